"""Models of Recursion."""

from __future__ import annotations

from msgspec import UNSET, Struct, UnsetType


class Node(Struct, kw_only=True):
    name: str
    parent: Node | None | UnsetType = UNSET
    children: list[Node] | UnsetType = UNSET
    index: dict[str, Node] | UnsetType = UNSET
    a: Ping | UnsetType = UNSET


class Ping(Struct, kw_only=True):
    pong: Pong | UnsetType = UNSET


class Pong(Struct, kw_only=True):
    ping: Ping | UnsetType = UNSET
