"""A call as text to paste: the request as a curl command, the answer as `curl -i` prints it."""

from __future__ import annotations

import shlex
from collections.abc import Iterable
from http import HTTPStatus

_OF_THE_CONNECTION = frozenset(
    {
        "accept-encoding",
        "connection",
        "content-length",
        "expect",
        "host",
        "keep-alive",
        "te",
        "trailer",
        "transfer-encoding",
        "upgrade",
    }
)
_FILE = "@body"


def curl(
    method: str, url: str, headers: Iterable[tuple[str, str]], content: bytes, *, whole: bool = True
) -> str:
    """Give a request as a curl command.

    Args:
        method: Its method.
        url: Its whole URL.
        headers: Its headers; those of the connection are left to curl.
        content: Its body. What a command line cannot carry is left to a file named `body`.
        whole: The body is all there.
    """
    words = ["curl", *(["-I"] if method == "HEAD" else ["-X", method])]
    if any(each in url for each in "[]{}"):
        words.append("--globoff")
    if "/." in url.partition("?")[0]:
        words.append("--path-as-is")
    words.append(url)
    sent = [(name, value) for name, value in headers if name.lower() not in _OF_THE_CONNECTION]
    if content and not any(name.lower() == "content-type" for name, _ in sent):
        words += ["-H", "Content-Type:"]
    for name, value in sent:
        words += ["-H", f"{name}: {value}" if value else f"{name};"]
    if content:
        text = _text(content) if whole else None
        words += ["--data-binary", _FILE] if text is None else ["--data-raw", text]
    return shlex.join(words)


def answer(status: int, headers: Iterable[tuple[str, str]], content: bytes) -> str:
    """Give an answer as `curl -i` prints it.

    Args:
        status: Its status.
        headers: Its headers.
        content: Its body; only how long it is when it is no text.
    """
    try:
        phrase = HTTPStatus(status).phrase
    except ValueError:
        phrase = ""
    lines = [f"HTTP/1.1 {status} {phrase}".rstrip()]
    lines += [f"{name}: {value}" for name, value in headers]
    text = _text(content)
    return "\n".join([*lines, "", f"({len(content)} bytes)" if text is None else text])


def _text(content: bytes) -> str | None:
    try:
        text = content.decode()
    except UnicodeDecodeError:
        return None
    return None if "\0" in text else text
