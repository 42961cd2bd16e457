"""Mocks of one API in one process: they share what is compiled, and nothing they remember."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, tzinfo
from pathlib import Path
from typing import Any

import pytest
from mock_documents import TOOL, call, data, document, shop
from tradespec.cli import available
from tradespec.mock import Mock, bundled, clock
from tradespec.mock.compiled import blueprint

APIS = available()
THREADS = 6


class Watch(datetime):
    """The computer's clock, standing at a moment."""

    moment = datetime(2027, 1, 4, 11, 30, 15, 250_000, tzinfo=UTC)

    @classmethod
    def now(cls, tz: tzinfo | None = None) -> Watch:
        """Give that moment, whatever the time is."""
        assert tz is UTC
        return cls.fromisoformat(cls.moment.isoformat())


@pytest.fixture(autouse=True)
def new_process(monkeypatch: pytest.MonkeyPatch) -> None:
    """Forget what mocks made before have compiled and planted."""
    monkeypatch.setattr(blueprint, "_bundled", {})


@pytest.fixture
def bundle(monkeypatch: pytest.MonkeyPatch) -> Callable[[dict[str, Any]], None]:
    """Let the tool shop be one of the package's own APIs."""
    return lambda root: monkeypatch.setattr(bundled, "document_of", lambda api: root)


def kept() -> bool:
    """Tell whether the demo account of the tool shop is copied into further mocks."""
    return blueprint.blueprint_of("shop").demo.template is not None


def stood_at(monkeypatch: pytest.MonkeyPatch, moment: datetime) -> None:
    """Let the computer's clock stand at a moment."""
    monkeypatch.setattr(Watch, "moment", moment)
    monkeypatch.setattr(clock, "datetime", Watch)


@pytest.mark.parametrize("api", APIS)
def test_a_document_is_compiled_once(api: str) -> None:
    with Mock(api) as one, Mock(api) as other:
        assert one.document is other.document
        assert one.ids == other.ids
        assert one.snapshot().version == other.snapshot().version


@pytest.mark.parametrize("api", APIS)
@pytest.mark.parametrize("month", [1, 7])
def test_a_further_demo_account_is_as_a_first_one_would_be(
    api: str, month: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    Mock(api).close()
    assert blueprint.blueprint_of(api).demo.template is not None
    stood_at(monkeypatch, datetime(2027, month, 4, 11, 30, 15, 250_000, tzinfo=UTC))
    with Mock(api) as further, Mock(api, document=bundled.document_of(api)) as first:
        assert further.snapshot() == first.snapshot()


def test_times_of_a_further_demo_account_are_its_own(
    bundle: Callable[[dict[str, Any]], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    bundle(document())
    for year in (2027, 2028):
        stood_at(monkeypatch, datetime(year, 3, 1, tzinfo=UTC))
        with Mock("shop") as mock:
            for _ in range(2):
                tool = mock.records("Tool", uuid=TOOL)[0]
                assert tool["created"] == tool["changed"] == f"{year}-03-01T00:00:00.000Z"
                assert tool["bought"] == f"{year}-03-01"
                mock.update("Tool", TOOL, note="x")
                mock.reset()
        assert kept()


@pytest.mark.parametrize("fill", [{"field": "created"}, {"of": "maker_uuid", "field": "name"}])
def test_a_demo_account_that_copies_its_times_is_planted_for_each(
    fill: dict[str, str],
    bundle: Callable[[dict[str, Any]], None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    root = document()
    root["components"]["schemas"]["Tool"]["x-tradespec"]["record"]["fill"]["note"] = fill
    bundle(root)
    for year in (2027, 2028):
        stood_at(monkeypatch, datetime(year, 3, 1, tzinfo=UTC))
        with Mock("shop") as mock:
            tool = mock.records("Tool", uuid=TOOL)[0]
            assert tool["created"] == f"{year}-03-01T00:00:00.000Z"
            assert tool["note"] == (tool["created"] if "of" not in fill else None)
        assert kept() is ("of" in fill)


def test_keys_made_by_chance_are_made_for_each(bundle: Callable[[dict[str, Any]], None]) -> None:
    root = document()
    del root["x-tradespec"]["mock"]["demo"]["accounts"][0]["records"]["Tool"]["tool"]["uuid"]
    bundle(root)
    with Mock("shop") as one, Mock("shop") as other:
        assert one.ids["tool"] != other.ids["tool"]
        assert one.ids["hammer"] == other.ids["hammer"]
    assert not kept()


def test_what_one_mock_does_another_does_not_know(
    bundle: Callable[[dict[str, Any]], None],
) -> None:
    bundle(document())
    with Mock("shop") as one, Mock("shop") as other:
        untouched = other.snapshot()
        sent: list[bytes] = []
        one.webhooks.to(lambda body, headers: sent.append(body))
        one.clock.set("2031-01-01")
        one.settings["rate"] = 1_000
        made = call(one, "POST", "/tools", {"name": "Saw"}, headers={"Repeat-Key": "a"})
        call(one, "PATCH", f"/tools/{TOOL}", {"name": "Drill 2"})
        one.fail(times=None, status=503)
        assert call(one, "GET", "/tools").status == 503

        assert other.snapshot() == untouched
        assert not other.requests
        assert not other.clock.frozen
        assert other.settings["rate"] is None
        shown = call(other, "GET", f"/tools/{TOOL}")
        assert data(shown)["result"]["name"] == "Drill"
        assert shown.header("x-used") == "1"
        again = call(other, "POST", "/tools", {"name": "Saw"}, headers={"Repeat-Key": "a"})
        assert again.header("x-repeated") is None
        assert data(again)["result"]["uuid"] != data(made)["result"]["uuid"]
        assert data(again)["result"]["number"] == data(made)["result"]["number"]
        one.close()
        assert call(other, "GET", "/tools").status == 200
    with Mock("shop") as third:
        assert len(third.records("Tool")) == 2


@pytest.mark.skipif("servicem8" not in APIS, reason="needs an API that sends webhooks")
def test_webhooks_of_one_mock_are_not_the_others() -> None:
    with Mock("servicem8") as one, Mock("servicem8") as other:
        one.create("Job", status="Quote")
        assert one.webhooks.deliveries
        assert not other.webhooks.deliveries
        assert one.webhooks is not other.webhooks


def test_many_threads_make_the_first_mock_at_once(
    bundle: Callable[[dict[str, Any]], None],
) -> None:
    bundle(document())
    together = threading.Barrier(THREADS)

    def live(number: int) -> tuple[object, list[str], list[str]]:
        together.wait()
        with Mock("shop") as mock:
            for turn in range(20):
                name = f"{number}-{turn}"
                assert data(call(mock, "POST", "/tools", {"name": name}))["ok"]
                assert call(mock, "POST", "/tools", {"name": 1}).status == 422
            names = [tool["name"] for tool in mock.records("Tool")][2:]
            return mock.document, names, [each.operation for each in mock.requests]

    with ThreadPoolExecutor(THREADS) as pool:
        lives = list(pool.map(live, range(THREADS)))
    assert len({id(found) for found, _, _ in lives}) == 1
    for number, (_, names, operations) in enumerate(lives):
        assert names == [f"{number}-{turn}" for turn in range(20)]
        assert operations == ["tools.create"] * 40


def test_a_document_of_the_caller_is_read_as_it_is_now() -> None:
    root = document()
    with Mock("shop", document=root) as before:
        assert call(before, "GET", f"/tools/{TOOL}").status == 200
    accounts: list[dict[str, Any]] = root["x-tradespec"]["mock"]["demo"]["accounts"]
    accounts[0]["records"]["Tool"]["tool"]["name"] = "Borer"
    root["paths"]["/machines/{uuid}"] = root["paths"].pop("/tools/{uuid}")
    with Mock("shop", document=root) as after:
        assert call(after, "GET", f"/tools/{TOOL}").status == 404
        assert data(call(after, "GET", f"/machines/{TOOL}"))["result"]["name"] == "Borer"
    with shop() as untouched:
        assert data(call(untouched, "GET", f"/tools/{TOOL}"))["result"]["name"] == "Drill"


@pytest.mark.parametrize("api", APIS)
def test_a_document_of_the_caller_is_not_taken_for_the_packages_own(api: str) -> None:
    changed = bundled.document_of(api)
    changed["info"]["title"] = "Another"
    with Mock(api, document=changed) as other, Mock(api) as own:
        assert other.document.title == "Another"
        assert own.document.title != "Another"


def test_a_file_is_no_copy_of_the_demo_account(
    bundle: Callable[[dict[str, Any]], None], tmp_path: Path
) -> None:
    bundle(document())
    Mock("shop").close()
    assert kept()
    with Mock("shop", database=tmp_path / "shop.db") as first:
        call(first, "DELETE", f"/tools/{TOOL}")
    with Mock("shop", database=tmp_path / "shop.db") as again:
        assert call(again, "GET", f"/tools/{TOOL}").status == 404
        again.reset()
        assert call(again, "GET", f"/tools/{TOOL}").status == 200
    with Mock("shop") as further:
        assert call(further, "GET", f"/tools/{TOOL}").status == 200
