"""The runs of the generator: load, lint, normalise, build, render, format, write or compare."""

from __future__ import annotations

import sys
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from generator import docs, files
from generator.api import Api
from generator.document import Document, load
from generator.names import raw
from generator.package_names import refusal
from generator.problems import Problem, SpecError
from generator.render import House, render
from generator.stamp import Stamp
from generator.write import output

PACKAGE = "tradespec"
VOCABULARY = Path("spec", "vocabulary.yaml")


def everything(root: Path, *, check: bool, overwrite: bool = False) -> int:
    """Generate every API of `spec/`, or with `check` compare only; 1 when that differs."""
    stamp = Stamp(root)
    out, folders = root / "generated", [PACKAGE, docs.FOLDER]
    if stamp.holds() and not output.is_unfinished(out, folders):
        print("generated/ is up to date")
        return 0
    texts = house_texts(root)
    if check:
        difference = output.differences(texts, out, folders)
        print("\n".join(difference) if difference else "generated/ is up to date")
        if difference:
            print(
                "generated/ differs from spec/ and templates/; run: python -m generator",
                file=sys.stderr,
            )
            return 1
    else:
        changed = output.write(texts, out, folders, overwrite=overwrite)
        print(f"{len(texts)} files, {changed} changed")
    stamp.set()
    return 0


def house_texts(root: Path, spec: Path | None = None) -> dict[str, str]:
    """Every file of `generated/`, from the APIs below `spec`.

    Raises:
        SpecError: with the problems of all documents.
    """
    from generator.docs.site import site_texts

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
    if problems := shared_names([made[0] for made in prepared], root / "templates"):
        raise SpecError(problems)
    house = House(prepared, PACKAGE, version(root))
    texts = render(house, root / "templates")
    apis = [made[0] for made in prepared]
    package = {path.removeprefix(f"{PACKAGE}/"): text for path, text in texts.items()}
    pages = site_texts(zip(apis, normal, documents, strict=True), package, root)
    return {**files.formatted(texts, frozenset(_rendered(texts, root))), **pages}


def one(spec: Path, package: str, out: Path, *, overwrite: bool = False) -> int:
    """Generate a self-contained package from any one OpenAPI document."""
    if (refused := refusal(package, out)) is not None:
        raise SpecError([Problem(package, "", refused, "names")])
    root = Path(__file__).resolve().parent.parent
    if not spec.exists():
        raise SpecError([Problem(str(spec), "", "no such file or folder", "file")])
    if not output.is_generated(out / package):
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
    changed = output.write(texts, out, [package], overwrite=overwrite)
    print(f"{len(texts)} files, {changed} changed, in {out / package}")
    return 0


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
    from generator import rules, standard
    from generator.shapes import shape_problems

    found = [*shape_problems(document), *rules.join_problems(document)]
    if not found:
        found = [*standard.standard_problems(document), *rules.package_problems(document)]
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


def shared_names(apis: Sequence[Api], templates: Path) -> list[Problem]:
    """APIs that would have a folder, a client or environment variables of another's name."""
    taken = {path.name.partition(".")[0] for path in (templates / "tradespec").iterdir()}
    taken |= {path.name.partition(".")[0] for path in (templates / docs.FOLDER).iterdir()}
    seen = {("folder", name): (-1, PACKAGE) for name in taken}
    found: list[Problem] = []
    for number, api in enumerate(apis):
        names = {"folder": api.name, "client": api.client, "environment": api.environment}
        for kind, name in names.items():
            owner, other = seen.setdefault((kind, str(name).casefold()), (number, str(api.name)))
            if owner != number:
                message = f"its {kind} {name} is also that of {other}; rename one"
                found.append(Problem(f"spec/{api.name}", "", message, "names"))
    return found


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
