"""The distribution is the same each time, holds what users need, and works for a stranger."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

import pytest

from tests.dist import sbom, stranger
from tests.dist.building import Built, both, digest, useless, wheel_of_source


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Built:
    return both(tmp_path_factory.mktemp("built"))


def test_building_again_gives_the_same_bytes(built: Built, tmp_path: Path) -> None:
    assert both(tmp_path).digests() == built.digests()


def test_the_source_builds_the_same_wheel(built: Built, tmp_path: Path) -> None:
    assert digest(wheel_of_source(built.source, tmp_path)) == digest(built.wheel)


def test_only_what_users_need_is_inside(built: Built) -> None:
    assert useless(built) == []


def test_the_wheel_says_what_it_is(built: Built) -> None:
    with zipfile.ZipFile(built.wheel) as wheel:
        names = wheel.namelist()
        folder = next(name for name in names if name.endswith("METADATA")).rpartition("/")[0]
        told = wheel.read(f"{folder}/METADATA").decode()
        points = wheel.read(f"{folder}/entry_points.txt").decode()
    for line in ("License-Expression: MIT", "Provides-Extra: fast", "Provides-Extra: mock"):
        assert line in told
    assert "tradespec = tradespec.cli:main" in points
    assert "tradespec = tradespec.testing" in points
    assert {"tradespec/py.typed", f"{folder}/sboms/sbom.cdx.json"} <= set(names)
    page = {f"tradespec/mock/web/page/{file}" for file in ("index.html", "page.css", "page.js")}
    assert page <= set(names)
    assert f"{folder}/licenses/LICENSE" in names


def test_the_bill_of_materials_is_that_of_the_locked_versions() -> None:
    assert sbom.FILE.read_text() == sbom.made(), "run: make lock"
    content = json.loads(sbom.made())
    required = [part["name"] for part in content["components"] if part["scope"] == "required"]
    assert {"msgspec", "httpx2", "httpcore2"} <= set(required)
    assert "pyqwest" not in required
    references = {part["bom-ref"] for part in content["components"]}
    assert all(set(entry["dependsOn"]) <= references for entry in content["dependencies"])


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_a_stranger_can_use_the_wheel(built: Built, tmp_path: Path) -> None:
    someone = stranger.Stranger(tmp_path / "alone", built.wheel)
    stranger.alone(someone)
    stranger.with_fast(someone)


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_a_stranger_can_use_the_mock(built: Built, tmp_path: Path) -> None:
    stranger.with_mock(stranger.Stranger(tmp_path / "mock", built.wheel))


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_a_strangers_project_is_tested_against_every_mock(built: Built, tmp_path: Path) -> None:
    stranger.with_a_project(stranger.Stranger(tmp_path / "project", built.wheel))
