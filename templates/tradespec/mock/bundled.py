"""The documents and clients that stand beside the mock in its package."""

from __future__ import annotations

import importlib
from importlib import resources
from typing import Any

from . import codec
from .compiled.document import Node


def package() -> str:
    """Give the package whose mock this is, `tradespec`."""
    return __name__.rsplit(".", 2)[0]


def document_of(api: str) -> Node:
    """Give the bundled document of an API.

    Raises:
        ValueError: There is no such API.
    """
    if not api.isidentifier():
        raise ValueError(f"{api!r} is no API")
    try:
        text = resources.files(f"{package()}.{api}").joinpath("openapi.json").read_bytes()
    except (ModuleNotFoundError, FileNotFoundError) as problem:
        raise ValueError(f"there is no API {api!r} in {package()}") from problem
    document: Node = codec.load(text)
    return document


def client_class(api: str, name: str) -> Any:
    """Give a client class of an API."""
    return getattr(importlib.import_module(f"{package()}.{api}"), name)
