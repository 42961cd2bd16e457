"""ServiceM8 API webhooks: what arrives in, a typed event out.

FastAPI:

    @app.post("/hooks")
    async def hook(request: Request) -> Response:
        body = await request.body()
        try:
            if (answer := webhooks.challenge(body)) is not None:
                return PlainTextResponse(answer)
            event = webhooks.unwrap(body, request.headers)
        except WebhookError as error:
            return Response(status_code=error.status_code)
        ...  # event.type, event.data
        return Response(status_code=204)

Flask:

    @app.post("/hooks")
    def hook():
        body = request.get_data()
        try:
            if (answer := webhooks.challenge(body)) is not None:
                return Response(answer, mimetype="text/plain")
            event = webhooks.unwrap(body, request.headers)
        except WebhookError as error:
            return "", error.status_code
        ...  # event.type, event.data
        return "", 204

Events of an add-on are tokens signed with its secret: `webhooks.unwrap(body, request.headers, SECRET)`.
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
from .._core.signatures import HeadersLike, SecretLike, Signature, read_secrets
from .._core.webhooks import Event, Seen, Webhooks
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
    signature=Signature("", "jwt-hs256", 300),
    aliases={"webhook_subscription": "record.changed"},
    handshake=("mode", "subscribe", "challenge"),
    nulls=NULLS,
)


def unwrap(
    body: bytes | str,
    headers: HeadersLike = (),
    secret: SecretLike | None = None,
    *,
    tolerance: float = 300,
    now: float | None = None,
    seen: Seen | None = None,
    allow_unsigned: bool = False,
) -> AnyEvent:
    """Read a webhook, or verify and read the event of an add-on.

    Webhooks of subscriptions are not signed: fetch what they name before acting upon it. Events
    of an add-on are JSON Web Tokens, signed with its secret by HS256. With a secret only those
    are taken, so that nobody can pass off the one for the other; without, only the unsigned ones.

    Args:
        body: the bytes as they came, not parsed before.
        headers: those of the request.
        secret: the add-on's, or several while one is replaced; as text or bytes.
        tolerance: most seconds that a token may be past its end, ahead, or old without an end.
        now: the time of day, seconds since 1970; by default the clock's.
        seen: identifiers of events already handled, such as a set.
        allow_unsigned: take what is not signed beside a secret; ask `event.is_signed` then.

    Raises:
        WebhookSignatureError: the signature is missing, malformed or wrong.
        WebhookTimestampError: the signature is good but too old, or ahead.
        WebhookReplayError: the event is among those seen.
        WebhookBodyError: the body is not the raw one, not JSON, or no event.
    """
    secret = secret and read_secrets(secret)
    return _WEBHOOKS.unwrap(
        body,
        headers,
        secret,
        tolerance=tolerance,
        now=now,
        seen=seen,
        allow_unsigned=allow_unsigned,
    )


def challenge(body: bytes | str) -> str | None:
    """The text to answer a handshake with, as `text/plain`; None for a body that is an event.

    Raises:
        WebhookBodyError: the body is not the raw one, or the text is too long or markup.
    """
    return _WEBHOOKS.challenge(body)
