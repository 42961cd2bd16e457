"""An API's document in, what its calls have in common out: paging, limits, retries, formats."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from generator import vocabulary
from generator.api import Pages
from generator.docs.fields import Field
from generator.docs.view import ApiView
from generator.names import raw
from generator.plain import Node, as_list, as_node

_LIMITS = ("monthly", "window", "bucket")
_DAY, _MANY = 86400, 3
_SPANS = {"monthly": "a month"}


@dataclass(frozen=True, slots=True)
class Scheme:
    """A way to say who calls."""

    name: str
    kind: str
    where: str
    parameter: str
    description: str
    scopes: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Limit:
    """A limit that the API sets on an account."""

    name: str
    kind: str
    most: str
    span: str
    status: str
    message: str
    headers: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Pager:
    """A way to page and the lists that do."""

    pages: Pages
    lists: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Conventions:
    """What the calls of an API have in common.

    Args:
        formats: those that any field or parameter has.
        key_hours: how long an idempotency key holds; 0 when unknown.
        repeats: how calls may be repeated -> their names.
        headers: those of success answers.
        access: our own words about getting an account, Markdown; so are `texts` by title.
    """

    schemes: tuple[Scheme, ...]
    pagers: tuple[Pager, ...]
    limits: tuple[Limit, ...]
    causes: tuple[tuple[str, str, str], ...]
    formats: frozenset[str]
    key_hours: int
    repeats: dict[str, list[str]]
    headers: tuple[Field, ...]
    soft_deletes: tuple[tuple[str, str, tuple[str, ...]], ...]
    rates: tuple[tuple[str, str], ...]
    access: str
    source: str
    texts: tuple[tuple[str, str], ...]


def conventions(view: ApiView) -> Conventions:
    """Collect them."""
    words = vocabulary.words(view.data)
    mock = as_node(words.get("mock"))
    said = as_node(words.get("docs"))
    headers = {
        row.name: row
        for each in view.resources
        for endpoint in each.endpoints
        for response in endpoint.responses
        for row in response.headers
    }
    return Conventions(
        schemes=tuple(_schemes(view.data)),
        pagers=tuple(_pagers(view)),
        limits=tuple(_limits(mock)),
        causes=tuple(_causes(mock)),
        formats=_formats(view),
        key_hours=int(as_node(mock.get("idempotency")).get("hours", 0)),
        repeats=_repeats(view),
        headers=tuple(headers.values()),
        soft_deletes=tuple(_soft_deletes(view.data)),
        rates=tuple((f"{most:,}", _span(seconds)) for most, seconds, _ in view.api.limits),
        access=str(said.get("access") or ""),
        source=str(said.get("x-source") or ""),
        texts=tuple((str(k), str(v)) for k, v in as_node(said.get("conventions")).items()),
    )


def _schemes(data: Node) -> Iterator[Scheme]:
    for name, each in as_node(as_node(data.get("components")).get("securitySchemes")).items():
        scheme = as_node(each)
        flows = [as_node(flow) for flow in as_node(scheme.get("flows")).values()]
        scopes = {
            str(scope): str(text)
            for flow in flows
            for scope, text in as_node(flow.get("scopes")).items()
        }
        kind = str(scheme.get("type"))
        yield Scheme(
            name=str(name),
            kind=str(scheme.get("scheme", kind)).lower() if kind == "http" else kind,
            where=str(scheme.get("in") or "header"),
            parameter=str(scheme.get("name") or "Authorization"),
            description=str(scheme.get("description") or ""),
            scopes=tuple(scopes.items()),
        )


def _pagers(view: ApiView) -> Iterator[Pager]:
    lists: dict[str, tuple[Pages, list[str]]] = {}
    for resource in view.api.resources:
        for operation in resource.operations:
            if operation.pages is not None:
                found = lists.setdefault(raw(operation.pages.name), (operation.pages, []))
                found[1].append(raw(operation.name))
    for pages, names in lists.values():
        yield Pager(pages, tuple(names))


def _limits(mock: Node) -> Iterator[Limit]:
    causes = as_node(as_node(mock.get("errors")).get("causes"))
    for name, each in as_node(mock.get("settings")).items():
        setting = as_node(each)
        default: Any = setting.get("default")
        if not isinstance(default, int) or setting.get("kind") not in _LIMITS:
            continue
        cause = as_node(causes.get(str(setting.get("refuses"))))
        yield Limit(
            name=str(name).replace("_", " "),
            kind=str(setting["kind"]),
            most=f"{default:,}",
            span=_SPANS.get(str(setting["kind"])) or _span(setting.get("seconds", 60)),
            status=str(cause.get("status", "")),
            message=str(cause.get("message", "")),
            headers=tuple((str(k), str(v)) for k, v in as_node(setting.get("headers")).items()),
        )


def _causes(mock: Node) -> Iterator[tuple[str, str, str]]:
    """(status, code, message) of what the mock refuses with."""
    for each in as_node(as_node(mock.get("errors")).get("causes")).values():
        cause = as_node(each)
        message = str(cause.get("message", ""))
        if "{" not in message:
            yield str(cause.get("status", "")), str(cause.get("code", "")), message


def _formats(view: ApiView) -> frozenset[str]:
    schemas = [schema for each in view.resources for schema in each.objects]
    rows = [row for schema in (*schemas, *view.shared) for row in schema.fields]
    rows += [row for each in view.resources for end in each.endpoints for row in end.body]
    return frozenset(kind.words for row in rows for kind in row.types)


def _repeats(view: ApiView) -> dict[str, list[str]]:
    """How calls are repeated -> their names; `*.list` for what all resources share."""
    kinds: dict[str, set[str]] = {}
    operations = [each for resource in view.api.resources for each in resource.operations]
    for each in operations:
        kinds.setdefault(str(each.method_name), set()).add(each.repeat)
    found: dict[str, dict[str, None]] = {}
    for each in operations:
        method = str(each.method_name)
        count = sum(str(other.method_name) == method for other in operations)
        shared = count > _MANY and len(kinds[method]) == 1
        name = f"*.{method}" if shared else raw(each.name)
        found.setdefault(each.repeat, {})[name] = None
    return {kind: list(names) for kind, names in found.items()}


def _span(seconds: float) -> str:
    """A time in words: `in 60 seconds`, `a day`."""
    return "a day" if seconds == _DAY else f"in {seconds:g} seconds"


def _soft_deletes(data: Node) -> Iterator[tuple[str, str, tuple[str, ...]]]:
    """(field, parameter that shows them, records)."""
    groups: dict[tuple[str, str], list[str]] = {}
    for name, schema in as_node(as_node(data.get("components")).get("schemas")).items():
        record = as_node(vocabulary.words(schema).get("record"))
        deleted = record.get("deleted")
        for each in as_list(deleted) or [deleted]:
            if as_node(each).get("field"):
                place = str(each["field"]), str(as_node(each).get("show") or "")
                groups.setdefault(place, []).append(str(name))
    for (field, show), records in groups.items():
        yield field, show, tuple(records)
