"""What callers may take of a server together: time, memory and connections.

A body that is under way takes room; when there is none left its sender waits, which costs nobody
anything. An answer that is not read takes room too; when there is none left the one that waits
longest is cut. Nobody is waited for without end.
"""

from __future__ import annotations

import asyncio
import contextlib
import socket
from collections import deque
from collections.abc import Generator
from dataclasses import dataclass
from pathlib import Path

PIECE = 64 * 1024
"""Bytes that are read or written at once."""
SLOWEST = 64 * 1024
"""Bytes a second that a sender needs for its patience to last."""
_CONNECTIONS = 32 * 1024
_SPARE_FILES = 96


@dataclass(frozen=True, slots=True)
class Limits:
    """What a server bears.

    Attributes:
        idle: Seconds for a whole head to come, also between two requests.
        patience: Seconds for a body to come, and for a piece of an answer to be read.
        bodies: Bytes of bodies under way, all together.
        answers: Bytes of answers that wait to be read, all together.
        dropped: Bytes that are read of a body beyond the largest, to answer its sender then.
    """

    idle: float = 30.0
    patience: float = 30.0
    bodies: int = 64 * 1024 * 1024
    answers: int = 256 * 1024 * 1024
    dropped: int = 256 * 1024 * 1024


class Room:
    """Bytes that all bodies under way may take together; who finds none left waits.

    The first that waits goes on all the same, or bodies that are half there would wait for each
    other.
    """

    def __init__(self, size: int) -> None:
        """Take how many bytes there are."""
        self.size = size
        self.used = 0
        self._first: Place | None = None
        self._waiting: deque[tuple[Place, asyncio.Future[None]]] = deque()

    @contextlib.contextmanager
    def place(self) -> Generator[Place, None, None]:
        """Give a body its place, which it leaves at the end of the `with` block."""
        place = Place(self)
        try:
            yield place
        finally:
            place.leave()

    async def wait(self, place: Place) -> None:
        """Return when there is room, or when it is this one's turn to go on without."""
        while self.used > self.size and self._first is not place:
            if self._first is None:
                self._first = place
                return
            turn = asyncio.get_running_loop().create_future()
            self._waiting.append((place, turn))
            await turn

    def left(self, place: Place) -> None:
        """Let others in, after a place gave its bytes back."""
        if self._first is place:
            self._first = None
        if self._first is None or self.used <= self.size:
            while self._waiting:
                turn = self._waiting.popleft()[1]
                if not turn.done():
                    turn.set_result(None)


class Place:
    """What one body takes of a room."""

    def __init__(self, room: Room) -> None:
        """Take the room."""
        self._room = room
        self._held = 0

    async def take(self, size: int) -> None:
        """Take so many bytes, which may have to wait."""
        self._room.used += size
        self._held += size
        if self._room.used > self._room.size:
            await self._room.wait(self)

    def leave(self) -> None:
        """Give everything back."""
        self._room.used -= self._held
        self._held = 0
        self._room.left(self)


class Outbox:
    """Answers that wait to be read; beyond a size the one that waits longest is cut."""

    def __init__(self, size: int) -> None:
        """Take how many bytes may wait."""
        self._size = size
        self._used = 0
        self._waiting: dict[asyncio.Task[object], int] = {}

    @contextlib.contextmanager
    def hold(self, size: int) -> Generator[None, None, None]:
        """Hold an answer while this task sends it.

        Raises:
            ConnectionAbortedError: It was cut for others.
        """
        task = asyncio.current_task()
        assert task is not None
        self._used += size
        self._waiting[task] = size
        while self._used > self._size and len(self._waiting) > 1:
            longest = next(iter(self._waiting))
            self._used -= self._waiting.pop(longest)
            longest.cancel()
        try:
            yield
        except asyncio.CancelledError:
            if task in self._waiting:
                raise
            task.uncancel()
            raise ConnectionAbortedError("the answer was not read") from None
        finally:
            self._used -= self._waiting.pop(task, 0)


def allowance(size: int) -> float:
    """Give the seconds that so many bytes add to the patience with their sender."""
    return size / SLOWEST


def most_connections() -> int:
    """Let this process open the files it may, and give how many connections that allows."""
    try:
        import resource
    except ImportError:
        return _CONNECTIONS
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    unlimited = resource.RLIM_INFINITY
    wanted = _CONNECTIONS + _SPARE_FILES
    wanted = wanted if hard == unlimited else min(wanted, hard)
    if soft != unlimited and soft < wanted:
        with contextlib.suppress(ValueError, OSError):
            resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, hard))
            soft = wanted
    if soft == unlimited:
        return _CONNECTIONS
    return max(min(soft - _SPARE_FILES, _CONNECTIONS), soft // 2)


def let_go_of_readers(port: int, patience: float) -> None:
    """Have the kernel close what this process accepts on a port and nobody reads for so long.

    Where the kernel cannot, which is beyond Linux, such connections stay until their reader goes.
    """
    option = getattr(socket, "TCP_USER_TIMEOUT", None)
    if option is None:
        return
    for file in Path("/proc/self/fd").iterdir():
        with (
            contextlib.suppress(OSError),
            socket.fromfd(int(file.name), socket.AF_INET, socket.SOCK_STREAM) as found,
        ):
            listens = found.getsockopt(socket.SOL_SOCKET, socket.SO_ACCEPTCONN)
            if listens and found.getsockname()[1] == port:
                found.setsockopt(socket.IPPROTO_TCP, option, int(patience * 1000))
