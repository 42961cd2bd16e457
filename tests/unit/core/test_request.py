"""Arguments in, the request on the wire out."""

from __future__ import annotations

import io
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from enum import Enum
from pathlib import Path
from typing import Any
from uuid import UUID

import msgspec
import pytest
from core_harness import CREATE, GET, KEY, LIST, SEND, Make, Script, Status, answer, job, page
from tradespec._core.operation import (
    BasicAuth,
    Body,
    Config,
    CookieAuth,
    HeaderAuth,
    Operation,
    Parameter,
    QueryAuth,
    Result,
)
from tradespec._core.options import initial_settings
from tradespec._core.request import build_request
from tradespec._core.transport import Request
from tradespec._core.types import UNSET

UUID_TEXT = "123e4567-e89b-12d3-a456-426614174000"
OK = {200: Result(None)}


class Colour(Enum):
    RED = "red & blue"


def built(
    *parameters: Parameter,
    body: Body | None = None,
    path: str = "/x",
    values: dict[str, object],
    sent: object = UNSET,
    auth: Any = None,
    **options: Any,
) -> Request:
    operation: Operation[None] = Operation(
        name="x.y",
        method="POST",
        path=path,
        parameters=parameters,
        body=body,
        results=OK,
        **options,
    )
    config = Config(name="e", title="E", environment="E", base_url="https://h/v1", auth=auth)
    settings = initial_settings(config, "user:pass" if auth else None, None, 30.0, 2)
    return build_request(settings, operation, values, sent)


def query(parameter: Parameter, value: object) -> str:
    return built(parameter, values={parameter.key: value}).url.partition("?")[2]


ARRAY = ["blue", "black", "a,b c"]
OBJECT = {"R": 100, "G": True}


@pytest.mark.parametrize(
    ("style", "explode", "value", "expected"),
    [
        ("", None, "New", "q=New"),
        ("", None, "a b+c&d=é/", "q=a%20b%2Bc%26d%3D%C3%A9%2F"),
        ("", None, "", "q="),
        ("", None, True, "q=true"),
        ("", None, 7, "q=7"),
        ("", None, 2.5, "q=2.5"),
        ("", None, Decimal("1E+3"), "q=1000"),
        ("", None, Decimal("1.10"), "q=1.10"),
        ("", None, Status.IN_PROGRESS, "q=In%20Progress"),
        ("", None, Colour.RED, "q=red%20%26%20blue"),
        ("", None, UUID(UUID_TEXT), f"q={UUID_TEXT}"),
        ("", None, date(2025, 2, 18), "q=2025-02-18"),
        ("", None, datetime(2025, 2, 18, 14, 30), "q=2025-02-18T14%3A30%3A00"),
        (
            "",
            None,
            datetime(2025, 2, 18, 14, 30, tzinfo=UTC),
            "q=2025-02-18T14%3A30%3A00Z",
        ),
        (
            "",
            None,
            datetime(2025, 2, 18, 14, tzinfo=timezone(timedelta(hours=-5))),
            "q=2025-02-18T14%3A00%3A00-05%3A00",
        ),
        ("", None, ARRAY, "q=blue&q=black&q=a%2Cb%20c"),
        ("", False, ARRAY, "q=blue,black,a%2Cb%20c"),
        ("", False, [Status.NEW, Status.IN_PROGRESS], "q=New,In%20Progress"),
        ("", None, [], ""),
        ("", False, [], ""),
        ("", None, ("a", None, UNSET), "q=a"),
        ("", None, OBJECT, "R=100&G=true"),
        ("", False, OBJECT, "q=R,100,G,true"),
        ("spaceDelimited", False, ARRAY, "q=blue%20black%20a%2Cb%20c"),
        ("pipeDelimited", False, ARRAY, "q=blue%7Cblack%7Ca%2Cb%20c"),
        ("pipeDelimited", True, ["a", "b"], "q=a&q=b"),
        ("deepObject", None, OBJECT, "q%5BR%5D=100&q%5BG%5D=true"),
        ("deepObject", None, {"a": {"b": [1, 2]}}, "q%5Ba%5D%5Bb%5D=1&q%5Ba%5D%5Bb%5D=2"),
        ("json", None, {"a": [1, "b"]}, "q=%7B%22a%22%3A%5B1%2C%22b%22%5D%7D"),
        ("json", None, "x", "q=%22x%22"),
    ],
)
def test_query_styles(style: str, explode: bool | None, value: object, expected: str) -> None:
    assert query(Parameter("q", "query", style, explode), value) == expected


@pytest.mark.parametrize("value", [None, UNSET])
def test_none_and_unset_are_not_sent_in_a_query(value: object) -> None:
    assert built(Parameter("q"), values={"q": value}).url == "https://h/v1/x"


@pytest.mark.parametrize(
    ("style", "explode", "value", "expected"),
    [
        ("", None, "a", "a"),
        ("", None, "a/b?c#d%", "a%2Fb%3Fc%23d%25"),
        ("", None, "...", "..."),
        ("", None, UUID(UUID_TEXT), UUID_TEXT),
        ("", None, 5, "5"),
        ("", None, ARRAY, "blue,black,a%2Cb%20c"),
        ("", True, OBJECT, "R=100,G=true"),
        ("", None, OBJECT, "R,100,G,true"),
        ("label", None, "a", ".a"),
        ("label", True, ["a", "b"], ".a.b"),
        ("label", None, ["a", "b"], ".a,b"),
        ("label", True, OBJECT, ".R=100.G=true"),
        ("matrix", None, "a", ";p=a"),
        ("matrix", None, ["a", "b"], ";p=a,b"),
        ("matrix", True, ["a", "b"], ";p=a;p=b"),
        ("matrix", True, OBJECT, ";R=100;G=true"),
        ("matrix", None, OBJECT, ";p=R,100,G,true"),
    ],
)
def test_path_styles(style: str, explode: bool | None, value: object, expected: str) -> None:
    parameter = Parameter("p", "path", style, explode)
    request = built(parameter, path="/a/{p}/b", values={"p": value})
    assert request.url == f"https://h/v1/a/{expected}/b"


@pytest.mark.parametrize(
    "value", ["", ".", "..", None, UNSET, [], float("nan"), "\ud800", object()]
)
def test_a_path_value_that_would_change_the_path_is_refused(make: Make, value: object) -> None:
    script = Script(answer(job()))
    with pytest.raises((ValueError, TypeError), match=r"jobs\.get: .*'uuid'"):
        make(script).call(GET, {"uuid": value})
    assert script.requests == []


@pytest.mark.parametrize("value", [b"x", object(), float("inf"), Decimal("NaN"), [[1]], "\ud800"])
def test_a_query_value_that_cannot_be_sent_is_refused_by_name(value: object) -> None:
    with pytest.raises((TypeError, ValueError), match=r"x\.y: query parameter 'q'"):
        query(Parameter("q"), value)


def test_header_and_cookie_parameters() -> None:
    parameters = (
        Parameter("X-List", "header"),
        Parameter("X-Gone", "header"),
        Parameter("a", "cookie"),
        Parameter("b", "cookie", explode=False),
    )
    request = built(
        *parameters,
        values={"X-List": ["a b", 2], "X-Gone": None, "a": "x; y", "b": [1, 2]},
        auth=CookieAuth("session"),
    )
    headers = dict(request.headers)
    assert headers["X-List"] == "a b,2"
    assert "X-Gone" not in headers
    assert headers["Cookie"] == "session=user%3Apass; a=x%3B%20y; b=1,2"
    assert [name for name, _ in request.headers].count("Cookie") == 1


@pytest.mark.parametrize("value", ["a\r\nX-Evil: 1", "a\nb", "a\0", "\x7f", "é", "\u2028"])
def test_header_values_cannot_smuggle_headers(value: str) -> None:
    with pytest.raises(ValueError, match="'X-A' must be printable ASCII"):
        built(Parameter("X-A", "header"), values={"X-A": value})


def test_parameters_of_one_name_in_two_places_have_keys() -> None:
    parameters = (Parameter("id", "path"), Parameter("id", "query", key="query_id"))
    request = built(*parameters, path="/{id}", values={"id": "1", "query_id": "2"})
    assert request.url == "https://h/v1/1?id=2"


@pytest.mark.parametrize(
    ("auth", "header"),
    [
        (BasicAuth(), ("Authorization", "Basic dXNlcjpwYXNz")),
        (HeaderAuth("X-API-Key"), ("X-API-Key", "user:pass")),
    ],
)
def test_auth_headers(auth: Any, header: tuple[str, str]) -> None:
    assert header in built(values={}, auth=auth).headers
    assert header not in built(values={}, auth=auth, secured=False).headers


def test_auth_in_the_query() -> None:
    assert built(values={}, auth=QueryAuth("k")).url == "https://h/v1/x?k=user%3Apass"
    assert built(values={}, auth=QueryAuth("k"), secured=False).url == "https://h/v1/x"


def test_an_argument_left_out_is_not_sent_and_none_sends_null(make: Make) -> None:
    script = Script(answer(job()))
    body = {"title": "a", "gone": UNSET, "empty": None, "nested": {"gone": UNSET, "n": 1}}
    make(script).call(CREATE, {}, body)
    assert script.requests[0].content == b'{"title":"a","empty":null,"nested":{"n":1}}'


def test_json_values(make: Make) -> None:
    class Line(msgspec.Struct):
        price: Decimal
        note: str | msgspec.UnsetType = UNSET

    script = Script(answer(job()))
    body = {
        "price": Decimal("843.50"),
        "lines": [Line(Decimal("1.10"))],
        "when": datetime(2025, 1, 2, 3, 4, 5, tzinfo=UTC),
        "day": date(2025, 1, 2),
        "id": UUID(UUID_TEXT),
        "status": Status("Odd one"),
        "tuple": (1, 2.5, True),
    }
    make(script).call(CREATE, {}, body)
    assert script.requests[0].content == (
        b'{"price":843.50,"lines":[{"price":1.10}],"when":"2025-01-02T03:04:05Z",'
        b'"day":"2025-01-02","id":"123e4567-e89b-12d3-a456-426614174000",'
        b'"status":"Odd one","tuple":[1,2.5,true]}'
    )


class Price(msgspec.Struct):
    price: Decimal


@pytest.mark.parametrize(
    "body",
    [
        {"a": float("nan")},
        {"a": [Decimal("NaN")]},
        {"a": {"b": float("inf")}},
        Price(Decimal("sNaN")),
        [Price(Decimal("Infinity"))],
    ],
)
def test_json_has_no_words_for_nan(make: Make, body: object) -> None:
    script = Script(answer(job()))
    with pytest.raises(ValueError, match=r"jobs\.create: .* cannot be sent as JSON"):
        make(script).call(CREATE, {}, body)
    assert script.requests == []


def test_an_optional_body_that_is_left_out(make: Make) -> None:
    script = Script(answer(job()))
    make(script).call(SEND)
    assert script.requests[0].content is None
    assert "Content-Type" not in dict(script.requests[0].headers)


def test_form_bodies() -> None:
    values = {"a": "x y&z", "b": [1, 2], "c": True, "d": UNSET, "e": {"k": 1}, "f": None}
    request = built(body=Body("application/x-www-form-urlencoded"), values={}, sent=values)
    assert request.content == b"a=x%20y%26z&b=1&b=2&c=true&e=%7B%22k%22%3A1%7D&f="
    assert ("Content-Type", "application/x-www-form-urlencoded") in request.headers


def test_multipart_bodies(tmp_path: Path) -> None:
    path = tmp_path / "photo.png"
    path.write_bytes(b"\x89PNG")
    values = {
        "note": 'say "hi"',
        "photo": path,
        "data": b"raw",
        "named": ('q"\r\n.txt', io.BytesIO(b"text"), "text/csv"),
        "many": [b"1", b"2"],
        "meta": {"a": Decimal("1.5")},
        "gone": UNSET,
    }
    request = built(body=Body("multipart/form-data"), values={}, sent=values)
    kinds = [value for name, value in request.headers if name == "Content-Type"]
    assert len(kinds) == 1
    boundary = kinds[0].partition("boundary=")[2].encode()
    assert request.content is not None
    parts = request.content.split(b"--" + boundary)
    assert parts[0] == b""
    assert parts[-1] == b"--\r\n"
    assert parts[1:-1] == [
        b'\r\nContent-Disposition: form-data; name="note"\r\n\r\nsay "hi"\r\n',
        b'\r\nContent-Disposition: form-data; name="photo"; filename="photo.png"\r\n'
        b"Content-Type: image/png\r\n\r\n\x89PNG\r\n",
        b'\r\nContent-Disposition: form-data; name="data"; filename="file"\r\n'
        b"Content-Type: application/octet-stream\r\n\r\nraw\r\n",
        b'\r\nContent-Disposition: form-data; name="named"; filename="q%22%0D%0A.txt"\r\n'
        b"Content-Type: text/csv\r\n\r\ntext\r\n",
        b'\r\nContent-Disposition: form-data; name="many"; filename="file"\r\n'
        b"Content-Type: application/octet-stream\r\n\r\n1\r\n",
        b'\r\nContent-Disposition: form-data; name="many"; filename="file"\r\n'
        b"Content-Type: application/octet-stream\r\n\r\n2\r\n",
        b'\r\nContent-Disposition: form-data; name="meta"\r\n'
        b'Content-Type: application/json\r\n\r\n{"a":1.5}\r\n',
    ]


@pytest.mark.parametrize(
    ("media_type", "sent", "content", "declared"),
    [
        ("application/octet-stream", b"\0\1", b"\0\1", "application/octet-stream"),
        ("image/*", io.BytesIO(b"x"), b"x", "application/octet-stream"),
        ("text/plain", "é", "é".encode(), "text/plain"),
        ("application/vnd.x+json", [1], b"[1]", "application/vnd.x+json"),
    ],
)
def test_other_bodies(media_type: str, sent: object, content: bytes, declared: str) -> None:
    request = built(body=Body(media_type), values={}, sent=sent)
    assert request.content == content
    assert dict(request.headers)["Content-Type"] == declared


@pytest.mark.parametrize("sent", [5, io.StringIO("text")])
def test_a_file_must_be_binary(sent: object) -> None:
    with pytest.raises(TypeError, match=r"x\.y: a file must be"):
        built(body=Body("application/octet-stream"), values={}, sent=sent)


def test_a_list_call_on_the_wire(make: Make) -> None:
    script = Script(answer(page("a", total_pages=1)))
    harness = make(script)
    harness.items(
        harness.pager(LIST, {"status": ["New", "In Progress"], "limit": 5, "page": UNSET})
    )
    (request,) = script.requests
    assert request.method == "GET"
    assert request.url == "https://api.example.com/api/v1/jobs?status=New,In%20Progress&limit=5"
    assert dict(request.headers) == {
        "Authorization": f"Bearer {KEY}",
        "User-Agent": "tradespec/1.0",
        "Accept": "application/json",
    }
    assert request.timeout == 30.0


def test_a_minted_field_makes_a_create_repeatable(make: Make) -> None:
    operation: Operation[Any] = Operation(
        name="x.y",
        method="POST",
        path="/x",
        body=Body(),
        results=OK,
        repeat="field",
        repeat_field="uuid",
    )
    script = Script(answer(status=503), answer(status=503), answer())
    make(script).call(operation, {}, {"a": 1, "uuid": UNSET})
    bodies = [msgspec.json.decode(request.content or b"") for request in script.requests]
    assert len(bodies) == 3
    assert bodies[0] == bodies[1] == bodies[2]
    assert UUID(bodies[0]["uuid"]).version == 4
    make(script).call(operation, {}, {"uuid": "mine"})
    assert script.requests[-1].content == b'{"uuid":"mine"}'
