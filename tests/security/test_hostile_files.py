"""Files that are no document, or no document that can be finished: told, quickly, all at once."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from processor_time import at_most

from generator import house
from generator.__main__ import main
from generator.problems import Problem, SpecError

ROOT = Path(__file__).parents[2]
HEAD = 'openapi: 3.1.0\ninfo: {title: T, version: "1"}\n'
SECONDS = 10
"""Of processor time."""
pytestmark = pytest.mark.timeout(900)


def problems(folder: Path, name: str = "openapi.yaml") -> tuple[Problem, ...]:
    """What is said of a document, with bounded work; nothing must have been written."""
    with at_most(SECONDS), pytest.raises(SpecError) as caught:
        house.one(folder / name, "package", folder)
    assert not (folder / "package").exists()
    return caught.value.problems


def told(folder: Path, text: str | bytes, name: str = "openapi.yaml") -> str:
    content = text if isinstance(text, bytes) else text.encode()
    (folder / name).write_bytes(content)
    return "\n".join(str(problem) for problem in problems(folder, name))


BOMB = "a0: &a0 [x]\n" + "".join(
    f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]\n" for n in range(1, 10)
)
DEEP = 3_000


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (BOMB, "too large"),
        ("a: &a [*a]\n", "nested too deeply"),
        ("[" * DEEP + "]" * DEEP, "nested too deeply"),
        ("a: " * 2 + "1", "mapping values are not allowed"),
        ("".join(f"{' ' * n}a:\n" for n in range(DEEP)), "nested too deeply"),
        (b"\xff\xfe\x00o", "not UTF-8"),
        (b"openapi: \xe9", "not UTF-8"),
        ("\0", "control characters"),
        ("", "an OpenAPI document is an object"),
        ("- 1", "an OpenAPI document is an object"),
        ("just words", "an OpenAPI document is an object"),
        ("openapi: 3.1.0\nopenapi: 3.0.0\n", "openapi.yaml:2: /: the key 'openapi' stands twice"),
        ("{a: 1}: 2", "a key must be text"),
        ("a: !!python/object/apply:os.system [exit]", "the tag"),
        ("a: !own x", "the tag !own is not allowed"),
        ("a: &x {b: 1}\nc: {<<: *x}", "write the keys out"),
        ("a: 1e999", "the number is too large"),
        ("a: " + "9" * 5_000, "the number is too large"),
        ("openapi: 2.0.0\n", "openapi is '2.0.0'"),
        ("swagger: '2.0'\n", "openapi is ''"),
        ("openapi: 4.0.0\n", "openapi is '4.0.0'"),
        ("openapi: 3.2.0\n", "openapi is '3.2.0'"),
        ("openapi: [3]\n", "openapi is"),
        (HEAD, "is not valid"),
        (HEAD + "paths: []\n", 'is not of type "object"'),
        (HEAD + "paths: {a: {}}\n", "Unevaluated properties"),
    ],
)
def test_a_file_that_is_no_document(text: str | bytes, words: str, tmp_path: Path) -> None:
    said = told(tmp_path, text)
    assert words in said
    assert said.startswith("openapi.yaml")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("{", "openapi.json:1: /: is not JSON"),
        ('{"a": 1,}', "a key in double quotes"),
        ('{"a": 1} 2', "something follows"),
        ('{"a": NaN}', "expected a value"),
        ('{"a": "\\ud800"}', "surrogate"),
        ('{\n"a": 1,\n"a": 2}', "openapi.json:3: /: the key 'a' stands twice"),
        ("[" * DEEP, "nested too deeply"),
        ('{"a":' * DEEP, "nested too deeply"),
        ("[1]", "an OpenAPI document is an object"),
    ],
)
def test_json_that_is_no_document(text: str, words: str, tmp_path: Path) -> None:
    assert words in told(tmp_path, text, "openapi.json")


def test_a_bom_and_tabs_and_escapes_are_json(tmp_path: Path) -> None:
    document = {"openapi": "3.1.0", "info": {"title": "\U0001f600/", "version": "1"}, "paths": {}}
    text = json.dumps(document, indent="\t").replace("/", "\\/")
    (tmp_path / "openapi.json").write_text(text, encoding="utf-8-sig")
    assert house.one(tmp_path / "openapi.json", "package", tmp_path) == 0


def referring(reference: str, more: str = "") -> str:
    return (
        f"{HEAD}paths:\n  /a:\n    get:\n      responses:\n        '200':\n"
        f"          $ref: '{reference}'\n{more}"
    )


@pytest.mark.parametrize(
    ("reference", "words"),
    [
        ("https://example.com/a.yaml#/x", "is remote; only local files are read"),
        ("http://169.254.169.254/latest", "is remote"),
        ("file:///etc/passwd", "is remote"),
        ("//example.com/a.yaml", "is remote"),
        ("\\\\example.com\\a", "is remote"),
        ("../outside.yaml", "leaves the folder"),
        ("%2e%2e/outside.yaml", "leaves the folder"),
        ("/etc/passwd", "leaves the folder"),
        ("link.yaml", "leaves the folder"),
        ("missing.yaml", "cannot be read"),
        ("folder", "cannot be read"),
        ("#/components/responses/Missing", "leads nowhere"),
        ("#/paths/0", "leads nowhere"),
        ("#anchor", "leads nowhere"),
        ("binary.yaml", "not UTF-8"),
        ("circle.yaml", "leads back to itself"),
    ],
)
def test_a_reference_that_cannot_be_followed(reference: str, words: str, tmp_path: Path) -> None:
    folder = tmp_path / "spec"
    (folder / "folder").mkdir(parents=True)
    (tmp_path / "outside.yaml").write_text("description: Outside.")
    (folder / "link.yaml").symlink_to(tmp_path / "outside.yaml")
    (folder / "binary.yaml").write_bytes(b"\xff\xff")
    (folder / "circle.yaml").write_text("{$ref: circle2.yaml}")
    (folder / "circle2.yaml").write_text("{$ref: circle.yaml}")
    said = told(folder, referring(reference))
    assert words in said
    assert ".yaml" in said.partition(": ")[0]


CYCLES = {
    "references": "{A: {$ref: '#/components/schemas/B'}, B: {$ref: '#/components/schemas/A'}}",
    "itself": "{A: {$ref: '#/components/schemas/A'}}",
    "all of itself": "{A: {allOf: [{$ref: '#/components/schemas/A'}, {properties: {a: {}}}]}}",
    "all of each other": (
        "{A: {allOf: [{$ref: '#/components/schemas/B'}]},"
        " B: {allOf: [{$ref: '#/components/schemas/A'}, {properties: {a: {}}}]}}"
    ),
    "one of itself": "{A: {oneOf: [{$ref: '#/components/schemas/A'}, {type: string}]}}",
    "items": "{A: {type: array, items: {$ref: '#/components/schemas/A'}}}",
    "values": "{A: {type: object, additionalProperties: {$ref: '#/components/schemas/A'}}}",
}


@pytest.mark.parametrize("cycle", CYCLES)
def test_schemas_made_of_themselves(cycle: str, tmp_path: Path) -> None:
    content = "content: {application/json: {schema: {$ref: '#/components/schemas/A'}}}"
    text = (
        f"{HEAD}paths: {{/a: {{post: {{requestBody: {{{content}}}, "
        f"responses: {{'200': {{description: D, {content}}}}}}}}}}}\n"
        f"components: {{schemas: {CYCLES[cycle]}}}\n"
    )
    (tmp_path / "openapi.yaml").write_text(text)
    refused = ""
    with at_most(SECONDS):
        try:
            house.one(tmp_path / "openapi.yaml", "package", tmp_path)
        except SpecError as error:
            refused = str(error)
        assert (tmp_path / "package").exists() == (not refused)
        if not refused:
            run = [sys.executable, "-c", "import package.a, package.models"]
            subprocess.run(run, cwd=tmp_path, check=True)


def _doubling(body: str, depth: int = 40) -> str:
    """Schemas of which each names the next twice."""
    reference = "{{$ref: '#/components/schemas/A{0}'}}"
    schemas = [f"    A{n}: " + body.replace("NEXT", reference.format(n + 1)) for n in range(depth)]
    return "\n".join([*schemas, f"    A{depth}: {{type: object, properties: {{x: {{}}}}}}", ""])


@pytest.mark.parametrize(
    "body",
    [
        "{anyOf: [NEXT, NEXT]}",
        "{anyOf: [{type: array, items: NEXT}, {type: object, additionalProperties: NEXT}]}",
        "{type: object, properties: {a: NEXT, b: NEXT}}",
    ],
)
def test_schemas_that_double_at_each_step(body: str, tmp_path: Path) -> None:
    content = "content: {application/json: {schema: {$ref: '#/components/schemas/A0'}}}"
    text = (
        f"{HEAD}paths: {{/a: {{post: {{requestBody: {{{content}}}, "
        f"responses: {{'200': {{description: D, {content}}}}}}}}}}}\n"
        f"components:\n  schemas:\n{_doubling(body)}"
    )
    (tmp_path / "openapi.yaml").write_text(text)
    with at_most(SECONDS):
        house.one(tmp_path / "openapi.yaml", "package", tmp_path)
    run = [sys.executable, "-c", "import package.a, package.models"]
    subprocess.run(run, cwd=tmp_path, check=True)


def test_schemas_that_join_double_at_each_step(tmp_path: Path) -> None:
    text = f"{HEAD}paths: {{}}\ncomponents:\n  schemas:\n{_doubling('{allOf: [NEXT, NEXT]}')}"
    assert "allOf joins a schema to itself, or too many" in told(tmp_path, text)


def test_files_that_double_at_each_step(tmp_path: Path) -> None:
    for n in range(40):
        (tmp_path / f"f{n}.yaml").write_text(
            f"{{a: {{$ref: f{n + 1}.yaml}}, b: {{$ref: f{n + 1}.yaml}}}}"
        )
    (tmp_path / "f40.yaml").write_text("x")
    assert "too large" in told(tmp_path, f"{HEAD}x-a: {{$ref: f0.yaml}}\npaths: {{}}\n")


def test_every_problem_is_told_at_once(tmp_path: Path) -> None:
    (tmp_path / "broken.yaml").write_text("a: 1\na: 2\n")
    text = HEAD + (
        "paths:\n"
        "  /a: {$ref: 'https://example.com'}\n"
        "  /b: {$ref: '../b.yaml'}\n"
        "  /c: {$ref: 'broken.yaml'}\n"
        "  /d: {$ref: '#/nowhere'}\n"
    )
    lines = told(tmp_path, text).splitlines()
    assert [line.split(": ")[0] for line in lines] == [
        "broken.yaml:2",
        "openapi.yaml:4",
        "openapi.yaml:5",
        "openapi.yaml:7",
    ]


def test_every_problem_of_the_standard_is_told_at_once(tmp_path: Path) -> None:
    text = HEAD + "paths:\n  /a: {get: {}}\n  /b: {get: 3}\n  bad: {}\n"
    lines = told(tmp_path, text).splitlines()
    assert len(lines) >= 2
    assert all("[openapi]" in line for line in lines if line.startswith("openapi.yaml:"))


@pytest.mark.parametrize("many", [500])
def test_a_huge_document_is_made_with_bounded_work(many: int, tmp_path: Path) -> None:
    schema: dict[str, Any] = {"type": "object", "properties": {"a": {"type": "string"}}}
    paths = {
        f"/p{n}": {"get": {"tags": ["t"], "responses": {"200": {"description": "D"}}}}
        for n in range(many)
    }
    document = {
        "openapi": "3.1.0",
        "info": {"title": "Huge", "version": "1"},
        "paths": paths,
        "components": {"schemas": {f"S{n}": schema for n in range(many)}},
    }
    (tmp_path / "openapi.json").write_text(json.dumps(document))
    with at_most(2 * SECONDS):
        house.one(tmp_path / "openapi.json", "package", tmp_path)


def test_the_command_prints_problems_and_exits_1(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    spec = tmp_path / "openapi.yaml"
    spec.write_text(referring("#/nowhere"))
    assert main(["--spec", str(spec), "--package", "package", "--out", str(tmp_path)]) == 1
    said = capsys.readouterr().err.splitlines()
    assert said[0].startswith("openapi.yaml:7: /paths/~1a/get/responses/200: the reference")
    assert said[-1] == "1 problem; nothing was written"


@pytest.mark.parametrize("package", ["../up", "a/b", "a-b", "A", "", "import", "1a", "a.b"])
def test_a_package_has_a_plain_name(package: str, tmp_path: Path) -> None:
    spec = ROOT / "tests/golden/servers/openapi.yaml"
    with pytest.raises(SpecError, match="lower-case identifier"):
        house.one(spec, package, tmp_path)
    assert not list(tmp_path.iterdir())


def test_a_folder_of_someone_else_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "package").mkdir()
    (tmp_path / "package" / "thesis.txt").write_text("years of work")
    spec = ROOT / "tests/golden/servers/openapi.yaml"
    with pytest.raises(SpecError, match="was not generated"):
        house.one(spec, "package", tmp_path)
    assert (tmp_path / "package" / "thesis.txt").read_text() == "years of work"


HIDING = ["sys", "json", "typing", "this", "test", "msgspec", "tradespec", "httpx2", "yaml"]
KEPT = ["con", "nul", "com1", "__init__", "_core", "Sys", "none" * 40]


@pytest.mark.parametrize("package", [*HIDING, *KEPT])
def test_a_package_hides_nothing(package: str, tmp_path: Path) -> None:
    spec = ROOT / "tests/golden/servers/openapi.yaml"
    with pytest.raises(SpecError, match=r"hide|device|lower-case identifier|too long"):
        house.one(spec, package, tmp_path)
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("beside", ["Package", "package.py"])
def test_a_package_is_told_from_its_neighbours(beside: str, tmp_path: Path) -> None:
    (tmp_path / beside).touch()
    with pytest.raises(SpecError, match=f"cannot be told from {beside}"):
        house.one(ROOT / "tests/golden/servers/openapi.yaml", "package", tmp_path)
