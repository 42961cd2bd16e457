"""Signed webhooks webhooks: what arrives in, a typed event out.

FastAPI:

    @app.post("/hooks")
    async def hook(request: Request) -> Response:
        body = await request.body()
        try:
            if (answer := webhooks.challenge(body)) is not None:
                return PlainTextResponse(answer)
            event = webhooks.unwrap(body, request.headers, SECRET, seen=seen)
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
            event = webhooks.unwrap(body, request.headers, SECRET, seen=seen)
        except WebhookError as error:
            return "", error.status_code
        ...  # event.type, event.data
        return "", 204
"""

from __future__ import annotations

from typing import Any, TypeAlias

from ._core.errors import (
    WebhookBodyError,
    WebhookError,
    WebhookReplayError,
    WebhookSignatureError,
    WebhookTimestampError,
)
from ._core.signatures import HeadersLike, SecretLike, Signature, read_secrets
from ._core.webhooks import Event, Seen, Webhooks
from .models import ThingMade

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

AnyEvent: TypeAlias = Event[ThingMade | dict[str, Any]]
"""An event; one of a type that is not known has plain JSON as its data."""

_WEBHOOKS = Webhooks(
    events={"thing.made": ThingMade},
    type=("event_type",),
    id=("event_id",),
    signature=Signature("X-Signature", "t-v1-hmac-sha256", 300),
    handshake=("mode", "subscribe", "challenge"),
)


def unwrap(
    body: bytes | str,
    headers: HeadersLike,
    secret: SecretLike,
    *,
    tolerance: float = 300,
    now: float | None = None,
    seen: Seen | None = None,
) -> AnyEvent:
    """Verify a webhook and read it.

    Args:
        body: the bytes as they came, not parsed and written again.
        headers: those of the request, as any framework has them.
        secret: shared with the sender, or several while one is replaced; as text or bytes.
        tolerance: most seconds the signature may be old or ahead.
        now: the time of day, seconds since 1970; by default the clock's.
        seen: identifiers of events already handled, such as a set. Add `event.id` to it.

    Raises:
        WebhookSignatureError: the signature is missing, malformed or wrong.
        WebhookTimestampError: the signature is good but too old, or ahead.
        WebhookReplayError: the event is among those seen.
        WebhookBodyError: the body is not the raw one, not JSON, or no event.
        ValueError: there is no secret.
    """
    secret = read_secrets(secret)
    return _WEBHOOKS.unwrap(body, headers, secret, tolerance=tolerance, now=now, seen=seen)


def challenge(body: bytes | str) -> str | None:
    """The text to answer a handshake with, as `text/plain`; None for a body that is an event.

    Raises:
        WebhookBodyError: the body is not the raw one, or the text is too long or markup.
    """
    return _WEBHOOKS.challenge(body)
