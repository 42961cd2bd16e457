"""The admin API's handlers of records: read as they are stored, written as staff would."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal, InvalidOperation

from .admin_answers import Answer, Asked, Handler

_WORDS: Mapping[str, list[object]] = {
    "true": ["true", True],
    "false": ["false", False],
    "null": [None],
}


def _kinds(asked: Asked) -> Answer:
    return 200, asked.mock.kinds(key=asked.account)


def _records(asked: Asked) -> Answer:
    values = asked.values
    where: Mapping[str, str] = values.get("where", {})
    return 200, asked.mock.browse(
        values["kind"],
        {name: _readings(text) for name, text in where.items()},
        key=asked.account,
        limit=values["limit"],
        offset=values["offset"],
        newest=values["order"] == "newest",
    )


def _record(asked: Asked) -> Answer:
    return 200, asked.mock.record(asked.values["kind"], asked.values["key"], key=asked.account)


def _create(asked: Asked) -> Answer:
    return 201, asked.mock.create(asked.values["kind"], asked.body, key=asked.account)


def _update(asked: Asked) -> Answer:
    values = asked.values
    return 200, asked.mock.update(values["kind"], values["key"], asked.body, key=asked.account)


def _delete(asked: Asked) -> Answer:
    asked.mock.delete(asked.values["kind"], asked.values["key"], key=asked.account)
    return 204, None


def _readings(text: str) -> list[object]:
    """Give all values that a text in a URL may stand for."""
    if text in _WORDS:
        return _WORDS[text]
    try:
        number = Decimal(text)
    except InvalidOperation:
        return [text]
    return [text, float(number)] if number.is_finite() else [text]


HANDLERS: Mapping[str, Handler] = {
    "kinds.list": _kinds,
    "records.list": _records,
    "records.get": _record,
    "records.create": _create,
    "records.update": _update,
    "records.delete": _delete,
}
