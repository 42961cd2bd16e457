"""OAuth 2.0 (RFC 6749): access tokens that expire, refreshed with tokens that change each time.

The exchange of tokens runs apart from the call that asks for it, because the server has changed
them once it was asked: a call that is cancelled must not lose what was issued. New tokens are told
to `on_refresh` before they are used, and again with each use until it has returned.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from functools import partial
from threading import Lock
from typing import Any, TypeAlias, cast

from msgspec.structs import replace

from . import errors
from .flow import log
from .forks import renew_after_fork
from .pending import Pending
from .retry import Deadline, Timing
from .secret import Secret, conceal, is_header_text
from .steps import Answer, Apart, Flow, Wait, relay
from .token_endpoint import Outcome, Tokens, ask, refused_grant, token_error, token_request
from .transport import ConnectionFailed, RawResponse, Request

OnRefresh: TypeAlias = Callable[[Tokens], Awaitable[object] | object]
Load: TypeAlias = Callable[[], Awaitable[Tokens | None] | Tokens | None]
_MOST_ROUNDS = 3


class OAuth2:
    """Credentials of an OAuth 2 application, for one account. Share one between clients.

    Args:
        client_id: the application.
        client_secret: its secret.
        refresh_token: what the authorization gave; each refresh gives another.
        access_token: a token that may still be good; None to begin with a refresh.
        expires_at: when it ends, in seconds since 1970; None when that is not known.
        on_refresh: called with the new Tokens before they are used; for async clients it may be
            a coroutine function. What it raises ends the call, and the next call tells again.
        token_url: where tokens are asked for; by default the API's own.
        load: gives the Tokens that are stored, None for none; for async clients it may be a
            coroutine function. It is asked when the refresh token is refused, since another
            process may have used it and stored what it was given.
    """

    def __init__(
        self,
        client_id: str,
        client_secret: str,
        refresh_token: str,
        access_token: str | None = None,
        expires_at: float | None = None,
        on_refresh: OnRefresh | None = None,
        token_url: str | None = None,
        load: Load | None = None,
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
        self._load = load
        self._code: Mapping[str, str] | None = None
        self._token_url = token_url
        self._callers: set[object] = set()
        self._untold: Tokens | None = None
        self._reset()
        renew_after_fork(self)

    @classmethod
    def from_code(
        cls, client_id: str, client_secret: str, code: str, redirect_uri: str, **options: Any
    ) -> OAuth2:
        """Make credentials of an authorization code, which the first use changes for tokens."""
        oauth = cls(client_id, client_secret, "", **options)
        oauth._code = {"code": conceal(code), "redirect_uri": redirect_uri}
        return oauth

    def _reset(self) -> None:
        self._lock = Lock()
        self._exchange: Exchange | None = None
        self._turn = Turn()

    def after_fork(self) -> None:
        """Forget an exchange of the parent: its thread is not in the child."""
        self._callers = set()
        self._reset()

    def __repr__(self) -> str:
        return f"OAuth2(client_id={self.client_id!r})"

    @property
    def tokens(self) -> Tokens:
        """The tokens in use."""
        return self._tokens

    @property
    def is_refreshing(self) -> bool:
        """Whether new tokens are being asked for."""
        return self._exchange is not None

    @property
    def secrets(self) -> tuple[str, ...]:
        """All that no error may show."""
        found = self._client_secret, self._tokens.refresh_token, self._tokens.access_token
        return tuple(each for each in (*found, *(self._code or {}).values()) if each)

    def request(self, token_url: str) -> Request:
        """Return the request for new tokens."""
        code = self._code
        grant = {"refresh_token": self._tokens.refresh_token} if code is None else code
        return token_request(
            self._token_url or token_url,
            {
                "grant_type": "refresh_token" if code is None else "authorization_code",
                "client_id": self.client_id,
                "client_secret": Secret(self._client_secret),
                **grant,
            },
        )

    def fresh(
        self, token_url: str, timing: Timing, deadline: Deadline, refused: str | None = None
    ) -> Flow[Tokens]:
        """Return tokens that are told, good, and not those with the access token `refused`."""
        tokens = self._tokens
        if self._untold is None and tokens.access_token != refused and tokens.usable(timing.now()):
            return tokens
        caller = object()
        try:
            self._callers.add(caller)
            return (yield from self._renewed(token_url, timing, deadline, refused))
        finally:
            self._callers.discard(caller)

    def _renewed(
        self, token_url: str, timing: Timing, deadline: Deadline, refused: str | None
    ) -> Flow[Tokens]:
        for _ in range(_MOST_ROUNDS):
            yield from self._tell(deadline)
            tokens = self._tokens
            if tokens.access_token != refused and tokens.usable(timing.now()):
                return tokens
            outcome = yield from self._exchanged(token_url, tokens, timing, deadline)
            if isinstance(outcome, Tokens):
                yield from self._tell(deadline)
                return outcome
            loaded = refused_grant(outcome) and (yield from self._loaded(tokens, deadline))
            if not loaded:
                raise token_error(outcome, self.request(token_url), self.secrets)
        raise errors.TokenRefreshError("every refresh token that was stored is refused")

    def _exchanged(
        self, token_url: str, old: Tokens, timing: Timing, deadline: Deadline
    ) -> Flow[Outcome]:
        """Begin an exchange, or join the one under way, and wait for its outcome."""
        mine = Exchange()
        try:
            exchange = self._joined(mine, old)
            if exchange is None:
                return self._tokens
            if exchange is mine:
                request = self.request(token_url)
                yield Apart(self._ask(mine, request, old, timing), partial(self._ended, mine))
        except BaseException:
            self._abandon(mine)
            raise
        yield Wait(exchange.done, deadline.left())
        outcome: Outcome = _result(exchange.done)
        return outcome

    def _joined(self, mine: Exchange, old: Tokens) -> Exchange | None:
        """The exchange to wait for, `mine` where there is none; None when `old` are replaced."""
        with self._lock:
            if self._tokens is not old:
                return None
            if self._exchange is None:
                self._exchange = mine
            return self._exchange

    def _begin(self, exchange: Exchange) -> bool:
        with self._lock:
            exchange.begun = self._exchange is exchange
            return exchange.begun

    def _abandon(self, exchange: Exchange) -> None:
        """Let others exchange when this one did not begin: its caller was interrupted."""
        with self._lock:
            if self._exchange is exchange and not exchange.begun:
                self._exchange = None
                exchange.done.set_result(ConnectionFailed("the exchange did not begin"))

    def _ask(self, exchange: Exchange, request: Request, old: Tokens, timing: Timing) -> Flow[None]:
        """Ask for tokens, apart from any call; tell them when no call is left that would."""
        if not self._begin(exchange):
            return
        again = self._code is None  # a code that is asked for twice ends what it gave
        try:
            outcome = yield from ask(request, timing, old.refresh_token, again=again)
        except Exception as error:  # a transport's own: for the callers, who wait for the outcome
            self._settle(exchange, error)
            return
        self._settle(exchange, outcome)
        if not self._callers:
            yield from self.tell_last(timing)

    def _ended(self, exchange: Exchange) -> None:
        if not exchange.done.done():
            self._settle(exchange, ConnectionFailed("the exchange was broken off"))

    def _settle(self, exchange: Exchange, outcome: Outcome | Exception) -> None:
        with self._lock:
            if isinstance(outcome, Tokens):
                self._tokens, self._code = outcome, None
                self._untold = None if self._on_refresh is None else outcome
                log.info("oauth: the access token was refreshed")
            if self._exchange is exchange:
                self._exchange = None
        if isinstance(outcome, Exception) and not isinstance(outcome, ConnectionFailed):
            exchange.done.set_exception(outcome)
        elif not exchange.done.done():
            exchange.done.set_result(outcome)

    def tell_last(self, timing: Timing) -> Flow[None]:
        """Tell tokens that no call is left to tell; a failure is logged."""
        try:
            yield from self._tell(Deadline(timing.clock, float("inf")))
        except Exception as error:  # the next call tells again, and raises it
            log.warning("oauth: new tokens could not be told: %s", type(error).__name__)

    def _tell(self, deadline: Deadline) -> Flow[None]:
        """Call `on_refresh` with tokens that it has not taken yet, one caller at a time."""
        while (tokens := self._untold) is not None:
            told, kept = partial(self._told, tokens), partial(self._kept, tokens)
            yield from self._turn.held(told, deadline, kept)

    def _told(self, tokens: Tokens) -> object:
        if self._untold is not tokens or self._on_refresh is None:
            return None
        return self._on_refresh(tokens)

    def _kept(self, tokens: Tokens) -> None:
        with self._lock:
            if self._untold is tokens:
                self._untold = None

    def _loaded(self, refused: Tokens, deadline: Deadline) -> Flow[bool]:
        """Take over what `load` gives; whether that is other than what was refused."""
        load = self._load
        if load is None:
            return self._tokens is not refused
        found = cast("Tokens | None", (yield from self._turn.held(load, deadline, lambda: None)))
        with self._lock:
            if found is not None and self._tokens is refused and not found.same(refused):
                self._tokens = found
            return self._tokens is not refused


class Exchange:
    """One exchange under way, and its outcome."""

    def __init__(self) -> None:
        self.begun = False
        self.done: Pending[Outcome] = Pending()


class Turn:
    """One at a time, for threads and tasks."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._busy: Pending[None] | None = None

    def enter(self, mine: Pending[None]) -> Pending[None] | None:
        """Take the turn and return None, or return what is done when the turn is free again."""
        with self._lock:
            if self._busy is None:
                self._busy = mine
                return None
            return self._busy

    def leave(self, mine: Pending[None]) -> None:
        """Let the next one in, where the turn is `mine`."""
        with self._lock:
            if self._busy is mine:
                self._busy = None
                mine.set_result(None)

    def held(
        self, callback: Callable[[], object], deadline: Deadline, after: Callable[[], object]
    ) -> Flow[object]:
        """Wait for the turn, call back, then `after`, and leave the turn.

        What the callback gives to be awaited goes on to its end without its caller.
        """
        turn: Pending[None] = Pending()
        done: Pending[object] = Pending()

        async def finish(awaited: Awaitable[object]) -> None:
            try:
                result = await awaited
                after()
                done.set_result(result)
            except Exception as error:
                done.set_exception(error)

        def ended() -> None:
            if not done.done():
                done.set_exception(ConnectionFailed("the callback was broken off"))
            self.leave(turn)

        apart = False
        try:
            while (busy := self.enter(turn)) is not None:
                yield Wait(busy, deadline.left())
                _result(busy)
            found: Any = callback()
            if not hasattr(found, "__await__"):
                after()
                return found
            apart = True
            try:
                yield Apart(finish(found), ended)
            except TypeError:
                if hasattr(found, "close"):
                    found.close()
                raise
        finally:
            if not apart:
                self.leave(turn)
        yield Wait(done, deadline.left())
        return _result(done)


def _result(done: Pending[Any]) -> Any:
    if not done.done():
        raise errors.APITimeoutError(
            "no access token within the timeout", operation="oauth.token", call="POST token"
        )
    return done.result()


def authorized(
    oauth: OAuth2, token_url: str, flow: Flow[Answer], timing: Timing, deadline: Deadline
) -> Flow[Answer]:
    """Send a flow's requests with the access token. A 401 is answered by one refresh."""
    refreshed = False

    def send(request: Request) -> Flow[RawResponse]:
        nonlocal refreshed
        tokens = yield from oauth.fresh(token_url, timing, deadline)
        reply: RawResponse = yield deadline.bound(_with_token(request, tokens))
        if reply.status_code == 401 and not refreshed:
            refreshed = True
            tokens = yield from oauth.fresh(token_url, timing, deadline, tokens.access_token)
            reply = yield deadline.bound(_with_token(request, tokens))
        return reply

    return relay(flow, send)


def _with_token(request: Request, tokens: Tokens) -> Request:
    if any(name.lower() == "authorization" for name, _ in request.headers):
        return request
    bearer = ("Authorization", Secret(f"Bearer {tokens.access_token}"))
    return replace(request, headers=(bearer, *request.headers))
