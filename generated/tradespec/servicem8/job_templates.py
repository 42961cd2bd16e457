"""ServiceM8 API: job_templates."""

from __future__ import annotations

import datetime as dt
from uuid import UUID

from .._core import raw as _raw
from .._core.filters import Filter, Filtering, Sort
from .._core.operation import Body, HeaderCursor, Operation, Parameter, Result
from .._core.pages import AsyncPager, Pager, PageToken
from .._core.resource import AsyncRawResource, AsyncResource, RawResource, Resource
from .._core.types import UNSET, UnsetType
from .models import NULLS, Flag, JobFromTemplate, JobTemplate, LocalDateTime

_LIST: Operation[JobTemplate] = Operation(
    name="job_templates.list",
    method="GET",
    path="/jobtemplate.json",
    parameters=(
        Parameter("$filter", "query"),
        Parameter("$sort", "query"),
        Parameter("cursor", "query"),
    ),
    results={200: Result(list[JobTemplate], nulls=NULLS)},
    repeat="safe",
    pages=HeaderCursor(parameter="cursor", header="x-next-cursor", first="-1"),
    scopes=("read_jobs",),
)
_LIST_FILTER = Filtering(
    "$filter",
    "$sort",
    fields={"uuid": None, "name": None, "active": Flag, "edit_date": LocalDateTime},
    since={"edited_since": "edit_date"},
    conditions=10,
    length=255,
    resolution=1,
)

_GET: Operation[JobTemplate] = Operation(
    name="job_templates.get",
    method="GET",
    path="/jobtemplate/{uuid}.json",
    parameters=(Parameter("uuid", "path"),),
    results={200: Result(JobTemplate, nulls=NULLS)},
    repeat="safe",
    scopes=("read_jobs",),
)

_CREATE_JOB: Operation[JobFromTemplate] = Operation(
    name="job_templates.create_job",
    method="POST",
    path="/jobtemplate/{uuid}/job.json",
    parameters=(Parameter("uuid", "path"),),
    body=Body("application/json"),
    results={201: Result(JobFromTemplate, nulls=NULLS)},
    repeat="never",
    scopes=("create_jobs",),
)


class JobTemplatesResource(Resource):
    """What jobs can be made from."""

    def list(
        self,
        *,
        uuid: str | UUID | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        active: bool | None | UnsetType = UNSET,
        edit_date: dt.datetime | str | None | UnsetType = UNSET,
        edited_since: dt.datetime | str | None | UnsetType = UNSET,
        cursor: PageToken | UnsetType = UNSET,
        filter: Filter | str | UnsetType = UNSET,
        sort: Sort | UnsetType = UNSET,
    ) -> Pager[JobTemplate]:
        """List job templates.

        One page of job templates, deleted ones (`active` 0) among them.

        Args:
            edited_since: Only records whose `edit_date` is not earlier than this.
            cursor: Where the page starts: -1 for the first page, then the `x-next-cursor` of
                the answer before. `next` of an earlier page goes here to go on after it.
            filter: more conditions, such as `Filter("active", "eq", True)`, joined with `&`.
            sort: a field, or a field and `asc` or `desc`.

        Scope: `read_jobs`.

        Raises:
            BadRequestError: 400, The request is malformed or out of range; nothing was
                changed.
            AuthenticationError: 401, No credential, or one that is not good. Without any the
                body is plain text.
            PaymentRequiredError: 402, The account is not paid, or its trial is over.
            PermissionDeniedError: 403, The credential is good but may not do this.
            APIStatusError: 426, An OAuth application called without TLS.
            RateLimitError: 429, Too many requests of this application for this account: 180 a
                minute, 20 000 a day. The text says which.
            InternalServerError: 500, The server failed. Worth a retry where a repeat does no
                harm.
            InternalServerError: 503, The platform is down for the moment. Worth a retry with
                growing pauses.

        Source: docs.

        `GET /jobtemplate.json`
        """
        return self._pages(
            _LIST,
            {
                **_LIST_FILTER.parameters(
                    {
                        "uuid": uuid,
                        "name": name,
                        "active": active,
                        "edit_date": edit_date,
                        "edited_since": edited_since,
                    },
                    filter,
                    sort,
                ),
                "cursor": cursor,
            },
        )

    def get(self, uuid: str | UUID) -> JobTemplate:
        """Get a job template.

        One job template. A deleted one is still there, with `active` 0.

        Args:
            uuid: Identifier of the job template.

        Scope: `read_jobs`.

        Raises:
            BadRequestError: 400, The request is malformed or out of range; nothing was
                changed.
            AuthenticationError: 401, No credential, or one that is not good. Without any the
                body is plain text.
            PaymentRequiredError: 402, The account is not paid, or its trial is over.
            PermissionDeniedError: 403, The credential is good but may not do this.
            NotFoundError: 404, No such record. A deleted one can still be read.
            APIStatusError: 426, An OAuth application called without TLS.
            RateLimitError: 429, Too many requests of this application for this account: 180 a
                minute, 20 000 a day. The text says which.
            InternalServerError: 500, The server failed. Worth a retry where a repeat does no
                harm.
            InternalServerError: 503, The platform is down for the moment. Worth a retry with
                growing pauses.

        Source: docs.

        `GET /jobtemplate/{uuid}.json`
        """
        return self._call(_GET, {"uuid": uuid})

    def create_job(
        self,
        uuid: str | UUID,
        *,
        job_description: str | UnsetType = UNSET,
        company_uuid: str | UUID | UnsetType = UNSET,
        company_name: str | UnsetType = UNSET,
        job_address: str | UnsetType = UNSET,
    ) -> JobFromTemplate:
        """Make a job from a template.

        Open a job as the template has it, with a few fields of one's own. A client named by
        `company_name` is found, or added.

        Args:
            uuid: Identifier of the job template.
            job_description: What is to be done.
            company_uuid: The client.
            company_name: The client by name, added when there is none.
            job_address: Where the work is done.

        Scope: `create_jobs`.

        Raises:
            BadRequestError: 400, The request is malformed or out of range; nothing was
                changed.
            AuthenticationError: 401, No credential, or one that is not good. Without any the
                body is plain text.
            PaymentRequiredError: 402, The account is not paid, or its trial is over.
            PermissionDeniedError: 403, The credential is good but may not do this.
            NotFoundError: 404, No such record. A deleted one can still be read.
            APIStatusError: 405, The address takes POST only.
            APIStatusError: 426, An OAuth application called without TLS.
            RateLimitError: 429, Too many requests of this application for this account: 180 a
                minute, 20 000 a day. The text says which.
            InternalServerError: 500, The server failed. Worth a retry where a repeat does no
                harm.
            InternalServerError: 503, The platform is down for the moment. Worth a retry with
                growing pauses.

        Source: docs.

        `POST /jobtemplate/{uuid}/job.json`
        """
        return self._call(
            _CREATE_JOB,
            {"uuid": uuid},
            {
                "job_description": job_description,
                "company_uuid": company_uuid,
                "company_name": company_name,
                "job_address": job_address,
            },
        )


class AsyncJobTemplatesResource(AsyncResource):
    """What jobs can be made from."""

    def list(
        self,
        *,
        uuid: str | UUID | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        active: bool | None | UnsetType = UNSET,
        edit_date: dt.datetime | str | None | UnsetType = UNSET,
        edited_since: dt.datetime | str | None | UnsetType = UNSET,
        cursor: PageToken | UnsetType = UNSET,
        filter: Filter | str | UnsetType = UNSET,
        sort: Sort | UnsetType = UNSET,
    ) -> AsyncPager[JobTemplate]:
        """List job templates.

        One page of job templates, deleted ones (`active` 0) among them.

        Args:
            edited_since: Only records whose `edit_date` is not earlier than this.
            cursor: Where the page starts: -1 for the first page, then the `x-next-cursor` of
                the answer before. `next` of an earlier page goes here to go on after it.
            filter: more conditions, such as `Filter("active", "eq", True)`, joined with `&`.
            sort: a field, or a field and `asc` or `desc`.

        Scope: `read_jobs`.

        Raises:
            BadRequestError: 400, The request is malformed or out of range; nothing was
                changed.
            AuthenticationError: 401, No credential, or one that is not good. Without any the
                body is plain text.
            PaymentRequiredError: 402, The account is not paid, or its trial is over.
            PermissionDeniedError: 403, The credential is good but may not do this.
            APIStatusError: 426, An OAuth application called without TLS.
            RateLimitError: 429, Too many requests of this application for this account: 180 a
                minute, 20 000 a day. The text says which.
            InternalServerError: 500, The server failed. Worth a retry where a repeat does no
                harm.
            InternalServerError: 503, The platform is down for the moment. Worth a retry with
                growing pauses.

        Source: docs.

        `GET /jobtemplate.json`
        """
        return self._pages(
            _LIST,
            {
                **_LIST_FILTER.parameters(
                    {
                        "uuid": uuid,
                        "name": name,
                        "active": active,
                        "edit_date": edit_date,
                        "edited_since": edited_since,
                    },
                    filter,
                    sort,
                ),
                "cursor": cursor,
            },
        )

    async def get(self, uuid: str | UUID) -> JobTemplate:
        """Get a job template.

        One job template. A deleted one is still there, with `active` 0.

        Args:
            uuid: Identifier of the job template.

        Scope: `read_jobs`.

        Raises:
            BadRequestError: 400, The request is malformed or out of range; nothing was
                changed.
            AuthenticationError: 401, No credential, or one that is not good. Without any the
                body is plain text.
            PaymentRequiredError: 402, The account is not paid, or its trial is over.
            PermissionDeniedError: 403, The credential is good but may not do this.
            NotFoundError: 404, No such record. A deleted one can still be read.
            APIStatusError: 426, An OAuth application called without TLS.
            RateLimitError: 429, Too many requests of this application for this account: 180 a
                minute, 20 000 a day. The text says which.
            InternalServerError: 500, The server failed. Worth a retry where a repeat does no
                harm.
            InternalServerError: 503, The platform is down for the moment. Worth a retry with
                growing pauses.

        Source: docs.

        `GET /jobtemplate/{uuid}.json`
        """
        return await self._call(_GET, {"uuid": uuid})

    async def create_job(
        self,
        uuid: str | UUID,
        *,
        job_description: str | UnsetType = UNSET,
        company_uuid: str | UUID | UnsetType = UNSET,
        company_name: str | UnsetType = UNSET,
        job_address: str | UnsetType = UNSET,
    ) -> JobFromTemplate:
        """Make a job from a template.

        Open a job as the template has it, with a few fields of one's own. A client named by
        `company_name` is found, or added.

        Args:
            uuid: Identifier of the job template.
            job_description: What is to be done.
            company_uuid: The client.
            company_name: The client by name, added when there is none.
            job_address: Where the work is done.

        Scope: `create_jobs`.

        Raises:
            BadRequestError: 400, The request is malformed or out of range; nothing was
                changed.
            AuthenticationError: 401, No credential, or one that is not good. Without any the
                body is plain text.
            PaymentRequiredError: 402, The account is not paid, or its trial is over.
            PermissionDeniedError: 403, The credential is good but may not do this.
            NotFoundError: 404, No such record. A deleted one can still be read.
            APIStatusError: 405, The address takes POST only.
            APIStatusError: 426, An OAuth application called without TLS.
            RateLimitError: 429, Too many requests of this application for this account: 180 a
                minute, 20 000 a day. The text says which.
            InternalServerError: 500, The server failed. Worth a retry where a repeat does no
                harm.
            InternalServerError: 503, The platform is down for the moment. Worth a retry with
                growing pauses.

        Source: docs.

        `POST /jobtemplate/{uuid}/job.json`
        """
        return await self._call(
            _CREATE_JOB,
            {"uuid": uuid},
            {
                "job_description": job_description,
                "company_uuid": company_uuid,
                "company_name": company_name,
                "job_address": job_address,
            },
        )


class RawJobTemplatesResource(RawResource):
    """Like `JobTemplatesResource`, each answer with its status, headers and bytes."""

    list = _raw.page(JobTemplatesResource.list)
    get = _raw.call(JobTemplatesResource.get)
    create_job = _raw.call(JobTemplatesResource.create_job)


class AsyncRawJobTemplatesResource(AsyncRawResource):
    """Like `AsyncJobTemplatesResource`, each answer with its status, headers and bytes."""

    list = _raw.async_page(AsyncJobTemplatesResource.list)
    get = _raw.async_call(AsyncJobTemplatesResource.get)
    create_job = _raw.async_call(AsyncJobTemplatesResource.create_job)
