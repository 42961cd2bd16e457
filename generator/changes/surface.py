"""Two folders of the generated package in, what its Python surface lost or gained out.

A document does not show everything: a template can rename an argument in every method. griffe reads
both packages without running them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from generator.changes.model import Change, Kind, Rating

_HIDDEN = re.compile(r"(^|\.)_(?!_init__)")
_KINDS = {"added": Kind.ADDED, "removed": Kind.REMOVED}


def compare_surface(old: Path, new: Path) -> list[Change]:
    """What differs for code that imports the package, the worst first.

    Args:
        old: folder of the older package.
        new: folder of the newer one, with the same name.
    """
    import griffe

    before, after = (_loaded(path) for path in (old, new))
    broken = [
        _change(breakage.kind.value, breakage.obj.canonical_path, _said(breakage))
        for breakage in griffe.find_breaking_changes(before, after)
    ]
    known = {change.pointer for change in broken}
    there, here = dict(_functions(before)), dict(_functions(after))
    moved = [change for name in there.keys() & here.keys() for change in _moved(name, there, here)]
    added = sorted(set(_names(after)) - set(_names(before)))
    grown = [_entry(Kind.ADDED, Rating.COMPATIBLE, name, "a new public name") for name in added]
    found = {
        (change.pointer, change.reason): change
        for change in [*broken, *(c for c in moved if c.pointer not in known), *_tops(grown)]
    }
    return sorted(found.values(), key=lambda change: (-change.rating, change.pointer))


def _loaded(path: Path) -> Any:
    import griffe

    return griffe.load(
        path.name, search_paths=[str(path.parent)], allow_inspection=False, resolve_aliases=True
    )


def _change(kind: str, name: str, reason: str) -> Change:
    found = next((_KINDS[word] for word in _KINDS if word in kind.lower()), Kind.CHANGED)
    return _entry(found, Rating.BREAKING, name, reason)


def _entry(kind: Kind, rating: Rating, name: str, reason: str) -> Change:
    return Change(
        api="python",
        kind=kind,
        callers=rating,
        wire=Rating.DOCS,
        pointer=name,
        where=name,
        subject=name,
        reason=reason,
    )


def _said(breakage: Any) -> str:
    text = breakage.explain(style=_oneline())
    return str(text).partition(": ")[2].strip() or str(breakage.kind.value)


def _oneline() -> Any:
    import griffe

    return griffe.ExplanationStyle.ONE_LINE


def _members(package: Any) -> Iterator[Any]:
    for member in package.members.values():
        if member.is_alias or _HIDDEN.search(member.path):
            continue
        yield member
        if member.is_module or member.is_class:
            yield from _members(member)


def _names(package: Any) -> Iterator[str]:
    for member in _members(package):
        yield member.path


def _functions(package: Any) -> Iterator[tuple[str, Any]]:
    for member in _members(package):
        if member.is_function or member.is_attribute:
            yield member.path, member


def _moved(name: str, there: dict[str, Any], here: dict[str, Any]) -> Iterator[Change]:
    """Types that griffe does not compare: of arguments, which must not shrink, and of fields."""
    old, new = there[name], here[name]
    if old.is_function and new.is_function:
        after = {parameter.name: parameter for parameter in new.parameters}
        for parameter in old.parameters:
            if parameter.name in after:
                yield from _retyped(
                    name, parameter.name, _union(parameter), _union(after[parameter.name])
                )
    elif old.is_attribute and new.is_attribute:
        yield from _retyped(name, "", _union(new), _union(old))


def _union(member: Any) -> frozenset[str]:
    return frozenset(part.strip() for part in str(member.annotation or "").split(" | "))


def _retyped(
    name: str, argument: str, narrow: frozenset[str], wide: frozenset[str]
) -> Iterator[Change]:
    if narrow == wide:
        return
    what = f"the type of {argument}" if argument else "the type"
    rating = Rating.COMPATIBLE if narrow <= wide else Rating.REVIEW
    reason = f"{what} is another; {'every old use fits' if narrow <= wide else 'look at it'}"
    yield _entry(Kind.CHANGED, rating, name, reason)


def _tops(grown: list[Change]) -> list[Change]:
    """New names without those inside a name that is new itself."""
    names = {change.pointer for change in grown}
    return [change for change in grown if change.pointer.rpartition(".")[0] not in names]
