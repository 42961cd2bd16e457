"""Models of Statuses."""

from __future__ import annotations

from ._core.types import Model


class Outcome(Model, kw_only=True):
    value: int


class Task(Model, kw_only=True):
    id: str
