"""Finding the operation of a request: concrete paths before templated ones, as OpenAPI says."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Generic, TypeVar
from urllib.parse import unquote_to_bytes

from ..errors import Refusal

T = TypeVar("T")
_VARIABLE = re.compile(r"\{([^{}]+)\}")


@dataclass(frozen=True, slots=True)
class Match(Generic[T]):
    """The operations of a path by method, and the values in the path, still encoded."""

    methods: Mapping[str, T]
    values: Mapping[str, str]


class Routes(Generic[T]):
    """All paths of an API."""

    def __init__(self, operations: Iterable[tuple[str, str, T]]) -> None:
        """Take path template, method and what to find for each."""
        by_path: dict[str, dict[str, T]] = {}
        for path, method, target in operations:
            by_path.setdefault(path, {})[method] = target
        self._plain = {path: methods for path, methods in by_path.items() if "{" not in path}
        templated = [(path, methods) for path, methods in by_path.items() if "{" in path]
        templated.sort(key=lambda entry: _VARIABLE.sub("\uffff", entry[0]))
        self._templated = [(*_compiled(path), methods) for path, methods in templated]

    def find(self, path: str) -> Match[T] | None:
        """Give what stands at a path, percent-encoding still in it; None for an unknown one."""
        methods = self._plain.get(path)
        if methods is not None:
            return Match(methods, {})
        for pattern, names, templated in self._templated:
            found = pattern.match(path)
            if found:
                return Match(templated, dict(zip(names, found.groups(), strict=True)))
        return None


def _compiled(path: str) -> tuple[re.Pattern[str], list[str]]:
    pieces = _VARIABLE.split(path)
    pattern = "".join(
        _value(pieces, index) if index % 2 else re.escape(piece)
        for index, piece in enumerate(pieces)
    )
    return re.compile(pattern + r"\Z"), pieces[1::2]


def _value(pieces: list[str], index: int) -> str:
    """Give the pattern of a value; beside a text such as `.json` it may be empty."""
    alone = pieces[index - 1].endswith("/") and pieces[index + 1][:1] in ("", "/")
    return "([^/]+)" if alone else "([^/]*)"


def decoded(values: Mapping[str, str], label: str = "") -> dict[str, str]:
    """Give the values in a path without their percent-encoding.

    Raises:
        Refusal: With cause `malformed_path` when one is not UTF-8.
    """
    try:
        return {name: unquote_to_bytes(value).decode() for name, value in values.items()}
    except UnicodeError as problem:
        raise Refusal("malformed_path", detail="path: is not UTF-8", record=label) from problem
