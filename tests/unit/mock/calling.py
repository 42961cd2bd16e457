"""Calls to the mocks of real APIs as plain requests, for the tests of their manners."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlencode

import pytest
from tradespec.cli import available
from tradespec.mock import Mock, Request, Response


def played(api: str) -> Any:
    """Start the mock of an API; skip where the package does not have it."""
    if api not in available():
        pytest.skip(f"{api} is not generated here")
    return Mock(api)


@dataclass
class Caller:
    """Sends requests with a key to the API below a path.

    Attributes:
        header: Name of the header that carries the key, and the text before it.
    """

    mock: Mock
    base: str
    header: tuple[str, str]
    key: str = ""
    headers: dict[str, str] = field(default_factory=dict)

    def __call__(
        self,
        method: str,
        path: str,
        body: object = None,
        *,
        query: dict[str, Any] | None = None,
        raw: bytes = b"",
        media_type: str = "application/json",
        key: str | None = None,
        headers: dict[str, str] | None = None,
    ) -> Response:
        """Send one request; `key` is the demo account's by default and "" for none."""
        name, before = self.header
        sent = key if key is not None else self.mock.key
        pairs = list((self.headers | (headers or {})).items())
        if sent:
            pairs.append((name, before + sent))
        content = raw if body is None else json.dumps(body).encode()
        if content:
            pairs.append(("Content-Type", media_type))
        url = self.base + path + ("?" + urlencode(query) if query else "")
        return self.mock.handle(Request.to(method, url, pairs, content))


def data(response: Response, status: int = 200) -> Any:
    """Give the JSON of an answer with the status that is wanted."""
    assert response.status == status, response.body
    return json.loads(response.body)
