"""A client's arguments in, checked settings out. Every error says what to do about it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from os import environ
from typing import TYPE_CHECKING, TypeAlias, cast

from msgspec import UNSET, UnsetType
from msgspec.structs import replace

from .operation import BasicAuth, Config, QueryAuth
from .request import Pairs, Settings
from .secret import Secret, conceal
from .styles import header_value, scalar

if TYPE_CHECKING:
    from .limiter import Limiter
    from .oauth import OAuth2

Timeout: TypeAlias = float | None
_TRANSPORTS_OWN = frozenset(
    ("connection", "content-length", "host", "transfer-encoding", "te", "upgrade")
)
_TOKEN_MARKS = frozenset("!#$%&'*+-.^_`|~")


def initial_settings(
    config: Config,
    api_key: str | OAuth2 | None,
    base_url: str | None,
    timeout: Timeout,
    max_retries: int,
    max_response_bytes: int | None = None,
) -> Settings:
    """The settings of a new client. Raises ValueError or TypeError for what cannot be used."""
    unsecured: Pairs = (("User-Agent", config.user_agent or config.name),)
    secured, query, auth = unsecured, "", config.auth
    oauth = _oauth(config, api_key)
    if auth is not None and oauth is None:
        key = _api_key(config, cast("str | None", api_key))
        if isinstance(auth, QueryAuth):
            query = Secret(auth.query(key))
        else:
            secured = (_concealed(auth.header(key)), *unsecured)
    return Settings(
        base_url=_base_url(config, base_url),
        timeout=_timeout(timeout),
        max_retries=_max_retries(max_retries),
        secured=secured,
        unsecured=unsecured,
        secured_query=query,
        idempotency_header=config.idempotency_header or "",
        oauth=oauth,
        max_bytes=_max_bytes(max_response_bytes),
    )


def changed_settings(
    config: Config,
    settings: Settings,
    timeout: Timeout | UnsetType,
    max_retries: int | UnsetType,
    headers: Mapping[str, str] | UnsetType,
    idempotency_key: str | UnsetType,
    max_response_bytes: int | UnsetType | None = UNSET,
) -> Settings:
    """The settings with some options replaced; headers are added to those already there."""
    if timeout is not UNSET:
        settings = replace(settings, timeout=_timeout(timeout))
    if max_retries is not UNSET:
        settings = replace(settings, max_retries=_max_retries(max_retries))
    if max_response_bytes is not UNSET:
        settings = replace(settings, max_bytes=_max_bytes(max_response_bytes))
    if headers is not UNSET:
        settings = _with_headers(settings, headers)
    if idempotency_key is not UNSET:
        settings = replace(settings, idempotency_key=_idempotency_key(config, idempotency_key))
    return settings


def with_limiter(
    settings: Settings, limiter: Limiter | bool | None, own: Callable[[], Limiter]
) -> Settings:
    """The settings with a limiter: the caller's, or with True the API's `own`."""
    if limiter is True:
        return replace(settings, limiter=own())
    if limiter is not None and limiter is not False and not hasattr(limiter, "take"):
        raise TypeError(f"limiter must be a Limiter or a bool, not {type(limiter).__name__}")
    return replace(settings, limiter=limiter or None)


def with_cache(settings: Settings, seconds: float) -> Settings:
    """The settings with the age at which kept answers are no longer used; 0 keeps none."""
    if isinstance(seconds, bool) or not isinstance(seconds, (int, float)):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise TypeError(f"cache_seconds must be seconds, not {type(seconds).__name__}")
    if not seconds >= 0:
        raise ValueError("cache_seconds must be 0 or more")
    return replace(settings, cache_seconds=float(seconds))


def with_named(
    headers: Mapping[str, str] | UnsetType, named: Mapping[str, object]
) -> Mapping[str, str] | UnsetType:
    """The headers of a view with those that options of the API's own stand for."""
    given = {name: scalar(value) for name, value in named.items() if value is not UNSET}
    if not given:
        return headers
    return {**({} if headers is UNSET else headers), **given}


def _oauth(config: Config, api_key: str | OAuth2 | None) -> OAuth2 | None:
    if not config.token_url or api_key is None or isinstance(api_key, str):
        return None
    if not hasattr(api_key, "tokens"):
        raise TypeError(f"api_key must be a string or an OAuth2, not {type(api_key).__name__}")
    return api_key


def _api_key(config: Config, api_key: str | None) -> str:
    variable = f"{config.environment}_API_KEY"
    key = conceal(environ.get(variable) or None if api_key is None else api_key)
    if key is None:
        raise ValueError(
            f"{config.title} needs an API key: pass api_key=, or set the environment variable "
            f"{variable}"
        )
    origin = f"the environment variable {variable}" if api_key is None else "api_key"
    if not isinstance(key, str):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise TypeError(f"api_key must be a string, not {type(key).__name__}")
    plain = key.isprintable() if isinstance(config.auth, BasicAuth) else _is_plain(key)
    if not key or not plain:
        raise ValueError(
            f"{origin} must be a key of printable ASCII characters without spaces or line ends; "
            "check how it was copied"
        )
    return key


def _concealed(pair: tuple[str, str]) -> tuple[str, str]:
    return pair[0], Secret(pair[1])


def _is_plain(text: str) -> bool:
    return text.isascii() and text.isprintable() and " " not in text


def _base_url(config: Config, base_url: str | None) -> str:
    variable = f"{config.environment}_BASE_URL"
    origin = "base_url"
    if base_url is None:
        base_url = environ.get(variable) or None
        origin = f"the environment variable {variable}"
    if base_url is None:
        base_url = config.base_url
        origin = "base_url"
    if not isinstance(base_url, str):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise TypeError(f"base_url must be a string, not {type(base_url).__name__}")
    if "@" in base_url:
        base_url = Secret(base_url)
        raise ValueError(f"{origin} must not contain a user name or password; use api_key")
    scheme, _, rest = base_url.partition("://")
    host = rest.partition("/")[0]
    if scheme.lower() not in ("http", "https") or not host or host.startswith(":"):
        raise ValueError(f"{origin} must begin with http:// or https:// and a host")
    if not _is_plain(base_url) or "?" in rest or "#" in rest or "\\" in rest:
        raise ValueError(f"{origin} must be a URL without spaces, query or fragment")
    return base_url.rstrip("/")


def _timeout(timeout: Timeout) -> Timeout:
    if timeout is None:
        return None
    if isinstance(timeout, bool) or not isinstance(timeout, (int, float)):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise TypeError(f"timeout must be seconds or None, not {type(timeout).__name__}")
    if not 0 < timeout <= 1e7:
        raise ValueError("timeout must be a positive number of seconds, or None for no limit")
    return float(timeout)


def _max_retries(max_retries: int) -> int:
    if isinstance(max_retries, bool) or not isinstance(max_retries, int):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise TypeError(f"max_retries must be an int, not {type(max_retries).__name__}")
    if max_retries < 0:
        raise ValueError("max_retries must be 0 or more")
    return max_retries


def _max_bytes(most: int | None) -> int | None:
    if most is None:
        return None
    if isinstance(most, bool) or not isinstance(most, int):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise TypeError(f"max_response_bytes must be an int or None, not {type(most).__name__}")
    if most < 1:
        raise ValueError("max_response_bytes must be 1 or more, or None for no limit")
    return most


def _with_headers(settings: Settings, headers: Mapping[str, str]) -> Settings:
    added: list[tuple[str, str]] = []
    for name, value in headers.items():
        if not name or not all((c.isascii() and c.isalnum()) or c in _TOKEN_MARKS for c in name):
            raise ValueError(f"{name!r} is not a header name")
        if name.lower() in _TRANSPORTS_OWN:
            raise ValueError(f"header {name!r} is set by the transport")
        added.append((name, Secret(header_value(name, value))))
    names = frozenset(name.lower() for name, _ in added)
    kept = tuple(pair for pair in settings.headers if pair[0].lower() not in names)
    return replace(settings, headers=(*kept, *added), replaced=settings.replaced | names)


def _idempotency_key(config: Config, key: str) -> str:
    if not config.idempotency_header:
        raise ValueError(f"{config.title} has no idempotency keys")
    header_value("idempotency_key", key)
    if not 0 < len(key) <= config.idempotency_max_length or not key.strip():
        raise ValueError(
            f"idempotency_key must have 1 to {config.idempotency_max_length} characters"
        )
    return key
