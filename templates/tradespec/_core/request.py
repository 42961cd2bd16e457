"""A call's arguments in, the complete HTTP request out."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeAlias, cast

from msgspec import UNSET, Struct

from .operation import Operation
from .styles import header_text, path_text, query_pairs, quote
from .transport import Request, Sink

if TYPE_CHECKING:
    from .limiter import Limiter
    from .oauth import OAuth2

Pairs: TypeAlias = tuple[tuple[str, str], ...]


class Settings(Struct, frozen=True, kw_only=True):
    """What a client and its options add to every request, worked out beforehand."""

    base_url: str
    timeout: float | None
    max_retries: int
    secured: Pairs
    """The headers of an operation that needs credentials, and below those of one that does not."""
    unsecured: Pairs
    secured_query: str = ""
    headers: Pairs = ()
    """The caller's own headers. They win over any other of the same name."""
    replaced: frozenset[str] = frozenset()
    """Their names in lower case."""
    idempotency_header: str = ""
    idempotency_key: str = ""
    oauth: OAuth2 | None = None
    limiter: Limiter | None = None
    cache_seconds: float = 0.0
    max_bytes: int | None = None

    def __repr__(self) -> str:
        """Nothing of the headers: they carry the credentials."""
        return f"Settings({self.base_url})"

    @property
    def plain(self) -> bool:
        """Whether nothing stands around the calls."""
        return self.oauth is None and self.limiter is None and not self.cache_seconds

    @property
    def secrets(self) -> tuple[str, ...]:
        """The credentials as a server may repeat them."""
        from .redaction import secrets_of

        return secrets_of(self)

    @property
    def budget(self) -> float:
        """The seconds a whole call may take, waits and all."""
        return float("inf") if self.timeout is None else self.timeout * (self.max_retries + 1)


def build_request(
    settings: Settings,
    operation: Operation[Any],
    parameters: Mapping[str, object],
    body: object,
    sink: Sink | None = None,
) -> Request:
    """Raise ValueError or TypeError, naming the argument, for what cannot be sent."""
    try:
        headers = settings.secured if operation.secured else settings.unsecured
        headers += operation.headers
        content: bytes | None = None
        if body is not UNSET and operation.body is not None:
            from .bodies import encode_body

            content, media_type = encode_body(operation.body, body)
            if media_type is not None:
                headers += (("Content-Type", media_type),)
        elif operation.body is not None:
            headers = tuple(pair for pair in headers if pair[0] != "Content-Type")
        if operation.fields:
            headers = _with_fields(headers, operation, parameters)
        if operation.repeat == "key" or settings.idempotency_key:
            headers += _idempotency(settings, operation, headers)
        if settings.replaced:
            headers = tuple(pair for pair in headers if pair[0].lower() not in settings.replaced)
            headers += settings.headers
        return Request(
            operation.method,
            _url(settings, operation, parameters),
            headers,
            content,
            settings.timeout,
            sink,
            settings.max_bytes,
        )
    except (TypeError, ValueError) as error:
        kind = ValueError if isinstance(error, UnicodeError) else type(error)
        raise kind(f"{operation.name}: {error}") from None


def _url(settings: Settings, operation: Operation[Any], parameters: Mapping[str, object]) -> str:
    url = settings.base_url
    if operation.above:
        url = url.removesuffix(operation.above)
    for literal, parameter in operation.pieces:
        url += literal + path_text(parameter, parameters.get(parameter.key))
    url += operation.tail
    pairs: list[str] = []
    for key, value in parameters.items():
        if value is UNSET or value is None or key not in operation.query:
            continue
        parameter = operation.query[key]
        if type(value) is int and parameter.plain:
            pairs.append(f"{parameter.prefix}{value}")
        elif type(value) is str and parameter.plain and value.isascii():
            pairs.append(parameter.prefix + quote(value))
        else:
            pairs += query_pairs(parameter, value)
    if settings.secured_query and operation.secured:
        pairs.append(settings.secured_query)
    return f"{url}?{'&'.join(pairs)}" if pairs else url


def with_minted(operation: Operation[Any], body: object) -> object:
    """The body with an id of the caller's side, so that repeating it makes no second record."""
    if operation.repeat != "field" or not isinstance(body, Mapping):
        return body
    members = cast(Mapping[str, object], body)
    if members.get(operation.repeat_field, UNSET) not in (UNSET, None):
        return members
    return {**members, operation.repeat_field: mint()}


def _with_fields(
    headers: Pairs, operation: Operation[Any], parameters: Mapping[str, object]
) -> Pairs:
    """The headers with those that are parameters; cookies join the one Cookie header."""
    cookies: list[str] = []
    for parameter in operation.fields:
        value = parameters.get(parameter.key, UNSET)
        if value is UNSET or value is None:
            continue
        if parameter.location == "cookie":
            cookies += query_pairs(parameter, value)
        else:
            headers += ((parameter.name, header_text(parameter, value)),)
    if not cookies:
        return headers
    cookies = [value for name, value in headers if name == "Cookie"] + cookies
    return (*(pair for pair in headers if pair[0] != "Cookie"), ("Cookie", "; ".join(cookies)))


def _idempotency(settings: Settings, operation: Operation[Any], headers: Pairs) -> Pairs:
    """The key that makes this call safe to repeat: the caller's, or a new one for each call."""
    name = settings.idempotency_header
    if not name or operation.method in ("GET", "HEAD"):
        return ()
    if any(each.lower() == name.lower() for each, _ in headers):
        return ()
    if settings.idempotency_key:
        return ((name, settings.idempotency_key),)
    return ((name, mint()),)


def mint() -> str:
    """A new random UUID."""
    from uuid import uuid4

    return str(uuid4())
