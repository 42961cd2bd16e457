"""One operation of a normalised document in, its representation out."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, replace
from typing import Any

from openapi_python_client.schema.untrusted_string import UntrustedString

from generator import vocabulary
from generator.annotate import Annotator
from generator.api import Argument, Body, Filter, Operation, Pages, Parameter, Result
from generator.document import Document, steps
from generator.failures import failures
from generator.filters import build_filter
from generator.names import (
    Code,
    Identifier,
    first_sentence,
    identifier,
    identifiers,
    raw,
    text,
)
from generator.namespace import NameSpace
from generator.normalise import operations
from generator.plain import Node, as_list, as_node, is_node
from generator.schema import fields, resolve, successes
from generator.schema import required as required_fields
from generator.tokens import with_token
from generator.wires import body_wires, extra_pattern

_BODY_TYPES = ("json", "x-www-form-urlencoded", "form-data")
_FILTER_WORDS = (("parameter", "filter"), ("sort", "sort"))
_OWN_HEADERS = {"accept", "content-type", "authorization"}
_SAFE_METHODS = {"get", "head", "options", "put", "delete", "trace"}


@dataclass(frozen=True, slots=True)
class OperationNames:
    """What an operation is called: its resource, its method and its module's constant."""

    resource: Identifier
    method: Identifier
    constant: Identifier


class OperationBuilder:
    """Builds operations; remembers which models each one names."""

    def __init__(self, document: Document, annotator: Annotator) -> None:
        self.document = document
        self.data = document.data
        self.annotator = annotator
        self.idempotency = (vocabulary.idempotency_header(document) or "").lower()
        self.options = {header.lower() for header in vocabulary.options(document).values()}
        self._says_security = any("security" in node for _, _, node in operations(self.data))
        self._models: dict[str, frozenset[str]] = {}
        self._found: set[str] = set()

    def models_of(self, operation: Operation) -> frozenset[str]:
        """Names of the models an operation built here speaks of."""
        return self._models[raw(operation.name)]

    def build(
        self,
        method: str,
        path: str,
        node: Node,
        names: OperationNames,
        media_type: str = "",
    ) -> Operation:
        """One operation.

        Args:
            method: HTTP method, lower case.
            path: path template.
            node: the operation object.
            names: what it is called.
            media_type: of the body, where the operation takes several.
        """
        self._found = set()
        said = vocabulary.words(node)
        pages = vocabulary.pager(self.document, node)
        content = self._content(node, media_type)
        space = NameSpace(self._reserved(said, content))
        parameters = with_token(self._parameters(path, node, space), pages)
        results = self._results(node, said, pages)
        repeat, repeat_field = self._repeat(method, node, said)
        taken = {str(parameter.argument.name) for parameter in parameters}
        body = self._body(node, content, taken, space)
        filtered = self._filter(node, said, space)
        summary, description = _summary(node, names.method)
        operation = Operation(
            name=text(f"{names.resource}.{names.method}"),
            method_name=names.method,
            constant=names.constant,
            http_method=method.upper(),
            path=text(path),
            parameters=parameters,
            body=body,
            results=results,
            annotation=_one_of(results),
            pages=pages,
            repeat=repeat,
            repeat_field=text(repeat_field),
            secured=self._is_secured(node),
            failures=failures(self.data, node),
            summary=text(summary),
            description=text(description),
            deprecated=node.get("deprecated") is True,
            source=text(node.get("x-source")),
            inferred=text(node.get("x-inferred")),
            scopes=self._scopes(node),
            above=text(self._above(path, node)),
            cacheable=said.get("cacheable") is True,
            download=said.get("download") is True,
            filter=filtered,
        )
        self._models[raw(operation.name)] = frozenset(self._found)
        return operation

    def _reserved(self, said: Node, content: Node) -> set[str]:
        """The arguments that the runtime gives a method, and what its code calls by name."""
        found = {"self"}
        if "filter" in said:
            found |= {"filter", "sort"}
        if said.get("download") is True:
            found |= {"to", "progress"}
        if any(
            extra_pattern(self.data, as_node(media).get("schema")) for media in content.values()
        ):
            found |= {"extra", "own"}
        return found

    def _filter(self, node: Node, said: Node, space: NameSpace) -> Filter | None:
        if "filter" not in said:
            return None
        pointer = str(said.get("result", vocabulary.words(self.data).get("result", "")))
        response = resolve(self.data, next(iter(successes(as_node(node["responses"])).values())))
        schema = as_node(next(iter(as_node(response["content"]).values()))).get("schema")
        items = resolve(self.data, self._inside(schema, pointer)).get("items")
        built, models = build_filter(
            self.document, self.annotator, as_node(said["filter"]), items, space
        )
        self._found |= models
        return built

    def _scopes(self, node: Node) -> tuple[UntrustedString, ...]:
        asked = as_list(node.get("security", self.data.get("security")))
        found = [scope for entry in asked for scopes in as_node(entry).values() for scope in scopes]
        return tuple(text(scope) for scope in dict.fromkeys(found))

    def _above(self, path: str, node: Node) -> str:
        """The end of the base URL's path that an operation with a server of its own leaves out."""
        item = as_node(as_node(self.data["paths"]).get(path))
        own = as_list(node.get("servers") or item.get("servers"))
        base = as_list(self.data.get("servers"))
        if not own or not base:
            return ""
        here, root = str(own[0]["url"]).rstrip("/"), str(base[0]["url"]).rstrip("/")
        return root.removeprefix(here) if root.startswith(f"{here}/") else ""

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

    def _parameters(self, path: str, node: Node, space: NameSpace) -> tuple[Parameter, ...]:
        found = [resolve(self.data, parameter) for parameter in node.get("parameters", [])]
        order = dict.fromkeys(re.findall(r"\{([^}]+)\}", path))
        in_path = [
            item
            for name in order
            for item in found
            if item["in"] == "path" and item["name"] == name
        ]
        others = [item for item in found if item["in"] != "path" and not self._is_internal(item)]
        keys = NameSpace()
        own = _filter_names(node)
        return tuple(self._parameter(item, space, keys, own) for item in [*in_path, *others])

    def _is_internal(self, parameter: Node) -> bool:
        """Whether the runtime sets a parameter by itself."""
        name = str(parameter["name"]).lower()
        own = {*_OWN_HEADERS, *self.options, self.idempotency}
        return parameter["in"] == "header" and name in own

    def _parameter(
        self, item: Node, space: NameSpace, keys: NameSpace, own: dict[tuple[str, str], str]
    ) -> Parameter:
        wire, content = str(item["name"]), as_node(item.get("content"))
        schema = as_node(next(iter(content.values()))).get("schema") if content else item["schema"]
        short, full = identifiers(wire)
        given = own.get((str(item["in"]), wire))
        name = Identifier(given or space.give(short, full, f"{full}_{item['in']}"))
        key = keys.give(wire, str(name))
        return Parameter(
            argument=self._argument(schema, wire, item.get("required") is True, item, name),
            location=str(item["in"]),
            style="json" if content else str(item.get("style") or ""),
            explode=item.get("explode"),
            key=text("" if key == wire else key),
        )

    def _content(self, node: Node, wanted: str) -> Node:
        """The media types of a body that one method sends."""
        body = resolve(self.data, node.get("requestBody"))
        apart_from = as_node(vocabulary.words(node).get("bodies")).values()
        return {
            kind: media
            for kind, media in as_node(body.get("content")).items()
            if (kind == wanted if wanted else kind not in apart_from)
        }

    def _body(self, node: Node, content: Node, taken: set[str], space: NameSpace) -> Body | None:
        body = resolve(self.data, node.get("requestBody"))
        if not content:
            return None
        media_type = next(
            (kind for word in _BODY_TYPES for kind in content if _essence(kind).endswith(word)),
            None,
        )
        media_type = media_type or next(iter(content))
        schema = content[media_type].get("schema", {})
        required = body.get("required") is True
        apart = fields(self.data, schema) if _essence(media_type).endswith(_BODY_TYPES) else None
        if apart is None:
            return Body(
                text(media_type),
                (),
                self._whole(media_type, schema, body, required, space),
                required,
            )
        kept = {
            wire: as_node(field) for wire, field in apart.items() if not self._is_read_only(field)
        }
        arguments = self._body_arguments(schema, kept, required, taken, space)
        coded, aliases = body_wires(self.data, schema)
        self._found |= aliases
        extra = text(extra_pattern(self.data, schema))
        return Body(text(media_type), arguments, None, required, coded, extra)

    def _is_read_only(self, field: Any) -> bool:
        said = as_node(field).get("readOnly", resolve(self.data, field).get("readOnly"))
        return said is True

    def _body_arguments(
        self,
        schema: Any,
        kept: dict[str, Node],
        required: bool,
        taken: set[str],
        space: NameSpace,
    ) -> tuple[Argument, ...]:
        needed = required_fields(self.data, schema)
        found: list[Argument] = []
        for wire, field in kept.items():
            wanted = [f"body_{name}" if name in taken else name for name in identifiers(wire)]
            name = Identifier(space.give(*wanted))
            found.append(self._argument(field, wire, required and wire in needed, field, name))
        return tuple(found)

    def _whole(
        self, media_type: str, schema: Any, body: Node, required: bool, space: NameSpace
    ) -> Argument:
        name = Identifier(space.give("body"))
        argument = self._argument(schema, "body", required, body, name)
        if _essence(media_type).endswith("json"):
            return argument
        kind = Code("str") if media_type.startswith("text/") else Code("FileContent")
        return replace(argument, annotation=kind)

    def _results(self, node: Node, said: Node, pages: Pages | None) -> tuple[Result, ...]:
        default = vocabulary.words(self.data).get("result", "")
        result = said.get("result", default)
        pointer = result if isinstance(result, str) else ""
        header = str(as_node(result).get("header", ""))
        answers = successes(as_node(node.get("responses"))) or {"2XX": {}}
        found = {str(status): resolve(self.data, item) for status, item in answers.items()}
        if pointer == "none" or header:
            return tuple(self._bodiless(status, item, header) for status, item in found.items())
        paged = pages is not None
        return tuple(self._result(status, item, pointer, paged) for status, item in found.items())

    def _bodiless(self, status: str, response: Node, header: str) -> Result:
        """A result that is not read from the body."""
        code, described = Code("Created" if header else "None"), text(response.get("description"))
        return Result(status, text(""), Code("None"), (), code, described, text(header))

    def _result(self, status: str, response: Node, pointer: str, paged: bool) -> Result:
        content = as_node(response.get("content"))
        described = text(response.get("description"))
        if not content:
            return Result(status, text(""), Code("None"), (), Code("None"), described)
        media_type = next(
            (kind for kind in content if _essence(kind).endswith("json")), next(iter(content))
        )
        if not _essence(media_type).endswith("json"):
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

    def _is_secured(self, node: Node) -> bool:
        """Whether a call carries the credential: by its own word, the document's, or by default."""
        said = node.get("security", self.data.get("security"))
        if said is None:
            return not self._says_security
        return any(as_list(said))

    def _repeat(self, method: str, node: Node, said: Node) -> tuple[str, str]:
        chosen = said.get("repeat")
        if is_node(chosen):
            return "field", str(chosen["field"])
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


def _filter_names(node: Node) -> dict[tuple[str, str], str]:
    """The parameters that carry a list's filter and sort, with the arguments they are made of."""
    said = as_node(vocabulary.words(node).get("filter"))
    return {("query", str(said[word])): name for word, name in _FILTER_WORDS if word in said}


def _summary(node: Node, name: Identifier) -> tuple[str, str]:
    """The first line and the rest of what is said of an operation."""
    summary, description = str(node.get("summary") or ""), str(node.get("description") or "")
    if not summary:
        summary, description = first_sentence(description)
    return summary or str(name).replace("_", " "), description


def _essence(media_type: str) -> str:
    """A media type without its parameters."""
    return media_type.partition(";")[0].strip().lower()


def _default(schema: Any, target: Node) -> UntrustedString:
    """The documented default, in words; null says nothing a reader needs."""
    value = as_node(schema).get("default", target.get("default")) if is_node(schema) else None
    return text("" if value is None or isinstance(value, dict | list) else f"`{json.dumps(value)}`")


def _one_of(results: tuple[Result, ...]) -> Code:
    """The union of what the success statuses bring."""
    codes = list(dict.fromkeys(str(result.annotation) for result in results))
    ordered = [code for code in codes if code != "None"] + [
        code for code in codes if code == "None"
    ]
    return Code(" | ".join(ordered))
