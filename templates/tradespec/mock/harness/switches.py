"""The settings of one account as a mapping, for tests to look at and turn."""

from __future__ import annotations

from collections.abc import Iterator, MutableMapping
from typing import Any

from ..account.settings import Settings


class AccountSettings(MutableMapping[str, Any]):
    """The settings of one account as a mapping: `mock.settings["add_on"] = False`."""

    def __init__(self, settings: Settings, account: int) -> None:
        """Look at the settings of an account."""
        self._settings = settings
        self._account = account

    def __getitem__(self, name: str) -> Any:
        """Give a setting's value."""
        for setting in self._settings.declared:
            if setting.name == name:
                return self._settings.value(self._account, setting)
        raise KeyError(name)

    def __setitem__(self, name: str, value: Any) -> None:
        """Set a setting."""
        self._settings.put(self._account, name, value)

    def __delitem__(self, name: str) -> None:
        """Put a setting back to its default."""
        for setting in self._settings.declared:
            if setting.name == name:
                self._settings.put(self._account, name, setting.default)
                return
        raise KeyError(name)

    def __iter__(self) -> Iterator[str]:
        """Give the names of the settings."""
        return (setting.name for setting in self._settings.declared)

    def __len__(self) -> int:
        """Count the settings."""
        return len(self._settings.declared)

    def __repr__(self) -> str:
        """Show names and values."""
        return repr(dict(self))
