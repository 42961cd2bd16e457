"""Text of a document never becomes code: every place a string can stand, filled with attacks."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator import house
from generator.problems import SpecError

CODE = "__import__('os')._exit(99)"
ATTACKS = {
    "call": CODE,
    "double quotes": f'"; {CODE}; "',
    "single quotes": f"'; {CODE}; '",
    "triple double quotes": f'"""\n{CODE}\n"""',
    "triple single quotes": f"'''\n{CODE}\n'''",
    "four quotes": f'""""+{CODE}+""""',
    "backslash at the end": "ends with a backslash \\",
    "backslash and quote": f'\\"; {CODE} #\\',
    "backslash and triple quotes": f'\\"""\n{CODE}\n\\"""',
    "escapes": "\\x41\\N{DIGIT ONE}\\u0041\\U00110000\\x",
    "line ends": f"one\n{CODE}\r\n{CODE}\r{CODE}",
    "odd line ends": f"one\u2028{CODE}\u2029{CODE}\x85{CODE}\x0c{CODE}\x0b{CODE}",
    "indented": f"one\n\n        {CODE}\n    {CODE}\n{CODE}",
    "format braces": "{" + CODE + "} {0} {x!r} %s %(x)s ${x}",
    "template": "{{ " + CODE + " }} {% include '/etc/passwd' %} {# #} {% raw %}",
    "template objects": "{{ ''.__class__.__mro__[1].__subclasses__() }}",
    "both directions": "safe \u202e cod\u2066e \u2069 \ufeff \u200b text",
    "comment": f"# {CODE}",
    "end of a call": f"), {CODE}, (",
    "end of a subscript": f"], {CODE}, [",
    "type expression": f"Literal[{CODE}]",
    "annotation": f"str = {CODE}",
    "tags": "</script><script>alert(1)</script>",
    "long word": "A" * 5000,
    "long words": "word " * 3000,
    "not ASCII": "Größe 大きさ 🚀 \U000e0041",
    "only signs": "!!! --- ???",
    "dunder": "__class__",
    "keyword": "import",
    "path": "../../../../tmp/owned",
    "absolute path": "/tmp/owned",
    "empty": "",
    "space": " ",
}  # fmt: skip
NASTY = ("triple double quotes", "backslash and quote", "end of a call", "path")

Say = Callable[[str, str], str]


def document(say: Say) -> dict[str, Any]:
    """A document with a named place wherever a string can stand."""
    field, model, parameter = say("property", "field"), say("schema", "Model"), say("param", "p")
    media, header = say("media type", "application/json"), say("header name", "X-Head")
    status, scheme = say("status", "200"), say("scheme", "key")
    reference = {"$ref": f"#/components/schemas/{model.replace('~', '~0').replace('/', '~1')}"}
    union = {"oneOf": [reference, {"$ref": "#/components/schemas/Other"}]}
    mapping = {say("mapping key", "one"): reference["$ref"], "two": "#/components/schemas/Other"}
    path = "/" + say("path", "things").lstrip("/")
    return {
        "openapi": "3.1.0",
        say("x- key", "x-extra"): {say("x- inner", "a"): say("x- value", "b")},
        "info": {
            "title": say("title", "Title"),
            "version": say("version", "1"),
            "description": say("description", "Words."),
        },
        "servers": [{"url": say("server", "https://api.example"), "description": say("sd", "d")}],
        "tags": [{"name": say("tag", "things"), "description": say("tag description", "Things.")}],
        "security": [{scheme: []}],
        "paths": {
            path: {
                "post": {
                    "operationId": say("operationId", "things.create"),
                    "tags": [say("tag", "things")],
                    "summary": say("summary", "Create"),
                    "description": say("operation description", "Create one."),
                    "x-source": say("x-source", "seed"),
                    "x-inferred": say("x-inferred", "So."),
                    "parameters": [
                        {
                            "name": parameter,
                            "in": "query",
                            "description": say("parameter description", "One."),
                            "example": say("parameter example", "e"),
                            "schema": {"type": "string", "default": say("default", "d")},
                        },
                        {"name": header, "in": "header", "schema": {"enum": [say("one", "o")]}},
                        {"name": say("cookie", "c"), "in": "cookie", "schema": union},
                    ],
                    "requestBody": {
                        "description": say("body description", "Body."),
                        "content": {media: {"schema": reference, "example": say("example", "e")}},
                    },
                    "responses": {
                        status: {
                            "description": say("response description", "Done."),
                            "headers": {say("response header", "X-A"): {"schema": reference}},
                            "content": {say("answer type", "application/json"): {"schema": union}},
                        },
                        "400": {"description": say("failure", "Bad.")},
                    },
                }
            }
        },
        "webhooks": {
            say("webhook", "thing.made"): {
                "post": {
                    "description": say("webhook description", "Made."),
                    "requestBody": {"content": {"application/json": {"schema": union}}},
                    "responses": {"200": {"description": "Fine."}},
                }
            }
        },
        "components": {
            "securitySchemes": {
                scheme: {"type": "apiKey", "in": "header", "name": say("key header", "X-Key")}
            },
            "schemas": {
                model: {
                    "type": "object",
                    "title": say("schema title", "T"),
                    "description": say("schema description", "A model."),
                    "required": [field],
                    "properties": {
                        field: {"type": "string", "description": say("field description", "F.")},
                        "kind": {"type": "string"},
                        "const": {"const": say("const", "c")},
                        "enum": {"enum": [say("enum", "e"), "other"]},
                        "format": {"type": "string", "format": say("format", "uuid")},
                        "pattern": {"type": "string", "description": say("inner", "i")},
                    },
                    "example": {field: say("schema example", "e")},
                },
                "Other": {"type": "object", "properties": {"kind": {"type": "string"}}},
                "Union": {
                    **union,
                    "description": say("union description", "Either."),
                    "discriminator": {"propertyName": say("kind", "kind"), "mapping": mapping},
                },
                "Holder": {
                    "type": "object",
                    "properties": {"union": {"$ref": "#/components/schemas/Union"}},
                },
            },
        },
    }


def places() -> list[str]:
    found: dict[str, None] = {}

    def note(place: str, usual: str) -> str:
        found[place] = None
        return usual

    document(note)
    return list(found)


def generated(say: Say, folder: Path) -> Path | None:
    """The package made, or None where the document was refused."""
    spec = folder / "openapi.yaml"
    spec.write_text(yaml.safe_dump(document(say), allow_unicode=True), encoding="utf-8")
    try:
        house.one(spec, "package", folder)
    except SpecError as error:
        assert not (folder / "package").exists()
        for problem in error.problems:
            assert problem.where.startswith(("openapi.yaml", "package/")), problem
        return None
    return folder / "package"


@pytest.mark.parametrize("attack", NASTY)
@pytest.mark.parametrize("place", places())
def test_one_place(place: str, attack: str, tmp_path: Path) -> None:
    package = generated(lambda here, usual: ATTACKS[attack] if here == place else usual, tmp_path)
    if package is not None:
        look(package)


LIMITED = {
    "path", "status", "scheme", "schema", "mapping key", "media type", "answer type", "header name",
    "kind", "x- key", "server", "property",
}  # fmt: skip
"""Places where the standard itself allows few characters."""


@pytest.mark.parametrize("attack", ATTACKS)
def test_every_place_at_once(attack: str, tmp_path: Path) -> None:
    package = generated(lambda here, usual: usual if here in LIMITED else ATTACKS[attack], tmp_path)
    if package is None:
        assert attack in ("empty", "keyword")
        return
    look(package)
    code = "import package, sys; [getattr(package, name) for name in package.__all__]"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr


def look(package: Path) -> None:
    """Nothing but what templates write is code, and no file stands outside."""
    siblings = {path.name for path in package.parent.iterdir()}
    assert siblings == {"openapi.yaml", "package"}
    for file in package.rglob("*"):
        assert file.is_dir() or file.suffix in (".py", ".json", ".typed"), file
        assert file.name.isidentifier() or file.stem.isidentifier() or file.suffix == ".typed"
    for file in package.glob("*.py"):
        text = file.read_text(encoding="utf-8")
        assert not set(text) & set("\u202e\u2066\u2069\u2028\u2029\x00\x0b\x0c\x85\ufeff"), file
        module = ast.parse(text)
        for statement in module.body:
            assert isinstance(statement, _STATEMENTS), ast.unparse(statement)
        for node in ast.walk(module):
            check(node)


_STATEMENTS = (
    ast.Expr, ast.ImportFrom, ast.Import, ast.If, ast.Assign, ast.AnnAssign, ast.ClassDef,
)  # fmt: skip
_REFUSED = (
    ast.JoinedStr, ast.Lambda, ast.ListComp, ast.GeneratorExp, ast.DictComp, ast.Delete, ast.Global,
    ast.While, ast.Try, ast.Raise,
)  # fmt: skip
_DANGEROUS = {"__import__", "eval", "exec", "compile", "open", "os", "sys", "breakpoint"}
_MODULES = {
    "__future__", "typing", "datetime", "decimal", "uuid", "enum", "msgspec", "functools",
    "collections.abc", "builtins",
}  # fmt: skip


def check(node: ast.AST) -> None:
    assert not isinstance(node, _REFUSED), ast.dump(node)
    if isinstance(node, ast.Name):
        assert node.id not in _DANGEROUS, node.id
    if isinstance(node, ast.Attribute):
        assert node.attr != "_exit"
    if isinstance(node, ast.ImportFrom):
        assert node.level or node.module in _MODULES, node.module
    if isinstance(node, ast.Import):
        assert {alias.name for alias in node.names} <= _MODULES
    if isinstance(node, ast.Expr):
        assert isinstance(node.value, ast.Constant), ast.unparse(node)
        assert isinstance(node.value.value, str)


@pytest.mark.parametrize("name", ['a"b', "a\\b", "a\nb", "\x01"])
def test_a_field_no_model_can_carry_is_refused(name: str, tmp_path: Path) -> None:
    assert generated(lambda here, usual: name if here == "property" else usual, tmp_path) is None
