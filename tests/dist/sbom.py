"""`python -m tests.dist.sbom`: the package's bill of materials, CycloneDX, into `sbom.cdx.json`.

What the package needs at run time, with each extra, at the versions of requirements.txt, which the
tests ran with. It has no time and no random number, so that a build can be repeated.
"""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Iterable
from importlib.metadata import metadata, requires
from pathlib import Path
from typing import Any

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[2]
FILE = ROOT / "sbom.cdx.json"
_MARKERS = {
    "python_version": "3.11",
    "python_full_version": "3.11.0",
    "sys_platform": "linux",
    "platform_system": "Linux",
    "os_name": "posix",
    "implementation_name": "cpython",
    "platform_python_implementation": "CPython",
}


def main() -> int:
    """Write the file."""
    FILE.write_text(made(), encoding="utf-8")
    return 0


def made() -> str:
    """The bill of materials as text."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    locked = _locked((ROOT / "requirements.txt").read_text())
    extras: dict[str, list[str]] = project["optional-dependencies"]
    groups = {"": project["dependencies"], **extras}
    direct = {name for lines in groups.values() for name in _needed(lines)}
    always, tree = set(_tree(_needed(project["dependencies"]))), _tree(direct)
    own = f"pkg:pypi/{project['name']}@{project['version']}"
    content = {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {
            "component": {
                "type": "library",
                "bom-ref": own,
                "name": project["name"],
                "version": project["version"],
                "licenses": [{"license": {"id": project["license"]}}],
                "purl": own,
            }
        },
        "components": [_component(_ref(name, locked), name in always) for name in sorted(tree)],
        "dependencies": [
            {"ref": own, "dependsOn": sorted(_ref(name, locked) for name in direct)},
            *(
                {
                    "ref": _ref(name, locked),
                    "dependsOn": sorted(_ref(other, locked) for other in tree[name]),
                }
                for name in sorted(tree)
            ),
        ],
    }
    return json.dumps(content, indent=2) + "\n"


def _ref(name: str, locked: dict[str, str]) -> str:
    return f"pkg:pypi/{name}@{locked[name]}"


def _component(reference: str, always: bool) -> dict[str, Any]:
    name, _, version = reference.removeprefix("pkg:pypi/").partition("@")
    found = {
        "type": "library",
        "bom-ref": reference,
        "name": name,
        "version": version,
        "scope": "required" if always else "optional",
        "purl": reference,
    }
    license_ = metadata(name).json.get("license_expression")
    return {**found, "licenses": [{"expression": license_}]} if license_ else found


def _tree(direct: Iterable[str]) -> dict[str, list[str]]:
    """Distribution -> what it needs, for everything that is needed."""
    found: dict[str, list[str]] = {}
    waiting = sorted(direct)
    while waiting:
        name = waiting.pop()
        if name not in found:
            found[name] = _needed(requires(name) or [])
            waiting += found[name]
    return found


def _needed(lines: Iterable[str]) -> list[str]:
    parsed = [Requirement(line) for line in lines]
    return sorted(
        canonicalize_name(requirement.name)
        for requirement in parsed
        if requirement.marker is None or requirement.marker.evaluate({**_MARKERS, "extra": ""})
    )


def _locked(text: str) -> dict[str, str]:
    """Distribution -> version, from a requirements file."""
    pinned = re.findall(r"^([A-Za-z0-9._-]+)(?:\[[^]]*\])?==([^ ;\\]+)", text, re.M)
    return {canonicalize_name(name): version for name, version in pinned}


if __name__ == "__main__":
    raise SystemExit(main())
