"""Bodies of requests: the right media type, well-formed, judged by the schema, defaults filled."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from .. import codec
from ..errors import Refusal
from ..messages import Request
from . import multipart
from .defaults import Fill, compiled
from .document import Document, Node, Schema
from .parameters import parse_query
from .validation import Validators

MAXIMUM_BODY = 10 * 1024 * 1024
_FORM = "application/x-www-form-urlencoded"
_MULTIPART = "multipart/form-data"
ABSENT: Any = object()


@dataclass(frozen=True, slots=True)
class Body:
    """The request body of an operation, a schema for each media type.

    Attributes:
        refused: Fields that are refused before the schema is asked.
        refuses: The cause of that.
        content: Part of a multipart body that is a file, "" for none.
    """

    required: bool
    schemas: Mapping[str, Schema]
    validators: Validators
    fill: Fill | None
    refused: frozenset[str] = frozenset()
    refuses: str = ""
    content: str = ""

    def read(self, request: Request) -> Any:
        """Give the valid body of a request, `ABSENT` when none was sent.

        The parts of a multipart body are text, but for its file, which is bytes.

        Raises:
            Refusal: With cause `too_large`, `unsupported_media_type`, `malformed_body`,
                `invalid`, or the one that refused fields have.
        """
        if request.too_large or len(request.body) > MAXIMUM_BODY:
            limit = MAXIMUM_BODY // (1024 * 1024)
            raise Refusal("too_large", detail=f"body: is larger than {limit} MB")
        if not request.body:
            if self.required:
                raise Refusal("invalid", detail="body: is required")
            return ABSENT
        media_type = self._media_type(request)
        schema = self.schemas[media_type]
        value, file = _parsed(media_type, request, self.content)
        if self.refused and codec.is_object(value):
            for name in value.keys() & self.refused:
                raise Refusal(self.refuses, detail=name)
        problem = self.validators.problem(schema, value, "body")
        if problem:
            raise Refusal("invalid", detail=problem)
        return value if file is None else {**value, self.content: file}

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
    block: Node = operation.get("x-tradespec", {}).get("mock", {})
    refused: Node = block.get("refused", {})
    return Body(
        bool(declared.node.get("required")),
        schemas,
        validators,
        fill,
        frozenset(refused.get("fields", ())),
        refused.get("cause", ""),
        block.get("content", ""),
    )


def _parsed(media_type: str, request: Request, content: str) -> tuple[Any, bytes | None]:
    """Give a body and, apart, the bytes of its file."""
    if media_type == _FORM:
        return {name: values[-1] for name, values in _form(request.body).items()}, None
    if media_type == _MULTIPART:
        parts = multipart.parse(request.header("content-type") or "", request.body)
        texts = {name: "" if name == content else _text(part) for name, part in parts.items()}
        return texts, parts.get(content)
    if media_type != "application/json" and not media_type.endswith("+json"):
        return request.body.decode("utf-8", "replace"), None
    try:
        return codec.decode_bounded(request.body), None
    except codec.MalformedJSONError as problem:
        raise Refusal("malformed_body", detail=f"body: {problem}") from problem


def _form(content: bytes) -> dict[str, list[str]]:
    try:
        return parse_query(content)
    except Refusal as refusal:
        detail = refusal.fields["detail"].replace("query:", "body:")
        raise Refusal("malformed_body", detail=detail) from refusal


def _text(part: bytes) -> str:
    try:
        return part.decode()
    except UnicodeDecodeError as problem:
        raise Refusal("malformed_body", detail="body: has a part that is not UTF-8") from problem
