"""The admin API's handlers of what a mock holds: accounts, seeds, snapshots, clock, settings."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import msgspec

from ..clock import timestamp
from ..harness.snapshots import Snapshot
from ..harness.switches import AccountSettings
from .admin_answers import Answer, Asked, Handler, Kept

_DONE: Answer = (204, None)


def _document(asked: Asked) -> Answer:
    return 200, asked.document()


def _demo_keys(asked: Asked) -> Answer:
    return 200, {name: shelf.mock.key for name, shelf in asked.shelves.items() if shelf.mock.keys}


def _reset_all(asked: Asked) -> Answer:
    for shelf in asked.shelves.values():
        shelf.mock.reset()
    return _DONE


def _reset(asked: Asked) -> Answer:
    asked.mock.reset()
    return _DONE


def _seed(asked: Asked) -> Answer:
    asked.mock.seed(asked.body)
    return _ids(asked)


def _ids(asked: Asked) -> Answer:
    return 200, dict(asked.mock.ids)


def _keys(asked: Asked) -> Answer:
    return 200, asked.mock.keys


def _authorize(asked: Asked) -> Answer:
    return 201, asked.mock.authorize(scopes=asked.body.get("scopes"), key=asked.account)


def _snapshots(asked: Asked) -> Answer:
    return 200, [_shown(name, kept) for name, kept in list(asked.shelf.snapshots.items())]


def _take(asked: Asked) -> Answer:
    name = asked.shelf.keep(asked.mock.snapshot())
    return 201, _shown(name, asked.shelf.kept(name))


def _file(asked: Asked) -> Answer:
    return 200, msgspec.Raw(asked.shelf.kept(asked.values["id"]).snapshot.encode())


def _put(asked: Asked) -> Answer:
    snapshot = Snapshot.decode(asked.request.body)
    snapshot.check(asked.mock.api, asked.mock.document.version)
    name = asked.shelf.keep(snapshot, asked.values["id"])
    return 200, _shown(name, asked.shelf.kept(name))


def _forget(asked: Asked) -> Answer:
    asked.shelf.kept(asked.values["id"])
    asked.shelf.snapshots.pop(asked.values["id"], None)
    return _DONE


def _restore(asked: Asked) -> Answer:
    asked.mock.restore(asked.shelf.kept(asked.values["id"]).snapshot)
    return _DONE


def _shown(name: str, kept: Kept) -> dict[str, Any]:
    snapshot = kept.snapshot
    return {
        "id": name,
        "api": snapshot.api,
        "version": snapshot.version,
        "at": timestamp(kept.at),
        "rows": sum(len(rows) for rows in snapshot.tables.values()),
    }


def _clock(asked: Asked) -> Answer:
    clock = asked.mock.clock
    return 200, {"now": timestamp(clock.now()), "frozen": clock.frozen}


def _set_clock(asked: Asked) -> Answer:
    asked.mock.clock.set(asked.body["to"], frozen=asked.body["frozen"])
    return _clock(asked)


def _advance(asked: Asked) -> Answer:
    asked.mock.clock.advance(**{name: float(value) for name, value in asked.body.items()})
    return _clock(asked)


def _freeze(asked: Asked) -> Answer:
    asked.mock.clock.freeze()
    return _clock(asked)


def _tick(asked: Asked) -> Answer:
    asked.mock.clock.tick()
    return _clock(asked)


def _reset_clock(asked: Asked) -> Answer:
    asked.mock.clock.reset()
    return _clock(asked)


def _settings_of(asked: Asked) -> AccountSettings:
    return asked.mock.settings_of(asked.mock.key if asked.account is None else asked.account)


def _settings(asked: Asked) -> Answer:
    return 200, dict(_settings_of(asked))


def _set_settings(asked: Asked) -> Answer:
    settings = _settings_of(asked)
    before: Mapping[str, Any] = dict(settings)
    try:
        for name, value in asked.body.items():
            settings[name] = value
    except (LookupError, ValueError):
        for name in asked.body.keys() & before.keys():
            settings[name] = before[name]
        raise
    return 200, dict(settings)


def _reset_setting(asked: Asked) -> Answer:
    del _settings_of(asked)[asked.values["name"]]
    return _DONE


HANDLERS: Mapping[str, Handler] = {
    "document.get": _document,
    "server.keys": _demo_keys,
    "server.reset": _reset_all,
    "mock.reset": _reset,
    "mock.seed": _seed,
    "mock.ids": _ids,
    "mock.keys": _keys,
    "mock.authorize": _authorize,
    "snapshots.list": _snapshots,
    "snapshots.take": _take,
    "snapshots.get": _file,
    "snapshots.put": _put,
    "snapshots.delete": _forget,
    "snapshots.restore": _restore,
    "clock.get": _clock,
    "clock.set": _set_clock,
    "clock.advance": _advance,
    "clock.freeze": _freeze,
    "clock.tick": _tick,
    "clock.reset": _reset_clock,
    "settings.get": _settings,
    "settings.update": _set_settings,
    "settings.reset": _reset_setting,
}
