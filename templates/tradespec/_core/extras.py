"""Fields of an account's own: the bytes of a body and its decoded models in, `.extra` filled.

Which names there are is read off the bytes; only those are then decoded, each beside its record.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from types import NoneType, UnionType
from typing import Any, Union, cast, get_args, get_origin

import msgspec
from msgspec import UNSET, Struct, UnsetType

from .types import OpenModel, is_array

_MOST_KEPT = 64


def grafter(model: Any) -> Callable[[bytes, Any], None]:
    """Fills the `.extra` of every open model in a decoded value. Raises ValueError to give up."""
    beginning = _beginning(model)
    mark = f'"{beginning}'.encode()
    kept: dict[frozenset[str], Callable[[bytes], Any] | None] = {}

    def graft(content: bytes, value: Any) -> None:
        if mark not in content:
            return
        names = frozenset(_names(content, mark, beginning))
        if names not in kept:
            if len(kept) >= _MOST_KEPT:
                kept.clear()
            mirror = _mirror(model, names)
            kept[names] = None if mirror is None else msgspec.json.Decoder(mirror).decode
        decode = kept[names]
        if decode is not None:
            _fill(value, decode(content))

    return graft


def own(extra: Mapping[str, object] | None, pattern: str) -> Mapping[str, object]:
    """The fields of the account's own that are sent. Raises ValueError for other names."""
    for name in extra or {}:
        if not re.search(pattern, name):
            raise ValueError(f"extra: {name!r} is no such field; their names match {pattern}")
    return extra or {}


def own_fields(model: type[OpenModel], members: dict[str, Any]) -> dict[str, Any]:
    """The members of a JSON object that are fields of the account's own, by name."""
    pattern = model.extra_keys
    known = model.__struct_encode_fields__
    return {
        key: members[key] for key in sorted(members) if re.search(pattern, key) and key not in known
    }


def _beginning(model: Any) -> str:
    """What all names of such fields begin with."""
    found: list[str] = []
    for each in _structs(model, []):
        if issubclass(each, OpenModel):
            literal = re.match(r"\^([A-Za-z0-9_-]*)", each.extra_keys)
            found.append("" if literal is None else literal[1])
    return found[0] if len(set(found)) == 1 else ""


def _names(content: bytes, mark: bytes, beginning: str) -> set[str]:
    found = {piece[: piece.find(b'"')] for piece in content.split(mark)[1:]}
    if any(b"\\" in name for name in found):
        raise ValueError("a key that is escaped")
    return {beginning + name.decode() for name in found}


def _structs(model: Any, seen: list[type[Struct]]) -> list[type[Struct]]:
    """Every Struct that a type can hold."""
    if isinstance(model, type) and issubclass(model, Struct):
        if model not in seen:
            seen.append(model)
            for field in msgspec.structs.fields(model):
                _structs(field.type, seen)
    else:
        for inner in get_args(model):
            _structs(inner, seen)
    return seen


def _mirror(model: Any, names: frozenset[str]) -> Any:
    """A type that decodes only such fields and what leads to them; None when nothing does."""
    origin = get_origin(model)
    if origin is list:
        inner = _mirror(get_args(model)[0], names)
        return None if inner is None else list.__class_getitem__(inner)
    if origin in (Union, UnionType):
        choices = [each for each in get_args(model) if each not in (NoneType, UnsetType)]
        inner = _mirror(choices[0], names) if len(choices) == 1 else None
        return None if inner is None else inner | str | None
    if not (isinstance(model, type) and issubclass(model, Struct)):
        return None
    members: list[tuple[str, Any, Any]] = []
    rename: dict[str, str] = {}
    for field in msgspec.structs.fields(model):
        inner = _mirror(field.type, names)
        if inner is not None:
            members.append((field.name, inner | UnsetType, UNSET))
            rename[field.name] = field.encode_name
    if issubclass(model, OpenModel):
        own = sorted(own_fields(model, dict.fromkeys(names)))
        members += [(f"own_{index}", Any, UNSET) for index in range(len(own))]
        rename |= {f"own_{index}": name for index, name in enumerate(own)}
    return msgspec.defstruct(model.__name__, members, rename=rename) if members else None


def _fill(value: Any, mirrored: Any) -> None:
    if is_array(value):
        for item, beside in zip(value, cast(list[Any], mirrored), strict=True):
            _fill(item, beside)
        return
    if not isinstance(value, Struct) or not isinstance(mirrored, Struct):
        return
    names = mirrored.__struct_fields__
    for name, key in zip(names, mirrored.__struct_encode_fields__, strict=True):
        found = getattr(mirrored, name)
        if found is UNSET:
            continue
        if (
            name.startswith("own_")
            and isinstance(value, OpenModel)
            and name not in (value.__struct_fields__)
        ):
            value.extra[key] = found
        else:
            _fill(getattr(value, name), found)
