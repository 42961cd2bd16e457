"""Every sample of every page, in every language, runs against the mocks and does what it says."""

from __future__ import annotations

import contextlib
import inspect
import io
import os
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import tradespec
from documentation import PAGES, SITE, Block, Served, blocks, served
from tradespec.mock import Mock

NAMES = [page.relative_to(SITE).with_suffix("").as_posix() for page in PAGES]
_SETTING_UP = re.compile(r"(pip install|export \w+=|tradespec mock|make |python -m )")
_LANGUAGES = ["Python", "Async Python", "curl"]


@pytest.fixture(scope="module")
def site() -> Iterator[Served]:
    with served() as running:
        yield running


@pytest.fixture(autouse=True)
def _surroundings(site: Served, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    site.reset()
    for name, value in site.environment().items():
        monkeypatch.setenv(name, value)
    monkeypatch.chdir(tmp_path)
    (tmp_path / "photo.jpg").write_bytes(b"\xff\xd8\xff\xe0 a photo \xff\xd9")


def _run(block: Block, site: Served, names: dict[str, Any] | None = None) -> str:
    """What a sample prints."""
    if block.language == "sh":
        return _shell(block, site)
    out = io.StringIO()
    code = compile(block.code, f"{block.page}: {block.section}", "exec")
    with contextlib.redirect_stdout(out):
        exec(code, {"__name__": "sample"} if names is None else names)
    return out.getvalue()


def _shell(block: Block, site: Served) -> str:
    command = re.sub("^curl ", "curl -sS --fail-with-body ", site.local(block.code), flags=re.M)
    done = subprocess.run(
        ["sh", "-ec", command], capture_output=True, text=True, check=False, env=dict(os.environ)
    )
    assert done.returncode == 0, f"{block.page}: {block.section}\n{done.stdout}{done.stderr}"
    return done.stdout


def _known(mock: Mock) -> set[str]:
    """The operations of a document; a method for another media type is none of its own."""
    return {
        operation["operationId"]
        for item in mock.document.root["paths"].values()
        for method, operation in item.items()
        if method in ("get", "put", "post", "delete", "patch", "head")
    }


def _operations(page: str) -> list[tuple[str, list[Block]]]:
    """(heading, its samples) of the endpoints of a page."""
    found: dict[str, list[Block]] = {}
    for block in blocks(SITE / f"{page}.html"):
        if block.label:
            found.setdefault(block.section, []).append(block)
    return list(found.items())


ENDPOINTS = [
    pytest.param(page, samples, id=f"{page}: {section}")
    for page in NAMES
    for section, samples in _operations(page)
]


@pytest.mark.parametrize(("page", "samples"), ENDPOINTS)
def test_an_endpoints_samples_make_its_call(page: str, samples: list[Block], site: Served) -> None:
    assert [sample.label for sample in samples] == _LANGUAGES
    mock = site.mocks[page.partition("/")[0]]
    called = re.search(r"client\.(\w+\.\w+)\(", samples[0].code)
    assert called
    for sample in samples:
        mock.reset()
        _run(sample, site)
        known = called[1] in _known(mock)
        calls = mock.requests.of(called[1]) if known else list(mock.requests)
        assert calls, f"{sample.label} did not call {called[1]}"
        assert all(call.status < 400 for call in calls), calls


def test_every_operation_has_samples(site: Served) -> None:
    shown = {
        (page.partition("/")[0], found[1])
        for page in NAMES
        for _, samples in _operations(page)
        if (found := re.search(r"client\.(\w+\.\w+)\(", samples[0].code))
    }
    for api, mock in site.mocks.items():
        assert {name for where, name in shown if where == api} >= _known(mock)


def _programs() -> Iterator[Any]:
    for page in NAMES:
        if page == "guides/add-an-api":
            continue
        for number, block in enumerate(blocks(SITE / f"{page}.html")):
            if block.language == "python" and not block.label:
                yield pytest.param(block, id=f"{page}: {block.section} {number}")


@pytest.mark.parametrize("block", list(_programs()))
def test_a_program_runs(block: Block, site: Served, request: pytest.FixtureRequest) -> None:
    status = re.match(r"(\d{3}) ", block.section)
    if status and block.page.endswith("/errors"):
        mock = site.mocks[block.page.partition("/")[0]]
        mock.fail(times=None, status=int(status[1]))
        assert _run(block, site).startswith(status[1])
        return
    names: dict[str, Any] = {"__name__": "sample"}
    if block.page.startswith("python/") and "import" not in block.code:
        names |= {"Mock": Mock, **{name: getattr(tradespec, name) for name in tradespec.__all__}}
    printed = _run(block, site, names)
    tests = {name: value for name, value in names.items() if name.startswith("test_")}
    for test in tests.values():
        given = {name: request.getfixturevalue(name) for name in inspect.signature(test).parameters}
        for mock in given.values():
            if isinstance(mock, Mock):
                mock.reset()
        test(**given)
    assert tests or printed or "assert" in block.code, "a sample shows something"


def _commands() -> Iterator[Any]:
    for page in NAMES:
        for number, block in enumerate(blocks(SITE / f"{page}.html")):
            if block.language == "sh" and not block.label:
                yield pytest.param(block, id=f"{page}: {block.section} {number}")


@pytest.mark.parametrize("block", list(_commands()))
def test_a_command_runs_or_sets_up(block: Block, site: Served) -> None:
    if _SETTING_UP.match(block.code):
        return
    assert _run(block, site)


def test_nothing_is_left_out() -> None:
    """Each block of code is of a kind that one of the tests above runs, or of one that is data."""
    kinds = {block.language for page in PAGES for block in blocks(page)}
    assert kinds <= {"python", "pyi", "sh", "json", "http", "yaml", ""}
