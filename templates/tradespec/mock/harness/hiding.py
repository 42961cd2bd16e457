"""Keeping credentials out of what is shown: which headers, parameters and fields carry them.

The document's security schemes say it; the headers that carry credentials anywhere are hidden in
any case, because a key sent the wrong way is still a key. At a token endpoint of OAuth the bodies
carry them too.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import unquote_plus

from .. import codec
from ..compiled.document import Document, Node

HIDDEN = "<hidden>"
_EVERYWHERE = (
    "authorization",
    "proxy-authorization",
    "cookie",
    "set-cookie",
    "api-key",
    "x-api-key",
    "x-auth-token",
    "x-mock-account",
    "x-mock-token",
)
_SCHEMES = frozenset({"basic", "bearer", "digest", "token"})
_OF_TOKENS = frozenset(
    {
        "access_token",
        "assertion",
        "client_assertion",
        "client_secret",
        "code",
        "code_verifier",
        "id_token",
        "password",
        "refresh_token",
        "token",
    }
)


@dataclass(frozen=True, slots=True)
class Hiding:
    """Hides the credentials of calls to one API.

    Attributes:
        headers: Names of headers, in lower case.
        query: Names of query parameters.
        paths: Paths whose bodies carry credentials.
    """

    headers: frozenset[str] = frozenset(_EVERYWHERE)
    query: frozenset[str] = frozenset()
    paths: frozenset[str] = frozenset()

    def shown_headers(self, headers: Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
        """Give headers with credentials hidden; the word before one, such as Bearer, stays."""
        return [
            (name, _hidden(value) if name.lower() in self.headers else value)
            for name, value in headers
        ]

    def shown_query(self, query: str) -> str:
        """Give a query string with credentials hidden."""
        if not self.query or not query:
            return query
        return "&".join(_pair(pair, self.query) for pair in query.split("&"))

    def shown_body(self, path: str, content: bytes) -> bytes:
        """Give the body of a request or an answer with credentials hidden."""
        if path not in self.paths or not content:
            return content
        try:
            value = codec.decode(content)
        except codec.MalformedJSONError:
            return _form(content)
        return codec.encode(_members(value))


def read_hiding(document: Document, paths: frozenset[str]) -> Hiding:
    """Read from the security schemes what carries credentials.

    Args:
        document: The API's document.
        paths: Where tokens are asked for.
    """
    schemes: Mapping[str, Node] = document.root.get("components", {}).get("securitySchemes", {})
    named = {
        place: {str(each["name"]) for each in schemes.values() if each.get("in") == place}
        for place in ("header", "query")
    }
    headers = {name.lower() for name in named["header"]}
    return Hiding(frozenset({*_EVERYWHERE, *headers}), frozenset(named["query"]), paths)


def _hidden(value: str) -> str:
    scheme, space, rest = value.partition(" ")
    return f"{scheme} {HIDDEN}" if space and rest and scheme.lower() in _SCHEMES else HIDDEN


def _pair(pair: str, names: frozenset[str]) -> str:
    name, equals, _ = pair.partition("=")
    return f"{name}={HIDDEN}" if equals and unquote_plus(name) in names else pair


def _form(content: bytes) -> bytes:
    text = content.decode("utf-8", "replace")
    if "=" not in text:
        return HIDDEN.encode()
    return "&".join(_pair(pair, _OF_TOKENS) for pair in text.split("&")).encode()


def _members(value: Any) -> Any:
    if codec.is_object(value):
        return {
            name: HIDDEN if name in _OF_TOKENS else _members(member)
            for name, member in value.items()
        }
    return [_members(item) for item in value] if codec.is_array(value) else value
