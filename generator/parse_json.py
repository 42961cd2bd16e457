"""JSON text in, plain data out, the line of every node noted.

YAML would read most JSON, but not its tabs nor its escaped surrogate pairs.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from json import JSONDecodeError, JSONDecoder
from typing import Any

from generator.parse import Notes, escape
from generator.problems import SpecError

_SPACE = re.compile(r"[ \t\r\n]*")
_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?")
_WORDS = {"null": None, "true": True, "false": False}
_decoder = JSONDecoder()


def read_json(text: str, notes: Notes) -> Any:
    """The value of a JSON text.

    Raises:
        SpecError: it is no JSON, or too large.
    """
    reader = _Reader(text, notes)
    try:
        value, end = reader.value(0, "", 0)
        if end != len(text):
            raise JSONDecodeError("something follows the value", text, end)
    except JSONDecodeError as error:
        notes.problem(error.lineno, "", f"is not JSON: {error.msg}")
        raise SpecError(notes.problems) from None
    return value


class _Reader:
    """Reads values at an index of the text; each method gives a value and where it ends."""

    def __init__(self, text: str, notes: Notes) -> None:
        self.text = text
        self.notes = notes
        self.ends = [found.start() for found in re.finditer("\n", text)]

    def value(self, start: int, pointer: str, depth: int) -> tuple[Any, int]:
        start = self._skip(start)
        line = self._line(start)
        self.notes.enter(pointer, line, depth)
        value: Any
        match self.text[start : start + 1]:
            case "{":
                value, end = self._object(start + 1, pointer, depth)
            case "[":
                value, end = self._array(start + 1, pointer, depth)
            case '"':
                value, end = self._string(start, line, pointer)
            case _:
                value, end = self._scalar(start, line, pointer)
        return value, self._skip(end)

    def _object(self, start: int, pointer: str, depth: int) -> tuple[dict[str, Any], int]:
        result: dict[str, Any] = {}
        end = self._skip(start)
        if self.text[end : end + 1] == "}":
            return result, end + 1
        while True:
            end = self._skip(end)
            self._expect(end, '"', "a key in double quotes")
            line = self._line(end)
            key, end = self._string(end, line, pointer)
            if key in result:
                self.notes.repeated(line, pointer, key)
            end = self._skip(end)
            self._expect(end, ":", "a colon")
            inner = f"{pointer}/{escape(key)}"
            result[key], end = self.value(end + 1, inner, depth + 1)
            self.notes.lines[inner] = line
            if self.text[end : end + 1] == "}":
                return result, end + 1
            self._expect(end, ",", "a comma or the end of the object")
            end += 1

    def _array(self, start: int, pointer: str, depth: int) -> tuple[list[Any], int]:
        result: list[Any] = []
        end = self._skip(start)
        if self.text[end : end + 1] == "]":
            return result, end + 1
        while True:
            item, end = self.value(end, f"{pointer}/{len(result)}", depth + 1)
            result.append(item)
            if self.text[end : end + 1] == "]":
                return result, end + 1
            self._expect(end, ",", "a comma or the end of the array")
            end += 1

    def _string(self, start: int, line: int, pointer: str) -> tuple[str, int]:
        value, end = _decoder.raw_decode(self.text, start)
        return self.notes.text(line, pointer, str(value)), end

    def _scalar(self, start: int, line: int, pointer: str) -> tuple[Any, int]:
        for word, value in _WORDS.items():
            if self.text.startswith(word, start):
                return value, start + len(word)
        found = _NUMBER.match(self.text, start)
        if found is None:
            raise JSONDecodeError("expected a value", self.text, start)
        return self.notes.number(line, pointer, found[0]), found.end()

    def _skip(self, start: int) -> int:
        found = _SPACE.match(self.text, start)
        return found.end() if found else start

    def _expect(self, at: int, character: str, wanted: str) -> None:
        if self.text[at : at + 1] != character:
            raise JSONDecodeError(f"expected {wanted}", self.text, at)

    def _line(self, at: int) -> int:
        return bisect_right(self.ends, at - 1) + 1
