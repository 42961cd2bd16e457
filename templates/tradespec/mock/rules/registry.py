"""The rules by name. A rule takes a record or a body and gives the fields it decides.

- `compute` of a record: run before each write; the fields are merged into the record.
- `derive` of a record: run on each reading; the fields are merged into what is shown.
- `rule` of an operation with action `compute`: takes the body and gives the whole result.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from ..errors import Refusal
from . import estimates, invoices, numbering, payments, sites

Values = Mapping[str, Any]
Find = Callable[[str, str], Values | None]


def _nothing(kind: str, key: str) -> Values | None:
    return None


@dataclass(frozen=True, slots=True)
class Context:
    """What a rule may know besides the record or body it works on.

    Attributes:
        clock: Gives the mock's time.
        given: Fields the caller sent with this write.
        previous: The record before this write, None on a create.
        find: Gives a record of the account by kind and key, None when there is none.
    """

    clock: Callable[[], datetime]
    given: Values = field(default_factory=dict[str, Any])
    previous: Values | None = None
    find: Find = _nothing

    @property
    def now(self) -> datetime:
        """Give the mock's time, UTC."""
        return self.clock()

    def reference(self, kind: str, key: str) -> Values:
        """Give a record of the account.

        Raises:
            Refusal: There is none; cause `reference_not_found`.
        """
        found = self.find(kind, key)
        if found is None:
            raise Refusal("reference_not_found", record=kind)
        return found


Rule = Callable[[Values, Context], dict[str, Any]]

RULES: Mapping[str, Rule] = {
    "estimate_preview": estimates.preview,
    "estimate_totals": estimates.totals,
    "invoice_preview": invoices.preview,
    "invoice_totals": invoices.totals,
    "numbering_override": numbering.override,
    "numbering_preview": numbering.preview,
    "payment_net": payments.net,
    "site_name": sites.name,
}


def find_rule(name: str) -> Rule:
    """Give a rule by its name.

    Raises:
        LookupError: There is no such rule.
    """
    try:
        return RULES[name]
    except KeyError as problem:
        known = ", ".join(sorted(RULES))
        raise LookupError(f"no rule {name!r}; there are: {known}") from problem
