"""Bodies of successful answers, built from the response schema.

Properties with `const` are filled in, the result stands at its pointer, and a list's figures at
those of its pager.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from .. import codec
from .document import Document, Node, Schema, keys_of


@dataclass(frozen=True, slots=True)
class Envelope:
    """What a successful answer looks like.

    Attributes:
        status: Status of the answer.
        media_type: Media type of the body, "" for an answer without one.
        schema: Schema of the whole body, None when it has none.
        result: Schema of the result, None when there is no body.
        constants: The body with nothing but its constants.
        at: Keys of the result within the body; none when the body is the result.
        headers: Header of the answer -> field of the record it shows.
    """

    status: int
    media_type: str
    schema: Schema | None
    result: Schema | None
    constants: Mapping[str, Any]
    at: tuple[str, ...]
    headers: Mapping[str, str]

    def build(self, result: object, figures: Mapping[tuple[str, ...], object]) -> Any:
        """Give the body around a result."""
        if not self.at:
            return result
        body = copied(self.constants)
        place(body, self.at, result)
        for keys, figure in figures.items():
            place(body, keys, figure)
        return body


def read_envelope(document: Document, operation: Node, pointer: str) -> Envelope:
    """Read the first successful response of an operation."""
    status, response = _success(document, operation, pointer)
    content: Node = response.node.get("content", {})
    extension: Node = operation.get("x-tradespec", {})
    result: Any = extension.get("result", document.extension.get("result", ""))
    at = keys_of(result if isinstance(result, str) else "")
    headers: Mapping[str, str] = extension.get("mock", {}).get("headers", {})
    if not content:
        return Envelope(status, "", None, None, {}, (), headers)
    media_type = next(iter(content))
    schema = response.child("content", media_type, "schema")
    return Envelope(
        status,
        media_type,
        schema,
        _below(document, schema, at),
        _constants(document, schema),
        at,
        headers,
    )


def place(body: dict[str, Any], keys: tuple[str, ...], value: object) -> None:
    """Put a value where some keys lead, making the objects on the way."""
    for key in keys[:-1]:
        body = body.setdefault(key, {})
    body[keys[-1]] = value


def copied(body: Mapping[str, Any]) -> dict[str, Any]:
    """Copy the objects of a body."""
    return {
        name: copied(value) if codec.is_object(value) else value for name, value in body.items()
    }


def _success(document: Document, operation: Node, pointer: str) -> tuple[int, Schema]:
    responses: Node = operation.get("responses", {})
    codes = sorted(str(code) for code in responses if str(code).startswith("2"))
    if not codes:
        return 200, Schema({}, "")
    code = codes[0]
    response = document.resolve(responses[code], f"{pointer}/responses/{code}")
    return (int(code) if code.isdigit() else 200), response


def _below(document: Document, schema: Schema, at: tuple[str, ...]) -> Schema | None:
    for key in at:
        found = document.properties(schema).get(key)
        if found is None:
            return None
        schema = found
    return schema


def _constants(document: Document, schema: Schema, depth: int = 4) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for name, value in document.properties(schema).items():
        constant = document.keyword(value, "const")
        if constant is not None:
            found[name] = constant
        elif depth and "object" in document.types(value) and name in document.required(schema):
            inner = _constants(document, value, depth - 1)
            if inner:
                found[name] = inner
    return found
