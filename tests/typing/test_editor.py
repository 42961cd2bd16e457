"""What an editor that asks pyright shows of a call: arguments, result and docstring."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
CODE = """from tradespec import AsyncCustomTrades, CustomTrades

CustomTrades().raw.jobs.update()
AsyncCustomTrades().raw.jobs.list()
"""


class Editor:
    """One file open in pyright's language server (Language Server Protocol 3.17)."""

    def __init__(self, server: subprocess.Popen[bytes], text: str) -> None:
        self._server = server
        self._lines = text.splitlines()
        self._file = (ROOT / "editor.py").as_uri()
        self._count = 0
        folders = [{"uri": ROOT.as_uri(), "name": "tradespec"}]
        here = {"processId": None, "capabilities": {}, "workspaceFolders": folders}
        self._ask("initialize", here)
        self._tell({"method": "initialized", "params": {}})
        opened = {"uri": self._file, "languageId": "python", "version": 1, "text": text}
        self._tell({"method": "textDocument/didOpen", "params": {"textDocument": opened}})

    def ask(self, question: str, line: int, after: str) -> Any:
        """Ask about the place just after a text in a line."""
        character = self._lines[line].index(after) + len(after)
        place = {"line": line, "character": character}
        return self._ask(
            f"textDocument/{question}", {"textDocument": {"uri": self._file}, "position": place}
        )

    def _ask(self, method: str, params: Any) -> Any:
        self._count += 1
        self._tell({"id": self._count, "method": method, "params": params})
        while True:
            message = self._hear()
            if "method" in message and "id" in message:
                self._tell({"id": message["id"], "result": None})
            elif message.get("id") == self._count:
                return message["result"]

    def _tell(self, message: dict[str, Any]) -> None:
        content = json.dumps({"jsonrpc": "2.0", **message}).encode()
        assert self._server.stdin is not None
        self._server.stdin.write(b"Content-Length: %d\r\n\r\n%b" % (len(content), content))
        self._server.stdin.flush()

    def _hear(self) -> Any:
        assert self._server.stdout is not None
        size = 0
        while line := self._server.stdout.readline().strip():
            name, _, value = line.partition(b":")
            size = int(value) if name.lower() == b"content-length" else size
        return json.loads(self._server.stdout.read(size))


@pytest.fixture(scope="module")
def editor() -> Iterator[Editor]:
    server = subprocess.Popen(
        [sys.executable, "-m", "pyright.langserver", "--stdio"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    with server:
        yield Editor(server, CODE)
        server.kill()


def test_methods_are_completed(editor: Editor) -> None:
    found = editor.ask("completion", 2, "raw.jobs.")
    names = {item["label"] for item in found["items"] if not item["label"].startswith("_")}
    assert names == {"list", "create", "get", "update", "delete"}


@pytest.mark.parametrize(
    ("line", "name", "result", "argument"),
    [
        (2, "update", "-> Response[Job]", "title: Short name of the work."),
        (3, "list", "Response[Page[Job]]]", "location_uuid: Only jobs of this location."),
    ],
)
def test_arguments_and_words_are_shown(
    editor: Editor, line: int, name: str, result: str, argument: str
) -> None:
    shown = editor.ask("hover", line, f"jobs.{name[:-1]}")["contents"]["value"]
    assert result in shown
    assert argument in shown
    signature = editor.ask("signatureHelp", line, f"{name}(")["signatures"][0]
    assert result in signature["label"]
    assert argument in signature["documentation"]["value"]
