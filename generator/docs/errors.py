"""The error answers of operations in, what a reader is told of each out."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from http import HTTPStatus
from typing import Any

from generator.api import Api, Operation
from generator.names import raw
from generator.plain import Node, as_node
from generator.schema import resolve


@dataclass(frozen=True, slots=True)
class Error:
    """An error an endpoint may answer."""

    status: str
    exception: str
    description: str
    examples: tuple[tuple[str, str], ...]
    source: str
    inferred: str


def errors_of(api: Api, data: Node, operation: Operation, node: Node) -> list[Error]:
    """The errors that an operation may answer."""
    responses = as_node(node.get("responses"))
    found: list[Error] = []
    for failure in operation.failures:
        response = resolve(data, responses.get(failure.status))
        found.append(
            Error(
                status=failure.status,
                exception=str(failure.exception),
                description=raw(failure.description),
                examples=tuple(_messages(api, data, response)),
                source=str(response.get("x-source") or ""),
                inferred=str(response.get("x-inferred") or ""),
            )
        )
    return found


def _messages(api: Api, data: Node, response: Node) -> list[tuple[str, str]]:
    """(message, when) of the examples of an error answer."""
    found: list[tuple[str, str]] = []
    for media in as_node(response.get("content")).values():
        for each in as_node(as_node(media).get("examples")).values():
            example = resolve(data, each)
            value: Any = example.get("value")
            for key in api.errors.message:
                value = as_node(value).get(raw(key))
            if isinstance(value, str):
                found.append((value, str(example.get("summary") or "")))
    return found


def merged(errors: list[Error]) -> tuple[Error, ...]:
    """One error a status: what most endpoints say of it, and the messages of all."""
    groups: dict[tuple[str, str], list[Error]] = {}
    for error in errors:
        groups.setdefault((error.status, error.exception), []).append(error)
    made: list[Error] = []
    for _, group in sorted(groups.items()):
        common, _ = Counter(
            (each.description, each.source, each.inferred) for each in group
        ).most_common(1)[0]
        messages = {text: when for each in reversed(group) for text, when in each.examples}
        examples = tuple(sorted(messages.items()))
        description, source, inferred = common
        made.append(
            replace(
                group[0],
                description=description,
                examples=examples,
                source=source,
                inferred=inferred,
            )
        )
    return tuple(made)


def reason(status: int) -> str:
    """The words of a status, empty for one that has none."""
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return ""
