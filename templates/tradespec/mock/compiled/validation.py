"""Judging values by the document's schemas, and saying in a short sentence what is wrong.

jsonschema-rs does the judging (Draft 2020-12, formats asserted); the words are ours, because
its own repeat the offending value, however large.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

import jsonschema_rs

from ..errors import bounded
from .document import Document, Schema

_DOCUMENT = "urn:tradespec:document"
_DECIMAL = re.compile(r"-?(0|[1-9][0-9]*)(\.[0-9]+)?\Z")
_ARTICLES = {
    "array": "an array",
    "boolean": "true or false",
    "integer": "an integer",
    "null": "null",
    "number": "a number",
    "object": "an object",
    "string": "a string",
}
_CHOICES = ("anyOf", "oneOf")


class Validators:
    """Compiled validators of one document, each made when it is first needed."""

    def __init__(self, document: Document) -> None:
        """Register the document so that its references can be followed."""
        self._registry = jsonschema_rs.Registry([(_DOCUMENT, document.root)])
        self._compiled: dict[str, jsonschema_rs.Validator] = {}

    def of(self, schema: Schema) -> jsonschema_rs.Validator:
        """Give the validator of the schema at a pointer."""
        pointer = schema.pointer
        found = self._compiled.get(pointer)
        if found is None:
            found = jsonschema_rs.Draft202012Validator(
                {"$ref": _DOCUMENT + pointer},
                registry=self._registry,
                validate_formats=True,
                formats={"decimal": _is_decimal},
            )
            self._compiled[pointer] = found
        return found

    def problem(self, schema: Schema, value: object, place: str) -> str | None:
        """Give the sentence that says what is wrong with a value, None when it is valid.

        Args:
            schema: What to judge by.
            value: What to judge.
            place: Where the value stands, such as `body` or `query.page`.
        """
        validator = self.of(schema)
        if validator.is_valid(value):
            return None
        return sentence(next(iter(validator.iter_errors(value))), place)


def sentence(error: jsonschema_rs.ValidationError, place: str) -> str:
    """Say where and what: `body.line_items[0].unit_price: is required`."""
    error = _closest(error)
    path: Sequence[str | int] = error.instance_path
    wanted = _one_of(error)
    if wanted:
        return f"{_where(place, path)}: needs one of {', '.join(wanted)}"
    kind = error.kind
    name = kind.name
    if isinstance(kind, jsonschema_rs.ValidationErrorKind.Required):
        return f"{_where(place, [*path, kind.property])}: is required"
    if isinstance(
        kind,
        jsonschema_rs.ValidationErrorKind.AdditionalProperties
        | jsonschema_rs.ValidationErrorKind.UnevaluatedProperties,
    ):
        return f"{_where(place, [*path, kind.unexpected[0]])}: is not a known field"
    return bounded(f"{_where(place, path)}: {_what(name, kind)}")


def _what(name: str, kind: jsonschema_rs.ValidationErrorKind) -> str:
    values: Mapping[str, Any] = kind.as_dict()
    limit = next(iter(values.values()), None)
    words: Mapping[str, Callable[[], str]] = {
        "type": lambda: "must be " + " or ".join(_typed(values["types"])),
        "enum": lambda: "must be one of " + ", ".join(map(_shown, values["options"])),
        "const": lambda: f"must be {_shown(limit)}",
        "format": lambda: f"is not a valid {limit}",
        "pattern": lambda: f"must match {limit}",
        "minimum": lambda: f"must be at least {_shown(limit)}",
        "maximum": lambda: f"must be at most {_shown(limit)}",
        "exclusiveMinimum": lambda: f"must be greater than {_shown(limit)}",
        "exclusiveMaximum": lambda: f"must be less than {_shown(limit)}",
        "multipleOf": lambda: f"must be a multiple of {_shown(limit)}",
        "minLength": lambda: f"must have at least {limit} characters",
        "maxLength": lambda: f"must have at most {limit} characters",
        "minItems": lambda: f"must have at least {limit} items",
        "maxItems": lambda: f"must have at most {limit} items",
        "minProperties": lambda: f"must have at least {limit} fields",
        "maxProperties": lambda: f"must have at most {limit} fields",
        "uniqueItems": lambda: "must not hold the same item twice",
        "falseSchema": lambda: "is not allowed",
    }
    phrase = words.get(name)
    return phrase() if phrase else "is not one of the allowed forms"


def _typed(types: Iterable[str]) -> list[str]:
    return [_ARTICLES.get(name, name) for name in sorted(types)]


def _branches(error: jsonschema_rs.ValidationError) -> list[list[jsonschema_rs.ValidationError]]:
    """Give the errors of each branch of a choice."""
    found: list[list[jsonschema_rs.ValidationError]] = error.kind.as_dict().get("context", [])
    return [errors for errors in found if errors]


def _closest(error: jsonschema_rs.ValidationError) -> jsonschema_rs.ValidationError:
    """Descend into a choice of schemas when one branch explains the problem better."""
    while error.kind.name in _CHOICES:
        deeper = [errors[0] for errors in _branches(error) if _explains(errors[0], error)]
        missing = [e for e in deeper if e.kind.name == "required"]
        if not deeper or len(missing) > 1:
            return error
        error = max(deeper, key=lambda candidate: len(candidate.instance_path))
    return error


def _one_of(error: jsonschema_rs.ValidationError) -> list[str]:
    """Give the fields of a choice whose branches each ask for another field."""
    if error.kind.name not in _CHOICES:
        return []
    branches = _branches(error)
    kinds = [errors[0].kind for errors in branches]
    required = jsonschema_rs.ValidationErrorKind.Required
    names = [kind.property for kind in kinds if isinstance(kind, required)]
    return names if len(names) == len(branches) else []


def _explains(
    candidate: jsonschema_rs.ValidationError, choice: jsonschema_rs.ValidationError
) -> bool:
    if len(candidate.instance_path) > len(choice.instance_path):
        return True
    return candidate.kind.name not in ("type", "const")


def _where(place: str, path: Sequence[str | int]) -> str:
    for key in path:
        place += f"[{key}]" if isinstance(key, int) else f".{bounded(key, 60)}"
    return bounded(place, 200)


def _shown(value: object) -> str:
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return bounded(str(value), 60)


def _is_decimal(text: str) -> bool:
    return _DECIMAL.match(text) is not None
