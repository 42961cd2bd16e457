"""Parameters: styles."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from uuid import UUID

from ._core import raw as _raw
from ._core.operation import Operation, Parameter, Result
from ._core.resource import AsyncRawResource, AsyncResource, RawResource, Resource
from ._core.types import UNSET, UnsetType
from .models import Range

_QUERY: Operation[None] = Operation(
    name="styles.query",
    method="GET",
    path="/query",
    parameters=(
        Parameter("plain", "query"),
        Parameter("exploded", "query"),
        Parameter("joined", "query", explode=False),
        Parameter("spaced", "query", style="spaceDelimited", explode=False),
        Parameter("piped", "query", style="pipeDelimited", explode=False),
        Parameter("deep", "query", style="deepObject", explode=True),
        Parameter("flat", "query"),
        Parameter("filter", "query", style="json"),
        Parameter("flag", "query"),
    ),
    results={204: Result(None)},
    repeat="safe",
)

_PATH: Operation[None] = Operation(
    name="styles.path",
    method="GET",
    path="/path/{id}/{point}/{matrix}/label{label}",
    parameters=(
        Parameter("id", "path"),
        Parameter("point", "path", explode=True),
        Parameter("matrix", "path", style="matrix", explode=True),
        Parameter("label", "path", style="label"),
    ),
    results={204: Result(None)},
    repeat="safe",
)

_HEADERS: Operation[None] = Operation(
    name="styles.headers",
    method="GET",
    path="/headers",
    parameters=(
        Parameter("X-Trace", "header"),
        Parameter("X-Tags", "header"),
        Parameter("If-Modified-Since", "header"),
        Parameter("session", "cookie"),
        Parameter("theme", "cookie", explode=False),
    ),
    results={204: Result(None)},
    repeat="safe",
)

_SAME: Operation[None] = Operation(
    name="styles.same",
    method="GET",
    path="/same/{id}",
    parameters=(
        Parameter("id", "path"),
        Parameter("id", "query", key="id_query"),
        Parameter("id", "header", key="id_header"),
    ),
    results={204: Result(None)},
    repeat="safe",
)


class StylesResource(Resource):
    """Styles."""

    def query(
        self,
        *,
        plain: str,
        exploded: Sequence[str] | UnsetType = UNSET,
        joined: Sequence[int] | UnsetType = UNSET,
        spaced: Sequence[str] | UnsetType = UNSET,
        piped: Sequence[str] | UnsetType = UNSET,
        deep: Range | Mapping[str, object] | UnsetType = UNSET,
        flat: Range | Mapping[str, object] | UnsetType = UNSET,
        filter: Range | Mapping[str, object] | UnsetType = UNSET,
        flag: bool | UnsetType = UNSET,
    ) -> None:
        """Parameters of the query.

        Args:
            deep: From a number to a number.
            flat: From a number to a number.
            filter: A filter, sent as JSON.
            flag: Whether to. Default: `false`.

        `GET /query`
        """
        return self._call(
            _QUERY,
            {
                "plain": plain,
                "exploded": exploded,
                "joined": joined,
                "spaced": spaced,
                "piped": piped,
                "deep": deep,
                "flat": flat,
                "filter": filter,
                "flag": flag,
            },
        )

    def path(
        self, id: int, point: Range | Mapping[str, object], matrix: Sequence[str], label: str
    ) -> None:
        """Parameters of the path.

        Args:
            id: Identifier.
            point: From a number to a number.

        `GET /path/{id}/{point}/{matrix}/label{label}`
        """
        return self._call(_PATH, {"id": id, "point": point, "matrix": matrix, "label": label})

    def headers(
        self,
        *,
        x_trace: str | UUID,
        x_tags: Sequence[str] | UnsetType = UNSET,
        if_modified_since: dt.datetime | str | UnsetType = UNSET,
        session: str | UnsetType = UNSET,
        theme: Sequence[str] | UnsetType = UNSET,
    ) -> None:
        """Parameters of headers and cookies.

        `GET /headers`
        """
        return self._call(
            _HEADERS,
            {
                "X-Trace": x_trace,
                "X-Tags": x_tags,
                "If-Modified-Since": if_modified_since,
                "session": session,
                "theme": theme,
            },
        )

    def same(
        self, id: str, *, id_query: str | UnsetType = UNSET, id_header: str | UnsetType = UNSET
    ) -> None:
        """One name in three places.

        `GET /same/{id}`
        """
        return self._call(_SAME, {"id": id, "id_query": id_query, "id_header": id_header})


class AsyncStylesResource(AsyncResource):
    """Styles."""

    async def query(
        self,
        *,
        plain: str,
        exploded: Sequence[str] | UnsetType = UNSET,
        joined: Sequence[int] | UnsetType = UNSET,
        spaced: Sequence[str] | UnsetType = UNSET,
        piped: Sequence[str] | UnsetType = UNSET,
        deep: Range | Mapping[str, object] | UnsetType = UNSET,
        flat: Range | Mapping[str, object] | UnsetType = UNSET,
        filter: Range | Mapping[str, object] | UnsetType = UNSET,
        flag: bool | UnsetType = UNSET,
    ) -> None:
        """Parameters of the query.

        Args:
            deep: From a number to a number.
            flat: From a number to a number.
            filter: A filter, sent as JSON.
            flag: Whether to. Default: `false`.

        `GET /query`
        """
        return await self._call(
            _QUERY,
            {
                "plain": plain,
                "exploded": exploded,
                "joined": joined,
                "spaced": spaced,
                "piped": piped,
                "deep": deep,
                "flat": flat,
                "filter": filter,
                "flag": flag,
            },
        )

    async def path(
        self, id: int, point: Range | Mapping[str, object], matrix: Sequence[str], label: str
    ) -> None:
        """Parameters of the path.

        Args:
            id: Identifier.
            point: From a number to a number.

        `GET /path/{id}/{point}/{matrix}/label{label}`
        """
        return await self._call(_PATH, {"id": id, "point": point, "matrix": matrix, "label": label})

    async def headers(
        self,
        *,
        x_trace: str | UUID,
        x_tags: Sequence[str] | UnsetType = UNSET,
        if_modified_since: dt.datetime | str | UnsetType = UNSET,
        session: str | UnsetType = UNSET,
        theme: Sequence[str] | UnsetType = UNSET,
    ) -> None:
        """Parameters of headers and cookies.

        `GET /headers`
        """
        return await self._call(
            _HEADERS,
            {
                "X-Trace": x_trace,
                "X-Tags": x_tags,
                "If-Modified-Since": if_modified_since,
                "session": session,
                "theme": theme,
            },
        )

    async def same(
        self, id: str, *, id_query: str | UnsetType = UNSET, id_header: str | UnsetType = UNSET
    ) -> None:
        """One name in three places.

        `GET /same/{id}`
        """
        return await self._call(_SAME, {"id": id, "id_query": id_query, "id_header": id_header})


class RawStylesResource(RawResource):
    """Like `StylesResource`, each answer with its status, headers and bytes."""

    query = _raw.call(StylesResource.query)
    path = _raw.call(StylesResource.path)
    headers = _raw.call(StylesResource.headers)
    same = _raw.call(StylesResource.same)


class AsyncRawStylesResource(AsyncRawResource):
    """Like `AsyncStylesResource`, each answer with its status, headers and bytes."""

    query = _raw.async_call(AsyncStylesResource.query)
    path = _raw.async_call(AsyncStylesResource.path)
    headers = _raw.async_call(AsyncStylesResource.headers)
    same = _raw.async_call(AsyncStylesResource.same)
