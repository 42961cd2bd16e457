"""Spoiling an answer: its bytes made into no JSON, or its fields given types they cannot have."""

from __future__ import annotations

import random
from collections.abc import Iterator
from typing import Any

from .. import codec
from ..compiled.document import Document, Schema
from ..compiled.operations import Operation
from ..messages import Response
from .faults import Fault

_SUCCESS = range(200, 300)
_ONE_IN = 3


def spoiled(
    fault: Fault, document: Document, operation: Operation, response: Response
) -> bytes | None:
    """Give the body of an answer spoiled as a fault wants, None when there is nothing to spoil.

    The same seed spoils the same answer in the same way.
    """
    chance = random.Random(f"{fault.seed} {fault.happened}")
    if not response.body or "json" not in (response.header("content-type") or ""):
        return None
    if fault.spoil == "malformed":
        return malformed(response.body, chance)
    if response.status not in _SUCCESS:
        return None
    return _mistyped(document, operation, response.body, chance)


def malformed(content: bytes, chance: random.Random) -> bytes:
    """Give bytes that are no JSON, made from some that are."""
    cut = content[: chance.randrange(1, max(2, len(content)))]
    ways = [
        cut,
        content[:-1],
        content + b"}",
        content.replace(b'"', b"'"),
        content.replace(b":", b":\xff", 1),
    ]
    chance.shuffle(ways)
    return next((way for way in ways if not _is_json(way)), b"{" + content)


def _mistyped(
    document: Document, operation: Operation, content: bytes, chance: random.Random
) -> bytes | None:
    body = codec.load(content)
    schema = operation.item or operation.envelope.result
    if schema is None:
        return None
    properties = document.properties(schema)
    count = 0
    for record in _records(body, operation.envelope.at):
        wrong = {
            name: options
            for name, value in record.items()
            if name in properties
            and (options := list(_others(value, _types(document, properties[name]))))
        }
        for name in chance.sample(sorted(wrong), -(-len(wrong) // _ONE_IN)):
            record[name] = chance.choice(wrong[name])
            count += 1
    return codec.encode(body) if count else None


def _records(body: Any, at: tuple[str, ...]) -> Iterator[dict[str, Any]]:
    for key in at:
        body = body[key]
    for each in body if codec.is_array(body) else [body]:
        if codec.is_object(each):
            yield each


def _types(document: Document, schema: Schema) -> set[str]:
    found = document.types(schema)
    return found | {"integer"} if "number" in found else found


def _others(value: Any, allowed: set[str]) -> Iterator[Any]:
    """Give values of other types that were made from one; none when any type is allowed."""
    made: list[tuple[str, Any]] = [("array", [value]), ("object", {"value": value})]
    if isinstance(value, str):
        made += [("integer", len(value)), ("boolean", bool(value))]
    elif not isinstance(value, list | dict):
        made += [("string", f"{value} or so")]
    if allowed:
        yield from (other for kind, other in made if kind not in allowed)


def _is_json(content: bytes) -> bool:
    try:
        codec.decode(content)
    except codec.MalformedJSONError:
        return False
    return True
