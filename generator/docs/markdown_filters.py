"""Text of any origin in, Markdown that says just that out: the filters of the templates of `docs/`.

A template of a page prints `Words` only; whatever else it is handed, plain `str` included, raises.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup
from openapi_python_client.schema.untrusted_string import UntrustedString

from generator.docs import markdown
from generator.docs.errors import reason
from generator.names import ended, first_sentence, raw

_SPECIAL = re.compile(r"[\\`*\[\]<>#&|~]|(?<!\w)_|_(?!\w)")
_CODE = re.compile(r"(`[^`\n]+`)")
_OPENING = re.compile(r"^(\s*)([-+](?=\s|$)|-(?=[-\s]*$)|=(?==*\s*$)|>|\d+(?=[.)](?:\s|$)))")
_PIPE = re.compile(r"\\.|(`+)(?!`).*?(?<!`)\1(?!`)|\|")
_TARGET = re.compile(r"(?:\.\./)*[\w./-]*(?:#[\w.-]+)?")
_HIDDEN = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]")


class Words(str):
    """Markdown that may stand in a page as it is."""

    __slots__ = ()

    def __html__(self) -> str:
        return str(self)


def characters(value: object) -> str:
    """The characters of a text of the document or of ours, those that do not show left out."""
    if isinstance(value, UntrustedString | str):
        return _HIDDEN.sub("", raw(value) if isinstance(value, UntrustedString) else str(value))
    raise TypeError(f"text is wanted, not {type(value).__name__}")


def md(value: object) -> Words:
    """One line in which nothing is markup."""
    return Words(_escaped(" ".join(characters(value).split())))


def _escaped(line: str) -> str:
    """A line without markup; a mark of a list or a quote at its beginning is none either."""
    line = _SPECIAL.sub(lambda found: f"\\{found[0]}", line)
    opening = _OPENING.match(line)
    if opening is None:
        return line
    rest = line[opening.end() :]
    if opening[2].isdigit():
        return f"{opening[1]}{opening[2]}\\{rest}"
    return f"{opening[1]}\\{opening[2]}{rest}"


def prose(value: object) -> Words:
    """Paragraphs and lists in which `code` alone is markup."""
    paragraphs = re.split(r"\n\s*\n", characters(value).strip())
    return Words("\n\n".join(_paragraph(each) for each in paragraphs))


def _paragraph(text: str) -> str:
    lines: list[str] = []
    for line in text.split("\n"):
        item = re.match(r"\s*[-*] (.*)", line)
        if item:
            lines.append(f"- {_spans(item[1].strip())}")
        elif lines and lines[-1].startswith("- "):
            lines[-1] += f" {_spans(line.strip())}"
        else:
            lines.append(_spans(line.strip()))
    return "\n".join(line for line in lines if line)


def _spans(line: str) -> str:
    pieces = _CODE.split(line)
    first = _escaped(pieces[0])
    return first + "".join(
        piece if number % 2 else _SPECIAL.sub(lambda found: f"\\{found[0]}", piece)
        for number, piece in enumerate(pieces[1:], 1)
    )


def line(value: object) -> Words:
    """`prose` on a single line that ends with a full stop; empty stays empty."""
    text = " ".join(characters(value).split())
    return Words(_spans(ended(text)) if text else "")


def sentence(value: object) -> Words:
    """The first sentence of a text."""
    return md(first_sentence(characters(value))[0])


def code(value: object) -> Words:
    """A span of code."""
    text = " ".join(str(value).split()) if isinstance(value, int) else characters(value)
    text = " ".join(text.split())
    ticks = "`" * (max((len(each) for each in re.findall(r"`+", text)), default=0) + 1)
    edge = " " if text.startswith("`") or text.endswith("`") else ""
    return Words(f"{ticks}{edge}{text}{edge}{ticks}" if text else '`""`')


def fence(value: object, language: str = "", label: str = "") -> Words:
    """A block of code."""
    text = characters(value).rstrip("\n")
    ticks = "`" * max(3, max((len(each) for each in re.findall(r"`+", text)), default=0) + 1)
    title = f" [{re.sub(r'[^A-Za-z0-9 ]', '', label)}]" if label else ""
    return Words(f"{ticks}{re.sub(r'[^a-z]', '', language)}{title}\n{text}\n{ticks}")


def cell(value: object) -> Words:
    """Words on one line for a table's cell."""
    if not isinstance(value, Words | Markup):
        raise TypeError(f"cell wants words, not {type(value).__name__}")
    text = " ".join(str(value).replace("\n- ", "; ").split())
    return Words(_PIPE.sub(_within_cell, text))


def _within_cell(found: re.Match[str]) -> str:
    """Escape every pipe, also inside of code, where a table wants it and nothing else does."""
    return found[0] if found[0].startswith("\\") else found[0].replace("|", "\\|")


def mark(value: object) -> Words:
    """What a reader is told of where a statement comes from, inside its mark."""
    return Words(_spans(" ".join(characters(value).split())).rstrip("."))


def target(value: object) -> Words:
    """Where a link within the site leads."""
    text = characters(value)
    if not _TARGET.fullmatch(text):
        raise ValueError(f"{text!r} is no place of the site")
    return Words(text)


def slug(value: object) -> Words:
    """The anchor of the heading made of a text."""
    return Words(markdown.slug(characters(value)))


def heading(value: object) -> Words:
    """A name as the words of a heading: `job_photos` is Job photos."""
    text = characters(value).replace("_", " ").strip()
    return md(text[:1].upper() + text[1:])


def status(value: object) -> Words:
    """A status with its words: 404 Not Found."""
    text = characters(value)
    words = reason(int(text)) if text.isdecimal() else ""
    return md(f"{text} {words}".strip())


def bare(value: object) -> Words:
    """A name of Python, inside of code."""
    text = characters(value)
    if not re.fullmatch(r"\w+", text):
        raise ValueError(f"{text!r} is no name")
    return Words(text)


def joined(*parts: object) -> str:
    """Texts one after the other, still without a filter."""
    return "".join(characters(part) for part in parts)


def dotted(keys: tuple[UntrustedString, ...]) -> str:
    """The way to a place in JSON as one text."""
    return ".".join(characters(key) for key in keys)


def environment(root: Path) -> Environment:
    """What renders the pages below `templates/docs`."""
    made = Environment(
        loader=FileSystemLoader(root),
        undefined=StrictUndefined,
        autoescape=True,
        finalize=_checked,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    filters = (
        md,
        prose,
        line,
        sentence,
        code,
        fence,
        cell,
        mark,
        target,
        slug,
        heading,
        status,
        bare,
    )
    made.filters.update({each.__name__: each for each in filters})
    functions: dict[str, Any] = {"text": joined, "dotted": dotted}
    made.globals.update(functions)
    return made


def _checked(value: Any) -> Any:
    if isinstance(value, Words | Markup) or type(value) is int:
        return value
    raise TypeError(
        f"a page printed {type(value).__name__} {value!r}; "
        "pass it through one of the Markdown filters"
    )
