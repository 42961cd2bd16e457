"""A call in, the code that makes it out: Python, async Python and curl."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from generator.api import Api, Operation, Resource
from generator.docs.examples import FileValue
from generator.docs.mock_answers import Call, Sent
from generator.names import identifier, raw
from generator.plain import as_node, is_list, is_node

_WIDTH = 84
_TAKEN = {"client", "print", "errors", "main", "asyncio", "path", "list", "type", "id", "object"}


@dataclass(frozen=True, slots=True)
class Sample:
    """A whole program in one language."""

    label: str
    language: str
    code: str


@dataclass(frozen=True, slots=True)
class Shown:
    """How the result of a call is shown.

    Args:
        name: class of the result or of one of its items; empty when it has none.
        attributes: the few of it worth printing.
        many: whether it is iterated.
    """

    name: str
    attributes: tuple[str, ...]
    many: bool


def python(api: Api, resource: Resource, call: Call, shown: Shown) -> Sample:
    """A program with the synchronous client."""
    lines = _used(resource, call, shown, awaited="", each="for")
    body = "\n".join(f"    {line}" for line in lines)
    head = f"from tradespec import {api.client}\n"
    if _has_file(call.body):
        head = f"from pathlib import Path\n\n{head}"
    return Sample("Python", "python", f"{head}\nwith {api.client}() as client:\n{body}")


def async_python(api: Api, resource: Resource, call: Call, shown: Shown) -> Sample:
    """The same with the asynchronous client."""
    each = "async for" if call.operation.pages else "for"
    awaited = "" if call.operation.pages else "await "
    lines = _used(resource, call, shown, awaited=awaited, each=each)
    body = "\n".join(f"        {line}" for line in lines)
    head = "import asyncio\n"
    if _has_file(call.body):
        head += "from pathlib import Path\n"
    code = (
        f"{head}\nfrom tradespec import Async{api.client}\n\n\n"
        f"async def main() -> None:\n    async with Async{api.client}() as client:\n{body}\n\n\n"
        "asyncio.run(main())"
    )
    return Sample("Async Python", "python", code)


def _used(resource: Resource, call: Call, shown: Shown, *, awaited: str, each: str) -> list[str]:
    """The call and what is done with its result."""
    target = f"client.{resource.name}.{call.operation.method_name}"
    arguments = _arguments(call)
    if str(call.operation.annotation) == "None":
        return _call(awaited + target, arguments, "")
    variable = _variable(shown, call.operation)
    words = ", ".join(f"{variable}.{name}" for name in shown.attributes) or variable
    if shown.many:
        lines = _call(f"{each} {variable} in {awaited}{target}", arguments, ":")
        return [*lines, f"    print({words})"]
    if str(call.operation.annotation) == "bytes":
        words = f"len({variable})"
    return [*_call(f"{variable} = {awaited}{target}", arguments, ""), f"print({words})"]


def _variable(shown: Shown, operation: Operation) -> str:
    fallback = {"bytes": "content", "str": "text"}.get(str(operation.annotation), "result")
    name = str(identifier(shown.name)) if shown.name else fallback
    return f"{name}_" if name in _TAKEN else name


def _arguments(call: Call) -> list[tuple[str, Any]]:
    """(name, value) as the method takes them; positional ones have no name."""
    operation = call.operation
    found: list[tuple[str, Any]] = []
    for each in operation.parameters:
        key = raw(each.key or each.argument.wire)
        if key in call.parameters:
            name = "" if each.location == "path" else str(each.argument.name)
            found.append((name, call.parameters[key]))
    body = operation.body
    if body is None or call.body is None:
        return found
    if body.whole is not None:
        return [*found, (str(body.whole.name), call.given)]
    given = as_node(call.given)
    names = {raw(each.wire): str(each.name) for each in body.arguments}
    return [*found, *((names[wire], value) for wire, value in given.items() if wire in names)]


def _call(head: str, arguments: list[tuple[str, Any]], tail: str) -> list[str]:
    """The lines of a call, on one where it fits, else an argument a line."""
    named = [
        f"{name}={_literal(value, 0)}" if name else _literal(value, 0) for name, value in arguments
    ]
    line = f"{head}({', '.join(named)}){tail}"
    if len(line) <= _WIDTH - 4 and "\n" not in line:
        return [line]
    inner = [
        f"    {name}={_literal(value, 4, len(name) + 1)}," if name else f"    {_literal(value, 4)},"
        for name, value in arguments
    ]
    return "\n".join([f"{head}(", *inner, f"){tail}"]).split("\n")


def _literal(value: Any, indent: int, before: int = 0) -> str:
    """A Python literal, broken over lines where it is long."""
    if isinstance(value, FileValue):
        return f'Path("{value.name}")'
    short = _flat(value)
    if indent + before + len(short) <= _WIDTH - 8 or not (is_list(value) or is_node(value)):
        return short
    margin = " " * (indent + 4)
    if is_node(value):
        pairs = value.items()
        rows = [
            f"{margin}{_flat(key)}: {_literal(item, indent + 4, len(_flat(key)) + 2)},"
            for key, item in pairs
        ]
        return "\n".join(["{", *rows, f"{' ' * indent}}}"])
    rows = [f"{margin}{_literal(item, indent + 4)}," for item in value]
    return "\n".join(["[", *rows, f"{' ' * indent}]"])


def _flat(value: Any) -> str:
    if isinstance(value, FileValue):
        return f'Path("{value.name}")'
    if is_node(value):
        pairs = value.items()
        return "{" + ", ".join(f"{_flat(key)}: {_flat(item)}" for key, item in pairs) + "}"
    if is_list(value):
        return f"[{', '.join(_flat(item) for item in value)}]"
    return _text(value) if isinstance(value, str) else repr(value)


def _text(value: str) -> str:
    """A string literal in double quotes, as ruff writes it."""
    written = repr(value)
    if written[0] == "'" and '"' not in value:
        return f'"{written[1:-1]}"'
    return written


def _has_file(body: Any) -> bool:
    values = body.values() if is_node(body) else [body]
    return any(isinstance(value, FileValue) for value in values)


def catching(api: Api, resource: Resource, call: Call, exception: str) -> Sample:
    """A program that catches an error of a call."""
    target = f"client.{resource.name}.{call.operation.method_name}"
    lines = _call(target, _arguments(call), ".first()" if call.operation.pages else "")
    body = "\n".join(f"        {line}" for line in lines)
    code = (
        f"from tradespec import {api.client}, errors\n\n"
        f"with {api.client}() as client:\n    try:\n{body}\n"
        f"    except errors.{exception} as error:\n        print(error.status_code, error.message)"
    )
    return Sample("Python", "python", code)


def with_mock(api: Api, resource: Resource, call: Call, shown: Shown) -> Sample:
    """A program that makes a call to the mock."""
    lines = _used(resource, call, shown, awaited="", each="for")
    body = "\n".join(f"    {line}" for line in lines)
    code = (
        f'from tradespec.mock import Mock\n\nwith Mock("{api.name}") as mock:\n'
        f"    client = mock.client()\n{body}"
    )
    return Sample("Python", "python", code)


def curl(api: Api, call: Call, sent: Sent, idempotency_key: str) -> Sample:
    """A command line."""
    words: list[Sequence[str]] = [] if sent.method == "GET" else [("-X", sent.method)]
    if call.operation.secured:
        words += _credential(api)
    words += [("-H", _double(f"{name}: {value}")) for name, value in _own_headers(sent)]
    if idempotency_key and api.idempotency:
        words.append(("-H", _double(f"{raw(api.idempotency)}: {idempotency_key}")))
    words += _content(call, sent)
    url = _url(api, call, sent)
    return Sample(
        "curl", "sh", " \\\n  ".join([f"curl {url}", *(" ".join(each) for each in words)])
    )


def _own_headers(sent: Sent) -> list[tuple[str, str]]:
    return [
        (name, value)
        for name, value in sent.headers
        if name.lower() not in ("accept", "user-agent", "content-type")
    ]


def _url(api: Api, call: Call, sent: Sent) -> str:
    base = raw(api.base_url).rstrip("/").removesuffix(raw(call.operation.above))
    url = base + sent.path
    if call.operation.secured and api.auth and api.auth.kind == "query":
        sign = "&" if "?" in url else "?"
        return _double(f"{url}{sign}{raw(api.auth.name)}=") + f"${api.environment}_API_KEY"
    return _single(url) if "?" in url or "'" in url else url


def _credential(api: Api) -> list[Sequence[str]]:
    key = f"${api.environment}_API_KEY"
    if api.auth is None or api.auth.kind == "query":
        return []
    if api.auth.kind == "basic":
        return [("-u", f'"{key}"')]
    if api.auth.kind == "header":
        return [("-H", f'"{_in_double(raw(api.auth.name))}: {key}"')]
    return [("-H", f'"Authorization: Bearer {key}"')]


def _content(call: Call, sent: Sent) -> list[Sequence[str]]:
    body = call.operation.body
    if body is None or call.body is None:
        return []
    media_type = raw(body.media_type)
    essence = media_type.partition(";")[0]
    if essence == "multipart/form-data":
        return [("-F", _single(_part(name, value))) for name, value in call.body.items()]
    kind = ("-H", _double(f"Content-Type: {media_type}"))
    if isinstance(call.body, FileValue):
        return [kind, ("--data-binary", _single(f"@{call.body.name}"))]
    if essence == "application/x-www-form-urlencoded":
        return [kind, ("-d", _single(sent.content.decode()))]
    if essence.endswith("json"):
        return [kind, ("-d", _single(json.dumps(call.body, indent=2, ensure_ascii=False)))]
    return [kind, ("-d", _single(sent.content.decode()))]


def _part(name: str, value: Any) -> str:
    if isinstance(value, FileValue):
        return f"{name}=@{value.name}"
    if is_node(value) or is_list(value):
        return f"{name}={json.dumps(value, ensure_ascii=False)};type=application/json"
    return f"{name}={json.dumps(value) if not isinstance(value, str) else value}"


def _single(text: str) -> str:
    quoted = text.replace("'", "'\\''")
    return f"'{quoted}'"


def _in_double(text: str) -> str:
    return "".join(f"\\{each}" if each in '\\"$`' else each for each in text)


def _double(text: str) -> str:
    return f'"{_in_double(text)}"'
