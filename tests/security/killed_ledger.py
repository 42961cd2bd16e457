"""What a mock acknowledged, kept by those who asked, and held against what it has afterwards."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from killed_server import Answer, Connection, CutOffError

Fields = dict[str, Any]
_LATER = frozenset({"updated_at", "deleted_at"})
_PAGE = 100
PREFIX = "kill "
MARKERS = {"jobs": "title", "invoices": "notes", "payments": "notes"}
NUMBERS = {"jobs": "job_number", "invoices": "invoice_number", "payments": "payment_number"}
_CHANGED = {
    "jobs": frozenset({"description"}),
    "invoices": frozenset({"line_items", "subtotal", "total_amount", "balance_amount"}),
    "payments": frozenset({"amount", "net_amount"}),
}


@dataclass(slots=True)
class Thing:
    """A record that was asked for.

    Attributes:
        resource: jobs, invoices or payments.
        marker: Text that no other record has.
        sent: Body of its create.
        key: Idempotency key of its create, "" for none.
        shown: As it was last acknowledged, None while its create was not.
        first: The body that acknowledged its create.
        gone: Its deletion was acknowledged.
        cut: What was asked and not answered: `create`, the fields of an update, or `delete`.
    """

    resource: str
    marker: str
    sent: Fields
    key: str = ""
    shown: Fields | None = None
    first: bytes = b""
    gone: bool = False
    cut: Fields | str | None = None

    @property
    def path(self) -> str:
        """Give where it is."""
        assert self.shown is not None
        return f"/{self.resource}/{self.shown['uuid']}"


@dataclass(slots=True)
class Ledger:
    """All that was asked of a mock.

    Attributes:
        counted: The greatest usage count that came with an acknowledged write.
        replayed: How many creates were asked for again.
        rescued: How many of the requests that were cut off turned out to be done.
    """

    ids: Mapping[str, str]
    things: dict[str, Thing] = field(default_factory=dict[str, Thing])
    counted: int = 0
    replayed: int = 0
    rescued: int = 0

    def check(self, connection: Connection, dice: random.Random) -> None:
        """Hold everything against what the mock has now, and take up what was cut off."""
        first = connection.call("GET", "/jobs?limit=1")
        assert int(first.headers["x-usage-count"]) > self.counted
        self._repeat(connection, dice)
        for resource, marker in MARKERS.items():
            everything = {each["uuid"]: each for each in listed(connection, resource, gone=True)}
            live = {each["uuid"] for each in listed(connection, resource)}
            assert live == {uuid for uuid, each in everything.items() if not each["deleted_at"]}
            numbers = [each[NUMBERS[resource]] for each in everything.values()]
            assert len(set(numbers)) == len(numbers), f"{resource}: a number was given twice"
            for each in everything.values():
                if str(each[marker]).startswith(PREFIX):
                    check_sums(resource, each)
            self._compare(resource, marker, everything)
        for thing in dice.sample(sorted(self.things), min(5, len(self.things))):
            self._look(connection, self.things[thing])

    def _repeat(self, connection: Connection, dice: random.Random) -> None:
        """Send creates again that have a key: those that were cut off, and some that were not."""
        keyed = [thing for thing in self.things.values() if thing.key]
        cut = [thing for thing in keyed if thing.cut == "create"]
        done = [thing for thing in keyed if thing.first]
        for thing in [*cut, *dice.sample(done, min(3, len(done)))]:
            answer = create(connection, thing)
            self.replayed += 1
            if thing.first:
                assert answer.body == thing.first, "another answer to the same key"
            else:
                thing.first, thing.shown, thing.cut = answer.body, answer.data()["data"], None

    def _compare(self, resource: str, marker: str, everything: Mapping[str, Fields]) -> None:
        found: dict[str, Fields] = {}
        for each in everything.values():
            assert each[marker] not in found or each[marker] not in self.things, "made twice"
            found[each[marker]] = each
        for thing in [each for each in self.things.values() if each.resource == resource]:
            self._take(thing, found.pop(thing.marker, None))
        strangers = [name for name in found if str(name).startswith(PREFIX)]
        assert not strangers, f"nobody asked for {strangers}"

    def _take(self, thing: Thing, record: Fields | None) -> None:
        """Compare one record, and take it as it is where its last request was cut off."""
        cut, thing.cut = thing.cut, None
        if cut == "create":
            if record is None:
                del self.things[thing.marker]
                return
            same(record, thing.sent)
            thing.shown = record
            self.rescued += 1
            return
        assert record is not None, f"{thing.marker} was acknowledged and is not there"
        shown = thing.shown
        assert shown is not None
        if thing.gone or (cut == "delete" and record["deleted_at"]):
            assert record["deleted_at"], f"{thing.marker} came back"
            assert without(record, _LATER) == without(shown, _LATER)
            self.rescued += not thing.gone
            thing.gone = True
        elif isinstance(cut, dict) and record != shown:
            same(record, cut)
            late = _CHANGED[thing.resource] | _LATER
            assert without(record, late) == without(shown, late)
            thing.shown = record
            self.rescued += 1
        else:
            assert record == shown, f"{thing.marker} is not as it was acknowledged"

    def _look(self, connection: Connection, thing: Thing) -> None:
        answer = connection.call("GET", thing.path)
        if thing.gone:
            assert answer.status == 404
        else:
            assert answer.data()["data"] == thing.shown


class Worker:
    """Writes over one connection of its own until the connection breaks."""

    def __init__(
        self, ledger: Ledger, name: str, dice: random.Random, counted: Callable[[], None]
    ) -> None:
        """Take where to note what is asked, and what to call for each acknowledged write."""
        self._ledger = ledger
        self._name = name
        self._dice = dice
        self._acknowledged = counted
        self._made = 0
        self._own: list[Thing] = []

    def run(self, connection: Connection) -> None:
        """Write until the connection breaks; what was under way then stays marked as cut off."""
        try:
            while True:
                self._step(connection)
        except CutOffError:
            return

    def _step(self, connection: Connection) -> None:
        alive = [thing for thing in self._own if not thing.gone]
        kind = self._dice.random()
        if kind < 0.55 or not alive:
            self._create(connection, alive)
            return
        thing = self._dice.choice(alive)
        if kind < 0.85:
            self._update(connection, thing)
        else:
            thing.cut = "delete"
            self._note(thing, connection.call("DELETE", thing.path))
            thing.gone = True

    def _create(self, connection: Connection, alive: list[Thing]) -> None:
        invoices = [thing for thing in alive if thing.resource == "invoices"]
        resource = self._dice.choice(["jobs", "invoices", "payments" if invoices else "jobs"])
        self._made += 1
        marker = f"{PREFIX}{self._name}-{self._made}"
        sent = {MARKERS[resource]: marker, **self._fields(resource, invoices)}
        key = f"key of {marker}" if self._dice.random() < 0.5 else ""
        thing = Thing(resource, marker, sent, key, cut="create")
        self._ledger.things[marker] = thing
        answer = create(connection, thing)
        self._note(thing, answer)
        thing.first, thing.shown = answer.body, answer.data()["data"]
        self._own.append(thing)

    def _fields(self, resource: str, invoices: list[Thing]) -> Fields:
        ids = self._ledger.ids
        if resource == "jobs":
            return {
                "customer_uuid": ids["customer"],
                "description": "x" * self._dice.randint(1, 900),
            }
        if resource == "payments":
            invoice = self._dice.choice(invoices).shown
            assert invoice is not None
            amount = self._dice.randint(1, 10**6) / 100
            return {"invoice_uuid": invoice["uuid"], "amount": amount, "payment_type": "cash"}
        return {
            "job_uuid": ids["job"],
            "customer_uuid": ids["customer"],
            "due_date": "2031-12-01",
            "line_items": self._lines(),
        }

    def _lines(self) -> list[Fields]:
        return [
            {
                "description": f"line {number}",
                "quantity": self._dice.randint(1, 9),
                "unit_price": self._dice.randint(1, 10**5) / 100,
            }
            for number in range(self._dice.randint(1, 12))
        ]

    def _update(self, connection: Connection, thing: Thing) -> None:
        if thing.resource == "jobs":
            change: Fields = {"description": "y" * self._dice.randint(1, 900)}
        elif thing.resource == "payments":
            change = {"amount": self._dice.randint(1, 10**6) / 100}
        else:
            change = {"line_items": self._lines()}
        thing.cut = change
        answer = connection.call("PUT", thing.path, change)
        self._note(thing, answer)
        thing.shown = answer.data()["data"]

    def _note(self, thing: Thing, answer: Answer) -> None:
        """Note that a write was acknowledged."""
        assert answer.status == 200, answer.body
        thing.cut = None
        self._ledger.counted = max(self._ledger.counted, int(answer.headers["x-usage-count"]))
        self._acknowledged()


def create(connection: Connection, thing: Thing) -> Answer:
    """Send a create, again or for the first time."""
    headers = {"Idempotency-Key": thing.key} if thing.key else {}
    return connection.call("POST", f"/{thing.resource}", thing.sent, headers)


def listed(connection: Connection, resource: str, *, gone: bool = False) -> Iterator[Fields]:
    """Give all records, page by page; there are as many as each page says."""
    page, seen, total = 1, 0, 1
    while seen < total:
        path = f"/{resource}?limit={_PAGE}&page={page}" + ("&include_deleted=true" if gone else "")
        found = connection.call("GET", path).data()["data"]
        total = found["pagination"]["total"]
        assert len(found[resource]) == min(_PAGE, total - seen), "the count is not the list's"
        yield from found[resource]
        page, seen = page + 1, seen + len(found[resource])


def check_sums(resource: str, record: Fields) -> None:
    """See that what is computed of a record fits its other fields, whenever it was written."""
    if resource == "invoices" and record["line_items"]:
        lines = [
            (_exact(each["quantity"]), _exact(each["unit_price"])) for each in record["line_items"]
        ]
        assert _exact(record["subtotal"]) == sum(count * price for count, price in lines)
        assert record["total_amount"] == record["balance_amount"] == record["subtotal"]
    if resource == "payments" and record["net_amount"] is not None:
        fee = _exact(record["processing_fee"] or 0)
        assert _exact(record["net_amount"]) == _exact(record["amount"]) - fee


def same(record: Fields, sent: Fields) -> None:
    """See that a record has all that was sent."""
    for name, value in sent.items():
        if name == "line_items":
            for line, wanted in zip(record[name], value, strict=True):
                same(line, wanted)
        else:
            assert record[name] == value, f"{name} is half of what was sent"


def without(record: Fields, names: frozenset[str]) -> Fields:
    """Give a record without some fields."""
    return {name: value for name, value in record.items() if name not in names}


def _exact(value: object) -> Decimal:
    return Decimal(str(value))
