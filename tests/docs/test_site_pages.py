"""The site is whole: links lead somewhere, twins agree, nothing is from outside, text is text."""

from __future__ import annotations

import html
import json
import re
from pathlib import Path

import pytest
from documentation import PAGES, SITE, blocks, read
from markdown_it import MarkdownIt

from generator.docs import markdown_filters
from generator.docs.markdown import render
from generator.docs.site import Page, listing

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
    "words\n===",
    "words\n---",
    "-- -",
    "-     deep\n    deeper",
    "~~~\nfence\n~~~",
    "a \\| b | c",
    "ends in a break  \nor in a\\\nbackslash",
]


# What anybody else may show a twin with: raw HTML, images and links are on.
EVERYTHING = MarkdownIt("commonmark").enable(["table", "strikethrough"])
PROSE = {"paragraph", "bullet_list", "list_item", "inline", "text", "code_inline", "softbreak"}


def _kinds(text: str) -> set[str]:
    found = EVERYTHING.parse(text)
    every = [*found, *(child for token in found for child in token.children or ())]
    return {token.type.removesuffix("_open").removesuffix("_close") for token in every}


def _said(text: str, at: int = 0) -> str:
    """The words of one paragraph or cell, whatever its markup."""
    inline = [token for token in EVERYTHING.parse(text) if token.type == "inline"][at]
    return "".join(child.content for child in inline.children or ())


@pytest.mark.parametrize("text", HOSTILE)
def test_text_stays_text(text: str) -> None:
    words = " ".join(markdown_filters.characters(text).split())
    line = markdown_filters.md(text)
    assert _kinds(line) == {"paragraph", "inline", "text"}
    assert _said(line) == words
    assert _kinds(markdown_filters.prose(text)) <= PROSE
    assert not re.search(r"<(?!/?p>)", render(f"before {line} after").html)


@pytest.mark.parametrize("text", HOSTILE)
def test_text_stays_text_in_the_list_for_models(text: str) -> None:
    line = markdown_filters.md(text)
    rendered = render(f"# {line}\n\n{line}")
    title, lead = rendered.headings[0].text, rendered.headings[0].words[0]
    pages = [Page(f"{number}.md", "", rendered, title, lead, "Group") for number in range(2)]
    assert _kinds(listing(pages)) == {
        *("heading", "blockquote", "paragraph", "bullet_list", "list_item"),
        *("inline", "link", "text"),
    }


@pytest.mark.parametrize("text", HOSTILE)
def test_text_stays_within_its_cell(text: str) -> None:
    words = " ".join(markdown_filters.characters(text).split())
    code, line = markdown_filters.code(text), markdown_filters.md(text)
    table = (
        f"| A | B |\n|---|---|\n| {markdown_filters.cell(code)} | {markdown_filters.cell(line)} |"
    )
    assert [_said(table, at) for at in (2, 3)] == [words, words]
    made = render(table)
    assert made.html.count("<td") == 1
    assert not re.search(r"<(script|img|a |b>)", made.html)


@pytest.mark.parametrize("text", HOSTILE)
@pytest.mark.parametrize("language", ["python", "pyi", "json", "sh", "yaml", "http", "other"])
def test_code_stays_code(text: str, language: str) -> None:
    shown = markdown_filters.characters(text)
    made = render(str(markdown_filters.fence(text, language, "x"))).html
    assert not re.search(r"<(?!/?(?:div|p|pre|code|span)\b)", made)
    assert " style=" not in made
    code = re.sub(r"<[^>]*>", "", made[made.index("<code>") : made.index("</code>")])
    assert html.unescape(code) == shown


@pytest.mark.parametrize(
    "target",
    ["javascript:alert(1)", "data:text/html,x", "http://x.invalid", "//x.invalid", "JaVa:x"],
)
def test_links_lead_to_our_pages_or_by_https(target: str) -> None:
    assert "<a" not in render(f"[link]({target}) <{target}> ![image]({target})").html
    assert "<img" not in render("![image](https://x.invalid/y.png)").html
    assert 'href="../a/b.html#c"' in render("[link](../a/b.md#c)").html
    assert 'href="https://x.invalid/y.md"' in render("[link](https://x.invalid/y.md)").html


def test_raw_html_stays_text() -> None:
    made = render("<script>alert(1)</script>\n\na <b>b</b>\n\n    indented")
    assert made.html == (
        "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>\n"
        "<p>a &lt;b&gt;b&lt;/b&gt;</p>\n<p>indented</p>\n"
    )


def test_headings_have_anchors_of_their_own_and_what_is_said_below() -> None:
    made = render("# A `b` page\n\nLead.\n\n## Same\n\n| Head |\n|:---:|\n| *cell* |\n\n## Same\n")
    assert [(each.level, each.text, each.anchor, each.words) for each in made.headings] == [
        (1, "A b page", "a-b-page", ["Lead."]),
        (2, "Same", "same", ["cell"]),
        (2, "Same", "same-2", []),
    ]
    assert 'Same <a class="anchor" href="#same-2" aria-label="Link to Same">#</a></h2>' in made.html
    assert "style" not in made.html


def test_labelled_blocks_in_a_row_become_tabs() -> None:
    made = render("```sh [a]\nx\n```\n\n```sh [b]\ny\n```\n\n```sh\nz\n```\n\n```sh [c]\nw\n```\n")
    assert [part.count("data-tab") for part in made.html.split('<div class="tabs">')] == [0, 2, 1]
    assert made.html.count("<div") == made.html.count("</div>")


def test_remarks_carry_their_source() -> None:
    made = render("Said. _Docs_ _Inferred: see `x_y`._ _quiet_ *loud*")
    assert made.html == (
        '<p>Said. <small class="mark docs">Docs</small> '
        '<small class="mark inferred">Inferred: see <code>x_y</code>.</small> '
        "<small>quiet</small> <em>loud</em></p>\n"
    )


def test_prose_has_code_and_lists_alone() -> None:
    made = render(str(markdown_filters.prose("A `b<` *c*.\n\n- one [x](y)\n- two")))
    assert made.html == (
        "<p>A <code>b&lt;</code> *c*.</p>\n<ul>\n<li>one [x](y)</li>\n<li>two</li>\n</ul>\n"
    )


def test_code_has_few_classes_and_all_of_them_are_coloured() -> None:
    style = (SITE / "assets" / "site.css").read_text(encoding="utf-8")
    found = {
        name
        for page in PAGES
        for names in re.findall(r'<span class="([^"]*)"', page.read_text(encoding="utf-8"))
        for name in names.split()
    }
    assert {"k", "s", "m", "c", "nt", "nv", "k-Get", "k-Delete"} <= found
    assert not {name for name in found if not re.search(rf"\.{name}\b", style)}


def test_a_page_refuses_plain_text(tmp_path: Path) -> None:
    (tmp_path / "page.md").write_text("{{ text }}")
    template = markdown_filters.environment(tmp_path).get_template("page.md")
    with pytest.raises(TypeError, match="filter"):
        template.render(text="<b>")
