"""Models of Recursion."""

from __future__ import annotations

from msgspec import UNSET, UnsetType

from ._core.types import Model


class Node(Model, kw_only=True):
    name: str
    parent: Node | None | UnsetType = UNSET
    children: list[Node] | UnsetType = UNSET
    index: dict[str, Node] | UnsetType = UNSET
    a: Ping | UnsetType = UNSET


class Ping(Model, kw_only=True):
    pong: Pong | UnsetType = UNSET


class Pong(Model, kw_only=True):
    ping: Ping | UnsetType = UNSET
