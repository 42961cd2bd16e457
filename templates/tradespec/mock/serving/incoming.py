"""Reading a body that comes in pieces: within the room there is, and with bounded patience."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager

from ..compiled.bodies import MAXIMUM_BODY
from .limits import PIECE, Limits, Place, Room, allowance


class Incoming:
    """A body that is under way. Of one that is too large only the beginning is kept.

    Attributes:
        too_large: It is larger than a server keeps.
    """

    def __init__(self, limits: Limits, place: Place, deadline: asyncio.Timeout) -> None:
        """Start with nothing."""
        self.too_large = False
        self._limits = limits
        self._place = place
        self._deadline = deadline
        self._pieces: list[bytes] = []
        self._size = 0

    @property
    def content(self) -> bytes:
        """Give what came, or its beginning."""
        return b"".join(self._pieces) if len(self._pieces) != 1 else self._pieces[0]

    @property
    def goes_on(self) -> bool:
        """Tell whether it is worth reading more."""
        return self._size <= MAXIMUM_BODY + self._limits.dropped

    async def add(self, piece: bytes) -> None:
        """Take the next piece; the sender of more waits while there is no room."""
        self._size += len(piece)
        until = self._deadline.when()
        if until is not None:
            self._deadline.reschedule(until + allowance(len(piece)))
        if self.too_large:
            return
        self._pieces.append(piece)
        if self._size > MAXIMUM_BODY:
            self.too_large = True
            self._pieces = [self.content[:PIECE]]
            self._place.leave()
        else:
            await self._place.take(len(piece))


@asynccontextmanager
async def incoming(limits: Limits, room: Room) -> AsyncGenerator[Incoming, None]:
    """Read a body within the `async with` block.

    Raises:
        TimeoutError: It comes too slowly.
    """
    with room.place() as place:
        async with asyncio.timeout(limits.patience) as deadline:
            yield Incoming(limits, place, deadline)
