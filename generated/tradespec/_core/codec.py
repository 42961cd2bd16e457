"""Response bytes in, the result out: straight into Structs, or by the slow path for misfits."""

from __future__ import annotations

from collections.abc import Callable
from operator import attrgetter
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

    __slots__ = ("_getters", "_lenient", "_model", "_nulls", "_steps", "_strict", "at", "kinds")

    def __init__(self, result: Result) -> None:
        self.at = result.at
        self._model = result.model
        self._nulls = result.nulls
        self._strict = _decoder(result.model, result.nulls)
        self._lenient: Any = None
        self._steps: dict[Path, Steps] = {}
        self._getters: dict[Path, Callable[[Any], Any]] = {}
        self.kinds = _kinds(self._learn(result.at))

    def read(self, content: bytes, note: Callable[[Misfit], None]) -> Decoded:
        """Decode a body. Tells `note` of each place that does not fit its model."""
        if self._strict is not None:
            try:
                return Decoded(self, self._strict(content), True)
            except (msgspec.DecodeError, ValueError, ArithmeticError, RecursionError):
                pass
        lenient = self._lenient
        if lenient is None:
            from .lenient import Lenient

            lenient = self._lenient = Lenient(self._model, self._nulls)
        try:
            value, misfits = lenient.decode(content)
        except ValueError as error:
            reason = "is empty" if not content.strip() else f"is not JSON: {error}"
            raise Undecodable(f"the body {reason}") from None
        for misfit in misfits:
            note(misfit)
        return Decoded(self, value, False)

    def find(self, body: Any, path: Path, fits: bool) -> Any:
        """What stands at a path of JSON keys, UNSET when nothing does.

        Where the body fits its model the path is one look-up; otherwise each step is examined.
        """
        if path not in self._steps:
            self._learn(path)
        if fits and path in self._getters:
            try:
                return self._getters[path](body)
            except AttributeError:
                return UNSET
        for key, attribute in self._steps[path]:
            if isinstance(body, msgspec.Struct):
                body = getattr(body, attribute, UNSET)
            else:
                body = body.get(key, UNSET) if is_object(body) else UNSET
        return body

    def _learn(self, path: Path) -> Any:
        """Prepare a path for `find`; the type that stands at its end."""
        steps: list[tuple[str, str]] = []
        model, plain = self._model, bool(path)
        for key in path:
            attribute, model, sure = _member(model, key)
            plain = plain and sure
            steps.append((key, attribute))
        if plain:
            self._getters[path] = attrgetter(".".join(attribute for _, attribute in steps))
        self._steps[path] = tuple(steps)
        return model


class Decoded:
    """A decoded body."""

    __slots__ = ("_body", "_fits", "_reader")

    def __init__(self, reader: Reader, body: Any, fits: bool) -> None:
        self._reader = reader
        self._body = body
        self._fits = fits

    def find(self, path: Path) -> Any:
        """What stands at a path of JSON keys, UNSET when nothing does."""
        return self._reader.find(self._body, path, self._fits)

    def result(self) -> Any:
        """The result inside its envelope."""
        at, kinds = self._reader.at, self._reader.kinds
        value = self.find(at)
        if value is UNSET or (kinds and not isinstance(value, kinds)):
            where = "".join(f"/{key}" for key in at)
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
        return codec.read(content, note).result()
    if result.kind == "text":
        return content.decode("utf-8", "replace")
    return content if result.kind == "bytes" else None


def _decoder(model: Any, nulls: tuple[str, ...]) -> Callable[[bytes], Any] | None:
    """None for models msgspec cannot build a decoder for, such as untagged unions of Structs."""
    if nulls:
        from .wired import decoder

        return decoder(model, nulls)
    try:
        return msgspec.json.Decoder(model).decode
    except TypeError:
        return None


def _member(model: Any, key: str) -> tuple[str, Any, bool]:
    """The attribute that holds a JSON key, its type, and whether there is no other possibility."""
    from msgspec.structs import fields

    choices = [each for each in _choices(model) if each not in (NoneType, msgspec.UnsetType)]
    for choice in choices:
        if isinstance(choice, type) and issubclass(choice, msgspec.Struct):
            for field in fields(choice):
                if field.encode_name == key:
                    return field.name, field.type, len(choices) == 1
    return key, Any, False


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
