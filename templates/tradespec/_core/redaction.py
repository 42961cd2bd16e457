"""A client's credentials in, texts, URLs and requests without them out."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import unquote

from .transport import Request

if TYPE_CHECKING:
    from .request import Settings

_REDACTED = "***"
_SENSITIVE = re.compile(
    r"(?:authorization|cookie|credential|password|passwd|secret|signature|sig|token"
    r"|(?:^|x-|api[-_]?|access[-_]?|app[-_]?|auth[-_]?|private[-_]?|subscription[-_]?)key)$",
    re.IGNORECASE,
)
_PAIR = re.compile(r"(?<=[?&])([^=&#]*)=([^&#]*)")


def is_sensitive(name: str) -> bool:
    """Whether a header or parameter of this name carries a credential."""
    return _SENSITIVE.search(name) is not None


def redact(text: str, secrets: tuple[str, ...]) -> str:
    """Text without the secrets; some servers repeat the key they refuse."""
    for secret in secrets:
        text = text.replace(secret, _REDACTED)
    return text


def secrets_of(settings: Settings) -> tuple[str, ...]:
    """The credentials of a client in all forms a server may repeat, the longest first."""
    found: set[str] = set()
    for pair in settings.secured:
        if pair not in settings.unsecured:
            found |= _forms(pair[1])
    for name, value in settings.headers:
        if is_sensitive(name):
            found |= _forms(value)
    found |= _forms(settings.secured_query.partition("=")[2])
    if settings.oauth is not None:
        found.update(settings.oauth.secrets)
    return tuple(sorted(map(str, found - {""}), key=len, reverse=True))


def _forms(value: str) -> set[str]:
    """A header's value, the credential within it, and what either encodes."""
    found = {value}
    scheme, _, credential = value.partition(" ")
    if credential:
        found.add(credential)
    if scheme.lower() == "basic":
        pair = _decoded(credential)
        found |= {pair, pair.partition(":")[2]}
    else:
        found |= {each.partition("=")[2].strip() for each in value.split(";")}
    return found | {unquote(each) for each in found}


def _decoded(credential: str) -> str:
    from base64 import b64decode

    try:
        return b64decode(credential).decode("utf-8", "replace")
    except ValueError:
        return ""


def safe_url(url: str, secrets: tuple[str, ...]) -> str:
    """A URL without user name, password, secrets and signatures."""
    scheme, separator, rest = url.partition("://")
    host, slash, tail = rest.partition("/")
    url = f"{scheme}{separator}{host.rpartition('@')[2]}{slash}{tail}"
    return redact(_PAIR.sub(_safe_pair, url), secrets)


def _safe_pair(found: re.Match[str]) -> str:
    name, value = found.groups()
    return f"{name}={_REDACTED if is_sensitive(unquote(name)) else value}"


def safe_request(request: Request, secrets: tuple[str, ...]) -> Request:
    """A request as it was sent, without its credentials."""
    headers = tuple(
        (name, _REDACTED if is_sensitive(name) else redact(str(value), secrets))
        for name, value in request.headers
    )
    content = request.content
    for secret in secrets if content else ():
        content = (content or b"").replace(secret.encode("utf-8", "replace"), _REDACTED.encode())
    return Request(
        request.method,
        safe_url(request.url, secrets),
        headers,
        content,
        request.timeout,
        max_bytes=request.max_bytes,
    )
