"""The small parts below the mock: spellings, comparisons, filters, templates, buckets, forms."""

from __future__ import annotations

import random
from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest
from tradespec.mock import codec
from tradespec.mock.account.buckets import Buckets
from tradespec.mock.account.comparing import exact, flag, instant, sortable
from tradespec.mock.account.identifiers import Minting
from tradespec.mock.account.query import Condition, Order
from tradespec.mock.account.settings import Setting
from tradespec.mock.compiled import multipart
from tradespec.mock.compiled.filtering import Grammar
from tradespec.mock.compiled.templating import fill
from tradespec.mock.compiled.wire import PLAIN, Wire
from tradespec.mock.errors import Refusal

NULLS = ("", "0000-00-00", "0000-00-00 00:00:00")
NOW = datetime(2026, 2, 1, 9, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("wire", "given", "spelled"),
    [
        (PLAIN, "", ""),
        (Wire("flag", NULLS, 0, (0, 1)), "1", 1),
        (Wire("flag", NULLS, "0", ("0", "1")), True, "1"),
        (Wire("flag", NULLS, False, (False, True)), 0, False),
        (Wire("flag", NULLS, False, (False, True)), "", False),
        (Wire("flag"), 1, 1),
        (Wire("decimal", NULLS, "0.0000", places=4), "12.5", "12.5000"),
        (Wire("decimal", NULLS, "0.0000", places=4), Decimal("-3"), "-3.0000"),
        (Wire("decimal", NULLS, "0.0000", places=4), "", "0.0000"),
        (Wire("decimal", NULLS, "0.0000", places=4), None, "0.0000"),
        (Wire("decimal", NULLS, "0.0000", places=4), "much", "much"),
        (Wire("decimal"), "1.50", "1.50"),
        (Wire("integer", NULLS, "", text=True), 7, "7"),
        (Wire("integer", NULLS, 0), "7", 7),
        (Wire("number", NULLS, ""), "153.02", Decimal("153.02")),
        (Wire("number", NULLS, ""), "", ""),
        (
            Wire("local-date", NULLS, "0000-00-00", midnight=True),
            "2026-02-01",
            "2026-02-01 00:00:00",
        ),
        (Wire("local-date", NULLS, "0000-00-00", midnight=True), "", "0000-00-00"),
        (Wire("local-datetime", NULLS, NULLS[2]), "2026-02-01 09:00:00", "2026-02-01 09:00:00"),
        (Wire("identifier", NULLS, ""), None, ""),
        (Wire("json", NULLS), None, None),
    ],
)
def test_what_is_sent_is_stored_in_the_servers_spelling(
    wire: Wire, given: object, spelled: object
) -> None:
    found = wire.spelled(given)
    assert (found, type(found)) == (spelled, type(spelled))


def test_lists_in_texts() -> None:
    assert Wire("separated", separator=";").items("a;b") == ["a", "b"]
    assert Wire("separated", separator=";").items("") == []
    assert Wire("json").items('["a", "b"]') == ["a", "b"]
    assert Wire("json").items("no json") == Wire("json").items('{"a": 1}') == []
    assert Wire("identifier").items("a") == ["a"]


def test_times_of_local_fields() -> None:
    assert Wire("local-datetime").moment(NOW) == "2026-02-01 09:30:00"
    assert Wire("local-date", midnight=True).moment(NOW) == "2026-02-01 00:00:00"
    assert Wire("local-date").moment(NOW) == "2026-02-01"


def test_numbers_sort_as_numbers() -> None:
    chance = random.Random(5)
    numbers = [
        Decimal(chance.randrange(-(10**9), 10**9)).scaleb(-chance.randrange(7)) for _ in range(300)
    ]
    assert sorted(numbers) == sorted(numbers, key=lambda number: str(sortable(number)))
    assert sortable("12.50") == sortable(12.5) == sortable(" 12.5000 ")
    assert sortable("0.1") != sortable("0.100000000001")
    assert sortable("9" * 60) == sortable("1e40")
    assert [sortable(each) for each in ("", "x", None, True, "NaN", "Infinity")] == [None] * 6
    assert exact("1e2") == 100


def test_flags_and_instants() -> None:
    assert [flag(each) for each in (1, "1", True, 1.0)] == [1] * 4
    assert [flag(each) for each in (0, "0", False)] == [0] * 3
    assert [flag(each) for each in ("", None, "yes", 2)] == [None] * 4
    assert instant("2026-02-01T09:30:00Z") == instant("2026-02-01T19:30:00+10:00")
    assert instant("2026-02-01T09:30:00") == NOW.timestamp()
    assert instant("soon") is None


def _grammar() -> Grammar:
    causes = {name: f"filter_{name}" for name in ("format", "field", "conditions", "length")}
    return Grammar("$filter", "$sort", {"status": "text", "price": "decimal"}, 3, 20, causes)


def test_a_filter_is_read() -> None:
    read = _grammar().read("status eq 'Work Order' and price gt -12.5 and status ne 'it''s'")
    assert read == (
        Condition("status", "eq", ("Work Order",), "text"),
        Condition("price", "gt", ("-12.5",), "decimal"),
        Condition("status", "ne", ("it's",), "text"),
    )
    assert _grammar().order("price desc") == Order("price", "decimal", True)


@pytest.mark.parametrize(
    ("text", "cause"),
    [
        ("", "format"),
        ("status", "format"),
        ("status ge 'a'", "format"),
        ("status eq a", "format"),
        ("status eq 'a", "format"),
        ("status eq 'a' or status eq 'b'", "format"),
        ("status eq 'a' and", "format"),
        ("status eq 'a' and ", "format"),
        ("not status eq 'a'", "format"),
        ("Status eq 'a'", "field"),
        (" and ".join(["status eq 'a'"] * 4), "conditions"),
        ("status eq '" + "a" * 21 + "'", "length"),
    ],
)
def test_a_filter_is_refused_for_its_cause(text: str, cause: str) -> None:
    with pytest.raises(Refusal) as refused:
        _grammar().read(text)
    assert refused.value.cause == f"filter_{cause}"


def test_templates_keep_types_and_write_texts() -> None:
    values = {"n": 5, "none": None, "name": "A"}
    template = {"a": "{n}", "b": ["{name}-{n}", "{none}!", "{other}"], "c": True}
    found = fill(template, lambda name: values.get(name, codec.NOTHING))
    assert found == {"a": 5, "b": ["A-5", "!", "{other}"], "c": True}


def test_a_bucket_fills_again() -> None:
    buckets, owner = Buckets(), (1, "rate")
    limit = Setting("rate", "bucket", None, seconds=60, hold=2)
    assert [buckets.take(owner, 4, limit, NOW) for _ in range(4)] == [0] * 4
    assert buckets.wait(owner, 4, limit, NOW) == pytest.approx(15)
    assert buckets.wait(owner, 4, limit, NOW + timedelta(seconds=14)) == pytest.approx(1)
    later = NOW + timedelta(seconds=15)
    assert buckets.take(owner, 4, limit, later) == 0
    assert buckets.wait((2, "rate"), 4, limit, later) == 0
    assert buckets.wait(owner, 4, limit, NOW + timedelta(hours=9)) == 0
    assert buckets.wait(owner, 4, limit, NOW - timedelta(hours=9)) == pytest.approx(15)


def test_identifiers_look_as_declared() -> None:
    minted = Minting("ulid", "req_").new(NOW)
    assert len(minted) == 30
    assert minted[:14] == Minting("ulid", "req_").new(NOW)[:14]
    assert minted < Minting("ulid", "req_").new(NOW + timedelta(seconds=1))
    assert len(Minting().new(NOW)) == 36


def _part(name: str, value: bytes, more: bytes = b"") -> bytes:
    return (
        b'--B\r\nContent-Disposition: form-data; name="'
        + name.encode()
        + b'"'
        + more
        + b"\r\n\r\n"
        + value
        + b"\r\n"
    )


def test_a_form_with_a_file() -> None:
    body = (
        _part("text", b"a\r\nb") + _part("file", b"\x00\xff--B", b'; filename="x"') + b"--B--\r\n"
    )
    assert multipart.parse("multipart/form-data; boundary=B", body) == {
        "text": b"a\r\nb",
        "file": b"\x00\xff--B",
    }
    assert multipart.parse('multipart/form-data; boundary="B"', b"--B--") == {}


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"hello",
        _part("a", b"1"),
        _part("a", b"1") + _part("a", b"2") + b"--B--",
        b"--B\r\n\r\nvalue\r\n--B--",
        b"--B\r\nContent-Disposition: form-data\r\n\r\nx\r\n--B--",
        b"--B\r\n\xff: x\r\n\r\nx\r\n--B--",
        b"--B\r\nno head at all--B--",
    ],
)
def test_what_is_no_form_is_refused(body: bytes) -> None:
    with pytest.raises(Refusal, match="malformed_body"):
        multipart.parse("multipart/form-data; boundary=B", body)
    with pytest.raises(Refusal, match="malformed_body"):
        multipart.parse("multipart/form-data", body)
