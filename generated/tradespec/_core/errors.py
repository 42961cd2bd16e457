"""The errors a call, or a webhook, can raise.

Each error of a call says which operation failed and where, and never shows a credential.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .secret import escape

if TYPE_CHECKING:
    from .transport import Request

_LONGEST_MESSAGE = 500
_LONGEST_URL = 300


class APIError(Exception):
    """The base of every error of a call.

    `message` is the server's own text where it sent one. `body` is the parsed JSON, or the text
    when the body is not JSON, or None when there is none; `response` holds its bytes. `code`,
    `status_code` and `request_id` are None where the answer, or the API, has none.

    Credentials are replaced by `***` everywhere but in `body`, `headers` and `response`, which
    hold what the server sent as it came and are not in `str()` or `repr()`. Those leave out the
    query of `url` too, and show control characters of a server escaped.
    """

    def __init__(
        self,
        message: str,
        *,
        operation: str = "",
        call: str = "",
        code: str | None = None,
        status_code: int | None = None,
        request_id: str | None = None,
        body: Any = None,
        headers: Mapping[str, str] | None = None,
        response: bytes = b"",
        attempts: int = 0,
        method: str = "",
        url: str = "",
        request: Request | None = None,
    ) -> None:
        super().__init__(message)
        self.message = message
        self.operation = operation
        """The operation that failed, such as `jobs.create`."""
        self.call = call
        """Its method and path template, such as `GET /jobs/{uuid}`."""
        self.method = method
        """The HTTP method, "" where nothing was sent."""
        self.url = url
        """The whole address that was called, after redirects the last, without secrets."""
        self.request = request
        """The request as it was sent, without its credentials; None where nothing was sent."""
        self.code = code
        self.status_code = status_code
        self.request_id = request_id
        self.body = body
        self.headers: Mapping[str, str] = {} if headers is None else headers
        self.response = response
        self.attempts = attempts
        """How many times the request was sent."""
        self.retry_after: float | None = None
        """The seconds after which the server says it may be tried again, None where it does not."""

    def __str__(self) -> str:
        text = _shortened(" ".join(self.message.split()), _LONGEST_MESSAGE)
        if self.status_code is not None:
            text = f"{self.status_code} {text}"
        if self.operation:
            text = f"{self.operation}: {text}"
        address, query, _ = self.url.partition("?")
        place = f"{self.method} {_shortened(address, _LONGEST_URL)}" if address else self.call
        place += "?..." if query else ""
        notes = [place] if place else []
        if self.request_id:
            notes.append(f"request id {_shortened(self.request_id, _LONGEST_URL)}")
        return escape(f"{text} ({', '.join(notes)})" if notes else text)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({str(self)!r})"


def _shortened(text: str, most: int) -> str:
    return text if len(text) <= most else f"{text[:most]}..."


class APIConnectionError(APIError):
    """No complete answer came: the connection could not be made, or broke."""


class APITimeoutError(APIConnectionError):
    """No complete answer came within the timeout."""


class ResponseTooLargeError(APIConnectionError):
    """The answer has more bytes than the client's `max_response_bytes`; its rest was not read."""


class APIStatusError(APIError):
    """The server answered with a status that is not a success."""

    if TYPE_CHECKING:
        status_code: int  # pyright: ignore[reportIncompatibleVariableOverride]  # never None here


class BadRequestError(APIStatusError):
    """400: the server refuses the request as it is written."""


class AuthenticationError(APIStatusError):
    """401: the credentials are missing, unknown or no longer valid."""


class TokenRefreshError(AuthenticationError):
    """The OAuth 2 grant is no longer good: a person must log in again."""


class AuthorizationError(APIError):
    """The owner of an account did not let the application in. `code` says why in a word."""


class PaymentRequiredError(APIStatusError):
    """402: the account's plan or balance does not allow the call."""


class PermissionDeniedError(APIStatusError):
    """403: the credentials are valid but do not allow the call."""


class NotFoundError(APIStatusError):
    """404: there is no such record, or it belongs to somebody else."""


class ConflictError(APIStatusError):
    """409: the record's present state does not allow the call."""


class RateLimitError(APIStatusError):
    """429: too many requests."""

    limit: str | None = None
    """`second`, `minute`, `hour` or `day` where the server's text says which limit was met."""


class InternalServerError(APIStatusError):
    """5xx: the server failed."""


class DecodeError(APIError):
    """The server reported success but its body is not JSON, or the result is not in it."""


class WebhookError(Exception):
    """A webhook that must not be acted upon. Its `status_code` is what to answer."""

    status_code = 400

    def __str__(self) -> str:
        return escape(super().__str__())


class WebhookSignatureError(WebhookError):
    """The signature is missing, malformed or wrong: somebody else may have sent this."""

    status_code = 401


class WebhookTimestampError(WebhookError):
    """The signature is good and too old, or from the future."""

    status_code = 401


class WebhookReplayError(WebhookError):
    """The event has been seen before: answer with success, and do nothing."""

    status_code = 200


class WebhookBodyError(WebhookError):
    """The body is not the raw body of a webhook, not JSON, or no event."""
