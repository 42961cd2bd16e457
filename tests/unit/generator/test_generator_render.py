"""Templates print only what is code, and files are made by their paths."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from openapi_python_client.schema.untrusted_string import UntrustedString

from generator.api import Api, Argument, ErrorShape
from generator.names import ClassName, Code, Identifier
from generator.render import House, render

TEXT = UntrustedString("import os")


def api(name: str) -> Api:
    return Api(
        name=Identifier(name),
        client=ClassName("Client"),
        title=TEXT,
        description=TEXT,
        version=TEXT,
        environment=Identifier("ENV"),
        base_url=TEXT,
        auth=None,
        errors=ErrorShape((), (), ()),
        request_id=None,
        idempotency=None,
        retry_statuses=(),
        resources=(),
        events=(),
        models=(),
    )


def rendered(folder: Path, template: str, *, name: str = "[api]/a.py.jinja") -> dict[str, str]:
    path = folder / "tradespec" / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(template)
    house = House([(api("one"), {}, "# models\n"), (api("two"), {}, "# models\n")], "out", "1")
    return render(house, folder)


@pytest.mark.parametrize("expression", ["api.title", "api.auth", "api.title.__class__"])
def test_a_plain_string_is_refused(expression: str, tmp_path: Path) -> None:
    with pytest.raises(TypeError, match="pass it through a filter"):
        rendered(tmp_path, f"{{{{ {expression} }}}}")


@pytest.mark.parametrize("filter_", ["literal", "docstring", "sentence", "quoted", "bare"])
def test_filters_refuse_a_plain_string(filter_: str, tmp_path: Path) -> None:
    with pytest.raises(TypeError):
        rendered(tmp_path, f"{{{{ 'not a plain word' | {filter_} }}}}")


def test_an_unknown_name_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(TypeError, match="Undefined"):
        rendered(tmp_path, "{{ api.nothing }}")


def test_filters_give_code(tmp_path: Path) -> None:
    texts = rendered(
        tmp_path, "{{ api.title | literal }} # {{ api.title | docstring }} {{ api.name }}"
    )
    assert texts["out/one/a.py"] == "'import os' # import os one"


def test_the_tree_of_templates_is_the_tree_of_the_package(tmp_path: Path) -> None:
    (tmp_path / "tradespec" / "_core").mkdir(parents=True)
    (tmp_path / "tradespec" / "_core" / "plain.py").write_text("{{ not a template }}")
    texts = rendered(tmp_path, "x")
    assert sorted(texts) == [
        "out/_core/plain.py",
        "out/one/a.py",
        "out/one/models.py",
        "out/one/openapi.json",
        "out/two/a.py",
        "out/two/models.py",
        "out/two/openapi.json",
    ]
    assert texts["out/_core/plain.py"] == "{{ not a template }}"


def test_a_folder_with_a_description_becomes_one_file(tmp_path: Path) -> None:
    folder = tmp_path / "tradespec" / "mock" / "steer"
    folder.mkdir(parents=True)
    (folder / "openapi.yaml").write_text(
        "openapi: 3.1.0\npaths:\n  /a:\n    $ref: a.yaml#/paths/~1a\n"
    )
    (folder / "a.yaml").write_text(
        "paths:\n  /a:\n    get: {responses: {4XX: {$ref: a.yaml#/responses/No}}}\n"
        "responses:\n  No: {description: No.}\n"
    )
    texts = {path: text for path, text in rendered(tmp_path, "x").items() if "/mock/" in path}
    assert list(texts) == ["out/mock/steer.json"]
    assert json.loads(texts["out/mock/steer.json"]) == {
        "openapi": "3.1.0",
        "paths": {"/a": {"get": {"responses": {"4XX": {"$ref": "#/components/responses/No"}}}}},
        "components": {"responses": {"No": {"description": "No."}}},
    }


def argument(**more: object) -> Argument:
    values: dict[str, object] = {
        "name": Identifier("a"),
        "wire": TEXT,
        "annotation": Code("str"),
        "required": False,
        "description": UntrustedString(""),
        "default": UntrustedString(""),
        "deprecated": False,
    }
    return Argument(**{**values, **more})  # type: ignore[arg-type]


def test_words_of_an_argument_are_sentences() -> None:
    assert not argument().words
    assert argument(description=UntrustedString("how many")).words == "How many."
    full = argument(
        description=UntrustedString("How many?"), default=UntrustedString("`1`"), deprecated=True
    )
    assert full.words == "Deprecated. How many? Default: `1`."
