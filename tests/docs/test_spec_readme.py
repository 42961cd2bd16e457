"""Following `spec/README.md`, which adds an API, gives its client, models and mock."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from generator import house
from generator.write import output

ROOT = Path(__file__).parents[2]


def blocks() -> dict[str, str]:
    """The fenced blocks that name a file in their first line."""
    found = re.findall(r"```\w+\n# (\S+)\n(.*?)```", (ROOT / "spec/README.md").read_text(), re.S)
    return dict(found)


@pytest.fixture(scope="module")
def generated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What comes of the README's blocks and nothing else."""
    folder = tmp_path_factory.mktemp("fourth")
    for name, text in blocks().items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    texts = house.house_texts(ROOT, spec=folder / "spec")
    output.write(texts, folder / "generated", ["tradespec"])
    return folder


def test_the_blocks_are_an_api_by_yaml_alone() -> None:
    names = set(blocks())
    assert {"spec/toolcrib/openapi.yaml", "spec/toolcrib/demo.yaml"} <= names
    assert {name for name in names if name.endswith(".py")} == {
        "try_toolcrib.py",
        "test_toolcrib.py",
    }


def test_client_models_and_mock_work(generated: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-W", "error", str(generated / "try_toolcrib.py")],
        env={"PYTHONPATH": str(generated / "generated")},
        cwd=generated,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip()


def test_its_fixture_comes_with_it(generated: Path) -> None:
    done = subprocess.run(
        [
            sys.executable,
            "-m",
            "pytest",
            "-q",
            "-p",
            "no:asyncio",
            "-W",
            "error",
            "test_toolcrib.py",
        ],
        env={"PYTHONPATH": str(generated / "generated")},
        cwd=generated,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "2 passed" in done.stdout


def test_what_was_generated_is_typed(generated: Path) -> None:
    package = generated / "generated/tradespec"
    done = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", str(package / "toolcrib"), "test_toolcrib.py"],
        env={"MYPYPATH": str(generated / "generated"), "PATH": ""},
        cwd=generated,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout


def test_every_word_of_the_vocabulary_is_explained() -> None:
    text = (ROOT / "spec/README.md").read_text()
    files = sorted((ROOT / "spec").glob("vocabulary*.yaml"))
    vocabulary = "".join(file.read_text() for file in files)
    words = set(re.findall(r"^ {6,}([a-z_]+):\n +(?:description|type|\$ref)", vocabulary, re.M))
    assert words, "the vocabulary has words"
    assert not {word for word in words if f"`{word}`" not in text and word not in text}
