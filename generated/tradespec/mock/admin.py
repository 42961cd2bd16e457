"""What `Mock` can do, over HTTP below `/_mock/<api>`: for tests in other languages and for people.

Bodies are JSON. `access` decides who may use it, and writes must say that they are JSON, which no
page of another origin can make a browser do unasked.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

from . import codec
from .access import Access, Denial
from .clock import timestamp
from .deliveries import Delivery
from .errors import Refusal, bounded
from .journal import Entry
from .messages import Request, Response
from .parameters import parse_query

if TYPE_CHECKING:
    from .mock import Mock

PREFIX = "/_mock/"
_JSON = ("content-type", "application/json")

Answer = tuple[int, Any]


class Admin:
    """Answers for all mocks of a site."""

    def __init__(self, mocks: Mapping[str, Mock], access: Access) -> None:
        """Take the mocks by name, and what decides who may use this."""
        self._mocks = mocks
        self._access = access
        self._actions: Mapping[tuple[str, str], Callable[[Mock, list[str], Any], Answer]] = {
            ("POST", "reset"): _reset,
            ("GET", "clock"): _clock,
            ("POST", "clock"): _set_clock,
            ("GET", "settings"): _settings,
            ("PATCH", "settings"): _set_settings,
            ("POST", "faults"): _fail,
            ("GET", "requests"): _requests,
            ("GET", "kinds"): _kinds,
            ("GET", "records"): _records,
            ("POST", "records"): _create,
            ("PATCH", "records"): _update,
            ("DELETE", "records"): _delete,
            ("GET", "webhooks"): _deliveries,
            ("PUT", "webhooks"): _receive,
            ("POST", "webhooks"): _resend,
        }

    def answer(self, request: Request) -> Response:
        """Answer a request below the prefix."""
        denial = self._access.denial(request)
        if denial is not None:
            return denied(denial)
        try:
            status, value = self._answered(request)
        except (LookupError, ValueError, TypeError, Refusal) as problem:
            missing = isinstance(problem, LookupError)
            status, value = 404 if missing else 400, {"error": bounded(_words(problem))}
        if status == 204:
            return Response(204, [])
        return Response(status, [_JSON], codec.encode(value))

    def _answered(self, request: Request) -> Answer:
        words = [unquote(word) for word in request.path.removeprefix(PREFIX).split("/")]
        mock = self._mocks.get(words[0])
        if mock is None or len(words) < 2:
            return 404, {"error": f"There is no mock {words[0]!r} here, or nothing to do with it."}
        method = "GET" if request.method == "HEAD" else request.method
        action = self._actions.get((method, words[1]))
        if action is None:
            known = ", ".join(f"{verb} {word}" for verb, word in self._actions)
            return 404, {"error": f"There is: {known}"}
        return action(mock, words[2:], _given(request))


def _given(request: Request) -> Any:
    if request.method in ("GET", "HEAD"):
        return {name: values[-1] for name, values in parse_query(request.query).items()}
    if request.too_large:
        raise ValueError("the body is too large")
    if request.method != "DELETE" and request.body:
        sent = (request.header("content-type") or "").partition(";")[0].strip()
        if sent != "application/json":
            raise ValueError("the body must be application/json")
        given = codec.decode(request.body)
        if not codec.is_object(given):
            raise ValueError("the body must be an object")
        return given
    if request.method in ("PATCH", "PUT"):
        raise ValueError("a body is missing")
    return {}


def denied(denial: Denial) -> Response:
    """Give the answer to a caller that may not use this."""
    content = {"error": denial.error, "at": denial.at, "hint": denial.hint}
    headers: list[tuple[str, str]] = [_JSON]
    if denial.status == 401:
        headers.append(("www-authenticate", 'Bearer realm="tradespec mock"'))
    return Response(denial.status, headers, codec.encode(content))


def _words(problem: Exception) -> str:
    if isinstance(problem, Refusal):
        return f"{problem.cause}: {problem.fields['record']} {problem.fields['detail']}".strip()
    return str(problem.args[0]) if problem.args else str(problem)


def _reset(mock: Mock, words: list[str], given: Any) -> Answer:
    mock.reset()
    return 204, None


def _clock(mock: Mock, words: list[str], given: Any) -> Answer:
    return 200, {"now": mock.clock.now().isoformat(), "frozen": mock.clock.frozen}


def _set_clock(mock: Mock, words: list[str], given: Any) -> Answer:
    """Set (`to`, `frozen`) or move (`days`, `hours`, `minutes`, `seconds`) the clock."""
    if "to" in given:
        mock.clock.set(str(given["to"]), frozen=bool(given.get("frozen", True)))
    else:
        mock.clock.advance(**{name: float(value) for name, value in given.items()})
    return _clock(mock, words, given)


def _settings(mock: Mock, words: list[str], given: Any) -> Answer:
    return 200, dict(mock.settings)


def _set_settings(mock: Mock, words: list[str], given: Any) -> Answer:
    for name, value in given.items():
        mock.settings[name] = value
    return 200, dict(mock.settings)


def _fail(mock: Mock, words: list[str], given: Any) -> Answer:
    mock.fail(**given)
    return 204, None


def _requests(mock: Mock, words: list[str], given: Any) -> Answer:
    if words:
        return 200, _entry(mock.requests.numbered(int(words[0])), mock.api)
    after, limit = int(given.get("after", 0)), int(given.get("limit", 1000))
    calls = mock.requests.of(given.get("operation"), after=after)
    return 200, [_call(entry) for entry in calls[:limit]]


def _call(entry: Entry) -> dict[str, Any]:
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


def _entry(entry: Entry, api: str) -> dict[str, Any]:
    hiding = entry.hiding
    return {
        **_call(entry),
        "headers": hiding.shown_headers(entry.headers),
        "body": hiding.shown_body(entry.path, entry.content).decode("utf-8", "replace"),
        "response_headers": hiding.shown_headers(entry.response_headers),
        "response_body": hiding.shown_body(entry.path, entry.response).decode("utf-8", "replace"),
        "curl": entry.curl(f"http://127.0.0.1:4010/{api}"),
        "http": entry.http(),
    }


def _kinds(mock: Mock, words: list[str], given: Any) -> Answer:
    return 200, [{"name": each.name, "key": each.key, "count": each.count} for each in mock.kinds()]


def _records(mock: Mock, words: list[str], given: Any) -> Answer:
    limit, offset = int(given.pop("limit", 1000)), int(given.pop("offset", 0))
    newest = given.pop("order", "oldest") == "newest"
    return 200, mock.browse(_first(words), given, limit=limit, offset=offset, newest=newest)


def _create(mock: Mock, words: list[str], given: Any) -> Answer:
    return 201, mock.create(_first(words), **given)


def _update(mock: Mock, words: list[str], given: Any) -> Answer:
    return 200, mock.update(_first(words), _second(words), **given)


def _delete(mock: Mock, words: list[str], given: Any) -> Answer:
    mock.delete(_first(words), _second(words))
    return 204, None


def _deliveries(mock: Mock, words: list[str], given: Any) -> Answer:
    return 200, [_shown(delivery) for delivery in mock.webhooks.deliveries]


def _receive(mock: Mock, words: list[str], given: Any) -> Answer:
    """Say where webhooks go: `{"url": ...}`, null for where subscriptions say; `{"allow": [...]}`
    are hosts that these may name.
    """
    mock.webhooks.allow(*given.get("allow", ()))
    if "url" in given or "allow" not in given:
        mock.webhooks.to(given["url"])
    return 204, None


def _resend(mock: Mock, words: list[str], given: Any) -> Answer:
    return 202, [_shown(delivery) for delivery in mock.webhooks.resend(_first(words))]


def _shown(delivery: Delivery) -> dict[str, Any]:
    return {
        "id": delivery.id,
        "event": delivery.event,
        "url": delivery.url,
        "state": delivery.state,
        "reason": delivery.reason,
        "body": delivery.content,
        "attempts": [
            {"at": attempt.at.isoformat(), "status": attempt.status, "problem": attempt.problem}
            for attempt in delivery.attempts
        ],
    }


def _first(words: list[str]) -> str:
    if not words:
        raise LookupError("say which, after another slash")
    return words[0]


def _second(words: list[str]) -> str:
    if len(words) < 2:
        raise LookupError("say which record, by its key after another slash")
    return words[1]
