"""What a run wrote into a folder: a file in it that lists every other with its digest.

Only what is listed there, and still as it was written, is ever replaced or removed.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

NAME = "manifest.json"
_ABOUT = "Written by the generator, which replaces or removes only the files listed here."


@dataclass(frozen=True, slots=True)
class Manifest:
    """The files of one folder: path below it -> digest."""

    files: Mapping[str, str]

    @classmethod
    def of(cls, texts: Mapping[str, str]) -> Manifest:
        """The manifest of texts by their paths."""
        return cls({path: digest(text.encode()) for path, text in sorted(texts.items())})

    @classmethod
    def read(cls, folder: Path) -> Manifest | None:
        """The manifest of a folder, None where there is none that can be read."""
        file = folder / NAME
        if file.is_symlink() or not file.is_file():
            return None
        try:
            found: Any = json.loads(file.read_bytes())
            files = cast(dict[Any, Any], found["files"])
            return cls({str(path): str(digest) for path, digest in files.items()})
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
            return None

    def text(self) -> str:
        """The manifest as it is written."""
        return json.dumps({"about": _ABOUT, "files": dict(self.files)}, indent=1) + "\n"

    @property
    def folders(self) -> frozenset[str]:
        """Every folder that a listed file stands in."""
        return frozenset(above for path in self.files for above in parents(path))


def digest(content: bytes) -> str:
    """The SHA-256 of a file, the same whichever line ends a checkout gave it."""
    return hashlib.sha256(content.replace(b"\r\n", b"\n")).hexdigest()


def parents(path: str) -> list[str]:
    """The folders that a path stands in, the outermost first."""
    steps = path.split("/")[:-1]
    return ["/".join(steps[: number + 1]) for number in range(len(steps))]


def with_manifests(texts: Mapping[str, str], folders: list[str]) -> dict[str, str]:
    """The same texts, and the manifest of each folder."""
    return {
        **texts,
        **{f"{each}/{NAME}": Manifest.of(inside(texts, each)).text() for each in folders},
    }


def inside(texts: Mapping[str, str], folder: str) -> dict[str, str]:
    """The texts of one folder by their paths below it."""
    head = f"{folder}/"
    return {path[len(head) :]: text for path, text in texts.items() if path.startswith(head)}
