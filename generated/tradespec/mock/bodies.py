"""Bodies of requests: the right media type, well-formed, judged by the schema, defaults filled."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from . import codec
from .defaults import Fill, compiled
from .document import Document, Node, Schema
from .errors import Refusal
from .messages import Request
from .parameters import parse_query
from .validation import Validators

MAXIMUM_BODY = 10 * 1024 * 1024
_FORM = "application/x-www-form-urlencoded"
ABSENT: Any = object()


@dataclass(frozen=True, slots=True)
class Body:
    """The request body of an operation, a schema for each media type."""

    required: bool
    schemas: Mapping[str, Schema]
    validators: Validators
    fill: Fill | None

    def read(self, request: Request) -> Any:
        """Give the valid body of a request, `ABSENT` when none was sent.

        Raises:
            Refusal: With cause `too_large`, `unsupported_media_type`, `malformed_body` or
                `invalid`.
        """
        if len(request.body) > MAXIMUM_BODY:
            limit = MAXIMUM_BODY // (1024 * 1024)
            raise Refusal("too_large", detail=f"body: is larger than {limit} MB")
        if not request.body:
            if self.required:
                raise Refusal("invalid", detail="body: is required")
            return ABSENT
        media_type = self._media_type(request)
        schema = self.schemas[media_type]
        value = _parsed(media_type, request.body)
        problem = self.validators.problem(schema, value, "body")
        if problem:
            raise Refusal("invalid", detail=problem)
        return value

    def defaults(self, value: Any) -> Any:
        """Give the body with the defaults of its schema in place of what was left out."""
        return self.fill(value) if self.fill else value

    def _media_type(self, request: Request) -> str:
        given = (request.header("content-type") or "").partition(";")[0].strip().lower()
        if given in self.schemas:
            return given
        if given.endswith("+json") and "application/json" in self.schemas:
            return "application/json"
        wanted = " or ".join(self.schemas)
        raise Refusal("unsupported_media_type", detail=f"header.content-type: must be {wanted}")


def read_body(
    document: Document, validators: Validators, operation: Node, pointer: str
) -> Body | None:
    """Read the request body of an operation, None when it has none."""
    if "requestBody" not in operation:
        return None
    declared = document.resolve(operation["requestBody"], f"{pointer}/requestBody")
    schemas = {
        media_type.lower(): declared.child("content", media_type, "schema")
        for media_type in declared.node.get("content", {})
    }
    fill = compiled(document, next(iter(schemas.values()))) if schemas else None
    return Body(bool(declared.node.get("required")), schemas, validators, fill)


def _parsed(media_type: str, content: bytes) -> Any:
    if media_type == _FORM:
        return {name: values[-1] for name, values in parse_query(content).items()}
    if media_type != "application/json" and not media_type.endswith("+json"):
        return content.decode("utf-8", "replace")
    try:
        return codec.decode(content)
    except codec.MalformedJSONError as problem:
        raise Refusal("malformed_body", detail=f"body: {problem}") from problem
