"""Response bytes in, the result out: straight into Structs, or by the slow path for misfits."""

from __future__ import annotations

from collections.abc import Callable
from types import NoneType, UnionType
from typing import TYPE_CHECKING, Annotated, Any, TypeAlias, Union, get_args, get_origin

import msgspec
from msgspec import UNSET

from .operation import Path, Result
from .types import is_object

if TYPE_CHECKING:
    from .lenient import Misfit

Steps: TypeAlias = tuple[tuple[str, str], ...]
"""A path of JSON keys, each with the attribute that holds it in a Struct."""


class Undecodable(Exception):  # noqa: N818 - becomes a DecodeError, which knows the operation
    """A success body without a result; says why."""


class Reader:
    """Decodes the bodies of one Result. Built on first use: decoders are too dear for imports."""

    __slots__ = ("_at", "_kinds", "_lenient", "_model", "_steps", "_strict")

    def __init__(self, result: Result) -> None:
        self._model = result.model
        self._strict = _decoder(result.model)
        self._lenient: Any = None
        self._at = result.at
        self._steps: dict[Path, Steps] = {}
        self._steps[result.at], target = _steps(result.model, result.at)
        self._kinds = _kinds(target)

    def read(self, content: bytes, note: Callable[[Misfit], None]) -> Any:
        """The whole body as its model. Tells `note` of each place that does not fit."""
        if self._strict is not None:
            try:
                return self._strict(content)
            except (msgspec.DecodeError, RecursionError):
                pass
        lenient = self._lenient
        if lenient is None:
            from .lenient import Lenient

            lenient = self._lenient = Lenient(self._model)
        try:
            value, misfits = lenient.decode(content)
        except ValueError as error:
            reason = "is empty" if not content.strip() else f"is not JSON: {error}"
            raise Undecodable(f"the body {reason}") from None
        for misfit in misfits:
            note(misfit)
        return value

    def find(self, body: Any, path: Path) -> Any:
        """What stands at a path of JSON keys, UNSET when nothing does."""
        steps = self._steps.get(path)
        if steps is None:
            steps = self._steps[path] = _steps(self._model, path)[0]
        for key, attribute in steps:
            if isinstance(body, msgspec.Struct):
                body = getattr(body, attribute, UNSET)
            else:
                body = body.get(key, UNSET) if is_object(body) else UNSET
        return body

    def result(self, body: Any) -> Any:
        """The result inside its envelope."""
        value = self.find(body, self._at)
        kinds = self._kinds
        if value is UNSET or (kinds and not isinstance(value, kinds)):
            where = "".join(f"/{key}" for key in self._at)
            raise Undecodable(
                f"the body has no result at {where!r}" if where else "the body is not the result"
            )
        return value


def reader(result: Result) -> Reader:
    """The reader of a result, made once."""
    if result.reader is None:
        result.reader = Reader(result)
    return result.reader


def read(result: Result, content: bytes, note: Callable[[Misfit], None]) -> Any:
    """The result of a success body. Raises Undecodable when it is not there."""
    if result.kind == "json":
        codec = result.reader or reader(result)
        return codec.result(codec.read(content, note))
    if result.kind == "text":
        return content.decode("utf-8", "replace")
    return content if result.kind == "bytes" else None


def _decoder(model: Any) -> Callable[[bytes], Any] | None:
    """None for models msgspec cannot build a decoder for, such as untagged unions of Structs."""
    try:
        return msgspec.json.Decoder(model).decode
    except TypeError:
        return None


def _steps(model: Any, path: Path) -> tuple[Steps, Any]:
    """The steps of a path, and the type that stands at its end."""
    steps: list[tuple[str, str]] = []
    for key in path:
        attribute, model = _member(model, key)
        steps.append((key, attribute))
    return tuple(steps), model


def _member(model: Any, key: str) -> tuple[str, Any]:
    from msgspec.structs import fields

    for choice in _choices(model):
        if isinstance(choice, type) and issubclass(choice, msgspec.Struct):
            for field in fields(choice):
                if field.encode_name == key:
                    return field.name, field.type
    return key, Any


def _choices(model: Any) -> tuple[Any, ...]:
    """The types a type stands for: those of a union, the one that is annotated."""
    origin = get_origin(model)
    if origin is Annotated:
        return _choices(get_args(model)[0])
    if origin is Union or origin is UnionType:
        return tuple(inner for each in get_args(model) for inner in _choices(each))
    return (model,)


def _kinds(model: Any) -> tuple[type, ...]:
    """The classes a result may have; empty when any will do, as with scalars."""
    kinds: set[type] = set()
    for choice in _choices(model):
        kind = get_origin(choice) or choice
        if kind is msgspec.UnsetType:
            continue
        if kind is NoneType or kind in (list, dict):
            kinds.add(kind)
        elif isinstance(kind, type) and issubclass(kind, msgspec.Struct):
            kinds.add(msgspec.Struct)
        else:
            return ()
    return tuple(kinds)
