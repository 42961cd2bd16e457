"""Companies are apart: no key sees, changes or learns of a record of another's account.

What is tried comes from the documents, so that an API is covered as soon as it has one.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from isolation_calls import Call, Operation, answer_at, example_calls, operations
from isolation_probes import Probes
from isolation_worlds import FILE, Pair, World, pair_of, records_of, stranger
from tradespec.cli import available
from tradespec.mock import Response
from tradespec.mock.bundled import document_of
from tradespec.mock.compiled.document import Document

DOCUMENTS = {api: Document(document_of(api)) for api in available()}
OPERATIONS = [
    (api, operation) for api, document in DOCUMENTS.items() for operation in operations(document)
]


def _each(found: list[tuple[str, Operation]]) -> pytest.MarkDecorator:
    names = [f"{api}-{operation.name}" for api, operation in found]
    return pytest.mark.parametrize(("api", "operation"), found, ids=names)


def _pager(api: str, operation: Operation) -> dict[str, Any]:
    pagers = DOCUMENTS[api].extension.get("pagers", {})
    found: dict[str, Any] = pagers.get(operation.node["x-tradespec"].get("pages", ""), {})
    return found


def _repeat_header(api: str) -> str:
    return str(DOCUMENTS[api].extension.get("idempotency", {}).get("header", ""))


every_operation = _each(OPERATIONS)
every_repeatable = _each(
    [
        (api, operation)
        for api, operation in OPERATIONS
        if any(each.name == _repeat_header(api) for each in operation.named("header"))
    ]
)
every_list = _each(
    [(api, operation) for api, operation in OPERATIONS if operation.mock["action"] == "list"]
)
every_list_by_cursor = _each(
    [
        (api, operation)
        for api, operation in OPERATIONS
        if "cursor" in _pager(api, operation).get("style", "")
    ]
)
every_api = pytest.mark.parametrize("api", available())
MORE = 10
TWIN = 77
OURS = "the caller has a file"


@pytest.fixture
def pair(api: str) -> Iterator[Pair]:
    with pair_of(api) as worlds:
        yield worlds


@every_operation
def test_what_is_tried_works_with_the_right_key(pair: Pair, operation: Operation) -> None:
    """As the examples show it, for the caller and likewise for the stranger's own records."""
    for world in pair.worlds:
        for call in example_calls(world.mock, operation):
            answer = world.send(call)
            assert answer.status < 300, f"{call}\n{answer.body!r}"
            world.restore()
            own = world.send(call.mapped(world.stranger.own), stranger=True)
            assert own.status == answer.status, f"{call}\n{own.body!r}"
            world.restore()
            if set(call.path.values()) & world.stranger.keys.keys():
                assert world.send(call.mapped(world.stranger.own)).status == 404, str(call)


@every_operation
def test_nothing_tells_of_the_records_of_another(pair: Pair, operation: Operation) -> None:
    """Whatever a call names of the stranger's gets what never existed gets."""
    for call in example_calls(pair.worlds[0].mock, operation):
        pair.same(call)
        for world in pair.worlds:
            for probe in Probes(world.mock.document, world.stranger, operation).all(call):
                pair.same(probe)
    pair.assert_apart(operation.name)


@every_repeatable
def test_a_repeat_of_anothers_call_is_no_repeat(pair: Pair, api: str, operation: Operation) -> None:
    header = _repeat_header(api)
    for call in example_calls(pair.worlds[0].mock, operation):
        keyed = call.with_header(header, "used by the stranger")
        wanted = pair.same(keyed)
        pair.restore()
        for world in pair.worlds:
            assert world.send(keyed.mapped(world.stranger.own), stranger=True).status < 300
            world.keep()
        answer = pair.same(keyed)
        assert (answer.status, answer.headers) == (wanted.status, wanted.headers), str(keyed)


@every_list_by_cursor
def test_a_cursor_of_anothers_list_leads_nowhere_else(pair: Pair, operation: Operation) -> None:
    for call in example_calls(pair.worlds[0].mock, operation):
        for world in pair.worlds:
            for name, cursor in _cursors(world, call):
                pair.same(call.with_query(name, cursor))


@every_api
def test_answers_stay_as_others_get_more(pair: Pair) -> None:
    """Lists, counts, searches, numbers; but keys counted through all accounts go on."""
    world = pair.worlds[0]
    before = [_answer(world, call) for call in _constant(world)]
    for number in range(2, MORE):
        more = stranger(world.mock.document, number).seed
        world.mock.seed(more)
        world.mock.seed(records_of(world.mock, world.stranger.key, more))
    assert len(world.rows(of_stranger=True)["records"]) > MORE / 2 * len(world.others["records"])
    world.keep()
    for call, answer in zip(_constant(world), before, strict=True):
        assert _answer(world, call) == answer, str(call)


@every_list
def test_a_list_goes_by_the_fields_of_its_own_records(pair: Pair, operation: Operation) -> None:
    """Though another's have the same keys, and other values in one world than in the other."""
    twin = stranger(pair.worlds[0].mock.document, TWIN)
    for world in pair.worlds:
        for key in (world.mock.key, world.stranger.key):
            world.mock.seed(records_of(world.mock, key, twin.seed))
    pair.worlds[1].turn()
    for world in pair.worlds:
        world.keep()
    for call in example_calls(pair.worlds[0].mock, operation):
        for probe in Probes(pair.worlds[0].mock.document, twin, operation).queries(call):
            pair.same(probe)


@every_operation
def test_two_accounts_may_have_records_of_one_key(pair: Pair, operation: Operation) -> None:
    """Whoever writes a record that another has under the same key, writes only its own."""
    for world in pair.worlds:
        world.mock.seed(records_of(world.mock, world.mock.key, world.stranger.seed, OURS))
        world.keep()
        for call in example_calls(world.mock, operation):
            own = call.mapped(world.stranger.own)
            answer = world.send(own)
            assert answer.status < 300, f"{own}\n{answer.body!r}"
            assert FILE.encode() not in answer.body
            assert world.rows(of_stranger=True) == world.others, str(own)
            world.restore()
            assert OURS.encode() not in world.send(own, stranger=True).body
            world.restore()


@every_api
def test_a_key_of_another_may_be_chosen(pair: Pair) -> None:
    """Whoever chooses a key that another has, learns nothing; both then read their own."""
    chosen = [each for each in operations(pair.worlds[0].mock.document) if _choice(pair, each)]
    assert len(chosen) > 20 or pair.worlds[0].mock.api != "servicem8"
    for operation in chosen:
        field = _choice(pair, operation)
        for call in example_calls(pair.worlds[0].mock, operation):
            for world in pair.worlds:
                for key in _keys(world, operation.kind):
                    keyed = call.with_body([field], key)
                    assert pair.same(keyed).status < 300, str(keyed)
                    world.send(keyed)
                    for account in (world.mock.key, world.stranger.key):
                        found = world.mock.records(operation.kind, key=account, **{field: key})
                        assert len(found) == 1, str(keyed)
                    pair.restore()


def _constant(world: World) -> Iterator[Call]:
    """All calls whose answers do not depend on other accounts, lists also by pages of one."""
    kinds = world.mock._engine.records.kinds
    for operation in operations(world.mock.document):
        counted = operation.kind in kinds and kinds[operation.kind].start is not None
        if not counted or operation.mock["action"] != "create":
            yield from _paged(world, operation)


def _paged(world: World, operation: Operation) -> Iterator[Call]:
    pager = _pager(world.mock.api, operation)
    for call in example_calls(world.mock, operation):
        yield call
        size = pager.get("size", {}).get("parameter")
        if size:
            yield call.with_query(size, 1)
        if size and pager["style"] in ("number", "offset"):
            yield call.with_query(size, 1).with_query(pager["page"]["parameter"], 2)


def _answer(world: World, call: Call) -> Response:
    answer = world.send(call)
    world.restore()
    return answer


def _cursors(world: World, call: Call) -> Iterator[tuple[str, Any]]:
    """The parameter of a cursor, and the cursors that the stranger gets."""
    pager = _pager(world.mock.api, call.operation)
    name = pager["page"]["parameter"]
    sized = call
    if "size" in pager:
        sized = call.with_query(pager["size"]["parameter"], 1)
    else:
        declared = world.mock.document.mock["settings"]
        setting = next(name for name, each in declared.items() if each["kind"] == "page")
        world.mock.settings_of(world.stranger.key)[setting] = 1
    cursor: Any = pager.get("first")
    for _ in range(3):
        asked = sized.with_query(name, cursor) if cursor else sized
        answer = world.send(asked, stranger=True)
        assert answer.status == 200, str(asked)
        cursor = answer.header(pager.get("header", ""))
        if "cursor" in pager:
            cursor = answer_at(answer.body, pager["cursor"])
        if not cursor:
            break
        yield name, cursor
    world.restore()


def _choice(pair: Pair, operation: Operation) -> str:
    """The field in which a create takes the key of what it makes."""
    if operation.mock.get("action") != "create" or operation.body is None:
        return ""
    mock = pair.worlds[0].mock
    field = mock._engine.records.kinds[operation.kind].key
    return field if field in mock.document.properties(operation.body) else ""


def _keys(world: World, kind: str) -> list[str]:
    field = world.mock._engine.records.kinds[kind].key
    return [str(each[field]) for each in world.stranger.records[kind] if field in each][:2]
