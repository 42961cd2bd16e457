"""Pieces of an SVG picture that reads in a light and in a dark page, with no font of its own."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape
from itertools import pairwise

Point = tuple[float, float]

_STYLE = """
:root { --paper: #ffffff; --frame: #f6f8fa; --box: #ffffff; --edge: #d0d7de; --ink: #1f2328;
  --quiet: #59636e; --arrow: #848d97; --bar: #0969da; --wrong: #cf222e }
@media (prefers-color-scheme: dark) {
  :root { --paper: #0d1117; --frame: #151b23; --box: #212830; --edge: #3d444d; --ink: #f0f6fc;
    --quiet: #9198a1; --arrow: #7d8590; --bar: #4493f8; --wrong: #f85149 } }
text { font: 14px system-ui, -apple-system, "Segoe UI", "DejaVu Sans", sans-serif;
  fill: var(--ink) }
.title { font-size: 24px; font-weight: 600 } .head { font-size: 17px; font-weight: 600 }
.folder { font-weight: 600 } .quiet { font-size: 12px; fill: var(--quiet) }
.paper { fill: var(--paper) } .frame { fill: var(--frame); stroke: var(--edge) }
.box { fill: var(--box); stroke: var(--edge) } .bar { fill: var(--bar) }
.arrow, .cycle { fill: none; stroke: var(--arrow); stroke-width: 1.4; marker-end: url(#tip) }
.cycle { stroke: var(--wrong); stroke-dasharray: 5 3; marker-end: url(#wrong) }
#tip path { fill: var(--arrow) } #wrong path { fill: var(--wrong) }
"""
_MARKERS = "".join(
    f'<marker id="{name}" viewBox="0 0 8 8" refX="7.5" refY="4" markerWidth="8" markerHeight="8"'
    ' markerUnits="userSpaceOnUse" orient="auto"><path d="M0 0.5 8 4 0 7.5Z"/></marker>'
    for name in ("tip", "wrong")
)


def page(width: float, height: float, title: str, content: Iterable[str]) -> str:
    """A whole picture."""
    across, down = number(width), number(height)
    return "\n".join(
        [
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {across} {down}"'
            f' width="{across}" height="{down}" role="img" aria-label="{escape(title)}">',
            f"<title>{escape(title)}</title>",
            f"<style>{_STYLE}</style>",
            f"<defs>{_MARKERS}</defs>",
            f'<rect class="paper" width="{across}" height="{down}"/>',
            *content,
            "</svg>\n",
        ]
    )


def moved(x: float, y: float, content: Iterable[str]) -> str:
    """Content put at a place."""
    return "\n".join([f'<g transform="translate({number(x)} {number(y)})">', *content, "</g>"])


def rectangle(x: float, y: float, width: float, height: float, kind: str, radius: float = 0) -> str:
    """A rectangle of a kind the style knows."""
    return (
        f'<rect class="{kind}" x="{number(x)}" y="{number(y)}" width="{number(width)}"'
        f' height="{number(height)}" rx="{number(radius)}"/>'
    )


def text(x: float, y: float, words: str, kind: str, *, anchor: str = "start") -> str:
    """A line of text."""
    return (
        f'<text class="{kind}" x="{number(x)}" y="{number(y)}" text-anchor="{anchor}">'
        f"{escape(words)}</text>"
    )


def arrow(points: Sequence[Point], kind: str, **data: str) -> str:
    """A smooth line through points that leaves and enters each from above or below."""
    line = f"M{number(points[0][0])} {number(points[0][1])}"
    for (x, y), (to, end) in pairwise(points):
        middle = number((y + end) / 2)
        line += (
            f"V{number(end)}"
            if number(x) == number(to)
            else f"C{number(x)} {middle} {number(to)} {middle} {number(to)} {number(end)}"
        )
    named = "".join(f' data-{key}="{escape(value)}"' for key, value in data.items())
    return f'<path class="{kind}"{named} d="{line}"/>'


def number(value: float) -> str:
    """A length to a tenth."""
    return f"{value:.1f}".removesuffix(".0").replace("-0.0", "0")
