"""Small documents, one a feature: is the output the expected text, and is it good Python."""

from __future__ import annotations

import difflib
import json
import subprocess
import sys
from pathlib import Path

import pytest

from generator import house

HERE = Path(__file__).parent
FEATURES = sorted(path.parent.name for path in HERE.glob("*/openapi.yaml"))
BIN = Path(sys.executable).parent


def made(folder: Path) -> dict[str, str]:
    """The rendered Python of a package, without what is copied into every one."""
    files = {path.name: path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.py"))}
    return {name: text for name, text in files.items() if name != "errors.py"}


@pytest.fixture(scope="session")
def packages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """All features generated, side by side."""
    out = tmp_path_factory.mktemp("golden")
    for feature in FEATURES:
        house.one(HERE / feature / "openapi.yaml", feature, out)
    return out


@pytest.fixture(scope="session")
def tree(packages: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same as one package around a single runtime, to be checked in one go."""
    root = tmp_path_factory.mktemp("tree") / "goldens"
    root.mkdir()
    (root / "__init__.py").touch()
    (packages / FEATURES[0] / "_core").rename(root / "_core")
    for feature in FEATURES:
        (root / feature).mkdir()
        for name, text in made(packages / feature).items():
            nested = text.replace("from ._core", "from .._core").replace('"_core.', '"._core.')
            (root / feature / name).write_text(nested, encoding="utf-8")
    return root.parent


@pytest.mark.parametrize("feature", FEATURES)
def test_the_output_is_the_expected_text(feature: str, packages: Path, update: bool) -> None:
    expected, found = HERE / feature / "expected", made(packages / feature)
    if update:
        expected.mkdir(exist_ok=True)
        for file in expected.glob("*.py"):
            file.unlink()
        for name, text in found.items():
            (expected / name).write_text(text, encoding="utf-8")
    before = made(expected)
    difference = [
        line
        for name in sorted({*before, *found})
        for line in difflib.unified_diff(
            before.get(name, "").splitlines(),
            found.get(name, "").splitlines(),
            f"{feature}/expected/{name}",
            f"{feature}/{name}",
            lineterm="",
        )
    ]
    assert not difference, "\n".join(difference)


@pytest.mark.parametrize("feature", FEATURES)
def test_every_line_fits(feature: str, packages: Path) -> None:
    for name, text in made(packages / feature).items():
        for number, line in enumerate(text.splitlines(), 1):
            assert len(line) <= 100, f"{feature}/{name}:{number}: {line}"


def test_every_module_imports_and_every_model_decodes(tree: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", _IMPORT, *FEATURES], cwd=tree, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) == {}


_IMPORT = """
import importlib, json, pathlib, sys
import msgspec

problems = {}
for feature in sys.argv[1:]:
    package = importlib.import_module(f"goldens.{feature}")
    for file in sorted(pathlib.Path("goldens", feature).glob("*.py")):
        if file.stem != "__init__":
            importlib.import_module(f"goldens.{feature}.{file.stem}")
    for name in package.__all__:
        model = getattr(package, name)
        if isinstance(model, type) and issubclass(model, msgspec.Struct):
            try:
                msgspec.json.Decoder(model)
            except TypeError as error:
                if "multiple Struct types" not in str(error):
                    problems[f"{feature}.{name}"] = str(error)
print(json.dumps(problems))
"""


@pytest.mark.slow
def test_mypy_has_nothing_to_say(tree: Path) -> None:
    config = tree / "mypy.ini"
    silent = "[mypy-goldens._core.*]\nfollow_imports = silent\n"
    config.write_text(f"[mypy]\nstrict = True\n{silent}", encoding="utf-8")
    _silent(tree, [str(BIN / "mypy"), "--config-file", str(config), *_packages("goldens")])


@pytest.mark.slow
def test_pyright_has_nothing_to_say(tree: Path) -> None:
    settings = {
        "include": ["goldens"],
        "exclude": ["goldens/_core"],
        "typeCheckingMode": "strict",
        "pythonVersion": "3.11",
        "venvPath": str(Path(sys.prefix).parent),
        "venv": Path(sys.prefix).name,
    }
    (tree / "pyrightconfig.json").write_text(json.dumps(settings), encoding="utf-8")
    _silent(tree, [str(BIN / "pyright"), "--project", "."])


def _packages(folder: str) -> list[str]:
    return [f"{folder}/{feature}" for feature in FEATURES]


def _silent(folder: Path, command: list[str]) -> None:
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr


def test_generating_again_in_another_process_gives_the_same_bytes(
    packages: Path, tmp_path: Path
) -> None:
    spec = str(HERE / "names" / "openapi.yaml")
    for seed in ("1", "2"):
        words = ["--spec", spec, "--package", "names", "--out", str(tmp_path / seed)]
        subprocess.run(
            [sys.executable, "-m", "generator", *words],
            cwd=HERE.parent.parent,
            env={"PYTHONHASHSEED": seed},
            check=True,
            capture_output=True,
        )
        assert made(tmp_path / seed / "names") == made(packages / "names")
