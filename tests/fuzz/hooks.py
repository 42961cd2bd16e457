"""Loaded by schemathesis: point it at a mock in this process instead of a socket.

It adds one check of our own, which stands in for what a configuration beside this file excuses:
data that fits the schema may be refused with 400 only for a record that the account does not have.
"""

from __future__ import annotations

import os
from functools import cache
from typing import Any

import schemathesis
from schemathesis.hooks import HookContext
from schemathesis.schemas import BaseSchema
from tradespec.mock import Mock
from tradespec.mock.serving.asgi import Application

Node = dict[str, Any]


@schemathesis.hook
def after_load_schema(context: HookContext, schema: BaseSchema) -> None:
    """Answer every call from a fresh mock, unless a base URL says where a served one is."""
    if os.environ.get("TRADESPEC_FUZZ_SERVED") is None:
        schema.app = Application(_mock().handle)


@schemathesis.check
def refused_for_the_account(
    ctx: schemathesis.CheckContext, response: schemathesis.Response, case: schemathesis.Case[Any]
) -> None:
    """A 400 to data that fits the schema names a cause that a reference of the record has."""
    fits = case.meta is not None and case.meta.generation.mode.is_positive
    if not fits or response.status_code != 400:
        return
    name = str(case.operation.definition.raw["operationId"])
    code = _code(response.json())
    assert code in _excused(name), f"{name} refuses what fits its schema: {code}"


@cache
def _mock() -> Mock:
    return Mock(os.environ["TRADESPEC_FUZZ_API"])


def _code(body: Any) -> object:
    """Give the code of an error as clients see it."""
    error: dict[str, str] = _mock().document.extension["error"]
    for key in error.get("code", error["message"]).split("/")[1:]:
        body = body[key]
    return str(body).removeprefix(error.get("code_prefix", ""))


@cache
def _excused(name: str) -> frozenset[object]:
    """Give the codes of the causes that the references of an operation's record have."""
    document = _mock().document
    causes: Node = document.mock["errors"]["causes"]
    for _, _, _, operation, _ in document.operations():
        if operation["operationId"] == name and "record" in operation["x-tradespec"]["mock"]:
            schema = document.schema(operation["x-tradespec"]["mock"]["record"]).node
            references: Node = schema["x-tradespec"]["record"].get("references", {})
            named = [each["cause"] for each in references.values() if "cause" in each]
            return frozenset(causes[cause]["code"] for cause in named)
    return frozenset()
