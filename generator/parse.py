"""One YAML or JSON file in, plain data and the line of every node out.

YAML is read with the types of JSON only: no dates, no octal numbers, no `yes`; a repeated key is an
error.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

import yaml

from generator.problems import Problem, SpecError

MAX_NODES = 1_000_000
MAX_DEPTH = 200


class _Loader(yaml.CSafeLoader):
    """The safe loader, resolving only what JSON has."""


_TYPES = {
    "null": (r"^(?:~|null|)$", ["~", "n", ""]),
    "bool": (r"^(?:true|false)$", list("tf")),
    "int": (r"^-?(?:0|[1-9][0-9]*)$", list("-0123456789")),
    "float": (
        r"^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?$",
        list("-0123456789"),
    ),
}
_Loader.yaml_implicit_resolvers = {
    character: [
        (f"tag:yaml.org,2002:{name}", re.compile(pattern))
        for name, (pattern, first) in _TYPES.items()
        if character in first
    ]
    for character in ["~", "n", "", "t", "f", *"-0123456789"]
}


@dataclass(frozen=True, slots=True)
class Source:
    """A parsed file: its plain data, and pointer -> line (from 1)."""

    path: Path
    data: Any
    lines: dict[str, int]


def escape(key: str) -> str:
    """A key as one step of a JSON pointer."""
    return key.replace("~", "~0").replace("/", "~1")


def parse_file(path: Path, shown: str) -> Source:
    """Read `path`; problems name it as `shown`.

    Raises:
        SpecError: the file is missing, not UTF-8, not YAML, or has a repeated or non-text key.
    """
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "is not UTF-8 text"
        raise SpecError([Problem(shown, "", f"cannot be read: {reason}", "file")]) from None
    try:
        root = yaml.compose(text, Loader=_Loader)
    except yaml.YAMLError as error:
        line = getattr(getattr(error, "problem_mark", None), "line", 0) + 1
        problem = getattr(error, "problem", None) or "not valid YAML"
        raise SpecError([Problem(f"{shown}:{line}", "", str(problem), "yaml")]) from None
    except RecursionError:
        raise SpecError([Problem(shown, "", "is nested too deeply", "yaml")]) from None
    builder = _Builder(shown)
    data = builder.value(root, "", 0) if root is not None else None
    if builder.problems:
        raise SpecError(builder.problems)
    return Source(path, data, builder.lines)


class _Builder:
    """Turns composed nodes into plain data, noting lines and problems as it goes."""

    def __init__(self, shown: str) -> None:
        self.shown = shown
        self.lines: dict[str, int] = {}
        self.problems: list[Problem] = []

    def value(self, node: yaml.Node, pointer: str, depth: int) -> Any:
        self.lines[pointer] = node.start_mark.line + 1
        if len(self.lines) > MAX_NODES or depth > MAX_DEPTH:
            self._problem(node, pointer, "is too large or nested too deeply")
            raise SpecError(self.problems)
        if isinstance(node, yaml.MappingNode):
            return self._mapping(node, pointer, depth)
        if isinstance(node, yaml.SequenceNode):
            items = cast(list[yaml.Node], node.value)
            return [self.value(item, f"{pointer}/{i}", depth + 1) for i, item in enumerate(items)]
        return self._scalar(cast(yaml.ScalarNode, node), pointer)

    def _mapping(self, node: yaml.MappingNode, pointer: str, depth: int) -> dict[str, Any]:
        result: dict[str, Any] = {}
        for key_node, value_node in cast(list[tuple[yaml.Node, yaml.Node]], node.value):
            if not isinstance(key_node, yaml.ScalarNode):
                self._problem(key_node, pointer, "a key must be text")
                continue
            key = str(key_node.value)
            if key in result:
                self._problem(key_node, pointer, f"the key {key!r} stands twice; remove one")
            result[key] = self.value(value_node, f"{pointer}/{escape(key)}", depth + 1)
            self.lines[f"{pointer}/{escape(key)}"] = key_node.start_mark.line + 1
        return result

    def _scalar(self, node: yaml.ScalarNode, pointer: str) -> Any:
        text = str(node.value)
        match node.tag.rpartition(":")[2]:
            case "null":
                return None
            case "bool":
                return text == "true"
            case "int":
                return int(text)
            case "float":
                return float(text)
            case "str":
                return text
            case _:
                self._problem(node, pointer, f"the tag {node.tag} is not allowed; write plain data")
                return None

    def _problem(self, node: yaml.Node, pointer: str, message: str) -> None:
        where = f"{self.shown}:{node.start_mark.line + 1}"
        self.problems.append(Problem(where, pointer, message, "yaml"))
