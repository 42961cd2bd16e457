"""A stateful mock server of each API, made from its OpenAPI document."""

from __future__ import annotations

from .database import WrongDatabaseError
from .document import UnsupportedDocumentError
from .faults import Fault
from .journal import Entry, Journal
from .messages import ConnectionDropped, Request, Response
from .mock import Mock, Snapshot

__all__ = [
    "ConnectionDropped",
    "Entry",
    "Fault",
    "Journal",
    "Mock",
    "Request",
    "Response",
    "Snapshot",
    "UnsupportedDocumentError",
    "WrongDatabaseError",
]
