"""Code in, HTML with the short classes of Pygments out."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any, ClassVar

import pygments
from pygments.filter import Filter
from pygments.formatters import HtmlFormatter
from pygments.lexer import Lexer, RegexLexer
from pygments.lexers import find_lexer_class_by_name
from pygments.token import STANDARD_TYPES, Comment, Keyword, Name, Number, Operator, String, Text

_LANGUAGES = ("json", "python", "pyi", "sh", "yaml")
_KINDS = (Comment, Keyword, Name.Tag, Name.Variable, Number, String)


def highlighted(language: str, code: str) -> str:
    """Return code as HTML; of an unknown language it is only escaped."""
    return pygments.highlight(code, _lexer(language), _formatter()).removesuffix("\n")


@cache
def _formatter() -> HtmlFormatter[str]:
    return HtmlFormatter[str](nowrap=True)


@cache
def _lexer(language: str) -> Lexer:
    name = language if language in _LANGUAGES else "text"
    reader = _RequestLine if language == "http" else find_lexer_class_by_name(name)
    return reader(stripnl=False, filters=[_Coarse()])


class _RequestLine(RegexLexer):
    """A method and a path; Pygments reads whole HTTP messages only."""

    def _method(self, found: re.Match[str]) -> Iterator[tuple[int, Any, str]]:
        yield found.start(), getattr(Keyword, found[0].capitalize()), found[0]

    tokens: ClassVar[dict[str, list[Any]]] = {
        "root": [
            (r"^[A-Z]+(?= /)", _method),
            (r"\{[^{}\s]*\}", Name.Variable),
            (r"[^{]+|\{", Text),
        ]
    }


class _Coarse(Filter):
    """Few kinds of token: a page stays small and its colours calm."""

    def filter(
        self, lexer: Lexer | None, stream: Iterable[tuple[Any, str]]
    ) -> Iterator[tuple[Any, str]]:
        for kind, text in stream:
            yield _shown(kind), text


@cache
def _shown(kind: Any) -> Any:
    if kind.parent is Keyword and kind not in STANDARD_TYPES:
        return kind
    if kind in Operator.Word or kind in Name.Builtin.Pseudo:
        return Keyword
    return next((each for each in _KINDS if kind in each), Text)
