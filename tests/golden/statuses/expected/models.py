"""Models of Statuses."""

from __future__ import annotations

from msgspec import Struct


class Outcome(Struct, kw_only=True):
    value: int


class Task(Struct, kw_only=True):
    id: str
