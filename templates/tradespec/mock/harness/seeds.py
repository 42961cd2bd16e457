"""Filling a mock with accounts and records: the demo account, and what a test adds.

The shape is that of `spec/<api>/demo.yaml`: `accounts`, each with a key and records by kind and
label. A label names the record's key in `mock.ids`.
"""

from __future__ import annotations

import base64
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, cast

import msgspec

from .. import codec
from ..account.proving import completed
from ..compiled.vocabulary import Record
from ..engine import Engine
from ..errors import Refusal
from .snapshots import Snapshot, is_snapshot

Seed = Mapping[str, Any]
_NO_CONTENTS: Mapping[str, Mapping[str, str]] = {}


def plant(engine: Engine, seed: Seed) -> None:
    """Store the accounts of a seed, or the records for the demo account.

    Args:
        engine: Where to.
        seed: `{"accounts": [...]}`, or `{"Job": {"label": {...}}}` or `{"Job": [{...}]}` for the
            demo account.

    Raises:
        ValueError: The seed names an unknown kind of record, or a record cannot be; nothing of
            the seed is kept.
    """
    with engine.lock:
        with engine.database.transaction():
            engine.settings.flush()
        try:
            with engine.database.transaction():
                _plant(engine, seed)
        except BaseException:
            engine.refresh()
            raise


def _plant(engine: Engine, seed: Seed) -> None:
    if "accounts" in seed:
        for account in _listed(seed["accounts"], "accounts"):
            _plant_account(engine, _mapping(account, "an account"))
    else:
        identity = engine.accounts.identity(engine.accounts.demo_key())
        _plant_records(engine, identity.account if identity else 1, seed)


def read_seed(source: Seed | str | Path) -> Seed | Snapshot:
    """Give a seed: a mapping as it is, or what a YAML or JSON file holds.

    Raises:
        ValueError: The file holds neither a mapping nor a snapshot.
    """
    if isinstance(source, Mapping):
        return source
    path = Path(source)
    content = path.read_bytes()
    try:
        found = _yaml(content) if path.suffix in (".yaml", ".yml") else codec.load(content)
    except ValueError as problem:
        raise ValueError(f"{path}: {problem}") from None
    if is_snapshot(found):
        return Snapshot.load(path)
    if not codec.is_object(found):
        raise ValueError(f"{path}: a seed is a mapping of kinds to records")
    return found


def _yaml(content: bytes) -> Any:
    try:
        import yaml
    except ImportError as problem:
        raise ValueError("a YAML seed needs the package PyYAML; JSON works without") from problem
    try:
        return codec.decode(msgspec.json.encode(yaml.safe_load(content)))
    except (yaml.YAMLError, TypeError, RecursionError) as problem:
        raise ValueError(f"is no YAML of plain values: {problem}") from None


def _plant_account(engine: Engine, given: Mapping[str, Any]) -> None:
    account = engine.accounts.identity(_key(given))
    if account is None:
        number = engine.accounts.add(str(given.get("name", "")), str(given.get("secret", "")))
        engine.accounts.add_key(number, _key(given), given.get("scopes"))
    else:
        number = account.account
    for more in _listed(given.get("keys", []), "keys"):
        _plant_key(engine, number, _mapping(more, "one of keys"))
    for name, value in _mapping(given.get("settings", {}), "settings").items():
        engine.settings.put(number, name, value)
    oauth = _mapping(given.get("oauth", {}), "oauth")
    for kind in ("code", "refresh_token"):
        if kind in oauth:
            scopes = oauth.get("scopes")
            engine.tokens.grant(
                number,
                oauth["client_id"],
                oauth["client_secret"],
                kind,
                oauth[kind],
                None if scopes is None else " ".join(scopes),
            )
    _plant_records(engine, number, given.get("records", {}), given.get("contents", {}))


def _plant_key(engine: Engine, account: int, given: Mapping[str, Any]) -> None:
    found = engine.accounts.identity(_key(given))
    if found is None:
        engine.accounts.add_key(account, _key(given), given.get("scopes"))
    elif found.account != account:
        raise ValueError("a key of a seed opens another account already")


def _plant_records(
    engine: Engine,
    account: int,
    kinds: Mapping[str, Any],
    contents: Mapping[str, Mapping[str, str]] = _NO_CONTENTS,
) -> None:
    for name, records in kinds.items():
        kind = engine.records.kinds.get(name)
        if kind is None:
            known = ", ".join(engine.records.kinds)
            raise ValueError(f"a seed names {name!r}, which is no record; there are: {known}")
        labelled = isinstance(records, Mapping)
        entries = (
            cast("Mapping[str, Any]", records).items()
            if labelled
            else enumerate(_listed(records, name))
        )
        for label, given in entries:
            fields = _mapping(given, f"{name} {label!r}")
            text = _planted(engine, account, kind, str(label), _exact(fields))
            key = kind.key_of(codec.load(text))
            if labelled:
                engine.accounts.label(str(label), key)
                if str(label) in contents:
                    content = _content(contents[str(label)])
                    engine.records.store.keep_content(account, kind.name, key, content)


def _key(given: Mapping[str, Any]) -> str:
    key = given.get("key")
    if not isinstance(key, str) or not key:
        raise ValueError("an account and each of its keys in a seed needs a `key`, a text")
    return key


def _mapping(given: object, what: str) -> Mapping[str, Any]:
    if not isinstance(given, Mapping):
        raise ValueError(f"{what} of a seed is no mapping")
    return cast("Mapping[str, Any]", given)


def _listed(given: object, what: str) -> Sequence[Any]:
    if not isinstance(given, list | tuple):
        raise ValueError(f"{what} of a seed is neither a mapping nor a list")
    return list(cast("Sequence[Any]", given))


def _content(given: Mapping[str, str]) -> bytes:
    return given["text"].encode() if "text" in given else base64.b64decode(given["base64"])


def _planted(
    engine: Engine, account: int, kind: Record, label: str, given: Mapping[str, Any]
) -> str:
    """Store one record and give its text.

    Raises:
        ValueError: It is none, or a reference leads nowhere; says which.
    """
    whole = completed(engine.operations.values(), kind, given)
    try:
        return engine.prove(
            account, kind, whole, lambda: engine.records.create(account, kind, whole)
        )
    except (Refusal, ValueError) as problem:
        raise ValueError(f"{kind.name} {label!r} of a seed: {problem}") from problem


def _exact(given: Mapping[str, Any]) -> dict[str, Any]:
    """Turn floats and dates of Python or YAML into what JSON would have held."""
    plain: dict[str, Any] = codec.decode(codec.encode(given))
    return plain
