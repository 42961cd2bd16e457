"""One YAML or JSON file in, plain data and the line of every node out.

YAML is read with the types of JSON only: no dates, no octal numbers, no `yes`. A repeated key is an
error, and so is a number or a text that JSON could not carry further.
"""

from __future__ import annotations

import math
import os
import re
import stat
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, cast

import yaml

from generator.problems import Problem, SpecError

MAX_NODES = 1_000_000
MAX_DEPTH = 100
MAX_BYTES = 50_000_000
_TRUSTED_DEPTH = 1_000
_NO_TEXT = "it is not UTF-8 text"
_BRACKETS = re.compile(r"[\[\]{}]")
_INDENTS = re.compile(r"^[ ?-]+", re.MULTILINE)
_SPARE_NODES = 10_000


class _Loader(yaml.CSafeLoader):
    """The safe loader, resolving only what JSON has."""


_PLAIN = ("tag:yaml.org,2002:map", "tag:yaml.org,2002:seq")
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
    """A parsed file: its name in problems, its plain data, and pointer -> line (from 1)."""

    path: Path
    shown: str
    data: Any
    lines: dict[str, int]


@dataclass(slots=True)
class Notes:
    """What is noted while one file is read.

    Args:
        shown: name of the file in problems.
        most: how many nodes it may have; a YAML alias makes the nodes it names anew.
    """

    shown: str
    most: int
    lines: dict[str, int] = field(default_factory=dict[str, int])
    problems: list[Problem] = field(default_factory=list[Problem])

    def enter(self, pointer: str, line: int, depth: int) -> None:
        """Note a node. Raises SpecError when there are too many, or too deep."""
        self.lines[pointer] = line
        if len(self.lines) > self.most or depth > MAX_DEPTH:
            self.problem(line, pointer, "is too large or nested too deeply")
            raise SpecError(self.problems)

    def problem(self, line: int, pointer: str, message: str) -> None:
        """Note a finding."""
        self.problems.append(Problem(f"{self.shown}:{line}", pointer, message, "syntax"))

    def repeated(self, line: int, pointer: str, key: str) -> None:
        """Note a key that its object already has."""
        self.problem(line, pointer, f"the key {key!r} stands twice; remove one")

    def number(self, line: int, pointer: str, text: str) -> int | float | None:
        """A number as Python has it."""
        if text.lstrip("-").isdigit() and len(text) < 400:
            return int(text)
        value = float(text)
        if math.isfinite(value):
            return value
        self.problem(line, pointer, "the number is too large")
        return None

    def text(self, line: int, pointer: str, text: str) -> str:
        """A text that can be written again."""
        if not text.isascii():
            try:
                text.encode()
            except UnicodeEncodeError:
                self.problem(line, pointer, "half of a surrogate pair is no character")
        return text


def escape(key: str) -> str:
    """A key as one step of a JSON pointer."""
    return key.replace("~", "~0").replace("/", "~1")


def parse_file(path: Path, shown: str) -> Source:
    """Read `path`; problems name it as `shown`.

    Raises:
        SpecError: the file is missing, not UTF-8, not YAML or JSON, or has a repeated key.
    """
    try:
        text = _content(path).decode("utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror or str(error) if isinstance(error, OSError) else _NO_TEXT
        raise SpecError([Problem(shown, "", f"cannot be read: {reason}", "file")]) from None
    notes = Notes(shown, min(MAX_NODES, len(text) + _SPARE_NODES))
    if path.suffix == ".json":
        from generator.parse_json import read_json

        data = read_json(text, notes)
    else:
        data = _read_yaml(text, notes)
    if notes.problems:
        raise SpecError(notes.problems)
    return Source(path, shown, data, notes.lines)


def _content(path: Path) -> bytes:
    """The bytes of a plain file, opened without waiting for anybody to write into it."""
    descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0))
    with open(descriptor, "rb") as file:  # noqa: PTH123
        if not stat.S_ISREG(os.fstat(descriptor).st_mode):
            raise OSError("it is no plain file")
        content = file.read(MAX_BYTES + 1)
    if len(content) > MAX_BYTES:
        raise OSError(f"it is larger than {MAX_BYTES // 1_000_000} MB")
    return content.replace(b"\r\n", b"\n")


def _read_yaml(text: str, notes: Notes) -> Any:
    try:
        if _may_be_deep(text):
            _measure(text, notes)
        root = yaml.compose(text, Loader=_Loader) if not notes.problems else None
    except yaml.YAMLError as error:
        line = getattr(getattr(error, "problem_mark", None), "line", 0) + 1
        told = getattr(error, "problem", None) or getattr(error, "reason", None)
        problem = told or "it is not valid YAML"
        notes.problem(line, "", str(problem))
        return None
    except RecursionError:
        notes.problem(1, "", "is nested too deeply")
        return None
    return _Builder(notes).value(root, "", 0) if root is not None else None


def _may_be_deep(text: str) -> bool:
    """Whether brackets or the beginnings of lines allow a nesting that the reader cannot bear."""
    deepest = depth = 0
    for bracket in _BRACKETS.findall(text):
        depth += 1 if bracket in "[{" else -1
        deepest = max(deepest, depth)
    indent = max((len(found) for found in _INDENTS.findall(text)), default=0)
    return deepest + 2 * indent > _TRUSTED_DEPTH


def _measure(text: str, notes: Notes) -> None:
    """Note where a document is nested too deeply, without building anything."""
    depth = 0
    for event in yaml.parse(text, Loader=_Loader):
        if isinstance(event, yaml.CollectionStartEvent):
            depth += 1
        elif isinstance(event, yaml.CollectionEndEvent):
            depth -= 1
        if depth > MAX_DEPTH + 1:
            line = int(getattr(event.start_mark, "line", 0)) + 1
            notes.problem(line, "", "is too large or nested too deeply")
            return


class _Builder:
    """Turns composed nodes into plain data."""

    def __init__(self, notes: Notes) -> None:
        self.notes = notes

    def value(self, node: yaml.Node, pointer: str, depth: int) -> Any:
        self.notes.enter(pointer, _line(node), depth)
        if not isinstance(node, yaml.ScalarNode) and node.tag not in _PLAIN:
            self._refuse_tag(node, pointer)
        if isinstance(node, yaml.MappingNode):
            return self._mapping(node, pointer, depth)
        if isinstance(node, yaml.SequenceNode):
            items = cast(list[yaml.Node], node.value)
            return [self.value(item, f"{pointer}/{i}", depth + 1) for i, item in enumerate(items)]
        return self._scalar(cast(yaml.ScalarNode, node), pointer)

    def _mapping(self, node: yaml.MappingNode, pointer: str, depth: int) -> dict[str, Any]:
        result: dict[str, Any] = {}
        for key_node, value_node in cast(list[tuple[yaml.Node, yaml.Node]], node.value):
            line = _line(key_node)
            if not isinstance(key_node, yaml.ScalarNode):
                self.notes.problem(line, pointer, "a key must be text")
                continue
            key = self.notes.text(line, pointer, str(key_node.value))
            if key == "<<":
                self.notes.problem(line, pointer, "write the keys out; `<<` is not read")
            if key in result:
                self.notes.repeated(line, pointer, key)
            result[key] = self.value(value_node, f"{pointer}/{escape(key)}", depth + 1)
            self.notes.lines[f"{pointer}/{escape(key)}"] = line
        return result

    def _scalar(self, node: yaml.ScalarNode, pointer: str) -> Any:
        text = str(node.value)
        match node.tag.rpartition(":")[2]:
            case "null":
                return None
            case "bool":
                return text == "true"
            case "int" | "float":
                return self._number(node, pointer, text)
            case "str":
                return self.notes.text(_line(node), pointer, text)
            case _:
                self._refuse_tag(node, pointer)
                return None

    def _refuse_tag(self, node: yaml.Node, pointer: str) -> None:
        message = f"the tag {node.tag} is not allowed; write plain data"
        self.notes.problem(_line(node), pointer, message)

    def _number(self, node: yaml.ScalarNode, pointer: str, text: str) -> Any:
        try:
            return self.notes.number(_line(node), pointer, text)
        except ValueError:
            self.notes.problem(_line(node), pointer, "is no number")
            return None


def _line(node: yaml.Node) -> int:
    return int(node.start_mark.line) + 1
