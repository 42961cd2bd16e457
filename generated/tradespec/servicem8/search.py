"""ServiceM8 API: search."""

from __future__ import annotations

from .._core import raw as _raw
from .._core.operation import Operation, Parameter, Result
from .._core.resource import AsyncRawResource, AsyncResource, RawResource, Resource
from .._core.types import UNSET, UnsetType
from .models import (
    NULLS,
    SearchResponse,
    SearchResult,
    SearchType,
    SimilarJob,
    SimilarJobsResponse,
    TypedSearchResponse,
)

_ALL: Operation[list[SearchResult]] = Operation(
    name="search.all",
    method="GET",
    path="/search.json",
    parameters=(Parameter("q", "query"), Parameter("limit", "query")),
    results={200: Result(SearchResponse, ("results",), nulls=NULLS)},
    repeat="safe",
)

_BY_TYPE: Operation[list[SearchResult]] = Operation(
    name="search.by_type",
    method="GET",
    path="/search/{objectType}.json",
    parameters=(
        Parameter("objectType", "path"),
        Parameter("q", "query"),
        Parameter("limit", "query"),
    ),
    results={200: Result(TypedSearchResponse, ("results",), nulls=NULLS)},
    repeat="safe",
)

_SIMILAR_JOBS: Operation[list[SimilarJob]] = Operation(
    name="search.similar_jobs",
    method="GET",
    path="/search/job/embedding.json",
    parameters=(
        Parameter("q", "query"),
        Parameter("limit", "query"),
        Parameter("similarity_threshold", "query"),
    ),
    results={200: Result(SimilarJobsResponse, ("results",), nulls=NULLS)},
    repeat="safe",
)


class SearchResource(Resource):
    """Find records by words or by meaning."""

    def all(self, *, q: str, limit: int | UnsetType = UNSET) -> list[SearchResult]:
        """Search everything.

        Records of all kinds that hold the words, the best first.

        Args:
            q: Words to find.
            limit: Most results to give. Default: `20`.

        Raises:
            BadRequestError: 400, The request is malformed or out of range; nothing was
                changed.
            AuthenticationError: 401, No credential, or one that is not good. Without any the
                body is plain text.
            PaymentRequiredError: 402, The account is not paid, or its trial is over.
            PermissionDeniedError: 403, The credential is good but may not do this.
            APIStatusError: 426, An OAuth application called without TLS.
            RateLimitError: 429, Too many requests of this application for this account: 180 a
                minute, 20 000 a day. The text says which.
            InternalServerError: 500, The server failed. Worth a retry where a repeat does no
                harm.
            InternalServerError: 503, The platform is down for the moment. Worth a retry with
                growing pauses.

        Source: docs.

        `GET /search.json`
        """
        return self._call(_ALL, {"q": q, "limit": limit})

    def by_type(
        self, object_type: SearchType | str, *, q: str, limit: int | UnsetType = UNSET
    ) -> list[SearchResult]:
        """Search records of one kind.

        Records of one kind that hold the words, the best first. Limited apart from other calls.

        Args:
            object_type: Kind of record to search.
            q: Words to find.
            limit: Most results to give. Default: `50`.

        Raises:
            BadRequestError: 400, The request is malformed or out of range; nothing was
                changed.
            AuthenticationError: 401, No credential, or one that is not good. Without any the
                body is plain text.
            PaymentRequiredError: 402, The account is not paid, or its trial is over.
            PermissionDeniedError: 403, The credential is good but may not do this.
            APIStatusError: 426, An OAuth application called without TLS.
            RateLimitError: 429, Too many requests of this application for this account: 180 a
                minute, 20 000 a day. The text says which.
            InternalServerError: 500, The server failed. Worth a retry where a repeat does no
                harm.
            InternalServerError: 503, The platform is down for the moment. Worth a retry with
                growing pauses.

        Source: docs.

        `GET /search/{objectType}.json`
        """
        return self._call(_BY_TYPE, {"objectType": object_type, "q": q, "limit": limit})

    def similar_jobs(
        self,
        *,
        q: str,
        limit: int | UnsetType = UNSET,
        similarity_threshold: float | UnsetType = UNSET,
    ) -> list[SimilarJob]:
        """Find jobs by meaning.

        Jobs whose words mean something close to the text, the closest first. May be unavailable
        (503).

        Args:
            q: What the job is about.
            limit: Most results to give. Default: `10`.
            similarity_threshold: How close a job must come, from 0 to 1. Default: `0.7`.

        Raises:
            BadRequestError: 400, The request is malformed or out of range; nothing was
                changed.
            AuthenticationError: 401, No credential, or one that is not good. Without any the
                body is plain text.
            PaymentRequiredError: 402, The account is not paid, or its trial is over.
            PermissionDeniedError: 403, The credential is good but may not do this.
            APIStatusError: 426, An OAuth application called without TLS.
            RateLimitError: 429, Too many requests of this application for this account: 180 a
                minute, 20 000 a day. The text says which.
            InternalServerError: 500, The server failed. Worth a retry where a repeat does no
                harm.
            InternalServerError: 503, The platform is down for the moment. Worth a retry with
                growing pauses.

        Source: docs.

        `GET /search/job/embedding.json`
        """
        return self._call(
            _SIMILAR_JOBS, {"q": q, "limit": limit, "similarity_threshold": similarity_threshold}
        )


class AsyncSearchResource(AsyncResource):
    """Find records by words or by meaning."""

    async def all(self, *, q: str, limit: int | UnsetType = UNSET) -> list[SearchResult]:
        """Search everything.

        Records of all kinds that hold the words, the best first.

        Args:
            q: Words to find.
            limit: Most results to give. Default: `20`.

        Raises:
            BadRequestError: 400, The request is malformed or out of range; nothing was
                changed.
            AuthenticationError: 401, No credential, or one that is not good. Without any the
                body is plain text.
            PaymentRequiredError: 402, The account is not paid, or its trial is over.
            PermissionDeniedError: 403, The credential is good but may not do this.
            APIStatusError: 426, An OAuth application called without TLS.
            RateLimitError: 429, Too many requests of this application for this account: 180 a
                minute, 20 000 a day. The text says which.
            InternalServerError: 500, The server failed. Worth a retry where a repeat does no
                harm.
            InternalServerError: 503, The platform is down for the moment. Worth a retry with
                growing pauses.

        Source: docs.

        `GET /search.json`
        """
        return await self._call(_ALL, {"q": q, "limit": limit})

    async def by_type(
        self, object_type: SearchType | str, *, q: str, limit: int | UnsetType = UNSET
    ) -> list[SearchResult]:
        """Search records of one kind.

        Records of one kind that hold the words, the best first. Limited apart from other calls.

        Args:
            object_type: Kind of record to search.
            q: Words to find.
            limit: Most results to give. Default: `50`.

        Raises:
            BadRequestError: 400, The request is malformed or out of range; nothing was
                changed.
            AuthenticationError: 401, No credential, or one that is not good. Without any the
                body is plain text.
            PaymentRequiredError: 402, The account is not paid, or its trial is over.
            PermissionDeniedError: 403, The credential is good but may not do this.
            APIStatusError: 426, An OAuth application called without TLS.
            RateLimitError: 429, Too many requests of this application for this account: 180 a
                minute, 20 000 a day. The text says which.
            InternalServerError: 500, The server failed. Worth a retry where a repeat does no
                harm.
            InternalServerError: 503, The platform is down for the moment. Worth a retry with
                growing pauses.

        Source: docs.

        `GET /search/{objectType}.json`
        """
        return await self._call(_BY_TYPE, {"objectType": object_type, "q": q, "limit": limit})

    async def similar_jobs(
        self,
        *,
        q: str,
        limit: int | UnsetType = UNSET,
        similarity_threshold: float | UnsetType = UNSET,
    ) -> list[SimilarJob]:
        """Find jobs by meaning.

        Jobs whose words mean something close to the text, the closest first. May be unavailable
        (503).

        Args:
            q: What the job is about.
            limit: Most results to give. Default: `10`.
            similarity_threshold: How close a job must come, from 0 to 1. Default: `0.7`.

        Raises:
            BadRequestError: 400, The request is malformed or out of range; nothing was
                changed.
            AuthenticationError: 401, No credential, or one that is not good. Without any the
                body is plain text.
            PaymentRequiredError: 402, The account is not paid, or its trial is over.
            PermissionDeniedError: 403, The credential is good but may not do this.
            APIStatusError: 426, An OAuth application called without TLS.
            RateLimitError: 429, Too many requests of this application for this account: 180 a
                minute, 20 000 a day. The text says which.
            InternalServerError: 500, The server failed. Worth a retry where a repeat does no
                harm.
            InternalServerError: 503, The platform is down for the moment. Worth a retry with
                growing pauses.

        Source: docs.

        `GET /search/job/embedding.json`
        """
        return await self._call(
            _SIMILAR_JOBS, {"q": q, "limit": limit, "similarity_threshold": similarity_threshold}
        )


class RawSearchResource(RawResource):
    """Like `SearchResource`, each answer with its status, headers and bytes."""

    all = _raw.call(SearchResource.all)
    by_type = _raw.call(SearchResource.by_type)
    similar_jobs = _raw.call(SearchResource.similar_jobs)


class AsyncRawSearchResource(AsyncRawResource):
    """Like `AsyncSearchResource`, each answer with its status, headers and bytes."""

    all = _raw.async_call(AsyncSearchResource.all)
    by_type = _raw.async_call(AsyncSearchResource.by_type)
    similar_jobs = _raw.async_call(AsyncSearchResource.similar_jobs)
