"""Signatures of webhooks: secrets, headers and the bytes that came in, nothing or an error out."""

from __future__ import annotations

import hmac
import time
from collections.abc import Callable, Iterable, Mapping
from typing import Any, Literal, TypeAlias, cast

from msgspec import Struct

from .errors import WebhookBodyError, WebhookSignatureError, WebhookTimestampError
from .lenient import parse, plain
from .types import is_object

HeadersLike: TypeAlias = Mapping[str, str] | Mapping[str, Any] | Iterable[tuple[Any, Any]]
SecretLike: TypeAlias = "str | bytes | Iterable[str | bytes] | Secrets"
"""A secret shared with the sender, or several while one is replaced by another."""
Scheme: TypeAlias = Literal["t-v1-hmac-sha256", "jwt-hs256"]
_TOKEN_BYTES = frozenset(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_")
_DIGITS = 20
_ANY_AGE = float("inf")


class Signature(Struct, frozen=True):
    """How bodies are signed.

    `t-v1-hmac-sha256` has `t=<seconds>,v1=<hex>` in a header. `jwt-hs256` makes the body a JSON Web
    Token (RFC 7519) with HMAC-SHA256; bodies that are none are not signed.
    """

    header: str = ""
    scheme: Scheme = "t-v1-hmac-sha256"
    tolerance: float = 300

    @property
    def is_token(self) -> bool:
        """Whether a signed body is a token."""
        return self.scheme == "jwt-hs256"


class Secrets:
    """Secrets, each as bytes. Their `repr` hides them, since tracebacks may show variables."""

    __slots__ = ("_keys",)

    def __init__(self, keys: Iterable[bytes]) -> None:
        self._keys = tuple(keys)

    def __repr__(self) -> str:
        return f"Secrets({len(self._keys)})"

    @property
    def are_bytes(self) -> bool:
        """Whether all of them can be secrets."""
        return all(isinstance(each, bytes) for each in cast(tuple[Any, ...], self._keys))

    def fit(self, message: bytes, found: Iterable[bytes]) -> bool:
        """Whether any of the HMAC-SHA256 found is one of the message, in constant time."""
        right = [hmac.digest(key, message, "sha256") for key in self._keys]
        return sum(hmac.compare_digest(each, one) for one in found for each in right) > 0


def read_secrets(secret: SecretLike | None) -> Secrets:
    """One secret or several. Raises ValueError for none, TypeError for what is no secret."""
    if isinstance(secret, Secrets):
        return secret
    one = secret is None or isinstance(secret, (str, bytes))
    given: list[Any] = [secret] if one else list(cast(Iterable[Any], secret))
    keys = Secrets(each.encode() if isinstance(each, str) else each for each in given)
    is_missing, is_odd = not given or not all(given), not keys.are_bytes
    del secret, given
    if is_missing:
        raise ValueError("a secret is needed to verify webhooks")
    if is_odd:
        raise TypeError("a secret is text or bytes, or several of them")
    return keys


def verify(
    signature: Signature,
    content: bytes,
    headers: Mapping[str, str],
    secrets: Secrets,
    tolerance: float,
    now: float | None = None,
) -> None:
    """Raise WebhookSignatureError or WebhookTimestampError unless a body is what was signed."""
    text = headers.get(signature.header.lower())
    if text is None:
        raise WebhookSignatureError(f"there is no header {signature.header}")
    parts = [part.strip().partition("=") for part in text.split(",")]
    times = [value for name, _, value in parts if name == "t"]
    found = [_hex(value) for name, _, value in parts if name == "v1"]
    if len(times) != 1 or not found or not (times[0].isascii() and times[0].isdigit()):
        raise WebhookSignatureError(f"the header {signature.header} is malformed")
    if not secrets.fit(times[0].encode() + b"." + content, found):
        raise WebhookSignatureError("the signature does not fit the body and the secret")
    _check_age(int(times[0][:_DIGITS]), tolerance, now, tolerance)


def is_token(content: bytes) -> bool:
    """Whether a body looks like a JSON Web Token, which no JSON does."""
    return content.strip().startswith(b"eyJ")


def read_token(
    content: bytes, secrets: Secrets, tolerance: float, now: float | None = None
) -> dict[str, Any]:
    """What a JSON Web Token says, once it is verified. No algorithm but HS256 is taken.

    Raises:
        WebhookSignatureError: It is malformed, signed in another way or by somebody else.
        WebhookTimestampError: It is good, but no longer (`exp`, or else `iat`) or not yet (`nbf`).
        WebhookBodyError: What it says is no JSON object.
    """
    message, _, last = content.strip().rpartition(b".")
    pieces = message.split(b".")
    if len(pieces) != 2:
        raise WebhookSignatureError("the token does not have three parts")
    head = _members(_decoded(pieces[0]))
    if head is None or head.get("alg") != "HS256" or "crit" in head:
        raise WebhookSignatureError("the token is not signed with HS256")
    if not secrets.fit(message, [_decoded(last)]):
        raise WebhookSignatureError("the signature does not fit the token and the secret")
    claims = _members(_decoded(pieces[1]))
    if claims is None:
        raise WebhookBodyError("the token is no JSON object")
    _check_claims(claims, tolerance, now)
    return claims


def _check_claims(claims: Mapping[str, Any], tolerance: float, now: float | None) -> None:
    for name in ("exp", "nbf", "iat"):
        value = claims.get(name, 0)
        if isinstance(value, bool) or not isinstance(value, (int, float)) or value - value != 0:
            raise WebhookBodyError(f"the token's {name} is no time")
    moment = time.time() if now is None else now
    if "exp" in claims and moment - claims["exp"] > tolerance:
        raise WebhookTimestampError("the token has expired")
    if "nbf" in claims and claims["nbf"] - moment > tolerance:
        raise WebhookTimestampError("the token is not valid yet")
    if "iat" in claims:
        _check_age(claims["iat"], tolerance, moment, _ANY_AGE if "exp" in claims else tolerance)


def _check_age(signed: float, tolerance: float, now: float | None, oldest: float) -> None:
    age = (time.time() if now is None else now) - signed
    if age > oldest or age < -tolerance:
        when = "old" if age > 0 else "ahead"
        raise WebhookTimestampError(f"the signature is {abs(age):.0f} s {when}")


def _decoded(piece: bytes) -> bytes:
    """One part of a token: base64 for URLs without padding (RFC 7515)."""
    from base64 import urlsafe_b64decode

    if not _TOKEN_BYTES.issuperset(piece) or len(piece) % 4 == 1:
        raise WebhookSignatureError("the token is malformed")
    return urlsafe_b64decode(piece + b"=" * (-len(piece) % 4))


def _members(content: bytes) -> dict[str, Any] | None:
    try:
        value = plain(parse(content))
    except (ValueError, RecursionError):
        return None
    return value if is_object(value) else None


def _hex(text: str) -> bytes:
    try:
        return bytes.fromhex(text) if text.isalnum() else b""
    except ValueError:
        return b""


def read_headers(headers: Any) -> dict[str, str]:
    """Headers by their names in lower case; as mappings or pairs, of text, bytes or lists of them.

    Raises WebhookSignatureError for what are no headers.
    """
    try:
        items = getattr(headers, "items", None)
        pairs = cast(Callable[[], Iterable[Any]], items)() if callable(items) else headers or ()
        return {_text(name).lower(): _text(value) for name, value in pairs}
    except (TypeError, ValueError):
        raise WebhookSignatureError(
            "the headers cannot be read: the headers of the request are wanted, as a mapping or "
            "as pairs, beside its raw body"
        ) from None


def _text(value: Any) -> str:
    if isinstance(value, (list, tuple)):
        return ", ".join(_text(each) for each in cast(Iterable[Any], value))
    return value.decode("latin-1") if isinstance(value, bytes) else str(value)
