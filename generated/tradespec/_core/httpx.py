"""The optional transport: httpx2, for those who need pure Python or bring their own client."""

from __future__ import annotations

from collections.abc import Callable
from http.cookiejar import CookieJar, DefaultCookiePolicy
from time import monotonic

import anyio
import httpx2

from .transport import (
    ConnectionFailed,
    Headers,
    RawResponse,
    Request,
    TimedOut,
    body_length,
)

_NOTHING_SENT = (
    httpx2.ConnectError,
    httpx2.ConnectTimeout,
    httpx2.PoolTimeout,
    httpx2.UnsupportedProtocol,
)


class HttpxTransport:
    """Sends requests with httpx2: with `client`, which its owner closes, or a client of its own.

    Redirects are never followed, whatever a given client is set to.
    """

    def __init__(self, client: httpx2.Client | None = None) -> None:
        self._owned = client is None
        self._client = httpx2.Client(cookies=_no_cookies()) if client is None else client

    def send(self, request: Request) -> RawResponse:
        """Send one request."""
        deadline = None if request.timeout is None else monotonic() + request.timeout
        client = self._client
        try:
            response = client.send(_built(client, request), stream=True, follow_redirects=False)
            try:
                chunks: list[bytes] = []
                take = _taker(request, response, chunks)
                for chunk in response.iter_bytes():
                    take(chunk)
                    if deadline is not None and monotonic() > deadline:
                        raise TimedOut("no complete answer within the timeout")
            finally:
                response.close()
        except (httpx2.HTTPError, httpx2.InvalidURL) as error:
            raise _failure(error) from None
        return _answer(response, b"".join(chunks))

    def close(self) -> None:
        """Close the client, unless it was given."""
        if self._owned:
            self._client.close()


class AsyncHttpxTransport:
    """Sends requests with httpx2: with `client`, which its owner closes, or a client of its own.

    Redirects are never followed, whatever a given client is set to.
    """

    def __init__(self, client: httpx2.AsyncClient | None = None) -> None:
        self._owned = client is None
        self._client = httpx2.AsyncClient(cookies=_no_cookies()) if client is None else client

    async def send(self, request: Request) -> RawResponse:
        """Send one request."""
        client = self._client
        try:
            with anyio.fail_after(request.timeout):
                response = await client.send(
                    _built(client, request), stream=True, follow_redirects=False
                )
                try:
                    chunks: list[bytes] = []
                    take = _taker(request, response, chunks)
                    async for chunk in response.aiter_bytes():
                        take(chunk)
                finally:
                    await response.aclose()
        except TimeoutError:
            raise TimedOut("no complete answer within the timeout") from None
        except (httpx2.HTTPError, httpx2.InvalidURL) as error:
            raise _failure(error) from None
        return _answer(response, b"".join(chunks))

    async def aclose(self) -> None:
        """Close the client, unless it was given."""
        if self._owned:
            await self._client.aclose()


def _no_cookies() -> CookieJar:
    return CookieJar(DefaultCookiePolicy(allowed_domains=()))


def _built(client: httpx2.Client | httpx2.AsyncClient, request: Request) -> httpx2.Request:
    return client.build_request(
        request.method,
        request.url,
        headers=list(request.headers),
        content=request.content,
        timeout=request.timeout,
    )


def _taker(
    request: Request, response: httpx2.Response, chunks: list[bytes]
) -> Callable[[bytes], object]:
    """Where the pieces of a body go."""
    sink = request.sink
    if sink is None or not 200 <= response.status_code < 300:
        return chunks.append
    sink.begin(body_length(response.headers))
    return sink.write


def _answer(response: httpx2.Response, content: bytes) -> RawResponse:
    return RawResponse(response.status_code, Headers(response.headers.multi_items()), content)


def _failure(error: Exception) -> ConnectionFailed:
    sent = False if isinstance(error, _NOTHING_SENT) else None
    if isinstance(error, httpx2.TimeoutException):
        return TimedOut("no complete answer within the timeout", sent=sent)
    return ConnectionFailed(str(error) or type(error).__name__, sent=sent)
