"""Any string of a document in, a checked piece of Python out.

Text of a document is an `UntrustedString` from the moment it enters the representation; it has no
`str()` and templates refuse it. Only the functions here turn it into `Code`, which templates print.
"""

from __future__ import annotations

import builtins
import keyword
import re
import unicodedata
from typing import cast

from openapi_python_client.schema.untrusted_string import UntrustedString
from openapi_python_client.strings import ClassName as SafeClassName
from openapi_python_client.strings import safe_for_docstring, snake_case

_INVISIBLE = {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}
_WIDTH = 96
BUILTIN_CLASSES = tuple(name for name in dir(builtins) if name[0].isupper())
DEVICES = (
    "con", "prn", "aux", "nul",
    *(f"{port}{number}" for port in ("com", "lpt") for number in range(10)),
)  # fmt: skip
"""Names that no file may have on Windows, whatever its suffix."""
LONGEST = 80
FULL = 190
_SCANNED = 2_000
_MOST_SAID = 20_000
"""Characters of a text that a docstring tells."""
_LATIN = str.maketrans({"ß": "ss", "æ": "ae", "Æ": "Ae", "ø": "o", "Ø": "O", "œ": "oe", "ł": "l"})
_SIGNS = {"+": "plus ", "-": "minus "}


class Code(str):
    """Text that may stand in generated Python as it is."""

    __slots__ = ()

    def __html__(self) -> str:
        return str(self)


class Identifier(Code):
    """A valid Python identifier that is no keyword."""

    __slots__ = ()


class ClassName(Identifier):
    """A valid PascalCase identifier."""

    __slots__ = ()


class Literal(Code):
    """A Python literal."""

    __slots__ = ()


def raw(text: UntrustedString | str) -> str:
    """The characters of a document's text; for comparing and looking up, never for printing."""
    return text.get_untrusted_value() if isinstance(text, UntrustedString) else text


def identifier(
    text: UntrustedString | str, prefix: str = "field_", longest: int = LONGEST
) -> Identifier:
    """A snake_case name for an argument, attribute, method or module."""
    name = snake_case(_words(raw(text), r"[^A-Za-z0-9_]+", longest))
    if not name or not name[0].isalpha():
        own = unicodedata.normalize("NFKC", raw(text)).lower()
        is_name = own.isidentifier() and own[0].isalpha()
        name = own if not name and is_name else f"{prefix}{name}".rstrip("_")
    if keyword.iskeyword(name) or name in {"self", "cls", "raw"}:
        name = f"{name}_"
    if not name.isidentifier():
        raise ValueError(f"{name!r} is no identifier")
    return Identifier(name)


def identifiers(text: UntrustedString | str, prefix: str = "field_") -> tuple[Identifier, ...]:
    """The name of a text, and the longer one that tells it from texts that begin alike."""
    return identifier(text, prefix), identifier(text, prefix, FULL)


def _words(text: str, others: str, longest: int) -> str:
    """The ASCII words of a text; a sign before its first word is a word of its own."""
    text = text[:_SCANNED]
    if text[:1] in _SIGNS and text[1:2].isalnum():
        text = _SIGNS[text[0]] + text[1:]
    text = unicodedata.normalize("NFKD", text.translate(_LATIN))
    plain = text.encode("ascii", "ignore").decode()
    words = re.sub(others, " ", plain)
    if len(words) > longest:
        words = words[:longest].rpartition(" ")[0] or words[:longest]
    return words


def class_name(
    text: UntrustedString | str, prefix: str = "Model", longest: int = LONGEST
) -> ClassName:
    """A PascalCase name for a class."""
    name = str(SafeClassName(_words(raw(text), r"[^A-Za-z0-9]+", longest), prefix)).rstrip("_")
    if keyword.iskeyword(name) or not name.isidentifier():
        name = f"{prefix}{name}"
    return ClassName(name)


def class_names(text: UntrustedString | str) -> tuple[ClassName, ...]:
    """The class of a text, and the longer one that tells it from texts that begin alike."""
    return class_name(text), class_name(text, longest=FULL)


def literal(value: object) -> Literal:
    """The Python literal of a plain value, of a tuple of them, or of a document's text."""
    if isinstance(value, UntrustedString):
        return Literal(repr(raw(value)))
    if value is None or isinstance(value, bool | int | float | str):
        return Literal(repr(value))
    if isinstance(value, tuple):
        items = [literal(item) for item in cast("tuple[object, ...]", value)]
        return Literal(f"({items[0]},)" if len(items) == 1 else f"({', '.join(items)})")
    raise TypeError(f"no literal for {type(value).__name__}")


def docstring(text: UntrustedString | str | None, indent: int = 4, first: int = 0) -> Code:
    """Words for the inside of a docstring, wrapped to the line width at `indent` spaces.

    Args:
        text: paragraphs and lists keep their lines; other lines are joined and wrapped.
        indent: spaces before each following line.
        first: characters already standing on the first line besides the indent.
    """
    return Code(_laid_out(safe_for_docstring(_visible(text)).rstrip("\\"), indent, first))


def unescaped_docstring(text: UntrustedString | str | None, indent: int = 4, first: int = 0) -> str:
    """The same for a writer that escapes by itself."""
    return _laid_out(_visible(text), indent, first)


def _visible(text: UntrustedString | str | None) -> str:
    """The text without characters that do not show, and without a docstring's own quotes."""
    said = raw(text or "")
    if len(said) > _MOST_SAID:
        said = f"{said[:_MOST_SAID]} ..."
    kept = (character for character in said if character == "\n" or not _is_invisible(character))
    return "".join(kept).replace('"""', "'''").strip().rstrip("\\")


def visible_source(source: str) -> str:
    """Python source in which a character that does not show is written as its escape.

    Such a character can only stand in a string literal.
    """
    return "".join(
        character if character == "\n" or not _is_invisible(character) else _escape(character)
        for character in source
    )


def _is_invisible(character: str) -> bool:
    return not character.isprintable() and unicodedata.category(character) in _INVISIBLE


def _escape(character: str) -> str:
    return character.encode("unicode_escape").decode()


def _laid_out(words: str, indent: int, first: int) -> str:
    margin = " " * indent
    lines: list[str] = []
    for paragraph in re.split(r"\n\s*\n", words):
        if lines:
            lines.append("")
        lines.extend(_wrap(paragraph, _WIDTH - indent, first if not lines else 0))
    text_lines = [
        line if number == 0 or not line else margin + line for number, line in enumerate(lines)
    ]
    joined = "\n".join(text_lines)
    return joined + " " if joined.endswith('"') else joined


def _wrap(paragraph: str, width: int, first: int) -> list[str]:
    """Fill words to lines; a line that opens a list item starts a new line."""
    lines: list[str] = [""]
    room = width - first
    for source_line in paragraph.split("\n"):
        item = bool(re.match(r"\s*([-*]|\d+\.)\s", source_line))
        if item and lines[-1]:
            lines.append("")
            room = width
        for word in source_line.split():
            if lines[-1] and len(lines[-1]) + 1 + len(word) > room:
                lines.append("  " if item else "")
                room = width
            lines[-1] = f"{lines[-1]} {word}" if lines[-1].strip() else f"{lines[-1]}{word}"
    return [line for line in lines if line.strip()]


def first_sentence(text: UntrustedString | str | None) -> tuple[str, str]:
    """The first sentence of a text, and what follows it."""
    words = raw(text or "").strip()
    found = re.match(r"(.+?[.!?])(?:\s+|$)", words, re.DOTALL)
    return (found[1], words[found.end() :]) if found else (words, "")


def sentence(text: UntrustedString | str | None) -> UntrustedString:
    """The first sentence of a text, with a capital and a full stop."""
    return UntrustedString(ended(" ".join(first_sentence(text)[0].split())))


def ended(words: str) -> str:
    """Words with a full stop at their end and, where the first is a plain one, a capital."""
    first = words.split(" ", 1)[0]
    if first.isalpha() and first.islower():
        words = words[0].upper() + words[1:]
    return words if not words or words[-1] in ".!?" else f"{words}."


def text(value: object) -> UntrustedString:
    """Mark a string of the document; anything else becomes empty text."""
    return UntrustedString(value if isinstance(value, str) else "")
