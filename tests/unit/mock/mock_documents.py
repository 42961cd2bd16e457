"""A small API for the mock's tests: shops that rent tools, with manners unlike our real APIs."""

from __future__ import annotations

import json
from typing import Any

from tradespec.mock import Mock, Request, Response

KEY = "key-of-the-first-shop"
OTHER_KEY = "key-of-the-second-shop"
READING_KEY = "key-that-only-reads"
TOOL = "11111111-1111-4111-8111-111111111111"
HAMMER = "22222222-2222-4222-8222-222222222222"
OTHER_TOOL = "33333333-3333-4333-8333-333333333333"
MAKER = "44444444-4444-4444-8444-444444444444"

UUID = {"type": "string", "format": "uuid"}
TEXT = {"type": "string"}


def document() -> dict[str, Any]:
    """Give the OpenAPI document of the tool shop."""
    return {
        "openapi": "3.1.0",
        "info": {"title": "Tool shop", "version": "1"},
        "servers": [{"url": "https://{host}/v1", "variables": {"host": {"default": "shop.test"}}}],
        "security": [{"bearer": ["read"]}, {"header": ["read"]}],
        "paths": _paths(),
        "components": {
            "securitySchemes": {
                "bearer": {"type": "http", "scheme": "bearer"},
                "header": {"type": "apiKey", "in": "header", "name": "X-Key"},
            },
            "schemas": _schemas(),
        },
        "x-tradespec": _extension(),
    }


def shop(**options: Any) -> Mock:
    """Start a mock of the tool shop."""
    return Mock("shop", document=document(), **options)


def call(
    mock: Mock,
    method: str,
    path: str,
    body: object = None,
    *,
    key: str | None = KEY,
    headers: dict[str, str] | None = None,
    raw: bytes | None = None,
) -> Response:
    """Send one request to the tool shop."""
    sent = [("Authorization", f"Bearer {key}")] if key else []
    content = raw or b""
    if body is not None:
        content = json.dumps(body).encode()
    if content and not (headers and "content-type" in headers):
        sent.append(("Content-Type", "application/json"))
    sent += list((headers or {}).items())
    return mock.handle(Request.to(method, f"/v1{path}", sent, content))


def data(response: Response, status: int = 200) -> Any:
    """Give the JSON of an answer with the status that is wanted."""
    assert response.status == status, response.body
    return json.loads(response.body)


def error(response: Response, status: int) -> str:
    """Give the message of an error with the status that is wanted."""
    return str(data(response, status)["problem"]["text"])


def _parameter(name: str, schema: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"name": name, "in": "query", "schema": schema, **more}


def _operation(
    name: str, result: dict[str, Any], mock: dict[str, Any], **more: Any
) -> dict[str, Any]:
    extension: dict[str, Any] = {"mock": mock} | more.pop("extension", {})
    return {
        "operationId": name,
        "x-tradespec": extension,
        "responses": {
            "200": {"description": "", "content": {"application/json": {"schema": result}}}
        },
        **more,
    }


def _body(name: str) -> dict[str, Any]:
    schema = {"$ref": f"#/components/schemas/{name}"}
    return {"required": True, "content": {"application/json": {"schema": schema}}}


def _paths() -> dict[str, Any]:
    one = {"$ref": "#/components/schemas/ToolAnswer"}
    path_uuid = {"name": "uuid", "in": "path", "required": True, "schema": UUID}
    key = {"name": "Repeat-Key", "in": "header", "schema": {"type": "string", "maxLength": 20}}
    write = [{"bearer": ["write"]}, {"header": ["write"]}]
    tool = {"record": "Tool"}
    return {
        "/tools": {
            "get": _operation(
                "tools.list",
                {"$ref": "#/components/schemas/ToolPage"},
                {
                    "action": "list",
                    "filters": {
                        "kind": {"power": {"is_power": True}, "any": {}},
                        "price_from": {"field": "price", "op": "ge"},
                    },
                    **tool,
                },
                extension={"result": "/list/tools", "pages": "pages"},
                parameters=[
                    _parameter("with_gone", {"type": "boolean", "default": False}),
                    _parameter(
                        "color",
                        {"type": "array", "items": {"type": "string", "enum": ["red", "blue"]}},
                        explode=False,
                    ),
                    _parameter("maker_uuid", UUID),
                    _parameter("kind", {"type": "string", "enum": ["power", "hand", "any"]}),
                    _parameter("price_from", {"type": "number"}),
                    _parameter("find", TEXT),
                    _parameter("at", {"type": "integer", "minimum": 1, "default": 1}),
                    _parameter("per", {"type": "integer", "minimum": 1, "default": 2}),
                ],
            ),
            "post": _operation(
                "tools.create",
                one,
                {"action": "create", "headers": {"X-New": "uuid"}, **tool},
                requestBody=_body("ToolCreate"),
                security=write,
                parameters=[key],
            ),
        },
        "/tools/{uuid}": {
            "parameters": [path_uuid],
            "get": _operation("tools.get", one, {"action": "get", **tool}),
            "patch": _operation(
                "tools.update",
                one,
                {"action": "update", "merge": "deep", **tool},
                requestBody=_body("ToolUpdate"),
                security=write,
            ),
            "delete": _operation(
                "tools.delete",
                {"$ref": "#/components/schemas/Done"},
                {"action": "delete", "answer": {"done": True}, **tool},
                security=write,
            ),
        },
        "/tools/special": {
            "get": _operation("tools.special", one, {"action": "get", "record": "Tool"})
        },
        "/makers/{uuid}": {
            "parameters": [path_uuid],
            "get": _operation(
                "makers.get",
                {"$ref": "#/components/schemas/Maker"},
                _get("Maker"),
                extension=_WHOLE,
            ),
            "delete": _operation(
                "makers.delete",
                {"$ref": "#/components/schemas/Maker"},
                {"action": "delete", "record": "Maker"},
                extension=_WHOLE,
            ),
        },
        "/tools/{tool_uuid}/notes": {
            "parameters": [{"name": "tool_uuid", "in": "path", "required": True, "schema": UUID}],
            "get": _operation(
                "notes.list",
                {"type": "array", "items": {"$ref": "#/components/schemas/Note"}},
                {"action": "list", "record": "Note", "order": "newest"},
                extension=_WHOLE,
            ),
            "post": _operation(
                "notes.create",
                {"type": "object", "properties": {"uuid": UUID}},
                {"action": "create", "record": "Note"},
                extension=_WHOLE,
                requestBody=_body("NoteCreate"),
            ),
        },
    }


_WHOLE: dict[str, Any] = {"result": ""}


def _get(record: str) -> dict[str, Any]:
    return {"action": "get", "record": record}


def _schemas() -> dict[str, Any]:
    nothing_or_text = {"type": ["string", "null"]}
    price = {"type": "number", "format": "decimal"}
    size = {"type": "object", "properties": {"width": price, "height": price}}
    tool = {
        "uuid": UUID,
        "number": TEXT,
        "name": {"type": "string", "maxLength": 20},
        "color": {"type": "string", "default": "red"},
        "note": nothing_or_text,
        "price": price,
        "is_power": {"type": "boolean"},
        "size": size,
        "state": {"type": "string"},
        "lent_at": {"type": ["string", "null"], "format": "date-time"},
        "bought": {"type": "string", "format": "date"},
        "maker_uuid": {"type": ["string", "null"], "format": "uuid"},
        "maker_name": nothing_or_text,
        "created": {"type": "string", "format": "date-time"},
        "changed": {"type": "string", "format": "date-time"},
        "gone_at": {"type": ["string", "null"], "format": "date-time"},
    }
    given = ("name", "color", "note", "price", "is_power", "size", "state", "maker_uuid")
    maker_shown = {"type": "object", "properties": {"id": UUID, "name": TEXT}}
    return {
        "Tool": {
            "type": "object",
            "required": ["uuid", "number", "name"],
            "properties": tool | {"maker": {"anyOf": [maker_shown, {"type": "null"}]}},
            "x-tradespec": {
                "record": {
                    "created": "created",
                    "updated": "changed",
                    "deleted": {"field": "gone_at", "show": "with_gone"},
                    "number": {"field": "number", "prefix": "T", "padding": 3},
                    "search": {"parameter": "find", "fields": ["name", "note"]},
                    "references": {
                        "maker_uuid": {
                            "record": "Maker",
                            "embed": "maker",
                            "fields": {"id": "uuid"},
                        }
                    },
                    "fill": {
                        "bought": {"clock": "date"},
                        "state": {"value": "in"},
                        "maker_name": {"of": "maker_uuid", "field": "name"},
                    },
                    "stamps": {"lent_at": {"when": "state", "is": ["lent"]}},
                }
            },
        },
        "ToolCreate": {
            "type": "object",
            "additionalProperties": False,
            "required": ["name"],
            "properties": {name: tool[name] for name in given} | {"uuid": UUID},
        },
        "ToolUpdate": {
            "type": "object",
            "additionalProperties": False,
            "properties": {name: tool[name] for name in given},
        },
        "Maker": {
            "type": "object",
            "properties": {"uuid": UUID, "name": TEXT, "active": {"type": "integer"}},
            "x-tradespec": {
                "record": {"deleted": {"field": "active", "values": [1, 0], "hides": ["reference"]}}
            },
        },
        "Note": {
            "type": "object",
            "properties": {"uuid": UUID, "tool_uuid": UUID, "text": TEXT},
            "x-tradespec": {"record": {"references": {"tool_uuid": {"record": "Tool"}}}},
        },
        "NoteCreate": {"type": "object", "required": ["text"], "properties": {"text": TEXT}},
        "ToolAnswer": {
            "type": "object",
            "required": ["ok", "result"],
            "properties": {
                "ok": {"const": True},
                "result": {"$ref": "#/components/schemas/Tool"},
            },
        },
        "ToolPage": {
            "type": "object",
            "required": ["ok", "list"],
            "properties": {
                "ok": {"const": True},
                "list": {
                    "type": "object",
                    "required": ["tools", "number", "of"],
                    "properties": {
                        "tools": {"type": "array", "items": {"$ref": "#/components/schemas/Tool"}},
                        "number": {"type": "integer"},
                        "per": {"type": "integer"},
                        "total": {"type": "integer"},
                        "of": {"type": "integer"},
                    },
                },
            },
        },
        "Done": {
            "type": "object",
            "properties": {
                "ok": {"const": True},
                "result": {"type": "object", "properties": {"done": {"const": True}}},
            },
        },
    }


def _extension() -> dict[str, Any]:
    return {
        "client": "Shop",
        "result": "/result",
        "request_id": "X-Request",
        "idempotency": {"header": "Repeat-Key"},
        "pagers": {
            "pages": {
                "style": "number",
                "page": {"parameter": "at", "at": "/list/number"},
                "size": {"parameter": "per", "at": "/list/per"},
                "total": "/list/total",
                "last": "/list/of",
            }
        },
        "mock": {
            "errors": {
                "body": {
                    "problem": {"text": "{message}", "kind": "{code}", "status": "{status}"},
                    "request": "{request_id}",
                },
                "media_type": "application/problem+json",
                "causes": {
                    "unauthenticated": {"status": 401, "message": "Who are you?", "code": "who"},
                    "scope_missing": {"status": 403, "message": "The key lacks: {detail}"},
                    "invalid": {"status": 422, "message": "{detail}"},
                    "unsupported_media_type": {"status": 415, "message": "{detail}"},
                    "not_found": {"status": 404, "message": "No such {record}"},
                    "reference_not_found": {"status": 409, "message": "No such {record}: {detail}"},
                    "closed": {"status": 403, "message": "The shop is closed"},
                    "stranger": {"status": 403, "message": "Not from there"},
                    "enough": {"status": 429, "message": "Enough for now"},
                    "internal": {"status": 500, "message": "{detail}"},
                },
            },
            "settings": {
                "open": {"kind": "flag", "default": True, "refuses": "closed"},
                "from": {"kind": "addresses", "default": [], "refuses": "stranger"},
                "month": {
                    "kind": "monthly",
                    "default": 1000,
                    "refuses": "enough",
                    "headers": {"count": "X-Used", "limit": "X-Limit", "resets": "X-Resets"},
                },
                "rate": {"kind": "window", "seconds": 60, "default": None, "refuses": "enough"},
            },
            "idempotency": {"hours": 24, "echo": "X-Repeat", "replayed": "X-Repeated"},
            "demo": {"accounts": _accounts()},
        },
    }


def _accounts() -> list[dict[str, Any]]:
    return [
        {
            "key": KEY,
            "keys": [{"key": READING_KEY, "scopes": ["read"]}],
            "records": {
                "Maker": {"maker": {"uuid": MAKER, "name": "Iron & Sons"}},
                "Tool": {
                    "tool": {"uuid": TOOL, "name": "Drill", "is_power": True, "price": 99.5},
                    "hammer": {
                        "uuid": HAMMER,
                        "name": "Hammer",
                        "color": "blue",
                        "number": "T007",
                        "maker_uuid": MAKER,
                    },
                },
            },
        },
        {
            "key": OTHER_KEY,
            "records": {"Tool": {"other_tool": {"uuid": OTHER_TOOL, "name": "Saw"}}},
        },
    ]
