"""Where a download goes: a path that gets its file when all bytes are there, or an open file.

A path's bytes are gathered in a file of their own beside it, which no other download and no link
can lead elsewhere, and which is gone however the download ends.
"""

from __future__ import annotations

import errno
import io
import os
import stat
from collections.abc import Generator
from contextlib import contextmanager, suppress
from os import PathLike
from typing import IO, Any, Protocol, TypeAlias, cast

from .transport import ConnectionFailed

Target: TypeAlias = str | PathLike[str] | IO[bytes]
"""Where a download goes: a path, or a file open for writing bytes.

The path's folder must be there. A file that is there is replaced once the download is complete,
a symbolic link is followed, and what is no ordinary file, such as `/dev/null`, is written into.
"""
_NAME_LENGTH = 100


class Destination(Protocol):
    """What takes the bytes of a body, of the last attempt only."""

    def begin(self) -> None:
        """A body begins; what an earlier attempt wrote is forgotten."""
        ...

    def write(self, chunk: bytes) -> None:
        """Some bytes of it."""
        ...

    def finish(self) -> None:
        """All bytes are there."""
        ...

    def abandon(self) -> None:
        """Leave nothing unfinished behind; nothing to do after `finish`."""
        ...


def destination(to: Target) -> Destination:
    """What takes a download. Raises OSError or TypeError for what cannot take one."""
    if isinstance(to, io.TextIOBase):
        raise TypeError("the file of a download must be open in binary mode")
    if hasattr(to, "write"):
        return OpenFile(cast(IO[bytes], to))
    path = os.path.realpath(os.fsdecode(cast("PathLike[str]", to)))
    mode = _mode(path)
    if mode is not None and not stat.S_ISREG(mode):
        return OpenFile(open(path, "wb", buffering=0), owned=True)  # noqa: PTH123
    return NewFile(path, mode)


def _mode(path: str) -> int | None:
    """The mode of what is at a path, None for nothing."""
    try:
        mode = os.stat(path).st_mode  # noqa: PTH116
    except FileNotFoundError:
        folder = os.path.dirname(path)  # noqa: PTH120
        if os.path.isdir(folder):  # noqa: PTH112
            return None
        raise FileNotFoundError(errno.ENOENT, "there is no folder", folder) from None
    if stat.S_ISDIR(mode):
        raise IsADirectoryError(errno.EISDIR, "a folder cannot take a download", path)
    return mode


class NewFile:
    """A file that is there when it is complete, and until then as it was."""

    def __init__(self, path: str, mode: int | None) -> None:
        self._path = path
        self._mode = mode
        self._part = ""
        self._file: IO[bytes] | None = None

    def begin(self) -> None:
        """Make an empty file beside the path."""
        self.abandon()
        folder, name = os.path.split(self._path)
        unique = f".{name[:_NAME_LENGTH]}.{os.urandom(8).hex()}.part"
        with _naming(self._path):
            self._part = os.path.join(folder, unique)  # noqa: PTH118
            try:
                self._file = open(self._part, "xb")  # noqa: PTH123, SIM115 - follows no link
            except FileExistsError:
                self._part = ""  # somebody else's
                raise
            if self._mode is not None:
                os.chmod(self._part, stat.S_IMODE(self._mode))  # noqa: PTH101

    def write(self, chunk: bytes) -> None:
        """Keep some bytes."""
        with _naming(self._path):
            cast(IO[bytes], self._file).write(chunk)

    def finish(self) -> None:
        """Put the file in its place."""
        with _naming(self._path):
            cast(IO[bytes], self._file).close()
            os.replace(self._part, self._path)  # noqa: PTH105
        self._part, self._file = "", None

    def abandon(self) -> None:
        """Remove what is not complete."""
        part, file = self._part, self._file
        try:
            _close(file)
        finally:
            _close(file)  # again, where an interrupt came between
            if part:
                _remove(part)
            self._part, self._file = "", None


class OpenFile:
    """A file that is open already; each attempt begins where the first one did."""

    def __init__(self, file: IO[bytes], *, owned: bool = False) -> None:
        self._file = file
        self._owned = owned
        self._start = _position(file)
        self._written = False

    def begin(self) -> None:
        """Go back to the start."""
        if not self._written:
            return
        if self._start is None:
            raise ConnectionFailed("the file cannot go back to begin the download again")
        self._file.seek(self._start)
        self._file.truncate()

    def write(self, chunk: bytes) -> None:
        """Write some bytes, all of them."""
        self._written = True
        count = self._file.write(chunk)
        while isinstance(self._file, io.RawIOBase) and count and count < len(chunk):
            chunk = chunk[count:]
            count = self._file.write(chunk)

    def finish(self) -> None:
        """Close the file where it was opened here."""
        if self._owned:
            self._file.close()

    def abandon(self) -> None:
        """Close the file where it was opened here."""
        self.finish()


def _close(file: IO[bytes] | None) -> None:
    with suppress(OSError):  # what could not be written is not wanted any more
        if file is not None:
            file.close()


def _remove(path: str) -> None:
    with suppress(FileNotFoundError):
        os.unlink(path)  # noqa: PTH108


def _position(file: Any) -> int | None:
    try:
        place: int = file.tell()
        return place if file.seekable() else None
    except (AttributeError, OSError):
        return None


@contextmanager
def _naming(path: str) -> Generator[None]:
    """Let errors of the disk name the file that the caller asked for."""
    try:
        yield
    except OSError as error:
        error.filename, error.filename2 = path, None
        raise
