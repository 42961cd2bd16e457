"""Loading: files put together, positions kept, clashes told."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.document import Document, load, steps, walk
from generator.parse import parse_file
from generator.problems import SpecError

HEAD = "openapi: 3.1.0\ninfo: {title: T, version: '1'}\n"


def spec(folder: Path, **files: str) -> Document:
    for name, text in files.items():
        (folder / f"{name}.yaml").write_text(text)
    return load(folder, base=folder)


def refused(folder: Path, **files: str) -> str:
    with pytest.raises(SpecError) as caught:
        spec(folder, **files)
    return str(caught.value)


def test_a_component_of_another_file_is_hoisted_once(tmp_path: Path) -> None:
    document = spec(
        tmp_path,
        openapi=HEAD + "paths:\n  /a: {get: {responses: {'200': {$ref: b.yaml#/Fine}}}}\n"
        "components: {schemas: {X: {$ref: 'b.yaml#/schemas/B'}, Y: {$ref: 'b.yaml#/schemas/B'}}}\n",
        b="Fine: {description: D}\n"
        "schemas:\n  B: {items: {$ref: '#/schemas/C'}}\n  C: {type: string}\n",
    )
    schemas = document.data["components"]["schemas"]
    assert schemas["X"] == schemas["Y"] == {"$ref": "#/components/schemas/B"}
    assert schemas["B"] == {"items": {"$ref": "#/components/schemas/C"}}
    assert schemas["C"] == {"type": "string"}


def test_other_data_is_put_in_place(tmp_path: Path) -> None:
    document = spec(
        tmp_path,
        openapi=HEAD + "paths:\n  /a: {$ref: 'paths.yaml#/~1a'}\n",
        paths="/a:\n  get:\n    responses: {'204': {description: D}}\n",
    )
    assert document.data["paths"]["/a"]["get"]["responses"]["204"]["description"] == "D"
    assert document.where("/paths/~1a/get/responses/204") == "paths.yaml:3"


def test_positions_are_of_the_file_a_node_came_from(tmp_path: Path) -> None:
    document = spec(
        tmp_path,
        openapi=HEAD + "paths: {}\ncomponents:\n  schemas:\n    A: {$ref: 'b.yaml#/schemas/A'}\n",
        b="# words\nschemas:\n  A:\n    type: object\n    properties:\n      x: {type: string}\n",
    )
    assert document.where("/components/schemas/A/properties/x") == "b.yaml:6"
    assert document.where("/components/schemas/A/properties/x/nowhere") == "b.yaml:6"
    assert document.where("/paths") == "openapi.yaml:3"
    assert document.where("/") == "openapi.yaml:1"


def test_two_components_of_one_name_clash(tmp_path: Path) -> None:
    said = refused(
        tmp_path,
        openapi=HEAD + "paths: {}\ncomponents:\n  schemas:\n    A: {type: string}\n"
        "    B: {items: {$ref: 'b.yaml#/schemas/A'}}\n",
        b="schemas: {A: {type: integer}}\n",
    )
    assert "two schemas are named A" in said
    assert said.startswith("openapi.yaml:7: /components/schemas/B/items")


@pytest.mark.parametrize("name", ["value", "default", "example", "examples", "enum", "properties"])
def test_a_property_named_like_a_keyword_is_still_a_reference(name: str, tmp_path: Path) -> None:
    document = spec(
        tmp_path,
        openapi=HEAD + "paths: {}\ncomponents: {schemas: {X: {$ref: 'b.yaml#/schemas/B'}}}\n",
        b=f"schemas:\n  B: {{properties: {{{name}: {{$ref: '#/schemas/C'}}}}}}\n  C: {{}}\n",
    )
    fields = document.data["components"]["schemas"]["B"]["properties"]
    assert fields[name] == {"$ref": "#/components/schemas/C"}


@pytest.mark.parametrize("keyword", ["example", "default", "const"])
def test_data_of_the_api_has_no_references(keyword: str, tmp_path: Path) -> None:
    document = spec(
        tmp_path,
        openapi=HEAD
        + f"paths: {{}}\ncomponents: {{schemas: {{X: {{{keyword}: {{$ref: no.yaml}}}}}}}}\n",
    )
    assert document.data["components"]["schemas"]["X"] == {keyword: {"$ref": "no.yaml"}}


def test_words_beside_a_reference_are_kept(tmp_path: Path) -> None:
    document = spec(
        tmp_path,
        openapi=HEAD + "paths: {}\ncomponents: {schemas: {X: {properties: {y: "
        "{$ref: '#/components/schemas/Z', description: Mine}}}, Z: {}}}\n",
    )
    assert document.at("#/components/schemas/X/properties/y") == {
        "$ref": "#/components/schemas/Z",
        "description": "Mine",
    }


def test_discriminators_name_the_hoisted_schemas(tmp_path: Path) -> None:
    document = spec(
        tmp_path,
        openapi=HEAD + "paths: {}\ncomponents: {schemas: {P: {$ref: 'b.yaml#/schemas/P'}}}\n",
        b="schemas:\n  P: {oneOf: [{$ref: '#/schemas/C'}], discriminator: {propertyName: k, "
        "mapping: {c: '#/schemas/C'}}}\n  C: {type: object}\n",
    )
    union = document.data["components"]["schemas"]["P"]
    assert union["discriminator"]["mapping"] == {"c": "#/components/schemas/C"}


def test_pointers() -> None:
    assert steps("#/a~1b/c~0d/%25") == ["a/b", "c~d", "%"]
    assert walk({"a": [{"b": 1}]}, "/a/0/b") == 1
    for pointer in ("/a/1", "/x", "/a/-", "anchor", "#anchor"):
        with pytest.raises(KeyError):
            walk({"a": [1]}, pointer)


def test_yaml_has_the_types_of_json(tmp_path: Path) -> None:
    file = tmp_path / "a.yaml"
    file.write_text("[yes, 2020-01-01, 0o7, 012, 1.5, 1e2, -3, ~, null, true, '5', 0x1]")
    assert parse_file(file, "a").data == [
        "yes", "2020-01-01", "0o7", "012", 1.5, 100.0, -3, None, None, True, "5", "0x1",
    ]  # fmt: skip


def test_json_and_yaml_agree(tmp_path: Path) -> None:
    text = '{\n "a": [1, -2.5e3, true, null, "x\\n"],\n "b/c": {"~d": {}}\n}\n'
    (tmp_path / "a.json").write_text(text)
    (tmp_path / "a.yaml").write_text(text)
    one, two = (parse_file(tmp_path / name, "a") for name in ("a.json", "a.yaml"))
    assert one.data == two.data
    assert one.lines == two.lines
    assert one.lines["/b~1c/~0d"] == 3
