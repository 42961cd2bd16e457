"""Servers and security of two documents or operations in, their differences entered."""

from __future__ import annotations

import json
from typing import Any

from generator.changes.extension_rules import compare_rest
from generator.changes.keywords import key_of, same
from generator.changes.model import (
    BREAKING,
    COMPATIBLE,
    DOCS,
    REVIEW,
    WIRE_ONLY,
    At,
    Kind,
    Ledger,
    Rating,
    Verdict,
)
from generator.plain import Node, as_list, as_node
from generator.schema import resolve

_SCHEME = {
    "type": (BREAKING, "callers prove who they are in another way"),
    "scheme": (BREAKING, "callers prove who they are in another way"),
    "in": (WIRE_ONLY, "the key travels elsewhere"),
    "name": (WIRE_ONLY, "the key travels under another name"),
    "openIdConnectUrl": (REVIEW, "tokens come from elsewhere"),
    "flows": (REVIEW, "tokens are got in another way"),
    "bearerFormat": (DOCS, "only people read how a token looks"),
}


def compare_servers(ledger: Ledger, old: Node, new: Node, at: At) -> None:
    """Enter the differences of `servers`: the first is where the client calls."""
    before, after = as_list(old.get("servers")), as_list(new.get("servers"))
    if same(before, after):
        return
    place = at.down("servers", "0")
    first = [as_node(side[0]) if side else {} for side in (before, after)]
    if _address(first[0]) != _address(first[1]):
        reason = f"calls went to {_shown(first[0])}, now to {_shown(first[1])}"
        ledger.note(Kind.CHANGED, place, WIRE_ONLY, reason)
    elif not same(first[0], first[1]):
        ledger.note(Kind.CHANGED, place, DOCS, "the address is the same")
    others = [{_address(as_node(server)) for server in side[1:]} for side in (before, after)]
    for url in sorted(others[0] - others[1]):
        verdict = Verdict(Rating.COMPATIBLE, Rating.BREAKING)
        ledger.note(Kind.REMOVED, at.down("servers"), verdict, f"the server {url} is gone")
    for url in sorted(others[1] - others[0]):
        ledger.note(Kind.ADDED, at.down("servers"), COMPATIBLE, f"the server {url} is new")


def _address(server: Node) -> str:
    url = str(server.get("url", "/"))
    for name, variable in as_node(server.get("variables")).items():
        url = url.replace(f"{{{name}}}", str(as_node(variable).get("default", "")))
    return url


def _shown(server: Node) -> str:
    return _address(server) if server else "the document's own server"


def compare_security(ledger: Ledger, old: Node, new: Node, at: At) -> None:
    """Enter the differences of what a call, or every call, must prove."""
    before, after = _ways_in(old, ledger.old.data), _ways_in(new, ledger.new.data)
    if before == after:
        return
    place = at.down("security")
    lost = [one for one in before if not any(_enough(one, other) for other in after)]
    won = [other for other in after if not any(_enough(one, other) for one in before)]
    for one in sorted(lost):
        reason = f"{_told(one)} is no longer enough"
        ledger.note(Kind.CHANGED, place, BREAKING, reason)
    for other in sorted(won):
        if other not in before and not lost:
            ledger.note(Kind.CHANGED, place, COMPATIBLE, f"{_told(other)} is enough")
    if not lost and not won:
        ledger.note(Kind.CHANGED, place, COMPATIBLE, "less must be proven")


def _ways_in(owner: Node, data: Node) -> set[str]:
    """Each alternative as text: the schemes and scopes it asks for."""
    asked: Any = owner.get("security", data.get("security"))
    alternatives = as_list(asked) or [{}]
    return {key_of({k: sorted(v) for k, v in as_node(a).items()}) for a in alternatives}


def _enough(proof: str, asked: str) -> bool:
    """Whether who has `proof` fulfils `asked`."""
    given, wanted = json.loads(proof), json.loads(asked)
    return all(name in given and set(wanted[name]) <= set(given[name]) for name in wanted)


def _told(alternative: str) -> str:
    wanted = json.loads(alternative)
    names = [f"{name} ({', '.join(scopes)})" if scopes else name for name, scopes in wanted.items()]
    return " with ".join(names) or "no credential"


def compare_schemes(ledger: Ledger, at: At) -> None:
    """Enter the differences of the security schemes of two documents."""
    before, after = (
        as_node(as_node(document.data.get("components")).get("securitySchemes"))
        for document in (ledger.old, ledger.new)
    )
    for name in sorted({*before, *after}):
        place = at.down(name)
        if name not in after:
            ledger.note(Kind.REMOVED, place, DOCS, "calls that asked for it say so themselves")
        elif name not in before:
            ledger.note(Kind.ADDED, place, DOCS, "calls that ask for it say so themselves")
        else:
            old = resolve(ledger.old.data, before[name])
            _scheme(ledger, old, resolve(ledger.new.data, after[name]), place)


def _scheme(ledger: Ledger, old: Node, new: Node, at: At) -> None:
    for key, (verdict, reason) in _SCHEME.items():
        if not same(old.get(key), new.get(key)):
            ledger.note(Kind.CHANGED, at.down(key), verdict, reason)
    compare_rest(ledger, old, new, at, frozenset(_SCHEME))
