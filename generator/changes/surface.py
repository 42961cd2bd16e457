"""Two folders of the generated package in, what its Python surface lost or gained out.

A document does not show everything: a template can rename an argument in every method. griffe reads
both packages without running them. What lies in `_core` and `mock` counts where callers meet it:
where a public module exports it, or where what they use inherits from it or is annotated with it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from generator.changes.model import Change, Kind, Rating

_HIDDEN = re.compile(r"\._(?!_init__|_call__|_enter__|_exit__|_iter__|_len__)|^[^.]+\.mock\.")
_COLOUR = re.compile(r"\x1b\[\d*m")


def compare_surface(old: Path, new: Path) -> list[Change]:
    """What differs for code that imports the package, the worst first.

    Args:
        old: folder of the older package.
        new: folder of the newer one, with the same name.
    """
    before, after = _loaded(old), _loaded(new)
    there, here = _surface(before), _surface(after)
    found = [*_broken(before, after, there, here), *_gone(there, here), *_grown(there, here)]
    for name in sorted(there.keys() & here.keys()):
        found += _retyped(name, there[name], here[name])
    unique = {(change.pointer, change.reason): change for change in found}
    return sorted(unique.values(), key=lambda change: (-change.rating, change.pointer))


def _loaded(path: Path) -> Any:
    import griffe

    package = griffe.load(
        path.name, search_paths=[str(path.parent)], allow_inspection=False, resolve_aliases=True
    )
    _see_through_wrappers(package, package)
    return package


def _see_through_wrappers(package: Any, holder: Any) -> None:
    """Make methods of attributes like `get = call(JobsResource.get)`: it takes what `get` takes."""
    for name, member in list(holder.members.items()):
        if member.is_alias:
            continue
        if member.is_module or member.is_class:
            _see_through_wrappers(package, member)
        elif member.is_attribute and holder.is_class:
            method = _wrapped(package, member)
            if method is not None:
                holder.set_member(name, method)


def _wrapped(package: Any, attribute: Any) -> Any:
    """The method that an attribute makes of another by a function of the package, if it does."""
    import griffe

    made = attribute.value
    if not isinstance(made, griffe.ExprCall) or len(made.arguments) != 1:
        return None
    names = [getattr(part, "canonical_path", "") for part in (made.function, made.arguments[0])]
    try:
        wrapper, method = (package[name.removeprefix(f"{package.name}.")] for name in names)
    except (KeyError, ValueError):
        return None
    if not (wrapper.is_function and method.is_function):
        return None
    return griffe.Function(attribute.name, parameters=method.parameters, returns=wrapper.returns)


def _surface(package: Any) -> dict[str, Any]:
    """Path -> class, function or attribute that callers can meet."""
    found: dict[str, Any] = {}
    made: set[str] = set()
    waiting = [(member, True) for member in _public(package)]
    while waiting:
        member, makes = waiting.pop()
        if member.path in found and (member.path in made or not makes):
            continue
        found[member.path] = member
        made |= {member.path} if makes else set()
        if member.is_class:
            waiting += [(inner, makes) for inner in _own(member, makes)]
            waiting += [(base, makes) for base in _named(package, member.bases)]
        waiting += [(other, False) for other in _named(package, _annotations(member))]
    return found


def _own(member: Any, makes: bool) -> list[Any]:
    """Members of a class; not how it is made where callers are only handed it."""
    own = [inner for inner in member.members.values() if not inner.is_alias]
    return [
        inner
        for inner in own
        if not _is_hidden_name(inner.name) and (makes or inner.name != "__init__")
    ]


def _is_hidden_name(name: str) -> bool:
    return _HIDDEN.search(f"x.{name}") is not None


def _public(module: Any) -> Iterator[Any]:
    """What the public modules hold, and what they export from elsewhere."""
    for member in module.members.values():
        if member.is_alias:
            if member.name in (module.exports or ()) and not member.target_path.startswith(
                "typing"
            ):
                yield from _target(member)
        elif member.is_module:
            if not _HIDDEN.search(member.path):
                yield from _public(member)
        elif member.is_public and not _HIDDEN.search(member.path):
            yield member


def _target(alias: Any) -> Iterator[Any]:
    import griffe

    try:
        target = alias.final_target
    except griffe.AliasResolutionError:
        return
    if not target.is_module and target.package.name == alias.package.name:
        yield target


def _annotations(member: Any) -> list[Any]:
    if member.is_function:
        return [member.returns, *(parameter.annotation for parameter in member.parameters)]
    return [getattr(member, "annotation", None)]


def _named(package: Any, expressions: list[Any]) -> Iterator[Any]:
    """Classes of the package that expressions name."""
    import griffe

    for expression in expressions:
        for part in expression.iterate() if isinstance(expression, griffe.Expr) else ():
            path = str(getattr(part, "canonical_path", ""))
            if path.startswith(f"{package.name}."):
                yield from _found(package, path.removeprefix(f"{package.name}."))


def _found(package: Any, path: str) -> Iterator[Any]:
    try:
        member = package[path]
    except KeyError:
        return
    if member.is_alias:
        yield from _target(member)
    elif member.is_class:
        yield member


def _broken(
    before: Any, after: Any, there: dict[str, Any], here: dict[str, Any]
) -> Iterator[Change]:
    import griffe

    pairs = [(before, after)]
    pairs += [
        (there[name], here[name])
        for name in sorted(there.keys() & here.keys())
        if there[name].is_class and here[name].is_class and _HIDDEN.search(name)
    ]
    for one, other in pairs:
        for breakage in griffe.find_breaking_changes(one, other):
            name = breakage.obj.canonical_path
            if name in there:
                reason = _said(breakage)
                kind = Kind.REMOVED if "removed" in reason else Kind.CHANGED
                yield _entry(kind, Rating.BREAKING, name, reason)


def _said(breakage: Any) -> str:
    import griffe

    text = _COLOUR.sub("", str(breakage.explain(style=griffe.ExplanationStyle.ONE_LINE)))
    return text.partition(": ")[2].strip() or str(breakage.kind.value)


def _gone(there: dict[str, Any], here: dict[str, Any]) -> Iterator[Change]:
    for name in sorted(there.keys() - here.keys()):
        if name.rpartition(".")[0] not in there.keys() - here.keys():
            yield _entry(Kind.REMOVED, Rating.BREAKING, name, "the public name is gone")


def _grown(there: dict[str, Any], here: dict[str, Any]) -> Iterator[Change]:
    for name in sorted(here.keys() - there.keys()):
        if name.rpartition(".")[0] not in here.keys() - there.keys():
            yield _entry(Kind.ADDED, Rating.COMPATIBLE, name, "a new public name")


def _retyped(name: str, old: Any, new: Any) -> Iterator[Change]:
    """Types, which griffe does not compare: of arguments may not shrink, of fields not grow."""
    if old.is_function and new.is_function:
        after = {parameter.name: parameter for parameter in new.parameters}
        for parameter in old.parameters:
            if parameter.name in after:
                types = _union(parameter), _union(after[parameter.name])
                yield from _type_change(name, f"the type of {parameter.name}", *types)
    elif old.is_attribute and new.is_attribute:
        yield from _type_change(name, "the type", _union(new), _union(old))


def _union(member: Any) -> frozenset[str]:
    return frozenset(part.strip() for part in str(member.annotation or "").split(" | "))


def _type_change(
    name: str, what: str, narrow: frozenset[str], wide: frozenset[str]
) -> Iterator[Change]:
    if narrow != wide:
        fits = narrow <= wide
        rating = Rating.COMPATIBLE if fits else Rating.REVIEW
        reason = f"{what} is another; {'every old use fits' if fits else 'old uses may not fit'}"
        yield _entry(Kind.CHANGED, rating, name, reason)


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
