"""The representation between a document and the templates: plain frozen data, free of OpenAPI.

`Code`, `Identifier` and `ClassName` may be printed as they stand; `UntrustedString` is text of the
document and is printed only through a filter of `names`.
"""

from __future__ import annotations

from dataclasses import dataclass

from openapi_python_client.schema.untrusted_string import UntrustedString

from generator.manners import Keys, Option, Webhooks, WireAlias
from generator.names import ClassName, Code, Identifier, ended, raw, text

_NOTHING = text("")
_NO_CODE = Code("")


@dataclass(frozen=True, slots=True)
class Auth:
    """How a credential travels: bearer, basic, header, query or cookie, named `name`."""

    kind: str
    name: UntrustedString


@dataclass(frozen=True, slots=True)
class ErrorShape:
    """Where an error body keeps its parts; empty where it has none."""

    message: Keys
    code: Keys
    request_id: Keys
    code_prefix: UntrustedString = _NOTHING


@dataclass(frozen=True, slots=True)
class Argument:
    """One argument of a method.

    Args:
        name: what the caller writes.
        wire: the name in the request.
        annotation: type of the argument, without the unset marker.
        required: whether it must be given.
        description: what it means.
        default: what the API takes when it is left out, as words; empty when unsaid.
    """

    name: Identifier
    wire: UntrustedString
    annotation: Code
    required: bool
    description: UntrustedString
    default: UntrustedString
    deprecated: bool

    @property
    def words(self) -> UntrustedString:
        """All that is said of it, in sentences; empty when nothing is."""
        default = f"Default: {raw(self.default)}." if self.default else ""
        parts = ["Deprecated." if self.deprecated else "", ended(raw(self.description)), default]
        return UntrustedString(" ".join(part for part in parts if part))


@dataclass(frozen=True, slots=True)
class Parameter:
    """How one value travels outside the body.

    Args:
        argument: the value.
        location: path, query, header or cookie.
        style: OpenAPI's style, `json`, or empty for the default of the location.
        explode: OpenAPI's explode, or None for the default of the style.
        key: what tells it from another parameter of the same wire name; else empty.
    """

    argument: Argument
    location: str
    style: str
    explode: bool | None
    key: UntrustedString


@dataclass(frozen=True, slots=True)
class FilterField:
    """An argument by which a list is filtered.

    Args:
        argument: what the caller writes; its wire name is the field.
        alias: the wire type of the field, None for plain values.
        since: whether the field must be later, or not earlier, and not equal.
    """

    argument: Argument
    alias: ClassName | None
    since: bool


@dataclass(frozen=True, slots=True)
class Filter:
    """How a list is filtered and sorted: its two query parameters, fields and limits."""

    parameter: UntrustedString
    sort: UntrustedString
    fields: tuple[FilterField, ...]
    conditions: int
    length: int
    resolution: int


@dataclass(frozen=True, slots=True)
class Body:
    """A request body.

    Args:
        media_type: what is sent.
        arguments: one an object's field; empty when the body is one argument.
        whole: the one argument, when the body is not an object of known fields.
        required: whether a body must be sent.
        wires: the fields with wire values, as the runtime reads them; empty without any.
        extra: what the names of the account's own fields look like; empty without any.
    """

    media_type: UntrustedString
    arguments: tuple[Argument, ...]
    whole: Argument | None
    required: bool
    wires: Code = _NO_CODE
    extra: UntrustedString = _NOTHING

    @property
    def files(self) -> tuple[UntrustedString, ...]:
        """The fields of a form that take nothing but files."""
        if "form-data" not in raw(self.media_type):
            return ()
        return tuple(each.wire for each in self.arguments if _takes_files(each.annotation))


def _takes_files(annotation: Code) -> bool:
    kinds = set(str(annotation).split(" | ")) - {"None"}
    return bool(kinds) and kinds <= {"FileContent", "Sequence[FileContent]"}


@dataclass(frozen=True, slots=True)
class Result:
    """What one success status brings.

    Args:
        status: `200`, `2XX` or `default`.
        model: annotation of the whole decoded body.
        at: where in it the result lies.
        media_type: what is received.
        annotation: type of the result itself.
        description: what comes back.
        header: the response header that is the result, in place of the body; else empty.
    """

    status: str
    media_type: UntrustedString
    model: Code
    at: Keys
    annotation: Code
    description: UntrustedString
    header: UntrustedString = _NOTHING


@dataclass(frozen=True, slots=True)
class Pages:
    """How a list pages.

    Args:
        name: the pager's name in the document.
        style: number, offset, header-cursor or body-cursor.
        page: query parameter of the page number or cursor.
        number: where a page says its number.
        size: query parameter of the page size.
        size_at: where a page says its size.
        more: where a page says whether there is another.
        total: where the number of items is said.
        last: where the number of pages is said.
        cursor: where a body keeps the next cursor.
        header: response header of the next cursor.
        first: cursor of the first page; empty when none is sent.
    """

    name: UntrustedString
    style: str
    page: UntrustedString
    number: Keys
    size: UntrustedString
    total: Keys
    last: Keys
    cursor: Keys
    header: UntrustedString
    first: UntrustedString
    size_at: Keys
    more: Keys


@dataclass(frozen=True, slots=True)
class Failure:
    """An error status of an operation and the exception it becomes."""

    status: str
    exception: ClassName
    description: UntrustedString


@dataclass(frozen=True, slots=True)
class Operation:
    """One call.

    Args:
        name: `resource.method`, as errors and logs name it.
        method_name: the Python method.
        http_method: GET, POST, ...
        path: path template of the document.
        path_arguments: positional arguments in order of the path.
        parameters: all parameters, path included.
        body: request body or None.
        results: success answers by status.
        annotation: type of the result (for a paged list, of one item).
        pages: paging or None.
        repeat: `safe`, `key`, `field` or `never`.
        failures: documented errors.
        source: `seed`, `docs`, `inferred` or empty.
        scopes: what the credential must allow.
        above: the end of the base URL's path that the operation does not stand below.
        cacheable: whether the answer rarely changes.
        download: whether the result is a file to be read in pieces.
        filter: how a list is filtered, or None.
    """

    name: UntrustedString
    method_name: Identifier
    constant: Identifier
    http_method: str
    path: UntrustedString
    parameters: tuple[Parameter, ...]
    body: Body | None
    results: tuple[Result, ...]
    annotation: Code
    pages: Pages | None
    repeat: str
    repeat_field: UntrustedString
    secured: bool
    failures: tuple[Failure, ...]
    summary: UntrustedString
    description: UntrustedString
    deprecated: bool
    source: UntrustedString
    inferred: UntrustedString
    scopes: tuple[UntrustedString, ...]
    above: UntrustedString
    cacheable: bool
    download: bool
    filter: Filter | None

    @property
    def sent(self) -> tuple[Parameter, ...]:
        """The parameters that are arguments of their own."""
        made = {raw(self.filter.parameter), raw(self.filter.sort)} if self.filter else set[str]()
        return tuple(
            parameter
            for parameter in self.parameters
            if parameter.location != "query" or raw(parameter.argument.wire) not in made
        )

    @property
    def arguments(self) -> tuple[Argument, ...]:
        """Positional arguments first, then keywords; required before optional."""
        positional = [p.argument for p in self.parameters if p.location == "path"]
        keywords = [field.argument for field in self.filter.fields] if self.filter else []
        keywords += [p.argument for p in self.sent if p.location != "path"]
        if self.body is not None:
            keywords += [*self.body.arguments, *([self.body.whole] if self.body.whole else [])]
        return (*positional, *sorted(keywords, key=lambda argument: not argument.required))

    @property
    def extras(self) -> tuple[Code, ...]:
        """What a signature has besides `arguments`: of filters, downloads and further fields."""
        found: list[str] = []
        if self.filter is not None:
            found += ["filter: Filter | str | UnsetType = UNSET", "sort: Sort | UnsetType = UNSET"]
        if self.body is not None and raw(self.body.extra):
            found.append("extra: Mapping[str, object] | None = None")
        if self.download:
            found.append("to: _files.Target | UnsetType = UNSET")
            found.append("progress: _files.Progress | UnsetType = UNSET")
        return tuple(Code(each) for each in found)

    @property
    def positional(self) -> int:
        """How many of `arguments` are positional."""
        return sum(p.location == "path" for p in self.parameters)

    @property
    def described(self) -> tuple[Argument, ...]:
        """The arguments that something is said of."""
        return tuple(argument for argument in self.arguments if argument.words)

    @property
    def returns_items(self) -> bool:
        """Whether the result is a list that is read page by page."""
        return self.pages is not None


@dataclass(frozen=True, slots=True)
class Resource:
    """A group of operations: `client.<name>`.

    Args:
        name: attribute of the client.
        module: its module, `name` unless the package has another of that name.
        page: its page of the documentation, without suffix.
        models: the models it speaks of, as an import statement lists them.
    """

    name: Identifier
    module: Identifier
    page: Identifier
    class_name: ClassName
    title: UntrustedString
    description: UntrustedString
    operations: tuple[Operation, ...]
    models: tuple[Code, ...]


@dataclass(frozen=True, slots=True)
class Event:
    """A message the API sends to its users (an OpenAPI webhook)."""

    name: UntrustedString
    model: ClassName
    description: UntrustedString


@dataclass(frozen=True, slots=True)
class Api:
    """Everything the templates know of one API."""

    name: Identifier
    client: ClassName
    title: UntrustedString
    description: UntrustedString
    version: UntrustedString
    environment: Identifier
    base_url: UntrustedString
    auth: Auth | None
    errors: ErrorShape
    request_id: UntrustedString | None
    idempotency: UntrustedString | None
    retry_statuses: tuple[int, ...]
    resources: tuple[Resource, ...]
    events: tuple[Event, ...]
    models: tuple[ClassName, ...]
    nulls: tuple[UntrustedString, ...] = ()
    wires: tuple[WireAlias, ...] = ()
    final: tuple[UntrustedString, ...] = ()
    limits: tuple[tuple[int, float, int], ...] = ()
    windows: tuple[tuple[UntrustedString, float], ...] = ()
    """Words of a 429 that name a limit, and the seconds it counts in."""
    first_delay: float = 0.0
    token_url: UntrustedString = _NOTHING
    authorization_url: UntrustedString = _NOTHING
    options: tuple[Option, ...] = ()
    webhooks: Webhooks | None = None

    @property
    def operations(self) -> tuple[Operation, ...]:
        """Every operation."""
        return tuple(each for resource in self.resources for each in resource.operations)

    @property
    def event_models(self) -> tuple[ClassName, ...]:
        """The models of events, each once."""
        return tuple(sorted({event.model for event in self.events}))

    @property
    def filters(self) -> bool:
        """Whether any list can be filtered."""
        return any(operation.filter for operation in self.operations)

    @property
    def creates(self) -> bool:
        """Whether any create answers the new identifier alone."""
        return any(result.header for each in self.operations for result in each.results)
