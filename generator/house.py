"""The runs of the generator: load, lint, normalise, build, render, format, write or compare."""

from __future__ import annotations

import keyword
import re
import sys
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from generator import docs, files
from generator.api import Api
from generator.document import Document, load
from generator.names import raw
from generator.problems import Problem, SpecError
from generator.render import House, render
from generator.stamp import Stamp

PACKAGE = "tradespec"
VOCABULARY = Path("spec", "vocabulary.yaml")


def everything(root: Path, *, check: bool) -> int:
    """Generate every API of `spec/`, or with `check` compare only; 1 when that differs."""
    stamp = Stamp(root)
    if stamp.holds():
        print("generated/ is up to date")
        return 0
    out = root / "generated"
    texts = house_texts(root)
    folders = [PACKAGE, docs.FOLDER]
    if check:
        difference = files.differences(texts, out, folders)
        print("\n".join(difference) if difference else "generated/ is up to date")
        if difference:
            print(
                "generated/ differs from spec/ and templates/; run: python -m generator",
                file=sys.stderr,
            )
            return 1
    else:
        changed = files.write(texts, out, folders)
        print(f"{len(texts)} files, {changed} changed")
    stamp.set()
    return 0


def house_texts(root: Path, spec: Path | None = None) -> dict[str, str]:
    """Every file of `generated/`, from the APIs below `spec`.

    Raises:
        SpecError: with the problems of all documents.
    """
    spec = spec or root / "spec"
    documents: list[Document] = []
    problems: list[Problem] = []
    for folder in sorted(path for path in spec.iterdir() if path.is_dir()):
        try:
            with _bounded(folder.name):
                document = load(folder, base=spec.parent)
                problems.extend(lint(document, root / VOCABULARY, ours=True))
                documents.append(document)
        except SpecError as error:
            problems.extend(error.problems)
    if problems:
        raise SpecError(problems)
    normal = [normalised(document) for document in documents]
    prepared = [prepare(*pair, root, flat=False) for pair in zip(documents, normal, strict=True)]
    house = House(prepared, PACKAGE, version(root))
    texts = render(house, root / "templates")
    apis = [made[0] for made in prepared]
    package = {path.removeprefix(f"{PACKAGE}/"): text for path, text in texts.items()}
    pages = docs.docs_texts(zip(apis, normal, documents, strict=True), package, root)
    return {**files.formatted(texts, frozenset(_rendered(texts, root))), **pages}


def one(spec: Path, package: str, out: Path) -> int:
    """Generate a self-contained package from any one OpenAPI document."""
    if not re.fullmatch(r"[a-z][a-z0-9_]*", package) or keyword.iskeyword(package):
        raise SpecError(
            [Problem(package, "", "a package's name is a lower-case identifier", "names")]
        )
    root = Path(__file__).resolve().parent.parent
    if not spec.exists():
        raise SpecError([Problem(str(spec), "", "no such file or folder", "file")])
    if not _is_ours(out / package):
        message = "is there already and was not generated; choose another name or folder"
        raise SpecError([Problem(str(out / package), "", message, "file")])
    with _bounded(spec.name):
        document = load(spec, base=spec.resolve().parent)
        problems = lint(document, root / VOCABULARY, ours=False)
        if problems:
            raise SpecError(problems)
        named = Document(package, document.data, document.origins)
        prepared = prepare(named, normalised(named), root, flat=True)
    house = House([prepared], package, str(named.data["info"]["version"]), flat=True)
    texts = render(house, root / "templates")
    texts = files.formatted(
        texts, frozenset(path for path in texts if path.endswith(".py") and "/_core/" not in path)
    )
    changed = files.write(texts, out, [package])
    print(f"{len(texts)} files, {changed} changed, in {out / package}")
    return 0


def _is_ours(folder: Path) -> bool:
    """Whether a folder may be filled, stale files in it removed: a new, empty or generated one."""
    if not folder.exists() or (folder / "_core" / "operation.py").exists():
        return True
    return folder.is_dir() and not any(folder.iterdir())


@contextmanager
def _bounded(name: str) -> Generator[None]:
    """Tell of a document that no reader gets to the bottom of."""
    try:
        yield
    except RecursionError:
        message = "is nested too deeply, or a schema is made of itself"
        raise SpecError([Problem(name, "", message, "depth")]) from None


def lint(document: Document, vocabulary: Path, *, ours: bool) -> list[Problem]:
    """Problems of a document; house rules only where it is one of `ours`."""
    from generator import rules
    from generator.shapes import shape_problems

    found = [*shape_problems(document), *rules.join_problems(document)]
    if not found:
        found = [*rules.standard_problems(document), *rules.package_problems(document)]
    if found:
        return found
    if ours:
        found += rules.house_problems(document)
    return [*found, *rules.vocabulary_problems(document, vocabulary)]


def normalised(document: Document) -> Document:
    """The document with every object and enum named."""
    from generator.normalise import normalise

    return normalise(document)


def prepare(
    document: Document, normal: Document, root: Path, *, flat: bool
) -> tuple[Api, dict[str, Any], str]:
    """An API, its bundled document and the source of its models."""
    from generator.build import build
    from generator.models import models_source

    api = build(normal)
    core, nulls = "._core" if flat else ".._core", tuple(raw(each) for each in api.nulls)
    models = models_source(normal.data, root / "templates" / "models", core, api.wires, nulls)
    return api, document.data, models


def version(root: Path) -> str:
    """The version of the distribution, from pyproject.toml."""
    import tomllib

    return str(
        tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"]
    )


def _rendered(texts: dict[str, str], root: Path) -> list[str]:
    """Python files that were made, not copied."""
    templates = root / "templates"
    return [path for path in texts if path.endswith(".py") and not (templates / path).exists()]
