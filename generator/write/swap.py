"""A new tree is built beside the old one, which it takes the place of in one step.

Whatever ends a run, and whenever, the folder is the old one or the new one, whole. What the
generator did not write is carried along by hard links, so that it is in either.
"""

from __future__ import annotations

import ctypes
import os
import shutil
import sys
from collections.abc import Mapping, Set
from pathlib import Path

from generator.write.manifest import NAME, Manifest, digest, parents
from generator.write.tree import carry, entries, remove

_HERE = -100
_SWAP = 2


def staging_of(target: Path) -> Path:
    """The folder in which the next state of `target` is built."""
    return target.with_name(f".{target.name}.generating")


def replace(target: Path, texts: Mapping[str, str], stale: Set[str]) -> None:
    """Make a folder hold texts, and no longer what is stale, in one step.

    Args:
        target: the folder, which need not be there.
        texts: by their paths below it, its manifest included.
        stale: paths of files that are no longer made.
    """
    recover(target)
    staging = staging_of(target)
    try:
        staging.mkdir()
        (staging / "plan").write_text(digest(texts[NAME].encode()), encoding="utf-8")
        _build(staging / "new", target, texts, stale)
        _switch(staging, target)
    finally:
        recover(target)


def recover(target: Path) -> None:
    """Clear away what a run left, whenever it ended; what it had finished stays."""
    staging = staging_of(target)
    if not staging.is_dir():
        return
    old, new = staging / "old", staging / "new"
    if old.exists() and not target.exists():
        old.rename(target)
    if _is_done(staging, target):
        _keep(old if old.exists() else new, target)
        (staging / "plan").unlink()
    remove(staging)


def _is_done(staging: Path, target: Path) -> bool:
    plan, made = staging / "plan", target / NAME
    return (
        plan.is_file()
        and made.is_file()
        and plan.read_text(encoding="utf-8") == digest(made.read_bytes())
    )


def _build(new: Path, old: Path, texts: Mapping[str, str], stale: Set[str]) -> None:
    before = Manifest.read(old)
    made = before.folders if before else frozenset[str]()
    foreign = [each for each in entries(old) if each.path not in texts and each.path not in stale]
    kept = [each for each in foreign if not each.is_cache]
    kept = [each for each in kept if not (each.is_folder and each.path in made)]
    needed = {above for path in texts for above in parents(path)}
    needed |= {above for each in kept for above in parents(each.path)}
    needed |= {each.path for each in kept if each.is_folder}
    caches = [each for each in foreign if each.is_cache and _beside(each.path) <= needed]
    needed |= {each.path for each in caches if each.is_folder}
    new.mkdir()
    for path in sorted(needed):
        (new / path).mkdir()
    for each in (*kept, *caches):
        if not each.is_folder:
            carry(old / each.path, new / each.path)
    for path, text in texts.items():
        _put(new / path, old / path, text)
    for path in ("", *sorted(needed)):
        if (old / path).is_dir():
            shutil.copystat(old / path, new / path)


def _beside(path: str) -> set[str]:
    """The folder that a cache of compiled modules belongs to, and those above."""
    return set(parents(path.partition("__pycache__")[0] + "_"))


def _put(new: Path, old: Path, text: str) -> None:
    content = text.encode()
    is_there = old.is_file() and not old.is_symlink()
    if is_there and old.read_bytes() == content:
        carry(old, new)
        return
    new.write_bytes(content)
    if is_there:
        shutil.copymode(old, new)


def _switch(staging: Path, target: Path) -> None:
    new = staging / "new"
    if not target.exists():
        new.rename(target)
    elif not _exchange(new, target):
        target.rename(staging / "old")
        new.rename(target)


def _exchange(first: Path, second: Path) -> bool:
    """Let two folders change places in one step; False where the system cannot."""
    try:
        library = ctypes.CDLL(None, use_errno=True)
        names = os.fsencode(first), os.fsencode(second)
        if sys.platform == "darwin":
            return bool(library.renamex_np(*names, _SWAP) == 0)
        return bool(library.renameat2(_HERE, names[0], _HERE, names[1], _SWAP) == 0)
    except (AttributeError, OSError, TypeError):
        return False


def _keep(old: Path, target: Path) -> None:
    """Save what somebody else wrote into the old folder while the new one was built."""
    before, after = Manifest.read(old), Manifest.read(target)
    listed = {*(before.files if before else ()), *(after.files if after else ()), NAME}
    for entry in entries(old):
        if entry.is_folder or entry.is_cache or entry.path in listed:
            continue
        source, here = old / entry.path, target / entry.path
        if not os.path.lexists(here):
            here.parent.mkdir(parents=True, exist_ok=True)
            source.rename(here)
        elif source.lstat().st_mtime_ns > here.lstat().st_mtime_ns:
            source.replace(here)
