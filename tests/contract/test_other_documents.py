"""Documents that differ in style from ours: each gives a package that stands alone and works.

Requests are compared as they leave for the wire, in sync and in async; results as they come back.
"""

from __future__ import annotations

import asyncio
import importlib
import inspect
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from other_documents import CASES, FILE, JSON, Case, Sent, body

from generator import house

DOCUMENTS = Path(__file__).parent / "documents"
NAMES = {"library": "library.yaml", "clinic": "clinic.json", "media": "media.yaml"}


@pytest.fixture(scope="module")
def packages(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The three packages, importable."""
    out = tmp_path_factory.mktemp("other")
    for name, file in NAMES.items():
        house.one(DOCUMENTS / file, name, out)
    sys.path.insert(0, str(out))
    yield out
    sys.path.remove(str(out))
    for module in [name for name in sys.modules if name.partition(".")[0] in NAMES]:
        del sys.modules[module]


def test_they_are_well_typed(packages: Path) -> None:
    strict = "[mypy]\nstrict = True\n[mypy-*._core.*]\nfollow_imports = silent\n"
    (packages / "mypy.ini").write_text(strict)
    modules = [f"{name}/{file.name}" for name in NAMES for file in (packages / name).glob("*.py")]
    tool = Path(sys.executable).parent / "mypy"
    done = subprocess.run(
        [str(tool), "--config-file", "mypy.ini", *modules],
        cwd=packages,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stdout


def test_they_stand_alone(packages: Path) -> None:
    code = "import library, clinic, media, sys; assert 'tradespec' not in sys.modules"
    subprocess.run([sys.executable, "-c", code], cwd=packages, check=True)


KEYS = {"library": "secret", "clinic": "secret", "media": "ann:pw"}


class Memory:
    """A transport of both kinds that answers from memory."""

    def __init__(self, package: str, answer: tuple[int, str, bytes]) -> None:
        self.wire = importlib.import_module(f"{package}._core.transport")
        self.answer = answer
        self.requests: list[Any] = []

    def send(self, request: Any) -> Any:
        self.requests.append(request)
        status, media_type, content = self.answer
        return self.wire.RawResponse(status, [("Content-Type", media_type)], content)

    def close(self) -> None:
        """Nothing to close."""

    @property
    def sent(self) -> Sent:
        (request,) = self.requests
        usual = ("user-agent", "accept")
        headers = {name: value for name, value in request.headers if name.lower() not in usual}
        return Sent(request.method, request.url, headers, request.content)


class AsyncMemory(Memory):
    async def send(self, request: Any) -> Any:
        return super().send(request)

    async def aclose(self) -> None:
        """Nothing to close."""


def client(package: str, transport: Memory) -> Any:
    module = importlib.import_module(f"{package}.client")
    prefix = "Async" if isinstance(transport, AsyncMemory) else ""
    name = {"library": "TownLibrary", "clinic": "CityClinic", "media": "MediaStore"}[package]
    return getattr(module, f"{prefix}{name}")(KEYS[package], transport=transport)


def judge(case: Case, transport: Memory, result: Any) -> None:
    assert transport.sent == case.sent
    if case.result is None:
        assert result is None
    else:
        assert all(case.result(result)), result


@pytest.mark.parametrize("name", CASES)
def test_a_call(name: str, packages: Path) -> None:
    case = CASES[name]
    transport = Memory(case.package, case.answer)
    judge(case, transport, case.call(client(case.package, transport)))


@pytest.mark.parametrize("name", CASES)
def test_a_call_in_async(name: str, packages: Path) -> None:
    case = CASES[name]
    transport = AsyncMemory(case.package, case.answer)

    async def run() -> Any:
        waiting = case.call(client(case.package, transport))
        assert inspect.isawaitable(waiting)
        return await waiting

    judge(case, transport, asyncio.run(run()))


@pytest.mark.parametrize("name", CASES)
def test_a_raw_call(name: str, packages: Path) -> None:
    case = CASES[name]
    transport = Memory(case.package, case.answer)
    response = case.call(client(case.package, transport).raw)
    judge(case, transport, response.data)
    assert response.status_code == case.answer[0]
    assert response.content == case.answer[2]


def test_a_multipart_upload(packages: Path) -> None:
    transport = Memory("media", (201, JSON, body(FILE)))
    made = client("media", transport).files.upload(
        file=("a b.png", b"\x89PN", "image/png"), keywords=["x", "y"], meta={"width": 1}
    )
    assert (made.name, made.size, made.meta) == ("a b.png", 3, None)
    sent = transport.sent
    kind, _, boundary = sent.headers["Content-Type"].partition("; boundary=")
    assert kind == "multipart/form-data"
    assert sent.content is not None
    parts = sent.content.split(f"--{boundary}".encode())[1:-1]
    assert [part.strip().partition(b"\r\n\r\n") for part in parts] == [
        (
            b'Content-Disposition: form-data; name="file"; filename="a b.png"\r\n'
            b"Content-Type: image/png",
            b"\r\n\r\n",
            b"\x89PN",
        ),
        (b'Content-Disposition: form-data; name="keywords"', b"\r\n\r\n", b"x"),
        (b'Content-Disposition: form-data; name="keywords"', b"\r\n\r\n", b"y"),
        (
            b'Content-Disposition: form-data; name="meta"\r\nContent-Type: application/json',
            b"\r\n\r\n",
            b'{"width":1}',
        ),
    ]


def test_an_error_carries_the_servers_words(packages: Path) -> None:
    answer = (404, "application/problem+json", b'{"message":"No such item"}')
    transport = Memory("library", answer)
    errors = importlib.import_module("library.errors")
    with pytest.raises(errors.NotFoundError, match="No such item") as caught:
        client("library", transport).catalogue_items.get_item("x")
    assert caught.value.status_code == 404
