"""What one company uses, switches off or is told by webhooks is no business of another's."""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Iterator, Mapping

import pytest
from isolation_calls import Call, Node, Operation, example_calls, operations
from isolation_worlds import Pair, World, pair_of
from tradespec.cli import available
from tradespec.mock.bundled import document_of
from tradespec.mock.compiled.document import Document

DOCUMENTS = {api: Document(document_of(api)) for api in available()}


def _each(*kinds: str) -> pytest.MarkDecorator:
    """The settings of some kinds, of all without."""
    found = [
        pytest.param(api, name, given, id=f"{api}-{name}")
        for api, document in DOCUMENTS.items()
        for name, given in document.mock.get("settings", {}).items()
        if given["kind"] in kinds or not kinds
    ]
    return pytest.mark.parametrize(("api", "name", "given"), found)


every_setting = _each()
every_count = _each("monthly", "window", "bucket")
every_window = _each("window")
every_sender = pytest.mark.parametrize(
    "api", [api for api, document in DOCUMENTS.items() if document.root.get("webhooks")]
)
FEW = 3
_STRICT = {"flag": False, "addresses": ["10.0.0.0/8"], "page": 1}

Told = list[tuple[bytes, Mapping[str, str]]]


@pytest.fixture
def pair(api: str) -> Iterator[Pair]:
    with pair_of(api) as worlds:
        yield worlds


@every_setting
def test_what_one_account_is_refused_another_may_do(pair: Pair, name: str, given: Node) -> None:
    """Switches and limits are each account's own, but for what the document says is shared."""
    world = pair.worlds[0]
    call = _guarded(world, given)
    theirs = call.mapped(world.stranger.own)
    usual = world.send(call)
    world.restore()
    world.mock.settings_of(world.stranger.key)[name] = _STRICT.get(given["kind"], FEW)
    world.keep()
    assert world.send(call) == usual
    world.restore()
    if given["kind"] == "page":
        assert len(world.send(theirs, stranger=True).body) < len(usual.body)
    elif given["kind"] in _STRICT:
        assert world.send(theirs, stranger=True).status >= 400
    else:
        world.mock.settings_of(world.mock.key)[name] = FEW
        burst = given.get("burst") or FEW
        assert _answered(world, theirs, stranger=True) == burst
        assert _answered(world, call, stranger=False) == (0 if given.get("shared") else burst)


@every_count
def test_what_one_account_does_is_not_counted_as_anothers(
    pair: Pair, name: str, given: Node
) -> None:
    first, second = pair.worlds
    call = _guarded(first, given)
    for world in pair.worlds:
        for key in (world.mock.key, world.stranger.key):
            world.mock.settings_of(key)[name] = 100
    for _ in range(FEW):
        first.send(call.mapped(first.stranger.own), stranger=True)
    assert first.send(call) == second.send(call)
    used = [world.rows(of_stranger=False)["used"] for world in pair.worlds]
    assert used[0] == used[1]


@every_window
def test_limits_hold_however_long_others_call(pair: Pair, name: str, given: Node) -> None:
    world = pair.worlds[0]
    call = _guarded(world, given)
    for key in (world.mock.key, world.stranger.key):
        world.mock.settings_of(key)[name] = FEW
    for _ in range(1001):
        world.mock.clock.advance(seconds=given["seconds"])
        assert world.send(call).status < 300
    assert _answered(world, call.mapped(world.stranger.own), stranger=True) == FEW
    assert _answered(world, call, stranger=False) == FEW - 1
    world.mock.clock.advance(seconds=given["seconds"])
    world.send(call)
    assert world.send(call.mapped(world.stranger.own), stranger=True).status < 300


@every_sender
def test_webhooks_tell_each_company_its_own(pair: Pair, api: str) -> None:
    """Whoever writes: only the receiver of that account hears of it, signed with its secret."""
    heard = 0
    for world in pair.worlds:
        _subscribe(world)
        world.keep()
        secrets = {
            stranger: world.mock.webhooks.secret(world.stranger.key if stranger else None)
            for stranger in (False, True)
        }
        for operation in operations(world.mock.document):
            for call in [] if operation.reads else example_calls(world.mock, operation):
                for stranger in (False, True):
                    told = _listening(world)
                    sent = call.mapped(world.stranger.own) if stranger else call
                    assert world.send(sent, stranger=stranger).status < 300
                    assert not told[not stranger], f"{call}\n{told[not stranger]}"
                    text = str(told[stranger])
                    strange = [*world.stranger.keys.values(), world.stranger.name]
                    assert stranger or not any(word in text for word in strange)
                    assert not stranger or not any(
                        f'"{key}"' in text for key in world.stranger.keys
                    )
                    assert not any(key in text for key in world.mock.keys), "keys stay here"
                    for body, headers in told[stranger]:
                        _assert_signed(world, body, headers, secrets[stranger])
                    heard += len(told[stranger])
                    world.restore()
    assert heard > len(DOCUMENTS[api].root["webhooks"])


def _guarded(world: World, given: Node) -> Call:
    """A call that a setting has to do with; a list where there is one."""
    named = given.get("operations")
    found = [each for each in operations(world.mock.document) if not named or each.name in named]
    found.sort(key=lambda each: (each.mock["action"] != "list", "{" in each.path))
    chosen = found[0]
    if given["kind"] == "page":
        chosen = next(each for each in found if _pages_by_setting(world, each))
    return next(iter(example_calls(world.mock, chosen)))


def _pages_by_setting(world: World, operation: Operation) -> bool:
    pager = operation.node["x-tradespec"].get("pages", "")
    return bool(pager) and "size" not in world.mock.document.extension["pagers"][pager]


def _answered(world: World, call: Call, *, stranger: bool) -> int:
    """How many calls are answered before one is refused."""
    for count in range(100):
        if world.send(call, stranger=stranger).status >= 400:
            return count
    raise AssertionError("nothing is refused")


def _subscribe(world: World) -> None:
    """Let both accounts ask for all that a subscription can ask for."""
    words = world.mock.document.mock.get("webhooks", {}).get("subscriptions")
    if words is None:
        return
    events = [name for name in world.mock.document.root["webhooks"] if name != words["changed"]]
    kinds = [kind.lower() for kind in world.mock._engine.records.kinds]
    asked = [{words["event"]: event} for event in events]
    asked += [{words["object"]: kind} for kind in kinds]
    for key, url in (
        (world.mock.key, "https://ours.example/"),
        (world.stranger.key, "https://theirs.example/"),
    ):
        for each in asked:
            fields = {**each, words["url"]: url, words["active"]: True}
            world.mock.create(words["record"], key=key, **fields)


def _listening(world: World) -> dict[bool, Told]:
    """Let both accounts hear; what they hear, the stranger's under True."""
    told: dict[bool, Told] = {False: [], True: []}
    hooks = world.mock.webhooks
    hooks.clear()
    hooks.to(lambda body, headers: told[False].append((body, headers)))
    hooks.to(lambda body, headers: told[True].append((body, headers)), key=world.stranger.key)
    return told


def _assert_signed(world: World, body: bytes, headers: Mapping[str, str], secret: str) -> None:
    signature = world.mock.document.extension["webhooks"].get("signature", {})
    if "header" not in signature:
        assert set(headers) == {"Content-Type"}
    else:
        moment, _, digest = headers[signature["header"]].partition(",v1=")
        signed = f"{moment.removeprefix('t=')}.".encode() + body
        assert hmac.compare_digest(
            digest, hmac.new(secret.encode(), signed, hashlib.sha256).hexdigest()
        )
        assert secret
