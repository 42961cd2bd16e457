"""The worst rating and the version before in, the version to release next out.

Semantic versioning 2.0: breaking changes move the first number, additions the second, the rest the
third. Below 1.0 everything moves one place to the right: breaking changes move the second number,
everything else the third. A difference still to review counts as breaking until somebody looked.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from generator.changes.model import Rating

_VERSION = re.compile(r"(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(?:[-+].*)?")


@dataclass(frozen=True, slots=True)
class Proposal:
    """The version to release next.

    Args:
        current: the version before.
        next: the one proposed; the same when nothing differs.
        reason: why.
    """

    current: str
    next: str
    reason: str


def propose(current: str, worst: Rating | None) -> Proposal:
    """The next version after `current`, or the same where `worst` is None: nothing differs."""
    found = _VERSION.fullmatch(current)
    if found is None:
        return Proposal(current, current, "it is no semantic version; choose the next by hand")
    if worst is None:
        return Proposal(current, current, "nothing differs")
    major, minor, patch = (int(part) for part in found.groups())
    place = _place(worst) + (1 if major == 0 else 0)
    numbers = [(major + 1, 0, 0), (major, minor + 1, 0), (major, minor, patch + 1)][min(place, 2)]
    return Proposal(current, ".".join(map(str, numbers)), _reason(worst, major))


def _place(worst: Rating) -> int:
    return {Rating.DOCS: 2, Rating.COMPATIBLE: 1}.get(worst, 0)


def _reason(worst: Rating, major: int) -> str:
    what = {
        Rating.DOCS: "only documentation differs",
        Rating.COMPATIBLE: "nothing that worked stops working",
        Rating.REVIEW: "something is to review, which counts as breaking until somebody looked",
        Rating.BREAKING: "something that worked stops working",
    }[worst]
    return f"{what}{'; below 1.0' if major == 0 else ''}"


def enough(declared: str, proposal: Proposal) -> bool:
    """Whether a version that is already written down is at least the proposed one."""
    found = [_VERSION.fullmatch(version) for version in (declared, proposal.next)]
    if found[0] is None or found[1] is None:
        return False
    numbers = [tuple(int(part) for part in match.groups()) for match in found if match]
    return numbers[0] >= numbers[1]
