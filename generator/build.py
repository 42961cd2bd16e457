"""A normalised document in, the representation the templates see out."""

from __future__ import annotations

import re
from typing import cast

from generator import vocabulary
from generator.annotate import Annotator
from generator.api import Api, Auth, Event, Operation, Resource
from generator.document import Document
from generator.models import model_schemas
from generator.names import ClassName, Identifier, class_name, identifier, raw, text
from generator.normalise import METHODS, operation_name, operations, resolve
from generator.operation import OperationBuilder
from generator.plain import Node, as_list, as_node

_CLIENT_NAMES = {"raw", "close", "aclose", "with_options", "base_url"}


def build(document: Document) -> Api:
    """Read everything the templates need out of a normalised document."""
    data = document.data
    annotator = Annotator(data)
    info = as_node(data["info"])
    header = vocabulary.idempotency_header(document)
    return Api(
        name=identifier(document.name),
        client=class_name(vocabulary.client_name(document), "Client"),
        title=text(info["title"]),
        description=text(info.get("description")),
        version=text(info["version"]),
        environment=Identifier(vocabulary.environment(document)),
        base_url=text(_base_url(data)),
        auth=_auth(data),
        errors=vocabulary.error_shape(document),
        request_id=text(vocabulary.words(data)["request_id"])
        if "request_id" in vocabulary.words(data)
        else None,
        idempotency=text(header) if header else None,
        retry_statuses=tuple(vocabulary.words(data).get("retry", ())),
        resources=_resources(document, annotator),
        events=_events(data, annotator),
        models=tuple(ClassName(name) for name in model_schemas(data)),
    )


def _resources(document: Document, annotator: Annotator) -> tuple[Resource, ...]:
    groups: dict[str, list[tuple[str, str, Node, str]]] = {}
    for method, path, operation in operations(document.data):
        group, name = _split(method, path, operation)
        groups.setdefault(group, []).append((method, path, operation, name))
    builder = OperationBuilder(document, annotator)
    return tuple(_resource(document, builder, group, found) for group, found in groups.items())


def _split(method: str, path: str, operation: Node) -> tuple[str, str]:
    """(resource, method): from `resource.method`, else the tag or first path word and the id."""
    name = operation_name(method, path, operation)
    if "operationId" in operation and name.count(".") == 1:
        group, _, method_name = name.partition(".")
        return str(identifier(group)), method_name
    tags = as_list(operation.get("tags"))
    words = [word for word in path.split("/") if word and not word.startswith("{")]
    return str(identifier(str(tags[0] if tags else words[0] if words else "root"))), name


def _resource(
    document: Document,
    builder: OperationBuilder,
    group: str,
    found: list[tuple[str, str, Node, str]],
) -> Resource:
    name = identifier(f"{group}_" if group in _CLIENT_NAMES else group)
    built: list[Operation] = []
    for method, path, operation, method_name in found:
        wanted = identifier(method_name)
        taken = {str(other.method_name) for other in built}
        while str(wanted) in taken:
            wanted = Identifier(f"{wanted}_{method}")
        built.append(builder.build(method, path, operation, name, wanted))
    tag = _tag(document.data, group, found)
    models = sorted({model for operation in built for model in builder.models_of(operation)})
    return Resource(
        name=name,
        class_name=ClassName(f"{class_name(raw(name))}Resource"),
        title=text(tag.get("name") or group),
        description=text(tag.get("description")),
        operations=tuple(built),
        models=tuple(ClassName(model) for model in models),
    )


def _tag(data: Node, group: str, found: list[tuple[str, str, Node, str]]) -> Node:
    used = {tag for _, _, operation, _ in found for tag in operation.get("tags", [])}
    tags = [tag for tag in cast(list[Node], data.get("tags") or []) if tag.get("name") in used]
    named = [tag for tag in tags if str(identifier(str(tag["name"]))) == group]
    return (named or tags or [{}])[0]


def _base_url(data: Node) -> str:
    servers = cast(list[Node], data.get("servers") or [{"url": ""}])
    variables = as_node(servers[0].get("variables"))
    url = re.sub(
        r"\{([^}]+)\}",
        lambda found: str(as_node(variables.get(found[1], {})).get("default", "")),
        str(servers[0]["url"]),
    )
    return url if "://" in url else f"http://localhost{url}"


def _auth(data: Node) -> Auth | None:
    """The first alternative of the document's security, else its first scheme."""
    schemes = as_node(as_node(data.get("components")).get("securitySchemes"))
    alternatives = [
        name for entry in cast(list[Node], data.get("security") or []) for name in entry
    ]
    for name in [*alternatives, *schemes]:
        scheme = resolve(data, schemes.get(name, {}))
        kind = str(scheme.get("type"))
        if kind == "apiKey":
            return Auth(str(scheme["in"]), text(scheme["name"]))
        if kind == "http":
            return Auth(
                "basic" if str(scheme.get("scheme")).lower() == "basic" else "bearer", text("")
            )
        if kind in ("oauth2", "openIdConnect"):
            return Auth("bearer", text(""))
    return None


def _events(data: Node, annotator: Annotator) -> tuple[Event, ...]:
    events: list[Event] = []
    for name, item in as_node(data.get("webhooks")).items():
        for method in METHODS:
            operation = as_node(item).get(method)
            if operation is None:
                continue
            body = resolve(data, operation.get("requestBody"))
            schemas = [media.get("schema") for media in as_node(body.get("content")).values()]
            model = annotator.model_name(schemas[0]) if schemas else None
            if model is not None:
                described = text(operation.get("description") or operation.get("summary"))
                events.append(Event(text(name), ClassName(model), described))
    return tuple(events)
