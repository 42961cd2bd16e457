"""How the command `tradespec mock` writes its log: as text for people, or an object a line.

Records go through a bounded queue to a thread that writes them. A reader that is slow, or does not
read at all, never holds up an answer: what finds the queue full is dropped, counted, and told of
with the next line that gets through.
"""

from __future__ import annotations

import logging
import os
import queue
import threading
from collections.abc import Generator
from contextlib import contextmanager
from datetime import UTC, datetime
from logging.handlers import QueueHandler, QueueListener
from typing import Any, Literal, TextIO

from .. import codec
from .accesslog import DROPPED

Form = Literal["text", "json", "off"]
FORMS: tuple[Form, ...] = ("text", "json", "off")

_log = logging.getLogger("tradespec.mock")
_ACCESS = "tradespec.mock.access"
_WAITING = 10_000
_PATIENCE = 2.0
_FIELDS = (
    "api",
    "operation",
    "method",
    "path",
    "status",
    "milliseconds",
    "request_id",
    "bytes",
    "fault",
)
_GREEN, _YELLOW, _RED, _VIOLET, _DIM, _PLAIN = (f"\x1b[{code}m" for code in (32, 33, 31, 35, 2, 0))


def form_for(stream: TextIO) -> Form:
    """Give what suits a stream: text for a person at a terminal, nothing for a pipe."""
    return "text" if stream.isatty() else "off"


@contextmanager
def logging_to(stream: TextIO, form: Form) -> Generator[None]:
    """Write the log to a stream as long as the block runs; with `off`, only what goes wrong."""
    target = logging.StreamHandler(_own(stream))
    target.setFormatter(JSONLines() if form == "json" else TextLines(colour=_has_colour(stream)))
    waiting: queue.Queue[Any] = queue.Queue(_WAITING)
    handler = _Handler(waiting)
    listener = _Listener(waiting, target, handler)
    before = _log.level, _log.propagate
    _log.addHandler(handler)
    _log.setLevel(logging.WARNING if form == "off" else logging.INFO)
    _log.propagate = False
    listener.start()
    try:
        yield
    finally:
        _log.removeHandler(handler)
        _log.setLevel(before[0])
        _log.propagate = before[1]
        last = threading.Thread(target=listener.stop, daemon=True)
        last.start()
        last.join(_PATIENCE)


class JSONLines(logging.Formatter):
    """A JSON object a line: `at`, `level`, `event`, and what belongs to the event."""

    def format(self, record: logging.LogRecord) -> str:
        """Give the line."""
        moment = datetime.fromtimestamp(record.created, UTC)
        told: dict[str, Any] = {
            "at": moment.isoformat(timespec="milliseconds").replace("+00:00", "Z"),
            "level": record.levelname.lower(),
            "event": _event(record),
        }
        if record.name == _ACCESS:
            told |= {name: value for name in _FIELDS if (value := getattr(record, name)) != ""}
        else:
            told["message"] = record.getMessage()
            told |= getattr(record, "fields", {})
        if record.exc_info:
            told["traceback"] = self.formatException(record.exc_info)
        return codec.encode(told).decode()


class TextLines(logging.Formatter):
    """Aligned lines for people, coloured for those at a terminal."""

    def __init__(self, *, colour: bool) -> None:
        """Say whether to colour."""
        super().__init__()
        self._colour = colour
        self._widest = 0

    def format(self, record: logging.LogRecord) -> str:
        """Give the line; a traceback follows below it."""
        moment = datetime.fromtimestamp(record.created).isoformat(" ", "milliseconds")
        time = self._in(_DIM, moment.partition(" ")[2])
        if record.name == _ACCESS:
            return f"{time}  {self._call(record)}"
        word = self._in(_RED if record.levelno >= logging.WARNING else _DIM, _event(record))
        line = f"{time}  {word}  {record.getMessage()}"
        return f"{line}\n{self.formatException(record.exc_info)}" if record.exc_info else line

    def _call(self, record: logging.LogRecord) -> str:
        value = record.__dict__
        status: int = value["status"]
        self._widest = max(self._widest, len(value["api"]))
        parts = [
            self._in(_colour_of(status), f"{status}" if status != DROPPED else "cut"),
            f"{value['method']:<6}",
            self._in(_DIM, f"{value['milliseconds']:8.1f} ms"),
            f"{value['api']:<{self._widest}}",
            value["path"],
            self._in(_DIM, value["operation"]),
            self._in(_VIOLET, f"[{value['fault']}]" if value["fault"] else ""),
        ]
        return "  ".join(part for part in parts if part)

    def _in(self, colour: str, text: str) -> str:
        return f"{colour}{text}{_PLAIN}" if self._colour and text else text


class _Handler(QueueHandler):
    """Puts records into the queue, or counts them when it is full."""

    dropped = 0

    def prepare(self, record: logging.LogRecord) -> logging.LogRecord:
        """Leave the record: it stays in this process, and nobody changes what it holds."""
        return record

    def enqueue(self, record: logging.LogRecord) -> None:
        """Put a record into the queue without waiting."""
        try:
            self.queue.put_nowait(record)
        except queue.Full:
            self.dropped += 1


class _Listener(QueueListener):
    """Writes what comes out of the queue, and says what did not get in."""

    def __init__(self, waiting: queue.Queue[Any], target: logging.Handler, source: _Handler):
        """Take where records come from and where they go."""
        super().__init__(waiting, target)
        self._waiting = waiting
        self._source = source
        self._told = 0

    def handle(self, record: logging.LogRecord) -> None:
        """Write a record."""
        lost = self._source.dropped - self._told
        if lost:
            self._told += lost
            told = _log.makeRecord(
                _log.name, logging.WARNING, "", 0, "%d lines of the log were dropped", (lost,), None
            )
            told.event, told.fields = "dropped", {"lines": lost}
            super().handle(told)
        super().handle(record)

    def enqueue_sentinel(self) -> None:
        """Ask the thread to end, after what still waits."""
        self._waiting.put(None)


def _event(record: logging.LogRecord) -> str:
    return str(getattr(record, "event", "request" if record.name == _ACCESS else record.levelname))


def _colour_of(status: int) -> str:
    if status == DROPPED:
        return _VIOLET
    return _GREEN if status < 400 else _YELLOW if status < 500 else _RED


def _has_colour(stream: TextIO) -> bool:
    return stream.isatty() and not os.environ.get("NO_COLOR")


def _own(stream: TextIO) -> TextIO:
    """Open a stream's file once more: who else writes to it never waits for the log's thread."""
    try:
        return open(
            stream.fileno(), "w", encoding="utf-8", errors="backslashreplace", closefd=False
        )
    except (OSError, ValueError):
        return stream
