"""ServiceM8 API webhooks: what arrives in, a typed event out.

FastAPI:

    @app.post("/hooks")
    async def hook(request: Request) -> Response:
        body = await request.body()
        if (answer := webhooks.challenge(body)) is not None:
            return PlainTextResponse(answer)
        try:
            event = webhooks.unwrap(body, request.headers)
        except WebhookError as error:
            return Response(status_code=error.status_code)
        ...  # event.type, event.data
        return Response(status_code=204)

Flask:

    @app.post("/hooks")
    def hook():
        body = request.get_data()
        if (answer := webhooks.challenge(body)) is not None:
            return answer
        try:
            event = webhooks.unwrap(body, request.headers)
        except WebhookError as error:
            return "", error.status_code
        ...  # event.type, event.data
        return "", 204
"""

from __future__ import annotations

from typing import Any, TypeAlias

from .._core.errors import (
    WebhookBodyError,
    WebhookError,
    WebhookReplayError,
    WebhookSignatureError,
    WebhookTimestampError,
)
from .._core.webhooks import Event, HeadersLike, Seen, Webhooks
from .models import NULLS, RecordChange

__all__ = [
    "AnyEvent",
    "Event",
    "WebhookBodyError",
    "WebhookError",
    "WebhookReplayError",
    "WebhookSignatureError",
    "WebhookTimestampError",
    "challenge",
    "unwrap",
]

AnyEvent: TypeAlias = Event[RecordChange | dict[str, Any]]
"""An event; one of a type that is not known has plain JSON as its data."""

_WEBHOOKS = Webhooks(
    events={
        "record.changed": RecordChange,
        "company.created": RecordChange,
        "company.updated": RecordChange,
        "form.response_created": RecordChange,
        "inbox.message_received": RecordChange,
        "job.badge_added": RecordChange,
        "job.badge_removed": RecordChange,
        "job.checked_in": RecordChange,
        "job.checked_out": RecordChange,
        "job.completed": RecordChange,
        "job.created": RecordChange,
        "job.invoice_paid": RecordChange,
        "job.invoice_sent": RecordChange,
        "job.note_added": RecordChange,
        "job.photo_added": RecordChange,
        "job.queued": RecordChange,
        "job.quote_accepted": RecordChange,
        "job.quote_sent": RecordChange,
        "job.review_received": RecordChange,
        "job.status_changed": RecordChange,
        "job.updated": RecordChange,
        "job.video_added": RecordChange,
        "proposal.sent": RecordChange,
        "proposal.viewed": RecordChange,
        "staff.clocked_off": RecordChange,
        "staff.clocked_on": RecordChange,
    },
    type=("eventName",),
    inside=("eventArgs",),
    untyped="record.changed",
    handshake=("mode", "subscribe", "challenge"),
    nulls=NULLS,
)


def unwrap(body: bytes | str, headers: HeadersLike = (), *, seen: Seen | None = None) -> AnyEvent:
    """Read a webhook. It is not signed: fetch what it names before acting upon it.

    Args:
        body: the bytes as they came.
        headers: those of the request.
        seen: identifiers of events already handled, such as a set.

    Raises:
        WebhookBodyError: the body is not JSON, or no event.
    """
    return _WEBHOOKS.unwrap(body, headers, seen=seen)


def challenge(body: bytes | str) -> str | None:
    """The text to answer a handshake with; None for a body that is an event."""
    return _WEBHOOKS.challenge(body)
