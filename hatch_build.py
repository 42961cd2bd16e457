"""What a distribution has besides the package: its documentation, and the console where fetched."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

DOCS = "generated/docs"
CONSOLE = ".cache/scalar/standalone.js"


class Documentation(BuildHookInterface[Any]):
    """Puts the site below `tradespec/docs` of a wheel; an installed checkout reads its own."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Add files to `build_data`, one by one so that a source distribution gives this order."""
        if version == "editable":
            return
        root = Path(self.root)
        place = DOCS if self.target_name == "sdist" else "tradespec/docs"
        found = {
            f"{place}/{path.relative_to(root / DOCS).as_posix()}": path.relative_to(root).as_posix()
            for path in (root / DOCS).rglob("*")
            if path.is_file()
        }
        if (root / CONSOLE).is_file():
            found[f"{place}/console/scalar.js"] = CONSOLE
        for target, source in sorted(found.items()):
            build_data["force_include"][source] = target
