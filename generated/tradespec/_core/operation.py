"""What generated code declares, once, at import: an API's manners and its operations."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeAlias, TypeVar

from msgspec import Struct

from .styles import quote

if TYPE_CHECKING:
    from .codec import Reader

T = TypeVar("T")
Path: TypeAlias = tuple[str, ...]
Location: TypeAlias = Literal["path", "query", "header", "cookie"]
Repeat: TypeAlias = Literal["safe", "key", "field", "never"]


class BearerAuth(Struct, frozen=True):
    """`Authorization: Bearer <key>` (RFC 6750)."""

    def header(self, key: str) -> tuple[str, str]:
        """The header that carries the key."""
        return "Authorization", f"Bearer {key}"


class BasicAuth(Struct, frozen=True):
    """`Authorization: Basic ...` (RFC 7617). The key is `user:password`."""

    def header(self, key: str) -> tuple[str, str]:
        """The header that carries the key."""
        from base64 import b64encode

        return "Authorization", f"Basic {b64encode(key.encode()).decode()}"


class HeaderAuth(Struct, frozen=True):
    """The key alone in a header."""

    name: str

    def header(self, key: str) -> tuple[str, str]:
        """The header that carries the key."""
        return self.name, key


class CookieAuth(Struct, frozen=True):
    """The key in a cookie."""

    name: str

    def header(self, key: str) -> tuple[str, str]:
        """The header that carries the key."""
        return "Cookie", f"{self.name}={quote(key)}"


class QueryAuth(Struct, frozen=True):
    """The key in the query."""

    name: str

    def query(self, key: str) -> str:
        """The piece of the query that carries the key."""
        return f"{quote(self.name)}={quote(key)}"


Auth: TypeAlias = BearerAuth | BasicAuth | HeaderAuth | CookieAuth | QueryAuth


class ErrorShape(Struct, frozen=True):
    """Where an error body keeps its message, code and request id: JSON keys, `()` for nowhere."""

    message: Path = ("error",)
    code: Path = ()
    request_id: Path = ()
    code_prefix: str = ""
    """What every code begins with and `.code` leaves out."""


class Config(Struct, frozen=True, kw_only=True):
    """One API. `environment` is the prefix of its `_API_KEY` and `_BASE_URL` variables."""

    name: str
    title: str
    environment: str
    base_url: str
    auth: Auth | None = None
    errors: ErrorShape = ErrorShape()
    request_id_header: str | None = None
    idempotency_header: str | None = None
    idempotency_max_length: int = 255
    retry_statuses: frozenset[int] = frozenset()
    final: frozenset[str] = frozenset()
    """Codes of errors that no further attempt can heal."""
    user_agent: str = ""
    limits: tuple[tuple[int, float, int], ...] = ()
    """The server's limits: requests, seconds, and how many at once."""
    windows: tuple[tuple[str, float], ...] = ()
    """Words of a 429's message, in lower case, that name a limit, and the seconds it counts in."""
    first_delay: float = 0.0
    """The seconds the API asks to wait before a second attempt, 0 where it asks for none."""
    token_url: str = ""
    """Where OAuth 2 tokens are asked for, "" for an API without."""

    def window(self, message: str) -> float:
        """Return the seconds that the limit named by a 429 counts in, 0 where it names none."""
        text = message.lower()
        return next((seconds for phrase, seconds in self.windows if phrase in text), 0.0)


class NumberPages(Struct, frozen=True):
    """Pages by number. `page` and `size` name parameters; the rest are JSON keys into a page."""

    page: str = "page"
    size: str = ""
    number: Path = ()
    total: Path = ()
    last: Path = ()
    size_at: Path = ()


class OffsetPages(Struct, frozen=True):
    """Pages by how many items to leave out. `offset` and `size` name parameters."""

    offset: str = "offset"
    size: str = ""
    total: Path = ()
    more: Path = ()
    """Where a page says whether there is another."""
    size_at: Path = ()


class HeaderCursor(Struct, frozen=True):
    """Pages by a cursor that a response header carries. `first` "" sends none for page one."""

    parameter: str
    header: str
    first: str = ""


class BodyCursor(Struct, frozen=True):
    """Pages by a cursor that stands in the body, below the JSON keys `at`."""

    parameter: str
    at: Path


Pages: TypeAlias = NumberPages | OffsetPages | HeaderCursor | BodyCursor


class Parameter:
    """One parameter. `key` is its name in a call's mapping, where two locations share a name."""

    __slots__ = ("explode", "key", "location", "name", "plain", "prefix", "style")

    def __init__(
        self,
        name: str,
        location: Location = "query",
        style: str = "",
        explode: bool | None = None,
        key: str = "",
    ) -> None:
        default = "form" if location in ("query", "cookie") else "simple"
        self.name = name
        self.location = location
        self.style = style or default
        self.explode = self.style in ("form", "deepObject") if explode is None else explode
        self.key = key or name
        self.prefix = quote(name) + "="
        self.plain = self.style == "form"
        """Whether a scalar is just `name=value`."""


class Body(Struct, frozen=True):
    """The media type of a request's body, and how its values travel where that is not plain."""

    media_type: str = "application/json"
    wire: Mapping[str, Any] = {}
    """Field -> type with its Wire, or the same for the fields within."""
    null: str = ""
    """How null is written for such fields."""
    files: frozenset[str] = frozenset()
    """The fields that take a file, or several."""

    @property
    def is_json(self) -> bool:
        """Whether it is written as JSON."""
        return is_json(self.media_type)


class Result:
    """What one success status answers: a model, and the JSON keys that lead to the result."""

    __slots__ = ("at", "header", "kind", "model", "nulls", "reader")

    def __init__(
        self,
        model: Any,
        at: Path = (),
        media_type: str = "application/json",
        nulls: tuple[str, ...] = (),
        header: str = "",
    ) -> None:
        self.model = model
        self.at = at
        self.nulls = nulls
        """How null is spelled in text, for models with wire values."""
        self.header = header
        """The response header that is the result, in place of the body."""
        self.kind: Literal["none", "bytes", "text", "json"]
        if model is None or header:
            self.kind = "none"
        elif model is bytes:
            self.kind = "bytes"
        elif is_json(media_type):
            self.kind = "json"
        else:
            self.kind = "text" if model is str else "bytes"
        self.reader: Reader | None = None
        """Set by the codec on first use: building a decoder is too dear for import time."""


class Operation(Generic[T]):
    """One operation. `T` is its result, or the item of its result when it has pages."""

    def __init__(
        self,
        *,
        name: str,
        method: str,
        path: str,
        parameters: tuple[Parameter, ...] = (),
        body: Body | None = None,
        results: Mapping[int | str, Result],
        repeat: Repeat = "safe",
        repeat_field: str = "",
        pages: Pages | None = None,
        secured: bool = True,
        scopes: tuple[str, ...] = (),
        above: str = "",
        cacheable: bool = False,
        download: bool = False,
    ) -> None:
        self.name = name
        self.method = method
        self.path = path
        self.call = f"{method} {path}"
        self.body = body
        self.results = results
        self.repeat = repeat
        self.repeat_field = repeat_field
        self.pages = pages
        self.secured = secured
        self.scopes = scopes
        """What the credential must allow."""
        self.above = above
        """The end of the base URL's path that this operation's path does not stand below."""
        self.cacheable = cacheable
        self.download = download
        self.query = {item.key: item for item in parameters if item.location == "query"}
        self.fields = tuple(item for item in parameters if item.location in ("header", "cookie"))
        self.pieces, self.tail = split_path(
            path, {item.name: item for item in parameters if item.location == "path"}
        )
        self.headers: tuple[tuple[str, str], ...] = (("Accept", self._accept()),)
        if body is not None and body.media_type != "multipart/form-data":
            media_type = "application/octet-stream" if "*" in body.media_type else body.media_type
            self.headers += (("Content-Type", media_type),)

    def _accept(self) -> str:
        kinds = {result.kind for result in self.results.values()} - {"none"}
        return "*/*" if kinds - {"json"} else "application/json"

    def __repr__(self) -> str:
        return f"Operation({self.name}: {self.call})"


def is_json(media_type: str) -> bool:
    """Whether a media type is JSON: `application/json`, `application/problem+json`, ..."""
    essence = media_type.partition(";")[0].strip().lower()
    return essence.endswith(("/json", "+json"))


def split_path(
    path: str, parameters: Mapping[str, Parameter]
) -> tuple[tuple[tuple[str, Parameter], ...], str]:
    """A path template as pairs of literal text and the parameter after it, and the last text."""
    pieces: list[tuple[str, Parameter]] = []
    rest = path
    while "{" in rest:
        literal, _, rest = rest.partition("{")
        name, _, rest = rest.partition("}")
        pieces.append((literal, parameters[name]))
    return tuple(pieces), rest
