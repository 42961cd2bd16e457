"""Values in text: what is read, what is sent, and that the fast path and the slow one agree."""

from __future__ import annotations

import datetime as dt
import json
from decimal import Decimal
from typing import Annotated, Any, ClassVar, TypeAlias
from uuid import UUID

import msgspec
import pytest
from core_harness import Make, Script, answer
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec import UNSET, UnsetType
from tradespec._core.codec import reader
from tradespec._core.extras import own
from tradespec._core.lenient import Lenient, Misfit
from tradespec._core.operation import Body, Operation, Parameter, Result
from tradespec._core.types import Model, OpenEnum, OpenModel
from tradespec._core.wire import Wire, write_fields
from tradespec._core.wired import WiredDecoder

NULLS = ("", "0000-00-00", "0000-00-00 00:00:00")
Flag: TypeAlias = Annotated[bool | None, Wire("flag")]
LocalDateTime: TypeAlias = Annotated[dt.datetime | None, Wire("local-datetime")]
LocalDate: TypeAlias = Annotated[dt.date | None, Wire("local-date")]
Amount: TypeAlias = Annotated[Decimal | None, Wire("decimal")]
Coordinate: TypeAlias = Annotated[float | None, Wire("number")]
Count: TypeAlias = Annotated[int | None, Wire("integer")]
Record: TypeAlias = Annotated[str | None, Wire("identifier")]
Badges: TypeAlias = Annotated[list[str] | None, Wire("json")]
Staff: TypeAlias = Annotated[list[str] | None, Wire("separated", ";")]


class State(OpenEnum):
    QUOTE = "Quote"


class Place(Model, kw_only=True):
    lat: Coordinate | UnsetType = UNSET
    name: str | UnsetType = UNSET


class Row(OpenModel, kw_only=True):
    extra_keys: ClassVar[str] = "^customfield_[a-z]+$"
    uuid: str
    state: State | UnsetType = UNSET
    active: Flag | UnsetType = UNSET
    at: LocalDateTime | UnsetType = UNSET
    date: LocalDate | UnsetType = UNSET
    price: Amount | UnsetType = UNSET
    lat: Coordinate | UnsetType = UNSET
    count: Count | UnsetType = UNSET
    owner: Record | UnsetType = UNSET
    badges: Badges | UnsetType = UNSET
    staff: Staff | UnsetType = UNSET
    text: str | UnsetType = UNSET
    note: str | UnsetType | None = UNSET
    anything: Any | UnsetType = UNSET
    plain: int | UnsetType | None = UNSET
    place: Place | UnsetType | None = UNSET


ROWS = Result(list[Row], nulls=NULLS)


def read(**fields: Any) -> Row:
    (row,) = reader(ROWS).read(json.dumps([{"uuid": "u", **fields}]).encode(), _refuse).result()
    assert type(row) is Row
    return row


def _refuse(misfit: Misfit) -> None:
    raise AssertionError(misfit)


def odd(**fields: Any) -> list[Misfit]:
    notes: list[Misfit] = []
    content = json.dumps([{"uuid": "u", **fields}]).encode()
    (row,) = reader(Result(list[Row], nulls=NULLS)).read(content, notes.append).result()
    for name, value in fields.items():
        assert getattr(row, name) == value
    return notes


@pytest.mark.parametrize(
    ("field", "wire", "value"),
    [
        ("active", 1, True),
        ("active", 0, False),
        ("active", "1", True),
        ("active", "0", False),
        ("active", 0.0, False),
        ("active", 1.0, True),
        ("active", True, True),
        ("active", "true", True),
        ("active", "", None),
        ("active", None, None),
        ("at", "2026-01-31 09:00:00", dt.datetime(2026, 1, 31, 9)),
        ("at", "0000-00-00 00:00:00", None),
        ("at", "0000-00-00", None),
        ("at", "", None),
        ("date", "2026-01-31", dt.date(2026, 1, 31)),
        ("date", "2026-01-31 00:00:00", dt.date(2026, 1, 31)),
        ("date", "0000-00-00", None),
        ("date", "0000-00-00 00:00:00", None),
        ("price", "340.0000", Decimal("340.0000")),
        ("price", 340, Decimal(340)),
        ("price", 0.1, Decimal("0.1")),
        ("price", "", None),
        ("lat", -27.5, -27.5),
        ("lat", "-27.5", -27.5),
        ("lat", "", None),
        ("count", "12", 12),
        ("count", 12.0, 12),
        ("count", "", None),
        ("owner", "", None),
        ("owner", "a", "a"),
        ("badges", '["a","b"]', ["a", "b"]),
        ("badges", ["a"], ["a"]),
        ("badges", "", None),
        ("staff", "a;b", ["a", "b"]),
        ("staff", "", None),
        ("text", "", ""),
        ("text", "0000-00-00 00:00:00", "0000-00-00 00:00:00"),
        ("text", ':"" null', ':"" null'),
        ("note", "", ""),
        ("note", "0000-00-00 00:00:00", "0000-00-00 00:00:00"),
        ("note", None, None),
        ("anything", "0000-00-00 00:00:00", "0000-00-00 00:00:00"),
        ("anything", {"a": "0000-00-00 00:00:00"}, {"a": "0000-00-00 00:00:00"}),
        ("anything", None, None),
        ("plain", "7", 7),
        ("plain", "", None),
        ("state", "", ""),
        ("place", "", None),
        ("place", {"lat": "", "name": ""}, Place(lat=None, name="")),
    ],
)
def test_what_is_read(field: str, wire: Any, value: Any) -> None:
    for _ in range(2):
        found = getattr(read(**{field: wire}), field)
        assert found == value
        assert type(found) is type(value) or isinstance(found, OpenEnum)


@pytest.mark.parametrize(
    ("field", "wire"),
    [
        ("active", 2),
        ("active", "yes"),
        ("at", "2026-01-31T09:00:00Z"),
        ("at", 1700000000),
        ("at", "yesterday"),
        ("date", "2026-01-31 09:00:00"),
        ("date", 20260131),
        ("price", "much"),
        ("price", True),
        ("lat", "north"),
        ("count", 1.5),
        ("count", True),
        ("owner", 7),
        ("badges", "[1"),
        ("badges", '{"a": 1}'),
        ("staff", 7),
        ("text", 7),
        ("text", None),
    ],
)
def test_what_does_not_fit_keeps_its_raw_value(field: str, wire: Any) -> None:
    (note,) = odd(**{field: wire})
    assert note.pointer == f"/[]/{field}"


def test_fields_of_the_accounts_own() -> None:
    row = read(customfield_a="", customfield_b=1.5, customfield_C="no", other=1)
    assert row.extra == {"customfield_a": "", "customfield_b": 1.5}
    assert read(text="customfield_a").extra == {}
    slow, _ = Lenient(Row, NULLS).decode(b'{"uuid":"u","customfield_a":{"b":0.5}}')
    assert slow.extra == {"customfield_a": {"b": 0.5}}
    one = reader(Result(Row, nulls=NULLS)).read(b'{"uuid":"u","customfield_a":""}', _refuse)
    assert one.result().extra == {"customfield_a": ""}
    escaped = b'{"uuid":"u","customfield_\\u0061":"x"}'
    found = reader(Result(Row, nulls=NULLS)).read(escaped, _refuse)
    assert found.result().extra == {"customfield_a": "x"}


@pytest.mark.parametrize(
    "content",
    [b'[{"uuid":"x:""}]', b'[{"uuid":"x:"",b","text":"c"}]', b'[{"uuid":"a:"""}]', b"[", b""],
)
def test_no_change_of_the_bytes_makes_json_of_what_is_none(content: bytes) -> None:
    codec = reader(Result(list[Row], nulls=NULLS))
    with pytest.raises(Exception, match=r"JSON|empty"):
        codec.read(content, _refuse)


def test_the_fast_path_learns_the_fields_that_are_odd() -> None:
    decode = WiredDecoder(list[Row], NULLS)
    for content in (b'[{"uuid":"u","active":""}]', b'[{"uuid":"u","price":"","unknown":1}]'):
        (row,) = decode(content)
        assert type(row) is Row
    assert decode(b'[{"uuid":"u","active":0.0,"price":12.3456789012345678901}]') == [
        Row(uuid="u", active=False, price=Decimal("12.3456789012345678901"))
    ]


_dates = st.sampled_from(
    ["2026-01-31", "2026-01-31 00:00:00", "2026-01-31 09:00:00", "2026-13-01", "2026-W05-7"]
)
_texts = st.one_of(
    st.sampled_from([*NULLS, "null", "NuLL", "0", "1", "1.0", "nan", "a;b", '["a"]', '""', ':""']),
    st.text(max_size=6),
    _dates,
)
_values = st.one_of(
    _texts,
    st.none(),
    st.booleans(),
    st.integers(-3, 3),
    st.floats(allow_nan=False, allow_infinity=False),
    st.lists(_texts, max_size=2),
    st.dictionaries(st.sampled_from(["a", "lat", "name"]), _texts, max_size=2),
)
_known = [name for name in Row.__struct_encode_fields__ if name not in ("uuid", "")]
_names = st.sampled_from([*_known, "customfield_a", "customfield_b", "unknown"])
_rows = st.lists(st.dictionaries(_names, _values, max_size=8), max_size=4)


@settings(max_examples=500, deadline=None)
@given(rows=_rows, spaced=st.booleans(), ascii_only=st.booleans())
def test_both_paths_read_the_same(
    rows: list[dict[str, Any]], spaced: bool, ascii_only: bool
) -> None:
    wire = [{"uuid": "u", **{key: row[key] for key in row if key}} for row in rows]
    separators = None if spaced else (",", ":")
    text = json.dumps(wire, separators=separators, ensure_ascii=ascii_only)
    content = text.encode("utf-8", "replace")
    slow, misfits = Lenient(list[Row], NULLS).decode(content)
    try:
        fast = _SHARED(content)
    except (msgspec.DecodeError, ValueError):
        return
    assert misfits == []
    assert repr(fast) == repr(slow)
    assert all(type(row) is Row for row in fast)


_SHARED = WiredDecoder(list[Row], NULLS)


@pytest.mark.parametrize(
    ("annotation", "value", "wire"),
    [
        (Flag, True, 1),
        (Flag, False, 0),
        (Flag, 1, 1),
        (Flag, None, ""),
        (LocalDateTime, dt.datetime(2026, 1, 31, 9, 0, 5, 7), "2026-01-31 09:00:05"),
        (LocalDateTime, dt.date(2026, 1, 31), "2026-01-31 00:00:00"),
        (LocalDateTime, "2026-01-31 09:00:00", "2026-01-31 09:00:00"),
        (LocalDateTime, None, ""),
        (LocalDate, dt.date(2026, 1, 31), "2026-01-31"),
        (LocalDate, dt.datetime(2026, 1, 31, 9), "2026-01-31"),
        (Amount, Decimal("12.50"), "12.50"),
        (Amount, Decimal("1E+3"), "1000"),
        (Amount, 12, "12"),
        (Amount, None, ""),
        (Coordinate, 1.5, 1.5),
        (Count, 7, 7),
        (Record, UUID(int=1), "00000000-0000-0000-0000-000000000001"),
        (Record, None, ""),
        (Badges, ["a"], '["a"]'),
        (Badges, "[]", "[]"),
        (Badges, None, ""),
        (Staff, ["a", UUID(int=1)], "a;00000000-0000-0000-0000-000000000001"),
        (Staff, "a;b", "a;b"),
        ({"lat": Coordinate}, {"lat": None, "other": 1}, {"lat": "", "other": 1}),
        ({"lat": Coordinate}, Place(lat=None), {"lat": "", "name": UNSET}),
        ({"lat": Coordinate}, [{"lat": None}], [{"lat": ""}]),
    ],
)
def test_what_is_sent(annotation: Any, value: Any, wire: Any) -> None:
    sent = write_fields({"field": annotation}, "", {"field": value, "other": None})
    assert sent == {"field": wire, "other": None}
    assert type(sent["field"]) is type(wire)


@pytest.mark.parametrize(
    ("annotation", "value"),
    [
        (LocalDateTime, dt.datetime(2026, 1, 31, tzinfo=dt.UTC)),
        (Staff, ["a;b"]),
        (Amount, Decimal("NaN")),
        (Record, object()),
    ],
)
def test_what_cannot_be_sent_is_told_with_its_name(annotation: Any, value: Any) -> None:
    with pytest.raises((TypeError, ValueError), match="field: "):
        write_fields({"field": annotation}, "", {"field": value})


def test_names_of_further_fields_are_checked() -> None:
    assert own(None, "^customfield_") == {}
    assert own({"customfield_a": 1}, "^customfield_") == {"customfield_a": 1}
    with pytest.raises(ValueError, match="status"):
        own({"status": 1}, "^customfield_")


_PUT: Operation[None] = Operation(
    name="rows.put",
    method="POST",
    path="/rows/{uuid}",
    parameters=(Parameter("uuid", "path"),),
    body=Body(wire={"active": Flag, "at": LocalDateTime}),
    results={200: Result(None)},
    above="/api/v1",
)


def test_a_call_sends_values_as_the_wire_has_them(make: Make) -> None:
    script = Script(answer(b"no JSON"))
    harness = make(script)
    body = {"active": True, "at": None, "text": None, "left_out": UNSET}
    assert harness.call(_PUT, {"uuid": "u"}, body) is None
    (request,) = script.requests
    assert json.loads(request.content or b"") == {"active": 1, "at": "", "text": None}
    assert request.url == "https://api.example.com/rows/u"
