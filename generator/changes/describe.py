"""A pointer of a document in, the words for what stands there out."""

from __future__ import annotations

from generator.document import steps
from generator.normalise import METHODS, operation_name
from generator.plain import Node, as_list, as_node

_SILENT = frozenset({"properties", "schema", "content", "responses", "schemas", "items"})


def describe(data: Node, pointer: str) -> str:
    """`jobs.create request field title` for the pointer of that field, and so on.

    Args:
        data: the document.
        pointer: JSON pointer into it.
    """
    words = steps(pointer)
    match words:
        case ["paths" | "webhooks" as group, path, method, *rest] if method in METHODS:
            operation = as_node(as_node(as_node(data.get(group)).get(path)).get(method))
            return " ".join([operation_name(method, path, operation), *_inside(operation, rest)])
        case ["paths", path, *rest]:
            return " ".join([path, *_inside({}, rest)])
        case ["components", "schemas", name, *rest]:
            return _schema(name, rest)
        case ["components", kind, name, *rest]:
            return " ".join([f"{kind.removesuffix('s')} {name}", *_inside({}, rest)])
        case []:
            return "document"
        case _:
            return " ".join(words)


def _schema(name: str, rest: list[str]) -> str:
    """`Job.title` for a field, `Job` with the keyword for the rest."""
    found, words = name, list(rest)
    while len(words) > 1 and words[0] in ("properties", "items"):
        if words[0] == "properties":
            found += f".{words[1]}"
            words = words[2:]
        else:
            found += "[]"
            words = words[1:]
    return " ".join([found, *words])


def _inside(operation: Node, rest: list[str]) -> list[str]:
    words: list[str] = []
    match rest:
        case ["parameters", index, *inner]:
            parameters = as_list(operation.get("parameters"))
            found = as_node(parameters[int(index)]) if int(index) < len(parameters) else {}
            words, rest = ["parameter", str(found.get("name", index))], inner
        case ["requestBody", *inner]:
            words, rest = ["request"], inner
        case ["responses", status, *inner]:
            words, rest = ["response", status], inner
        case _:
            pass
    return [*words, *(word for word in rest if word not in _SILENT)]
