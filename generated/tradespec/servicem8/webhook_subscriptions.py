"""ServiceM8 API: webhook_subscriptions."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from uuid import UUID

from .._core import raw as _raw
from .._core.operation import Body, Operation, Parameter, Result
from .._core.resource import AsyncRawResource, AsyncResource, RawResource, Resource
from .._core.types import UNSET, UnsetType
from .models import (
    NULLS,
    CommaList,
    SubscriptionFilter,
    SubscriptionResult,
    WebhookEventName,
    WebhookSubscription,
)

_CREATE_FOR_OBJECT: Operation[SubscriptionResult] = Operation(
    name="webhook_subscriptions.create_for_object",
    method="POST",
    path="/webhook_subscriptions/object",
    body=Body("application/x-www-form-urlencoded", wire={"fields": CommaList}, null=NULLS[0]),
    results={200: Result(SubscriptionResult, nulls=NULLS)},
    repeat="safe",
    above="/api_1.0",
)

_CREATE_FOR_EVENT: Operation[SubscriptionResult] = Operation(
    name="webhook_subscriptions.create_for_event",
    method="POST",
    path="/webhook_subscriptions/event",
    body=Body("application/x-www-form-urlencoded"),
    results={200: Result(SubscriptionResult, nulls=NULLS)},
    repeat="safe",
    above="/api_1.0",
)

_LIST: Operation[list[WebhookSubscription]] = Operation(
    name="webhook_subscriptions.list",
    method="GET",
    path="/webhook_subscriptions",
    parameters=(Parameter("status", "query"),),
    results={200: Result(list[WebhookSubscription], nulls=NULLS)},
    repeat="safe",
    above="/api_1.0",
)

_DELETE: Operation[SubscriptionResult] = Operation(
    name="webhook_subscriptions.delete",
    method="DELETE",
    path="/webhook_subscriptions/{uuid}",
    parameters=(Parameter("uuid", "path"),),
    results={200: Result(SubscriptionResult, nulls=NULLS)},
    repeat="never",
    above="/api_1.0",
)


class WebhookSubscriptionsResource(Resource):
    """Who is told of changes. These addresses stand beside the records, on the same host."""

    def create_for_object(
        self,
        *,
        object: str,
        fields: Sequence[str] | None,
        callback_url: str,
        unique_id: str | UnsetType = UNSET,
    ) -> SubscriptionResult:
        """Watch a kind of record.

        Be told when fields of a kind of record change. The same subscription sent again
        replaces the one before. An OAuth application's address has to answer a challenge first.

        Args:
            object: Kind of record, a noun such as `job`.
            fields: Fields to watch.
            callback_url: Address to tell.
            unique_id: A name of one's own, to have several for one address.

        Raises:
            BadRequestError: 400, The request is malformed; nothing was changed. The body is
                not that of other errors.
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

        `POST /webhook_subscriptions/object`
        """
        return self._call(
            _CREATE_FOR_OBJECT,
            {},
            {
                "object": object,
                "fields": fields,
                "callback_url": callback_url,
                "unique_id": unique_id,
            },
        )

    def create_for_event(
        self,
        *,
        event: WebhookEventName | str,
        callback_url: str,
        unique_id: str | UnsetType = UNSET,
    ) -> SubscriptionResult:
        """Watch an event.

        Be told when something happens. The same subscription sent again replaces the one
        before. An OAuth application's address has to answer a challenge first.

        Args:
            event: The event.
            callback_url: Address to tell.
            unique_id: A name of one's own, to have several for one address.

        Raises:
            BadRequestError: 400, The request is malformed; nothing was changed. The body is
                not that of other errors.
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

        `POST /webhook_subscriptions/event`
        """
        return self._call(
            _CREATE_FOR_EVENT,
            {},
            {"event": event, "callback_url": callback_url, "unique_id": unique_id},
        )

    def list(
        self, *, status: SubscriptionFilter | str | UnsetType = UNSET
    ) -> builtins.list[WebhookSubscription]:
        """List subscriptions.

        All subscriptions, or those that work.

        Args:
            status: Which subscriptions to give. Default: `"all"`.

        Raises:
            BadRequestError: 400, The request is malformed; nothing was changed. The body is
                not that of other errors.
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

        `GET /webhook_subscriptions`
        """
        return self._call(_LIST, {"status": status})

    def delete(self, uuid: str | UUID) -> SubscriptionResult:
        """End a subscription.

        Nothing more is sent for it.

        Args:
            uuid: Identifier of the subscription.

        Raises:
            BadRequestError: 400, The request is malformed; nothing was changed. The body is
                not that of other errors.
            AuthenticationError: 401, No credential, or one that is not good. Without any the
                body is plain text.
            PaymentRequiredError: 402, The account is not paid, or its trial is over.
            PermissionDeniedError: 403, The credential is good but may not do this.
            NotFoundError: 404, No such subscription.
            APIStatusError: 426, An OAuth application called without TLS.
            RateLimitError: 429, Too many requests of this application for this account: 180 a
                minute, 20 000 a day. The text says which.
            InternalServerError: 500, The server failed. Worth a retry where a repeat does no
                harm.
            InternalServerError: 503, The platform is down for the moment. Worth a retry with
                growing pauses.

        Source: docs.

        `DELETE /webhook_subscriptions/{uuid}`
        """
        return self._call(_DELETE, {"uuid": uuid})


class AsyncWebhookSubscriptionsResource(AsyncResource):
    """Who is told of changes. These addresses stand beside the records, on the same host."""

    async def create_for_object(
        self,
        *,
        object: str,
        fields: Sequence[str] | None,
        callback_url: str,
        unique_id: str | UnsetType = UNSET,
    ) -> SubscriptionResult:
        """Watch a kind of record.

        Be told when fields of a kind of record change. The same subscription sent again
        replaces the one before. An OAuth application's address has to answer a challenge first.

        Args:
            object: Kind of record, a noun such as `job`.
            fields: Fields to watch.
            callback_url: Address to tell.
            unique_id: A name of one's own, to have several for one address.

        Raises:
            BadRequestError: 400, The request is malformed; nothing was changed. The body is
                not that of other errors.
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

        `POST /webhook_subscriptions/object`
        """
        return await self._call(
            _CREATE_FOR_OBJECT,
            {},
            {
                "object": object,
                "fields": fields,
                "callback_url": callback_url,
                "unique_id": unique_id,
            },
        )

    async def create_for_event(
        self,
        *,
        event: WebhookEventName | str,
        callback_url: str,
        unique_id: str | UnsetType = UNSET,
    ) -> SubscriptionResult:
        """Watch an event.

        Be told when something happens. The same subscription sent again replaces the one
        before. An OAuth application's address has to answer a challenge first.

        Args:
            event: The event.
            callback_url: Address to tell.
            unique_id: A name of one's own, to have several for one address.

        Raises:
            BadRequestError: 400, The request is malformed; nothing was changed. The body is
                not that of other errors.
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

        `POST /webhook_subscriptions/event`
        """
        return await self._call(
            _CREATE_FOR_EVENT,
            {},
            {"event": event, "callback_url": callback_url, "unique_id": unique_id},
        )

    async def list(
        self, *, status: SubscriptionFilter | str | UnsetType = UNSET
    ) -> builtins.list[WebhookSubscription]:
        """List subscriptions.

        All subscriptions, or those that work.

        Args:
            status: Which subscriptions to give. Default: `"all"`.

        Raises:
            BadRequestError: 400, The request is malformed; nothing was changed. The body is
                not that of other errors.
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

        `GET /webhook_subscriptions`
        """
        return await self._call(_LIST, {"status": status})

    async def delete(self, uuid: str | UUID) -> SubscriptionResult:
        """End a subscription.

        Nothing more is sent for it.

        Args:
            uuid: Identifier of the subscription.

        Raises:
            BadRequestError: 400, The request is malformed; nothing was changed. The body is
                not that of other errors.
            AuthenticationError: 401, No credential, or one that is not good. Without any the
                body is plain text.
            PaymentRequiredError: 402, The account is not paid, or its trial is over.
            PermissionDeniedError: 403, The credential is good but may not do this.
            NotFoundError: 404, No such subscription.
            APIStatusError: 426, An OAuth application called without TLS.
            RateLimitError: 429, Too many requests of this application for this account: 180 a
                minute, 20 000 a day. The text says which.
            InternalServerError: 500, The server failed. Worth a retry where a repeat does no
                harm.
            InternalServerError: 503, The platform is down for the moment. Worth a retry with
                growing pauses.

        Source: docs.

        `DELETE /webhook_subscriptions/{uuid}`
        """
        return await self._call(_DELETE, {"uuid": uuid})


class RawWebhookSubscriptionsResource(RawResource):
    """Like `WebhookSubscriptionsResource`, each answer with its status, headers and bytes."""

    create_for_object = _raw.call(WebhookSubscriptionsResource.create_for_object)
    create_for_event = _raw.call(WebhookSubscriptionsResource.create_for_event)
    list = _raw.call(WebhookSubscriptionsResource.list)
    delete = _raw.call(WebhookSubscriptionsResource.delete)


class AsyncRawWebhookSubscriptionsResource(AsyncRawResource):
    """Like `AsyncWebhookSubscriptionsResource`, each answer with its status, headers and bytes."""

    create_for_object = _raw.async_call(AsyncWebhookSubscriptionsResource.create_for_object)
    create_for_event = _raw.async_call(AsyncWebhookSubscriptionsResource.create_for_event)
    list = _raw.async_call(AsyncWebhookSubscriptionsResource.list)
    delete = _raw.async_call(AsyncWebhookSubscriptionsResource.delete)
