"""Requests through a client of httpx2 that somebody else made and closes."""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic
from typing import Any

import anyio
import httpx2

from .content import Body, with_accept_encoding
from .pool import TOO_LATE, UNFIT
from .transport import ConnectionFailed, Headers, RawResponse, Request, TimedOut

_NOTHING_SENT = (
    httpx2.ConnectError,
    httpx2.ConnectTimeout,
    httpx2.PoolTimeout,
    httpx2.ProxyError,
    httpx2.UnsupportedProtocol,
)


class GivenClient:
    """Sends requests with a sync client."""

    def __init__(self, client: httpx2.Client) -> None:
        self._client = client

    def send(self, request: Request) -> RawResponse:
        """Send one request."""
        moment = None if request.timeout is None else monotonic() + request.timeout
        try:
            built = _built(self._client, request)
            if moment is not None:
                built.extensions["trace"] = _shrinking(built.extensions["timeout"], moment)
            response = self._client.send(built, stream=True, follow_redirects=False)
            try:
                headers = Headers(response.headers.multi_items())
                body = Body(request, response.status_code, headers)
                for chunk in response.iter_raw():
                    body.feed(chunk)
                    _left(moment)
                return RawResponse(response.status_code, headers, body.finish())
            finally:
                response.close()
        except (httpx2.HTTPError, httpx2.InvalidURL, UnicodeEncodeError) as error:
            raise _failure(error) from None

    def close(self) -> None:
        """Do nothing: its owner closes the client."""


class GivenAsyncClient:
    """Sends requests with an async client."""

    def __init__(self, client: httpx2.AsyncClient) -> None:
        self._client = client

    async def send(self, request: Request) -> RawResponse:
        """Send one request."""
        try:
            with anyio.fail_after(request.timeout):
                built = _built(self._client, request)
                response = await self._client.send(built, stream=True, follow_redirects=False)
                try:
                    headers = Headers(response.headers.multi_items())
                    body = Body(request, response.status_code, headers)
                    async for chunk in response.aiter_raw():
                        body.feed(chunk)
                    return RawResponse(response.status_code, headers, body.finish())
                finally:
                    await response.aclose()
        except TimeoutError:
            raise TimedOut(TOO_LATE) from None
        except (httpx2.HTTPError, httpx2.InvalidURL, UnicodeEncodeError) as error:
            raise _failure(error) from None

    async def aclose(self) -> None:
        """Do nothing: its owner closes the client."""


def _built(client: httpx2.Client | httpx2.AsyncClient, request: Request) -> httpx2.Request:
    return client.build_request(
        request.method,
        request.url,
        headers=list(with_accept_encoding(request.headers)),
        content=request.content,
        timeout=request.timeout,
    )


def _shrinking(waits: dict[str, Any], moment: float) -> Callable[[str, object], None]:
    """Give every step of a request, as it begins, only the time that is left."""

    def trace(step: str, _: object) -> None:
        if step.endswith("started") and "close" not in step:
            waits.update(dict.fromkeys(waits, _left(moment)))

    return trace


def _left(moment: float | None) -> float | None:
    left = None if moment is None else moment - monotonic()
    if left is not None and left <= 0:
        raise TimedOut(TOO_LATE)
    return left


def _failure(error: Exception) -> ConnectionFailed:
    sent = False if isinstance(error, _NOTHING_SENT) else None
    if isinstance(error, (UnicodeEncodeError, httpx2.LocalProtocolError)):
        return ConnectionFailed(UNFIT, sent=False)
    if isinstance(error, httpx2.TimeoutException):
        return TimedOut(TOO_LATE, sent=sent)
    return ConnectionFailed(str(error) or type(error).__name__, sent=sent)
