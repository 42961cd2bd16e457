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
        """Add files to `build_data`."""
        if version == "editable":
            return
        root = Path(self.root)
        place = DOCS if self.target_name == "sdist" else "tradespec/docs"
        if (root / DOCS).is_dir():
            build_data["force_include"][DOCS] = place
        if (root / CONSOLE).is_file():
            build_data["force_include"][CONSOLE] = f"{place}/console/scalar.js"
