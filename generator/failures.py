"""An operation's documented refusals in, the exceptions of the client that they become out."""

from __future__ import annotations

from generator.api import Failure
from generator.names import ClassName, text
from generator.plain import Node, as_node
from generator.schema import resolve

_EXCEPTIONS = {
    "400": "BadRequestError",
    "401": "AuthenticationError",
    "402": "PaymentRequiredError",
    "403": "PermissionDeniedError",
    "404": "NotFoundError",
    "409": "ConflictError",
    "429": "RateLimitError",
}


def failures(data: Node, node: Node) -> tuple[Failure, ...]:
    """Return what an operation's documented 4xx and 5xx raise."""
    found: list[Failure] = []
    for status, item in as_node(node.get("responses")).items():
        if status[0] not in "45":
            continue
        name = (
            "InternalServerError" if status[0] == "5" else _EXCEPTIONS.get(status, "APIStatusError")
        )
        described = text(resolve(data, item).get("description"))
        found.append(Failure(status, ClassName(name), described))
    return tuple(found)
