"""Calls of packages made of three documents: what each must send, and make of its answer."""

from __future__ import annotations

import datetime as dt
import json
import sys
from collections.abc import Callable
from decimal import Decimal
from typing import Any, NamedTuple
from uuid import UUID

BOOK_ID = UUID("5f0c4d1e-0d3b-4e38-8a6e-0b6a3e9f1a11")


class Sent(NamedTuple):
    """One request as it left: its headers without those every request has."""

    method: str
    url: str
    headers: dict[str, str]
    content: bytes | None


class Case(NamedTuple):
    """One call, the answer it is given, the request it must make and the result it must have."""

    package: str
    call: Callable[[Any], Any]
    answer: tuple[int, str, bytes]
    sent: Sent
    result: Callable[[Any], list[bool]] | None


JSON = "application/json"
BOOK = {"itemKind": "book", "itemTitle": "Walden", "pageCount": 320, "authors": ["Thoreau"]}
DISC = {"itemKind": "disc", "itemTitle": "Kind of Blue", "tracks": [{"no": 1, "seconds": 562.5}]}
LOAN = {"id": 7, "dueOn": "2030-02-01", "item": DISC, "fee": 1.10, "state": "melted"}
FILE = {"name": "a b.png", "size": 3, "meta": None}
BEARER = {"Authorization": "Bearer secret"}
BASIC = {"Authorization": "Basic YW5uOnB3"}


def body(value: object) -> bytes:
    return json.dumps(value).encode()


CASES = {
    "deepObject, comma and pipe lists, header and cookie": Case(
        "library",
        lambda client: client.catalogue_items.search_items(
            q="blue & green",
            x_branch="north",
            filter={"yearFrom": 1950, "language": "en"},
            fields=["itemTitle", "addedAt"],
            sort=["a", "b"],
            session_id="s/1",
        ),
        (200, JSON, body({"hits": [BOOK, DISC], "facets": {"year": [{"value": "a", "count": 2}]}})),
        Sent(
            "GET",
            "https://library.example/live/items?q=blue%20%26%20green&filter%5ByearFrom%5D=1950"
            "&filter%5Blanguage%5D=en&fields=itemTitle,addedAt&sort=a%7Cb",
            {**BEARER, "X-Branch": "north", "Cookie": "sessionId=s%2F1"},
            None,
        ),
        lambda found: [
            [type(hit).__name__ for hit in found.hits] == ["Book", "AudioDisc"],
            found.hits[0].item_kind == "book",
            found.hits[1].tracks[0].seconds == 562.5,
            found.facets["year"][0].count == 2,
        ],
    ),
    "a union by its discriminator": Case(
        "library",
        lambda client: client.catalogue_items.get_item(BOOK_ID),
        (200, JSON, body(BOOK)),
        Sent("GET", f"https://library.example/live/items/{BOOK_ID}", BEARER, None),
        lambda book: [book.page_count == 320, book.authors == ["Thoreau"]],
    ),
    "a union as a body": Case(
        "library",
        lambda client: client.catalogue_items.replace_item(
            str(BOOK_ID),
            body=sys.modules["library.models"].Book(item_title="Walden", page_count=320),
        ),
        (201, JSON, body(BOOK)),
        Sent(
            "PUT",
            f"https://library.example/live/items/{BOOK_ID}",
            {**BEARER, "Content-Type": JSON},
            b'{"itemKind":"book","itemTitle":"Walden","pageCount":320}',
        ),
        lambda book: [book.item_title == "Walden"],
    ),
    "unset is left out, null is sent, dates and exact decimals": Case(
        "library",
        lambda client: client.loans.lend(
            item_id=BOOK_ID, due_on=dt.date(2030, 2, 1), note=None, deposit=Decimal("2.10")
        ),
        (201, JSON, b'{"id":7,"dueOn":"2030-02-01","fee":1.10,"state":"melted"}'),
        Sent(
            "POST",
            "https://library.example/live/loans",
            {**BEARER, "Content-Type": JSON},
            f'{{"itemId":"{BOOK_ID}","dueOn":"2030-02-01","note":null,"deposit":2.10}}'.encode(),
        ),
        lambda loan: [
            loan.due_on == dt.date(2030, 2, 1),
            loan.fee == Decimal("1.10"),
            loan.state == "melted",
            str(loan.state) == "melted",
        ],
    ),
    "another success status": Case(
        "library",
        lambda client: client.loans.lend(item_id="x", due_on="2030-02-01"),
        (202, JSON, b'{"position":3}'),
        Sent(
            "POST",
            "https://library.example/live/loans",
            {**BEARER, "Content-Type": JSON},
            b'{"itemId":"x","dueOn":"2030-02-01"}',
        ),
        lambda queued: [queued.position == 3, type(queued).__name__ == "LendResponseAccepted"],
    ),
    "no credential where none is wanted, and no content": Case(
        "library",
        lambda client: client.loans.give_back(7, x_reason="read"),
        (204, "", b""),
        Sent("DELETE", "https://library.example/live/loans/7", {"X-Reason": "read"}, None),
        None,
    ),
    "a key in the query, a list in several, JSON in a parameter": Case(
        "clinic",
        lambda client: client.patients.get(
            born_after=dt.date(1990, 1, 2), ids=[1, 2], where={"city": "Bern"}
        ),
        (200, JSON, body([{"fullName": "Ann", "bornOn": None, "bloodType": "AB"}])),
        Sent(
            "GET",
            "https://clinic.example/v3/patients?bornAfter=1990-01-02&ids=1&ids=2"
            "&where=%7B%22city%22%3A%22Bern%22%7D&apiKey=secret",
            {},
            None,
        ),
        lambda found: [found[0].full_name == "Ann", found[0].born_on is None, len(found) == 1],
    ),
    "a body of a class and its parent": Case(
        "clinic",
        lambda client: client.patients.post(
            full_name="Ann", class_=None, blood_type="0", doctor={"fullName": "Bea"}
        ),
        (201, JSON, b'{"fullName":"Ann","id":1,"class":"x","doctor":{"fullName":"Bea"}}'),
        Sent(
            "POST",
            "https://clinic.example/v3/patients?apiKey=secret",
            {"Content-Type": JSON},
            b'{"fullName":"Ann","class":null,"bloodType":"0","doctor":{"fullName":"Bea"}}',
        ),
        lambda patient: [patient.id == 1, patient.class_ == "x", patient.doctor.full_name == "Bea"],
    ),
    "two path parameters, and a union of no mark": Case(
        "clinic",
        lambda client: client.patients.get_visits_by_date(9, dt.date(2030, 1, 1)),
        (200, JSON, body({"findings": [{"value": 1.5, "unit": "m"}, {"text": "Fine"}]})),
        Sent(
            "GET", "https://clinic.example/v3/patients/9/visits/2030-01-01?apiKey=secret", {}, None
        ),
        lambda visit: [
            [type(one).__name__ for one in visit.findings] == ["Measurement", "Remark"],
            visit.findings[0].value == 1.5,
        ],
    ),
    "an enum as the whole result": Case(
        "clinic",
        lambda client: client.status.get(),
        (200, JSON, b'"up"'),
        Sent("GET", "https://clinic.example/v3/status?apiKey=secret", {}, None),
        lambda status: [status == "up", type(status).__name__ == "GetStatusResponse"],
    ),
    "bytes to download": Case(
        "media",
        lambda client: client.files.download("a b.png", range="bytes=0-2"),
        (206, "application/octet-stream", b"\x89PN"),
        Sent(
            "GET",
            "https://media.example/api/files/a%20b.png",
            {**BASIC, "Range": "bytes=0-2"},
            None,
        ),
        lambda content: [content == b"\x89PN"],
    ),
    "bytes to upload": Case(
        "media",
        lambda client: client.files.replace("a", body=b"\x00\xff"),
        (204, "", b""),
        Sent(
            "PUT",
            "https://media.example/api/files/a",
            {**BASIC, "Content-Type": "application/octet-stream"},
            b"\x00\xff",
        ),
        None,
    ),
    "nothing but a status": Case(
        "media",
        lambda client: client.files.exists("a"),
        (200, "", b""),
        Sent("HEAD", "https://media.example/api/files/a", BASIC, None),
        None,
    ),
    "text": Case(
        "media",
        lambda client: client.files.caption("a"),
        (200, "text/plain; charset=utf-8", "Größe".encode()),
        Sent("GET", "https://media.example/api/files/a/caption", BASIC, None),
        lambda text: [text == "Größe"],
    ),
    "a form": Case(
        "media",
        lambda client: client.session.token(
            grant_type="password", username="a&b", scope=["x", "y"]
        ),
        (200, JSON, b'{"access_token":"t"}'),
        Sent(
            "POST",
            "https://media.example/api/token",
            {"Content-Type": "application/x-www-form-urlencoded"},
            b"grant_type=password&username=a%26b&scope=x&scope=y",
        ),
        lambda token: [token.access_token == "t"],
    ),
    "a whole array": Case(
        "media",
        lambda client: client.playlists.reorder(body=[3, 1, 2]),
        (208, JSON, b"[3,1,2]"),
        Sent(
            "PATCH",
            "https://media.example/api/playlists",
            {**BASIC, "Content-Type": JSON},
            b"[3,1,2]",
        ),
        lambda order: [order == [3, 1, 2]],
    ),
}  # fmt: skip
