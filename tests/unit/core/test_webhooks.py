"""Webhooks: what is verified, read and refused, each refusal with its own error."""

from __future__ import annotations

import hashlib
import hmac
import json
from typing import Any

import msgspec
import pytest
from tradespec import errors
from tradespec._core.webhooks import Event, Signature, Webhooks

SECRET = "whsec_0123"
NOW = 1_780_405_672


class Made(msgspec.Struct):
    event_id: str
    job: dict[str, str]


SIGNED = Webhooks(
    events={"job.made": Made},
    type=("event_type",),
    id=("event_id",),
    signature=Signature("X-Signature"),
)
LOOSE = Webhooks(
    events={"record.changed": Made},
    type=("eventName",),
    inside=("eventArgs",),
    untyped="record.changed",
    handshake=("mode", "subscribe", "challenge"),
)
BODY = json.dumps({"event_id": "evt_1", "event_type": "job.made", "job": {"id": "5"}}).encode()


def sign(body: bytes, at: object = NOW, secret: str = SECRET) -> str:
    code = hmac.new(secret.encode(), f"{at}.".encode() + body, hashlib.sha256).hexdigest()
    return f"t={at},v1={code}"


def unwrap(body: Any = BODY, signature: str | None = None, **more: Any) -> Event[Any]:
    headers = {"x-signature": sign(BODY) if signature is None else signature}
    return SIGNED.unwrap(body, headers, SECRET, **{"now": NOW, **more})


def test_a_signed_event() -> None:
    event = unwrap()
    assert (event.type, event.id, event.body) == ("job.made", "evt_1", BODY)
    assert event.data == Made("evt_1", {"id": "5"})
    assert unwrap(BODY.decode()).data == event.data
    assert unwrap(seen=set()).id == "evt_1"


@pytest.mark.parametrize(
    "headers",
    [
        {"X-SIGNATURE": sign(BODY)},
        [("x-signature", sign(BODY))],
        [(b"X-Signature", sign(BODY).encode())],
        {"x-signature": sign(BODY).replace(",", ", ")},
        {"x-signature": f"{sign(BODY)},v1={'0' * 64}"},
    ],
)
def test_headers_of_any_framework(headers: Any) -> None:
    assert SIGNED.unwrap(BODY, headers, SECRET, now=NOW).type == "job.made"


@pytest.mark.parametrize(
    "signature",
    [
        "",
        "nonsense",
        "t=1",
        f"v1={'0' * 64}",
        f"t={NOW},v1=",
        f"t={NOW},t={NOW},{sign(BODY).partition(',')[2]}",
        f"t=x,{sign(BODY).partition(',')[2]}",
        f"t=²,{sign(BODY).partition(',')[2]}",
        f"t={NOW},v1=é",
        sign(BODY, secret="other"),
        sign(BODY, NOW + 1).replace(str(NOW + 1), str(NOW)),
    ],
)
def test_wrong_signatures(signature: str) -> None:
    with pytest.raises(errors.WebhookSignatureError):
        unwrap(signature=signature)


def test_any_flipped_bit_is_found() -> None:
    for index in range(0, len(BODY), 7):
        changed = bytearray(BODY)
        changed[index] ^= 1
        with pytest.raises(errors.WebhookSignatureError):
            unwrap(bytes(changed))
    with pytest.raises(errors.WebhookSignatureError):
        SIGNED.unwrap(BODY, {}, SECRET, now=NOW)


@pytest.mark.parametrize(("age", "good"), [(300, True), (301, False), (-300, True), (-301, False)])
def test_the_window(age: int, good: bool) -> None:
    if good:
        assert unwrap(now=NOW + age).id == "evt_1"
        return
    with pytest.raises(errors.WebhookTimestampError):
        unwrap(now=NOW + age)
    assert unwrap(now=NOW + age, tolerance=1000).id == "evt_1"


def test_the_clock_is_asked_when_no_time_is_given() -> None:
    with pytest.raises(errors.WebhookTimestampError):
        SIGNED.unwrap(BODY, {"x-signature": sign(BODY, 5)}, SECRET)
    with pytest.raises(errors.WebhookTimestampError):
        unwrap(signature=sign(BODY, "9" * 5000))


def test_replays() -> None:
    with pytest.raises(errors.WebhookReplayError) as caught:
        unwrap(seen={"evt_1"})
    assert caught.value.status_code == 200
    assert isinstance(caught.value, errors.WebhookError)


@pytest.mark.parametrize("body", [b"", b"[]", b"{", b"{}", b"\xff", b'{"event_type": 5}'])
def test_bodies_that_are_no_events(body: bytes) -> None:
    with pytest.raises(errors.WebhookBodyError):
        unwrap(body, sign(body))
    with pytest.raises(errors.WebhookSignatureError):
        unwrap(body)


def test_types_that_are_not_known() -> None:
    body = b'{"event_type": "job.sold", "price": 1.5}'
    event = unwrap(body, sign(body))
    assert (event.type, event.id) == ("job.sold", None)
    assert event.data == {"event_type": "job.sold", "price": 1.5}


def test_a_secret_is_needed() -> None:
    with pytest.raises(ValueError, match="secret"):
        SIGNED.unwrap(BODY, {"x-signature": sign(BODY)}, "")


def test_both_shapes_of_an_unsigned_event() -> None:
    flat = {"event_id": "1", "job": {"id": "5"}}
    wrapped = {"eventName": "record.changed", "eventArgs": flat, "auth": {}}
    for body in (flat, wrapped):
        event = LOOSE.unwrap(json.dumps(body), {})
        assert (event.type, event.data) == ("record.changed", Made("1", {"id": "5"}))
    other = LOOSE.unwrap(json.dumps({"eventName": "job.sold", "eventArgs": flat}), ())
    assert other.data == flat
    odd = LOOSE.unwrap(b'{"eventArgs": 5}', {})
    assert odd.type == "record.changed"


@pytest.mark.parametrize(
    ("body", "text"),
    [
        (b"mode=subscribe&challenge=a+b%21", "a b!"),
        (b'{"mode": "subscribe", "challenge": "abc"}', "abc"),
        (b"mode=unsubscribe&challenge=a", None),
        (b'{"mode": "subscribe"}', None),
        (BODY, None),
        (b"\xff", None),
    ],
)
def test_handshakes(body: bytes, text: str | None) -> None:
    assert LOOSE.challenge(body) == text
    assert SIGNED.challenge(body) is None


def test_an_event_too_large_is_refused() -> None:
    with pytest.raises(errors.WebhookBodyError, match="bytes"):
        unwrap(b"x" * 1_000_001)
