"""What a forked child must make anew: locks that a thread of its parent may have held, sockets.

An object registers itself once; in every child its `after_fork` runs before any other code.
`importing` guards imports that a first call makes: a fork waits for them, since a child in which
the importing thread is missing could never complete them.
"""

from __future__ import annotations

import os
from threading import RLock
from typing import Protocol
from weakref import WeakSet


class Forkable(Protocol):
    """An object that holds what a child must not use."""

    def after_fork(self) -> None:
        """Replace it. Runs in the child, whose only thread this is."""
        ...


importing = RLock()
_untouched: list[object] = []
_registered: WeakSet[Forkable] = WeakSet()


def renew_after_fork(found: Forkable) -> None:
    """Call `found.after_fork()` in every child forked from now on, for as long as it lives."""
    _registered.add(found)


def leave_untouched(inherited: object) -> None:
    """Keep what is the parent's for as long as this child lives, so that nothing closes it."""
    _untouched.append(inherited)


def _renew_all() -> None:
    importing.release()
    for found in list(_registered):
        found.after_fork()


if hasattr(os, "register_at_fork"):  # not on Windows, where nothing forks
    os.register_at_fork(
        before=importing.acquire, after_in_parent=importing.release, after_in_child=_renew_all
    )
