"""A record for each answered request, for whoever listens to the logger `tradespec.mock.access`.

It has the path and what came of it as attributes, and never a query, a header or a body: those
may carry credentials. What a caller chose is made printable, so that no request forges a line or
speaks to a terminal. While nobody listens it costs one look at the logger.
"""

from __future__ import annotations

import logging

from ..errors import bounded
from ..messages import ConnectionDropped, Request, Response

DROPPED = 0
"""The status of a request whose connection was cut instead."""

_log = logging.getLogger("tradespec.mock.access")
_LONGEST_METHOD = 20
_LONGEST_PATH = 500
_LONGEST_IDENTITY = 200


def tell(
    api: str,
    operation: str,
    request: Request,
    outcome: Response | ConnectionDropped,
    seconds: float,
    *,
    identity: str = "",
    level: int = logging.INFO,
) -> None:
    """Log how a request was answered.

    Args:
        api: Name of the API, "" for what belongs to none.
        operation: The operationId, "" when the path led to none.
        request: What was asked.
        outcome: What was answered, or that the connection was cut.
        seconds: What the answer took; a delay that was asked for comes on top.
        identity: Its request id, where the API gives one.
        level: `logging.INFO` for calls, `logging.DEBUG` for what would drown them.
    """
    if not _log.isEnabledFor(level):
        return
    status, size = DROPPED, 0
    if isinstance(outcome, Response):
        status, size = outcome.status, len(outcome.body)
    method = printable(request.method, _LONGEST_METHOD)
    path = printable(request.path, _LONGEST_PATH)
    fields = {
        "api": api,
        "operation": operation,
        "method": method,
        "path": path,
        "status": status,
        "milliseconds": round((seconds + outcome.delay) * 1000, 3),
        "request_id": printable(identity, _LONGEST_IDENTITY),
        "bytes": size,
        "fault": outcome.fault,
    }
    _log.log(level, "%s %s -> %s", method, path, status or "dropped", extra=fields)


def printable(text: str, limit: int) -> str:
    """Give a text of bounded length in which line ends and other controls are spelt out."""
    text = bounded(text, limit)
    if text.isprintable():
        return text
    return "".join(
        each if each.isprintable() else each.encode("unicode_escape").decode() for each in text
    )
