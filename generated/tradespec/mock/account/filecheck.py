"""Whether a file is a database of the mock: asked before anything is written into it."""

from __future__ import annotations

import sqlite3
from pathlib import Path

APPLICATION = 0x74534D6B
"""What SQLite's header says of our files: `tSMk`."""
_CHECKED = 64 * 1024 * 1024
_OURS = ("meta", "keys", "records")


def refused_path(path: str) -> str | None:
    """Say why a path cannot be a database, None when it can."""
    if not path.strip():
        return "a database needs the name of a file"
    found = Path(path)
    if found.exists() and not (found.is_file() or found.is_dir()):
        return f"{path} is no file. Name another."
    return None


def refused_content(path: str, opened: sqlite3.Connection) -> str | None:
    """Say why the content of a database cannot be used, None when it can.

    Raises:
        sqlite3.Error: It cannot be read at all.
    """
    names = {
        str(row[0]) for row in opened.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
    }
    marked = opened.execute("PRAGMA application_id").fetchone()[0]
    if names and marked != APPLICATION and not _looks_ours(names):
        return f"{path} is a database of another program. Name another file."
    size = Path(path).stat().st_size if Path(path).exists() else 0
    if 0 < size <= _CHECKED:
        found = str(opened.execute("PRAGMA quick_check(1)").fetchone()[0])
        if found != "ok":
            return damaged(path, found.splitlines()[0])
    return None


def damaged(path: str, problem: object) -> str:
    """Say that a file is broken, and what to do."""
    return (
        f"{path} is damaged ({problem}). Put a copy of it in its place, name another file, or "
        "delete it to start afresh."
    )


def _looks_ours(names: set[str]) -> bool:
    """Tell whether tables are those of a version that did not mark its files."""
    apis = {name.removesuffix("_meta") for name in names if name.endswith("_meta")}
    return any(all(f"{api}_{table}" in names for table in _OURS) for api in apis)
