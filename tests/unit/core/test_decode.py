"""Answers that fit their model, and answers that do not: no item is ever lost."""

from __future__ import annotations

import json
import logging
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Annotated, Any, Literal, NewType
from uuid import UUID

import msgspec
import pytest
from core_harness import CREATE, GET, LIST, Customer, Job, Make, Script, Status, answer, job, page
from tradespec._core.codec import Undecodable, read
from tradespec._core.errors import DecodeError
from tradespec._core.lenient import Misfit
from tradespec._core.operation import Operation, Parameter, Result
from tradespec._core.types import UNSET, UnsetType

ONE = {"uuid": "u1"}
FULL: dict[str, Any] = {
    "uuid": "u1",
    "title": "Repair",
    "status": "New",
    "amount": 12.5,
    "count": 3,
    "created_at": "2025-02-18T14:30:00.000Z",
    "due": "2025-02-18",
    "tags": ["a", "b"],
    "customer": {"uuid": "c1", "name": "John"},
    "prices": {"x": 1.1},
}
WRONG: list[Any] = [None, True, 0, -7, 1.5, 10**30, "", "text", [], [1], {}, {"a": {"b": [None]}}]


def decode(model: Any, content: bytes | str, at: tuple[str, ...] = ()) -> tuple[Any, list[Misfit]]:
    misfits: list[Misfit] = []
    raw = content if isinstance(content, bytes) else content.encode()
    return read(Result(model, at), raw, misfits.append), misfits


def test_a_fitting_answer(make: Make) -> None:
    result = make(Script(answer(job(**FULL)))).call(GET, ONE)
    assert result == Job(
        uuid="u1",
        title="Repair",
        status=Status.NEW,
        amount=Decimal("12.5"),
        count=3,
        created_at=datetime(2025, 2, 18, 14, 30, tzinfo=UTC),
        due=date(2025, 2, 18),
        tags=["a", "b"],
        customer=Customer(uuid="c1", name="John"),
        prices={"x": Decimal("1.1")},
    )


@pytest.mark.parametrize("field", [*FULL, "customer.uuid", "customer.name", "tags.0", "prices.x"])
@pytest.mark.parametrize("wrong", WRONG, ids=repr)
def test_one_odd_field_costs_nothing_else(
    make: Make, field: str, wrong: Any, caplog: pytest.LogCaptureFixture
) -> None:
    items = json.loads(json.dumps([FULL, FULL, FULL]))
    place: Any = items[1]
    *parents, last = field.split(".")
    for parent in parents:
        place = place[parent]
    place[int(last) if isinstance(place, list) else last] = wrong
    content = {"success": True, "data": {"jobs": items, "pagination": {"total_pages": 1}}}
    harness = make(Script(answer(content)))
    with caplog.at_level(logging.WARNING, "tradespec"):
        jobs = harness.items(harness.pager(LIST))
        again = harness.items(harness.pager(LIST))
    assert len(jobs) == 3
    assert again == jobs
    whole = jobs[0]
    assert jobs[2] == whole
    assert whole.amount == Decimal("12.5")
    for name in FULL:
        if name != field.partition(".")[0]:
            assert getattr(jobs[1], name) == getattr(whole, name)
    warnings = [record.getMessage() for record in caplog.records]
    assert len(warnings) <= 1
    if warnings and "missing" not in warnings[0]:
        got = jobs[1]
        for parent in parents[:1]:
            got = getattr(got, parent)
        got = getattr(got, last) if isinstance(got, msgspec.Struct) else got
        value = got[0] if last == "0" else got["x"] if last == "x" else got
        assert value == wrong
        assert "text" not in warnings[0]
        assert warnings[0].startswith("jobs.list: /data/jobs/[]/")


@pytest.mark.parametrize("field", FULL)
def test_a_missing_field_is_unset(make: Make, field: str, caplog: pytest.LogCaptureFixture) -> None:
    fields = {name: value for name, value in FULL.items() if name != field}
    content = {"success": True, "data": {"jobs": [FULL, fields], "pagination": {}}}
    harness = make(Script(answer(content)))
    with caplog.at_level(logging.WARNING, "tradespec"):
        jobs = harness.items(harness.pager(LIST, {"limit": 10}))
    assert len(jobs) == 2
    assert getattr(jobs[1], field) is UNSET
    assert [record.getMessage() for record in caplog.records] == (
        ["jobs.list: /data/jobs/[]/uuid is missing, expected string"] if field == "uuid" else []
    )


@pytest.mark.parametrize("item", [None, 5, "x", [], True])
def test_an_item_that_is_no_object_is_kept(make: Make, item: Any) -> None:
    content = {"success": True, "data": {"jobs": [FULL, item]}}
    harness = make(Script(answer(content)))
    jobs = harness.items(harness.pager(LIST, {"limit": 10}))
    assert jobs[1] == item


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b" ",
        b"<html>",
        b'{"success": true',
        b"\x00",
        b"[" * 100_000,
        b"[]",
        b"null",
        b"5",
        b'{"success": true}',
        b'{"success": true, "data": null}',
        b'{"success": true, "data": []}',
        b'{"success": true, "data": "x"}',
        b"1" * 10_000,
    ],
)
@pytest.mark.parametrize("paged", [True, False])
def test_no_result_is_a_decode_error(make: Make, content: bytes, paged: bool) -> None:
    harness = make(Script(answer(content, X_Request_Id="r1")))
    with pytest.raises(DecodeError) as caught:
        harness.first(harness.pager(LIST)) if paged else harness.call(GET, ONE)
    error = caught.value
    assert error.response == content
    assert error.status_code == 200
    assert error.request_id == "r1"
    assert str(error).startswith("jobs.list: 200 the body" if paged else "jobs.get: 200 the body")


@pytest.mark.parametrize("items", [None, {}, "x", 5, UNSET])
def test_a_list_must_be_an_array(make: Make, items: Any) -> None:
    data = {} if items is UNSET else {"jobs": items}
    harness = make(Script(answer({"success": True, "data": data})))
    with pytest.raises(DecodeError, match="no result at '/data/jobs'"):
        harness.first(harness.pager(LIST))


def test_a_create_that_succeeded_says_so(make: Make) -> None:
    with pytest.raises(DecodeError, match="the server reported success"):
        make(Script(answer(b""))).call(CREATE, {}, {})


def test_the_envelope_may_be_odd(make: Make) -> None:
    harness = make(Script(answer({"success": "yes", "data": FULL, "more": [1]})))
    assert harness.call(GET, ONE).uuid == "u1"


@pytest.mark.parametrize(
    ("content", "title"),
    [
        (rb'{"uuid": "u", "title": "half \ud83d"}', "half \ufffd"),
        (rb'{"uuid": "u", "title": "whole \ud83d\ude00"}', "whole \U0001f600"),
        (b'{"uuid": "u", "title": "\xff"}', "\ufffd"),
        (b'\xef\xbb\xbf{"uuid": "u", "title": "t"}', "t"),
        (b'{"uuid": "u", "title": "a", "title": "b"}', "b"),
        (b'{"uuid": "u", "title": "t", "count": NaN}', "t"),
        (b'{"uuid": "u", "title": "t", "amount": -Infinity}', "t"),
        (b'{"uuid": "u", "title": "t", "count": 1' + b"0" * 50 + b"}", "t"),
        (b'{"uuid": "u", "title": "t", "amount": 1e999999999999999999999}', "t"),
        (b'{"uuid": "u", "title": "t", "extra": 1e999999999999999999999}', "t"),
        (b'{"uuid": "u", "title": "t", "due": 1e999999999}', "t"),
        (b'{"uuid": "u", "title": "t", "count": 1e999999999}', "t"),
    ],
)
def test_careless_json_is_read_as_far_as_it_goes(content: bytes, title: str) -> None:
    value, _ = decode(Job, content)
    assert value.uuid == "u"
    assert value.title == title
    value.title.encode()


def test_decimals_are_exact_on_both_paths() -> None:
    text = '{"uuid": "u", "amount": 0.1000000000000000055511151231257827, "count": %s}'
    exact = Decimal("0.1000000000000000055511151231257827")
    assert decode(Job, text % "1")[0].amount == exact
    assert decode(Job, text % '"odd"')[0].amount == exact


def test_an_integer_written_with_a_fraction_is_one() -> None:
    value, misfits = decode(Job, '{"uuid": "u", "count": 50.0}')
    assert value.count == 50
    assert type(value.count) is int
    assert misfits == []


def test_misfits_say_where_what_and_which() -> None:
    fields = {"uuid": 5, "tags": ["a", 1, None], "prices": {"secret/key": "x"}}
    _, misfits = decode(Job, json.dumps({**fields, "status": [], "due": "x"}))
    assert misfits == [
        Misfit("/uuid", "string", "integer"),
        Misfit("/status", "a value of Status", "array"),
        Misfit("/due", "date", "string"),
        Misfit("/tags/[]", "string", "integer"),
        Misfit("/tags/[]", "string", "null"),
        Misfit("/prices/*", "number", "string"),
    ]


class Cat(msgspec.Struct, tag="cat", tag_field="kind"):
    lives: int
    name: str = "Tom"


class Dog(msgspec.Struct, tag="dog", tag_field="kind"):
    bark: str


class Card(msgspec.Struct, kw_only=True):
    number: str
    expires: str | UnsetType = UNSET


class Bank(msgspec.Struct, kw_only=True):
    iban: str
    holder: str | UnsetType = UNSET


class Owner(msgspec.Struct, rename="camel"):
    pet_animal: Cat | Dog | None
    class_: str = msgspec.field(name="class", default="none")
    friends: list[Owner] = msgspec.field(default_factory=list)


def test_tagged_unions_on_the_slow_path() -> None:
    pet = {"kind": "cat", "lives": "nine"}
    text = {"petAnimal": pet, "class": 1, "friends": [{"petAnimal": None}]}
    value, misfits = decode(Owner, json.dumps(text))
    assert value == Owner(Cat("nine"), 1, [Owner(None)])  # type: ignore[arg-type]
    assert [each.pointer for each in misfits] == ["/petAnimal/lives", "/class"]


@pytest.mark.parametrize("pet", [{"kind": "cow"}, {}, {"kind": []}, 5, []])
def test_an_unknown_tag_keeps_the_raw_object(pet: Any) -> None:
    value, misfits = decode(Owner, json.dumps({"petAnimal": pet}))
    assert value.pet_animal == pet
    assert len(misfits) == 1


class Payment(msgspec.Struct):
    method: Card | Bank | UnsetType | None = UNSET
    methods: list[Card | Bank] = msgspec.field(default_factory=list)


def test_unions_msgspec_cannot_decode_take_the_best_choice() -> None:
    text = json.dumps(
        {"method": {"iban": "DE1"}, "methods": [{"number": 5}, {"iban": 1, "holder": "x"}, {}, 7]}
    )
    value, misfits = decode(Payment, text)
    assert value.method == Bank(iban="DE1")
    assert value.methods[:2] == [Card(number=5), Bank(iban=1, holder="x")]  # type: ignore[arg-type]
    assert isinstance(value.methods[2], (Card, Bank))
    assert value.methods[3] == 7
    assert [each.pointer for each in misfits].count("/methods/[]") == 1


Alias = NewType("Alias", int)


@pytest.mark.parametrize(
    ("model", "text", "expected"),
    [
        (list[int], '[1, "x"]', [1, "x"]),
        (dict[str, int], '{"a": "b"}', {"a": "b"}),
        (Literal["a", 1], '"b"', "b"),
        (Literal["a", 1], "true", True),
        (list[Literal["a", "b"]], '["a", "c"]', ["a", "c"]),
        (UUID, '"x"', "x"),
        (list[bytes], '["aGk=", "?", 1]', [b"hi", "?", 1]),
        (list[Any], "[1.5, {}]", [1.5, {}]),
        (list[float], '[1, 2.5, "x"]', [1.0, 2.5, "x"]),
        (list[int | str], "[1, true]", [1, True]),
        (list[bool], "[true, 1]", [True, 1]),
        (list[Annotated[str, msgspec.Meta(max_length=2)]], '["abc", 1]', ["abc", 1]),
        (list[Alias], '[1, "x"]', [1, "x"]),
        (list[Decimal | None], '[1.10, "x", null]', [Decimal("1.10"), "x", None]),
        (list[datetime | date], '["2025-01-01", 1]', [date(2025, 1, 1), 1]),
        (tuple[int, ...], '[1, "x"]', [1, "x"]),
        (set[str], '["x", 1]', ["x", 1]),
        (list[object], "[1.5]", [1.5]),
        (list[Card | list], "[[1.5]]", [[1.5]]),  # type: ignore[type-arg]
        (int | None, '"x"', "x"),
    ],
)
def test_every_kind_of_type_on_the_slow_path(model: Any, text: str, expected: Any) -> None:
    value, _ = decode(model, text)
    assert value == expected


@pytest.mark.parametrize(
    ("result", "content", "expected"),
    [
        (Result(None), b"anything", None),
        (Result(None), b"", None),
        (Result(bytes), b"\0\1", b"\0\1"),
        (Result(bytes, media_type="application/pdf"), b"%PDF", b"%PDF"),
        (Result(str, media_type="text/plain; charset=utf-8"), "é".encode(), "é"),
        (Result(str), b'"text"', "text"),
        (Result(dict[str, Any], ("a", "b")), b'{"a": {"b": {"c": 1}}}', {"c": 1}),
        (Result(Any, ("a",)), b'{"a": null}', None),
        (Result(Any, ("items",)), b'{"items": [1]}', [1]),
    ],
)
def test_kinds_of_results(result: Result, content: bytes, expected: Any) -> None:
    assert read(result, content, lambda _: None) == expected


@pytest.mark.parametrize(
    ("at", "text"), [(("a",), "{}"), (("a", "b"), '{"a": [1]}'), (("a",), "[]")]
)
def test_a_result_that_is_not_there(at: tuple[str, ...], text: str) -> None:
    with pytest.raises(Undecodable):
        decode(Any, text, at)


@pytest.mark.parametrize(
    ("status", "expected"), [(200, "u"), (201, ["x"]), (202, 7), (299, 7), (204, 7)]
)
def test_each_success_has_its_result(make: Make, status: int, expected: Any) -> None:
    operation: Operation[Any] = Operation(
        name="x.y",
        method="GET",
        path="/x",
        parameters=(Parameter("a"),),
        results={200: Result(str, ("id",)), 201: Result(list[str]), "2XX": Result(int)},
    )
    bodies = {200: {"id": "u"}, 201: ["x"]}
    assert make(Script(answer(bodies.get(status, 7), status))).call(operation) == expected


def test_a_success_the_spec_does_not_name_is_read_like_the_first(make: Make) -> None:
    assert make(Script(answer(job(), 201))).call(GET, ONE).uuid == "u1"


def test_warnings_are_bounded_and_once_for_each_client(
    make: Make, caplog: pytest.LogCaptureFixture
) -> None:
    first = make(Script(answer(page(5))))  # type: ignore[arg-type]
    with caplog.at_level(logging.WARNING, "tradespec"):
        first.first(first.pager(LIST))
        first.options(timeout=5.0).first(first.pager(LIST))
        assert len(caplog.records) == 1
        second = make(Script(answer(page(5))))  # type: ignore[arg-type]
        second.first(second.pager(LIST))
    assert len(caplog.records) == 2
    shared = first.client._calls.shared
    for number in range(2000):
        shared.note(GET, Misfit(f"/{number}", "a", "b"))
    assert len(shared._noted) == 1000
