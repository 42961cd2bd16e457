"""Requests below `/_mock`, for the tests of the admin API."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from tradespec.mock import Request, Response
from tradespec.mock.web.site import Site


def ask(site: Site, method: str, path: str, body: Any = None, **headers: str) -> Response:
    """Send one request below `/_mock`."""
    content = b"" if body is None else json.dumps(body).encode()
    sent = [(name.replace("_", "-"), value) for name, value in headers.items()]
    if content:
        sent.append(("Content-Type", "application/json"))
    return site.handle(Request.to(method, "/_mock" + path, sent, content))


def told(response: Response, status: int = 200) -> Any:
    """Give the JSON of an answer with the status that is wanted."""
    assert response.status == status, response.body
    return json.loads(response.body) if response.body else None


def refused(response: Response, status: int) -> Mapping[str, str]:
    """Give the problem of an answer with the status that is wanted."""
    problem = told(response, status)
    assert set(problem) == {"error", "at", "hint"}
    assert all(isinstance(value, str) for value in problem.values())
    assert problem["error"]
    assert problem["at"]
    return problem
