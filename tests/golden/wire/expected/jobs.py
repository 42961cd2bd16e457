"""Wire values: jobs."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from uuid import UUID

from ._core import files as _files
from ._core import raw as _raw
from ._core.extras import own
from ._core.filters import Filter, Filtering, Sort
from ._core.operation import Body, HeaderCursor, Operation, Parameter, Result
from ._core.pages import AsyncPager, Pager, PageToken
from ._core.resource import AsyncRawResource, AsyncResource, RawResource, Resource
from ._core.types import UNSET, Created, FileContent, Number, UnsetType
from .models import (
    NULLS,
    Amount,
    Badges,
    Coordinate,
    Flag,
    FlagInput,
    Job,
    JobStatus,
    LocalDate,
    LocalDateTime,
    Place,
    RecordUuid,
)

_LIST: Operation[Job] = Operation(
    name="jobs.list",
    method="GET",
    path="/job.json",
    parameters=(
        Parameter("$filter", "query"),
        Parameter("$sort", "query"),
        Parameter("cursor", "query"),
    ),
    results={200: Result(list[Job], nulls=NULLS)},
    repeat="safe",
    pages=HeaderCursor(parameter="cursor", header="x-next", first="-1"),
    scopes=("read_jobs",),
)
_LIST_FILTER = Filtering(
    "$filter",
    "$sort",
    fields={
        "active": Flag,
        "status": None,
        "edit_date": LocalDateTime,
        "price": Amount,
        "filter": None,
    },
    since={"edited_since": "edit_date"},
    conditions=4,
    length=20,
)

_CREATE: Operation[Created] = Operation(
    name="jobs.create",
    method="POST",
    path="/job.json",
    body=Body(
        "application/json",
        wire={
            "active": FlagInput,
            "date": LocalDate,
            "company_uuid": RecordUuid,
            "badges": Badges,
            "place": {"lat": Coordinate},
        },
        null=NULLS[0],
    ),
    results={200: Result(None, header="x-record-uuid")},
    repeat="field",
    repeat_field="uuid",
)

_UPLOAD: Operation[Created] = Operation(
    name="jobs.upload",
    method="POST",
    path="/job.json",
    body=Body("multipart/form-data", files=frozenset(("file",))),
    results={200: Result(None, header="x-record-uuid")},
    repeat="field",
    repeat_field="uuid",
)

_DELETE: Operation[None] = Operation(
    name="jobs.delete",
    method="DELETE",
    path="/job/{uuid}.json",
    parameters=(Parameter("uuid", "path"),),
    results={200: Result(None)},
    repeat="never",
)

_DOWNLOAD: Operation[bytes] = Operation(
    name="jobs.download",
    method="GET",
    path="/job/{uuid}.file",
    parameters=(Parameter("uuid", "path"),),
    results={200: Result(bytes, media_type="application/octet-stream")},
    repeat="safe",
    download=True,
)


class JobsResource(Resource):
    """Jobs."""

    def list(
        self,
        *,
        active: bool | None | UnsetType = UNSET,
        status: JobStatus | str | UnsetType = UNSET,
        edit_date: dt.datetime | str | None | UnsetType = UNSET,
        price: Number | None | UnsetType = UNSET,
        field_filter: str | UnsetType = UNSET,
        edited_since: dt.datetime | str | None | UnsetType = UNSET,
        cursor: PageToken | UnsetType = UNSET,
        filter: Filter | str | UnsetType = UNSET,
        sort: Sort | UnsetType = UNSET,
    ) -> Pager[Job]:
        """List jobs.

        Args:
            edited_since: Only records whose `edit_date` is later than this.
            cursor: `next` of an earlier page goes here to go on after it.
            filter: more conditions, such as `Filter("active", "eq", True)`, joined with `&`.
            sort: a field, or a field and `asc` or `desc`.

        Scope: `read_jobs`.

        Raises:
            PermissionDeniedError: 403, Not allowed.

        `GET /job.json`
        """
        return self._pages(
            _LIST,
            {
                **_LIST_FILTER.parameters(
                    {
                        "active": active,
                        "status": status,
                        "edit_date": edit_date,
                        "price": price,
                        "filter": field_filter,
                        "edited_since": edited_since,
                    },
                    filter,
                    sort,
                ),
                "cursor": cursor,
            },
        )

    def create(
        self,
        *,
        status: str,
        uuid: str | UUID | UnsetType = UNSET,
        active: bool | UnsetType = UNSET,
        date: dt.date | str | None | UnsetType = UNSET,
        company_uuid: str | UUID | None | UnsetType = UNSET,
        badges: Sequence[str | UUID] | None | UnsetType = UNSET,
        place: Place | Mapping[str, object] | UnsetType = UNSET,
        extra: Mapping[str, object] | None = None,
    ) -> Created:
        """Create a job.

        Args:
            extra: fields of the account's own, by their names.

        `POST /job.json`
        """
        return self._call(
            _CREATE,
            {},
            {
                **own(extra, "^own_"),
                "uuid": uuid,
                "status": status,
                "active": active,
                "date": date,
                "company_uuid": company_uuid,
                "badges": badges,
                "place": place,
            },
        )

    def upload(self, *, file: FileContent, uuid: str | UUID | UnsetType = UNSET) -> Created:
        """Create a job.

        `POST /job.json`
        """
        return self._call(_UPLOAD, {}, {"uuid": uuid, "file": file})

    def delete(self, uuid: str) -> None:
        """Delete a job.

        `DELETE /job/{uuid}.json`
        """
        return self._call(_DELETE, {"uuid": uuid})

    def download(
        self,
        uuid: str,
        *,
        to: _files.Target | UnsetType = UNSET,
        progress: _files.Progress | UnsetType = UNSET,
    ) -> bytes:
        """Fetch the file.

        Args:
            to: a path, or a file open for writing, that takes the bytes as they come; the result
                is then empty.
            progress: called with the bytes so far, and those in all where the server says.

        `GET /job/{uuid}.file`
        """
        return self._from_response(
            _files.download(self._calls, _DOWNLOAD, {"uuid": uuid}, to, progress)
        )


class AsyncJobsResource(AsyncResource):
    """Jobs."""

    def list(
        self,
        *,
        active: bool | None | UnsetType = UNSET,
        status: JobStatus | str | UnsetType = UNSET,
        edit_date: dt.datetime | str | None | UnsetType = UNSET,
        price: Number | None | UnsetType = UNSET,
        field_filter: str | UnsetType = UNSET,
        edited_since: dt.datetime | str | None | UnsetType = UNSET,
        cursor: PageToken | UnsetType = UNSET,
        filter: Filter | str | UnsetType = UNSET,
        sort: Sort | UnsetType = UNSET,
    ) -> AsyncPager[Job]:
        """List jobs.

        Args:
            edited_since: Only records whose `edit_date` is later than this.
            cursor: `next` of an earlier page goes here to go on after it.
            filter: more conditions, such as `Filter("active", "eq", True)`, joined with `&`.
            sort: a field, or a field and `asc` or `desc`.

        Scope: `read_jobs`.

        Raises:
            PermissionDeniedError: 403, Not allowed.

        `GET /job.json`
        """
        return self._pages(
            _LIST,
            {
                **_LIST_FILTER.parameters(
                    {
                        "active": active,
                        "status": status,
                        "edit_date": edit_date,
                        "price": price,
                        "filter": field_filter,
                        "edited_since": edited_since,
                    },
                    filter,
                    sort,
                ),
                "cursor": cursor,
            },
        )

    async def create(
        self,
        *,
        status: str,
        uuid: str | UUID | UnsetType = UNSET,
        active: bool | UnsetType = UNSET,
        date: dt.date | str | None | UnsetType = UNSET,
        company_uuid: str | UUID | None | UnsetType = UNSET,
        badges: Sequence[str | UUID] | None | UnsetType = UNSET,
        place: Place | Mapping[str, object] | UnsetType = UNSET,
        extra: Mapping[str, object] | None = None,
    ) -> Created:
        """Create a job.

        Args:
            extra: fields of the account's own, by their names.

        `POST /job.json`
        """
        return await self._call(
            _CREATE,
            {},
            {
                **own(extra, "^own_"),
                "uuid": uuid,
                "status": status,
                "active": active,
                "date": date,
                "company_uuid": company_uuid,
                "badges": badges,
                "place": place,
            },
        )

    async def upload(self, *, file: FileContent, uuid: str | UUID | UnsetType = UNSET) -> Created:
        """Create a job.

        `POST /job.json`
        """
        return await self._call(_UPLOAD, {}, {"uuid": uuid, "file": file})

    async def delete(self, uuid: str) -> None:
        """Delete a job.

        `DELETE /job/{uuid}.json`
        """
        return await self._call(_DELETE, {"uuid": uuid})

    async def download(
        self,
        uuid: str,
        *,
        to: _files.Target | UnsetType = UNSET,
        progress: _files.Progress | UnsetType = UNSET,
    ) -> bytes:
        """Fetch the file.

        Args:
            to: a path, or a file open for writing, that takes the bytes as they come; the result
                is then empty.
            progress: called with the bytes so far, and those in all where the server says.

        `GET /job/{uuid}.file`
        """
        return self._from_response(
            await _files.adownload(self._calls, _DOWNLOAD, {"uuid": uuid}, to, progress)
        )


class RawJobsResource(RawResource):
    """Like `JobsResource`, each answer with its status, headers and bytes."""

    list = _raw.page(JobsResource.list)
    create = _raw.call(JobsResource.create)
    upload = _raw.call(JobsResource.upload)
    delete = _raw.call(JobsResource.delete)
    download = _raw.call(JobsResource.download)


class AsyncRawJobsResource(AsyncRawResource):
    """Like `AsyncJobsResource`, each answer with its status, headers and bytes."""

    list = _raw.async_page(AsyncJobsResource.list)
    create = _raw.async_call(AsyncJobsResource.create)
    upload = _raw.async_call(AsyncJobsResource.upload)
    delete = _raw.async_call(AsyncJobsResource.delete)
    download = _raw.async_call(AsyncJobsResource.download)
