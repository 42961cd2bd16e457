"""Downloads from host to host, within one time, into a file that is whole or not touched."""

from __future__ import annotations

import errno
import os
import stat
import threading
from collections.abc import Callable
from contextlib import suppress
from io import StringIO
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from core_harness import KEY, Clock, Example, Script, Wire, answer
from msgspec import UNSET
from test_files import CONTENT, FETCH, fetch, kind, wire
from tradespec import errors
from tradespec._core import saving
from tradespec._core.client import calls_of
from tradespec._core.files import Sink, following
from tradespec._core.transport import ConnectionFailed, RawResponse, Request

__all__ = ["kind"]
API = "https://a.example"
STORE = "https://store.example/x?signature=1"


class Hosts:
    """Redirects by a table; private files of the API only for the key."""

    def __init__(self, table: dict[str, str], status: int = 302) -> None:
        self.table = table
        self.status = status
        self.requests: list[Request] = []

    def __call__(self, request: Request) -> RawResponse:
        self.requests.append(request)
        if request.url in self.table:
            return answer(b"", self.status, location=self.table[request.url])
        if urlsplit(request.url).hostname == "a.example" and not self.authorized(request):
            return answer({"error": "who are you"}, 401)
        return answer(CONTENT)

    @staticmethod
    def authorized(request: Request) -> bool:
        return any(KEY in value for _, value in request.headers)


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize(
    "back",
    [
        f"{API}/files/private",
        f"{API}/files/u",
        "//a.example/files/private",
        "https://A.example:443/files/private",
        f"{API}@a.example/files/private",
    ],
)
def test_a_foreign_host_that_leads_back_gets_nothing_with_the_key(
    kind: str, back: str, status: int
) -> None:
    hosts = Hosts({f"{API}/files/u": STORE, STORE: back}, status)
    with pytest.raises(errors.APIStatusError) as caught:
        fetch(kind, wire(kind, hosts), UNSET, UNSET)
    assert [hosts.authorized(each) for each in hosts.requests] == [
        each is hosts.requests[0] for each in hosts.requests
    ]
    assert not isinstance(caught.value, errors.AuthenticationError)
    assert "no credential" in str(caught.value)


@pytest.mark.parametrize("location", ["/files/private", "../files/private", "?a=1"])
def test_a_foreign_hosts_own_places_are_its_own(kind: str, location: str) -> None:
    hosts = Hosts({f"{API}/files/u": STORE, STORE: location})
    assert fetch(kind, wire(kind, hosts), UNSET, UNSET).data == CONTENT
    assert hosts.requests[-1].url.startswith("https://store.example/")
    assert sum(map(hosts.authorized, hosts.requests)) == 1


def test_many_hosts_end_without_the_key(kind: str) -> None:
    table = {f"https://h{n}.example/": f"https://h{n + 1}.example/" for n in range(20)}
    hosts = Hosts({f"{API}/files/u": "https://h0.example/", **table})
    with pytest.raises(errors.APIStatusError, match="more than 3 redirects") as caught:
        fetch(kind, wire(kind, hosts), UNSET, UNSET)
    assert len(hosts.requests) == 4
    assert sum(map(hosts.authorized, hosts.requests)) == 1
    assert caught.value.url == "https://h2.example/"


@pytest.mark.parametrize("location", ["http://store.example/plain", "ftp://x", "https://["])
def test_a_foreign_host_that_leads_where_nothing_goes(kind: str, location: str) -> None:
    hosts = Hosts({f"{API}/files/u": STORE, STORE: location})
    with pytest.raises(errors.APIStatusError):
        fetch(kind, wire(kind, hosts), UNSET, UNSET)
    assert [each.url for each in hosts.requests] == [f"{API}/files/u", STORE]


def test_a_foreign_401_says_nothing_about_the_key(kind: str) -> None:
    script = Script(answer(b"", 302, location=STORE), answer({"error": "expired"}, 401))
    with pytest.raises(errors.APIStatusError) as caught:
        fetch(kind, wire(kind, script), UNSET, UNSET)
    assert type(caught.value) is errors.APIStatusError
    assert len(script.requests) == 2


def test_a_busy_foreign_host_is_asked_again_from_the_start(kind: str) -> None:
    moved = answer(b"", 302, location=STORE)
    script = Script(moved, answer(b"", 503), moved, answer(CONTENT))
    assert fetch(kind, wire(kind, script), UNSET, UNSET).data == CONTENT
    assert [Hosts.authorized(each) for each in script.requests] == [True, False, True, False]


def test_a_broken_foreign_connection_names_its_host(kind: str) -> None:
    moved = answer(b"", 302, location=STORE)
    failed = ConnectionFailed("no such host")
    script = Script(moved, failed, moved, failed)
    with pytest.raises(errors.APIConnectionError, match=r"store\.example: no such host"):
        fetch(kind, wire(kind, script), UNSET, UNSET)


def test_hops_share_the_time_of_one_attempt() -> None:
    clock, seen = Clock(), list[float | None]()
    first = Request("GET", f"{API}/files/u", timeout=10.0)

    def flow() -> Any:
        try:
            got = yield first
        except ConnectionFailed as failure:
            return failure
        return got

    def drive(steps: list[tuple[float, RawResponse]]) -> Any:
        client = Example(KEY, base_url=API, transport=Wire(Script(answer())))
        settings = calls_of(client).settings
        walk = following(client._config, settings, FETCH, flow(), clock.timing())
        request = next(walk)
        for seconds, reply in steps:
            assert isinstance(request, Request)
            seen.append(request.timeout)
            clock.time += seconds
            try:
                request = walk.send(reply)
            except StopIteration as stop:
                return stop.value
        raise AssertionError("the walk goes on")

    moved = answer(b"", 302, location=STORE)
    further = answer(b"", 302, location="https://third.example/")
    assert drive([(4, moved), (3, further), (1, answer(CONTENT))]).content == CONTENT
    assert seen == [10.0, 6.0, 3.0]
    seen.clear()
    assert "timeout" in str(drive([(4, moved), (7, further)]))
    assert seen == [10.0, 6.0]


def test_a_link_beside_the_target_is_not_followed(kind: str, tmp_path: Path) -> None:
    precious = tmp_path / "precious"
    precious.write_bytes(b"mine")
    (tmp_path / "a.part").symlink_to(precious)
    (tmp_path / "b").write_bytes(b"old")
    (tmp_path / "b.part").write_bytes(b"mine too")
    fetch(kind, wire(kind, Script(answer(CONTENT))), tmp_path / "a", UNSET)
    fetch(kind, wire(kind, Script(answer(CONTENT))), tmp_path / "b", UNSET)
    assert precious.read_bytes() == b"mine"
    assert (tmp_path / "b.part").read_bytes() == b"mine too"
    assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes() == CONTENT
    assert len(list(tmp_path.iterdir())) == 5


def test_the_part_is_made_anew_and_never_through_a_link(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "urandom", lambda count: bytes(count))
    precious = tmp_path / "precious"
    precious.write_bytes(b"mine")
    (tmp_path / f".a.{'0' * 16}.part").symlink_to(precious)
    sink = Sink(tmp_path / "a")
    with pytest.raises(FileExistsError):
        sink.begin(None)
    sink.abandon()
    assert precious.read_bytes() == b"mine"
    assert (tmp_path / f".a.{'0' * 16}.part").is_symlink()


def test_an_interrupt_of_the_giving_back_leaves_nothing_open(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The exception is kept, and with it whatever the frames below it hold."""
    sink = saving.NewFile(str(tmp_path / "a"), None)
    sink.begin()
    sink.write(b"x")
    file = open_file(tmp_path)
    closing, interrupts = saving._close, [KeyboardInterrupt()]

    def interrupted(given: Any) -> None:
        if interrupts:
            raise interrupts.pop()
        closing(given)

    monkeypatch.setattr(saving, "_close", interrupted)
    with pytest.raises(KeyboardInterrupt) as kept:
        sink.abandon()
    assert kept.value.__traceback__
    assert open_file(tmp_path) is None != file
    assert not list(tmp_path.iterdir())


def open_file(folder: Path) -> str | None:
    """What this process has open below a folder."""
    for entry in Path("/proc/self/fd").iterdir():
        with suppress(OSError):
            if str(entry.readlink()).startswith(str(folder)):
                return str(entry.readlink())
    return None


def test_a_link_as_target_is_written_through(kind: str, tmp_path: Path) -> None:
    there = tmp_path / "there"
    there.mkdir()
    (tmp_path / "link").symlink_to(there / "file")
    for _ in range(2):
        fetch(kind, wire(kind, Script(answer(CONTENT))), tmp_path / "link", UNSET)
        assert (tmp_path / "link").is_symlink()
        assert (there / "file").read_bytes() == CONTENT
    (tmp_path / "loop").symlink_to(tmp_path / "loop")
    with pytest.raises(OSError, match="loop"):
        fetch(kind, wire(kind, Script(answer(CONTENT))), tmp_path / "loop", UNSET)


def test_a_device_is_not_replaced(kind: str) -> None:
    null = Path("/dev/null")
    before = null.stat()
    fetch(kind, wire(kind, Script(answer(CONTENT))), "/dev/null", UNSET)
    assert null.stat().st_ino == before.st_ino
    assert stat.S_ISCHR(null.stat().st_mode)


def test_modes_are_those_of_a_normal_open(kind: str, tmp_path: Path) -> None:
    (tmp_path / "old").write_bytes(b"")
    (tmp_path / "old").chmod(0o604)
    umask = os.umask(0o027)
    try:
        for name in ("old", "new"):
            fetch(kind, wire(kind, Script(answer(CONTENT))), tmp_path / name, UNSET)
    finally:
        os.umask(umask)
    assert stat.S_IMODE((tmp_path / "old").stat().st_mode) == 0o604
    assert stat.S_IMODE((tmp_path / "new").stat().st_mode) == 0o640


@pytest.mark.parametrize(
    ("to", "problem"),
    [
        (lambda folder: folder, IsADirectoryError),
        (lambda folder: folder / "missing" / "a", FileNotFoundError),
        (lambda folder: folder / "file" / "a", NotADirectoryError),
        (lambda folder: StringIO(), TypeError),
        (lambda folder: 5, TypeError),
    ],
)
def test_what_cannot_take_a_download_is_told_before_anything_is_sent(
    kind: str, tmp_path: Path, to: Callable[[Path], Any], problem: type[Exception]
) -> None:
    (tmp_path / "file").write_bytes(b"old")
    script = Script(answer(CONTENT))
    with pytest.raises(problem):
        fetch(kind, wire(kind, script), to(tmp_path), UNSET)
    assert script.requests == []
    assert [path.name for path in tmp_path.iterdir()] == ["file"]


@pytest.mark.parametrize("when", ["write", "close"])
def test_a_full_disk_leaves_nothing(
    kind: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, when: str
) -> None:
    real = open

    class Full:
        def __init__(self, *arguments: Any, **more: Any) -> None:
            self.file = real(*arguments, **more)

        def write(self, chunk: bytes) -> int:
            return self.fail() if when == "write" else self.file.write(chunk)

        def close(self) -> None:
            self.file.close()
            if when == "close":
                self.fail()

        def fail(self) -> int:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(saving, "open", Full, raising=False)
    (tmp_path / "a").write_bytes(b"old")
    with pytest.raises(OSError, match="No space") as caught:
        fetch(kind, wire(kind, Script(answer(CONTENT))), tmp_path / "a", UNSET)
    assert caught.value.filename == str(tmp_path / "a")
    assert [(path.name, path.read_bytes()) for path in tmp_path.iterdir()] == [("a", b"old")]


@pytest.mark.parametrize("end", [KeyboardInterrupt, SystemExit, ValueError])
def test_every_end_removes_the_part(kind: str, tmp_path: Path, end: type[BaseException]) -> None:
    kept: list[BaseException] = []

    def progress(*_: object) -> None:
        assert [path.name for path in tmp_path.iterdir()] != []
        raise end

    try:
        fetch(kind, wire(kind, Script(answer(CONTENT))), tmp_path / "a", progress)
    except BaseException as error:
        kept.append(error)
    assert type(kept[0]) is end
    assert list(tmp_path.iterdir()) == []


def test_two_downloads_to_one_path_both_end_whole(tmp_path: Path) -> None:
    one, two = Sink(tmp_path / "a"), Sink(tmp_path / "a")
    one.begin(None)
    two.begin(None)
    one.write(b"1" * 5)
    two.write(b"2" * 3)
    assert one.finish(b"") == 5
    assert (tmp_path / "a").read_bytes() == b"1" * 5
    two.write(b"2" * 3)
    assert two.finish(b"") == 6
    assert (tmp_path / "a").read_bytes() == b"2" * 6
    assert [path.name for path in tmp_path.iterdir()] == ["a"]


def test_many_threads_to_one_path(tmp_path: Path) -> None:
    failures: list[BaseException] = []

    def load(letter: bytes) -> None:
        try:
            fetch("sync", wire("sync", Script(answer(letter * 50_000))), tmp_path / "a", UNSET)
        except BaseException as error:
            failures.append(error)

    threads = [threading.Thread(target=load, args=(bytes([n]),)) for n in range(65, 81)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []
    assert len(set((tmp_path / "a").read_bytes())) == 1
    assert (tmp_path / "a").stat().st_size == 50_000
    assert len(list(tmp_path.iterdir())) == 1


def test_a_raw_file_gets_every_byte(tmp_path: Path) -> None:
    read_end, write_end = os.pipe()
    received: list[bytes] = []

    def read() -> None:
        with os.fdopen(read_end, "rb") as pipe:
            received.append(pipe.read())

    reader = threading.Thread(target=read)
    reader.start()
    content = bytes(300_000)
    with os.fdopen(write_end, "wb", buffering=0) as pipe:
        sink = Sink(pipe)
        sink.begin(None)
        sink.write(content)
        sink.finish(b"")
    reader.join()
    assert received == [content]
