"""Webhooks as they arrive: raw bytes and headers in, a typed event out, or the error to answer by.

Nothing of a body is believed before its signature has been verified over the bytes as they came.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Generic, Protocol, TypeVar, cast
from urllib.parse import parse_qsl

from msgspec import UNSET, Struct

from .codec import Reader, Undecodable
from .errors import WebhookBodyError, WebhookReplayError, WebhookSignatureError
from .lenient import parse, plain
from .operation import Path, Result
from .signatures import (
    HeadersLike,
    SecretLike,
    Signature,
    is_token,
    read_headers,
    read_secrets,
    read_token,
    verify,
)
from .types import is_object

T_co = TypeVar("T_co", covariant=True)
_LONGEST = 1_000_000
_LONGEST_HANDSHAKE = 10_000
_LONGEST_ANSWER = 500
_NOT_RAW = "the raw body of the request is wanted, as bytes, not {}: do not parse it before"
_MARKUP = frozenset("<>&\"'`")


class Event(Struct, Generic[T_co], frozen=True, kw_only=True):
    """One event.

    `type` is its name; an event of a type that is not known has plain JSON as its `data`. `id`
    tells repeated deliveries apart, None where the API has none. `body` is what came. `is_signed`
    says whether a signature was verified; `claims` is all that a signed token says, such as the
    account it comes from and an access token for it.
    """

    type: str
    data: T_co
    id: str | None = None
    body: bytes = b""
    is_signed: bool = False
    claims: Mapping[str, Any] = {}

    def __repr__(self) -> str:
        """Nothing of the body and the claims: they may carry an access token."""
        return f"Event(type={self.type!r}, id={self.id!r}, data={self.data!r})"


class Seen(Protocol):
    """Remembers the identifiers of events: a set will do, for one process."""

    def __contains__(self, name: object, /) -> bool:
        """Whether the event has been handled."""
        ...


class Webhooks(Struct, frozen=True, kw_only=True):
    """The webhooks of one API.

    Args:
        events: name -> model of what it tells.
        type: where the event's name stands, in the body or, as one key, in a header.
        id: where its identifier stands.
        inside: where the event stands, when it is there.
        untyped: the name of an event that has none.
        signature: how it is signed; None where it is not.
        handshake: field, value and answer's field of the request that confirms an address.
        nulls: the API's spellings of null.
        aliases: further names -> name of the event they stand for.
    """

    events: Mapping[str, Any]
    type: Path = ()
    type_header: str = ""
    id: Path = ()
    inside: Path = ()
    untyped: str = ""
    signature: Signature | None = None
    handshake: tuple[str, str, str] | None = None
    nulls: tuple[str, ...] = ()
    aliases: Mapping[str, str] = {}

    def unwrap(
        self,
        body: bytes | str,
        headers: HeadersLike,
        secret: SecretLike | None = None,
        *,
        tolerance: float | None = None,
        now: float | None = None,
        seen: Seen | None = None,
        allow_unsigned: bool = False,
    ) -> Event[Any]:
        """Verify a webhook and read it; see the module of the API."""
        content = _raw(body)
        if len(content) > _LONGEST:
            raise WebhookBodyError(f"the body has {len(content)} bytes")
        given, secret = read_headers(headers), secret and read_secrets(secret)
        allowed = tolerance
        if allowed is None:
            allowed = 0 if self.signature is None else self.signature.tolerance
        is_signed, token = self._verified(content, given, secret, allowed, now, allow_unsigned)
        whole = token or _object(content)
        inner = _at(whole, self.inside) if self.inside else UNSET
        found = inner if is_object(inner) else whole
        name = given.get(self.type_header.lower()) if self.type_header else _at(whole, self.type)
        known = isinstance(name, str) and bool(name)
        kind = cast(str, name) if known else self.untyped
        kind = self.aliases.get(kind, kind)
        if not kind:
            raise WebhookBodyError("the body does not say what event it is")
        identifier = _at(whole, self.id) if self.id else token.get("jti")
        identifier = identifier if isinstance(identifier, str) and identifier else None
        if seen is not None and identifier is not None and identifier in seen:
            raise WebhookReplayError(f"the event {identifier} has been seen before")
        same = found is whole and not token
        return Event(
            type=kind,
            data=self._read(kind, content, found, same),
            id=identifier,
            body=content,
            is_signed=is_signed,
            claims=plain(token) if token else {},
        )

    def _verified(
        self,
        content: bytes,
        headers: Mapping[str, str],
        secret: SecretLike | None,
        tolerance: float,
        now: float | None,
        allow_unsigned: bool,
    ) -> tuple[bool, dict[str, Any]]:
        """Whether a body is signed, and what it says when it is a token."""
        signature = self.signature
        if signature is None:
            return False, {}
        if not signature.is_token:
            verify(signature, content, headers, read_secrets(secret), tolerance, now)
            return True, {}
        secrets = None if secret is None else read_secrets(secret)
        if is_token(content):
            if secrets is None:
                raise WebhookSignatureError("the body is a signed token: a secret is needed")
            return True, read_token(content, secrets, tolerance, now)
        if secrets is not None and not allow_unsigned:
            raise WebhookSignatureError(
                "the body is not signed: events that are not belong to an address of their own "
                "without a secret, or allow_unsigned takes both"
            )
        return False, {}

    def _read(self, kind: str, content: bytes, found: Any, whole: bool) -> Any:
        model = self.events.get(kind)
        if model is None:
            return plain(found)
        if not whole:
            from .bodies import encode_json

            content = encode_json(found)
        try:
            return Reader(Result(model, nulls=self.nulls)).read(content, _ignore).result()
        except (Undecodable, ValueError, RecursionError) as error:
            raise WebhookBodyError(f"{kind}: {error}") from None

    def challenge(self, body: bytes | str) -> str | None:
        """The text to answer a handshake with, None for a body that is none."""
        content = _raw(body)
        if self.handshake is None or len(content) > _LONGEST_HANDSHAKE:
            return None
        field, value, answer = self.handshake
        try:
            members: dict[str, Any] = _object(content)
        except WebhookBodyError:
            members = dict(parse_qsl(content.decode("utf-8", "replace")))
        found = members.get(answer)
        if members.get(field) != value or not isinstance(found, str):
            return None
        if len(found) > _LONGEST_ANSWER or not found.isprintable() or _MARKUP & set(found):
            raise WebhookBodyError("the text to answer a handshake with is too long, or markup")
        return found


def _raw(body: Any) -> bytes:
    """The bytes of a body as they came."""
    try:
        if isinstance(body, str):
            return body.encode()
        if isinstance(body, (bytes, bytearray, memoryview)):
            return bytes(cast(bytes, body))
    except UnicodeEncodeError:
        raise WebhookBodyError(_NOT_RAW.format("text with half a surrogate pair")) from None
    raise WebhookBodyError(_NOT_RAW.format(type(cast(object, body)).__name__))


def _object(content: bytes) -> dict[str, Any]:
    try:
        value = parse(content)
    except (ValueError, RecursionError) as error:
        raise WebhookBodyError(f"the body is not JSON: {error}") from None
    if not is_object(value):
        raise WebhookBodyError("the body is not a JSON object")
    return value


def _at(value: Any, path: Path) -> Any:
    for key in path:
        value = value.get(key) if is_object(value) else None
    return value


def _ignore(_: object) -> None:
    """Odd fields keep their raw value; there is no client to warn through."""
