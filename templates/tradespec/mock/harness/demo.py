"""The demo account: planted once in a process, then copied into every further mock in memory.

Where planting wrote the time, a copy has the time of its own start. What follows chance, such as
a key that the seed leaves out, is never copied: such an account is planted for each mock.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from .. import codec
from ..account.database import Database
from ..account.filling import Moment, Trace
from ..compiled.document import Node


@dataclass(frozen=True, slots=True)
class _Stamped:
    """A record in which planting wrote the time."""

    row: int
    text: str
    moments: tuple[Moment, ...]

    def at(self, now: datetime) -> str:
        record: dict[str, Any] = codec.load(self.text)
        for moment in self.moments:
            record[moment.field] = moment.spell(now)
        return codec.dump(record)


@dataclass(frozen=True, slots=True)
class Template:
    """A database with the demo account, to be copied.

    Attributes:
        image: The database.
        stamped: The records whose times are written anew in a copy.
    """

    image: bytes
    stamped: tuple[_Stamped, ...]

    def renew(self, database: Database, now: datetime) -> None:
        """Write the present time into a copy."""
        for each in self.stamped:
            values = (each.at(now), each.row)
            database.run("UPDATE {records} SET body = ? WHERE id = ?", values)


class Demo:
    """The demo account of a document.

    Attributes:
        seed: What to plant.
        template: What to copy instead, None while it has not been planted or cannot be kept.
    """

    def __init__(self, seed: Node) -> None:
        """Take what the document says of it."""
        self.seed = seed
        self.template: Template | None = None

    def keep(self, database: Database, trace: Trace) -> None:
        """Keep a database with nothing but the planted account.

        Args:
            database: Where it was planted.
            trace: What of it follows time and chance.
        """
        image = database.image()
        stamped = _stamped(database, trace.moments) if trace.moments else ()
        if image is not None and stamped is not None and not trace.by_chance:
            self.template = Template(image, stamped)


def _stamped(database: Database, moments: Sequence[Moment]) -> tuple[_Stamped, ...] | None:
    """Find the records that hold the moments, None when one is also kept anywhere else."""
    found: list[_Stamped] = []
    written: Counter[str] = Counter()
    known: Counter[str] = Counter()
    texts = {moment.text for moment in moments}
    for row, account, kind, place, text in database.rows(
        "SELECT id, account, kind, place, body FROM {records}"
    ):
        written.update({each: str(text).count(f'"{each}"') for each in texts})
        record: dict[str, Any] = codec.load(str(text))
        own = {
            moment.field: moment
            for moment in moments
            if (moment.account, moment.kind) == (account, kind)
            and record.get(moment.field) == moment.text
            and place is None
        }
        known.update(moment.text for moment in own.values())
        if own:
            found.append(_Stamped(int(row or 0), str(text), tuple(own.values())))
    return tuple(found) if written == known else None
