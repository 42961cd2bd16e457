"""`make audit`: pip-audit over requirements.txt; 0 nothing known, 1 a weakness, 2 it could not ask.

An audit that could not ask its service proves nothing, so it fails and says so.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
_COMMAND = ("--disable-pip", "--require-hashes", "--progress-spinner", "off", "--format", "json")


def main(program: tuple[str, ...] = (sys.executable, "-m", "pip_audit")) -> int:
    """Run the audit and tell what came of it.

    Args:
        program: what runs pip-audit.
    """
    with tempfile.TemporaryDirectory() as scratch:
        out = Path(scratch, "found.json")
        words = ("-r", str(ROOT / "requirements.txt"), *_COMMAND, "--output", str(out))
        done = subprocess.run([*program, *words], capture_output=True, text=True, check=False)
        text = out.read_text() if out.exists() else ""
    try:
        found = json.loads(text)["dependencies"]
    except (ValueError, KeyError):
        return _unanswered(done.stderr)
    return _told(found)


def _unanswered(said: str) -> int:
    last = (said.strip().splitlines() or ["it said nothing"])[-1]
    print(f"NOT AUDITED: pip-audit could not ask its service: {last[:300]}", file=sys.stderr)
    return 2


def _told(found: list[dict[str, object]]) -> int:
    skipped = [entry for entry in found if "skip_reason" in entry]
    weak = [(entry, vuln) for entry in found for vuln in _vulnerabilities(entry)]
    for entry, vuln in weak:
        fixed = ", ".join(vuln.get("fix_versions") or ()) or "no fix yet"
        print(f"{entry['name']} {entry['version']}: {vuln['id']} (fixed in {fixed})")
    if skipped or not found:
        first = skipped[0]["skip_reason"] if skipped else "the answer is empty"
        count = f"{len(skipped)} of {len(found)} distributions"
        print(f"NOT AUDITED: {count} were not looked up: {first}", file=sys.stderr)
    print(f"{len(found) - len(skipped)} distributions audited, {len(weak)} known weaknesses")
    return 1 if weak else 2 if skipped or not found else 0


def _vulnerabilities(entry: dict[str, object]) -> list[dict[str, list[str]]]:
    vulns = entry.get("vulns")
    return vulns if isinstance(vulns, list) else []


if __name__ == "__main__":
    raise SystemExit(main())
