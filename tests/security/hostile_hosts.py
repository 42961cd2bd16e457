"""Host headers as nobody should send them, and the command to send them to."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.append(str(Path(__file__).parents[1] / "unit" / "mock"))

from mock_command import command

__all__ = ["BROKEN", "OTHERS", "OURS", "SEVERAL", "command"]

BROKEN = (
    b"[::1",
    b"::1]",
    b"[]",
    b"[::1]]",
    b"[localhost]",
    b"a b",
    b"127.0.0.1:80:80",
    b"127.0.0.1:port",
    b"127.0.0.1:-1",
    b"127.0.0.1:4010000",
    b"127.0.0.1/",
    b"127.0.0.1/../evil.example",
    b"127.0.0.1?evil",
    b"127.0.0.1#evil",
    b"127.0.0.1\\evil",
    b"somebody@127.0.0.1",
    b"evil.example:4010@127.0.0.1",
    b"http://127.0.0.1",
    b"127.0.0.1, evil.example",
    b'"127.0.0.1"',
    b"<script>",
    b"caf\xe9.example",
    "café.example".encode(),
    b"\xff\xfe",
    b"localhost\tevil",
    b"a" * 300,
    b"a" * 60_000,
)
SEVERAL = (
    (b"127.0.0.1", b"127.0.0.1"),
    (b"127.0.0.1", b"evil.example"),
    (b"evil.example", b"127.0.0.1"),
    (b"", b"127.0.0.1"),
)
OTHERS = (
    b"evil.example",
    b"evil.example:4010",
    b"evil.example.",
    b"127.0.0.1.evil.example",
    b"localhost.evil.example",
    b"localhost..",
    b"2130706433",
    b"0x7f.1",
    b"[fe80::1%25eth0]:4010",
    b"[fe80::1%eth0]",
    b"[::ffff:203.0.113.9]",
    b"xn--caf-dma.example",
    b"%31%32%37.0.0.1",
    b"a_b.example",
)
OURS = (
    b"localhost",
    b"LOCALHOST:4010",
    b"localhost.",
    b"mock.localhost:4010",
    b"127.0.0.1:",
    b"127.0.0.1:99999",
    b"127.1.2.3",
    b"[::1]:4010",
    b"[::ffff:127.0.0.1]",
)
