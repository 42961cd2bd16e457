"""A stateful mock server of each API, made from its OpenAPI document."""

from __future__ import annotations

from .database import WrongDatabaseError
from .desk import Kind
from .document import UnsupportedDocumentError
from .faults import Fault, Faults
from .journal import Entry, Journal
from .messages import ConnectionDropped, Request, Response
from .mock import Mock
from .snapshots import Snapshot

__all__ = [
    "ConnectionDropped",
    "Entry",
    "Fault",
    "Faults",
    "Journal",
    "Kind",
    "Mock",
    "Request",
    "Response",
    "Snapshot",
    "UnsupportedDocumentError",
    "WrongDatabaseError",
]
