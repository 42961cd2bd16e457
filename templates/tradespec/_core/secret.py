"""Text that is shown to nobody, or shown safely: credentials, and what a server says."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar, cast

T = TypeVar("T")


class Secret(str):
    """A credential. Its `repr` hides it, since tracebacks may show variables."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "'***'"


def conceal(value: T) -> T:
    """The same text as a Secret; anything else as it is."""
    return cast(T, Secret(value)) if type(value) is str else value


def conceal_url(url: T) -> T:
    """A URL with a user name or password as a Secret; anything else as it is."""
    return conceal(url) if isinstance(url, str) and "@" in url else url


def conceal_headers(headers: T) -> T:
    """A mapping of headers whose values are Secrets; anything else as it is."""
    if not isinstance(headers, Mapping):
        return headers
    pairs = cast(Mapping[object, object], headers).items()
    return cast(T, {name: conceal(value) for name, value in pairs})


def escape(text: str) -> str:
    r"""Text safe for a terminal: control, format and half characters as `\x1b` or `\u202e`."""
    if text.isprintable():
        return text
    return "".join(
        each if each.isprintable() else each.encode("unicode_escape").decode() for each in text
    )


def is_header_text(text: str) -> bool:
    """Whether text can stand in a header as one word."""
    return text.isascii() and text.isprintable() and " " not in text
