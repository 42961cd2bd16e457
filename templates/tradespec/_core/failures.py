"""What went wrong in, the error to raise out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import errors
from .operation import Operation, Path
from .redaction import redact, safe_request
from .transport import BodyTooLarge, ConnectionFailed, RawResponse, Request, TimedOut
from .types import is_object

if TYPE_CHECKING:
    from .operation import Config

_LONGEST_PLAIN_TEXT = 300
_STATUS_ERRORS: dict[int, type[errors.APIStatusError]] = {
    400: errors.BadRequestError,
    401: errors.AuthenticationError,
    402: errors.PaymentRequiredError,
    403: errors.PermissionDeniedError,
    404: errors.NotFoundError,
    409: errors.ConflictError,
    429: errors.RateLimitError,
}


def status_error(
    config: Config,
    operation: Operation[Any],
    answer: RawResponse,
    attempts: int,
    request: Request,
    note: str = "",
    secrets: tuple[str, ...] = (),
    *,
    is_ours: bool = True,
) -> errors.APIStatusError:
    """The error of an answer that is no success.

    Its message is the server's where the body has one, else the status's own phrase. `note` is
    added to it; `secrets` are redacted, for servers that repeat the key they refuse. `is_ours` is
    False for an answer to a request without the client's credential, which says nothing of that.
    """
    status = answer.status_code
    body = _body(answer.content)
    message = _text(_at(body, config.errors.message)) or _plain_text(body) or _phrase(status)
    about_credential = status in (401, 403)
    if about_credential and is_ours and operation.scopes:
        plural = "s" if len(operation.scopes) > 1 else ""
        note += f" (this call needs the scope{plural} {', '.join(operation.scopes)})"
    code = _code(config, body)
    kind = error_class(status) if is_ours or not about_credential else errors.APIStatusError
    return kind(
        redact(message + note, secrets),
        code=None if code is None else redact(code, secrets),
        body=body,
        **_answered(config, operation, answer, attempts, body, secrets),
        **_asked(request, secrets),
    )


def error_class(status: int) -> type[errors.APIStatusError]:
    """Return the class of the error of a status that is no success."""
    default = errors.InternalServerError if status >= 500 else errors.APIStatusError
    return _STATUS_ERRORS.get(status, default)


def decode_error(
    config: Config,
    operation: Operation[Any],
    answer: RawResponse,
    attempts: int,
    request: Request,
    reason: str,
    secrets: tuple[str, ...] = (),
) -> errors.DecodeError:
    """The error of a success whose result cannot be read."""
    body = _body(answer.content)
    return errors.DecodeError(
        f"{redact(reason, secrets)}; the server reported success",
        body=body,
        **_answered(config, operation, answer, attempts, body, secrets),
        **_asked(request, secrets),
    )


def connection_error(
    operation: Operation[Any],
    failure: ConnectionFailed,
    attempts: int,
    request: Request,
    secrets: tuple[str, ...] = (),
) -> errors.APIConnectionError:
    """The error of an attempt without an answer."""
    kind = errors.APIConnectionError
    if isinstance(failure, TimedOut):
        kind = errors.APITimeoutError
    elif isinstance(failure, BodyTooLarge):
        kind = errors.ResponseTooLargeError
    text = str(failure) or "the connection failed"
    tries = "" if attempts == 1 else f", after {attempts} attempts"
    return kind(
        redact(text + tries, secrets),
        operation=operation.name,
        call=operation.call,
        attempts=attempts,
        **_asked(request, secrets),
    )


def request_id(config: Config, answer: RawResponse, body: Any = None) -> str | None:
    """The server's name for a request: a header's value, or one in an error body."""
    header = config.request_id_header
    found = answer.headers.get(header) if header else None
    return found or _text(_at(body, config.errors.request_id))


def _asked(request: Request, secrets: tuple[str, ...]) -> dict[str, Any]:
    safe = safe_request(request, secrets)
    return {"method": safe.method, "url": safe.url, "request": safe}


def _answered(
    config: Config,
    operation: Operation[Any],
    answer: RawResponse,
    attempts: int,
    body: Any,
    secrets: tuple[str, ...],
) -> dict[str, Any]:
    name = request_id(config, answer, body)
    return {
        "operation": operation.name,
        "call": operation.call,
        "status_code": answer.status_code,
        "request_id": None if name is None else redact(name, secrets),
        "headers": answer.headers,
        "response": answer.content,
        "attempts": attempts,
    }


def _body(content: bytes) -> Any:
    """JSON where it is JSON, else text, else None."""
    if not content.strip():
        return None
    from .lenient import parse, plain

    try:
        return plain(parse(content))
    except (ValueError, RecursionError):
        return content.decode("utf-8", "replace")


def _code(config: Config, body: Any) -> str | None:
    code = _text(_at(body, config.errors.code))
    return None if code is None else code.removeprefix(config.errors.code_prefix)


def _at(body: Any, path: Path) -> Any:
    if not path:
        return None
    for key in path:
        body = body.get(key) if is_object(body) else None
    return body


def _text(value: Any) -> str | None:
    if value is None or value == "" or isinstance(value, bool):
        return None
    if isinstance(value, (str, int, float)):
        return str(value)
    from .bodies import encode_json

    return encode_json(value).decode("utf-8", "replace")


def _plain_text(body: Any) -> str | None:
    """A short body that is text for people; markup and long texts stay in `.body`."""
    if not isinstance(body, str) or len(body) > _LONGEST_PLAIN_TEXT or "<" in body:
        return None
    return body.strip() or None


def _phrase(status: int) -> str:
    from http import HTTPStatus

    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return "the server refused the request"
