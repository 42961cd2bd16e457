"""Walks of the three APIs, ended half-way and gone on with from what was kept as JSON."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest
from tradespec.mock import Mock

LISTS: list[tuple[str, str, Callable[..., Any]]] = [
    ("customtrades", "page", lambda client, **more: client.jobs.list(limit=1, **more)),
    ("fieldinsight", "cursor", lambda c, **more: c.jobs.list(page_size=1, state="all", **more)),
    ("servicem8", "cursor", lambda client, **more: client.materials.list(**more)),
    ("servicem8", "offset", lambda client, **more: client.inbox.list(limit=1, **more)),
]


@pytest.mark.parametrize(("api", "argument", "listing"), LISTS, ids=lambda each: str(each)[:12])
def test_a_walk_goes_on(api: str, argument: str, listing: Callable[..., Any]) -> None:
    with Mock(api) as mock:
        client = mock.client()
        if api == "servicem8":
            mock.settings["page_size"] = 1
        pages = list(listing(client).pages())
        assert len(pages) > 1
        assert pages[-1].next is None
        whole = [item for page in pages for item in page]
        for place, page in enumerate(pages[:-1], 1):
            kept = json.loads(json.dumps(page.next))
            assert list(listing(client, **{argument: kept})) == whole[place:]
        assert list(listing(client, **{argument: None})) == whole
        found, token = list[Any](), None
        while True:
            page = listing(client.raw, **{argument: token}).data
            found += page.items
            if (token := page.next) is None:
                break
        assert found == whole
