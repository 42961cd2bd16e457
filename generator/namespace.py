"""Names wanted in one scope in, names that differ from each other out: each is given once."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Iterator
from itertools import count

Forms = Callable[[str], Iterable[str]]
"""Every name that a name brings along, itself included."""


def _alone(name: str) -> Iterable[str]:
    return (name,)


class NameSpace:
    """The names of one scope, such as a module, a class or a folder.

    A name that the scope's own code needs gets a suffix; one that was given already is numbered
    from 2 on. The same names wanted in the same order are given the same way.

    Args:
        reserved: names that are never given.
        suffix: what tells a wanted name from a reserved one.
        separator: what stands before a number.
        folds_case: whether names that differ in case alone are the same, as file names may be.
    """

    def __init__(
        self,
        reserved: Iterable[str] = (),
        *,
        suffix: str = "_",
        separator: str = "_",
        folds_case: bool = False,
    ) -> None:
        self._suffix = suffix
        self._separator = separator
        self._folds_case = folds_case
        self._reserved = {self._key(name) for name in reserved}
        self._given: set[str] = set()
        self._numbers: dict[str, int] = {}

    def reserve(self, *names: str) -> None:
        """Never give these names."""
        self._reserved.update(map(self._key, names))

    def give(self, *wanted: str, forms: Forms = _alone) -> str:
        """Give the first of the wanted names that is free, else the first, suffixed or numbered.

        Args:
            wanted: names in order of preference.
            forms: names that come with the one given, and must be free as well.
        """
        candidates = self._candidates(wanted, forms)
        name = next(name for name in candidates if self._is_free(name, forms))
        self._given.update(map(self._key, forms(name)))
        return name

    def _candidates(self, wanted: tuple[str, ...], forms: Forms) -> Iterator[str]:
        yield from wanted
        first = self._unreserved(wanted[0], forms)
        yield first
        for number in count(self._numbers.get(first, 2)):
            self._numbers[first] = number
            yield f"{first.rstrip('_')}{self._separator}{number}"

    def _unreserved(self, name: str, forms: Forms) -> str:
        while any(self._key(form) in self._reserved for form in forms(name)):
            name += self._suffix
        return name

    def _is_free(self, name: str, forms: Forms) -> bool:
        keys = set(map(self._key, forms(name)))
        return keys.isdisjoint(self._given) and keys.isdisjoint(self._reserved)

    def _key(self, name: str) -> str:
        normal = unicodedata.normalize("NFKC", name)
        return unicodedata.normalize("NFKC", normal.casefold()) if self._folds_case else normal
