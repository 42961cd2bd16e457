"""Refusals: a cause inside the engine becomes the error answer of the API that is mocked.

The engine knows causes (`unauthenticated`, `invalid`, `not_found`, ...); the document says which
status and words each has (`x-tradespec.mock.errors`). A cause the document leaves out is answered
as the broader cause named here.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from . import codec
from .compiled.templating import fill
from .messages import Response

MAXIMUM_DETAIL = 300


@dataclass(frozen=True, slots=True)
class Cause:
    """How a cause is answered: status and a message that may hold `{detail}`, `{record}`...

    Attributes:
        code: The API's own code, text or a number.
        body: Template of its body where it differs from that of the other errors.
        media_type: Media type of such a body, "" for that of the other errors.
        headers: Headers of the answer.
    """

    status: int
    message: str
    code: Any = ""
    body: Any = codec.NOTHING
    media_type: str = ""
    headers: tuple[tuple[str, str], ...] = ()


_BUILT_IN: Mapping[str, Cause] = {
    "unauthenticated": Cause(401, "Unauthorized"),
    "invalid": Cause(400, "{detail}"),
    "not_found": Cause(404, "{record} not found"),
    "unknown_path": Cause(404, "Not found"),
    "method_not_allowed": Cause(405, "Method not allowed"),
    "internal": Cause(500, "{detail}"),
}

_BROADER: Mapping[str, str] = {
    "invalid_query": "invalid",
    "invalid_path": "invalid",
    "invalid_header": "invalid",
    "invalid_cookie": "invalid",
    "malformed_body": "invalid",
    "unsupported_media_type": "invalid",
    "too_large": "invalid",
    "malformed_path": "invalid_path",
    "nothing_to_compute": "invalid",
    "conflict": "invalid",
    "no_credentials": "unauthenticated",
    "scope_missing": "unauthenticated",
    "reference_not_found": "not_found",
}


class Refusal(Exception):  # noqa: N818 - an answer on its way, not a failure
    """The request is refused for a cause; the words are the document's."""

    def __init__(
        self,
        cause: str,
        *,
        detail: str = "",
        record: str = "",
        headers: Sequence[tuple[str, str]] = (),
    ) -> None:
        """Keep the cause and what its message may say."""
        super().__init__(f"{cause}: {detail or record}")
        self.cause = cause
        self.fields = {"detail": bounded(detail), "record": record or "Record"}
        self.headers = headers


@dataclass(frozen=True, slots=True)
class Errors:
    """The API's error envelope and its causes."""

    body: Any
    media_type: str = "application/json"
    causes: Mapping[str, Cause] = field(default_factory=dict[str, Cause])

    def cause(self, name: str) -> Cause:
        """Find how a cause is answered: the document's word, a broader one's, or our own."""
        wanted = name
        while wanted not in self.causes and wanted in _BROADER:
            wanted = _BROADER[wanted]
        return self.causes.get(wanted) or _BUILT_IN.get(wanted) or _BUILT_IN["invalid"]

    def answer(self, refusal: Refusal, request_id: str = "", body: Any = codec.NOTHING) -> Response:
        """Build the error response of a refusal.

        Args:
            refusal: Why.
            request_id: Identifier of the request.
            body: Template of an operation whose refusals look different.
        """
        cause = self.cause(refusal.cause)
        message = filled(cause.message, refusal.fields)
        if refusal.cause == "internal" and "{detail}" not in cause.message:
            message = f"{message}: {refusal.fields['detail']}"
        values = {
            "message": message,
            "status": cause.status,
            "code": cause.code,
            "request_id": request_id,
            **refusal.fields,
        }
        own = cause.body is not codec.NOTHING
        template = cause.body if own else self.body if body is codec.NOTHING else body
        response = self._built(cause.status, template, cause.media_type, values)
        response.headers.extend((*cause.headers, *refusal.headers))
        return response

    def plain(self, status: int, message: str, request_id: str = "") -> Response:
        """Build an error response of a given status and message.

        Its code is that of the first cause with this status, else the status where codes are
        numbers.
        """
        codes = [cause.code for cause in self.causes.values() if cause.status == status]
        numbers = any(isinstance(cause.code, int) for cause in self.causes.values())
        values = {
            "message": message,
            "status": status,
            "code": codes[0] if codes else status if numbers else "",
            "request_id": request_id,
        }
        return self._built(status, self.body, "", values)

    def _built(
        self, status: int, template: Any, media_type: str, values: Mapping[str, Any]
    ) -> Response:
        media_type = media_type or self.media_type
        filled_body = fill(template, lambda name: values.get(name, codec.NOTHING))
        is_json = "json" in media_type
        content = codec.encode(filled_body) if is_json else str(filled_body).encode()
        return Response(status, [("content-type", media_type)], content)


def bounded(text: str, limit: int = MAXIMUM_DETAIL) -> str:
    """Cut a text that would make an answer too long."""
    return text if len(text) <= limit else text[: limit - 3] + "..."


def filled(text: str, values: Mapping[str, object]) -> str:
    """Put values in place of `{name}`; what has no value stays as it is."""
    for name, value in values.items():
        text = text.replace(f"{{{name}}}", str(value))
    return text


def read_errors(block: Mapping[str, Any]) -> Errors:
    """Read the error envelope and the causes of a document (`x-tradespec.mock.errors`)."""
    causes = {name: _cause(given) for name, given in block.get("causes", {}).items()}
    body = block.get("body", {"error": "{message}"})
    return Errors(body, block.get("media_type", "application/json"), causes)


def _cause(given: Mapping[str, Any]) -> Cause:
    headers: Mapping[str, str] = given.get("headers", {})
    return Cause(
        given["status"],
        given["message"],
        given.get("code", ""),
        given.get("body", codec.NOTHING),
        given.get("media_type", ""),
        tuple(headers.items()),
    )
