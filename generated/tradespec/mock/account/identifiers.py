"""Identifiers that the server makes: UUIDs, or ULIDs as github.com/ulid/spec has them."""

from __future__ import annotations

import secrets
import uuid
from dataclasses import dataclass
from datetime import datetime

from ..compiled.document import Node

_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_LENGTH = 26
_RANDOM_BITS = 80


@dataclass(frozen=True, slots=True)
class Minting:
    """How identifiers look.

    Attributes:
        style: `uuid` or `ulid`.
        prefix: What stands before each.
        echo: Request header whose value is used instead, "" for none.
    """

    style: str = "uuid"
    prefix: str = ""
    echo: str = ""

    def new(self, now: datetime) -> str:
        """Make one."""
        return self.prefix + (_ulid(now) if self.style == "ulid" else str(uuid.uuid4()))


def read_minting(block: Node) -> Minting:
    """Read how identifiers look."""
    return Minting(block.get("style", "uuid"), block.get("prefix", ""), block.get("echo", ""))


def _ulid(now: datetime) -> str:
    number = int(now.timestamp() * 1000) << _RANDOM_BITS | secrets.randbits(_RANDOM_BITS)
    return "".join(_ALPHABET[number >> shift & 31] for shift in range(5 * (_LENGTH - 1), -1, -5))
