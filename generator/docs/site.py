"""The APIs, `templates/docs` and the guides in, path -> text of every file of `generated/docs` out.

The tree of templates is the tree of the site. A page is written as Markdown, which stays beside it,
and turned to HTML by `markdown`.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from jinja2 import Environment
from markupsafe import Markup

from generator.api import Api
from generator.docs import FOLDER, markdown_filters
from generator.docs.conventions import conventions
from generator.docs.markdown import Rendered, render
from generator.docs.markdown_filters import characters, md
from generator.docs.reference import Source
from generator.docs.view import ApiView, view
from generator.document import Document

API, RESOURCE = "[api]", "[resource]"
_README = ("spec", "README.md")
_GUIDE = "guides/add-an-api.md"
_GUIDES = ("first-call", "testing", "mock-admin", "syncing", "creating", "webhooks", "accounts")
_PLAYED = re.compile(r"Mock\(\"(\w+)\"\)")
_FIRST = re.compile(r"^# (.+)$", re.M)


@dataclass(frozen=True, slots=True)
class Page:
    """One page.

    Args:
        path: below the site, ending in `.md`.
        rendered: its HTML and headings.
        title: its first heading, without markup.
        lead: its first paragraph, without markup.
    """

    path: str
    markdown: str
    rendered: Rendered
    title: str
    lead: str
    group: str


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the navigation; `here` marks the page it stands on."""

    title: str
    href: str
    here: bool


def site_texts(
    apis: Iterable[tuple[Api, Document, Document]], package: Mapping[str, str], root: Path
) -> dict[str, str]:
    """Every file of the site, keyed by its path below the output folder.

    Args:
        apis: each with its document, normalised and as it was bundled.
        package: text of every file of the package, keyed by its path below it.
        root: of the project, with `templates/docs` and `spec/README.md`.
    """
    templates = root / "templates"
    views = [view(api, normal, each.data, templates) for api, normal, each in apis]
    pages = list(_pages(views, Source(package), root))
    frame = _frame(templates / FOLDER)
    texts: dict[str, str] = {}
    entries: list[list[str]] = []
    for page in pages:
        texts[page.path] = page.markdown
        texts[page.path[:-3] + ".html"] = frame(page, _navigation(pages, page))
        entries += _found(page)
    texts["assets/search.js"] = f"searchIndex = {_json(entries)};\n"
    for name in ("site.css", "site.js", "theme.js"):
        asset = templates / FOLDER / "assets" / name
        texts[f"assets/{name}"] = asset.read_text(encoding="utf-8")
    texts["llms.txt"] = listing(pages)
    texts["llms-full.txt"] = "\n\n".join(page.markdown.strip() for page in pages) + "\n"
    return {f"{FOLDER}/{path}": text for path, text in texts.items()}


def _pages(views: list[ApiView], source: Source, root: Path) -> Iterator[Page]:
    folder = root / "templates" / FOLDER
    environment = markdown_filters.environment(folder)
    common: dict[str, Any] = {"apis": views, "source": source}
    guides = list(_guides(folder, root, {str(each.api.name) for each in views}))
    values = {**common, "guides": guides}
    yield _render(environment, "index.md.jinja", "index.md", "", values)
    yield from guides
    common["written"] = {guide.path for guide in guides}
    for each in views:
        yield from _api_pages(environment, folder, each, common)
    for file in sorted(folder.glob("python/*.md.jinja")):
        path = f"python/{file.name.removesuffix('.jinja')}"
        yield _render(environment, f"python/{file.name}", path, "Python", common)


def _guides(folder: Path, root: Path, apis: set[str]) -> Iterator[Page]:
    """The guides, but for one that plays an API that is not there."""
    for name in _GUIDES:
        text = (folder / "guides" / f"{name}.md").read_text(encoding="utf-8")
        if set(_PLAYED.findall(text)) <= apis:
            yield _page(f"guides/{name}.md", text, "Guides")
    readme = root.joinpath(*_README)
    if readme.exists():
        yield _page(_GUIDE, _guide_of_readme(readme), "Guides")


def _api_pages(
    environment: Environment, folder: Path, each: ApiView, common: dict[str, Any]
) -> Iterator[Page]:
    group, name = characters(each.api.title), str(each.api.name)
    values = {**common, "view": each, "conventions": conventions(each)}
    pages = ["index", "authentication", "conventions", "errors", RESOURCE]
    pages += [*(["objects"] if each.shared else []), *(["events"] if each.events else [])]
    for page in pages:
        template = f"{API}/{page}.md.jinja"
        if page != RESOURCE:
            yield _render(environment, template, f"{name}/{page}.md", group, values)
            continue
        for resource in each.resources:
            path = f"{name}/{resource.resource.page}.md"
            page_values = {**values, "page": resource, "here": str(resource.resource.page)}
            yield _render(environment, template, path, group, page_values)


def _render(
    environment: Environment, template: str, path: str, group: str, values: dict[str, Any]
) -> Page:
    here = values.get("here", Path(path).stem)
    text = environment.get_template(template).render(**{**values, "here": here})
    return _page(path, _tidy(text), group)


def _tidy(markdown: str) -> str:
    """One empty line between blocks at most, none of them touched inside of code."""
    pieces = re.split(r"(^(`{3,})[^\n]*\n.*?^\2$)", markdown, flags=re.M | re.S)
    kept = [
        piece if number % 3 == 1 else re.sub(r"\n\s*\n", "\n\n", piece)
        for number, piece in enumerate(pieces)
        if number % 3 != 2
    ]
    return "".join(kept).strip() + "\n"


def _page(path: str, text: str, group: str) -> Page:
    rendered = render(text)
    first = rendered.headings[0]
    return Page(path, text, rendered, first.text, first.words[0] if first.words else "", group)


def _guide_of_readme(readme: Path) -> str:
    """`spec/README.md` under the title of a guide."""
    return _FIRST.sub("# Add an API by YAML", readme.read_text(encoding="utf-8"), count=1)


def _navigation(pages: list[Page], here: Page) -> list[tuple[str, list[Entry]]]:
    groups: dict[str, list[Entry]] = {}
    up = "../" * here.path.count("/")
    for page in pages:
        if page.group:
            href = f"{up}{page.path[:-3]}.html"
            title = "Overview" if page.path.endswith("/index.md") else page.title
            groups.setdefault(page.group, []).append(Entry(title, href, page is here))
    return list(groups.items())


def _frame(folder: Path) -> Callable[[Page, list[tuple[str, list[Entry]]]], str]:
    from jinja2 import FileSystemLoader, StrictUndefined

    environment = Environment(
        loader=FileSystemLoader(folder),
        undefined=StrictUndefined,
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    template = environment.get_template("page.html.jinja")

    def framed(page: Page, navigation: list[tuple[str, list[Entry]]]) -> str:
        return template.render(
            page=page,
            body=Markup(page.rendered.html),
            navigation=navigation,
            root="../" * page.path.count("/"),
            twin=Path(page.path).name,
        )

    return framed


def _found(page: Page) -> list[list[str]]:
    """(title, place, page, words) for the search; smaller headings count to the one above."""
    entries: list[list[str]] = []
    href = page.path[:-3] + ".html"
    for heading in page.rendered.headings:
        words = " ".join(" ".join(heading.words).split())
        if heading.level > 2 and entries:
            entries[-1][3] += f" {words}"
            continue
        place = href if heading.level == 1 else f"{href}#{heading.anchor}"
        entries.append([heading.text, place, page.group or "tradespec", words])
    return entries


def _json(entries: list[list[str]]) -> str:
    text = json.dumps(entries, ensure_ascii=False, separators=(",", ":"))
    return text.replace("],[", "],\n[").replace("</", "<\\/")


def listing(pages: Sequence[Page]) -> str:
    """Return the index for language models: what each page says, by its Markdown."""
    lines = [f"# {md(pages[0].title)}", "", f"> {md(pages[0].lead)}"]
    groups: dict[str, list[Page]] = {}
    for page in pages[1:]:
        groups.setdefault(page.group, []).append(page)
    for group, members in groups.items():
        lines += ["", f"## {md(group)}", ""]
        lines += [f"- [{md(page.title)}]({page.path}): {md(page.lead)}" for page in members]
    return "\n".join([*lines, ""])
