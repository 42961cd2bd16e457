"""The pages in a real browser, without a network: valid, accessible, usable by keyboard."""

from __future__ import annotations

import json
import subprocess
from typing import Any

import node
import pytest
from documentation import APIS, PAGES, SITE

_RULES = {
    "extends": ["html-validate:recommended"],
    "rules": {
        "void-style": "off",
        "valid-id": ["error", {"relaxed": True}],
        "no-inline-style": "error",
        "long-title": "off",
        "no-trailing-whitespace": "off",
        "prefer-native-element": "off",
        "no-raw-characters": "off",
        "tel-non-breaking": "off",
    },
}
_WIDE, _PHONE = 1200, 390


def _plan() -> list[tuple[str, str, int, bool]]:
    """Each page light and wide; one of each kind dark, and on a phone, where contrast is judged.

    Contrast is the style sheet's, the same on all pages of a kind, and takes longest to judge.
    """
    names = [page.relative_to(SITE).as_posix() for page in PAGES]
    kinds = ["index.html", "guides/testing.html", "python/mock.html"]
    for api in APIS:
        pages = [name for name in names if name.startswith(f"{api}/")]
        largest = max(pages, key=lambda name: (SITE / name).stat().st_size)
        kinds += [f"{api}/index.html", f"{api}/errors.html", f"{api}/conventions.html", largest]
    looks = [("dark", _WIDE), ("light", _PHONE)]
    every = [(name, "light", _WIDE, name in kinds) for name in names]
    return [*every, *((name, *look, True) for look in looks for name in kinds)]


@pytest.fixture(scope="module")
def seen() -> dict[str, Any]:
    """What Chromium and axe say."""
    modules, chromium = node.modules(), node.browser()
    script = SITE.parents[1] / "tests" / "docs" / "browser.cjs"
    done = subprocess.run(
        [node.program("node"), str(script), str(modules), chromium, str(SITE), json.dumps(_plan())],
        capture_output=True,
        text=True,
        check=False,
        timeout=900,
        env=node.environment(),
    )
    assert done.returncode == 0, done.stderr
    report: dict[str, Any] = json.loads(done.stdout)
    return report


@pytest.mark.slow
@pytest.mark.timeout(1000)
def test_axe_finds_no_serious_problem(seen: dict[str, Any]) -> None:
    assert not seen["serious"]


@pytest.mark.slow
@pytest.mark.timeout(1000)
def test_nothing_is_fetched_from_outside(seen: dict[str, Any]) -> None:
    assert not seen["outside"]
    assert not seen["problems"]


@pytest.mark.slow
@pytest.mark.timeout(1000)
def test_no_page_is_wider_than_its_window(seen: dict[str, Any]) -> None:
    assert not seen["overflow"]


@pytest.mark.slow
@pytest.mark.timeout(1000)
def test_the_keyboard_is_enough(seen: dict[str, Any]) -> None:
    said = seen["keyboard"]
    assert said["skip"] == "skip"
    assert said["tab"] == "Async Python"
    assert said["last"] == "curl"
    assert said["shown"] == ["curl"]
    assert said["found"].endswith(" found")
    assert "errors.html" in said["result"]
    assert said["field"] == "ui-search"
    assert (said["theme"], said["kept"]) == ("dark", "dark")


@pytest.mark.slow
def test_pages_are_valid_html(tmp_path: Any) -> None:
    modules = node.modules()
    rules = tmp_path / "rules.json"
    rules.write_text(json.dumps(_RULES))
    report = tmp_path / "report.json"
    command = [node.program("node"), str(modules / "html-validate/bin/html-validate.mjs")]
    done = subprocess.run(
        [
            *command,
            "--config",
            str(rules),
            "--formatter",
            f"json={report}",
            str(SITE / "**/*.html"),
        ],
        capture_output=True,
        text=True,
        check=False,
        env=node.environment(),
    )
    assert report.exists(), done.stderr
    found = [
        f"{result['filePath']}:{message['line']} {message['ruleId']} {message['message']}"
        for result in json.loads(report.read_text())
        for message in result["messages"]
    ]
    assert not found, "\n".join(found[:20])
