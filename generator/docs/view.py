"""An API with its documents in, what its pages say out: frozen data for the templates of `docs/`.

Every text here may come from a document; templates print it through `markdown_filters`.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from generator.api import Api, Operation, Resource
from generator.docs.errors import Error, errors_of, merged
from generator.docs.examples import Examples, playable
from generator.docs.fields import Field, Reader, Schema, first_of
from generator.docs.markdown import slug
from generator.docs.mock_answers import Answer, Call, Stage, stage
from generator.docs.page_map import Places, places
from generator.docs.samples import Sample, Shown, async_python, catching, curl, python, with_mock
from generator.document import Document
from generator.fields import field_names
from generator.names import raw
from generator.namespace import NameSpace
from generator.normalise import operations
from generator.plain import Node, as_list, as_node
from generator.schema import fields, resolve

_SECTIONS = ("Parameters", "Body", "Response", "Errors")
_TELLING = {"string", "uuid", "decimal", "integer", "number", "date", "date-time", "boolean"}


@dataclass(frozen=True, slots=True)
class Response:
    """A success answer: `fields` are those around the result, `rows` a header each."""

    status: str
    media_type: str
    description: str
    fields: tuple[Field, ...]
    types: tuple[Any, ...]
    headers: tuple[Field, ...]


@dataclass(frozen=True, slots=True)
class Endpoint:
    """One operation as its page shows it."""

    operation: Operation
    title: str
    parameters: tuple[tuple[str, Field], ...]
    body: tuple[Field, ...]
    body_types: tuple[Any, ...]
    body_description: str
    body_source: str
    body_inferred: str
    responses: tuple[Response, ...]
    errors: tuple[Error, ...]
    scopes: tuple[str, ...]
    samples: tuple[Sample, ...]
    answer: Answer | None
    call: Call


@dataclass(frozen=True, slots=True)
class ResourceView:
    """A page of a resource."""

    resource: Resource
    endpoints: tuple[Endpoint, ...]
    objects: tuple[Schema, ...]


@dataclass(frozen=True, slots=True)
class Event:
    """A message the API sends."""

    name: str
    summary: str
    description: str
    types: tuple[Any, ...]
    source: str
    inferred: str


@dataclass(frozen=True, slots=True)
class ApiView:
    """Everything the pages of one API say."""

    api: Api
    data: Node
    resources: tuple[ResourceView, ...]
    shared: tuple[Schema, ...]
    failures: tuple[Schema, ...]
    sent: tuple[Schema, ...]
    errors: tuple[Error, ...]
    events: tuple[Event, ...]
    where: dict[str, str]
    catching: dict[str, Sample]
    first: Sample


def view(api: Api, normal: Document, bundled: Node, templates: Path) -> ApiView:
    """Read what the pages of an API say."""
    with stage(api, bundled, templates) as played:
        return _Builder(api, normal.data, played).build()


class _Builder:
    def __init__(self, api: Api, data: Node, played: Stage | None) -> None:
        self.api = api
        self.data = data
        self.reader = Reader(data)
        self.stage = played
        self.examples = Examples(data, played)
        self.nodes = {(method.upper(), path): node for method, path, node in operations(data)}
        self.places: Places = places(api, self.reader, self.nodes)

    def build(self) -> ApiView:
        resources = tuple(self._resource(each) for each in self.api.resources)
        found = merged(
            [error for each in resources for end in each.endpoints for error in end.errors]
        )
        return ApiView(
            api=self.api,
            data=self.data,
            resources=resources,
            shared=self._schemas("objects"),
            failures=self._schemas("errors"),
            sent=self._schemas("events"),
            errors=found,
            events=tuple(self._events()),
            where=self.places.where,
            catching=self._catching(resources, {error.exception for error in found}),
            first=self._first(resources),
        )

    def _catching(
        self, resources: tuple[ResourceView, ...], exceptions: set[str]
    ) -> dict[str, Sample]:
        """How to catch each error, on a call that reads one record where there is one."""
        pairs = [(each.resource, end.call) for each in resources for end in each.endpoints]
        pairs.sort(key=lambda pair: pair[1].operation.http_method != "GET")
        pairs.sort(key=lambda pair: "{" not in raw(pair[1].operation.path))
        resource, call = next(
            (pair for pair in pairs if pair[1].operation.http_method == "GET"), pairs[0]
        )
        return {name: catching(self.api, resource, call, name) for name in sorted(exceptions)}

    def _first(self, resources: tuple[ResourceView, ...]) -> Sample:
        """A list, or whatever comes first, asked of the mock."""
        pairs = [(each.resource, end.call) for each in resources for end in each.endpoints]
        resource, call = next((pair for pair in pairs if pair[1].operation.pages), pairs[0])
        node = self.nodes[call.operation.http_method, raw(call.operation.path)]
        bare = replace(call, parameters={}) if "{" not in raw(call.operation.path) else call
        return with_mock(self.api, resource, bare, self._shown(call.operation, node))

    def _schemas(self, page: str) -> tuple[Schema, ...]:
        names = [name for name, where in self.places.where.items() if where == page]
        return tuple(self.reader.schema(name, self.places.sent(name)) for name in names)

    def _resource(self, resource: Resource) -> ResourceView:
        objects = self._schemas(str(resource.page))
        titles = _titles(resource, objects)
        return ResourceView(
            resource=resource,
            endpoints=tuple(
                self._endpoint(resource, each, title)
                for each, title in zip(resource.operations, titles, strict=True)
            ),
            objects=objects,
        )

    def _endpoint(self, resource: Resource, operation: Operation, title: str) -> Endpoint:
        node = self.nodes[operation.http_method, raw(operation.path)]
        call = self.examples.call(operation, node)
        body = resolve(self.data, node.get("requestBody"))
        content = as_node(body.get("content"))
        kind = raw(operation.body.media_type) if operation.body else ""
        schema = as_node(as_node(content.get(kind)).get("schema"))
        target = resolve(self.data, schema)
        return Endpoint(
            operation=operation,
            title=title,
            parameters=tuple(self._parameters(node)),
            body=self.reader.rows(schema) if fields(self.data, schema) else (),
            body_types=self.reader.types(schema) if schema else (),
            body_description=str(body.get("description") or target.get("description") or ""),
            body_source=str(target.get("x-source") or ""),
            body_inferred=str(target.get("x-inferred") or ""),
            responses=tuple(self._responses(operation, node)),
            errors=tuple(errors_of(self.api, self.data, operation, node)),
            scopes=_scopes(node),
            samples=self._samples(resource, call, node),
            answer=self._answer(call),
            call=call,
        )

    def _answer(self, call: Call) -> Answer | None:
        if self.stage is None:
            return None
        return self.stage.answer(replace(call, body=playable(call.body)))

    def _samples(self, resource: Resource, call: Call, node: Node) -> tuple[Sample, ...]:
        shown = self._shown(call.operation, node)
        made = [
            python(self.api, resource, call, shown),
            async_python(self.api, resource, call, shown),
        ]
        if self.stage is not None:
            sent = self.stage.sent(replace(call, body=playable(call.body)))
            key = self._idempotency_key(node) if call.operation.repeat == "key" else ""
            made.append(curl(self.api, call, sent, key))
        return tuple(made)

    def _idempotency_key(self, node: Node) -> str:
        wanted = raw(self.api.idempotency or "").lower()
        for each in as_list(node.get("parameters")):
            found = resolve(self.data, each)
            if found.get("in") == "header" and str(found["name"]).lower() == wanted:
                return str(found.get("example") or "6f2d1c3e-0b7a-4a55-9d0e-2c7f4b1a9e10")
        return ""

    def _shown(self, operation: Operation, node: Node) -> Shown:
        """What of a result is worth printing: the first plain fields it always has."""
        if raw(operation.results[0].header):
            return Shown("Created", ("uuid",), False)
        schema = self._result(operation, node)
        many = operation.pages is not None or str(operation.annotation).startswith("list[")
        if many:
            schema = resolve(self.data, schema).get("items")
        own = fields(self.data, schema) if schema is not None else None
        names = self.reader.named(schema) if schema is not None else ()
        if not own or len(names) != 1:
            return Shown("", (), many)
        rows = self.reader.rows(schema)
        plain = [row for row in rows if {each.words for each in row.types} <= _TELLING]
        sure = [row for row in plain if row.required] or plain
        attributes = field_names(own)
        return Shown(names[0], tuple(str(attributes[row.name]) for row in sure[:3]), many)

    def _result(self, operation: Operation, node: Node) -> Any:
        result = operation.results[0]
        response = resolve(self.data, as_node(node.get("responses")).get(result.status))
        media = as_node(as_node(response.get("content")).get(raw(result.media_type)))
        schema: Any = media.get("schema")
        for key in result.at:
            schema = (fields(self.data, schema) or {}).get(raw(key))
        return schema

    def _parameters(self, node: Node) -> list[tuple[str, Field]]:
        found: list[tuple[str, Field]] = []
        for each in as_list(node.get("parameters")):
            parameter = resolve(self.data, each)
            content = first_of(parameter.get("content"))
            schema = as_node(parameter.get("schema") or content.get("schema"))
            needed = parameter.get("required") is True
            row = self.reader.field(str(parameter["name"]), schema, needed)
            row = replace(
                row,
                description=str(parameter.get("description") or row.description),
                source=str(parameter.get("x-source") or row.source),
                inferred=str(parameter.get("x-inferred") or row.inferred),
                deprecated=row.deprecated or parameter.get("deprecated") is True,
            )
            found.append((str(parameter["in"]), row))
        return found

    def _responses(self, operation: Operation, node: Node) -> list[Response]:
        made: list[Response] = []
        for result in operation.results:
            response = resolve(self.data, as_node(node.get("responses")).get(result.status))
            media = as_node(as_node(response.get("content")).get(raw(result.media_type)))
            schema = media.get("schema")
            pointer = "".join(f"/{raw(key)}" for key in result.at)
            made.append(
                Response(
                    status=result.status,
                    media_type=raw(result.media_type),
                    description=raw(result.description),
                    fields=self.reader.envelope(schema, pointer) if schema else (),
                    types=self.reader.types(schema) if schema else (),
                    headers=tuple(self._headers(response)),
                )
            )
        return made

    def _headers(self, response: Node) -> list[Field]:
        rows: list[Field] = []
        for name, each in as_node(response.get("headers")).items():
            header = resolve(self.data, each)
            row = self.reader.field(str(name), header.get("schema") or {}, False)
            rows.append(
                replace(
                    row,
                    description=str(header.get("description") or row.description),
                    source=str(header.get("x-source") or row.source),
                    inferred=str(header.get("x-inferred") or row.inferred),
                )
            )
        return rows

    def _events(self) -> list[Event]:
        found: list[Event] = []
        for name, item in as_node(self.data.get("webhooks")).items():
            node = first_of(item)
            body = resolve(self.data, node.get("requestBody"))
            media = first_of(body.get("content"))
            found.append(
                Event(
                    name=str(name),
                    summary=str(node.get("summary") or name),
                    description=str(node.get("description") or ""),
                    types=self.reader.types(media["schema"]) if "schema" in media else (),
                    source=str(node.get("x-source") or ""),
                    inferred=str(node.get("x-inferred") or ""),
                )
            )
        return found


def _titles(resource: Resource, objects: Iterable[Schema]) -> list[str]:
    """A heading for each operation, with an anchor that nothing else of the page has."""
    others = [raw(resource.title), *(schema.name for schema in objects), *_SECTIONS]
    space = NameSpace(map(slug, others), suffix=" call", separator=" ")
    return [space.give(*_wanted(resource, each), forms=_anchors) for each in resource.operations]


def _wanted(resource: Resource, operation: Operation) -> tuple[str, ...]:
    """The summary, with the method where another call has the same one."""
    summary = raw(operation.summary)
    same = [each for each in resource.operations if raw(each.summary) == summary]
    telling = f"{summary}: {operation.method_name}"
    return (telling,) if len(same) > 1 else (summary, telling)


def _anchors(title: str) -> tuple[str, ...]:
    return (slug(title),)


def _scopes(node: Node) -> tuple[str, ...]:
    entries = [as_node(entry) for entry in as_list(node.get("security"))]
    return tuple(
        dict.fromkeys(
            str(scope)
            for entry in entries
            for scopes in entry.values()
            for scope in as_list(scopes)
        )
    )
