"""Client rows of the codec: the bytes of a page to its objects."""

from __future__ import annotations

from time import process_time

import msgspec
from tradespec._core.codec import read
from tradespec._core.operation import Result
from tradespec.customtrades.models import JobListResponse

from tests.bench.measure import Contestant, each_call, take_turns
from tests.bench.payload import Payload
from tests.bench.peers import Peer
from tests.bench.table import Row, compared

_BARE = "bare msgspec"
_WHAT = "bytes to objects, page of 100"


def decode_rows(payload: Payload, peers: list[Peer]) -> list[Row]:
    """Ours beside a bare decoder of the same model, and beside what the peers decode with."""
    content = payload.page
    result = Result(JobListResponse, ("data", "jobs"))
    bare = msgspec.json.Decoder(JobListResponse).decode
    ours = each_call(lambda: read(result, content, _unexpected))
    found = {"ours": ours, _BARE: each_call(lambda: bare(content).data.jobs)}
    rounds = take_turns(found, rounds=101, batch=0.005, clock=process_time)
    return [
        compared(_WHAT, rounds, ("ours", _BARE), "us", 1.05),
        *(_beside(peer, content, found["ours"]) for peer in peers),
    ]


def _beside(peer: Peer, content: bytes, ours: Contestant) -> Row:
    found = {"ours": ours, peer.name: each_call(lambda: peer.decode_page(content))}
    return compared(
        _WHAT, take_turns(found, rounds=15, clock=process_time), ("ours", peer.name), "us"
    )


def _unexpected(misfit: object) -> None:
    raise AssertionError(f"the page does not fit its model: {misfit}")
