"""The token endpoint of OAuth 2 (RFC 6749), where the document declares one.

A code is good once. A refresh token is good once too: its use gives a new one. Access tokens last
an hour of the mock's clock. A code or token of another application is answered like one that never
was.
"""

from __future__ import annotations

import secrets
from collections.abc import Mapping, Sequence
from datetime import datetime
from urllib.parse import urlsplit

from .. import codec
from ..compiled.document import Document, Node
from ..compiled.parameters import parse_query
from ..errors import Refusal
from ..messages import Request, Response
from .accounts import Accounts
from .database import Database

LASTS = 3600
MOST = 1000
"""Access tokens, and grants, that are remembered."""
_FORM = "application/x-www-form-urlencoded"
_GRANTS = {"authorization_code": "code", "refresh_token": "refresh_token"}


class Tokens:
    """The token endpoint of one mock."""

    def __init__(self, paths: frozenset[str], accounts: Accounts, database: Database) -> None:
        """Take where it is, the accounts it opens and where grants are kept."""
        self.paths = paths
        self._accounts = accounts
        self._database = database

    def grant(
        self, account: int, client: str, secret: str, kind: str, token: str, scopes: str | None
    ) -> None:
        """Keep a code or refresh token: kind is `code` or `refresh_token`."""
        self._database.run(
            "INSERT OR REPLACE INTO {grants} VALUES (?, ?, ?, ?, ?, ?)",
            (token, kind, account, client, secret, scopes),
        )

    def authorize(
        self, account: int, client: str, secret: str, scopes: Sequence[str] | None
    ) -> dict[str, str]:
        """Let a client in, and give what it asks for tokens with."""
        written = None if scopes is None else " ".join(scopes)
        found = {"client_id": client, "client_secret": secret}
        self._forget_first()
        for kind in _GRANTS.values():
            found[kind] = f"{kind.partition('_')[0]}-{secrets.token_hex(16)}"
            self.grant(account, client, secret, kind, found[kind], written)
        return found

    def _forget_first(self) -> None:
        """Make room for two grants more where there are too many."""
        self._database.run(
            "DELETE FROM {grants} WHERE rowid IN "
            "(SELECT rowid FROM {grants} ORDER BY rowid DESC LIMIT -1 OFFSET ?)",
            (MOST - 2,),
        )

    def answer(self, request: Request, now: datetime) -> Response:
        """Answer a request for tokens."""
        if request.method != "POST":
            return _refused(405, "invalid_request", [("allow", "POST")])
        sent = (request.header("content-type") or "").partition(";")[0].strip().lower()
        if sent != _FORM:
            return _refused(400, "invalid_request")
        try:
            form = {name: values[-1] for name, values in parse_query(request.body).items()}
        except Refusal:
            return _refused(400, "invalid_request")
        kind = _GRANTS.get(form.get("grant_type", ""))
        if kind is None:
            known = "grant_type" in form
            return _refused(400, "unsupported_grant_type" if known else "invalid_request")
        return self._exchanged(kind, form, now)

    def _exchanged(self, kind: str, form: Mapping[str, str], now: datetime) -> Response:
        client, secret = form.get("client_id", ""), form.get("client_secret", "")
        if not self._knows(client, secret):
            return _refused(401, "invalid_client")
        row = self._database.row(
            "SELECT account, scopes FROM {grants} "
            "WHERE token = ? AND kind = ? AND client = ? AND secret = ?",
            (form.get(kind, ""), kind, client, secret),
        )
        if row is None:
            return _refused(400, "invalid_grant")
        account, scopes = int(row[0] or 0), row[1]
        access, refresh = f"access-{secrets.token_hex(16)}", f"refresh-{secrets.token_hex(16)}"
        allowed = None if scopes is None else str(scopes)
        with self._database.transaction():
            self._database.run("DELETE FROM {grants} WHERE token = ?", (form[kind],))
            self.grant(account, client, secret, "refresh_token", refresh, allowed)
            limited = None if allowed is None else allowed.split()
            self._accounts.forget_ended(now, MOST)
            self._accounts.add_key(account, access, limited, now.timestamp() + LASTS)
        return _json(
            200,
            {
                "access_token": access,
                "expires_in": LASTS,
                "token_type": "bearer",
                "scope": allowed or "",
                "refresh_token": refresh,
            },
        )

    def _knows(self, client: str, secret: str) -> bool:
        """Tell whether an application is let in anywhere: it always has a grant left."""
        return bool(
            self._database.row(
                "SELECT 1 FROM {grants} WHERE client = ? AND secret = ?", (client, secret)
            )
        )


def read_tokens(document: Document, accounts: Accounts, database: Database) -> Tokens:
    """Read where tokens are asked for: nowhere in a document without OAuth 2."""
    schemes: Mapping[str, Node] = document.root.get("components", {}).get("securitySchemes", {})
    paths: set[str] = set()
    for scheme in schemes.values():
        for flow in scheme.get("flows", {}).values():
            urls = [str(flow[name]) for name in ("tokenUrl", "refreshUrl") if name in flow]
            paths |= {urlsplit(url).path for url in urls}
    return Tokens(frozenset(paths), accounts, database)


def _refused(status: int, error: str, headers: Sequence[tuple[str, str]] = ()) -> Response:
    response = _json(status, {"error": error})
    response.headers.extend(headers)
    return response


def _json(status: int, value: object) -> Response:
    headers = [("content-type", "application/json"), ("cache-control", "no-store")]
    return Response(status, headers, codec.encode(value))
