"""Who may call: keys, scopes, and the switches and limits of an account; repeats with a key."""

from __future__ import annotations

import pytest
from mock_documents import KEY, OTHER_KEY, READING_KEY, TOOL, call, data, error
from tradespec.mock import Mock, Request


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"Authorization": KEY},
        {"Authorization": "Bearer"},
        {"Authorization": f"Basic {KEY}"},
        {"Authorization": f"Bearer {KEY}x"},
        {"X-Key": "no"},
        {"X-Other": KEY},
    ],
)
def test_without_a_key_nothing_is_told(mock: Mock, headers: dict[str, str]) -> None:
    response = call(mock, "GET", f"/tools/{TOOL}", key=None, headers=headers)
    assert error(response, 401) == "Who are you?"
    assert response.header("x-used") is None


@pytest.mark.parametrize(
    "headers",
    [
        {"authorization": f"bearer {KEY}"},
        {"AUTHORIZATION": f"BEARER  {KEY}"},
        {"x-key": KEY},
        {"X-KEY": KEY, "Authorization": "Bearer wrong"},
    ],
)
def test_both_ways_to_send_a_key(mock: Mock, headers: dict[str, str]) -> None:
    assert call(mock, "GET", "/tools", key=None, headers=headers).status == 200


def test_a_key_with_scopes_does_only_what_they_allow(mock: Mock) -> None:
    assert call(mock, "GET", "/tools", key=READING_KEY).status == 200
    refused = call(mock, "POST", "/tools", {"name": "x"}, key=READING_KEY)
    assert error(refused, 403) == "The key lacks: write"


def test_a_switch(mock: Mock) -> None:
    mock.settings["open"] = False
    refused = call(mock, "GET", "/tools")
    assert error(refused, 403) == "The shop is closed"
    assert refused.header("x-used") == "0", "a refused request does not count"
    assert call(mock, "GET", "/tools", key=OTHER_KEY).status == 200, "each account has its own"
    del mock.settings["open"]
    assert call(mock, "GET", "/tools").status == 200


@pytest.mark.parametrize(
    ("client", "status"),
    [("10.1.2.3", 200), ("192.168.0.7", 200), ("192.168.0.8", 403), ("::1", 403), ("odd", 403)],
)
def test_addresses(mock: Mock, client: str, status: int) -> None:
    mock.settings["from"] = ["10.0.0.0/8", "192.168.0.7"]
    request = Request.to("GET", "/v1/tools", [("X-Key", KEY)])
    request.client = client
    assert mock.handle(request).status == status


def test_settings_are_a_mapping_that_knows_its_names(mock: Mock) -> None:
    assert dict(mock.settings) == {"open": True, "from": [], "month": 1000, "rate": None}
    assert len(mock.settings) == 4
    with pytest.raises(KeyError, match="no setting 'opne'; there are: open, from, month, rate"):
        mock.settings["opne"] = False
    with pytest.raises(ValueError, match="nowhere"):
        mock.settings["from"] = ["nowhere"]
    with pytest.raises(LookupError):
        mock.settings_of("no such key")
    assert mock.settings_of(OTHER_KEY)["open"] is True


def test_a_month_of_use(mock: Mock) -> None:
    mock.clock.set("2025-01-31T23:59:00Z")
    mock.settings["month"] = 2
    first = call(mock, "GET", "/tools")
    assert [first.header(name) for name in ("x-used", "x-limit", "x-resets")] == [
        "1",
        "2",
        "2025-02-01T00:00:00.000Z",
    ]
    assert call(mock, "GET", "/tools/nonsense").header("x-used") == "2", "a failed one counts"
    refused = call(mock, "GET", "/tools")
    assert error(refused, 429) == "Enough for now"
    assert refused.header("x-used") == "2"
    mock.clock.advance(minutes=2)
    assert call(mock, "GET", "/tools").header("x-used") == "1"


def test_a_window(mock: Mock) -> None:
    mock.clock.set("2025-01-01T12:00:00Z")
    mock.settings["rate"] = 3
    assert [call(mock, "GET", "/tools").status for _ in range(5)] == [200, 200, 200, 429, 429]
    mock.clock.advance(seconds=60)
    assert call(mock, "GET", "/tools").status == 200


def test_a_repeat_gets_the_stored_answer(mock: Mock) -> None:
    key = {"Repeat-Key": "k1"}
    first = call(mock, "POST", "/tools", {"name": "A"}, headers=key)
    assert (first.header("x-repeat"), first.header("x-repeated")) == ("k1", None)
    again = call(mock, "POST", "/tools", {"name": "A"}, headers={"repeat-KEY": "k1"})
    assert (again.status, again.body) == (first.status, first.body)
    assert (again.header("x-repeat"), again.header("x-repeated")) == ("k1", "true")
    assert again.header("x-new") == first.header("x-new")
    assert again.header("x-used") != first.header("x-used")
    assert data(call(mock, "GET", "/tools"))["list"]["total"] == 3


def test_a_repeat_with_another_body_too_but_it_must_be_valid(mock: Mock) -> None:
    key = {"Repeat-Key": "k1"}
    first = call(mock, "POST", "/tools", {"name": "A"}, headers=key)
    assert call(mock, "POST", "/tools", {"name": "B"}, headers=key).body == first.body
    assert call(mock, "POST", "/tools", {"name": 5}, headers=key).status == 422


def test_a_refused_call_is_not_stored(mock: Mock) -> None:
    key = {"Repeat-Key": "k1"}
    refused = call(mock, "POST", "/tools", {"name": 5}, headers=key)
    assert (refused.status, refused.header("x-repeat")) == (422, "k1")
    assert call(mock, "POST", "/tools", {"name": "A"}, headers=key).header("x-repeated") is None


def test_a_key_counts_for_one_account_and_for_a_day(mock: Mock) -> None:
    mock.clock.freeze()
    key = {"Repeat-Key": "k1"}
    first = data(call(mock, "POST", "/tools", {"name": "A"}, headers=key))["result"]
    other = call(mock, "POST", "/tools", {"name": "A"}, headers=key, key=OTHER_KEY)
    assert other.header("x-repeated") is None
    mock.clock.advance(hours=23.9)
    again = data(call(mock, "POST", "/tools", {"name": "A"}, headers=key))["result"]
    assert again["uuid"] == first["uuid"]
    mock.clock.advance(hours=0.1)
    later = data(call(mock, "POST", "/tools", {"name": "A"}, headers=key))["result"]
    assert later["uuid"] != first["uuid"]


def test_a_key_that_is_too_long(mock: Mock) -> None:
    refused = call(mock, "POST", "/tools", {"name": "A"}, headers={"Repeat-Key": "k" * 21})
    assert error(refused, 422) == "header.repeat-key: must have at most 20 characters"
