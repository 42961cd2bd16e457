"""Parameters of a request: taken from path, query, headers and cookies, split by their style,
turned into the type their schema wants, and refused when they are not it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from http.cookies import CookieError, SimpleCookie
from typing import Any
from urllib.parse import unquote_to_bytes

from .. import codec
from ..errors import Refusal
from ..messages import Request
from .document import Document, Node, Schema
from .validation import Validators

_INTEGER = re.compile(r"-?[0-9]{1,100}\Z")
_NUMBER = re.compile(r"-?[0-9]{1,100}(\.[0-9]{1,100})?([eE][+-]?[0-9]{1,3})?\Z")
_SEPARATORS = {"form": ",", "simple": ",", "spaceDelimited": " ", "pipeDelimited": "|"}
MAXIMUM_PARAMETERS = 1000
_NOT_PARAMETERS = ("accept", "authorization", "content-type")

Read = Callable[[str], object]


@dataclass(frozen=True, slots=True)
class Parameter:
    """One declared parameter.

    Attributes:
        read: Turns one text into the value its schema wants, the text itself when it cannot.
        separator: What stands between the items of an array in one text, "" for repeated names.
        deep: The name carries the object's member: `filter[status]`.
    """

    name: str
    location: str
    required: bool
    schema: Schema
    read: Read
    is_array: bool = False
    separator: str = ""
    deep: bool = False
    default: Any = None


def _no_checks() -> dict[str, Callable[[str], object]]:
    return {}


@dataclass(frozen=True, slots=True)
class Parameters:
    """All parameters of an operation.

    Attributes:
        ignored: Query parameters that are no business of the operation, such as a key.
        strict: Refuse query parameters that are not declared.
        label: The operation's kind of record, for messages.
        checks: Parameter -> what refuses a text for a cause of its own, before the schema does.
    """

    declared: tuple[Parameter, ...]
    validators: Validators
    ignored: frozenset[str] = frozenset()
    strict: bool = True
    label: str = ""
    checks: Mapping[str, Callable[[str], object]] = field(default_factory=_no_checks)

    def read(self, request: Request, path: Mapping[str, str]) -> dict[str, Any]:
        """Give the value of every parameter that was sent or has a default.

        Raises:
            Refusal: With cause `invalid_query`, `invalid_path`, `invalid_header` or
                `invalid_cookie` and a sentence that names the parameter.
        """
        query = parse_query(request.query)
        if self.strict:
            self._refuse_unknown(query)
        values: dict[str, Any] = {}
        for parameter in self.declared:
            texts = _texts(parameter, request, path, query)
            if texts:
                values[parameter.name] = self._value(parameter, texts)
            elif parameter.required:
                raise self._refusal(parameter, f"{_place(parameter)}: is required")
            elif parameter.default is not None:
                values[parameter.name] = parameter.default
        return values

    def _value(self, parameter: Parameter, texts: Sequence[str]) -> object:
        if parameter.deep:
            value: object = {
                name: parameter.read(text)
                for name, text in zip(texts[::2], texts[1::2], strict=True)
            }
        elif parameter.is_array:
            value = [parameter.read(text) for text in _items(parameter, texts)]
        elif len(texts) > 1:
            detail = f"{_place(parameter)}: is given more than once"
            raise self._refusal(parameter, detail)
        else:
            value = parameter.read(texts[0])
        if parameter.name in self.checks:
            self.checks[parameter.name](texts[0])
        problem = self.validators.problem(parameter.schema, value, _place(parameter))
        if problem:
            raise self._refusal(parameter, problem)
        return value

    def _refusal(self, parameter: Parameter, detail: str) -> Refusal:
        names_record = parameter.location != "path" or self.label
        cause = f"invalid_{parameter.location}" if names_record else "invalid"
        return Refusal(cause, detail=detail, record=self.label)

    def _refuse_unknown(self, query: Mapping[str, Sequence[str]]) -> None:
        for name in query:
            if name not in self.ignored and not any(
                name == parameter.name or (parameter.deep and name.startswith(parameter.name + "["))
                for parameter in self.declared
                if parameter.location == "query"
            ):
                raise Refusal(
                    "invalid_query",
                    detail=f"query.{name[:60]}: is not a parameter of this operation",
                    record=self.label,
                )


def read_parameters(
    document: Document, validators: Validators, item: Node, operation: Node, pointer: str
) -> tuple[Parameter, ...]:
    """Read the parameters of a path item and an operation; the operation's win."""
    found: dict[tuple[str, str], Parameter] = {}
    holder = pointer.rpartition("/")[0]
    for owner, place in ((item, holder), (operation, pointer)):
        for index, node in enumerate(owner.get("parameters", [])):
            declared = document.resolve(node, f"{place}/parameters/{index}")
            parameter = _parameter(document, declared)
            if parameter.location != "header" or parameter.name not in _NOT_PARAMETERS:
                found[parameter.location, parameter.name] = parameter
    return tuple(found.values())


def parse_query(query: bytes) -> dict[str, list[str]]:
    """Split a query string.

    Raises:
        Refusal: With cause `invalid_query` when it is not percent-encoded UTF-8, or longer than
            any form.
    """
    if query.count(b"&") >= MAXIMUM_PARAMETERS:
        raise Refusal("invalid_query", detail="query: has too many parameters")
    found: dict[str, list[str]] = {}
    for pair in query.split(b"&"):
        if pair:
            name, _, value = pair.partition(b"=")
            found.setdefault(_plain(name), []).append(_plain(value))
    return found


def _plain(text: bytes) -> str:
    try:
        return unquote_to_bytes(text.replace(b"+", b" ")).decode()
    except UnicodeDecodeError as problem:
        raise Refusal("invalid_query", detail="query: is not UTF-8") from problem


def _parameter(document: Document, declared: Schema) -> Parameter:
    node = declared.node
    location = str(node["in"])
    name = str(node["name"])
    content: Mapping[str, Node] = node.get("content", {})
    if content:
        media_type = next(iter(content))
        schema = declared.child("content", media_type, "schema")
        return Parameter(
            _cased(name, location), location, node.get("required", False), schema, _read_json
        )
    schema = declared.child("schema")
    types = document.types(schema)
    style = node.get("style", "form" if location in ("query", "cookie") else "simple")
    explode = node.get("explode", style == "form")
    is_array = "array" in types
    deep = style == "deepObject"
    item = document.items(schema) if is_array else None
    item_types = document.types(item) if item else types
    return Parameter(
        name=_cased(name, location),
        location=location,
        required=bool(node.get("required", False)),
        schema=schema,
        read=_reader({"string"} if deep else item_types),
        is_array=is_array,
        separator="" if explode and location != "path" else _SEPARATORS.get(style, ","),
        deep=deep,
        default=document.keyword(schema, "default"),
    )


def _cased(name: str, location: str) -> str:
    return name.lower() if location == "header" else name


def _place(parameter: Parameter) -> str:
    return f"{parameter.location}.{parameter.name}"


def _texts(
    parameter: Parameter,
    request: Request,
    path: Mapping[str, str],
    query: Mapping[str, list[str]],
) -> list[str]:
    if parameter.location == "query":
        return _deep_texts(parameter, query) if parameter.deep else query.get(parameter.name, [])
    if parameter.location == "path":
        value: str | None = path.get(parameter.name)
    elif parameter.location == "header":
        value = request.header(parameter.name)
    else:
        value = _cookies(request).get(parameter.name)
    return [] if value is None else [value]


def _deep_texts(parameter: Parameter, query: Mapping[str, list[str]]) -> list[str]:
    start = parameter.name + "["
    texts: list[str] = []
    for name, values in query.items():
        if name.startswith(start) and name.endswith("]"):
            texts += [name[len(start) : -1], values[-1]]
    return texts


def _items(parameter: Parameter, texts: Sequence[str]) -> list[str]:
    if not parameter.separator and parameter.location == "query":
        return list(texts)
    if len(texts) > 1:
        detail = f"{_place(parameter)}: is given more than once"
        raise Refusal(f"invalid_{parameter.location}", detail=detail)
    return texts[0].split(parameter.separator or ",") if texts[0] else []


def _cookies(request: Request) -> dict[str, str]:
    try:
        return {
            name: morsel.value for name, morsel in SimpleCookie(request.header("cookie")).items()
        }
    except CookieError:
        return {}


def _reader(types: set[str]) -> Read:
    readers: list[Read] = []
    if "boolean" in types:
        readers.append(_read_boolean)
    if "number" in types:
        readers.append(_read_number)
    elif "integer" in types:
        readers.append(_read_integer)
    if not readers or "string" in types:
        return str

    def read(text: str) -> object:
        for attempt in readers:
            value = attempt(text)
            if value is not text:
                return value
        return text

    return read


def _read_boolean(text: str) -> object:
    return {"true": True, "false": False}.get(text, text)


def _read_integer(text: str) -> object:
    return int(text) if _INTEGER.match(text) else text


def _read_number(text: str) -> object:
    return Decimal(text) if _NUMBER.match(text) else text


def _read_json(text: str) -> object:
    try:
        return codec.decode(text.encode())
    except codec.MalformedJSONError:
        return text
