"""ServiceM8 API: knowledge_articles."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from uuid import UUID

from .._core import raw as _raw
from .._core.filters import Filter, Filtering, Sort
from .._core.operation import Body, HeaderCursor, Operation, Parameter, Result
from .._core.pages import AsyncPager, Pager, PageToken
from .._core.resource import AsyncRawResource, AsyncResource, RawResource, Resource
from .._core.types import UNSET, Created, UnsetType
from .models import (
    NULLS,
    ArticleRelationship,
    ArticleType,
    CommaList,
    Flag,
    FlagInput,
    KnowledgeArticle,
    LocalDateTime,
)

_LIST: Operation[KnowledgeArticle] = Operation(
    name="knowledge_articles.list",
    method="GET",
    path="/knowledgearticle.json",
    parameters=(
        Parameter("$filter", "query"),
        Parameter("$sort", "query"),
        Parameter("cursor", "query"),
    ),
    results={200: Result(list[KnowledgeArticle], nulls=NULLS)},
    repeat="safe",
    pages=HeaderCursor(parameter="cursor", header="x-next-cursor", first="-1"),
    scopes=("read_knowledge",),
)
_LIST_FILTER = Filtering(
    "$filter",
    "$sort",
    fields={
        "uuid": None,
        "name": None,
        "content": None,
        "article_type": None,
        "tags": CommaList,
        "active": Flag,
        "edit_date": LocalDateTime,
    },
    since={"edited_since": "edit_date"},
    conditions=10,
    length=255,
    resolution=1,
)

_CREATE: Operation[Created] = Operation(
    name="knowledge_articles.create",
    method="POST",
    path="/knowledgearticle.json",
    body=Body("application/json", wire={"tags": CommaList}, null=NULLS[0]),
    results={200: Result(None, header="x-record-uuid")},
    repeat="field",
    repeat_field="uuid",
    scopes=("manage_knowledge",),
)

_GET: Operation[KnowledgeArticle] = Operation(
    name="knowledge_articles.get",
    method="GET",
    path="/knowledgearticle/{uuid}.json",
    parameters=(Parameter("uuid", "path"),),
    results={200: Result(KnowledgeArticle, nulls=NULLS)},
    repeat="safe",
    scopes=("read_knowledge",),
)

_UPDATE: Operation[None] = Operation(
    name="knowledge_articles.update",
    method="POST",
    path="/knowledgearticle/{uuid}.json",
    parameters=(Parameter("uuid", "path"),),
    body=Body("application/json", wire={"tags": CommaList, "active": FlagInput}, null=NULLS[0]),
    results={200: Result(None)},
    repeat="safe",
    scopes=("manage_knowledge",),
)

_DELETE: Operation[None] = Operation(
    name="knowledge_articles.delete",
    method="DELETE",
    path="/knowledgearticle/{uuid}.json",
    parameters=(Parameter("uuid", "path"),),
    results={200: Result(None)},
    repeat="never",
    scopes=("manage_knowledge",),
)


class KnowledgeArticlesResource(Resource):
    """What the account knows about its work."""

    def list(
        self,
        *,
        uuid: str | UUID | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        content: str | UnsetType = UNSET,
        article_type: ArticleType | str | UnsetType = UNSET,
        tags: Sequence[str] | None | UnsetType = UNSET,
        active: bool | None | UnsetType = UNSET,
        edit_date: dt.datetime | str | None | UnsetType = UNSET,
        edited_since: dt.datetime | str | None | UnsetType = UNSET,
        cursor: PageToken | UnsetType = UNSET,
        filter: Filter | str | UnsetType = UNSET,
        sort: Sort | UnsetType = UNSET,
    ) -> Pager[KnowledgeArticle]:
        """List knowledge articles.

        One page of knowledge articles, deleted ones (`active` 0) among them.

        Args:
            edited_since: Only records whose `edit_date` is not earlier than this.
            cursor: Where the page starts: -1 for the first page, then the `x-next-cursor` of
                the answer before. `next` of an earlier page goes here to go on after it.
            filter: more conditions, such as `Filter("active", "eq", True)`, joined with `&`.
            sort: a field, or a field and `asc` or `desc`.

        Scope: `read_knowledge`.

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

        `GET /knowledgearticle.json`
        """
        return self._pages(
            _LIST,
            {
                **_LIST_FILTER.parameters(
                    {
                        "uuid": uuid,
                        "name": name,
                        "content": content,
                        "article_type": article_type,
                        "tags": tags,
                        "active": active,
                        "edit_date": edit_date,
                        "edited_since": edited_since,
                    },
                    filter,
                    sort,
                ),
                "cursor": cursor,
            },
        )

    def create(
        self,
        *,
        name: str,
        uuid: str | UUID | UnsetType = UNSET,
        content: str | UnsetType = UNSET,
        article_type: ArticleType | str | UnsetType = UNSET,
        tags: Sequence[str] | None | UnsetType = UNSET,
        relationships: Sequence[ArticleRelationship | Mapping[str, object]] | UnsetType = UNSET,
    ) -> Created:
        """Add a knowledge article.

        Add a knowledge article. The answer holds no record; its identifier comes in the header
        `x-record-uuid`.

        Args:
            name: Title of the article.
            uuid: Identifier of the knowledge article.
            content: The article: text, or the address of a video or document.
            article_type: Kind of article.
            tags: Words to find it by.
            relationships: The jobs it belongs to.

        Scope: `manage_knowledge`.

        Raises:
            BadRequestError: 400, The request is malformed or out of range; nothing was
                changed.
            AuthenticationError: 401, No credential, or one that is not good. Without any the
                body is plain text.
            PaymentRequiredError: 402, The account is not paid, or its trial is over.
            PermissionDeniedError: 403, The credential is good but may not do this.
            ConflictError: 409, A record with this `uuid` is already there. After a repeated
                create that means success.
            APIStatusError: 426, An OAuth application called without TLS.
            RateLimitError: 429, Too many requests of this application for this account: 180 a
                minute, 20 000 a day. The text says which.
            InternalServerError: 500, The server failed. Worth a retry where a repeat does no
                harm.
            InternalServerError: 503, The platform is down for the moment. Worth a retry with
                growing pauses.

        Source: docs.

        `POST /knowledgearticle.json`
        """
        return self._call(
            _CREATE,
            {},
            {
                "uuid": uuid,
                "name": name,
                "content": content,
                "article_type": article_type,
                "tags": tags,
                "relationships": relationships,
            },
        )

    def get(self, uuid: str | UUID) -> KnowledgeArticle:
        """Get a knowledge article.

        One knowledge article. A deleted one is still there, with `active` 0.

        Args:
            uuid: Identifier of the knowledge article.

        Scope: `read_knowledge`.

        Raises:
            BadRequestError: 400, The request is malformed or out of range; nothing was
                changed.
            AuthenticationError: 401, No credential, or one that is not good. Without any the
                body is plain text.
            PaymentRequiredError: 402, The account is not paid, or its trial is over.
            PermissionDeniedError: 403, The credential is good but may not do this.
            NotFoundError: 404, No such record. A deleted one can still be read.
            APIStatusError: 426, An OAuth application called without TLS.
            RateLimitError: 429, Too many requests of this application for this account: 180 a
                minute, 20 000 a day. The text says which.
            InternalServerError: 500, The server failed. Worth a retry where a repeat does no
                harm.
            InternalServerError: 503, The platform is down for the moment. Worth a retry with
                growing pauses.

        Source: docs.

        `GET /knowledgearticle/{uuid}.json`
        """
        return self._call(_GET, {"uuid": uuid})

    def update(
        self,
        uuid: str | UUID,
        *,
        name: str | UnsetType = UNSET,
        content: str | UnsetType = UNSET,
        article_type: ArticleType | str | UnsetType = UNSET,
        tags: Sequence[str] | None | UnsetType = UNSET,
        relationships: Sequence[ArticleRelationship | Mapping[str, object]] | UnsetType = UNSET,
        active: bool | UnsetType = UNSET,
    ) -> None:
        """Update a knowledge article.

        Change the fields sent; all others stay. `active` 1 restores a deleted one.

        Args:
            uuid: Identifier of the knowledge article.
            name: Title of the article.
            content: The article: text, or the address of a video or document.
            article_type: Kind of article.
            tags: Words to find it by.
            relationships: The jobs it belongs to.
            active: 1 restores a deleted knowledge article, 0 deletes it.

        Scope: `manage_knowledge`.

        Raises:
            BadRequestError: 400, The request is malformed or out of range; nothing was
                changed.
            AuthenticationError: 401, No credential, or one that is not good. Without any the
                body is plain text.
            PaymentRequiredError: 402, The account is not paid, or its trial is over.
            PermissionDeniedError: 403, The credential is good but may not do this.
            NotFoundError: 404, No such record. A deleted one can still be read.
            APIStatusError: 426, An OAuth application called without TLS.
            RateLimitError: 429, Too many requests of this application for this account: 180 a
                minute, 20 000 a day. The text says which.
            InternalServerError: 500, The server failed. Worth a retry where a repeat does no
                harm.
            InternalServerError: 503, The platform is down for the moment. Worth a retry with
                growing pauses.

        Source: docs.

        `POST /knowledgearticle/{uuid}.json`
        """
        return self._call(
            _UPDATE,
            {"uuid": uuid},
            {
                "name": name,
                "content": content,
                "article_type": article_type,
                "tags": tags,
                "relationships": relationships,
                "active": active,
            },
        )

    def delete(self, uuid: str | UUID) -> None:
        """Delete a knowledge article.

        Sets `active` to 0; the knowledge article stays readable and an update can restore it.
        Never repeated by itself, for a second call was seen to bring a record back.

        Args:
            uuid: Identifier of the knowledge article.

        Scope: `manage_knowledge`.

        Raises:
            BadRequestError: 400, The request is malformed or out of range; nothing was
                changed.
            AuthenticationError: 401, No credential, or one that is not good. Without any the
                body is plain text.
            PaymentRequiredError: 402, The account is not paid, or its trial is over.
            PermissionDeniedError: 403, The credential is good but may not do this.
            NotFoundError: 404, No such record. A deleted one can still be read.
            APIStatusError: 426, An OAuth application called without TLS.
            RateLimitError: 429, Too many requests of this application for this account: 180 a
                minute, 20 000 a day. The text says which.
            InternalServerError: 500, The server failed. Worth a retry where a repeat does no
                harm.
            InternalServerError: 503, The platform is down for the moment. Worth a retry with
                growing pauses.

        Source: docs.

        `DELETE /knowledgearticle/{uuid}.json`
        """
        return self._call(_DELETE, {"uuid": uuid})


class AsyncKnowledgeArticlesResource(AsyncResource):
    """What the account knows about its work."""

    def list(
        self,
        *,
        uuid: str | UUID | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        content: str | UnsetType = UNSET,
        article_type: ArticleType | str | UnsetType = UNSET,
        tags: Sequence[str] | None | UnsetType = UNSET,
        active: bool | None | UnsetType = UNSET,
        edit_date: dt.datetime | str | None | UnsetType = UNSET,
        edited_since: dt.datetime | str | None | UnsetType = UNSET,
        cursor: PageToken | UnsetType = UNSET,
        filter: Filter | str | UnsetType = UNSET,
        sort: Sort | UnsetType = UNSET,
    ) -> AsyncPager[KnowledgeArticle]:
        """List knowledge articles.

        One page of knowledge articles, deleted ones (`active` 0) among them.

        Args:
            edited_since: Only records whose `edit_date` is not earlier than this.
            cursor: Where the page starts: -1 for the first page, then the `x-next-cursor` of
                the answer before. `next` of an earlier page goes here to go on after it.
            filter: more conditions, such as `Filter("active", "eq", True)`, joined with `&`.
            sort: a field, or a field and `asc` or `desc`.

        Scope: `read_knowledge`.

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

        `GET /knowledgearticle.json`
        """
        return self._pages(
            _LIST,
            {
                **_LIST_FILTER.parameters(
                    {
                        "uuid": uuid,
                        "name": name,
                        "content": content,
                        "article_type": article_type,
                        "tags": tags,
                        "active": active,
                        "edit_date": edit_date,
                        "edited_since": edited_since,
                    },
                    filter,
                    sort,
                ),
                "cursor": cursor,
            },
        )

    async def create(
        self,
        *,
        name: str,
        uuid: str | UUID | UnsetType = UNSET,
        content: str | UnsetType = UNSET,
        article_type: ArticleType | str | UnsetType = UNSET,
        tags: Sequence[str] | None | UnsetType = UNSET,
        relationships: Sequence[ArticleRelationship | Mapping[str, object]] | UnsetType = UNSET,
    ) -> Created:
        """Add a knowledge article.

        Add a knowledge article. The answer holds no record; its identifier comes in the header
        `x-record-uuid`.

        Args:
            name: Title of the article.
            uuid: Identifier of the knowledge article.
            content: The article: text, or the address of a video or document.
            article_type: Kind of article.
            tags: Words to find it by.
            relationships: The jobs it belongs to.

        Scope: `manage_knowledge`.

        Raises:
            BadRequestError: 400, The request is malformed or out of range; nothing was
                changed.
            AuthenticationError: 401, No credential, or one that is not good. Without any the
                body is plain text.
            PaymentRequiredError: 402, The account is not paid, or its trial is over.
            PermissionDeniedError: 403, The credential is good but may not do this.
            ConflictError: 409, A record with this `uuid` is already there. After a repeated
                create that means success.
            APIStatusError: 426, An OAuth application called without TLS.
            RateLimitError: 429, Too many requests of this application for this account: 180 a
                minute, 20 000 a day. The text says which.
            InternalServerError: 500, The server failed. Worth a retry where a repeat does no
                harm.
            InternalServerError: 503, The platform is down for the moment. Worth a retry with
                growing pauses.

        Source: docs.

        `POST /knowledgearticle.json`
        """
        return await self._call(
            _CREATE,
            {},
            {
                "uuid": uuid,
                "name": name,
                "content": content,
                "article_type": article_type,
                "tags": tags,
                "relationships": relationships,
            },
        )

    async def get(self, uuid: str | UUID) -> KnowledgeArticle:
        """Get a knowledge article.

        One knowledge article. A deleted one is still there, with `active` 0.

        Args:
            uuid: Identifier of the knowledge article.

        Scope: `read_knowledge`.

        Raises:
            BadRequestError: 400, The request is malformed or out of range; nothing was
                changed.
            AuthenticationError: 401, No credential, or one that is not good. Without any the
                body is plain text.
            PaymentRequiredError: 402, The account is not paid, or its trial is over.
            PermissionDeniedError: 403, The credential is good but may not do this.
            NotFoundError: 404, No such record. A deleted one can still be read.
            APIStatusError: 426, An OAuth application called without TLS.
            RateLimitError: 429, Too many requests of this application for this account: 180 a
                minute, 20 000 a day. The text says which.
            InternalServerError: 500, The server failed. Worth a retry where a repeat does no
                harm.
            InternalServerError: 503, The platform is down for the moment. Worth a retry with
                growing pauses.

        Source: docs.

        `GET /knowledgearticle/{uuid}.json`
        """
        return await self._call(_GET, {"uuid": uuid})

    async def update(
        self,
        uuid: str | UUID,
        *,
        name: str | UnsetType = UNSET,
        content: str | UnsetType = UNSET,
        article_type: ArticleType | str | UnsetType = UNSET,
        tags: Sequence[str] | None | UnsetType = UNSET,
        relationships: Sequence[ArticleRelationship | Mapping[str, object]] | UnsetType = UNSET,
        active: bool | UnsetType = UNSET,
    ) -> None:
        """Update a knowledge article.

        Change the fields sent; all others stay. `active` 1 restores a deleted one.

        Args:
            uuid: Identifier of the knowledge article.
            name: Title of the article.
            content: The article: text, or the address of a video or document.
            article_type: Kind of article.
            tags: Words to find it by.
            relationships: The jobs it belongs to.
            active: 1 restores a deleted knowledge article, 0 deletes it.

        Scope: `manage_knowledge`.

        Raises:
            BadRequestError: 400, The request is malformed or out of range; nothing was
                changed.
            AuthenticationError: 401, No credential, or one that is not good. Without any the
                body is plain text.
            PaymentRequiredError: 402, The account is not paid, or its trial is over.
            PermissionDeniedError: 403, The credential is good but may not do this.
            NotFoundError: 404, No such record. A deleted one can still be read.
            APIStatusError: 426, An OAuth application called without TLS.
            RateLimitError: 429, Too many requests of this application for this account: 180 a
                minute, 20 000 a day. The text says which.
            InternalServerError: 500, The server failed. Worth a retry where a repeat does no
                harm.
            InternalServerError: 503, The platform is down for the moment. Worth a retry with
                growing pauses.

        Source: docs.

        `POST /knowledgearticle/{uuid}.json`
        """
        return await self._call(
            _UPDATE,
            {"uuid": uuid},
            {
                "name": name,
                "content": content,
                "article_type": article_type,
                "tags": tags,
                "relationships": relationships,
                "active": active,
            },
        )

    async def delete(self, uuid: str | UUID) -> None:
        """Delete a knowledge article.

        Sets `active` to 0; the knowledge article stays readable and an update can restore it.
        Never repeated by itself, for a second call was seen to bring a record back.

        Args:
            uuid: Identifier of the knowledge article.

        Scope: `manage_knowledge`.

        Raises:
            BadRequestError: 400, The request is malformed or out of range; nothing was
                changed.
            AuthenticationError: 401, No credential, or one that is not good. Without any the
                body is plain text.
            PaymentRequiredError: 402, The account is not paid, or its trial is over.
            PermissionDeniedError: 403, The credential is good but may not do this.
            NotFoundError: 404, No such record. A deleted one can still be read.
            APIStatusError: 426, An OAuth application called without TLS.
            RateLimitError: 429, Too many requests of this application for this account: 180 a
                minute, 20 000 a day. The text says which.
            InternalServerError: 500, The server failed. Worth a retry where a repeat does no
                harm.
            InternalServerError: 503, The platform is down for the moment. Worth a retry with
                growing pauses.

        Source: docs.

        `DELETE /knowledgearticle/{uuid}.json`
        """
        return await self._call(_DELETE, {"uuid": uuid})


class RawKnowledgeArticlesResource(RawResource):
    """Like `KnowledgeArticlesResource`, each answer with its status, headers and bytes."""

    list = _raw.page(KnowledgeArticlesResource.list)
    create = _raw.call(KnowledgeArticlesResource.create)
    get = _raw.call(KnowledgeArticlesResource.get)
    update = _raw.call(KnowledgeArticlesResource.update)
    delete = _raw.call(KnowledgeArticlesResource.delete)


class AsyncRawKnowledgeArticlesResource(AsyncRawResource):
    """Like `AsyncKnowledgeArticlesResource`, each answer with its status, headers and bytes."""

    list = _raw.async_page(AsyncKnowledgeArticlesResource.list)
    create = _raw.async_call(AsyncKnowledgeArticlesResource.create)
    get = _raw.async_call(AsyncKnowledgeArticlesResource.get)
    update = _raw.async_call(AsyncKnowledgeArticlesResource.update)
    delete = _raw.async_call(AsyncKnowledgeArticlesResource.delete)
