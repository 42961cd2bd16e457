"""A folder on disk in, what stands in it out; a symbolic link is an entry, and never followed."""

from __future__ import annotations

import os
import shutil
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

CACHE = "__pycache__"


@dataclass(frozen=True, slots=True)
class Entry:
    """What stands at a path below a folder."""

    path: str
    is_folder: bool
    is_file: bool

    @property
    def is_cache(self) -> bool:
        """Whether Python keeps compiled modules there."""
        return CACHE in self.path.split("/")


def entries(folder: Path, below: str = "") -> Iterator[Entry]:
    """Everything in a folder, a folder before what it holds; nothing where there is no folder."""
    if not below and (folder.is_symlink() or not folder.is_dir()):
        return
    with os.scandir(folder / below) as found:
        ordered = sorted(found, key=lambda each: each.name)
    for each in ordered:
        path = f"{below}/{each.name}" if below else each.name
        is_folder = each.is_dir(follow_symlinks=False)
        yield Entry(path, is_folder, each.is_file(follow_symlinks=False))
        if is_folder:
            yield from entries(folder, path)


def remove(folder: Path) -> None:
    """Remove a folder with all it holds, also what is write-protected."""
    for entry in entries(folder):
        if entry.is_folder and not os.access(folder / entry.path, os.W_OK | os.X_OK):
            (folder / entry.path).chmod(stat.S_IRWXU)
    shutil.rmtree(folder)


def carry(source: Path, target: Path) -> None:
    """Let a file, or whatever else stands at `source`, stand at `target` as well."""
    try:
        os.link(source, target, follow_symlinks=False)
    except OSError:
        shutil.copy2(source, target, follow_symlinks=False)
