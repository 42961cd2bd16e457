"""The slow path of decoding: JSON that does not fit its model in, a model with odd fields out.

Nothing below the result is lost. A value that does not fit keeps its raw JSON form, a required
field that is missing becomes UNSET, and each such place is one Misfit.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from decimal import Decimal, InvalidOperation
from enum import Enum
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, NamedTuple, TypeAlias, Union, cast, get_args, get_origin

import msgspec
from msgspec import UNSET, UnsetType
from msgspec.structs import fields as struct_fields

from .types import OpenModel, is_array, is_object

Place: TypeAlias = tuple["Place", str] | None
"""Where a value stands: its parent's place and its own key; None is the whole body."""

_KINDS: Mapping[type, str] = {
    NoneType: "null",
    bool: "boolean",
    int: "integer",
    float: "number",
    Decimal: "number",
    str: "string",
    list: "array",
    dict: "object",
}
_LARGEST_EXACT_INTEGER = 2**53


class Misfit(NamedTuple):
    """One odd place: where, what was expected and what kind of value came.

    The pointer has `[]` for any index and `*` for any free key.
    """

    pointer: str
    expected: str
    kind: str


class _Odd(NamedTuple):
    place: Place
    expected: str
    kind: str


class _Field(NamedTuple):
    name: str
    key: str
    type: Any
    default: Callable[[], Any]
    required: bool


def _number(text: str) -> Decimal | float:
    try:
        return Decimal(text)
    except InvalidOperation:
        return float(text)


_exact = msgspec.json.Decoder(float_hook=_number)


def parse(content: bytes) -> Any:
    """JSON with exact decimals. Raises ValueError when it is no JSON at all.

    What a careless server writes is read as far as it has a meaning: a byte order mark, bytes
    that are not UTF-8, halves of surrogate pairs (both become U+FFFD), NaN.
    """
    try:
        return _exact.decode(content)
    except (msgspec.DecodeError, ValueError, RecursionError):
        pass
    import json

    try:
        return _mended(json.loads(content.decode("utf-8-sig", "replace"), parse_float=_number))
    except RecursionError:
        raise ValueError("it is nested too deeply") from None


def _mended(value: Any) -> Any:
    if isinstance(value, str):
        return value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    if is_array(value):
        return [_mended(item) for item in value]
    if is_object(value):
        return {_mended(key): _mended(item) for key, item in value.items()}
    return value


def plain(value: Any) -> Any:
    """A parsed value as untyped decoding gives it: its fractions as floats."""
    if isinstance(value, Decimal):
        return float(value)
    if is_array(value):
        return [plain(item) for item in value]
    if is_object(value):
        return {key: plain(item) for key, item in value.items()}
    return value


class Lenient:
    """Converts parsed JSON to one model; keeps what it has learnt about the model's types.

    With `nulls`, the API's spellings of null, they are None wherever None but no text may stand,
    and numbers and flags are read from text.
    """

    def __init__(self, model: Any, nulls: tuple[str, ...] = ()) -> None:
        self._model = model
        self._nulls = nulls
        self._fields: dict[type, tuple[_Field, ...]] = {}
        self._unions: dict[Any, tuple[Any, ...]] = {}

    def decode(self, content: bytes) -> tuple[Any, list[Misfit]]:
        """The model and its odd places. Raises ValueError when the content is no JSON."""
        odd: list[_Odd] = []
        try:
            value = self._walk(self._model, parse(content), None, odd)
        except RecursionError:
            raise ValueError("it is nested too deeply") from None
        return value, [Misfit(_pointer(place), expected, kind) for place, expected, kind in odd]

    def _walk(self, model: Any, value: Any, place: Place, odd: list[_Odd]) -> Any:
        if model is str and type(value) is str:
            return value
        if model is Any or model is object:
            return plain(value)
        if isinstance(model, type) and issubclass(model, msgspec.Struct):
            if is_object(value):
                return self._struct(model, value, place, odd)
            return _misfit(value, "object", place, odd)
        origin = get_origin(model)
        if origin is None:
            return self._leaf(model, value, place, odd)
        if origin is Union or origin is UnionType:
            return self._union(model, value, place, odd)
        return self._container(model, origin, value, place, odd)

    def _container(self, model: Any, origin: Any, value: Any, place: Place, odd: list[_Odd]) -> Any:
        arguments = get_args(model)
        if origin is Annotated:
            return self._annotated(model, arguments[0], value, place, odd)
        if origin is Literal:
            fits = any(type(value) is type(each) and value == each for each in arguments)
            return value if fits else _misfit(value, "a listed value", place, odd)
        if isinstance(origin, type) and issubclass(origin, msgspec.Struct):
            return self._walk(origin, value, place, odd)
        if issubclass(origin, Mapping):
            if not is_object(value):
                return _misfit(value, "object", place, odd)
            member: Place = (place, "*")
            return {key: self._walk(arguments[1], item, member, odd) for key, item in value.items()}
        if not is_array(value):
            return _misfit(value, "array", place, odd)
        inside: Place = (place, "[]")
        return [self._walk(arguments[0], item, inside, odd) for item in value]

    def _annotated(self, model: Any, inner: Any, value: Any, place: Place, odd: list[_Odd]) -> Any:
        read = getattr(model.__metadata__[0], "read", None)
        if read is None:
            return self._walk(inner, value, place, odd)
        if value is None or (isinstance(value, str) and value in self._nulls):
            return None if NoneType in get_args(inner) else self._leaf(inner, value, place, odd)
        try:
            return read(inner, value)
        except (msgspec.MsgspecError, TypeError, ValueError, OverflowError):
            return _misfit(value, _expected(inner), place, odd)

    def _struct(
        self, model: type[msgspec.Struct], value: dict[str, Any], place: Place, odd: list[_Odd]
    ) -> Any:
        members: dict[str, Any] = {}
        for name, key, kind, default, required in self._fields_of(model):
            raw = value.get(key, UNSET)
            if raw is not UNSET:
                members[name] = self._walk(kind, raw, (place, key), odd)
                continue
            members[name] = default()
            if required:
                odd.append(_Odd((place, key), _expected(kind), "missing"))
        made: Any = model(**members)
        if issubclass(model, OpenModel):
            from .extras import own_fields

            made.extra = plain(own_fields(model, value))
        return made

    def _fields_of(self, model: type[msgspec.Struct]) -> tuple[_Field, ...]:
        known = self._fields.get(model)
        if known is None:
            known = tuple(
                _Field(
                    item.name,
                    item.encode_name,
                    item.type,
                    _default(item.default, item.default_factory),
                    item.required,
                )
                for item in struct_fields(model)
                if item.encode_name
            )
            self._fields[model] = known
        return known

    def _union(self, model: Any, value: Any, place: Place, odd: list[_Odd]) -> Any:
        choices = self._unions.get(model)
        if choices is None:
            choices = tuple(each for each in get_args(model) if each is not UnsetType)
            self._unions[model] = choices
        if NoneType in choices and (value is None or self._is_null(value, choices)):
            return None
        if len(choices) == 2 and NoneType in choices:
            choices = (choices[0] if choices[1] is NoneType else choices[1],)
        if len(choices) == 1:
            return self._walk(choices[0], value, place, odd)
        return self._best(_tagged(choices, value), value, place, odd)

    def _is_null(self, value: Any, choices: tuple[Any, ...]) -> bool:
        """Whether a text stands for null here: as this API spells it, or as msgspec reads it."""
        if not self._nulls or not isinstance(value, str) or str in choices:
            return False
        return value in self._nulls or value.lower() == "null"

    def _best(self, choices: tuple[Any, ...], value: Any, place: Place, odd: list[_Odd]) -> Any:
        """The choice with the fewest misfits and, of those, with the most of the value's keys."""
        best: tuple[tuple[bool, int, int], Any, list[_Odd]] | None = None
        for choice in choices:
            if choice is NoneType:
                continue
            found: list[_Odd] = []
            result = self._walk(choice, value, place, found)
            whole = any(each.place is place and each.kind != "missing" for each in found)
            score = whole, len(found), -self._overlap(choice, value)
            if best is None or score < best[0]:
                best = score, result, found
        if best is None or best[0][0]:
            return _misfit(value, "one of several types", place, odd)
        odd += best[2]
        return best[1]

    def _overlap(self, choice: Any, value: Any) -> int:
        if is_object(value) and isinstance(choice, type) and issubclass(choice, msgspec.Struct):
            return sum(field.key in value for field in self._fields_of(choice))
        return 0

    def _leaf(self, model: Any, value: Any, place: Place, odd: list[_Odd]) -> Any:
        alias = getattr(model, "__value__", None) or getattr(model, "__supertype__", None)
        if alias is not None:
            return self._walk(alias, value, place, odd)
        fit = value if model is Decimal else plain(value)
        if model is int and isinstance(fit, float) and abs(fit) <= _LARGEST_EXACT_INTEGER:
            fit = int(fit) if fit.is_integer() else fit
        try:
            return msgspec.convert(fit, model, strict=not self._nulls)
        except (msgspec.ValidationError, TypeError, ValueError, OverflowError):
            return _misfit(value, _expected(model), place, odd)


def _misfit(value: object, expected: str, place: Place, odd: list[_Odd]) -> Any:
    odd.append(_Odd(place, expected, _KINDS.get(type(value), "value")))
    return plain(value)


def _default(default: Any, factory: Any) -> Callable[[], Any]:
    if factory is not msgspec.NODEFAULT:
        return cast(Callable[[], Any], factory)
    value = UNSET if default is msgspec.NODEFAULT else default
    return lambda: value


def _tagged(choices: tuple[Any, ...], value: Any) -> tuple[Any, ...]:
    """The choices a discriminator leaves: the Struct it names, and whatever has none."""
    if not is_object(value):
        return choices
    kept: list[Any] = []
    for choice in choices:
        config = getattr(choice, "__struct_config__", None)
        if config is None or config.tag_field is None:
            kept.append(choice)
        elif value.get(config.tag_field) == config.tag:
            return (choice,)
    return tuple(kept)


def _expected(model: Any) -> str:
    if get_origin(model) in (Union, UnionType):
        return " or ".join(_expected(each) for each in get_args(model) if each is not UnsetType)
    if isinstance(model, type) and issubclass(model, Enum):
        return f"a value of {model.__name__}"
    return _named(get_origin(model) or model)


def _named(model: Any) -> str:
    return _KINDS.get(model) or str(getattr(model, "__name__", "another type"))


def _pointer(place: Place) -> str:
    keys: list[str] = []
    while place is not None:
        place, key = place
        keys.append(key.replace("~", "~0").replace("/", "~1"))
    return "".join(f"/{key}" for key in reversed(keys))
