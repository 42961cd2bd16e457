"""Files that were uploaded to a mock: their bytes, kept by those who sent them."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from killed_server import Answer, Connection, CutOffError

_BOUNDARY = "part-of-the-form"
_FORM = {"Content-Type": f"multipart/form-data; boundary={_BOUNDARY}"}


@dataclass(slots=True)
class File:
    """A file that was uploaded.

    Attributes:
        name: Its name, which no other has.
        content: Its bytes as they were last acknowledged.
        uuid: Its key, "" while its create was not acknowledged.
        gone: Its deletion was acknowledged.
        cut: What was asked and not answered: `create`, `delete` or other bytes.
    """

    name: str
    content: bytes
    uuid: str = ""
    gone: bool = False
    cut: bytes | str | None = None


@dataclass(slots=True)
class FileLedger:
    """All files that were sent to a job."""

    job: str
    files: dict[str, File] = field(default_factory=dict[str, File])
    rescued: int = 0

    def check(self, connection: Connection) -> None:
        """Hold everything against what the mock has now, and take up what was cut off."""
        records = connection.call("GET", "/attachment.json").data()
        found = {each["attachment_name"]: each for each in records}
        assert len(found) == len(records), "made twice"
        for file in list(self.files.values()):
            self._take(connection, file, found.pop(file.name, None))
        strangers = [name for name in found if name.startswith("kill ")]
        assert not strangers, f"nobody asked for {strangers}"

    def _take(self, connection: Connection, file: File, record: dict[str, Any] | None) -> None:
        cut, file.cut = file.cut, None
        if cut == "create" and record is None:
            del self.files[file.name]
            return
        assert record is not None, f"{file.name} was acknowledged and is not there"
        self.rescued += cut == "create"
        assert file.uuid in ("", record["uuid"])
        file.uuid = record["uuid"]
        if cut == "delete" and record["active"] == 0:
            file.gone = True
        assert record["active"] == int(not file.gone), f"{file.name} came back or went"
        content = connection.call("GET", f"/attachment/{file.uuid}.file")
        assert content.status == 200, f"{file.name} has no bytes"
        if isinstance(cut, bytes) and content.body == cut:
            file.content = cut
            self.rescued += 1
        assert content.body == file.content, f"{file.name} has other bytes"


class Uploader:
    """Uploads over one connection of its own until the connection breaks."""

    def __init__(
        self, ledger: FileLedger, name: str, dice: random.Random, counted: Callable[[], None]
    ) -> None:
        """Take where to note what is asked, and what to call for each acknowledged write."""
        self._ledger = ledger
        self._name = name
        self._dice = dice
        self._acknowledged = counted
        self._own: list[File] = []

    def run(self, connection: Connection) -> None:
        """Upload until the connection breaks; what was under way then stays marked as cut off."""
        try:
            while True:
                self._step(connection)
        except CutOffError:
            return

    def _step(self, connection: Connection) -> None:
        alive = [file for file in self._own if not file.gone]
        kind = self._dice.random()
        if kind < 0.5 or not alive:
            self._create(connection)
            return
        file = self._dice.choice(alive)
        if kind < 0.85:
            content = self._content()
            file.cut = content
            path = f"/attachment/{file.uuid}.file"
            self._note(file, connection.call("POST", path, form({}, content), _FORM))
            file.content = content
        else:
            file.cut = "delete"
            self._note(file, connection.call("DELETE", f"/dboattachment/{file.uuid}.json"))
            file.gone = True

    def _create(self, connection: Connection) -> None:
        name = f"kill {self._name}-{len(self._own)}.bin"
        file = File(name, self._content(), cut="create")
        self._ledger.files[name] = file
        fields = {
            "related_object": "job",
            "related_object_uuid": self._ledger.job,
            "attachment_name": name,
        }
        sent = form(fields, file.content)
        answer = connection.call("POST", "/attachment.json", sent, _FORM)
        self._note(file, answer)
        file.uuid = answer.headers["x-record-uuid"]
        self._own.append(file)

    def _content(self) -> bytes:
        return self._dice.randbytes(self._dice.choice([10, 3_000, 40_000]))

    def _note(self, file: File, answer: Answer) -> None:
        assert answer.status == 200, answer.body
        file.cut = None
        self._acknowledged()


def form(fields: dict[str, str], content: bytes) -> bytes:
    """Write a form with fields and a file."""
    start = f"--{_BOUNDARY}\r\nContent-Disposition: form-data; name="
    parts = [f'{start}"{name}"\r\n\r\n{value}\r\n' for name, value in fields.items()]
    parts.append(f'{start}"file"; filename="a.bin"\r\n\r\n')
    return "".join(parts).encode() + content + f"\r\n--{_BOUNDARY}--\r\n".encode()
