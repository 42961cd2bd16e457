"""The representation and the template tree in, path -> text of every generated file out.

A template's path is the path of what it makes: `[api]` and `[resource]` are made once for each, a
name ending in `.jinja` is rendered, a folder with an `openapi.yaml` is put together into one JSON
file of its name, any other file is copied as it is.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

from jinja2 import Environment, FileSystemLoader, StrictUndefined, pass_context
from jinja2.runtime import Context
from markupsafe import Markup
from openapi_python_client.schema.untrusted_string import UntrustedString

from generator import names
from generator.api import Api, Resource
from generator.document import load
from generator.names import Code, literal

API, RESOURCE = "[api]", "[resource]"
DESCRIPTION = "openapi.yaml"
_BUILTINS = {"bool", "bytes", "dict", "float", "int", "list", "object", "str"}


@dataclass(frozen=True, slots=True)
class House:
    """What one run renders.

    Args:
        apis: each with its bundled document and the source of its models.
        package: folder name of the package in the output.
        version: of the package.
        flat: whether the one API stands at the root of the package, beside its runtime.
    """

    apis: Sequence[tuple[Api, dict[str, Any], str]]
    package: str
    version: str
    flat: bool = False


def render(house: House, templates: Path) -> dict[str, str]:
    """Every generated file of the package, keyed by its path below the output folder."""
    root = templates / "tradespec"
    environment = _environment(root)
    texts: dict[str, str] = {}
    for file in sorted(root.rglob("*")):
        relative = file.relative_to(root).as_posix()
        if file.is_dir() or "__pycache__" in relative or (house.flat and not _in_flat(relative)):
            continue
        texts.update(_make(house, environment, file, relative))
    for api, document, models in house.apis:
        folder = f"{house.package}/" if house.flat else f"{house.package}/{api.name}/"
        texts[f"{folder}models.py"] = models
        texts[f"{folder}openapi.json"] = _json(document)
    return texts


def _json(document: dict[str, Any]) -> str:
    return json.dumps(document, ensure_ascii=False, indent=1) + "\n"


def _in_flat(relative: str) -> bool:
    return relative.startswith((API, "_core/", "py.typed", "errors.py"))


def _make(house: House, environment: Environment, file: Path, relative: str) -> dict[str, str]:
    """The files one template makes."""
    path = f"{house.package}/{relative}"
    if file.name == DESCRIPTION:
        document = load(file.parent, base=file.parent.parent).data
        return {f"{path.removesuffix('/' + DESCRIPTION)}.json": _json(document)}
    if (file.parent / DESCRIPTION).exists():
        return {}
    if not relative.endswith(".jinja"):
        return {path: file.read_text(encoding="utf-8")}
    template = environment.get_template(relative)
    path = path.removesuffix(".jinja")
    everything = [api for api, _, _ in house.apis]
    common = {
        "version": literal(house.version),
        "core": Code("._core" if house.flat else ".._core"),
        "beside": Code("_core" if house.flat else "._core"),
    }
    if API not in relative:
        return {path: template.render(apis=everything, **common)}
    made: dict[str, str] = {}
    for api in everything:
        here = path.replace(f"{API}/", "") if house.flat else path.replace(API, str(api.name))
        user_agent = literal(f"{house.package}/{house.version}")
        values: dict[str, Any] = {"api": api, "user_agent": user_agent, **common}
        if RESOURCE not in relative:
            rendered = template.render(**values)
            if rendered.strip():
                made[here] = rendered
            continue
        for resource in api.resources:
            made[here.replace(RESOURCE, str(resource.module))] = template.render(
                resource=resource, **values
            )
    return made


def _environment(root: Path) -> Environment:
    environment = Environment(
        loader=FileSystemLoader(root),
        undefined=StrictUndefined,
        autoescape=True,
        finalize=_checked,
        keep_trailing_newline=True,
    )
    filters: dict[str, Callable[..., Any]] = {
        "literal": _literal,
        "docstring": _docstring,
        "sentence": _sentence,
        "quoted": _quoted,
        "bare": _bare,
        "status": _status,
        "plain": _plain,
        "annotation": _annotation,
    }
    environment.filters.update(filters)
    return environment


def _checked(value: Any) -> Any:
    """Let through only what cannot be code of a document's own."""
    if isinstance(value, Code | Markup | int):
        return value
    raise TypeError(
        f"a template printed {type(value).__name__} {value!r}; pass it through a filter of names"
    )


def _literal(value: Any) -> Code:
    if isinstance(value, UntrustedString | Code | int | float | tuple):
        return literal(cast(Any, value))
    raise TypeError(f"literal wants text of the document, not {type(value).__name__}")


def _docstring(value: Any, indent: int = 4, first: int = 0) -> Code:
    if not isinstance(value, UntrustedString | Code):
        raise TypeError(f"docstring wants text of the document, not {type(value).__name__}")
    return names.docstring(value, indent, first)


def _sentence(value: Any) -> UntrustedString:
    if not isinstance(value, UntrustedString):
        raise TypeError(f"sentence wants text of the document, not {type(value).__name__}")
    return names.sentence(value)


def _word(value: Any) -> str:
    """A plain word of the representation's own: a method, location, style or status."""
    if not isinstance(value, str) or not re.fullmatch(r"[A-Za-z0-9_-]+", value):
        raise TypeError(f"{value!r} is not a plain word")
    return value


def _plain(value: Any) -> str:
    """Text of the document to be compared; printing it is refused like any other."""
    return names.raw(value)


def _quoted(value: Any) -> Code:
    return literal(_word(value))


def _bare(value: Any) -> Code:
    return Code(_word(value))


def _status(value: str) -> Code:
    return literal(int(value)) if value.isdecimal() else literal(_word(value))


@pass_context
def _annotation(context: Context, code: Code) -> Code:
    """An annotation inside a class; a builtin that one of its methods hides needs its module."""
    resource: Resource = context["resource"]
    methods = {str(operation.method_name) for operation in resource.operations}
    hidden = methods & _BUILTINS & set(re.findall(r"\w+", code))
    if not hidden:
        return code
    names = "|".join(sorted(hidden))
    return Code(re.sub(rf"(?<![\w.\"'])({names})\b(?![\"'])", r"builtins.\1", code))
