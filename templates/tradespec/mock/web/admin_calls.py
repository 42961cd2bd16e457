"""The admin API's handlers of what goes wrong, what was called, and what is sent out."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..clock import timestamp
from ..harness.faults import Fault
from ..harness.journal import Entry
from ..outgoing.deliveries import Delivery
from .admin_answers import Answer, Asked, Handler, Wrong

_DONE: Answer = (204, None)
_HERE = "127.0.0.1:4010"


def _faults(asked: Asked) -> Answer:
    return 200, [_shown_fault(fault) for fault in asked.mock.faults]


def _fail(asked: Asked) -> Answer:
    given = dict(asked.body)
    for name in ("delay", "rate"):
        if name in given:
            given[name] = float(given[name])
    _check_operation(asked, given.get("operation"), "body.operation")
    return 201, _shown_fault(asked.mock.fail(**given))


def _fault(asked: Asked) -> Answer:
    return 200, _shown_fault(asked.mock.faults.numbered(asked.values["number"]))


def _remove_fault(asked: Asked) -> Answer:
    asked.mock.faults.remove(asked.values["number"])
    return _DONE


def _clear_faults(asked: Asked) -> Answer:
    asked.mock.faults.clear()
    return _DONE


def _shown_fault(fault: Fault) -> dict[str, Any]:
    optional = {
        "seed": fault.seed,
        "status": fault.status,
        "cause": fault.cause,
        "delay": fault.delay or None,
        "drop": fault.drop,
        "truncate": fault.truncate,
        "body": None if fault.body is None else fault.body.decode("utf-8", "replace"),
        "headers": dict(fault.headers) or None,
        "spoil": fault.spoil,
    }
    return {
        "number": fault.number,
        "times": fault.times,
        "happened": fault.happened,
        "operation": fault.operation,
        "rate": fault.rate,
        **{name: value for name, value in optional.items() if value is not None},
    }


def _requests(asked: Asked) -> Answer:
    values, journal = asked.values, asked.mock.requests
    operation = values.get("operation")
    _check_operation(asked, operation, "query.operation")
    found = journal.of(operation, status=values.get("status"), after=values["after"])
    return 200, [_shown_call(entry) for entry in found[: values["limit"]]]


def _request(asked: Asked) -> Answer:
    entry = asked.mock.requests.numbered(asked.values["number"])
    hiding = entry.hiding
    host = asked.request.header("host") or _HERE
    return 200, {
        **_shown_call(entry),
        "headers": hiding.shown_headers(entry.headers),
        "body": hiding.shown_body(entry.path, entry.content).decode("utf-8", "replace"),
        "response_headers": hiding.shown_headers(entry.response_headers),
        "response_body": hiding.shown_body(entry.path, entry.response).decode("utf-8", "replace"),
        "curl": entry.curl(f"http://{host}/{asked.shelf.api}"),
        "http": entry.http(),
    }


def _verify(asked: Asked) -> Answer:
    _check_operation(asked, asked.body["operation"], "body.operation")
    try:
        found = asked.mock.assert_called(**asked.body)
    except AssertionError as failure:
        hint = f"GET /_mock/{asked.shelf.api}/requests lists all calls."
        raise Wrong(409, str(failure), "requests", hint) from None
    return 200, [_shown_call(entry) for entry in found]


def _clear_requests(asked: Asked) -> Answer:
    asked.mock.requests.clear()
    return _DONE


def _shown_call(entry: Entry) -> dict[str, Any]:
    return {
        "number": entry.number,
        "at": timestamp(entry.at),
        "operation": entry.operation,
        "method": entry.method,
        "path": entry.path,
        "query": entry.hiding.shown_query(entry.query),
        "status": entry.status,
        "milliseconds": round(entry.milliseconds, 3),
        "request_id": entry.request_id,
    }


def _check_operation(asked: Asked, name: str | None, at: str) -> None:
    if name is not None:
        try:
            asked.mock.check_operation(name)
        except ValueError as problem:
            raise Wrong.from_words(404, str(problem), at, "") from None


def _deliveries(asked: Asked) -> Answer:
    found = asked.mock.webhooks.deliveries[-asked.values["limit"] :]
    return 200, [_shown_delivery(delivery) for delivery in found]


def _deliveries_of(asked: Asked) -> Answer:
    wanted = asked.values["id"]
    found = [each for each in asked.mock.webhooks.deliveries if each.id == wanted]
    if not found:
        raise LookupError(
            f"no event {wanted!r} was sent; GET /_mock/{asked.shelf.api}/webhooks lists them"
        )
    return 200, [_shown_delivery(delivery) for delivery in found]


def _receive(asked: Asked) -> Answer:
    asked.mock.webhooks.allow(*asked.body.get("allow", ()))
    if "url" in asked.body:
        asked.mock.webhooks.to(asked.body["url"], key=asked.account)
    return _DONE


def _resend(asked: Asked) -> Answer:
    found = asked.mock.webhooks.resend(asked.values["id"])
    return 202, [_shown_delivery(delivery) for delivery in found]


def _shown_delivery(delivery: Delivery) -> dict[str, Any]:
    return {
        "id": delivery.id,
        "event": delivery.event,
        "url": delivery.url,
        "state": delivery.state,
        "reason": delivery.reason,
        "due": None if delivery.due is None else timestamp(delivery.due),
        "body": delivery.content,
        "attempts": [
            {"at": timestamp(attempt.at), "status": attempt.status, "problem": attempt.problem}
            for attempt in delivery.attempts
        ],
    }


HANDLERS: Mapping[str, Handler] = {
    "faults.list": _faults,
    "faults.add": _fail,
    "faults.get": _fault,
    "faults.remove": _remove_fault,
    "faults.clear": _clear_faults,
    "requests.list": _requests,
    "requests.get": _request,
    "requests.verify": _verify,
    "requests.clear": _clear_requests,
    "webhooks.list": _deliveries,
    "webhooks.get": _deliveries_of,
    "webhooks.receive": _receive,
    "webhooks.resend": _resend,
}
