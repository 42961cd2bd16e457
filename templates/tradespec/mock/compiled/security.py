"""Who may call: the document's security schemes and requirements.

A request is let in by the first alternative whose schemes all name the key of one account.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from http.cookies import CookieError, SimpleCookie
from urllib.parse import parse_qs

from ..account.accounts import Accounts, Identity
from ..errors import Refusal
from ..messages import Request
from .document import Document, Node, UnsupportedDocumentError

ReadKey = Callable[[Request], str | None]


@dataclass(frozen=True, slots=True)
class Alternative:
    """Schemes that must all be met, and the scopes the key needs."""

    schemes: tuple[ReadKey, ...]
    scopes: frozenset[str]


@dataclass(frozen=True, slots=True)
class Security:
    """The alternatives of an operation; none means that anybody may call.

    Attributes:
        scopes: What a key with limited scopes needs however it is sent: those of the first
            alternative that asks for some.
    """

    alternatives: tuple[Alternative, ...]
    scopes: frozenset[str] = frozenset()

    def identify(self, request: Request, accounts: Accounts, now: datetime) -> Identity | None:
        """Give the caller, None when the operation is open to anybody.

        Raises:
            Refusal: With cause `no_credentials`, `unauthenticated` or `scope_missing`.
        """
        if not self.alternatives:
            return None
        missing: frozenset[str] = frozenset()
        for alternative in self.alternatives:
            identity = _identity(alternative, request, accounts, now)
            if identity is not None:
                needed = alternative.scopes or self.scopes
                if identity.scopes is None or needed <= identity.scopes:
                    return identity
                missing = needed - identity.scopes
        if missing:
            raise Refusal("scope_missing", detail=", ".join(sorted(missing)))
        if any(scheme(request) for each in self.alternatives for scheme in each.schemes):
            raise Refusal("unauthenticated", detail="no valid credentials")
        raise Refusal("no_credentials", detail="no credentials")


def read_security(document: Document, operation: Node) -> Security:
    """Read the security of an operation, its own or the document's."""
    required: Sequence[Node] = document.root.get("security", [])
    requirements: Sequence[Node] = operation.get("security", required)
    if any(not requirement for requirement in requirements):
        return Security(())
    declared: Node = document.root.get("components", {}).get("securitySchemes", {})
    alternatives = tuple(
        Alternative(
            tuple(_scheme(name, declared.get(name)) for name in requirement),
            frozenset(scope for scopes in requirement.values() for scope in scopes),
        )
        for requirement in requirements
    )
    needed = next((each.scopes for each in alternatives if each.scopes), frozenset[str]())
    return Security(alternatives, needed)


def read_scheme(document: Document, name: str) -> Callable[[Request], bool]:
    """Read what tells whether a request carries the credentials of a security scheme."""
    declared: Node = document.root.get("components", {}).get("securitySchemes", {})
    read = _scheme(name, declared.get(name))
    return lambda request: bool(read(request))


def query_keys(document: Document) -> frozenset[str]:
    """Give the query parameters that carry keys."""
    declared: Node = document.root.get("components", {}).get("securitySchemes", {})
    return frozenset(scheme["name"] for scheme in declared.values() if scheme.get("in") == "query")


def _identity(
    alternative: Alternative, request: Request, accounts: Accounts, now: datetime
) -> Identity | None:
    found: Identity | None = None
    for scheme in alternative.schemes:
        key = scheme(request)
        identity = accounts.identity(key, now) if key else None
        if identity is None or (found is not None and identity.account != found.account):
            return None
        found = found or identity
    return found


def _scheme(name: str, scheme: Node | None) -> ReadKey:
    if scheme is None:
        raise UnsupportedDocumentError(f"security scheme {name!r} is not declared")
    kind = scheme["type"]
    if kind in ("oauth2", "openIdConnect") or (
        kind == "http" and str(scheme.get("scheme", "")).lower() == "bearer"
    ):
        return _bearer
    if kind == "apiKey":
        return _api_key(str(scheme["name"]), str(scheme["in"]))
    raise UnsupportedDocumentError(f"security scheme {name!r}: {kind} is not played by the mock")


def _bearer(request: Request) -> str | None:
    scheme, _, key = (request.header("authorization") or "").partition(" ")
    return key.strip() if scheme.lower() == "bearer" else None


def _api_key(name: str, place: str) -> ReadKey:
    def from_query(request: Request) -> str | None:
        values = parse_qs(request.query.decode("latin-1")).get(name)
        return values[0] if values else None

    def from_cookie(request: Request) -> str | None:
        try:
            morsel = SimpleCookie(request.header("cookie")).get(name)
        except CookieError:
            return None
        return morsel.value if morsel else None

    def from_header(request: Request) -> str | None:
        return request.header(name)

    return {"query": from_query, "cookie": from_cookie}.get(place, from_header)
