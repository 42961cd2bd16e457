"""Bytes that are no proper HTTP/1.1, or nearly so, and what each server may make of them.

An outcome is a status, or 0 for a connection that is closed without an answer. Where granian
answers otherwise than we do, both are said.
"""

from __future__ import annotations

from collections.abc import Mapping

POST = "POST /customtrades/api/v1/jobs HTTP/1.1"
GET = "GET /_mock/keys HTTP/1.1"
CHUNKED = "Transfer-Encoding: chunked"
ENDING = b"2\r\n{}\r\n0\r\n\r\n"
ALLOWED = 401
"""What a well-framed POST without a key is answered: it came as far as the engine."""

Outcome = int | Mapping[str, tuple[int, ...]]


def request(line: str, *headers: str) -> bytes:
    """A head around one odd line."""
    return "\r\n".join([line, "Host: localhost", *headers, "", ""]).encode("latin-1")


def either(command: tuple[int, ...], thread: tuple[int, ...]) -> Mapping[str, tuple[int, ...]]:
    """Outcomes of the two servers."""
    return {"command": command, "thread": thread}


def chunks(content: bytes) -> bytes:
    """A body in chunks, however odd."""
    return request(POST, CHUNKED) + content


def length(*values: str) -> bytes:
    """A body of two bytes, whatever is said of its length."""
    return request(POST, *(f"Content-Length: {value}" for value in values)) + b"{}"


CHUNKS: Mapping[str, tuple[bytes, Outcome]] = {
    "fine": (chunks(ENDING), ALLOWED),
    "extension": (chunks(b'2;a=b;c="d"\r\n{}\r\n0\r\n\r\n'), ALLOWED),
    "trailer": (chunks(b"2\r\n{}\r\n0\r\nX-Api-Key: x\r\n\r\n"), ALLOWED),
    "no number": (chunks(b"zz\r\n"), 400),
    "negative": (chunks(b"-5\r\nabcde\r\n0\r\n\r\n"), 400),
    "17 digits": (chunks(b"1" * 17 + b"\r\n"), 400),
    "largest": (chunks(b"F" * 16 + b"\r\n{}"), either((408, 400), (408,))),
    "0x": (chunks(b"0x2\r\n{}\r\n0\r\n\r\n"), 400),
    "underscore": (chunks(b"0_2\r\n{}\r\n0\r\n\r\n"), 400),
    "plus": (chunks(b"+2\r\n{}\r\n0\r\n\r\n"), 400),
    "no size": (chunks(b"\r\n{}\r\n0\r\n\r\n"), 400),
    "no CRLF after the data": (chunks(b"2\r\n{}XX0\r\n\r\n"), 400),
    "bare LF": (chunks(b"2\n{}\n0\n\n"), 400),
    "huge extension": (chunks(b"2;a=" + b"x" * 100_000 + b"\r\n{}\r\n0\r\n\r\n"), 400),
    "many extensions": (chunks((b"1;a=" + b"x" * 30 + b"\r\n \r\n") * 2000 + b"0\r\n\r\n"), 400),
    "endless trailers": (
        chunks(b"2\r\n{}\r\n0\r\n" + b"x: y\r\n" * 100_000),
        either((400,), (431,)),
    ),
}

LENGTHS: Mapping[str, tuple[bytes, Outcome]] = {
    "and chunked": (
        request(POST, "Content-Length: 2", CHUNKED) + ENDING,
        either((ALLOWED,), (400,)),
    ),
    "after chunked": (
        request(POST, CHUNKED, "Content-Length: 2") + ENDING,
        either((ALLOWED,), (400,)),
    ),
    "two that differ": (length("2", "3"), 400),
    "two alike": (length("2", "2"), ALLOWED),
    "list": (length("2, 2"), 400),
    "negative": (length("-2"), 400),
    "plus": (length("+2"), 400),
    "30 digits": (length("9" * 30), 400),
    "5000 digits": (length("9" * 5000), 400),
    "beyond 64 bits": (length("18446744073709551618"), 400),
    "hex": (length("0x2"), 400),
    "two numbers": (length("2 2"), 400),
    "empty": (length(""), 400),
    "no-break space": (length("\xa02"), 400),
    "other digits": (length("\xb2"), 400),
    "coding gzip": (request(POST, "Transfer-Encoding: gzip"), 400),
    "coding gzip, chunked": (request(POST, "Transfer-Encoding: gzip, chunked") + ENDING, 400),
    "coding chunked, gzip": (request(POST, "Transfer-Encoding: chunked, gzip") + ENDING, 400),
    "coding twice": (request(POST, CHUNKED, CHUNKED) + ENDING, 400),
    "coding xchunked": (request(POST, "Transfer-Encoding: xchunked") + ENDING, 400),
    "coding after a tab": (request(POST, "Transfer-Encoding:\tchunked") + ENDING, ALLOWED),
    "coding after a form feed": (request(POST, "Transfer-Encoding: \x0cchunked") + ENDING, 400),
    "coding before a space": (request(POST, "Transfer-Encoding : chunked") + ENDING, 400),
    "coding in HTTP/1.0": (request(POST.replace("1.1", "1.0"), CHUNKED) + ENDING, 400),
    "coding identity": (length("2").replace(b"Host", b"Transfer-Encoding: identity\r\nHost"), 400),
    "coding in capitals": (request(POST, "TRANSFER-ENCODING: CHUNKED") + ENDING, ALLOWED),
}

HEADERS: Mapping[str, tuple[bytes, Outcome]] = {
    "folded": (request(GET, "X: a\r\n b"), 400),
    "folded first": (b"GET / HTTP/1.1\r\n Host: x\r\n\r\n", 400),
    "bare CR": (request(GET, "X: a\rb"), 400),
    "bare LF": (request(GET, "X: a\nY: b"), either((200, 400), (400,))),
    "LF only": (b"GET /_mock/keys HTTP/1.1\nHost: localhost\n\n", either((200,), (0,))),
    "no colon": (request(GET, "nothing"), 400),
    "no name": (request(GET, ": x"), 400),
    "space in the name": (request(GET, "A B: x"), 400),
    "NUL in the value": (request(GET, "X: a\0b"), 400),
    "NUL in the name": (request(GET, "X\0: a"), 400),
    "60 KB": (request(GET, "X: " + "y" * 60_000), 200),
    "100 KB": (request(GET, "X: " + "y" * 100_000), either((200, 431), (431,))),
    "10 MB": (request(GET, "X: " + "y" * 10_000_000), 431),
    "100": (request(GET, *["a: b"] * 99), 200),
    "101": (request(GET, *["a: b"] * 100), 431),
    "10,000": (request(GET, *["a: b"] * 10_000), 431),
    "bytes beyond ASCII": (request(GET, "X: \xff\xfe"), 200),
    "no host": (b"GET /_mock/keys HTTP/1.1\r\n\r\n", 200),
    "expects 100": (length("2").replace(b"Host", b"Expect: 100-continue\r\nHost"), ALLOWED),
    "expects something": (length("2").replace(b"Host", b"Expect: 200-ok\r\nHost"), ALLOWED),
    "upgrade to a websocket": (
        request(GET, "Connection: Upgrade", "Upgrade: websocket", "Sec-WebSocket-Version: 13"),
        200,
    ),
    "upgrade to HTTP/2": (request(GET, "Connection: Upgrade, X", "Upgrade: h2c", "X: AAM"), 200),
}

LINES: Mapping[str, tuple[bytes, Outcome]] = {
    "HTTP/0.9": (b"GET /\r\n", either((400,), (0,))),
    "HTTP/0.9 and an empty line": (b"GET /\r\n\r\n", 400),
    "HTTP/2 preface": (
        b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n\0\0\0\x04\0\0\0\0\0",
        either((0, 400), (400,)),
    ),
    "TLS hello": (bytes.fromhex("16030100c8010000c40303") + bytes(range(200)), 400),
    "no text": (bytes(range(128, 256)) * 10, 400),
    "CONNECT": (b"CONNECT a:443 HTTP/1.1\r\nHost: a:443\r\n\r\n", either((404,), (400,))),
    "CONNECT to a path": (request("CONNECT /_mock/keys HTTP/1.1"), either((405,), (400,))),
    "absolute": (request("GET http://localhost/_mock/keys HTTP/1.1"), 200),
    "absolute without a path": (request("GET http://localhost HTTP/1.1"), 200),
    "absolute and broken": (
        request("GET http://[::1/_mock/keys HTTP/1.1"),
        either((400,), (200, 400)),
    ),
    "authority": (request("GET localhost:80 HTTP/1.1"), either((404,), (400,))),
    "asterisk": (request("OPTIONS * HTTP/1.1"), 404),
    "asterisk for GET": (request("GET * HTTP/1.1"), either((404,), (400,))),
    "relative": (request("GET _mock/keys HTTP/1.1"), 400),
    "HTTP/1.0": (b"GET /_mock/keys HTTP/1.0\r\n\r\n", 200),
    "HTTP/1.2": (request("GET /_mock/keys HTTP/1.2"), 400),
    "HTTP/1.10": (request("GET /_mock/keys HTTP/1.10"), 400),
    "HTTP/2.0": (request("GET /_mock/keys HTTP/2.0"), 400),
    "small letters": (request("get /_mock/keys http/1.1"), 400),
    "two spaces": (request("GET  /_mock/keys HTTP/1.1"), 400),
    "tabs": (request("GET\t/_mock/keys\tHTTP/1.1"), 400),
    "four words": (request("GET /_mock/keys x HTTP/1.1"), 400),
    "NUL": (request("GET /_mock/\0keys HTTP/1.1"), 400),
    "control character": (request("GET /\x01 HTTP/1.1"), 400),
    "bytes beyond ASCII": (request("GET /_mock/\xff HTTP/1.1"), either((400,), (404,))),
    "odd method": (request("G@T / HTTP/1.1"), 400),
    "long method": (request("A" * 30_000 + " / HTTP/1.1"), 405),
    "method in small letters": (request("get /_mock/keys HTTP/1.1"), 405),
    "TRACE": (request("TRACE / HTTP/1.1"), 405),
    "fragment": (request("GET /_mock/keys#x HTTP/1.1"), 200),
    "50 KB": (request("GET /" + "a" * 50_000 + " HTTP/1.1"), 404),
    "64 KB": (request("GET /" + "a" * 65_536 + " HTTP/1.1"), either((414,), (431,))),
    "200 KB": (request("GET /" + "a" * 200_000 + " HTTP/1.1"), either((414, 431), (431,))),
    "empty lines first": (b"\r\n" * 5000 + request(GET), 200),
}

FRAMES = {
    f"{table}: {name}": case
    for table, cases in (
        ("chunks", CHUNKS),
        ("length", LENGTHS),
        ("headers", HEADERS),
        ("line", LINES),
    )
    for name, case in cases.items()
}
