"""What a forked child must make anew: locks that a thread of its parent may have held, sockets.

An object registers itself once; in every child its `after_fork` runs before any other code.
"""

from __future__ import annotations

import os
from typing import Protocol
from weakref import WeakSet


class Forkable(Protocol):
    """An object that holds what a child must not use."""

    def after_fork(self) -> None:
        """Replace it. Runs in the child, whose only thread this is."""
        ...


_registered: WeakSet[Forkable] = WeakSet()


def renew_after_fork(found: Forkable) -> None:
    """Call `found.after_fork()` in every child forked from now on, for as long as it lives."""
    _registered.add(found)


def _renew_all() -> None:
    for found in list(_registered):
        found.after_fork()


if hasattr(os, "register_at_fork"):  # not on Windows, where nothing forks
    os.register_at_fork(after_in_child=_renew_all)
