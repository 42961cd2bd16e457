"""What operations do. Each action gives the answer's body and the headers that go with it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from .. import codec
from ..account.records import Records
from ..account.store import Stored
from ..compiled.bodies import ABSENT
from ..errors import Refusal
from ..rules import find_rule
from .answers import Answers
from .calls import Call, Outcome, object_of
from .lists import Lists, PageSize
from .writes import Writes


class Actions:
    """The actions of one mock."""

    def __init__(self, records: Records, answers: Answers, page_size: PageSize) -> None:
        """Take where records are written, how they are shown, and an account's page size."""
        self._records = records
        self._answers = answers
        self._lists = Lists(records.store, answers, page_size)
        self._writes = Writes(records)
        self._by_name: Mapping[str, Callable[[Call], Outcome]] = {
            "list": self._lists.run,
            "get": self._get,
            "create": lambda call: self._shown(call, self._writes.create(call)),
            "update": lambda call: self._shown(call, self._writes.update(call, self._found(call))),
            "delete": self._delete,
            "compute": self._compute,
            "search": self._search,
            "download": self._download,
        }

    def run(self, call: Call) -> Outcome:
        """Do what the operation does.

        Raises:
            Refusal: The call is refused, with its cause.
        """
        for name, reference in call.operation.parents:
            if reference is not None:
                target = self._records.kinds[reference.record]
                self._records.find(call.account, target, str(call.parameters[name]), "reference")
        return self._by_name[call.operation.action](call)

    def _get(self, call: Call) -> Outcome:
        stored = self._found(call)
        body = self._answers.one(call.operation, call.account, stored)
        return Outcome(body, _headers(call, stored.text))

    def _delete(self, call: Call) -> Outcome:
        stored = self._found(call)
        return self._shown(call, self._records.delete(call.account, call.kind, stored.text))

    def _compute(self, call: Call) -> Outcome:
        given: Any = call.body
        if call.operation.body is not None:
            given = call.operation.body.defaults({} if given is ABSENT else given)
        rule = find_rule(call.operation.rule)
        context = self._records.context(call.account, object_of(given))
        result = codec.shortest(rule(object_of(given), context))
        return Outcome(self._answers.value(call.operation, result))

    def _search(self, call: Call) -> Outcome:
        plan = call.operation.search
        if plan is None:
            raise Refusal("internal", detail=f"{call.operation.name} searches nothing")
        results, figures = plan.run(self._records.store, call.account, call.parameters)
        return Outcome(self._answers.value(call.operation, results, figures))

    def _download(self, call: Call) -> Outcome:
        key = call.kind.key_of(codec.load(self._found(call).text))
        content = self._records.store.content(call.account, call.kind.name, key)
        if content is None:
            raise Refusal("not_found", record=call.kind.label)
        return Outcome(content)

    def _shown(self, call: Call, text: str) -> Outcome:
        body = self._answers.written(call.operation, call.account, text)
        return Outcome(body, _headers(call, text))

    def _found(self, call: Call) -> Stored:
        operation, kind = call.operation, call.kind
        if not operation.key:
            return self._records.single(call.account, kind)
        key = str(call.parameters[operation.key])
        stored = self._records.find(call.account, kind, key, operation.action)
        if operation.parents:
            record: dict[str, Any] = codec.load(stored.text)
            if any(record.get(name) != value for name, value in call.parents.items()):
                raise Refusal("not_found", record=kind.label)
        return stored


def _headers(call: Call, text: str) -> tuple[tuple[str, str], ...]:
    wanted = call.operation.envelope.headers
    if not wanted:
        return ()
    record: dict[str, Any] = codec.load(text)
    return tuple((name, str(record.get(field, ""))) for name, field in wanted.items())
