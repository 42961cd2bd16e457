"""One operation of a normalised document in, its representation out."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from typing import Any, cast

from openapi_python_client.schema.untrusted_string import UntrustedString

from generator import vocabulary
from generator.annotate import Annotator
from generator.api import Argument, Body, Failure, Operation, Pages, Parameter, Result
from generator.document import Document, steps
from generator.names import ClassName, Code, Identifier, identifier, raw, text
from generator.normalise import resolve, types_of
from generator.plain import Node, as_list, as_node, is_node

_EXCEPTIONS = {
    "400": "BadRequestError",
    "401": "AuthenticationError",
    "402": "PaymentRequiredError",
    "403": "PermissionDeniedError",
    "404": "NotFoundError",
    "409": "ConflictError",
    "429": "RateLimitError",
}
_BODY_TYPES = ("json", "x-www-form-urlencoded", "form-data")
_OWN_HEADERS = {"accept", "content-type", "authorization"}
_SAFE_METHODS = {"get", "head", "options", "put", "delete", "trace"}


class OperationBuilder:
    """Builds operations; remembers which models each one names."""

    def __init__(self, document: Document, annotator: Annotator) -> None:
        self.document = document
        self.data = document.data
        self.annotator = annotator
        self.idempotency = (vocabulary.idempotency_header(document) or "").lower()
        self._models: dict[str, frozenset[str]] = {}
        self._found: set[str] = set()

    def models_of(self, operation: Operation) -> frozenset[str]:
        """Names of the models an operation built here speaks of."""
        return self._models[raw(operation.name)]

    def build(
        self, method: str, path: str, node: Node, resource: Identifier, name: Identifier
    ) -> Operation:
        """One operation.

        Args:
            method: HTTP method, lower case.
            path: path template.
            node: the operation object.
            resource: attribute of the client it belongs to.
            name: name of the Python method.
        """
        self._found = set()
        said = vocabulary.words(node)
        pages = vocabulary.pager(self.document, node)
        parameters = self._parameters(path, node)
        results = self._results(node, said, pages)
        repeat, repeat_field = self._repeat(method, node, said)
        body = self._body(node, {raw(parameter.argument.name) for parameter in parameters})
        operation = Operation(
            name=text(f"{resource}.{name}"),
            method_name=name,
            constant=Identifier(f"_{name}".rstrip("_").upper()),
            http_method=method.upper(),
            path=text(path),
            parameters=parameters,
            body=body,
            results=results,
            annotation=_one_of(results),
            pages=pages,
            repeat=repeat,
            repeat_field=text(repeat_field),
            secured=node.get("security", self.data.get("security")) != [],
            failures=self._failures(node),
            summary=text(node.get("summary")),
            description=text(node.get("description")),
            deprecated=node.get("deprecated") is True,
            source=text(node.get("x-source")),
            inferred=text(node.get("x-inferred")),
        )
        self._models[raw(operation.name)] = frozenset(self._found)
        return operation

    def _argument(
        self,
        schema: Any,
        wire: str,
        required: bool,
        described: Node,
        name: Identifier | None = None,
    ) -> Argument:
        found = self.annotator.argument(schema)
        self._found |= found.models
        target = resolve(self.data, schema)
        return Argument(
            name=name or identifier(wire),
            wire=text(wire),
            annotation=found.code,
            required=required,
            description=text(described.get("description") or target.get("description")),
            default=_default(schema, target),
            deprecated=described.get("deprecated") is True,
        )

    def _parameters(self, path: str, node: Node) -> tuple[Parameter, ...]:
        found = [resolve(self.data, parameter) for parameter in node.get("parameters", [])]
        order = re.findall(r"\{([^}]+)\}", path)
        in_path = [
            item
            for name in order
            for item in found
            if item["in"] == "path" and item["name"] == name
        ]
        others = [item for item in found if item["in"] != "path" and not self._is_internal(item)]
        built: list[Parameter] = []
        for item in [*in_path, *others]:
            taken = {raw(parameter.argument.name) for parameter in built}
            built.append(self._parameter(item, taken))
        return tuple(built)

    def _is_internal(self, parameter: Node) -> bool:
        """Whether the runtime sets a parameter by itself."""
        name = str(parameter["name"]).lower()
        return parameter["in"] == "header" and name in {*_OWN_HEADERS, self.idempotency}

    def _parameter(self, item: Node, taken: set[str]) -> Parameter:
        wire, content = str(item["name"]), as_node(item.get("content"))
        schema = as_node(next(iter(content.values()))).get("schema") if content else item["schema"]
        name = identifier(wire)
        clash = str(name) in taken
        if clash:
            name = Identifier(f"{name}_{item['in']}")
        return Parameter(
            argument=self._argument(schema, wire, item.get("required") is True, item, name),
            location=str(item["in"]),
            style="json" if content else str(item.get("style") or ""),
            explode=item.get("explode"),
            key=text(str(name) if clash else ""),
        )

    def _body(self, node: Node, taken: set[str]) -> Body | None:
        body = resolve(self.data, node.get("requestBody"))
        content = as_node(body.get("content"))
        if not content:
            return None
        media_type = next(
            (kind for word in _BODY_TYPES for kind in content if kind.split(";")[0].endswith(word)),
            None,
        )
        media_type = media_type or next(iter(content))
        schema = content[media_type].get("schema", {})
        required = body.get("required") is True
        fields = self._fields(schema) if media_type.split(";")[0].endswith(_BODY_TYPES) else None
        if fields is None:
            return Body(
                text(media_type),
                (),
                self._whole(media_type, schema, body, required, taken),
                required,
            )
        needed = self._required(schema)
        arguments = tuple(
            self._argument(
                field,
                wire,
                required and wire in needed,
                as_node(field),
                _free_name(identifier(wire), taken),
            )
            for wire, field in fields.items()
            if not resolve(self.data, field).get("readOnly") and not field.get("readOnly")
        )
        return Body(text(media_type), arguments, None, required)

    def _whole(
        self, media_type: str, schema: Any, body: Node, required: bool, taken: set[str]
    ) -> Argument:
        name = _free_name(Identifier("body"), taken)
        argument = self._argument(schema, "body", required, body, name)
        if media_type.split(";")[0].endswith("json"):
            return argument
        kind = Code("str") if media_type.startswith("text/") else Code("FileContent")
        return replace(argument, annotation=kind)

    def _fields(self, schema: Any) -> Node | None:
        """The fields of an object, or None where a body is no object of known fields."""
        found = resolve(self.data, schema)
        if (
            found.get("oneOf")
            or (found.get("anyOf") and not found.get("properties"))
            or "null" in types_of(found)
        ):
            return None
        fields: Node = {}
        for part in as_list(found.get("allOf")):
            inner = self._fields(part)
            if inner is None:
                return None
            fields.update(inner)
        fields.update(as_node(found.get("properties")))
        return fields or None

    def _required(self, schema: Any) -> set[str]:
        found = resolve(self.data, schema)
        inner = [self._required(part) for part in as_list(found.get("allOf"))]
        return set(cast(list[str], found.get("required") or [])).union(*inner)

    def _results(self, node: Node, said: Node, pages: Pages | None) -> tuple[Result, ...]:
        responses = as_node(node.get("responses"))
        successes = {status: item for status, item in responses.items() if str(status)[0] == "2"}
        if not successes:
            successes = {status: item for status, item in responses.items() if status == "default"}
        default = vocabulary.words(self.data).get("result", "")
        pointer = str(said.get("result", default))
        return tuple(
            self._result(str(status), resolve(self.data, item), pointer, pages is not None)
            for status, item in successes.items()
        ) or (Result("2XX", text(""), Code("None"), (), Code("None"), text("")),)

    def _result(self, status: str, response: Node, pointer: str, paged: bool) -> Result:
        content = as_node(response.get("content"))
        described = text(response.get("description"))
        if not content:
            return Result(status, text(""), Code("None"), (), Code("None"), described)
        media_type = next(
            (kind for kind in content if kind.split(";")[0].endswith("json")), next(iter(content))
        )
        if not media_type.split(";")[0].endswith("json"):
            kind = Code("str" if media_type.startswith("text/") else "bytes")
            return Result(status, text(media_type), kind, (), kind, described)
        schema = content[media_type].get("schema", {})
        whole = self.annotator.result(schema)
        inner = self._inside(schema, pointer)
        inner = resolve(self.data, inner).get("items", {}) if paged else inner
        part = self.annotator.result(inner)
        self._found |= whole.models | part.models
        at = vocabulary.keys(pointer)
        return Result(status, text(media_type), whole.code, at, part.code, described)

    def _inside(self, schema: Any, pointer: str) -> Any:
        """The schema of what stands at `pointer` in an instance of `schema`."""
        for key in steps(pointer):
            found = resolve(self.data, schema)
            parts = [found, *(resolve(self.data, part) for part in as_list(found.get("allOf")))]
            fields = [as_node(part.get("properties")) for part in parts]
            schema = next((properties[key] for properties in fields if key in properties), None)
        return schema

    def _repeat(self, method: str, node: Node, said: Node) -> tuple[str, str]:
        chosen = said.get("repeat")
        if is_node(chosen):
            return "field", str(as_node(chosen)["field"])
        if isinstance(chosen, str):
            return chosen, ""
        headers = {
            str(item["name"]).lower()
            for item in (resolve(self.data, parameter) for parameter in node.get("parameters", []))
            if item["in"] == "header"
        }
        if self.idempotency and self.idempotency in headers:
            return "key", ""
        return ("safe" if method in _SAFE_METHODS else "never"), ""

    def _failures(self, node: Node) -> tuple[Failure, ...]:
        found: list[Failure] = []
        for status, item in as_node(node.get("responses")).items():
            if status[0] not in "45":
                continue
            name = (
                "InternalServerError"
                if status[0] == "5"
                else _EXCEPTIONS.get(status, "APIStatusError")
            )
            described = text(resolve(self.data, item).get("description"))
            found.append(Failure(status, ClassName(name), described))
        return tuple(found)


def _default(schema: Any, target: Node) -> UntrustedString:
    """The documented default, in words; null says nothing a reader needs."""
    value = as_node(schema).get("default", target.get("default")) if is_node(schema) else None
    return text("" if value is None or isinstance(value, dict | list) else f"`{json.dumps(value)}`")


def _free_name(name: Identifier, taken: set[str]) -> Identifier:
    return Identifier(f"body_{name}") if str(name) in taken else name


def _one_of(results: tuple[Result, ...]) -> Code:
    """The union of what the success statuses bring."""
    codes = list(dict.fromkeys(str(result.annotation) for result in results))
    ordered = [code for code in codes if code != "None"] + [
        code for code in codes if code == "None"
    ]
    return Code(" | ".join(ordered))
