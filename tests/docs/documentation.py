"""What tests of the site share: its pages, their code, and a server of all mocks to run it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from html.parser import HTMLParser
from pathlib import Path

from tradespec.mock import Mock
from tradespec.mock.serving.server import Server
from tradespec.mock.web.site import Site

SITE = Path(__file__).parents[2] / "generated" / "docs"
APIS = sorted(folder.parent.name for folder in (SITE.parent / "tradespec").glob("*/openapi.json"))
PAGES = sorted(SITE.rglob("*.html"))
_FENCE = re.compile(r"^(`{3,})(\w*)(?: \[([^\]]+)\])?\n(.*?)^\1$", re.M | re.S)


@dataclass(frozen=True)
class Block:
    """A piece of code of a page's Markdown and the heading it stands under."""

    page: str
    section: str
    language: str
    label: str
    code: str


def blocks(page: Path) -> list[Block]:
    """All fenced code of a page."""
    text = page.with_suffix(".md").read_text(encoding="utf-8")
    name = page.relative_to(SITE).with_suffix("").as_posix()
    found: list[Block] = []
    for match in _FENCE.finditer(text):
        heading = re.findall(r"^#{1,3} (.+)$", text[: match.start()], re.M)[-1]
        found.append(Block(name, heading, match[2], match[3] or "", match[4].rstrip("\n")))
    return found


@dataclass(frozen=True)
class Served:
    """Every mock behind one address."""

    mocks: dict[str, Mock]
    origin: str

    def base_url(self, api: str) -> str:
        """Where an API is."""
        return f"{self.origin}/{api}{self.mocks[api].document.base_path()}"

    def environment(self) -> dict[str, str]:
        """The variables that lead every client here."""
        found: dict[str, str] = {}
        for api, mock in self.mocks.items():
            prefix = mock.document.extension["environment"]
            found[f"{prefix}_API_KEY"] = mock.key
            found[f"{prefix}_BASE_URL"] = self.base_url(api)
        return found

    def local(self, code: str) -> str:
        """A command line that calls the mocks in place of the APIs."""
        for api, mock in self.mocks.items():
            server = mock.document.root["servers"][0]
            real = server["url"].rstrip("/")
            for name, variable in server.get("variables", {}).items():
                real = real.replace(f"{{{name}}}", variable["default"])
            code = code.replace(real, self.base_url(api))
            host = "/".join(real.split("/")[:3])
            code = code.replace(f"{host}/", f"{self.origin}/{api}/")
        return code.replace("http://127.0.0.1:4010", self.origin)

    def reset(self) -> None:
        """Every mock as new."""
        for mock in self.mocks.values():
            mock.reset()


@contextmanager
def served() -> Iterator[Served]:
    """All mocks over HTTP."""
    mocks = {api: Mock(api) for api in APIS}
    try:
        with Server(Site(mocks).handle, "127.0.0.1", 0) as server:
            yield Served(mocks, server.origin)
    finally:
        for mock in mocks.values():
            mock.close()


class Reader(HTMLParser):
    """Reads a page: its words, its code, its identifiers and what it links to."""

    def __init__(self) -> None:
        super().__init__()
        self.words: list[str] = []
        self.code: list[str] = []
        self.ids: list[str] = []
        self.links: list[tuple[str, str]] = []
        self._in_code = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if "id" in given:
            self.ids.append(given["id"])
        for name in ("href", "src"):
            if name in given:
                self.links.append((tag, given[name]))
        if tag == "code":
            self._in_code = True
            self.code.append("")

    def handle_endtag(self, tag: str) -> None:
        if tag == "code":
            self._in_code = False

    def handle_data(self, data: str) -> None:
        self.words.append(data)
        if self._in_code:
            self.code[-1] += data


def read(page: Path) -> Reader:
    """A page as its reader sees it."""
    reader = Reader()
    reader.feed(page.read_text(encoding="utf-8"))
    return reader
