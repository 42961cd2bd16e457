"""Every object and enum gets a name; OpenAPI 3.0 becomes 3.1."""

from __future__ import annotations

from typing import Any

import pytest

from generator.discriminators import Tag, tags
from generator.document import Document
from generator.normalise import normalise
from generator.schema import fields, required


def document(schemas: dict[str, Any], **operation: Any) -> Document:
    data: dict[str, Any] = {
        "openapi": "3.1.0",
        "info": {"title": "T", "version": "1"},
        "paths": {"/a": {"post": {"operationId": "things.make", **operation}}},
        "components": {"schemas": schemas},
    }
    return Document("t", data, {"": "t.yaml:1"})


def schemas(given: dict[str, Any], **operation: Any) -> dict[str, Any]:
    found: dict[str, Any] = normalise(document(given, **operation)).data["components"]["schemas"]
    return found


def reference(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


def test_inline_objects_and_enums_are_named_by_their_place() -> None:
    inner = {"type": "object", "properties": {"size": {"enum": ["S", "L"]}}}
    outer = {"type": "object", "properties": {"parts": {"type": "array", "items": inner}}}
    found = schemas({"Car": outer})
    assert sorted(found) == ["Car", "CarPartsItem", "CarPartsItemSize"]
    assert found["Car"]["properties"]["parts"]["items"] == reference("CarPartsItem")


def test_fields_of_a_body_are_named_by_the_call() -> None:
    body = {"type": "object", "properties": {"speed": {"enum": ["slow", "fast"]}}}
    content = {"application/json": {"schema": body}}
    found = schemas({}, requestBody={"content": content}, responses={})
    assert sorted(found) == ["ThingsMakeBody", "ThingsMakeSpeed"]


def test_responses_are_named_by_their_status_in_words() -> None:
    answer = {"content": {"application/json": {"schema": {"properties": {"a": {}}}}}}
    other = {"content": {"application/json": {"schema": {"properties": {"b": {}}}}}}
    assert sorted(schemas({}, responses={"200": answer, "400": other})) == [
        "ThingsMakeResponse",
        "ThingsMakeResponseBadRequest",
    ]
    assert sorted(schemas({}, responses={"200": answer, "202": other})) == [
        "ThingsMakeResponseAccepted",
        "ThingsMakeResponseOK",
    ]


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({"type": "string", "nullable": True}, {"type": ["string", "null"]}),
        (
            {"nullable": True, "allOf": [{"type": "string"}]},
            {"anyOf": [{"allOf": [{"type": "string"}]}, {"type": "null"}]},
        ),
        ({"minimum": 1, "exclusiveMinimum": True}, {"exclusiveMinimum": 1}),
        ({"minimum": 1, "exclusiveMinimum": False}, {"minimum": 1}),
        ({"enum": ["only"]}, {"const": "only"}),
    ],
)
def test_older_spellings(given: dict[str, Any], expected: dict[str, Any]) -> None:
    found = schemas({"A": {"type": "object", "properties": {"default": given}}})
    assert found["A"]["properties"]["default"] == expected


def test_a_class_is_never_null_its_references_are() -> None:
    colour = {"type": ["string", "null"], "enum": ["red", "blue", None]}
    found = schemas({"Colour": colour, "A": {"properties": {"c": reference("Colour")}}})
    assert found["Colour"] == {"type": "string", "enum": ["red", "blue"]}
    assert found["A"]["properties"]["c"] == {"anyOf": [reference("Colour"), {"type": "null"}]}


def test_names_become_classes_everywhere() -> None:
    found = schemas({"pet-shop": {"properties": {"a": reference("my.pet")}}, "my.pet": {}})
    assert sorted(found) == ["MyPet", "PetShop"]
    assert found["PetShop"]["properties"]["a"] == reference("MyPet")


def test_two_names_of_one_class_are_numbered() -> None:
    holder = {"properties": {"a": reference("my-pet"), "b": reference("my_pet")}}
    found = schemas({"my-pet": {}, "my_pet": {}, "Holder": holder})
    assert sorted(found) == ["Holder", "MyPet", "MyPet2"]
    assert found["Holder"]["properties"] == {"a": reference("MyPet"), "b": reference("MyPet2")}


def test_a_class_of_the_runtime_keeps_its_name() -> None:
    assert "StructModel" in schemas({"Struct": {"properties": {"a": {}}}})


def test_the_document_is_not_changed() -> None:
    given = document({"A": {"type": "string", "nullable": True}})
    before = repr(given.data)
    normalise(given)
    assert repr(given.data) == before


def union(**mapping: str) -> dict[str, Any]:
    made: dict[str, Any] = {
        "oneOf": [reference("Cat"), reference("Dog")],
        "discriminator": {"propertyName": "kind"},
    }
    if mapping:
        made["discriminator"]["mapping"] = mapping
    return made


def animal(**kind: Any) -> dict[str, Any]:
    return {"type": "object", "properties": {"kind": {"type": "string", **kind}, "name": {}}}


def tagged(given: dict[str, Any]) -> dict[str, Tag]:
    return tags(normalise(document(given)).data)


def test_tags_come_of_the_mapping_the_constant_or_the_name() -> None:
    cat, dog = Tag("kind", "cat"), Tag("kind", "dog")
    animals = {"Cat": animal(), "Dog": animal()}
    assert tagged({"Pet": union(cat="Cat", dog="#/components/schemas/Dog"), **animals}) == {
        "Cat": cat,
        "Dog": dog,
    }
    constants = {"Cat": animal(const="cat"), "Dog": animal(enum=["dog"])}
    assert tagged({"Pet": union(), **constants}) == {"Cat": cat, "Dog": dog}
    assert tagged({"Pet": union(), **animals}) == {
        "Cat": Tag("kind", "Cat"),
        "Dog": Tag("kind", "Dog"),
    }


@pytest.mark.parametrize(
    "more",
    [
        {"Pet": union(a="Cat", b="Cat", dog="Dog")},
        {"Pet": union(cat="Cat", dog="Dog"), "Other": union(kitty="Cat", dog="Dog")},
        {"Pet": union(cat="Cat", dog="Dog"), "Kitten": {"allOf": [reference("Cat"), animal()]}},
        {"Pet": union(), "Cat": {"type": "object", "properties": {"name": {}}}},
        {"Pet": union(), "Cat": animal(type="integer")},
    ],
)
def test_classes_that_no_tag_tells_apart_have_none(more: dict[str, Any]) -> None:
    assert tagged({"Cat": animal(), "Dog": animal(), **more}) == {}


def test_fields_are_those_of_all_parts_once() -> None:
    data = {
        "components": {
            "schemas": {
                "Base": {"properties": {"a": {"type": "string"}}, "required": ["a"]},
                "Loop": {"allOf": [reference("Loop"), reference("Base")]},
            }
        }
    }
    schema = {"allOf": [reference("Base"), {"properties": {"b": {}}, "required": ["b"]}]}
    assert fields(data, schema) == {"a": {"type": "string"}, "b": {}}
    assert required(data, schema) == {"a", "b"}
    assert fields(data, reference("Loop")) == {"a": {"type": "string"}}
    assert fields(data, {"type": "string"}) is None
    assert fields(data, {"oneOf": [schema, {"type": "string"}]}) is None
    assert fields(data, {**schema, "type": ["object", "null"]}) is None
    assert fields(data, {"properties": {"a": {}}, "oneOf": [{"required": ["a"]}]}) == {"a": {}}
