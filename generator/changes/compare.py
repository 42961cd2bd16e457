"""Two documents in, every difference of them out, rated."""

from __future__ import annotations

import re

from generator.changes.access import compare_schemes, compare_security, compare_servers
from generator.changes.canonicalise import canonicalise, respelled
from generator.changes.direction import Ways
from generator.changes.extension_rules import compare_rest, compare_words
from generator.changes.keywords import same
from generator.changes.model import (
    CLIENT_ONLY,
    DOCS,
    REVIEW,
    At,
    Change,
    Kind,
    Ledger,
    Rating,
    Verdict,
    Way,
)
from generator.changes.operations import Operations
from generator.changes.schemas import Schemas
from generator.document import Document
from generator.parse import escape
from generator.plain import Node, as_node
from generator.schema import is_class

_ROOT = frozenset(
    {
        "openapi", "info", "servers", "security", "tags", "paths", "webhooks", "components",
        "x-tradespec",
    }
)  # fmt: skip
_PATH_ITEM = frozenset(
    {
        "parameters", "get", "put", "post", "delete", "options", "head", "patch", "trace",
        "servers", "$ref",
    }
)  # fmt: skip
_SHARED = ("parameters", "responses", "requestBodies", "headers", "pathItems")


def compare(old: Document, new: Document) -> list[Change]:
    """Every difference between two versions of one API, the worst first.

    Args:
        old: the older document, as `document.load` gives it.
        new: the newer one.
    """
    before, after = canonicalise(old), canonicalise(new)
    there, here = Ways(before.data), Ways(after.data)
    uses = {
        pointer: frozenset(there.uses.get(pointer, ())) | frozenset(here.uses.get(pointer, ()))
        for pointer in {*there.uses, *here.uses}
    }
    ledger = Ledger(before, after, uses)
    schemas = Schemas(ledger)
    _head(ledger)
    operations = Operations(ledger, schemas)
    operations.compare("paths")
    operations.compare("webhooks")
    _path_items(ledger)
    _schemas(ledger, schemas, there, here)
    _unused(ledger)
    if same(before.data.get("openapi"), after.data.get("openapi")):
        for pointer in respelled(before, after):
            ledger.note(Kind.CHANGED, At(pointer, pointer), DOCS, "the same in other words")
    if not ledger.entries and not same(before.data, after.data):
        ledger.note(Kind.CHANGED, At("", ""), REVIEW, "they differ in what no rule knows")
    return ledger.changes()


def _head(ledger: Ledger) -> None:
    old, new, at = ledger.old.data, ledger.new.data, At("", "")
    for key in ("openapi", "tags"):
        if not same(old.get(key), new.get(key)):
            ledger.note(Kind.CHANGED, at.down(key), DOCS, f"only readers look at {key}")
    before, after = as_node(old.get("info")), as_node(new.get("info"))
    for key in sorted({*before, *after}):
        if not same(before.get(key), after.get(key)):
            titled = key == "title" and "client" not in as_node(new.get("x-tradespec"))
            verdict = CLIENT_ONLY if titled else DOCS
            reason = "the client is named after it" if titled else f"only people read the {key}"
            ledger.note(Kind.CHANGED, at.down("info", key), verdict, reason)
    compare_servers(ledger, old, new, at)
    _security(ledger)
    compare_schemes(ledger, at.down("components", "securitySchemes"))
    words = old.get("x-tradespec"), new.get("x-tradespec")
    compare_words(ledger, "root", *words, at.down("x-tradespec"))
    compare_rest(ledger, old, new, at, _ROOT)


def _security(ledger: Ledger) -> None:
    """The root's own; an operation without its own repeats it and is entered there too."""
    if "security" in ledger.old.data or "security" in ledger.new.data:
        old = {"security": ledger.old.data.get("security", [])}
        compare_security(ledger, old, {"security": ledger.new.data.get("security", [])}, At("", ""))


def _path_items(ledger: Ledger) -> None:
    for group in ("paths", "webhooks"):
        before, after = (as_node(side.data.get(group)) for side in (ledger.old, ledger.new))
        turned = {_template(path): path for path in after}
        for path in before:
            if _template(path) not in turned:
                continue
            other = turned[_template(path)]
            old, new = as_node(before[path]), as_node(after[other])
            at = At(f"/{group}/{escape(path)}", f"/{group}/{escape(other)}")
            compare_servers(ledger, old, new, at)
            compare_rest(ledger, old, new, at, _PATH_ITEM)


def _template(path: str) -> str:
    return re.sub(r"\{[^}]*\}", "{}", path)


def _schemas(ledger: Ledger, schemas: Schemas, there: Ways, here: Ways) -> None:
    before, after = (_components(side.data, "schemas") for side in (ledger.old, ledger.new))
    for name in sorted({*before, *after}):
        pointer = f"/components/schemas/{escape(name)}"
        at, way = At(pointer, pointer), Way.NEITHER
        for ways in (there, here):
            way |= ways.ways.get(pointer, Way.NEITHER)
        if name not in after:
            named = is_class(as_node(before[name])) and bool(way)
            verdict = CLIENT_ONLY if named else DOCS
            reason = f"the class {name} is gone" if named else "no class was made of it"
            ledger.note(Kind.REMOVED, at, verdict, reason)
        elif name not in before:
            named = is_class(as_node(after[name])) and bool(way)
            verdict = Verdict(Rating.COMPATIBLE if named else Rating.DOCS, Rating.DOCS)
            ledger.note(Kind.ADDED, at, verdict, "whoever uses it says so")
        else:
            _schema(ledger, schemas, before[name], after[name], at, way)


def _schema(ledger: Ledger, schemas: Schemas, old: Node, new: Node, at: At, way: Way) -> None:
    stored = "x-tradespec" in as_node(new) and not way
    if stored and not same(_without_words(old), _without_words(new)):
        verdict = Verdict(Rating.REVIEW, Rating.DOCS)
        ledger.note(Kind.CHANGED, at, verdict, "no operation uses it; the mock keeps such records")
    schemas.compare(old, new, at, way)


def _without_words(schema: Node) -> Node:
    return {key: value for key, value in as_node(schema).items() if key != "x-tradespec"}


def _components(data: Node, kind: str) -> Node:
    return as_node(as_node(data.get("components")).get(kind))


def _unused(ledger: Ledger) -> None:
    """Shared parts in which nothing was entered although they differ: nothing refers to them."""
    entered = {"/".join(key[1].split("/")[:4]) for key in ledger.entries}
    for kind in _SHARED:
        before, after = (_components(side.data, kind) for side in (ledger.old, ledger.new))
        for name in sorted({*before, *after}):
            pointer = f"/components/{kind}/{escape(name)}"
            old, new = before.get(name), after.get(name)
            if same(old, new) or pointer in entered:
                continue
            what = Kind.ADDED if old is None else Kind.REMOVED if new is None else Kind.CHANGED
            ledger.note(what, At(pointer, pointer), DOCS, "whoever uses it says so")
    known = frozenset({*_SHARED, "schemas", "securitySchemes"})
    parts = [as_node(side.data.get("components")) for side in (ledger.old, ledger.new)]
    for kind in sorted({*parts[0], *parts[1]} - known):
        if not same(parts[0].get(kind), parts[1].get(kind)):
            prose = kind in ("examples", "links")
            verdict = DOCS if prose else REVIEW
            reason = f"only people read the {kind}" if prose else f"no rule says what {kind} are"
            ledger.note(Kind.CHANGED, At("/components", "/components").down(kind), verdict, reason)
