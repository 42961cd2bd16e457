"""Who may call what: keys with fewer scopes, keys that are no good, tokens and codes of others."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import urlencode

import pytest
from isolation_calls import Call, Node, Operation, example_calls, operations
from isolation_worlds import Pair, World, pair_of
from tradespec.cli import available
from tradespec.mock import Request, Response, codec
from tradespec.mock.bundled import document_of
from tradespec.mock.compiled.document import Document

DOCUMENTS = {api: Document(document_of(api)) for api in available()}
OPERATIONS = [
    (api, operation) for api, document in DOCUMENTS.items() for operation in operations(document)
]
FORM = [("Content-Type", "application/x-www-form-urlencoded")]


def _needed(api: str, operation: Operation) -> list[str]:
    """The scopes that an operation asks for."""
    required = operation.node.get("security", DOCUMENTS[api].root.get("security", []))
    asked = [scopes for each in required for scopes in each.values() if scopes]
    return sorted(asked[0]) if asked else []


def _each(found: list[tuple[str, Operation]]) -> pytest.MarkDecorator:
    names = [f"{api}-{operation.name}" for api, operation in found]
    return pytest.mark.parametrize(("api", "operation"), found, ids=names)


every_operation = _each(OPERATIONS)
every_scoped = _each([(api, each) for api, each in OPERATIONS if _needed(api, each)])
every_flow = pytest.mark.parametrize(
    "api", [api for api in available() if "oauth2" in str(DOCUMENTS[api].root["components"])]
)


@pytest.fixture
def pair(api: str) -> Iterator[Pair]:
    with pair_of(api) as worlds:
        yield worlds


@every_scoped
def test_a_key_does_what_its_scopes_allow(pair: Pair, api: str, operation: Operation) -> None:
    world, needed = pair.worlds[0], _needed(api, operation)
    every = {scope for name, each in OPERATIONS if name == api for scope in _needed(api, each)}
    keys = {"all but these": sorted(every - set(needed)), "these": needed, "none": []}
    given = [{"key": key, "scopes": scopes} for key, scopes in keys.items()]
    world.mock.seed({"accounts": [{"key": world.mock.key, "keys": given}]})
    world.keep()
    for call in example_calls(world.mock, operation):
        before = world.rows(of_stranger=False)["records"]
        for key in ("all but these", "none"):
            refused = _with_key(world, call, key)
            assert refused.status == _status(api, "scope_missing"), f"{call}\n{refused.body!r}"
            assert str(refused.status) in operation.node["responses"], "the document says so"
            unknown = _with_key(world, call.mapped(world.stranger.own), key)
            assert (unknown.status, unknown.body) == (refused.status, refused.body)
        assert world.rows(of_stranger=False)["records"] == before
        assert _with_key(world, call, "these").status < 300, str(call)
        world.restore()


@every_operation
def test_a_key_that_is_no_good_learns_nothing(pair: Pair, api: str, operation: Operation) -> None:
    """It cannot even tell records that are there from those that are not."""
    world = pair.worlds[0]
    if not operation.node.get("security", DOCUMENTS[api].root.get("security")):
        pytest.skip("anybody may call it")
    for key in ("ended", "removed"):
        engine = world.mock._engine
        account = engine.accounts.identity(world.mock.key)
        assert account is not None
        engine.accounts.add_key(account.account, key, None, world.mock.clock.now().timestamp())
    world.mock._engine.accounts.remove_key("removed")
    keys = [
        "ended",
        "removed",
        world.mock.key[:-1],
        world.mock.key + "x",
        world.mock.key.upper(),
        f"{world.mock.key},{world.stranger.key}",
        "\x00",
        *(_demo_key(other) for other in available() if other != api),
    ]
    before = world.rows(of_stranger=False)
    for call in example_calls(world.mock, operation):
        for tried in (call, call.mapped(world.stranger.own)):
            answers = {_plain(_with_key(world, tried, key)) for key in ["nobody's", *keys]}
            assert len(answers) == 1, f"{tried}\n{answers}"
            assert {status for status, _ in answers} == {_status(api, "unauthenticated")}
        without = [
            _plain(world.handle(each.request([])))
            for each in (call, call.mapped(world.stranger.own))
        ]
        assert without[0] == without[1], str(call)
        assert without[0][0] == _status(api, "unauthenticated")
    assert world.rows(of_stranger=False) == before
    assert world.rows(of_stranger=True) == world.others


@every_flow
def test_codes_and_refresh_tokens_of_others_are_unknown(pair: Pair) -> None:
    """An application that is let into another account gets nothing for its codes."""
    path = next(iter(pair.worlds[0].mock._engine.tokens.paths))
    grants = {"code": "authorization_code", "refresh_token": "refresh_token"}
    for world in pair.worlds:
        demo = world.mock.document.mock["demo"]["accounts"][0]["oauth"]
        theirs = world.stranger.seed["accounts"][0]["oauth"]
        kept = world.rows(of_stranger=True)["grants"]
        for field, grant in grants.items():
            form = {"grant_type": grant, **{n: demo[n] for n in ("client_id", "client_secret")}}
            answers = [
                world.handle(Request.to("POST", path, FORM, urlencode(each).encode()))
                for each in (
                    {**form, field: theirs[field]},
                    {**form, field: "never given out"},
                    {**form, "client_id": theirs["client_id"], field: theirs[field]},
                    {**form, "client_id": theirs["client_id"], field: "never given out"},
                    {**form, "client_id": "nobody", "client_secret": "x", field: theirs[field]},
                    {**form, "client_id": "nobody", "client_secret": "x", field: "never given"},
                )
            ]
            assert [each.status for each in answers] == [400, 400, 401, 401, 401, 401]
            assert answers[0].body == answers[1].body == b'{"error":"invalid_grant"}'
            assert len({each.body for each in answers[2:]}) == 1
        assert world.rows(of_stranger=True)["grants"] == kept
        _, fresh = _exchanged(world, path, demo, "refresh_token")
        assert fresh["access_token"] not in str(world.rows(of_stranger=True))


@every_flow
def test_a_token_opens_the_account_it_was_given_for(pair: Pair) -> None:
    world = pair.worlds[0]
    path = next(iter(world.mock._engine.tokens.paths))
    theirs = world.stranger.seed["accounts"][0]["oauth"]
    status, tokens = _exchanged(world, path, theirs, "code")
    assert status == 200
    bearer = [("Authorization", f"Bearer {tokens['access_token']}")]
    for operation in operations(world.mock.document):
        if operation.reads and operation.path.count("{") == 0:
            for call in example_calls(world.mock, operation):
                with_key = world.send(call.mapped(world.stranger.own), stranger=True)
                with_token = world.handle(call.mapped(world.stranger.own).request(bearer))
                assert with_token.body == with_key.body, str(call)


def _exchanged(world: World, path: str, client: Node, field: str) -> tuple[int, Node]:
    grant = {"code": "authorization_code"}.get(field, field)
    form = {"grant_type": grant, **{n: client[n] for n in ("client_id", "client_secret", field)}}
    answer = world.handle(Request.to("POST", path, FORM, urlencode(form).encode()))
    return answer.status, codec.load(answer.body)


def _with_key(world: World, call: Call, key: str) -> Response:
    name, value = world.credentials[0]
    return world.handle(call.request([(name, value.replace(world.mock.key, key))]))


def _status(api: str, cause: str) -> int:
    causes = DOCUMENTS[api].mock["errors"]["causes"]
    return int(causes[cause if cause in causes else "unauthenticated"]["status"])


def _plain(response: Response) -> tuple[int, bytes]:
    return response.status, response.body


def _demo_key(api: str) -> str:
    return str(DOCUMENTS[api].mock["demo"]["accounts"][0]["key"])
