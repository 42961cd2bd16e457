"""Whether anything that generated files depend on has changed since they were last found right."""

from __future__ import annotations

import hashlib
import sys
from collections.abc import Iterator
from importlib.metadata import version
from pathlib import Path

_INPUTS = ("spec", "templates", "generator", "generated", "pyproject.toml")
_TOOLS = (
    "datamodel-code-generator",
    "jinja2",
    "markdown-it-py",
    "msgspec",
    "openapi-python-client",
    "pygments",
    "pyyaml",
    "ruff",
)


class Stamp:
    """A digest of inputs, outputs and tools, kept in `.cache/`."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.file = root / ".cache" / "generated.sha256"

    def holds(self) -> bool:
        """Whether nothing changed since `set`."""
        return self.file.exists() and self.file.read_text() == self._digest()

    def set(self) -> None:
        """Remember that inputs and outputs agree now."""
        self.file.parent.mkdir(exist_ok=True)
        self.file.write_text(self._digest())

    def _digest(self) -> str:
        digest = hashlib.sha256(sys.version.encode())
        for tool in _TOOLS:
            digest.update(f"{tool}={version(tool)}\0".encode())
        for path in self._paths():
            content = path.read_bytes()
            digest.update(f"{path.relative_to(self.root)}\0{len(content)}\0".encode())
            digest.update(content)
        return digest.hexdigest()

    def _paths(self) -> Iterator[Path]:
        for name in _INPUTS:
            start = self.root / name
            found = sorted(start.rglob("*")) if start.is_dir() else [start]
            yield from (
                path for path in found if path.is_file() and "__pycache__" not in path.parts
            )
