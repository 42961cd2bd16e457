"""Every test that takes `make` runs twice: with a sync and with an async client."""

from __future__ import annotations

from typing import Any

import pytest
from core_harness import KEY, AsyncExample, AsyncWire, Clock, Example, Handler, Harness, Make, Wire


@pytest.fixture(params=["sync", "async"])
def make(request: pytest.FixtureRequest) -> Make:
    """Builds a client over a handler."""
    kind: str = request.param

    def build(handler: Handler, clock: Clock | None = None, **arguments: Any) -> Harness:
        clock = clock or Clock()
        arguments.setdefault("api_key", KEY)
        if kind == "sync":
            client: Any = Example(transport=Wire(handler), **arguments)
        else:
            client = AsyncExample(transport=AsyncWire(handler), **arguments)
        return Harness(kind, client, clock)

    return build


@pytest.fixture(autouse=True)
def bare_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("EXAMPLE_API_KEY", raising=False)
    monkeypatch.delenv("EXAMPLE_BASE_URL", raising=False)
