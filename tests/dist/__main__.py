"""`make dist`: build, build again, look inside, and try the result as a stranger would."""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
from pathlib import Path

from generator.house import version
from tests.dist import stranger
from tests.dist.building import ROOT, both, digest, useless, wheel_of_source


def main() -> int:
    """Leave the wheel and the source distribution in `dist/`; 1 where something is wrong."""
    parser = argparse.ArgumentParser(prog="python -m tests.dist", description=__doc__)
    parser.add_argument("--tag", help="the release's tag, which must be `v` and the version")
    tag, expected = parser.parse_args().tag, f"v{version(ROOT)}"
    if tag not in (None, expected):
        print(f"the tag is {tag} and pyproject.toml says {expected}", file=sys.stderr)
        return 1
    out = ROOT / "dist"
    shutil.rmtree(out, ignore_errors=True)
    with tempfile.TemporaryDirectory() as scratch:
        built, again = both(out), both(Path(scratch, "again"))
        same = built.digests() == again.digests()
        print(f"built twice: {'the same bytes' if same else 'DIFFERENT BYTES'}")
        from_source = wheel_of_source(built.source, Path(scratch, "source"))
        same_wheel = digest(from_source) == digest(built.wheel)
        print(f"the sdist builds {'the same wheel' if same_wheel else 'ANOTHER WHEEL'}")
        wrong = useless(built)
        print("inside: " + (f"NOT NEEDED {wrong}" if wrong else "only what users need"))
        for path in (built.wheel, built.source):
            print(f"{path.stat().st_size / 1024:7.0f} KiB  {path.name}  sha256 {digest(path)}")
        if same and same_wheel and not wrong:
            _as_a_stranger(built.wheel, Path(scratch))
            return 0
    return 1


def _as_a_stranger(wheel: Path, scratch: Path) -> None:
    someone = stranger.Stranger(scratch / "alone", wheel)
    stranger.alone(someone)
    print("the wheel alone: imports, README's first call works")
    for code in ("import tradespec", "import tradespec; tradespec.CustomTrades"):
        print(f"{stranger.import_milliseconds(someone, code):7.1f} ms above bare Python: {code}")
    stranger.with_fast(someone)
    print("tradespec[fast]: the fast transport is used by itself")
    stranger.with_mock(stranger.Stranger(scratch / "mock", wheel))
    print("tradespec[mock]: README's test, the fixtures and the command work")
    stranger.with_a_project(stranger.Stranger(scratch / "project", wheel))
    print("a stranger's project passes its tests against every mock")


if __name__ == "__main__":
    raise SystemExit(main())
