"""A stateful mock server of each API, made from its OpenAPI document."""

from __future__ import annotations

from .account.database import WrongDatabaseError
from .compiled.document import UnsupportedDocumentError
from .harness.desk import Kind
from .harness.faults import Fault, Faults
from .harness.journal import Entry, Journal
from .harness.snapshots import Snapshot
from .messages import ConnectionDropped, Request, Response
from .mock import Mock

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
