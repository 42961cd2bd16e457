"""Models of Statuses."""

from __future__ import annotations

from msgspec import UNSET, Struct, UnsetType


class Outcome(Struct, kw_only=True):
    value: int


class Task(Struct, kw_only=True):
    id: str


class TasksDeleteResponseDefault(Struct, kw_only=True):
    message: str | UnsetType = UNSET
