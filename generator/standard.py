"""A document in, where it is not valid OpenAPI 3 out, by openapi-spec-validator.

Patterns of the document are matched by `patterns`, never by Python's own matcher.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from importlib import import_module
from itertools import count
from typing import Any

from generator.document import Document
from generator.parse import escape
from generator.patterns import matches
from generator.plain import as_node, is_list, is_node
from generator.problems import Problem

_LONGEST = 300
_OLD_SCHEMAS = "http://json-schema.org/draft-04/schema#"
_PLAIN_SCHEMAS = "https://json-schema.org/draft/2020-12/schema"
_OWN_WORDS = frozenset({"$schema", "discriminator", "xml", "externalDocs"})
"""What OpenAPI 3.1 has besides the words of JSON Schema."""
_MOST_STEPS = 100_000
"""How many rules are asked of all the defaults of a document."""


def standard_problems(document: Document) -> list[Problem]:
    """Where a document is not valid OpenAPI 3, but for identifiers that stand twice."""
    version = str(document.data.get("openapi", ""))
    if not re.match(r"3\.[01]\.", version):
        message = f"openapi is {version[:_LONGEST]!r}; write a 3.1 (or 3.0) document"
        return [document.problem("/openapi", message, "openapi")]
    found: list[Problem] = []
    for error in _errors(document.data, version.startswith("3.0")):
        if type(error).__name__ == "DuplicateOperationIDError":
            continue
        pointer = "".join(f"/{escape(str(step))}" for step in getattr(error, "absolute_path", ()))
        message = brief(str(getattr(error, "message", error)))
        found.append(document.problem(pointer, message, "openapi"))
    return found


def brief(message: str) -> str:
    """One line of a validator's many."""
    line = " ".join(message.partition("\n\nFailed validating")[0].split())
    return line if len(line) <= _LONGEST else f"{line[:280]} ..."


def _errors(data: Any, is_old: bool) -> Iterator[Any]:
    """What the validator finds, until it loses its way among what it has found."""
    try:
        yield from _validator(data, is_old).iter_errors()
    except RecursionError:
        raise
    except Exception as error:
        yield f"the document cannot be read any further: {type(error).__name__}: {error}"


def _validator(data: Any, is_old: bool) -> Any:
    from openapi_schema_validator import OAS30Validator, OAS31Validator
    from openapi_spec_validator import OpenAPIV30SpecValidator, OpenAPIV31SpecValidator
    from openapi_spec_validator.validation import keywords

    base: Any = OpenAPIV30SpecValidator if is_old else OpenAPIV31SpecValidator
    values: Any = keywords.OpenAPIV30ValueValidator if is_old else keywords.OpenAPIV31ValueValidator
    checker: Any = OAS30Validator if is_old else OAS31Validator
    steps = count()
    own = {"pattern": _pattern, "patternProperties": _pattern_properties}
    given = {name: _unless_patterned(name, rule) for name, rule in checker.VALIDATORS.items()}
    rules = {name: _counted(rule, steps) for name, rule in {**given, **own}.items()}
    validators: Any = import_module("jsonschema.validators")
    bounded = validators.extend(checker, rules)
    defaults = type("Defaults", (values,), {"value_validator_cls": bounded})
    schemas = _quickly(base.keyword_validators["schema"], is_old)
    words = {**base.keyword_validators, "default": defaults, "schema": schemas}
    return type("Validator", (base,), {"keyword_validators": words})(data)


def _quickly(schemas: Any, is_old: bool) -> Any:
    """The validator of schemas, which asks its own slow one only about schemas that are odd."""
    import jsonschema_rs as rs

    address = _OLD_SCHEMAS if is_old else _PLAIN_SCHEMAS
    draft: Any = rs.Draft4Validator if is_old else rs.Draft202012Validator
    own = frozenset[str]() if is_old else _OWN_WORDS
    plain = draft({"$ref": address}, validate_formats=True)

    def judge(self: Any, schema: Any, value: Any) -> Any:
        if plain.is_valid(value) and not _has_any(own, value):
            return None
        return schemas._validate_schema_meta(self, schema, value)

    return type("Schemas", (schemas,), {"_validate_schema_meta": judge})


def _has_any(words: frozenset[str], schema: Any) -> bool:
    """Whether any of some words stands in a schema or below."""
    if is_list(schema):
        return any(_has_any(words, each) for each in schema)
    return is_node(schema) and (
        not words.isdisjoint(schema) or any(_has_any(words, each) for each in schema.values())
    )


def _pattern(validator: Any, pattern: Any, instance: Any, schema: Any) -> Iterator[Any]:
    exceptions: Any = import_module("jsonschema.exceptions")
    del validator, schema
    if isinstance(instance, str) and isinstance(pattern, str) and not matches(pattern, instance):
        yield exceptions.ValidationError(
            f"{instance[:_LONGEST]!r} does not match {pattern[:_LONGEST]!r}"
        )


def _pattern_properties(validator: Any, patterns: Any, instance: Any, schema: Any) -> Iterator[Any]:
    del schema
    for pattern, inner in as_node(patterns).items():
        for key, value in as_node(instance).items():
            if matches(pattern, key):
                yield from validator.descend(value, inner, path=key, schema_path=pattern)


def _unless_patterned(name: str, rule: Any) -> Any:
    """A rule for other fields asks every pattern of the schema: it is left out beside those."""
    if name not in ("additionalProperties", "unevaluatedProperties"):
        return rule

    def judged(validator: Any, value: Any, instance: Any, schema: Any) -> Iterator[Any]:
        if not (is_node(schema) and "patternProperties" in schema):
            yield from rule(validator, value, instance, schema) or ()

    return judged


def _counted(rule: Any, steps: Iterator[int]) -> Any:
    """A rule that has nothing more to say once so many were asked: schemas can double each time."""

    def judged(validator: Any, value: Any, instance: Any, schema: Any) -> Iterator[Any]:
        if next(steps) < _MOST_STEPS:
            yield from rule(validator, value, instance, schema) or ()

    return judged
