"""Snapshots that were edited and got a new digest: refused with the place, nothing changed."""

from __future__ import annotations

import base64
import contextlib
import hashlib
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
import pytest
from tradespec.mock import Mock, Request, Snapshot
from tradespec.mock.web.site import Site

Tables = dict[str, list[dict[str, Any]]]
Edit = Callable[[Tables], object]

APIS = ("customtrades", "servicem8", "fieldinsight")


def signed(content: dict[str, Any], **changes: Any) -> bytes:
    """Write a snapshot's file with the digest that fits it."""
    digest = hashlib.sha256(msgspec.json.encode(content)).hexdigest()
    file = {"file": "tradespec snapshot", "format": 1, "digest": digest, "content": content}
    return json.dumps({**file, **changes}).encode()


def edited(mock: Mock, edit: Edit) -> bytes:
    content = msgspec.json.decode(mock.snapshot().encode())["content"]
    edit(content["tables"])
    return signed(content)


def row(tables: Tables, kind: str, number: int = 0) -> dict[str, Any]:
    return [each for each in tables["records"] if each["kind"] == kind][number]


def body(kind: str, **fields: Any) -> Edit:
    return lambda tables: row(tables, kind)["body"].update(fields)


def cell(table: str, column: str, value: Any, index: int = 0) -> Edit:
    return lambda tables: tables[table][index].update({column: value})


def of_another(tables: Tables) -> None:
    customers = [each for each in tables["records"] if each["kind"] == "Customer"]
    own = row(tables, "Job")
    stranger = next(each for each in customers if each["account"] != own["account"])
    own["body"]["customer_uuid"] = stranger["key"]


def twice(table: str) -> Edit:
    return lambda tables: tables[table].append(dict(tables[table][0]))


def stranger(tables: Tables) -> None:
    tables["records"].append({**tables["records"][0], "id": 9999, "key": "x", "account": 77})


HOSTILE: dict[str, tuple[Edit, str]] = {
    "text for a number": (cell("accounts", "id", "one"), r"accounts\[0\]\.id: is no whole number"),
    "flag for a number": (cell("accounts", "id", True), r"accounts\[0\]\.id: is no whole number"),
    "huge number": (cell("accounts", "id", 10**30), r"accounts\[0\]\.id"),
    "number beyond 64 bits": (cell("counts", "count", 2**64), r"counts\[0\]\.count"),
    "negative number": (cell("counts", "count", -1), r"counts\[0\]\.count"),
    "number for a text": (cell("accounts", "name", 5), r"accounts\[0\]\.name: is no text"),
    "null for a text": (cell("accounts", "secret", None), r"accounts\[0\]\.secret: is no text"),
    "empty key": (cell("keys", "key", ""), r"keys\[0\]\.key"),
    "key of nobody": (cell("keys", "account", 77), r"keys\[0\]\.account: is no account"),
    "key of account 0": (cell("keys", "account", 0), r"keys\[0\]\.account: is no account"),
    "key that is true": (cell("keys", "account", True), r"keys\[0\]\.account: is no account"),
    "scopes that are none": (cell("keys", "scopes", "everything"), r"keys\[0\]\.scopes"),
    "scopes by number": (cell("keys", "scopes", "[1]"), r"keys\[0\]\.scopes: is no list of texts"),
    "scopes as an object": (cell("keys", "scopes", '{"a": 1}'), r"keys\[0\]\.scopes"),
    "end that is no time": (cell("keys", "ends", "never"), r"keys\[0\]\.ends: is no time"),
    "no keys": (lambda tables: tables["keys"].clear(), "keys: there is none"),
    "key twice": (twice("keys"), "cannot be restored"),
    "account twice": (twice("accounts"), "cannot be restored"),
    "record twice": (twice("records"), "cannot be restored"),
    "record of nobody": (stranger, r"records\[\d+\]\.account: is no account"),
    "body that is a list": (cell("records", "body", []), r"records\[0\]\.body: is no JSON object"),
    "body that is null": (cell("records", "body", None), r"records\[0\]\.body"),
    "kind of nothing": (cell("records", "kind", "'; DROP TABLE x"), r"records\[0\]\.kind"),
    "key of another": (cell("records", "key", "x"), r"records\[0\]\.key: is not that of the body"),
    "deleted by its row only": (
        lambda tables: row(tables, "Job").update(gone=1),
        r"gone: is not what the body says",
    ),
    "flag that is a text": (cell("records", "gone", "no"), r"records\[0\]\.gone"),
    "place from nowhere": (cell("records", "place", 5), r"records\[0\]\.place"),
    "field of another type": (body("Job", title=5), r"records\[\d+\]\.body: .*title"),
    "field that is missing": (
        lambda tables: row(tables, "Job")["body"].pop("title"),
        r"records\[\d+\]\.body: .*title",
    ),
    "no identifier": (
        lambda tables: row(tables, "Job")["body"].pop("uuid"),
        r"records\[\d+\]\.body\.uuid: is no key",
    ),
    "status that is none": (body("Job", status="Escalated"), r"records\[\d+\]\.body: .*status"),
    "identifier that is none": (body("Job", customer_uuid="' OR 1=1"), r"customer_uuid: names no"),
    "reference to nowhere": (
        body("Job", customer_uuid="99999999-9999-4999-8999-999999999999"),
        r"records\[\d+\]\.body\.customer_uuid: names no Customer of this account",
    ),
    "reference of another type": (body("Job", customer_uuid={"a": 1}), r"customer_uuid"),
    "reference to another account": (of_another, r"customer_uuid: names no Customer"),
    "counts that lie": (cell("counts", "count", 5000), "counts: are not those of the records"),
    "no counts": (lambda tables: tables["counts"].clear(), "counts: are not those"),
    "setting that is none": (
        lambda tables: tables["settings"].append(
            {"account": 1, "name": "usage_limit", "value": '"many"'}
        ),
        r"settings\[0\]\.value: setting usage_limit",
    ),
    "setting of nobody": (
        lambda tables: tables["settings"].append(
            {"account": 77, "name": "usage_limit", "value": "5"}
        ),
        r"settings\[0\]\.account",
    ),
    "setting that is no JSON": (
        lambda tables: tables["settings"].append(
            {"account": 1, "name": "usage_limit", "value": "{"}
        ),
        r"settings\[0\]\.value: is no JSON",
    ),
    "month that is none": (
        lambda tables: tables["used"].append({"account": 1, "month": "soon", "count": 1}),
        r"used\[0\]\.month",
    ),
    "replay of a header": (
        lambda tables: tables["replays"].append(
            {
                "account": 1,
                "endpoint": "POST /",
                "key": "k",
                "at": 1e10,
                "status": 200,
                "headers": '[["X-A", "a\\r\\nSet-Cookie: b"]]',
                "body": {"base64": ""},
            }
        ),
        r"replays\[0\]\.headers",
    ),
    "replay of a text": (
        lambda tables: tables["replays"].append(
            {
                "account": 1,
                "endpoint": "POST /",
                "key": "k",
                "at": 1e10,
                "status": 200,
                "headers": "[]",
                "body": "text",
            }
        ),
        r"replays\[0\]\.body",
    ),
}


@pytest.fixture(scope="module")
def mock() -> Any:
    with Mock("customtrades") as started:
        started.seed({"accounts": [{"key": "another-account"}]})
        yield started


@pytest.mark.parametrize("way", HOSTILE)
def test_an_edited_snapshot_is_refused_with_its_place(way: str, mock: Mock, tmp_path: Path) -> None:
    edit, said = HOSTILE[way]
    before = mock.snapshot()
    path = tmp_path / "edited.json"
    path.write_bytes(edited(mock, edit))
    with pytest.raises(ValueError, match=said):
        mock.restore(Snapshot.load(path))
    assert mock.snapshot() == before
    client = mock.client()
    made = client.jobs.create(customer_uuid=mock.ids["customer"], title="Still works")
    assert client.jobs.get(made.uuid).title == "Still works"
    mock.restore(before)


@pytest.mark.parametrize("api", APIS)
def test_what_a_mock_wrote_is_taken(api: str, tmp_path: Path) -> None:
    with Mock(api) as mock:
        mock.authorize()
        kept = Snapshot.decode(mock.snapshot().encode())
        mock.restore(kept)
        assert mock.snapshot() == kept
        assert kept.proven is False


@pytest.mark.parametrize("api", APIS)
def test_every_cell_of_a_snapshot_may_hold_anything(api: str) -> None:
    """Whatever stands in a cell, a snapshot is refused in a sentence or gives a mock that works."""
    odd: list[Any] = [None, "", "x", -1, 2**70, 1.5, True, {"base64": "AAAA"}, "[]", "9" * 400]
    with Mock(api) as mock:
        start = mock.snapshot()
        content = msgspec.json.decode(start.encode())["content"]
        for rows in content["tables"].values():
            for column in rows[0] if rows else ():
                kept = rows[0][column]
                for value in odd:
                    rows[0][column] = value
                    with contextlib.suppress(ValueError):
                        mock.restore(Snapshot.decode(signed(content)))
                        assert mock.key in mock.keys
                        mock.client()
                        mock.reset()
                        mock.restore(start)
                    assert mock.snapshot() == start
                rows[0][column] = kept


def test_another_api_and_other_tables_are_refused(mock: Mock) -> None:
    content = msgspec.json.decode(mock.snapshot().encode())["content"]
    for changes, said in (
        ({"api": "servicem8"}, "snapshot is of servicem8"),
        ({"version": "0"}, "follows 0"),
        ({"columns": {**content["columns"], "keys": ["key"]}}, "damaged|other tables"),
        ({"tables": {**content["tables"], "meta": []}}, "damaged"),
        ({"tables": {"keys": []}}, "damaged"),
    ):
        with pytest.raises(ValueError, match=said):
            mock.restore(Snapshot.decode(signed({**content, **changes})))


def test_the_admin_api_refuses_it_as_what_cannot_be_done(mock: Mock) -> None:
    site = Site({"customtrades": mock})
    before = mock.snapshot()
    sent = edited(mock, cell("keys", "account", 77))
    json_type = [("Content-Type", "application/json")]
    path = "/_mock/customtrades/snapshots/edited"
    assert site.handle(Request.to("PUT", path, json_type, sent)).status == 200
    refused = site.handle(Request.to("POST", f"{path}/restore"))
    assert refused.status == 409
    assert "keys[0].account: is no account" in json.loads(refused.body)["error"]
    assert mock.snapshot() == before


def test_a_busy_account_passes_its_own_check(tmp_path: Path) -> None:
    with Mock("customtrades") as mock:
        client = mock.client()
        for number in range(40):
            customer = client.customers.create(first_name=f"Ada {number}", last_name="L")
            job = client.jobs.create(customer_uuid=customer.uuid, title=f"Job {number}")
            if number % 3 == 0:
                client.jobs.update(job.uuid, status="Scheduled")
            if number % 5 == 0:
                client.jobs.delete(job.uuid)
        mock.settings["usage_limit"] = 5000
        mock.snapshot().save(tmp_path / "busy.json")
        kept = mock.snapshot()
        mock.reset()
        mock.restore(Snapshot.load(tmp_path / "busy.json"))
        assert mock.snapshot() == kept
    with Mock("servicem8") as mock:
        store = mock._engine.records.store
        made = mock.create("Job", job_description="x", status="Quote")
        mock.delete("Job", made["uuid"])
        with mock._engine.database.transaction():
            store.keep_content(1, "Attachment", "k", base64.b64decode("AAAA"))
        mock.restore(Snapshot.decode(mock.snapshot().encode()))
