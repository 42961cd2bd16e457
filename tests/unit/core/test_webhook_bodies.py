"""Webhooks of odd callers: several secrets, no raw body, odd headers, tokens of add-ons."""

from __future__ import annotations

import hashlib
import hmac
import json
from base64 import urlsafe_b64encode
from typing import Any

import pytest
from test_webhooks import BODY, LOOSE, NOW, SECRET, SIGNED, Made, sign
from tradespec import errors
from tradespec._core.signatures import Signature
from tradespec._core.webhooks import Event, Webhooks
from tradespec.fieldinsight import webhooks as fieldinsight
from tradespec.servicem8 import RecordChange, webhooks

APP = "app-secret-0123456789"
TOKENS = Webhooks(
    events={"job.made": Made},
    type=("eventName",),
    inside=("eventArgs",),
    untyped="job.made",
    aliases={"made": "job.made"},
    signature=Signature("", "jwt-hs256", 300),
)
MADE = {"event_id": "1", "job": {"id": "5"}}


@pytest.mark.parametrize(
    "secret",
    [
        SECRET.encode(),
        [SECRET],
        (b"other", SECRET),
        {"other", SECRET},
        iter(["other", SECRET.encode()]),
        ["second", "third", SECRET, "fifth"],
    ],
)
def test_several_secrets(secret: Any) -> None:
    headers = {"x-signature": sign(BODY)}
    assert SIGNED.unwrap(BODY, headers, secret, now=NOW).id == "evt_1"


@pytest.mark.parametrize("secret", [None, "", b"", [], [""], ["a", ""], [None]])
def test_no_secret(secret: Any) -> None:
    for unwrap in (SIGNED.unwrap, fieldinsight.unwrap):
        with pytest.raises(ValueError, match="a secret is needed"):
            unwrap(BODY, {"x-signature": sign(BODY)}, secret)


@pytest.mark.parametrize("secret", [5, [5], ["a", {1: 2}], [["a"]]])
def test_what_is_no_secret(secret: Any) -> None:
    with pytest.raises(TypeError):
        SIGNED.unwrap(BODY, {"x-signature": sign(BODY)}, secret)


def test_wrong_secrets() -> None:
    with pytest.raises(errors.WebhookSignatureError):
        SIGNED.unwrap(BODY, {"x-signature": sign(BODY)}, ["a", b"b"], now=NOW)


@pytest.mark.parametrize(
    "body", [json.loads(BODY), [], None, 5, 1.5, "half \ud800", object(), [b"{}"]]
)
def test_what_is_not_the_raw_body(body: Any) -> None:
    for unwrap in (
        lambda: SIGNED.unwrap(body, {"x-signature": sign(BODY)}, SECRET, now=NOW),
        lambda: LOOSE.unwrap(body, {}),
        lambda: LOOSE.challenge(body),
        lambda: webhooks.unwrap(body),
        lambda: webhooks.challenge(body),
        lambda: fieldinsight.unwrap(body, {}, SECRET),
    ):
        with pytest.raises(errors.WebhookBodyError, match="raw body"):
            unwrap()


@pytest.mark.parametrize("body", [bytearray(BODY), memoryview(BODY), BODY.decode()])
def test_what_is_the_raw_body(body: Any) -> None:
    assert SIGNED.unwrap(body, {"x-signature": sign(BODY)}, SECRET, now=NOW).body == BODY


@pytest.mark.parametrize(
    "headers",
    [{"X-Signature": [sign(BODY)]}, {"x-signature": (sign(BODY).encode(),)}],
)
def test_headers_as_lists(headers: Any) -> None:
    assert SIGNED.unwrap(BODY, headers, SECRET, now=NOW).id == "evt_1"


@pytest.mark.parametrize(
    "headers",
    [
        None,
        5,
        [1],
        [("a",)],
        "x-signature",
        {"x-signature": None},
        {"x-signature": []},
        {"x-signature": 5},
        {"x-signature": {"a": 1}},
        {"x-signature": f"t={NOW},v1=\ud800"},
        {"x-signature": f"t=\ud800,v1={'0' * 64}"},
        {"x-signature": "\ud800"},
        {5: 6},
    ],
)
def test_odd_headers_are_no_signature(headers: Any) -> None:
    with pytest.raises(errors.WebhookSignatureError):
        SIGNED.unwrap(BODY, headers, SECRET, now=NOW)


def test_events_that_say_odd_things() -> None:
    event = LOOSE.unwrap(b'{"eventName": "\\ud800\\u001b[2J", "eventArgs": {}}', {})
    assert str(errors.WebhookBodyError(event.type)).isprintable()
    deep = b'{"eventArgs":' * 50_000 + b"1" + b"}" * 50_000
    with pytest.raises(errors.WebhookBodyError):
        LOOSE.unwrap(deep, {})


def encoded(content: bytes) -> bytes:
    return urlsafe_b64encode(content).rstrip(b"=")


def token(claims: Any, head: Any = None, secret: str = APP, digest: str = "sha256") -> bytes:
    head = {"alg": "HS256", "typ": "JWT"} if head is None else head
    message = encoded(json.dumps(head).encode()) + b"." + encoded(json.dumps(claims).encode())
    code = hmac.new(secret.encode(), message, getattr(hashlib, digest)).digest()
    return message + b"." + encoded(code)


EVENT = {"eventName": "job.made", "eventArgs": MADE, "auth": {"accessToken": "tok-123"}}


def test_a_token_is_verified_and_typed() -> None:
    for body in (token(EVENT), token(EVENT).decode(), b" " + token(EVENT) + b"\n"):
        for secret in (APP, APP.encode(), ["new", APP]):
            event = TOKENS.unwrap(body, {}, secret)
            assert (event.type, event.data, event.is_signed) == ("job.made", Made(**MADE), True)
            assert event.claims["auth"] == {"accessToken": "tok-123"}
    assert "tok-123" not in repr(event)
    assert APP not in repr(event)
    assert TOKENS.unwrap(token({**EVENT, "eventName": "made"}), {}, APP).type == "job.made"
    with pytest.raises(errors.WebhookReplayError):
        TOKENS.unwrap(token({**EVENT, "jti": "j1"}), {}, APP, seen={"j1"})


def flipped(body: bytes, place: int) -> bytes:
    changed = bytearray(body)
    changed[place] = ord("A") if changed[place] != ord("A") else ord("B")
    return bytes(changed)


def test_any_change_of_a_token_is_found() -> None:
    body = token(EVENT)
    for place in range(3, len(body) - 1):  # the last character has bits that mean nothing
        with pytest.raises(errors.WebhookError):
            TOKENS.unwrap(flipped(body, place), {}, APP)


@pytest.mark.parametrize(
    "body",
    [
        token(EVENT, secret="other"),
        token(EVENT, {"alg": "none"}),
        token(EVENT, {"alg": "none"}).rpartition(b".")[0] + b".",
        token(EVENT, {"alg": "None"}),
        token(EVENT, {"alg": "HS512"}, digest="sha512"),
        token(EVENT, {"alg": "hs256"}),
        token(EVENT, {"alg": ["HS256"]}),
        token(EVENT, {"alg": "RS256"}),
        token(EVENT, {}),
        token(EVENT, []),
        token(EVENT, {"alg": "HS256", "crit": ["b64"], "b64": False}),
        token(EVENT) + b".x",
        token(EVENT).rpartition(b".")[0],
        token(EVENT).rpartition(b".")[0] + b".",
        token(EVENT).replace(b".", b".."),
        b"eyJ",
        b"eyJ.eyJ.eyJ",
        b"eyJ\xff.a.b",
        token(EVENT) + b"=",
    ],
)
def test_tokens_that_are_refused(body: bytes) -> None:
    with pytest.raises(errors.WebhookSignatureError):
        TOKENS.unwrap(body, {}, APP)


@pytest.mark.parametrize(
    ("claims", "good"),
    [
        ({}, True),
        ({"exp": NOW - 299}, True),
        ({"exp": NOW - 301}, False),
        ({"exp": NOW + 10**9}, True),
        ({"nbf": NOW + 299}, True),
        ({"nbf": NOW + 301}, False),
        ({"iat": NOW - 299}, True),
        ({"iat": NOW - 301}, False),
        ({"iat": NOW - 301, "exp": NOW + 1}, True),
        ({"iat": NOW + 301, "exp": NOW + 1000}, False),
        ({"iat": NOW + 301}, False),
    ],
)
def test_times_of_a_token(claims: dict[str, Any], good: bool) -> None:
    body = token({**EVENT, **claims})
    if good:
        assert TOKENS.unwrap(body, {}, APP, now=NOW).is_signed
        return
    with pytest.raises(errors.WebhookTimestampError):
        TOKENS.unwrap(body, {}, APP, now=NOW)


@pytest.mark.parametrize("claims", [{"exp": "1"}, {"iat": True}, {"nbf": None}, {"exp": [1]}, [1]])
def test_tokens_that_say_nothing_of_use(claims: Any) -> None:
    body = token({**EVENT, **claims} if isinstance(claims, dict) else claims)
    with pytest.raises(errors.WebhookBodyError):
        TOKENS.unwrap(body, {}, APP, now=NOW)


def test_what_is_not_signed_is_not_passed_off_as_signed() -> None:
    plain = json.dumps(EVENT).encode()
    assert TOKENS.unwrap(plain, {}).is_signed is False
    with pytest.raises(errors.WebhookSignatureError, match="not signed"):
        TOKENS.unwrap(plain, {}, APP)
    assert TOKENS.unwrap(plain, {}, APP, allow_unsigned=True).is_signed is False
    assert TOKENS.unwrap(token(EVENT), {}, APP, allow_unsigned=True).is_signed is True
    with pytest.raises(errors.WebhookSignatureError):
        TOKENS.unwrap(token(EVENT, secret="other"), {}, APP, allow_unsigned=True)
    with pytest.raises(errors.WebhookSignatureError, match="secret is needed"):
        TOKENS.unwrap(token(EVENT), {})
    with pytest.raises(ValueError, match="secret"):
        TOKENS.unwrap(plain, {}, "")


def test_add_on_events_of_servicem8() -> None:
    change = {
        "object": "job",
        "entry": [{"uuid": "u1", "changed_fields": ["status"], "time": "2026-02-03 09:00:00"}],
    }
    auth = {"accountUUID": "a1", "staffUUID": "s1", "accessToken": "t", "accessTokenExpiry": 900}
    claims = {"eventVersion": "1.0", "eventName": "webhook_subscription", "auth": auth}
    event: Event[Any] = webhooks.unwrap(token({**claims, "eventArgs": change}), {}, APP)
    assert (event.type, event.is_signed) == ("record.changed", True)
    assert isinstance(event.data, RecordChange)
    assert event.data.entry[0].uuid == "u1"
    assert event.claims["auth"]["accountUUID"] == "a1"
    own = webhooks.unwrap(
        token({**claims, "eventName": "open_panel", "eventArgs": {"jobUUID": "j"}}), {}, [APP]
    )
    assert (own.type, own.data) == ("open_panel", {"jobUUID": "j"})
    assert webhooks.unwrap(json.dumps(change)).is_signed is False
    with pytest.raises(errors.WebhookSignatureError):
        webhooks.unwrap(json.dumps(change), {}, APP)


@pytest.mark.parametrize(
    "text",
    ["<script>alert(1)</script>", "a&b", 'a"b', "x" * 501, "a\x00b", "a\r\nb", "\u202e"],
)
def test_an_answer_to_a_handshake_is_never_markup(text: str) -> None:
    with pytest.raises(errors.WebhookBodyError):
        LOOSE.challenge(json.dumps({"mode": "subscribe", "challenge": text}))


def test_an_answer_to_a_handshake_may_be_base64() -> None:
    text = "aB3+/=_-." * 50
    assert LOOSE.challenge(json.dumps({"mode": "subscribe", "challenge": text})) == text
    assert LOOSE.challenge(b"mode=subscribe&challenge=" + b"x" * 20_000) is None
    assert LOOSE.challenge(b"&" * 9_000) is None
