"""What can be wrong with a document: a finding says what, where and what to do."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One finding.

    Args:
        where: `file:line` of the nearest node, or the file alone.
        pointer: JSON pointer into the bundled document, `""` for the whole of it.
        message: what is wrong and what to do about it.
        rule: short name of the rule that found it.
    """

    where: str
    pointer: str
    message: str
    rule: str

    def __str__(self) -> str:
        return f"{self.where}: {self.pointer or '/'}: {self.message} [{self.rule}]"


class SpecError(Exception):
    """A document cannot be generated from; `problems` has every finding."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(sorted(set(problems)))
        super().__init__("\n".join(str(problem) for problem in self.problems))
