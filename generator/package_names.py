"""The name wanted for a package in, why it cannot be taken out."""

from __future__ import annotations

import keyword
import re
import sys
from collections.abc import Iterable
from importlib import metadata
from pathlib import Path

from generator.names import DEVICES

OURS = "tradespec"
_NEEDED = (
    "msgspec",
    "pyreqwest",
    "httpx2",
    "granian",
    "jsonschema_rs",
    "yaml",
    "pyyaml",
    "typing_extensions",
)
_SPECIAL = {"sitecustomize", "usercustomize", "test", "idlelib", "site_packages"}
_LATER = {"annotationlib", "compression", "profiling"}
"""Modules of Python versions after 3.13."""


def refusal(package: str, out: Path) -> str | None:
    """Why no package of that name can be made in `out`; None when one can."""
    if not re.fullmatch(r"[a-z][a-z0-9_]*", package) or keyword.iskeyword(package):
        return "a package's name is a lower-case identifier"
    if len(package) > 100:
        return "is too long for the name of a package"
    if package in DEVICES:
        return "is the name of a device on Windows, where no folder can have it"
    standard = {name.lower() for name in sys.stdlib_module_names} | _SPECIAL | _LATER
    if package in standard:
        return "is a module of Python itself, which the package would hide"
    if package in _dependencies():
        return "is a package that the generated one needs, and would hide"
    return _neighbour(package, out)


def _neighbour(package: str, out: Path) -> str | None:
    """What stands beside and would be taken for the package, or the package for it."""
    names = [entry.name for entry in out.iterdir()] if out.is_dir() else []
    for name in sorted(names):
        if name != package and name.casefold() in (package, f"{package}.py"):
            return f"cannot be told from {name}, which stands in {out}"
    return None


def _dependencies() -> set[str]:
    """Modules that generated packages import, and what those need in turn."""
    distributions = _closure(OURS)
    found = {OURS, *_NEEDED, *distributions}
    for module, owners in metadata.packages_distributions().items():
        if any(_normal(owner) in distributions for owner in owners):
            found.add(module.lower())
    return found


def _closure(distribution: str) -> set[str]:
    found: set[str] = set()
    waiting = [_normal(distribution)]
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            waiting.extend(_required(name))
    return found


def _required(distribution: str) -> Iterable[str]:
    try:
        lines = metadata.requires(distribution) or []
    except metadata.PackageNotFoundError:
        return ()
    return [_normal(re.split(r"[^\w.-]", line, maxsplit=1)[0]) for line in lines]


def _normal(name: str) -> str:
    return re.sub(r"[-_.]+", "_", name).lower()
