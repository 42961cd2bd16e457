"""Where refreshed tokens are kept, by a program that sometimes cannot keep them."""

from __future__ import annotations

import random
import threading
from pathlib import Path

from tradespec.servicem8 import OAuth2

from .server import FIRST_TOKEN


class StoreFull(Exception):  # noqa: N818 - what a caller's own store may raise
    """The store could not keep a token this time."""


class Store:
    """Keeps the newest refresh token in a file.

    Args:
        path: the file.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.calm = False
        self._lock = threading.Lock()
        path.write_text(FIRST_TOKEN)

    @property
    def refresh_token(self) -> str:
        """What was kept last."""
        return self.path.read_text()

    def account(self, url: str) -> OAuth2:
        """Credentials that begin with what is kept."""
        return OAuth2(
            "soak", "soak-secret", self.refresh_token, on_refresh=self.keep, token_url=url
        )

    def keep(self, tokens: object) -> None:
        """Keep the refresh token of new tokens; one time in twenty it fails."""
        with self._lock:
            if not self.calm and random.random() < 0.05:
                raise StoreFull
            new = self.path.with_suffix(".new")
            new.write_text(str(getattr(tokens, "refresh_token")))  # noqa: B009
            new.replace(self.path)
