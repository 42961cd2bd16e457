"""Loaded by schemathesis: point it at a mock in this process instead of a socket."""

from __future__ import annotations

import os

import schemathesis
from schemathesis.hooks import HookContext
from schemathesis.schemas import BaseSchema
from tradespec.mock import Mock
from tradespec.mock.asgi import Application


@schemathesis.hook
def after_load_schema(context: HookContext, schema: BaseSchema) -> None:
    """Answer every call from a fresh mock, unless a base URL says where a served one is."""
    if os.environ.get("TRADESPEC_FUZZ_SERVED") is None:
        schema.app = Application(Mock(os.environ["TRADESPEC_FUZZ_API"]).handle)
