"""Markdown of our own pages in, HTML out. Every character is escaped; there is no raw HTML.

The subset: headings, paragraphs, lists, tables, quotes, fenced code, `code`, **strong**,
*emphasis*, [links](target.md). `_words_` between spaces are a quiet remark. Fences in a row whose
info string ends in a `[label]` become tabs.
"""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from generator.docs.highlight import highlighted

_FENCE = re.compile(r"(`{3,})(\S*)(?: \[([^\]]+)\])?\s*$")
_HEADING = re.compile(r"(#{1,4}) (.+)$")
_ITEM = re.compile(r"(-|\d+\.) (.*)$")
_RULE = re.compile(r"\|? *:?-+:? *(\| *:?-+:? *)*\|?$")
_CELL = re.compile(r"(?<!\\)\|")
_INLINE = re.compile(
    r"\\(?P<escaped>[!-/:-@\[-`{-~])"
    r"|(?P<ticks>`+)(?P<code>.+?)(?<!`)(?P=ticks)(?!`)"
    r"|\*\*(?P<strong>(?:\\.|[^*\\])+)\*\*"
    r"|\*(?P<emphasis>(?:\\.|[^*\\])+)\*"
    r"|(?<!\w)_(?P<quiet>(?:\\.|`[^`]*`|[^_\\`]|(?<=\w)_(?=\w))+)_(?!\w)"
    r"|\[(?P<label>(?:\\.|`[^`]*`|[^\]\\`])+)\]\((?P<target>[^()\s]+)\)"
)
_MARKS = ("seed", "docs", "inferred")


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of a page.

    Args:
        level: 1 to 4.
        text: its words, without markup.
        anchor: its `id`.
        words: what is said below it, as plain text.
    """

    level: int
    text: str
    anchor: str
    words: list[str] = field(default_factory=list[str])


@dataclass(slots=True)
class Page:
    """A page turned to HTML, with its headings in order."""

    html: str = ""
    headings: list[Heading] = field(default_factory=list[Heading])
    links: list[str] = field(default_factory=list[str])


def page(markdown: str) -> Page:
    """Turn one Markdown page to HTML."""
    made = Page()
    made.html = "".join(_blocks(markdown.split("\n"), made))
    return made


def slug(text: str) -> str:
    """The anchor of a heading, unless the page has had it."""
    return re.sub(r"[^\w.-]+", "-", text.lower()).strip("-.") or "section"


def plain(markdown: str) -> str:
    """Inline Markdown without its markup."""
    return _INLINE.sub(
        lambda found: plain(_inner(found)) if _nested(found) else _inner(found), markdown
    )


def _nested(found: re.Match[str]) -> bool:
    return not (found["escaped"] or found["code"])


def _inner(found: re.Match[str]) -> str:
    names = ("escaped", "code", "strong", "emphasis", "quiet", "label")
    return next(found[name] for name in names if found[name] is not None)


def _blocks(lines: list[str], made: Page) -> Iterator[str]:
    at = 0
    while at < len(lines):
        if not lines[at].strip():
            at += 1
            continue
        text, at = _block(lines, at, made)
        yield text


def _block(lines: list[str], at: int, made: Page) -> tuple[str, int]:
    """One block that begins at a line, and the line after it."""
    line = lines[at]
    if _FENCE.match(line):
        return _fences(lines, at)
    if heading := _HEADING.match(line):
        return _heading(heading, made), at + 1
    if line.startswith("|") and at + 1 < len(lines) and _RULE.match(lines[at + 1]):
        end = _while(lines, at, lambda each: each.startswith("|"))
        return _table(lines[at:end], made), end
    if _ITEM.match(line):
        return _list(lines, at, made)
    if line.startswith(">"):
        end = _while(lines, at, lambda each: each.startswith(">"))
        inner = "".join(_blocks([each[1:].removeprefix(" ") for each in lines[at:end]], made))
        return f"<blockquote>\n{inner}</blockquote>\n", end
    end = _while(lines, at, lambda each: bool(each.strip()) and not _opens(each), least=1)
    return f"<p>{_inline(' '.join(each.strip() for each in lines[at:end]), made)}</p>\n", end


def _opens(line: str) -> bool:
    return bool(_FENCE.match(line) or _HEADING.match(line) or line.startswith(("|", ">", "- ")))


def _while(lines: list[str], at: int, holds: Callable[[str], bool], least: int = 0) -> int:
    end = at + least
    while end < len(lines) and holds(lines[end]):
        end += 1
    return end


def _heading(found: re.Match[str], made: Page) -> str:
    level, words = len(found[1]), plain(found[2])
    taken = {heading.anchor for heading in made.headings}
    anchor = wanted = slug(words)
    number = 2
    while anchor in taken:
        anchor, number = f"{wanted}-{number}", number + 1
    made.headings.append(Heading(level, words, anchor))
    inner = _inline(found[2], made, said=False)
    label = f"Link to {_attribute(words)}"
    link = f' <a class="anchor" href="#{_attribute(anchor)}" aria-label="{label}">#</a>'
    return f'<h{level} id="{_attribute(anchor)}">{inner}{link if level > 1 else ""}</h{level}>\n'


def _list(lines: list[str], at: int, made: Page) -> tuple[str, int]:
    first = _ITEM.match(lines[at])
    assert first is not None
    tag = "ul" if first[1] == "-" else "ol"
    items: list[str] = []
    while at < len(lines) and (item := _ITEM.match(lines[at])):
        indent = len(item[1]) + 1
        body = [item[2]]
        at += 1
        while at < len(lines) and (lines[at].startswith(" " * indent) or _is_lazy(lines, at)):
            body.append(lines[at][indent:] if lines[at].startswith(" " * indent) else lines[at])
            at += 1
        inner = "".join(_blocks(body, made)).strip()
        short = re.fullmatch(r"<p>((?:(?!</p>).)*)</p>(.*)", inner, re.S)
        items.append(f"<li>{short[1] + short[2] if short else inner}</li>\n")
        while at < len(lines) and not lines[at].strip() and _follows(lines, at):
            at += 1
    return f"<{tag}>\n{''.join(items)}</{tag}>\n", at


def _is_lazy(lines: list[str], at: int) -> bool:
    """Whether a line continues an item: an empty one before a line that is indented again."""
    if lines[at].strip():
        return False
    return at + 1 < len(lines) and lines[at + 1].startswith("  ")


def _follows(lines: list[str], at: int) -> bool:
    return at + 1 < len(lines) and bool(_ITEM.match(lines[at + 1]))


def _table(lines: list[str], made: Page) -> str:
    head = [plain(cell) for cell in _cells(lines[0])]
    titles = "".join(f'<th scope="col">{_text(title)}</th>' for title in head)
    rows = "".join(_row(_cells(line), head, made) for line in lines[2:])
    return f"<table>\n<thead><tr>{titles}</tr></thead>\n<tbody>\n{rows}</tbody>\n</table>\n"


def _row(cells: list[str], head: list[str], made: Page) -> str:
    parts: list[str] = []
    for number, (cell, title) in enumerate(zip(cells, head, strict=False)):
        label = f' data-label="{_attribute(title)}"' if title else ""
        opening, tag = ('<th scope="row"', "th") if number == 0 else ("<td", "td")
        parts.append(f"{opening}{label}>{_inline(cell, made)}</{tag}>")
    return f"<tr>{''.join(parts)}</tr>\n"


def _cells(line: str) -> list[str]:
    return [
        cell.strip().replace("\\|", "|") for cell in _CELL.split(line.strip().removeprefix("|"))
    ][: -1 if line.rstrip().endswith("|") else None]


def _fences(lines: list[str], at: int) -> tuple[str, int]:
    """One block of code, or all labelled ones that follow each other."""
    blocks: list[tuple[str, str]] = []
    while at < len(lines) and (opening := _FENCE.match(lines[at])):
        if blocks and not (opening[3] and blocks[-1][0]):
            break
        end = at + 1
        while end < len(lines) and not lines[end].startswith(opening[1]):
            end += 1
        code = "\n".join(lines[at + 1 : end])
        blocks.append((opening[3] or "", _code(opening[2], code)))
        at = end + 1
        after = _while(lines, at, lambda each: not each.strip())
        if not (opening[3] and after < len(lines) and _FENCE.match(lines[after])):
            break
        at = after
    return _tabs(blocks), at


def _code(language: str, code: str) -> str:
    kind = f' data-language="{_attribute(language)}"' if language else ""
    return f'<pre tabindex="0"{kind}><code>{highlighted(language, code)}</code></pre>'


def _tabs(blocks: list[tuple[str, str]]) -> str:
    if len(blocks) == 1 and not blocks[0][0]:
        return f'<div class="code">{blocks[0][1]}</div>\n'
    panels = "".join(
        f'<div class="code" data-tab="{_attribute(label)}"><p class="label">{_text(label)}</p>'
        f"{code}</div>\n"
        for label, code in blocks
    )
    return f'<div class="tabs">\n{panels}</div>\n'


def _inline(text: str, made: Page, *, said: bool = True) -> str:
    if said and made.headings:
        made.headings[-1].words.append(plain(text))
    pieces: list[str] = []
    at = 0
    for found in _INLINE.finditer(text):
        pieces.append(_text(text[at : found.start()]))
        pieces.append(_marked(found, made))
        at = found.end()
    return "".join([*pieces, _text(text[at:])])


def _marked(found: re.Match[str], made: Page) -> str:
    if found["escaped"] is not None:
        return _text(found["escaped"])
    if found["code"] is not None:
        return f"<code>{_text(_trimmed(found['code']))}</code>"
    if found["label"] is not None:
        return _link(found["label"], found["target"], made)
    inner = _inline(_inner(found), made, said=False)
    if found["strong"] is not None:
        return f"<strong>{inner}</strong>"
    if found["emphasis"] is not None:
        return f"<em>{inner}</em>"
    mark = _inner(found).partition(":")[0].lower()
    return (
        f'<small class="mark {mark}">{inner}</small>'
        if mark in _MARKS
        else f"<small>{inner}</small>"
    )


def _link(label: str, target: str, made: Page) -> str:
    """A link; a Markdown page of ours becomes its HTML twin; no scheme but https leads out."""
    inner = _inline(label, made, said=False)
    if re.match(r"[a-z][a-z0-9+.-]*:", target, re.I) and not target.startswith("https://"):
        return inner
    made.links.append(target)
    if "://" not in target:
        target = re.sub(r"\.md(#|$)", r".html\1", target)
    return f'<a href="{_attribute(target)}">{inner}</a>'


def _trimmed(code: str) -> str:
    return code[1:-1] if code.startswith(" ") and code.endswith(" ") and code.strip() else code


def _text(text: str) -> str:
    return html.escape(text, quote=False)


def _attribute(text: str) -> str:
    return html.escape(text, quote=True)
