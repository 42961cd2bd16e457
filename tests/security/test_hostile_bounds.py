"""Documents that would keep a reader for ever, or fill the memory: told, within bounds."""

from __future__ import annotations

import json
import os
import resource
import socket
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
SECONDS = 60
"""Of the processor: a stop, far above what is needed."""
MEMORY = 3_000_000_000
HEAD = 'openapi: 3.1.0\ninfo: {title: T, version: "1"}\n'
CALL = (
    "paths: {/a: {get: {responses: {'200': {description: D, content: {application/json: "
    "{schema: {$ref: '#/components/schemas/A'}}}}}}}}\n"
)


def limit() -> None:
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))


def run(spec: Path) -> tuple[int, str]:
    """The exit code of a run and what it said; a run past a limit is killed by a signal."""
    words = ["--spec", str(spec), "--package", "package", "--out", str(spec.parent / "out")]
    done = subprocess.run(
        [sys.executable, "-m", "generator", *words],
        cwd=ROOT,
        capture_output=True,
        text=True,
        preexec_fn=limit,
        timeout=600,
    )
    return done.returncode, done.stderr


def field(schema: str) -> str:
    return f"{HEAD}{CALL}components: {{schemas: {{A: {{properties: {{a: {schema}}}}}}}}}\n"


def nested(keyword: str) -> str:
    schema = "{type: object, properties: {z: {type: string}}}"
    for number in range(26):
        other = f"{{type: object, properties: {{k{number}: {{}}}}}}"
        schema = f"{{{keyword}: [{schema}, {other}], default: x}}"
    return field(schema)


def doubling(keyword: str) -> str:
    """A default judged by schemas of which each names the next twice."""
    reference = "{{$ref: '#/components/schemas/A{0}'}}"
    schemas = [
        f"A{n}: {{{keyword}: [{reference.format(n + 1)}, {reference.format(n + 1)}]}}"
        for n in range(30)
    ]
    first = f"A: {{properties: {{a: {{default: true, anyOf: [{reference.format(0)}]}}}}}}"
    inner = ", ".join([first, *schemas, "A30: {type: string}"])
    return f"{HEAD}{CALL}components: {{schemas: {{{inner}}}}}\n"


TOLD = {
    "brackets": ("[" * 100_000, "nested too deeply"),
    "braces": ("{a: " * 100_000, "nested too deeply"),
    "dashes": ("- " * 50_000, "nested too deeply"),
    "questions": ("? " * 50_000, "nested too deeply"),
    "block": ("".join(f"{' ' * n}a:\n" for n in range(450)), "nested too deeply"),
    "brackets in a string's place": ("a: {b: " + "[{" * 40_000, "nested too deeply"),
    "pattern": (field(f"{{type: string, pattern: ^(a+)+$, default: '{'a' * 50}!'}}"), "not match"),
    "pattern of keys": (
        field(f"{{default: {{{'a' * 50}!: 1}}, patternProperties: {{^(a+)+$: {{}}}}}}"),
        None,
    ),
    "look-behind": (field(f"{{pattern: '^(?=(a+)+b)', default: {'a' * 50}}}"), None),
    "anyOf": (nested("anyOf"), None),
    "oneOf": (nested("oneOf"), None),
    "anyOf twice each": (doubling("anyOf"), None),
    "oneOf twice each": (doubling("oneOf"), None),
}  # fmt: skip


@pytest.mark.parametrize("named", TOLD)
def test_a_document_that_never_ends(named: str, tmp_path: Path) -> None:
    text, words = TOLD[named]
    (tmp_path / "openapi.yaml").write_text(text)
    code, said = run(tmp_path / "openapi.yaml")
    assert code in (0, 1), said[-500:]
    if words is not None:
        assert code == 1
        assert words in said
    assert (tmp_path / "out" / "package").exists() == (code == 0)


def test_brackets_in_json(tmp_path: Path) -> None:
    (tmp_path / "openapi.json").write_text("[" * 100_000)
    code, said = run(tmp_path / "openapi.json")
    assert (code, "nested too deeply" in said) == (1, True)


def _socket(path: Path) -> None:
    here = Path.cwd()
    os.chdir(path.parent)
    with socket.socket(socket.AF_UNIX) as bound:
        bound.bind(path.name)
    os.chdir(here)


SPECIAL: dict[str, Callable[[Path], Any]] = {
    "pipe": os.mkfifo,
    "folder": Path.mkdir,
    "socket": _socket,
    "device": lambda path: path.symlink_to("/dev/zero"),
    "nothing, at length": lambda path: path.write_bytes(b"\n" * 100_000_000),
}


@pytest.mark.parametrize("kind", SPECIAL)
@pytest.mark.parametrize("place", ["document", "reference"])
def test_what_is_no_plain_file(kind: str, place: str, tmp_path: Path) -> None:
    SPECIAL[kind](tmp_path / "odd.yaml")
    (tmp_path / "openapi.yaml").write_text(f"{HEAD}paths: {{/a: {{$ref: odd.yaml}}}}\n")
    code, said = run(tmp_path / ("odd.yaml" if place == "document" else "openapi.yaml"))
    assert code == 1
    assert "cannot be read" in said or "leaves the folder" in said


def test_a_hundred_thousand_values(tmp_path: Path) -> None:
    """An enum that nobody could read is plain text."""
    text = field(f"{{type: string, enum: [{', '.join(f'v{n}' for n in range(100_000))}]}}")
    (tmp_path / "openapi.yaml").write_text(text)
    code, said = run(tmp_path / "openapi.yaml")
    assert code == 0, said
    assert "a: str" in (tmp_path / "out/package/models.py").read_text()


def test_a_million_keys(tmp_path: Path) -> None:
    keys = json.dumps({f"k{n}": 1 for n in range(1_000_000)})
    (tmp_path / "openapi.json").write_text(keys)
    code, said = run(tmp_path / "openapi.json")
    assert (code, "too large" in said) == (1, True)


def test_long_texts(tmp_path: Path) -> None:
    responses = {"responses": {"200": {"description": "D"}}}
    document = {
        "openapi": "3.1.0",
        "info": {"title": "T" * 1_000_000, "version": "1", "description": "word " * 500_000},
        "paths": {"/a": {"get": {"operationId": "o" * 1_000_000, **responses}}},
    }  # fmt: skip
    (tmp_path / "openapi.json").write_text(json.dumps(document))
    code, said = run(tmp_path / "openapi.json")
    assert code == 0, said
