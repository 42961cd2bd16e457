"""Records: what a create fills in, what an update keeps, what a delete leaves."""

from __future__ import annotations

import json
import uuid

import pytest
from mock_documents import HAMMER, KEY, MAKER, OTHER_KEY, OTHER_TOOL, TOOL, call, data, error
from tradespec.mock import Mock


def test_create_fills_what_the_document_says(mock: Mock) -> None:
    mock.clock.set("2025-02-18T14:30:00.123456Z")
    tool = data(call(mock, "POST", "/tools", {"name": "Plane", "maker_uuid": MAKER}))["result"]
    assert uuid.UUID(tool.pop("uuid")).version == 4
    assert tool == {
        "number": "T008",
        "name": "Plane",
        "color": "red",
        "note": None,
        "state": "in",
        "lent_at": None,
        "bought": "2025-02-18",
        "maker_uuid": MAKER,
        "maker_name": "Iron & Sons",
        "created": "2025-02-18T14:30:00.123Z",
        "changed": "2025-02-18T14:30:00.123Z",
        "gone_at": None,
        "maker": {"id": MAKER, "name": "Iron & Sons"},
    }


def test_create_tells_fields_of_the_record_in_headers(mock: Mock) -> None:
    response = call(mock, "POST", "/tools", {"name": "Plane"})
    assert response.header("x-new") == data(response)["result"]["uuid"]


def test_a_key_of_the_callers_own_is_kept_and_not_taken_twice(mock: Mock) -> None:
    mine = str(uuid.uuid4())
    assert data(call(mock, "POST", "/tools", {"name": "A", "uuid": mine}))["result"]["uuid"] == mine
    assert "is taken" in error(call(mock, "POST", "/tools", {"name": "B", "uuid": mine}), 422)


def test_update_changes_only_what_is_sent(mock: Mock) -> None:
    before = data(call(mock, "GET", f"/tools/{TOOL}"))["result"]
    mock.clock.advance(hours=1)
    after = data(call(mock, "PATCH", f"/tools/{TOOL}", {"note": "sharp"}))["result"]
    assert after["changed"] > before["changed"]
    assert after == before | {"note": "sharp", "changed": after["changed"]}
    assert data(call(mock, "PATCH", f"/tools/{TOOL}", {"note": None}))["result"]["note"] is None
    assert "note" in error(call(mock, "PATCH", f"/tools/{TOOL}", {"note": 5}), 422)


def test_a_deep_update_merges_objects(mock: Mock) -> None:
    call(mock, "PATCH", f"/tools/{TOOL}", {"size": {"width": 2}})
    after = data(call(mock, "PATCH", f"/tools/{TOOL}", {"size": {"height": 3}}))["result"]
    assert after["size"] == {"width": 2, "height": 3}


def test_a_stamp_is_set_once(mock: Mock) -> None:
    mock.clock.set("2025-01-01")
    lent = data(call(mock, "PATCH", f"/tools/{TOOL}", {"state": "lent"}))["result"]["lent_at"]
    assert lent == "2025-01-01T00:00:00.000Z"
    mock.clock.advance(days=1)
    call(mock, "PATCH", f"/tools/{TOOL}", {"state": "in"})
    again = data(call(mock, "PATCH", f"/tools/{TOOL}", {"state": "lent"}))["result"]["lent_at"]
    assert again == lent


def test_delete_is_soft_and_happens_once(mock: Mock) -> None:
    answer = data(call(mock, "DELETE", f"/tools/{TOOL}"))
    assert answer == {"ok": True, "result": {"done": True}}
    for method, body in (("GET", None), ("DELETE", None), ("PATCH", {"note": "x"})):
        assert error(call(mock, method, f"/tools/{TOOL}", body), 404) == "No such Tool"
    listed = data(call(mock, "GET", "/tools"))["list"]
    assert (listed["total"], [tool["name"] for tool in listed["tools"]]) == (1, ["Hammer"])
    listed = data(call(mock, "GET", "/tools?with_gone=true"))["list"]
    assert listed["total"] == 2
    assert listed["tools"][0]["gone_at"] is not None


def test_a_delete_by_value_stays_readable_but_no_reference(mock: Mock) -> None:
    assert data(call(mock, "DELETE", f"/makers/{MAKER}"))["active"] == 0
    assert data(call(mock, "GET", f"/makers/{MAKER}"))["active"] == 0
    refused = call(mock, "POST", "/tools", {"name": "Axe", "maker_uuid": MAKER})
    assert error(refused, 409) == "No such Maker: maker_uuid"
    kept = data(call(mock, "PATCH", f"/tools/{HAMMER}", {"maker_uuid": MAKER}))["result"]
    assert kept["maker"]["name"] == "Iron & Sons"


@pytest.mark.parametrize("tool", [OTHER_TOOL, "00000000-0000-4000-8000-000000000000"])
def test_records_of_others_do_not_exist(mock: Mock, tool: str) -> None:
    path = f"/tools/{tool}"
    for method, body in (("GET", None), ("PATCH", {"note": "mine"}), ("DELETE", None)):
        assert error(call(mock, method, path, body), 404) == "No such Tool"
    assert data(call(mock, "GET", f"/tools/{OTHER_TOOL}", key=OTHER_KEY))["result"]["note"] is None


def test_each_account_has_its_own_numbers(mock: Mock) -> None:
    first = data(call(mock, "POST", "/tools", {"name": "A"}))["result"]["number"]
    other = data(call(mock, "POST", "/tools", {"name": "A"}, key=OTHER_KEY))["result"]["number"]
    assert (first, other) == ("T008", "T002")


def test_records_below_a_parent(mock: Mock) -> None:
    path = f"/tools/{TOOL}/notes"
    for text in ("one", "two"):
        created = data(call(mock, "POST", path, {"text": text}))
        assert list(created) == ["uuid"], "the answer is cut down to its schema"
    assert [note["text"] for note in data(call(mock, "GET", path))] == ["two", "one"]
    assert data(call(mock, "GET", f"/tools/{HAMMER}/notes")) == []
    for method, body in (("GET", None), ("POST", {"text": "x"})):
        missing = call(mock, method, f"/tools/{OTHER_TOOL}/notes", body)
        assert error(missing, 404) == "No such Tool"


def test_numbers_are_exact_and_short(mock: Mock) -> None:
    raw = (
        b'{"name": "Exact", "price": 10.10, "size": {"width": 860.00, "height": 0.10000000000001}}'
    )
    body = call(mock, "POST", "/tools", raw=raw).body
    assert b'"price":10.1,' in body
    assert b'"size":{"width":860,"height":0.10000000000001}' in body


def test_a_record_no_answer_could_show_is_refused_where_it_is_made(mock: Mock) -> None:
    long, before = "a name that is longer than twenty", mock.records("Tool")
    with pytest.raises(ValueError, match=r"'broken' of a seed: Tool.name: must have at most 20"):
        mock.seed({"Tool": {"fine": {"name": "Fine"}, "broken": {"name": long}}})
    with pytest.raises(ValueError, match=r"'0' of a seed: reference_not_found: maker_uuid"):
        mock.seed({"Tool": [{"name": "A", "maker_uuid": "nobody"}]})
    with pytest.raises(ValueError, match=r"Tool.name: must have at most 20"):
        mock.create("Tool", name=long)
    with pytest.raises(ValueError, match=r"Tool.name: must be a string"):
        mock.update("Tool", TOOL, name=5)
    assert mock.records("Tool") == before, "all or nothing"


def test_a_broken_record_in_the_store_is_a_500_with_the_pointer(mock: Mock) -> None:
    _break(mock, "Tool", TOOL, name="a name that is longer than twenty")
    message = error(call(mock, "GET", f"/tools/{TOOL}"), 500)
    assert "tools.get 200.result.name: must have at most 20 characters" in message
    assert call(mock, "GET", "/tools").status == 500


def _break(mock: Mock, kind: str, key: str, **fields: object) -> None:
    """Put into a record what nobody could have written."""
    engine = mock._engine  # pyright: ignore[reportPrivateUsage]
    with engine.database.transaction():
        row = engine.records.store.find(1, kind, key)
        assert row is not None
        engine.records.store.replace(1, kind, key, json.dumps(json.loads(row.text) | fields))


def test_a_write_whose_answer_breaks_the_contract_is_not_kept(mock: Mock) -> None:
    mock.seed({"Maker": {"odd": {"name": "Odd"}}})
    _break(mock, "Maker", mock.ids["odd"], name=5)
    call(mock, "POST", "/tools", {"name": "Odd one", "maker_uuid": mock.ids["odd"]})
    found = data(call(mock, "GET", "/tools?find=odd one"))["list"]["tools"]
    assert found == []
    assert mock.key == KEY
