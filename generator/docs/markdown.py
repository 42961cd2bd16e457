"""Markdown in, HTML and its headings out, by markdown-it-py; code is coloured by Pygments.

CommonMark with tables, of which raw HTML, images and links to anything but https and our own pages
stay text. `_words_` are a quiet remark. Fences in a row whose info string ends in a `[label]`
become tabs.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, MutableMapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from itertools import pairwise
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.renderer import RendererHTML
from markdown_it.token import Token
from markdown_it.utils import OptionsDict

from generator.docs.highlighting import highlighted

_SAFE = re.compile(r"https://|(?!//|[a-z][a-z0-9+.-]*:)", re.I)
_INFO = re.compile(r"(\S*)(?:.* \[([^\]]+)\])?")
_SOURCES = ("seed", "docs", "inferred")


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of a page.

    Args:
        level: 1 to 6.
        text: its words, without markup.
        anchor: its `id`.
        words: what is said below it, as plain text.
    """

    level: int
    text: str
    anchor: str
    words: list[str] = field(default_factory=list[str])


@dataclass(frozen=True, slots=True)
class Rendered:
    """A page as HTML, with its headings in order."""

    html: str
    headings: list[Heading]


def render(markdown: str) -> Rendered:
    """Turn one Markdown page to HTML."""
    parser = _parser()
    tokens = parser.parse(markdown)
    _label_cells(tokens)
    for token in tokens:
        _mark_remarks_and_links(token.children or [])
    headings = _anchored(tokens)
    return Rendered(parser.renderer.render(tokens, parser.options, {}), headings)


def slug(text: str) -> str:
    """Return the anchor of a heading, unless the page has had it."""
    return re.sub(r"[^\w.-]+", "-", text.lower()).strip("-.") or "section"


class _Parser(MarkdownIt):
    def validateLink(self, url: str) -> bool:  # noqa: N802
        return _SAFE.match(url) is not None


@cache
def _parser() -> MarkdownIt:
    parser = _Parser("commonmark", {"html": False, "xhtmlOut": False})
    parser.enable("table").disable(["image", "code"])
    parser.add_render_rule("fence", _fence)
    return parser


def _anchored(tokens: Sequence[Token]) -> list[Heading]:
    """Give every heading its `id` and a link to itself; collect what is said below each."""
    headings: list[Heading] = []
    opening: Token | None = None
    in_head = False
    for token in tokens:
        if token.type in ("thead_open", "thead_close"):
            in_head = token.nesting == 1
        elif token.type == "heading_open":
            opening = token
        elif token.type == "inline" and opening is not None:
            heading = _heading(int(opening.tag[1]), _plain(token), headings)
            opening.attrs = {"id": heading.anchor}
            if heading.level > 1 and token.children is not None:
                token.children += _link_to(heading)
            headings.append(heading)
            opening = None
        elif token.type == "inline" and headings and not in_head:
            headings[-1].words.append(_plain(token))
    return headings


def _heading(level: int, text: str, before: Sequence[Heading]) -> Heading:
    taken = {heading.anchor for heading in before}
    anchor = wanted = slug(text)
    number = 2
    while anchor in taken:
        anchor, number = f"{wanted}-{number}", number + 1
    return Heading(level, text, anchor)


def _link_to(heading: Heading) -> Iterator[Token]:
    label = f"Link to {heading.text}"
    attributes: dict[str, str | int | float] = {
        "class": "anchor", "href": f"#{heading.anchor}", "aria-label": label,
    }  # fmt: skip
    yield Token("text", "", 0, content=" ")
    yield Token("link_open", "a", 1, attrs=attributes)
    yield Token("text", "", 0, content="#")
    yield Token("link_close", "a", -1)


def _label_cells(tokens: Sequence[Token]) -> None:
    """Head each row by its first cell, and tell every cell the title of its column."""
    titles: list[str] = []
    column = 0
    for token, following in pairwise(tokens):
        if token.type == "table_open":
            titles = []
        elif token.type == "tr_open":
            column = 0
        elif token.type == "th_open":
            token.attrs = {"scope": "col"}
            titles.append(_plain(following))
        elif token.type == "td_open":
            token.attrs = {"data-label": titles[column]} if titles[column] else {}
            if column == 0:
                token.tag, token.attrs = "th", {"scope": "row", **token.attrs}
        elif token.type == "td_close":
            token.tag = "td" if column else "th"
            column += 1


def _mark_remarks_and_links(tokens: Sequence[Token]) -> None:
    for at, token in enumerate(tokens):
        if token.type in ("em_open", "em_close") and token.markup == "_":
            token.tag = "small"
            word = tokens[at + 1].content.partition(":")[0].lower() if token.nesting == 1 else ""
            if word in _SOURCES:
                token.attrs = {"class": f"mark {word}"}
        elif token.type == "link_open":
            target = str(token.attrs["href"])
            if "://" not in target:
                token.attrs["href"] = re.sub(r"\.md(#|$)", r".html\1", target)


def _plain(inline: Token) -> str:
    """Return the text of a token without its markup."""
    return "".join(
        " " if child.type in ("softbreak", "hardbreak") else child.content
        for child in inline.children or ()
    )


def _fence(
    renderer: RendererHTML,
    tokens: Sequence[Token],
    at: int,
    options: OptionsDict,
    env: MutableMapping[str, Any],
) -> str:
    """A block of code; the first of labelled ones in a row opens the tabs, the last ends them."""
    language, label = _info(tokens[at])
    kind = f' data-language="{html.escape(language)}"' if language else ""
    code = highlighted(language, tokens[at].content)
    block = f'<pre tabindex="0"{kind}><code>{code}</code></pre></div>\n'
    if not label:
        return f'<div class="code">{block}'
    name = html.escape(label)
    opening = "" if at > 0 and _info(tokens[at - 1])[1] else '<div class="tabs">\n'
    closing = "" if at + 1 < len(tokens) and _info(tokens[at + 1])[1] else "</div>\n"
    panel = f'<div class="code" data-tab="{name}"><p class="label">{name}</p>{block}'
    return f"{opening}{panel}{closing}"


def _info(token: Token) -> tuple[str, str]:
    """Language and label of a block of code; no other token has any."""
    found = _INFO.match(token.info) if token.type == "fence" else None
    return (found[1], found[2] or "") if found else ("", "")
