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
from .messages import Response

MAXIMUM_DETAIL = 300


@dataclass(frozen=True, slots=True)
class Cause:
    """How a cause is answered: status and a message that may hold `{detail}`, `{record}`..."""

    status: int
    message: str
    code: str = ""


_BUILT_IN: Mapping[str, Cause] = {
    "unauthenticated": Cause(401, "Unauthorized"),
    "invalid": Cause(400, "{detail}"),
    "not_found": Cause(404, "{record} not found"),
    "unknown_path": Cause(404, "Not found"),
    "method_not_allowed": Cause(405, "Method not allowed"),
    "internal": Cause(500, "{detail}"),
}

_BROADER: Mapping[str, str] = {
    "malformed_body": "invalid",
    "unsupported_media_type": "invalid",
    "too_large": "invalid",
    "malformed_path": "invalid",
    "nothing_to_compute": "invalid",
    "conflict": "invalid",
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
        self.fields = {"detail": bounded(detail), "record": record}
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

    def answer(self, refusal: Refusal, request_id: str = "") -> Response:
        """Build the error response of a refusal."""
        cause = self.cause(refusal.cause)
        message = filled(cause.message, refusal.fields)
        if refusal.cause == "internal" and "{detail}" not in cause.message:
            message = f"{message}: {refusal.fields['detail']}"
        code = filled(cause.code, refusal.fields)
        response = self.plain(cause.status, message, code, request_id)
        response.headers.extend(refusal.headers)
        return response

    def plain(self, status: int, message: str, code: str = "", request_id: str = "") -> Response:
        """Build an error response of a given status and message."""
        values = {"message": message, "status": status, "code": code, "request_id": request_id}
        body = codec.encode(_filled_template(self.body, values))
        return Response(status, [("content-type", self.media_type)], body)


def bounded(text: str, limit: int = MAXIMUM_DETAIL) -> str:
    """Cut a text that would make an answer too long."""
    return text if len(text) <= limit else text[: limit - 3] + "..."


def filled(text: str, values: Mapping[str, object]) -> str:
    """Put values in place of `{name}`; what has no value stays as it is."""
    for name, value in values.items():
        text = text.replace(f"{{{name}}}", str(value))
    return text


def _filled_template(template: Any, values: Mapping[str, object]) -> Any:
    if isinstance(template, str):
        whole = template[1:-1] if template.startswith("{") and template.endswith("}") else ""
        return values[whole] if whole in values else filled(template, values)
    if codec.is_object(template):
        return {name: _filled_template(member, values) for name, member in template.items()}
    if codec.is_array(template):
        return [_filled_template(item, values) for item in template]
    return template


def read_errors(block: Mapping[str, Any]) -> Errors:
    """Read the error envelope and the causes of a document (`x-tradespec.mock.errors`)."""
    causes = {
        name: Cause(given["status"], given["message"], str(given.get("code", "")))
        for name, given in block.get("causes", {}).items()
    }
    body = block.get("body", {"error": "{message}"})
    return Errors(body, block.get("media_type", "application/json"), causes)
