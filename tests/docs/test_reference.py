"""Every public name of the package is in the Python reference, with words of its own."""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterator
from typing import Any

import pytest
import tradespec
import tradespec.mock
from documentation import SITE
from tradespec import errors, mocks, testing
from tradespec._core.client import AsyncClient, SyncClient
from tradespec._core.pages import AsyncPager, Page, Pager
from tradespec._core.response import Response


def _sections() -> dict[str, str]:
    found: dict[str, str] = {}
    for page in sorted((SITE / "python").glob("*.md")):
        owner = ""
        for level, name, text in re.findall(
            r"^(##+) (\w+)\n(.*?)(?=^##+ |\Z)", page.read_text("utf-8"), re.M | re.S
        ):
            owner = name if level == "##" else owner
            found[name if level == "##" else f"{owner}.{name}"] = text
    return found


SECTIONS = _sections()


def _names() -> Iterator[str]:
    yield from (name for name in errors.__all__)
    yield from tradespec.mock.__all__
    yield from (name for name in vars(testing) if name.endswith("_mock"))
    yield from (name for name in vars(mocks) if name.endswith("Mock"))
    classes: list[type[Any]] = [SyncClient, AsyncClient, Pager, AsyncPager, Page, Response]
    for each in (*classes, tradespec.mock.Mock, tradespec.mock.Journal):
        yield each.__name__
        for name, member in vars(each).items():
            if not name.startswith("_") and (callable(member) or isinstance(member, property)):
                yield f"{each.__name__}.{name}"


@pytest.mark.parametrize("name", list(dict.fromkeys(_names())))
def test_a_public_name_is_explained(name: str) -> None:
    assert name in SECTIONS
    words = re.sub(r"^```.*?^```$", "", SECTIONS[name], flags=re.M | re.S).strip()
    assert words, f"{name} has no docstring"


def test_client_options_are_explained() -> None:
    wanted = set(inspect.signature(SyncClient.__init__).parameters) - {"self"}
    wanted |= set(inspect.signature(SyncClient.with_options).parameters) - {"self"}
    text = (SITE / "python" / "client.md").read_text("utf-8")
    assert not {name for name in wanted if f"`{name}" not in text}
