"""Files that are sent: what is one, what is not, and that a retry sends all of it again."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path
from typing import IO, Any

import pytest
from core_harness import Make, Script, answer
from msgspec import UNSET
from tradespec._core.operation import Body, Operation, Result
from tradespec._core.transport import ConnectionFailed
from tradespec.mock import Mock

WORDS = b"\x00the bytes of a file\xff"


def upload(body: Body) -> Operation[Any]:
    return Operation(
        name="x.upload", method="POST", path="/x", body=body, results={200: Result(None)},
        repeat="safe",
    )  # fmt: skip


FORM = upload(Body("multipart/form-data", files=frozenset({"file", "files"})))
OCTETS = upload(Body("application/octet-stream"))
IMAGE = upload(Body("image/*"))
TEXT = upload(Body("text/plain"))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    (tmp_path / "photo.png").write_bytes(WORDS)
    return tmp_path / "photo.png"


FILES: list[Callable[[Path], Any]] = [
    lambda path: path,
    lambda path: path.open("rb"),
    lambda path: WORDS,
    lambda path: bytearray(WORDS),
    lambda path: memoryview(WORDS),
    lambda path: io.BytesIO(WORDS),
    lambda path: ("a.png", WORDS),
    lambda path: ("a.png", path),
    lambda path: ("a.png", memoryview(WORDS), "image/x"),
    lambda path: ("a.png", io.BytesIO(WORDS)),
]
NO_FILES: list[Callable[[Path], Any]] = [
    lambda path: "photo.png",
    lambda path: str(path),
    lambda path: path.open(encoding="latin-1"),
    lambda path: io.StringIO("photo.png"),
    lambda path: ("a.png", "photo.png"),
    lambda path: ("a.png", io.StringIO("text"), "text/plain"),
    lambda path: ("a.png",),
    lambda path: ("a.png", WORDS, 5),
    lambda path: 5,
    lambda path: {"a": 1},
]


def closing(value: Any) -> Any:
    if isinstance(value, tuple):
        list(map(closing, value))
    elif isinstance(value, (IO, io.IOBase)):
        value.close()


@pytest.mark.parametrize("give", FILES)
def test_what_is_a_file(make: Make, path: Path, give: Callable[[Path], Any]) -> None:
    for operation, body in (
        (FORM, lambda file: {"file": file, "note": "photo.png"}),
        (FORM, lambda file: {"files": [file, WORDS]}),
        (FORM, lambda file: {"files": (WORDS, WORDS), "file": file}),
        (OCTETS, lambda file: file),
        (IMAGE, lambda file: file),
    ):
        script, file = Script(answer()), give(path)
        make(script).call(operation, {}, body(file))
        closing(file)
        assert WORDS in (script.requests[0].content or b"")


@pytest.mark.parametrize("give", NO_FILES)
def test_what_is_no_file(make: Make, path: Path, give: Callable[[Path], Any]) -> None:
    for operation, body in (
        (FORM, lambda file: {"file": file}),
        (FORM, lambda file: {"files": [WORDS, file]}),
        (OCTETS, lambda file: file),
        (IMAGE, lambda file: file),
    ):
        script, file = Script(answer()), give(path)
        with pytest.raises(TypeError, match="file"):
            make(script).call(operation, {}, body(file))
        closing(file)
        assert script.requests == []


def test_text_says_what_to_do(make: Make) -> None:
    with pytest.raises(TypeError, match=r"x\.upload: file: a file must be opened, or .*Path"):
        make(Script(answer())).call(FORM, {}, {"file": "photo.png"})
    with pytest.raises(TypeError, match="binary mode"):
        make(Script(answer())).call(OCTETS, {}, io.StringIO("x"))


def test_what_is_text_stays_text(make: Make) -> None:
    script = Script(answer())
    make(script).call(TEXT, {}, "photo.png")
    make(script).call(FORM, {}, {"note": "photo.png", "file": None, "files": UNSET})
    assert script.requests[0].content == b"photo.png"
    assert b"photo.png" in (script.requests[1].content or b"")


def test_a_retry_sends_the_whole_file_again(make: Make, path: Path) -> None:
    class Once(io.RawIOBase):
        """A stream that can be read once."""

        def __init__(self) -> None:
            self.left = WORDS

        def readable(self) -> bool:
            return True

        def readall(self) -> bytes:
            found, self.left = self.left, b""
            return found

        def read(self, size: int = -1) -> bytes:
            return self.readall()

    for file in (path, Once(), memoryview(bytearray(WORDS))):
        for operation, body in ((FORM, {"file": file}), (OCTETS, file)):
            if isinstance(file, Once):
                file.left = WORDS
            script = Script(ConnectionFailed("lost"), answer(status=503), answer())
            make(script).call(operation, {}, body)
            contents = {each.content for each in script.requests}
            assert len(script.requests) == 3
            assert len(contents) == 1
            assert WORDS in (contents.pop() or b"")


def test_clients_refuse_a_path_as_text(tmp_path: Path) -> None:
    (tmp_path / "photo.png").write_bytes(WORDS)
    with Mock("servicem8") as mock:
        client = mock.client()
        created = client.attachments.create(
            related_object="job",
            related_object_uuid=mock.ids["job"],
            attachment_name="photo.png",
            file_type=".png",
        )
        with pytest.raises(TypeError, match="Path"):
            client.attachments.upload_file(created.uuid, file="photo.png")  # type: ignore[arg-type]
        client.attachments.upload_file(created.uuid, file=tmp_path / "photo.png")
        assert client.attachments.download(created.uuid) == WORDS
