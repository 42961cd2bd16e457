"""A folder, a file or a git revision in, the documents, the package and the version in it out."""

from __future__ import annotations

import io
import subprocess
import tarfile
import tomllib
from dataclasses import dataclass
from pathlib import Path

from generator.document import ROOT_NAMES, Document, load
from generator.problems import Problem, SpecError

PACKAGE = Path("generated", "tradespec")
_WANTED = ("spec", "generated/tradespec", "pyproject.toml")


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two states that are compared.

    Args:
        name: what was asked for, a path or a revision.
        documents: API -> its document.
        package: folder of the generated package, or None where there is none.
        version: version of the distribution, or None where no pyproject.toml is beside.
    """

    name: str
    documents: dict[str, Document]
    package: Path | None
    version: str | None


def side(name: str, root: Path, scratch: Path) -> Side:
    """Read one side: a path where there is one of that name, else a revision of `root`.

    Args:
        name: a file, a folder with a document, with a folder each API or with `spec/`; a revision.
        root: the repository.
        scratch: an empty folder for what a revision holds.

    Raises:
        SpecError: there is no such thing, or a document cannot be read.
    """
    path = Path(name)
    if path.exists():
        return _read(name, path)
    scratch.mkdir(parents=True, exist_ok=True)
    _extract(name, root, scratch)
    return _read(name, scratch)


def _read(name: str, path: Path) -> Side:
    home = path
    if (path / "spec").is_dir() and not _has_document(path):
        path = path / "spec"
    else:
        parents = [path.resolve(), *path.resolve().parents][:3]
        home = next((one.parent for one in parents if one.name == "spec"), path)
    package = home / PACKAGE
    return Side(
        name=name,
        documents=_documents(path),
        package=package if package.is_dir() else None,
        version=_version(home / "pyproject.toml"),
    )


def _has_document(path: Path) -> bool:
    return any((path / name).exists() for name in ROOT_NAMES)


def _documents(path: Path) -> dict[str, Document]:
    if path.is_file() or _has_document(path):
        return {path.stem if path.is_file() else path.name: _document(path, path.parent)}
    folders = sorted(found for found in path.iterdir() if found.is_dir() and _has_document(found))
    if not folders:
        raise SpecError([Problem(str(path), "", "holds no OpenAPI document", "file")])
    found: dict[str, Document] = {}
    problems: list[Problem] = []
    for folder in folders:
        try:
            found[folder.name] = _document(folder, path.parent)
        except SpecError as error:
            problems.extend(error.problems)
    if problems:
        raise SpecError(problems)
    return found


def _document(path: Path, base: Path) -> Document:
    from generator.rules import join_problems

    try:
        document = load(path, base=base)
        problems = list(join_problems(document))
    except RecursionError:
        problem = Problem(str(path), "", "is nested too deeply", "depth")
        raise SpecError([problem]) from None
    if not isinstance(document.data.get("openapi"), str):
        problems.append(document.problem("", "is no OpenAPI 3 document", "openapi"))
    if problems:
        raise SpecError(problems)
    return document


def _version(file: Path) -> str | None:
    if not file.exists():
        return None
    found = tomllib.loads(file.read_text(encoding="utf-8")).get("project", {}).get("version")
    return found if isinstance(found, str) else None


def _extract(revision: str, root: Path, folder: Path) -> None:
    commit = _git(
        root, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}"
    )
    if commit is None:
        message = "is neither a file, a folder nor a git revision"
        raise SpecError([Problem(revision, "", message, "file")])
    name = commit.decode().strip()
    here = [path for path in _WANTED if _git(root, "cat-file", "-e", f"{name}:{path}") is not None]
    if "spec" not in here:
        raise SpecError([Problem(revision, "", "this revision has no spec/", "file")])
    archive = _git(root, "archive", "--format=tar", name, "--", *here)
    with tarfile.open(fileobj=io.BytesIO(archive or b"")) as tar:
        tar.extractall(folder, filter="data")


def _git(root: Path, *words: str) -> bytes | None:
    try:
        done = subprocess.run(["git", "-C", str(root), *words], capture_output=True, check=False)
    except FileNotFoundError:
        raise SpecError([Problem("git", "", "is not installed", "file")]) from None
    return done.stdout if done.returncode == 0 else None
