"""A normalised document in, the representation the templates see out."""

from __future__ import annotations

import re
from typing import cast

from generator import vocabulary
from generator.annotate import Annotator
from generator.api import Api, Auth, Event, Operation, Resource
from generator.document import Document
from generator.manners import Option
from generator.models import model_schemas
from generator.names import (
    BUILTIN_CLASSES,
    DEVICES,
    FULL,
    ClassName,
    Code,
    Identifier,
    class_name,
    class_names,
    identifier,
    identifiers,
    text,
)
from generator.namespace import NameSpace
from generator.normalise import METHODS, operation_name, operations
from generator.operation import OperationBuilder, OperationNames
from generator.plain import Node, as_list, as_node
from generator.schema import resolve
from generator.vocabulary import words
from generator.wires import aliases, annotator_of, nulls

_CLIENT_NAMES = ("raw", "close", "aclose", "with_options", "base_url", "cached_property")
_CLIENT_MODULE = (
    "Any", "AsyncClient", "AsyncTransport", "BasicAuth", "BearerAuth", "CONFIG", "Client", "Config",
    "CookieAuth", "ErrorShape", "HeaderAuth", "Limiter", "MAX_RESPONSE_BYTES", "Mapping", "OAuth2",
    "QueryAuth", "Self", "SyncClient", "Transport", "UNSET", "UUID", "UnsetType",
)  # fmt: skip
"""What a client module imports, and its own constant."""
_OPTIONS = (
    "self", "timeout", "max_retries", "headers", "idempotency_key", "max_response_bytes", "limiter",
    "cache_seconds", "named", "with_named",
)  # fmt: skip
_MODULES = ("client", "models", "errors", "oauth", "webhooks")
_PAGES = ("index", "authentication", "conventions", "errors", "objects", "events")
_METHOD_NAMES = ("dt", "builtins")


def build(document: Document) -> Api:
    """Read everything the templates need out of a normalised document."""
    data = document.data
    annotator = annotator_of(document)
    said = words(data)
    spelled = nulls(document)
    info = as_node(data["info"])
    header = vocabulary.idempotency_header(document)
    models = tuple(ClassName(name) for name in model_schemas(data))
    return Api(
        name=identifier(document.name),
        client=_client(document, models),
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
        models=models,
        nulls=tuple(text(each) for each in spelled),
        wires=aliases(document, annotator),
        final=tuple(text(code) for code in as_list(said.get("final"))),
        limits=tuple(_limit(as_node(each)) for each in as_list(said.get("limits"))),
        windows=tuple(
            (text(str(word).lower()), float(as_node(each)["seconds"]))
            for each in as_list(said.get("limits"))
            for word in as_list(as_node(each).get("named"))
        ),
        first_delay=float(said.get("backoff", 0)),
        token_url=text(_token_url(data)),
        authorization_url=text(_flow_url(data, "authorizationUrl")),
        options=_options(document),
        webhooks=vocabulary.webhooks(document),
    )


def _options(document: Document) -> tuple[Option, ...]:
    space = NameSpace(_OPTIONS)
    return tuple(
        Option(Identifier(space.give(*identifiers(name))), text(header))
        for name, header in vocabulary.options(document).items()
    )


def _limit(said: Node) -> tuple[int, float, int]:
    requests = int(said["requests"])
    return requests, float(said["seconds"]), int(said.get("burst", requests))


def _token_url(data: Node) -> str:
    """Where OAuth 2 tokens are asked for; empty for an API without."""
    return _flow_url(data, "refreshUrl") or _flow_url(data, "tokenUrl")


def _flow_url(data: Node, key: str) -> str:
    """An address of the first OAuth 2 flow that asks for tokens and has it; else empty."""
    schemes = as_node(as_node(data.get("components")).get("securitySchemes"))
    for scheme in schemes.values():
        for flow in as_node(resolve(data, scheme).get("flows")).values():
            found = as_node(flow)
            if "tokenUrl" in found and key in found:
                return str(found[key])
    return ""


def _client(document: Document, models: tuple[ClassName, ...]) -> ClassName:
    """Class of the client: as said, or made of the title, and no model's."""
    taken = (*_CLIENT_MODULE, *BUILTIN_CLASSES, *models)
    space = NameSpace(taken, suffix="Client", separator="")
    name = class_name(vocabulary.client_name(document), "Client")
    return ClassName(space.give(name, forms=_clients))


def _clients(name: str) -> tuple[str, ...]:
    return name, f"Async{name}", f"{name}Raw", f"Async{name}Raw"


def _views(name: str) -> tuple[str, ...]:
    return name, f"Async{name}", f"Raw{name}", f"AsyncRaw{name}"


def _resources(document: Document, annotator: Annotator) -> tuple[Resource, ...]:
    groups: dict[str, list[tuple[str, str, Node, str]]] = {}
    for method, path, operation in operations(document.data):
        group, name = _split(method, path, operation)
        groups.setdefault(group, []).append((method, path, operation, name))
    builder = OperationBuilder(document, annotator)
    spaces = _Spaces()
    if vocabulary.webhooks(document) is not None:
        spaces.modules.reserve("webhooks")
    return tuple(
        _resource(document, builder, spaces, group, found) for group, found in groups.items()
    )


class _Spaces:
    """The names that the resources of one API share."""

    def __init__(self) -> None:
        self.attributes = NameSpace(_CLIENT_NAMES)
        self.modules = NameSpace((*_MODULES, *DEVICES), folds_case=True)
        self.pages = NameSpace((*_PAGES, *DEVICES), folds_case=True)
        self.classes = NameSpace(separator="")


def _group(name: str) -> str:
    """What the tags of one resource have in common, however they are spelled."""
    return str(identifier(name, longest=FULL))


def _split(method: str, path: str, operation: Node) -> tuple[str, str]:
    """(resource, method): from `resource.method`, else the tag or first path word and the id."""
    name = operation_name(method, path, operation)
    if "operationId" in operation and name.count(".") == 1:
        group, _, method_name = name.partition(".")
        return _group(group), method_name
    tags = as_list(operation.get("tags"))
    words = [word for word in path.split("/") if word]
    fixed = [word for word in words if "{" not in word]
    group = str(tags[0] if tags else fixed[0] if fixed else "root")
    if "operationId" not in operation:
        name = _method(method, words, group)
    return _group(group), name


def _method(method: str, words: list[str], group: str) -> str:
    """A method's name for a path: its words besides the group's, and how its last is chosen."""
    kept = [word for word in words if "{" not in word and identifier(word) != identifier(group)]
    chosen = words[-1] if words and "{" in words[-1] else ""
    return " ".join([method, *kept, *(["by", chosen] if chosen else [])])


def _resource(
    document: Document,
    builder: OperationBuilder,
    spaces: _Spaces,
    group: str,
    found: list[tuple[str, str, Node, str]],
) -> Resource:
    name = Identifier(spaces.attributes.give(*identifiers(group)))
    methods = _Methods(name)
    built: list[Operation] = []
    for method, path, operation, method_name in found:
        full = operation_name(method, path, operation)
        built.append(builder.build(method, path, operation, methods.give(method_name, full)))
        for other, media_type in as_node(words(operation).get("bodies")).items():
            named = methods.give(other)
            built.append(builder.build(method, path, operation, named, str(media_type)))
    tag = _tag(document.data, group, found)
    models = sorted({model for operation in built for model in builder.models_of(operation)})
    return Resource(
        name=name,
        module=Identifier(spaces.modules.give(name)),
        page=Identifier(spaces.pages.give(name)),
        class_name=ClassName(spaces.classes.give(*_resource_classes(group), forms=_views)),
        title=text(tag["name"]),
        description=text(tag.get("description")),
        operations=tuple(built),
        models=tuple(_import(model, builder.annotator.imported(model)) for model in models),
    )


class _Methods:
    """The names of one resource's operations: of their methods and of their constants."""

    def __init__(self, resource: Identifier) -> None:
        self._resource = resource
        self._methods = NameSpace(_METHOD_NAMES)
        self._constants = NameSpace()

    def give(self, *wanted: str) -> OperationNames:
        """Name an operation by the first of the wanted names, its constant and filter alike."""
        names = [name for each in wanted for name in identifiers(each, "call_")]
        method = self._methods.give(*names)
        constant = self._constants.give(f"_{method}".rstrip("_").upper(), forms=_with_filter)
        return OperationNames(self._resource, Identifier(method), Identifier(constant))


def _with_filter(constant: str) -> tuple[str, ...]:
    return constant, f"{constant}_FILTER"


def _resource_classes(group: str) -> tuple[str, ...]:
    """`JobsResource`; apart from the views of another resource, which begin so."""
    return tuple(
        f"{base}{'Calls' if base.startswith(('Raw', 'Async')) else 'Resource'}"
        for base in class_names(group)
    )


def _import(model: str, name: Code) -> Code:
    return Code(model if name == model else f"{model} as {name}")


def _tag(data: Node, group: str, found: list[tuple[str, str, Node, str]]) -> Node:
    used = [tag for _, _, operation, _ in found for tag in operation.get("tags", [])]
    tags = [tag for tag in cast(list[Node], data.get("tags") or []) if tag.get("name") in used]
    named = [tag for tag in tags if _group(str(tag["name"])) == group]
    first = next((name for name in used if _group(str(name)) == group), group)
    return (named or tags or [{"name": first.replace("_", " ")}])[0]


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
    """The first scheme the document or an operation asks for; its first where none is asked for."""
    schemes = as_node(as_node(data.get("components")).get("securitySchemes"))
    asked = [data.get("security"), *(node.get("security") for _, _, node in operations(data))]
    names = [name for entries in asked for entry in as_list(entries) for name in as_node(entry)]
    if all(entries is None for entries in asked):
        names = list(schemes)
    for name in names:
        found = _scheme(resolve(data, schemes.get(name, {})))
        if found is not None:
            return found
    return None


def _scheme(scheme: Node) -> Auth | None:
    kind = scheme.get("type")
    if kind == "apiKey":
        return Auth(str(scheme["in"]), text(scheme["name"]))
    if kind == "http" and str(scheme.get("scheme")).lower() in ("basic", "bearer"):
        return Auth(str(scheme["scheme"]).lower(), text(""))
    return Auth("bearer", text("")) if kind in ("oauth2", "openIdConnect") else None


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
