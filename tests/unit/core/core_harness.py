"""A small API of our own, and clients for it whose transport is a function in memory."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Mapping
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from msgspec import UNSET, Struct, UnsetType
from tradespec._core.client import AsyncClient, SyncClient
from tradespec._core.operation import (
    BearerAuth,
    Body,
    Config,
    ErrorShape,
    NumberPages,
    Operation,
    Parameter,
    Result,
)
from tradespec._core.resource import AsyncRawResource, AsyncResource, RawResource, Resource
from tradespec._core.response import Response
from tradespec._core.retry import Timing
from tradespec._core.transport import ConnectionFailed, RawResponse, Request
from tradespec._core.types import OpenEnum

KEY = "ctc_live_0123456789abcdef"


class Status(OpenEnum):
    NEW = "New"
    IN_PROGRESS = "In Progress"


class Customer(Struct, kw_only=True):
    uuid: str
    name: str | UnsetType | None = UNSET


class Job(Struct, kw_only=True):
    uuid: str
    title: str | UnsetType = UNSET
    status: Status | UnsetType = UNSET
    amount: Decimal | UnsetType | None = UNSET
    count: int | UnsetType = UNSET
    created_at: datetime | UnsetType = UNSET
    due: date | UnsetType | None = UNSET
    tags: list[str] | UnsetType = UNSET
    customer: Customer | UnsetType | None = UNSET
    prices: dict[str, Decimal] | UnsetType = UNSET


class Pagination(Struct, kw_only=True):
    page: int | UnsetType = UNSET
    limit: int | UnsetType = UNSET
    total: int | UnsetType = UNSET
    total_pages: int | UnsetType = UNSET


class JobListData(Struct, kw_only=True):
    jobs: list[Job]
    pagination: Pagination | UnsetType = UNSET


class JobListResponse(Struct, kw_only=True):
    success: bool
    data: JobListData


class JobResponse(Struct, kw_only=True):
    success: bool
    data: Job


CONFIG = Config(
    name="example",
    title="Example",
    environment="EXAMPLE",
    base_url="https://api.example.com/api/v1",
    auth=BearerAuth(),
    errors=ErrorShape(message=("error",), code=("code",), request_id=("trace",)),
    request_id_header="X-Request-Id",
    idempotency_header="Idempotency-Key",
    retry_statuses=frozenset({409}),
    user_agent="tradespec/1.0",
)
ONE = {200: Result(JobResponse, ("data",))}
LIST: Operation[Job] = Operation(
    name="jobs.list",
    method="GET",
    path="/jobs",
    parameters=(Parameter("status", explode=False), Parameter("page"), Parameter("limit")),
    results={200: Result(JobListResponse, ("data", "jobs"))},
    pages=NumberPages(
        page="page",
        size="limit",
        number=("data", "pagination", "page"),
        total=("data", "pagination", "total"),
        last=("data", "pagination", "total_pages"),
        size_at=("data", "pagination", "limit"),
    ),
)
GET: Operation[Job] = Operation(
    name="jobs.get",
    method="GET",
    path="/jobs/{uuid}",
    parameters=(Parameter("uuid", "path"),),
    results=ONE,
)
CREATE: Operation[Job] = Operation(
    name="jobs.create", method="POST", path="/jobs", body=Body(), results=ONE, repeat="key"
)
SEND: Operation[Job] = Operation(
    name="jobs.send", method="POST", path="/jobs/send", body=Body(), results=ONE, repeat="never"
)

Handler = Callable[[Request], "RawResponse | ConnectionFailed"]


def answer(body: Any = None, status: int = 200, **headers: str) -> RawResponse:
    content = (
        body if isinstance(body, bytes) else b"" if body is None else json.dumps(body).encode()
    )
    return RawResponse(
        status, [(name.replace("_", "-"), value) for name, value in headers.items()], content
    )


def job(**fields: Any) -> dict[str, Any]:
    return {"success": True, "data": {"uuid": "u1", **fields}}


def page(*uuids: str, **pagination: Any) -> dict[str, Any]:
    jobs = [{"uuid": uuid} for uuid in uuids]
    return {"success": True, "data": {"jobs": jobs, "pagination": pagination}}


class Script:
    """Answers in turn, the last one for ever; keeps the requests."""

    def __init__(self, *answers: RawResponse | ConnectionFailed) -> None:
        self.answers = list(answers)
        self.requests: list[Request] = []

    def __call__(self, request: Request) -> RawResponse | ConnectionFailed:
        self.requests.append(request)
        return self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]


class Wire:
    """A sync and an async transport over one handler."""

    def __init__(self, handler: Handler) -> None:
        self.handler = handler
        self.closed = 0

    def send(self, request: Request) -> RawResponse:
        result = self.handler(request)
        if isinstance(result, ConnectionFailed):
            raise result
        return result

    def close(self) -> None:
        self.closed += 1


class AsyncWire:
    def __init__(self, handler: Handler) -> None:
        self.wire = Wire(handler)

    async def send(self, request: Request) -> RawResponse:
        await asyncio.sleep(0)
        return self.wire.send(request)

    async def aclose(self) -> None:
        self.wire.closed += 1


class Example(SyncClient):
    _config = CONFIG


class AsyncExample(AsyncClient):
    _config = CONFIG


class Clock:
    """Time that passes only when somebody waits."""

    def __init__(self) -> None:
        self.time = 1000.0
        self.slept: list[float] = []

    def __call__(self) -> float:
        return self.time

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.time += seconds

    async def pause(self, seconds: float) -> None:
        self.sleep(seconds)

    def timing(self, chance: float = 1.0) -> Timing:
        return Timing(
            clock=self, now=self, chance=lambda: chance, sleep=self.sleep, pause=self.pause
        )


class Harness:
    """One way of calling: sync, or async with a loop for each call."""

    def __init__(self, kind: str, client: Any, clock: Clock) -> None:
        self.kind = kind
        self.client = client
        self.clock = clock
        client._calls.shared.timing = clock.timing()

    def options(self, **options: Any) -> Harness:
        return Harness(self.kind, self.client.with_options(**options), self.clock)

    def call(
        self, operation: Operation[Any], parameters: Mapping[str, object] = {}, body: object = UNSET
    ) -> Any:
        if self.kind == "sync":
            return Resource(self.client)._call(operation, parameters, body)
        return asyncio.run(AsyncResource(self.client)._call(operation, parameters, body))

    def raw(
        self, operation: Operation[Any], parameters: Mapping[str, object] = {}, body: object = UNSET
    ) -> Response[Any]:
        if self.kind == "sync":
            return RawResource(self.client)._call(operation, parameters, body)
        return asyncio.run(AsyncRawResource(self.client)._call(operation, parameters, body))

    def raw_page(self, operation: Operation[Any], parameters: Mapping[str, object] = {}) -> Any:
        if self.kind == "sync":
            return RawResource(self.client)._pages(operation, parameters)
        return asyncio.run(AsyncRawResource(self.client)._pages(operation, parameters))

    def pager(self, operation: Operation[Any], parameters: Mapping[str, object] = {}) -> Any:
        resource = Resource if self.kind == "sync" else AsyncResource
        return resource(self.client)._pages(operation, parameters)  # type: ignore[arg-type]

    def items(self, pager: Any, most: int = 10_000) -> list[Any]:
        return self._collect(pager, most)

    def pages(self, pager: Any, most: int = 10_000) -> list[Any]:
        return self._collect(pager.pages(), most)

    def first(self, pager: Any) -> Any:
        return pager.first() if self.kind == "sync" else asyncio.run(pager.first())

    def close(self) -> None:
        if self.kind == "sync":
            self.client.close()
        else:
            asyncio.run(self.client.aclose())

    def _collect(self, source: Any, most: int) -> list[Any]:
        found: list[Any] = []
        if self.kind == "sync":
            for item in source:
                found.append(item)
                assert len(found) <= most, "the walk does not end"
            return found

        async def collect() -> list[Any]:
            async for item in source:
                found.append(item)
                assert len(found) <= most, "the walk does not end"
            return found

        return asyncio.run(collect())


Make = Callable[..., Harness]
