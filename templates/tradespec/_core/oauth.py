"""OAuth 2.0 (RFC 6749): access tokens that expire, refreshed with tokens that change each time."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Generator
from threading import Lock
from typing import Any, cast

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from . import errors
from .flow import Answer, Flow, log
from .operation import Operation
from .retry import Timing
from .secret import Secret, conceal, is_header_text
from .styles import quote
from .transport import ConnectionFailed, RawResponse, Request
from .types import is_object

_EARLY = 30.0
_LOOK_AGAIN = 0.02
_TOKEN_SECONDS = 30.0


class Tokens(Struct, frozen=True):
    """What a refresh gave; store it, the refresh token before it is no longer good.

    `expires_at` is in seconds since 1970, None where the server does not say.
    """

    access_token: str
    refresh_token: str
    expires_at: float | None = None

    def __repr__(self) -> str:
        """Nothing of the tokens."""
        return f"Tokens(expires_at={self.expires_at})"


class OAuth2:
    """Credentials of an OAuth 2 application, for one account. Share one between clients.

    Args:
        client_id: the application.
        client_secret: its secret.
        refresh_token: what the authorization gave; each refresh gives another.
        access_token: a token that may still be good; None to begin with a refresh.
        expires_at: when it ends, in seconds since 1970; None when that is not known.
        on_refresh: called with the new Tokens before they are used; for async clients it may be
            a coroutine function. What it raises ends the call.
        token_url: where tokens are asked for; by default the API's own.
    """

    def __init__(
        self,
        client_id: str,
        client_secret: str,
        refresh_token: str,
        access_token: str | None = None,
        expires_at: float | None = None,
        on_refresh: Callable[[Tokens], Awaitable[object] | object] | None = None,
        token_url: str | None = None,
    ) -> None:
        self.client_id = client_id
        client_secret, refresh_token = conceal(client_secret), conceal(refresh_token)
        access_token = conceal(access_token)
        if access_token and not is_header_text(access_token):
            raise ValueError("access_token must be printable ASCII without spaces or line ends")
        if token_url is not None and not token_url.startswith(("https://", "http://")):
            raise ValueError("token_url must begin with https:// or http://")
        self._client_secret = client_secret
        self._tokens = Tokens(access_token or "", refresh_token, expires_at)
        self._on_refresh = on_refresh
        self._token_url = token_url
        self._lock = Lock()
        self._refreshing = False

    def __repr__(self) -> str:
        return f"OAuth2(client_id={self.client_id!r})"

    @property
    def tokens(self) -> Tokens:
        """The tokens in use."""
        return self._tokens

    @property
    def secrets(self) -> tuple[str, ...]:
        """All that no error may show."""
        found = self._client_secret, self._tokens.refresh_token, self._tokens.access_token
        return tuple(each for each in found if each)

    def usable(self, now: float) -> bool:
        """Whether there is an access token that has not run out."""
        ends = self._tokens.expires_at
        return bool(self._tokens.access_token) and (ends is None or now < ends - _EARLY)

    def claim(self) -> bool:
        """Whether the caller is the one to refresh; the others wait until `release`."""
        with self._lock:
            if self._refreshing:
                return False
            self._refreshing = True
            return True

    def release(self) -> None:
        """Let others refresh again."""
        self._refreshing = False

    @property
    def is_refreshing(self) -> bool:
        """Whether somebody is asking for new tokens."""
        return self._refreshing

    def request(self, token_url: str) -> Request:
        """The request for new tokens."""
        fields = {
            "grant_type": "refresh_token",
            "client_id": self.client_id,
            "client_secret": Secret(self._client_secret),
            "refresh_token": Secret(self._tokens.refresh_token),
        }
        body = "&".join(f"{name}={quote(value)}" for name, value in fields.items())
        headers = (
            ("Accept", "application/json"),
            ("Content-Type", "application/x-www-form-urlencoded"),
        )
        return Request("POST", self._token_url or token_url, headers, body.encode(), _TOKEN_SECONDS)

    def accept(
        self, answer: RawResponse, now: float, request: Request
    ) -> Awaitable[object] | object:
        """Take over new tokens; what `on_refresh` returned. Raises TokenRefreshError."""
        body = _json(answer.content)
        access = body.get("access_token")
        if answer.status_code != 200 or not isinstance(access, str) or not access:
            raise self._refused(answer, body, request)
        if not is_header_text(access):
            raise self._refused(answer, {"error": "the access token is no header text"}, request)
        seconds, refresh = body.get("expires_in"), body.get("refresh_token")
        lasts = isinstance(seconds, (int, float)) and not isinstance(seconds, bool)
        tokens = Tokens(
            access,
            refresh if isinstance(refresh, str) and refresh else self._tokens.refresh_token,
            now + float(cast(float, seconds)) if lasts else None,
        )
        self._tokens = tokens
        log.info("oauth: the access token was refreshed")
        return None if self._on_refresh is None else self._on_refresh(tokens)

    def _refused(
        self, answer: RawResponse, body: dict[str, Any], request: Request
    ) -> errors.TokenRefreshError:
        from .redaction import redact, safe_request

        code, said = body.get("error"), body.get("error_description")
        code = code if isinstance(code, str) else None
        message = said if isinstance(said, str) else code or "the answer has no access token"
        sent = safe_request(request, self.secrets)
        return errors.TokenRefreshError(
            redact(f"no new access token: {message}", self.secrets),
            operation="oauth.refresh",
            call="POST token",
            code=None if code is None else redact(code, self.secrets),
            status_code=answer.status_code,
            headers=answer.headers,
            attempts=1,
            method=sent.method,
            url=sent.url,
            request=sent,
        )


def _json(content: bytes) -> dict[str, Any]:
    try:
        body = msgspec.json.decode(content)
    except (msgspec.DecodeError, ValueError):
        return {}
    return {name: conceal(value) for name, value in body.items()} if is_object(body) else {}


def authorized(
    oauth: OAuth2, token_url: str, operation: Operation[Any], start: Callable[[Timing], Flow],
    timing: Timing,
) -> Flow:  # fmt: skip
    """A flow whose requests carry the access token. A 401 is answered by one refresh."""
    flow = start(timing)
    reply: Any = None
    failure: BaseException | None = None
    refreshed = False
    try:
        while True:
            step = flow.throw(failure) if failure is not None else flow.send(reply)
            failure = None
            if not isinstance(step, Request):
                reply = yield step
                continue
            if not oauth.usable(timing.now()):
                yield from _refresh(oauth, token_url, oauth.tokens, operation, timing)
            used = oauth.tokens
            try:
                reply = yield _with_token(step, used)
                if reply.status_code == 401 and not refreshed:
                    refreshed = True
                    yield from _refresh(oauth, token_url, used, operation, timing)
                    reply = yield _with_token(step, oauth.tokens)
            except ConnectionFailed as error:
                failure = error
    except StopIteration as stop:
        result: Answer = stop.value
        return result
    finally:
        flow.close()


def _with_token(request: Request, tokens: Tokens) -> Request:
    if any(name.lower() == "authorization" for name, _ in request.headers):
        return request
    bearer = ("Authorization", Secret(f"Bearer {tokens.access_token}"))
    return replace(request, headers=(bearer, *request.headers))


def _refresh(
    oauth: OAuth2, token_url: str, old: Tokens, operation: Operation[Any], timing: Timing
) -> Generator[Request | float | Awaitable[object], Any, None]:
    """Refresh, unless somebody else has done so since `old`; wait while somebody does."""
    while not oauth.claim():
        while oauth.is_refreshing:
            yield _LOOK_AGAIN
    try:
        if oauth.tokens is not old:
            return
        sent = oauth.request(token_url)
        try:
            answer: RawResponse = yield sent
        except ConnectionFailed as failure:
            from .failures import connection_error

            raise connection_error(operation, failure, 1, sent, oauth.secrets) from None
        told: Any = oauth.accept(answer, timing.now(), sent)
        if hasattr(told, "__await__"):
            yield told
    finally:
        oauth.release()
