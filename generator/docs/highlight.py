"""Code in, HTML out in which comments, strings, numbers and words of the language stand apart."""

from __future__ import annotations

import html
import keyword
import re
from collections.abc import Callable, Iterator

_Token = tuple[str, str]
"""A class, empty for none, and the text."""

_STRING = r"\"\"\".*?\"\"\"|[rbf]?\"(?:\\.|[^\"\\\n])*\"|[rbf]?'(?:\\.|[^'\\\n])*'"
_PYTHON = re.compile(
    rf"(?P<c>#[^\n]*)|(?P<s>{_STRING})|(?P<n>\b\d[\d_]*(?:\.\d+)?\b)|(?P<w>[^\W\d]\w*)", re.S
)
_JSON = re.compile(
    r"(?P<k>\"(?:\\.|[^\"\\])*\"(?=\s*:))|(?P<s>\"(?:\\.|[^\"\\])*\")"
    r"|(?P<n>-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?)|(?P<w>\b(?:true|false|null)\b)"
)
_SHELL = re.compile(
    r"(?P<c>(?:^|(?<=\s))#[^\n]*)|(?P<s>\"(?:\\.|[^\"\\])*\"|'[^']*')"
    r"|(?P<k>(?<=\s)--?[A-Za-z][\w-]*)|(?P<w>\b(?:curl|pip|make|python|tradespec|export)\b)",
    re.M,
)
_YAML = re.compile(
    r"(?P<c>(?:^|(?<=\s))#[^\n]*)|(?P<s>\"(?:\\.|[^\"\\])*\"|'[^'\n]*')"
    r"|(?P<k>(?:^|(?<=[\s{,-]))[\w$.-]+(?=:(?:\s|$)))|(?P<n>(?<=[ \[])\d+(?:\.\d+)?(?=[\s,}\]]|$))",
    re.M,
)
_HTTP = re.compile(r"(?P<m>^[A-Z]+)(?= /)|(?P<s>\{[^{}\s]*\})")
_LANGUAGES = {
    "python": _PYTHON, "pyi": _PYTHON, "json": _JSON, "sh": _SHELL, "yaml": _YAML, "http": _HTTP,
}  # fmt: skip
_WORDS = frozenset(keyword.kwlist) | {"True", "False", "None", "self"}


def highlighted(language: str, code: str) -> str:
    """HTML of a piece of code; an unknown language is only escaped."""
    pattern = _LANGUAGES.get(language)
    if pattern is None:
        return html.escape(code, quote=False)
    keep: Callable[[str, str], str] = _python_class if pattern is _PYTHON else _any_class
    return "".join(_element(kind, text) for kind, text in _tokens(pattern, code, keep))


def _any_class(kind: str, text: str) -> str:
    return f"m {text.lower()}" if kind == "m" else kind


def _python_class(kind: str, text: str) -> str:
    return kind if kind != "w" or text in _WORDS else ""


def _tokens(
    pattern: re.Pattern[str], code: str, named: Callable[[str, str], str]
) -> Iterator[_Token]:
    at = 0
    for found in pattern.finditer(code):
        if at < found.start():
            yield "", code[at : found.start()]
        yield named(found.lastgroup or "", found[0]), found[0]
        at = found.end()
    yield "", code[at:]


def _element(kind: str, text: str) -> str:
    escaped = html.escape(text, quote=False)
    return f'<span class="{kind}">{escaped}</span>' if kind else escaped
