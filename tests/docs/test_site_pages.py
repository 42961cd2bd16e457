"""The site is whole: links lead somewhere, twins agree, nothing is from outside, text is text."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from documentation import PAGES, SITE, blocks, read

from generator.docs import markdown, markdown_filters

IDS = [page.relative_to(SITE).as_posix() for page in PAGES]
READ = {page: read(page) for page in PAGES}


@pytest.mark.parametrize("page", PAGES, ids=IDS)
def test_links_are_whole(page: Path) -> None:
    for tag, target in READ[page].links:
        if target.startswith(("https://", "data:")):
            assert tag in ("a", "link"), f"{tag} fetches {target}"
            continue
        assert "://" not in target, target
        place, _, anchor = target.partition("#")
        found = (page.parent / place).resolve() if place else page
        assert found.is_file(), f"{target} leads nowhere"
        if anchor:
            assert anchor in READ[found].ids, f"{target} leads to no heading"


@pytest.mark.parametrize("page", PAGES, ids=IDS)
def test_identifiers_are_single(page: Path) -> None:
    assert len(READ[page].ids) == len(set(READ[page].ids))


@pytest.mark.parametrize("page", PAGES, ids=IDS)
def test_the_twin_has_the_same_code(page: Path) -> None:
    shown = {code.rstrip("\n") for code in READ[page].code}
    assert not {block.code for block in blocks(page)} - shown


def test_links_of_the_twins_are_whole() -> None:
    for page in PAGES:
        text = page.with_suffix(".md").read_text(encoding="utf-8")
        text = re.sub(r"^(`{3,}).*?^\1$", "", text, flags=re.M | re.S)
        text = re.sub(r"(`+).+?\1", "", text)
        for target in re.findall(r"\]\(([^)\s]+)\)", text):
            if not target.startswith("https://"):
                assert (page.parent / target.partition("#")[0]).is_file() or target[0] == "#"


def test_the_list_for_models_names_every_page() -> None:
    listed = re.findall(r"\]\((\S+\.md)\)", (SITE / "llms.txt").read_text(encoding="utf-8"))
    every = {page.relative_to(SITE).with_suffix(".md").as_posix() for page in PAGES}
    assert set(listed) == every - {"index.md"}
    assert len(listed) == len(set(listed))
    whole = (SITE / "llms-full.txt").read_text(encoding="utf-8")
    assert all(page.with_suffix(".md").read_text("utf-8").strip() in whole for page in PAGES)


def test_the_search_leads_somewhere() -> None:
    text = (SITE / "assets" / "search.js").read_text(encoding="utf-8")
    entries = json.loads(text.removeprefix("searchIndex = ").rstrip(";\n"))
    for _, place, _, _ in entries:
        file, _, anchor = place.partition("#")
        assert not anchor or anchor in READ[SITE / file].ids


def test_what_a_page_loads_is_small_and_ours() -> None:
    assets = [path for path in (SITE / "assets").iterdir() if path.name != "search.js"]
    assert sum(path.stat().st_size for path in assets) < 20_000
    for path in assets:
        assert not re.search(r"https?:|@import|url\(", path.read_text(encoding="utf-8")), path


HOSTILE = [
    "<script>alert(1)</script>",
    "a | b\n| c |",
    "# heading",
    "- item",
    "1. item",
    "`` ` ``",
    "[link](javascript:alert(1))",
    "![x](https://x.invalid/y.png)",
    "*a* **b** _c_ \\",
    "&lt;b&gt; & \"'",
    "```\nfence\n```",
    "{{ 7 * 7 }} {% raw %}",
    "\u202ereversed\u202c \x00",
    "</code></pre><img src=x onerror=alert(1)>",
    "]({}) [a]: https://x.invalid",
]


@pytest.mark.parametrize("text", HOSTILE)
def test_text_stays_text(text: str) -> None:
    words = " ".join(markdown_filters.characters(text).split())
    made = markdown.page(f"before {markdown_filters.md(text)} after")
    assert not re.search(r"<(?!/?p>)", made.html), made.html
    assert markdown.plain(markdown_filters.md(text)) == words
    in_cell = markdown_filters.cell(markdown_filters.code(text))
    made = markdown.page(
        f"| A | B |\n|---|---|\n| {in_cell} | {markdown_filters.cell(markdown_filters.md(text))} |"
    )
    assert made.html.count("<td") == 1
    assert not re.search(r"<(script|img|a |b>)", made.html)
    made = markdown.page(str(markdown_filters.fence(text, "python", "x")))
    assert not re.search(r"<(script|img|a |b>)", made.html)
    assert made.html.count("<pre") == 1


def test_prose_has_code_and_lists_alone() -> None:
    made = markdown.page(str(markdown_filters.prose("A `b<` *c*.\n\n- one [x](y)\n- two")))
    assert made.html == (
        "<p>A <code>b&lt;</code> *c*.</p>\n<ul>\n<li>one [x](y)</li>\n<li>two</li>\n</ul>\n"
    )


def test_a_page_refuses_plain_text(tmp_path: Path) -> None:
    (tmp_path / "page.md").write_text("{{ text }}")
    template = markdown_filters.environment(tmp_path).get_template("page.md")
    with pytest.raises(TypeError, match="filter"):
        template.render(text="<b>")
