"""The default transport: pyreqwest."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from typing import TypeVar

from pyreqwest.client import BaseClientBuilder, ClientBuilder, SyncClientBuilder
from pyreqwest.exceptions import DetailedPyreqwestError, PyreqwestError, RequestTimeoutError
from pyreqwest.http import HeaderMap
from pyreqwest.request import BaseRequestBuilder, RequestBuilder, SyncRequestBuilder

from .transport import (
    ConnectionFailed,
    Headers,
    RawResponse,
    Request,
    Sink,
    TimedOut,
    body_length,
)

_CONNECT_PHASE = "client error (Connect)"
Builder = TypeVar("Builder", bound=BaseRequestBuilder)
Settings = TypeVar("Settings", bound=BaseClientBuilder)


class ReqwestTransport:
    """Sends requests with pyreqwest. One pool of connections, for any number of threads."""

    def __init__(self) -> None:
        self._client = _configured(SyncClientBuilder()).build()

    def send(self, request: Request) -> RawResponse:
        """Send one request."""
        try:
            builder = self._client.request(request.method, request.url)
            if request.sink is not None:
                return _stream(_filled(builder, request), request.sink)
            response = _filled(builder, request).build().send()
            return RawResponse(
                response.status, Headers(_Pairs(response.headers)), bytes(response.bytes())
            )
        except PyreqwestError as error:
            raise _failure(error) from None

    def close(self) -> None:
        """Close the pool."""
        self._client.close()


class AsyncReqwestTransport:
    """Sends requests with pyreqwest. One pool of connections, for any number of tasks."""

    def __init__(self) -> None:
        self._client = _configured(ClientBuilder()).build()

    async def send(self, request: Request) -> RawResponse:
        """Send one request."""
        try:
            builder = self._client.request(request.method, request.url)
            if request.sink is not None:
                return await _astream(_filled(builder, request), request.sink)
            response = await _filled(builder, request).build().send()
            return RawResponse(
                response.status, Headers(_Pairs(response.headers)), bytes(await response.bytes())
            )
        except PyreqwestError as error:
            raise _failure(error) from None

    async def aclose(self) -> None:
        """Close the pool."""
        await self._client.close()


def _stream(builder: SyncRequestBuilder, sink: Sink) -> RawResponse:
    with builder.build_streamed() as response:
        headers = Headers(list(_Pairs(response.headers)))
        if not 200 <= response.status < 300:
            return RawResponse(response.status, headers, bytes(response.bytes()))
        sink.begin(body_length(headers))
        while chunk := response.body_reader.read_chunk():
            sink.write(bytes(chunk))
        return RawResponse(response.status, headers)


async def _astream(builder: RequestBuilder, sink: Sink) -> RawResponse:
    async with builder.build_streamed() as response:
        headers = Headers(list(_Pairs(response.headers)))
        if not 200 <= response.status < 300:
            return RawResponse(response.status, headers, bytes(await response.bytes()))
        sink.begin(body_length(headers))
        while chunk := await response.body_reader.read_chunk():
            sink.write(bytes(chunk))
        return RawResponse(response.status, headers)


class _Pairs:
    """The pairs of a header map, read at the first look; values that are no text are left out."""

    __slots__ = ("_headers",)

    def __init__(self, headers: HeaderMap) -> None:
        self._headers = headers

    def __iter__(self) -> Iterator[tuple[str, str]]:
        for name in dict.fromkeys(self._headers.keys()):
            try:
                values = self._headers.getall(name)
            except ValueError:
                continue
            for value in values:
                yield name, value


def _configured(builder: Settings) -> Settings:
    return builder.follow_redirects(False).referer(False).default_cookie_store(False)


def _filled(builder: Builder, request: Request) -> Builder:
    builder = builder.headers(request.headers)
    if request.timeout is not None:
        builder = builder.timeout(timedelta(seconds=request.timeout))
    return builder if request.content is None else builder.body_bytes(request.content)


def _failure(error: PyreqwestError) -> ConnectionFailed:
    """The failure in words, without the URL: its query may carry secrets.

    The class of the error does not tell whether anything was sent: a connection that breaks
    after the request is a ConnectError too, and a slow answer a connect timeout. hyper's word for
    the phase does; where it is missing, the request counts as sent.
    """
    if isinstance(error, RequestTimeoutError):
        return TimedOut("no complete answer within the timeout")
    found = error.details["causes"] if isinstance(error, DetailedPyreqwestError) else None
    causes = [cause["message"] for cause in found or () if "://" not in cause["message"]]
    text = f"{error.message}: {causes[-1]}" if causes else error.message
    return ConnectionFailed(text, sent=False if _CONNECT_PHASE in causes else None)
