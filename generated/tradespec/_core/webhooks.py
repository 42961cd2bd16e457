"""Webhooks as they arrive: raw bytes and headers in, a typed event out, or the error to answer by.

Nothing of a body is believed before its signature has been verified over the bytes as they came.
"""

from __future__ import annotations

import hmac
import time
from collections.abc import Callable, Iterable, Mapping
from typing import Any, Generic, Literal, Protocol, TypeAlias, TypeVar, cast
from urllib.parse import parse_qsl

from msgspec import UNSET, Struct

from .codec import Reader, Undecodable
from .errors import (
    WebhookBodyError,
    WebhookReplayError,
    WebhookSignatureError,
    WebhookTimestampError,
)
from .lenient import parse, plain
from .operation import Path, Result
from .types import is_object

T_co = TypeVar("T_co", covariant=True)
HeadersLike: TypeAlias = Mapping[str, str] | Mapping[str, Any] | Iterable[tuple[Any, Any]]
_LONGEST = 1_000_000


class Event(Struct, Generic[T_co], frozen=True, kw_only=True):
    """One event.

    `type` is its name; an event of a type that is not known has plain JSON as its `data`. `id`
    tells repeated deliveries apart, None where the API has none. `body` is what came.
    """

    type: str
    data: T_co
    id: str | None = None
    body: bytes = b""


class Seen(Protocol):
    """Remembers the identifiers of events: a set will do, for one process."""

    def __contains__(self, name: object, /) -> bool:
        """Whether the event has been handled."""
        ...


class Signature(Struct, frozen=True):
    """How bodies are signed: `t-v1-hmac-sha256` has `t=<seconds>,v1=<hex>` in a header."""

    header: str
    scheme: Literal["t-v1-hmac-sha256"] = "t-v1-hmac-sha256"
    tolerance: float = 300


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

    def unwrap(
        self,
        body: bytes | str,
        headers: HeadersLike,
        secret: str = "",
        *,
        tolerance: float | None = None,
        now: float | None = None,
        seen: Seen | None = None,
    ) -> Event[Any]:
        """Verify a webhook and read it; see the module of the API."""
        content = body.encode() if isinstance(body, str) else bytes(body)
        if len(content) > _LONGEST:
            raise WebhookBodyError(f"the body has {len(content)} bytes")
        given = _lower(headers)
        if self.signature is not None:
            allowed = self.signature.tolerance if tolerance is None else tolerance
            verify(self.signature, content, given, secret, allowed, now)
        whole = _object(content)
        inner = _at(whole, self.inside) if self.inside else UNSET
        found = inner if is_object(inner) else whole
        name = given.get(self.type_header.lower()) if self.type_header else _at(whole, self.type)
        known = isinstance(name, str) and bool(name)
        kind = cast(str, name) if known else self.untyped
        if not kind:
            raise WebhookBodyError("the body does not say what event it is")
        identifier = _at(whole, self.id) if self.id else None
        identifier = identifier if isinstance(identifier, str) and identifier else None
        if seen is not None and identifier is not None and identifier in seen:
            raise WebhookReplayError(f"the event {identifier} has been seen before")
        data = self._read(kind, content, found, found is whole)
        return Event(type=kind, data=data, id=identifier, body=content)

    def _read(self, kind: str, content: bytes, found: Any, whole: bool) -> Any:
        model = self.events.get(kind)
        if model is None:
            return plain(found)
        if not whole:
            from .bodies import encode_json

            content = encode_json(found)
        try:
            return Reader(Result(model, nulls=self.nulls)).read(content, _ignore).result()
        except Undecodable as error:
            raise WebhookBodyError(f"{kind}: {error}") from None

    def challenge(self, body: bytes | str) -> str | None:
        """The text to answer a handshake with, None for a body that is none."""
        if self.handshake is None:
            return None
        content = body.encode() if isinstance(body, str) else bytes(body)
        field, value, answer = self.handshake
        try:
            members: dict[str, Any] = _object(content)
        except WebhookBodyError:
            members = dict(parse_qsl(content.decode("utf-8", "replace")))
        found = members.get(answer)
        return found if members.get(field) == value and isinstance(found, str) else None


def verify(
    signature: Signature,
    content: bytes,
    headers: Mapping[str, str],
    secret: str,
    tolerance: float,
    now: float | None = None,
) -> None:
    """Raise WebhookSignatureError or WebhookTimestampError unless a body is what was signed."""
    if not secret:
        raise ValueError("a secret is needed to verify webhooks")
    text = headers.get(signature.header.lower())
    if text is None:
        raise WebhookSignatureError(f"there is no header {signature.header}")
    parts = [part.strip().partition("=") for part in text.split(",")]
    times = [value for name, _, value in parts if name == "t"]
    found = [value for name, _, value in parts if name == "v1"]
    if len(times) != 1 or not found or not (times[0].isascii() and times[0].isdigit()):
        raise WebhookSignatureError(f"the header {signature.header} is malformed")
    right = hmac.digest(secret.encode(), times[0].encode() + b"." + content, "sha256").hex()
    matches = [hmac.compare_digest(each.encode(), right.encode()) for each in found]
    if not any(matches):
        raise WebhookSignatureError("the signature does not fit the body and the secret")
    age = (time.time() if now is None else now) - int(times[0][:20])
    if abs(age) > tolerance:
        when = "old" if age > 0 else "ahead"
        raise WebhookTimestampError(f"the signature is {abs(age):.0f} s {when}")


def _lower(headers: HeadersLike) -> dict[str, str]:
    """Headers by their names in lower case; as mappings or pairs, of text or bytes."""
    items = getattr(headers, "items", None)
    pairs = cast(Callable[[], Iterable[Any]], items)() if items is not None else headers
    return {_text(name).lower(): _text(value) for name, value in cast(Iterable[Any], pairs)}


def _text(value: Any) -> str:
    return value.decode("latin-1") if isinstance(value, bytes) else str(value)


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
