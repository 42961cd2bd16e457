"""The calls of a soak, sync and async, one a feature; each checks that what came is right."""

from __future__ import annotations

import random
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

from tradespec import AsyncServiceM8, ServiceM8

from .server import FILE, JOB, PAGES, PER_PAGE, job

ALL = [job(number)["uuid"] for number in range(PAGES * PER_PAGE)]


class Wrong(Exception):  # noqa: N818 - it is what the answer is
    """An answer that the server never gave."""


def expect(found: object, wanted: object) -> None:
    """Raise Wrong unless both are equal."""
    if found != wanted:
        raise Wrong(f"{str(found)[:200]} instead of {str(wanted)[:200]}")


def target(folder: Path) -> Path:
    """A name that nobody uses."""
    return folder / f"out-{random.randrange(1 << 60):x}.bin"


def landed(path: Path) -> None:
    """Check what was downloaded, and remove it."""
    expect(path.read_bytes() == FILE, True)
    path.unlink()


def source(folder: Path) -> Path:
    """A file to send."""
    return folder / "source.bin"


def sync_calls(client: ServiceM8, limiter: Any, folder: Path) -> dict[str, Callable[[], object]]:
    """Name -> call."""
    limited = client.with_options(limiter=limiter)
    cached = client.with_options(cache_seconds=0.2)

    def to_file() -> None:
        with target(folder).open("w+b") as file:
            try:
                client.attachments.download(JOB, to=file)
                file.seek(0)
                expect(file.read() == FILE, True)
            finally:
                Path(file.name).unlink()

    def to_path() -> None:
        path = target(folder)
        client.attachments.download(JOB, to=path)
        landed(path)

    def upload() -> None:
        with source(folder).open("rb") as file:
            client.attachments.upload_file(JOB, file=file)

    return {
        "get": lambda: expect(client.jobs.get(JOB).uuid, JOB),
        "limited get": lambda: expect(limited.jobs.get(JOB).uuid, JOB),
        "cached get": lambda: expect(cached.jobs.get(JOB).uuid, JOB),
        "list": lambda: expect([each.uuid for each in client.jobs.list()], ALL),
        "limited list": lambda: expect([each.uuid for each in limited.jobs.list()], ALL),
        "first page": lambda: expect(len(next(iter(client.jobs.list().pages()))), PER_PAGE),
        "create": lambda: expect(client.jobs.create(status="Quote", uuid=JOB).uuid, JOB),
        "download": lambda: expect(client.attachments.download(JOB) == FILE, True),
        "download to a file": to_file,
        "download to a path": to_path,
        "upload": upload,
        "upload of bytes": lambda: client.attachments.upload_file(JOB, file=FILE),
    }


def async_calls(
    client: AsyncServiceM8, limiter: Any, folder: Path
) -> dict[str, Callable[[], Awaitable[object]]]:
    """Name -> call that is awaited."""
    limited = client.with_options(limiter=limiter)
    cached = client.with_options(cache_seconds=0.2)

    async def get(view: AsyncServiceM8) -> None:
        expect((await view.jobs.get(JOB)).uuid, JOB)

    async def listed(view: AsyncServiceM8) -> None:
        expect([each.uuid async for each in view.jobs.list()], ALL)

    async def first_page() -> None:
        async for page in client.jobs.list().pages():
            expect(len(page), PER_PAGE)
            break

    async def create() -> None:
        expect((await client.jobs.create(status="Quote", uuid=JOB)).uuid, JOB)

    async def download() -> None:
        expect(await client.attachments.download(JOB) == FILE, True)

    async def to_path() -> None:
        path = target(folder)
        await client.attachments.download(JOB, to=path)
        landed(path)

    async def upload() -> None:
        with source(folder).open("rb") as file:
            await client.attachments.upload_file(JOB, file=file)

    return {
        "get": lambda: get(client),
        "limited get": lambda: get(limited),
        "cached get": lambda: get(cached),
        "list": lambda: listed(client),
        "limited list": lambda: listed(limited),
        "first page": first_page,
        "create": create,
        "download": download,
        "download to a path": to_path,
        "upload": upload,
    }
