"""One run at a time writes into a folder; the next waits for its end, however it ends."""

from __future__ import annotations

import os
import sys
from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path

NAME = ".generating.lock"


@contextmanager
def locked(folder: Path) -> Generator[None]:
    """Hold the lock of a folder; the system lets go of it when the process is gone."""
    file = folder / NAME
    descriptor = _acquired(file)
    try:
        yield
    finally:
        _released(file, descriptor)


def _acquired(file: Path) -> int:
    while True:
        descriptor = os.open(file, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            _wait(descriptor, file)
            with suppress(FileNotFoundError):
                if os.path.samestat(os.fstat(descriptor), file.lstat()):
                    os.truncate(descriptor, 0)
                    os.write(descriptor, f"{os.getpid()}\n".encode())
                    return descriptor
        except BaseException:
            os.close(descriptor)
            raise
        os.close(descriptor)


if sys.platform == "win32":
    import msvcrt
    import time

    def _wait(descriptor: int, file: Path) -> None:
        """Lock the first byte; Windows refuses at once where another process has it."""
        told = False
        while True:
            try:
                os.lseek(descriptor, 0, os.SEEK_SET)
                msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
                return
            except OSError:
                told = told or _tell(file)
                time.sleep(0.1)

    def _released(file: Path, descriptor: int) -> None:
        os.close(descriptor)
        with suppress(OSError):
            file.unlink()

else:
    import fcntl

    def _wait(descriptor: int, file: Path) -> None:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            _tell(file)
            fcntl.flock(descriptor, fcntl.LOCK_EX)

    def _released(file: Path, descriptor: int) -> None:
        try:
            file.unlink(missing_ok=True)
        finally:
            os.close(descriptor)


def _tell(file: Path) -> bool:
    with suppress(OSError):
        process = file.read_text(encoding="utf-8", errors="replace").strip() or "another"
        print(f"waiting for process {process}, which writes into {file.parent}", file=sys.stderr)
    return True
