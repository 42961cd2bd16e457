"""The wheel and the source distribution, built, compared and looked into."""

from __future__ import annotations

import hashlib
import os
import re
import subprocess
import sys
import tarfile
import zipfile
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
_INSIDE = re.compile(r"tradespec/|tradespec-[^/]+\.dist-info/")
_USELESS = re.compile(r"__pycache__|\.pyc$|/tests?/|\.jinja$|(^|/)\.")
_SOURCE = re.compile(
    r"generated/(tradespec|docs)/|hatch_build\.py$|(README|CHANGELOG)\.md$|LICENSE$|pyproject\.toml$|sbom\.cdx\.json$"
    r"|PKG-INFO$|\.gitignore$"
)


@dataclass(frozen=True)
class Built:
    """The two files of a distribution."""

    wheel: Path
    source: Path

    def digests(self) -> dict[str, str]:
        """File name -> SHA-256."""
        return {path.name: digest(path) for path in (self.wheel, self.source)}


def digest(path: Path) -> str:
    """SHA-256 of a file."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def build(out: Path, *targets: str, root: Path = ROOT) -> list[Path]:
    """Build the targets (`wheel`, `sdist`) of the project at `root` into a folder."""
    words = [word for target in targets for word in ("-t", target)]
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-d", str(out), *words],
        cwd=root,
        check=True,
        capture_output=True,
        env={**os.environ, "PYTHONHASHSEED": "random"},
    )
    return sorted(out.iterdir())


def both(out: Path) -> Built:
    """Build the wheel and the source distribution."""
    build(out, "sdist", "wheel")
    (wheel,), (source,) = out.glob("*.whl"), out.glob("*.tar.gz")
    return Built(wheel, source)


def wheel_of_source(source: Path, scratch: Path) -> Path:
    """The wheel that an unpacked source distribution builds."""
    with tarfile.open(source) as archive:
        archive.extractall(scratch, filter="data")
    (folder,) = (path for path in scratch.iterdir() if path.is_dir())
    (wheel,) = build(scratch / "wheel", "wheel", root=folder)
    return wheel


def useless(built: Built) -> list[str]:
    """Names in the wheel or the source distribution that no user needs."""
    with zipfile.ZipFile(built.wheel) as wheel:
        names = wheel.namelist()
    with tarfile.open(built.source) as archive:
        sources = [name.partition("/")[2] for name in archive.getnames()]
    wrong = [name for name in names if not _INSIDE.match(name) or _USELESS.search(name)]
    return wrong + [name for name in sources if not _SOURCE.match(name) or "__pycache__" in name]
