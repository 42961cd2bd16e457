"""Custom Trades CRM API: jobs."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from uuid import UUID

from .._core import raw as _raw
from .._core.operation import Body, NumberPages, Operation, Parameter, Result
from .._core.pages import AsyncPager, Pager, PageToken
from .._core.resource import AsyncRawResource, AsyncResource, RawResource, Resource
from .._core.types import UNSET, Number, UnsetType
from .models import (
    Deleted,
    DeletedResponse,
    Job,
    JobListResponse,
    JobPriority,
    JobResponse,
    JobStatus,
)

_LIST: Operation[Job] = Operation(
    name="jobs.list",
    method="GET",
    path="/jobs",
    parameters=(
        Parameter("include_deleted", "query"),
        Parameter("status", "query", style="form", explode=False),
        Parameter("location_uuid", "query"),
        Parameter("customer_uuid", "query"),
        Parameter("assigned_to_user_id", "query"),
        Parameter("priority", "query"),
        Parameter("search", "query"),
        Parameter("page", "query"),
        Parameter("limit", "query"),
    ),
    results={200: Result(JobListResponse, ("data", "jobs"))},
    repeat="safe",
    pages=NumberPages(
        page="page",
        size="limit",
        number=("data", "pagination", "page"),
        total=("data", "pagination", "total"),
        last=("data", "pagination", "total_pages"),
        size_at=("data", "pagination", "limit"),
    ),
)

_CREATE: Operation[Job] = Operation(
    name="jobs.create",
    method="POST",
    path="/jobs",
    body=Body("application/json"),
    results={200: Result(JobResponse, ("data",))},
    repeat="key",
)

_GET: Operation[Job] = Operation(
    name="jobs.get",
    method="GET",
    path="/jobs/{uuid}",
    parameters=(Parameter("uuid", "path"),),
    results={200: Result(JobResponse, ("data",))},
    repeat="safe",
)

_UPDATE: Operation[Job] = Operation(
    name="jobs.update",
    method="PUT",
    path="/jobs/{uuid}",
    parameters=(Parameter("uuid", "path"),),
    body=Body("application/json"),
    results={200: Result(JobResponse, ("data",))},
    repeat="key",
)

_DELETE: Operation[Deleted] = Operation(
    name="jobs.delete",
    method="DELETE",
    path="/jobs/{uuid}",
    parameters=(Parameter("uuid", "path"),),
    results={200: Result(DeletedResponse, ("data",))},
    repeat="key",
)


class JobsResource(Resource):
    """Work orders, from first contact to completion."""

    def list(
        self,
        *,
        include_deleted: bool | UnsetType = UNSET,
        status: Sequence[JobStatus | str] | UnsetType = UNSET,
        location_uuid: str | UUID | UnsetType = UNSET,
        customer_uuid: str | UUID | UnsetType = UNSET,
        assigned_to_user_id: str | UUID | UnsetType = UNSET,
        priority: JobPriority | str | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        page: PageToken | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
    ) -> Pager[Job]:
        """List jobs.

        One page of the company's jobs. Filters add up.

        Args:
            include_deleted: Also return soft-deleted records. Default: `false`.
            status: Only jobs in one of these statuses, sent as a comma-separated list.
            location_uuid: Only jobs of this location.
            customer_uuid: Only jobs for this customer.
            assigned_to_user_id: Only jobs assigned to this user.
            priority: Only jobs of this one priority.
            search: Text to find in title, description or job number, in any case.
            page: Page number, counted from 1. A page past the end is empty. `next` of an
                earlier page goes here to go on after it. Default: `1`.
            limit: Records per page, at most 100. Default: `50`.

        Raises:
            BadRequestError: 400, A parameter or body field is missing, malformed or out of
                range.
            AuthenticationError: 401, The API key is missing, malformed, unknown or disabled.
            PermissionDeniedError: 403, The key is good but may not be used now. Only the text
                tells the three causes apart, and the monthly limit answers 403, never 429.
            InternalServerError: 500, The server failed. Worth a retry with growing pauses.

        Source: seed.

        `GET /jobs`
        """
        return self._pages(
            _LIST,
            {
                "include_deleted": include_deleted,
                "status": status,
                "location_uuid": location_uuid,
                "customer_uuid": customer_uuid,
                "assigned_to_user_id": assigned_to_user_id,
                "priority": priority,
                "search": search,
                "page": page,
                "limit": limit,
            },
        )

    def create(
        self,
        *,
        customer_uuid: str | UUID,
        title: str,
        location_uuid: str | UUID | None | UnsetType = UNSET,
        assigned_to_user_id: str | UUID | None | UnsetType = UNSET,
        description: str | None | UnsetType = UNSET,
        status: JobStatus | str | UnsetType = UNSET,
        priority: JobPriority | str | UnsetType = UNSET,
        is_urgent: bool | UnsetType = UNSET,
        is_emergency: bool | UnsetType = UNSET,
        estimated_amount: Number | None | UnsetType = UNSET,
        scheduled_date: dt.date | str | dt.datetime | None | UnsetType = UNSET,
        scheduled_time_start: str | None | UnsetType = UNSET,
        scheduled_time_end: str | None | UnsetType = UNSET,
        internal_notes: str | None | UnsetType = UNSET,
        customer_notes: str | None | UnsetType = UNSET,
    ) -> Job:
        """Create a job.

        Open a job for one of the company's customers.

        Args:
            customer_uuid: The customer the work is for, one of the company's own.
            title: Short name of the work.
            location_uuid: The company location in charge.
            assigned_to_user_id: The user who shall do the work, by UUID.
            description: What is to be done.
            status: Where the job stands. Default: `"New"`.
            priority: How soon the job is wanted. Default: `"Normal"`.
            is_urgent: The job should not wait. Default: `false`.
            is_emergency: The job cannot wait. Default: `false`.
            estimated_amount: Expected price, in dollars.
            scheduled_date: Day of the visit.
            scheduled_time_start: Start of the visit, `HH:MM` local time.
            scheduled_time_end: End of the visit, `HH:MM` local time.
            internal_notes: Notes for the company only.
            customer_notes: Notes the customer sees.

        Raises:
            BadRequestError: 400, A parameter or body field is missing, malformed or out of
                range.
            AuthenticationError: 401, The API key is missing, malformed, unknown or disabled.
            PermissionDeniedError: 403, The key is good but may not be used now. Only the text
                tells the three causes apart, and the monthly limit answers 403, never 429.
            NotFoundError: 404, A record named in the body does not exist in this company.
            InternalServerError: 500, The server failed. Worth a retry with growing pauses.

        Source: seed.

        `POST /jobs`
        """
        return self._call(
            _CREATE,
            {},
            {
                "customer_uuid": customer_uuid,
                "title": title,
                "location_uuid": location_uuid,
                "assigned_to_user_id": assigned_to_user_id,
                "description": description,
                "status": status,
                "priority": priority,
                "is_urgent": is_urgent,
                "is_emergency": is_emergency,
                "estimated_amount": estimated_amount,
                "scheduled_date": scheduled_date,
                "scheduled_time_start": scheduled_time_start,
                "scheduled_time_end": scheduled_time_end,
                "internal_notes": internal_notes,
                "customer_notes": customer_notes,
            },
        )

    def get(self, uuid: str | UUID) -> Job:
        """Get a job.

        One job, with its customer, location and assigned user.

        Args:
            uuid: Identifier of the job.

        Raises:
            BadRequestError: 400, A parameter or body field is missing, malformed or out of
                range.
            AuthenticationError: 401, The API key is missing, malformed, unknown or disabled.
            PermissionDeniedError: 403, The key is good but may not be used now. Only the text
                tells the three causes apart, and the monthly limit answers 403, never 429.
            NotFoundError: 404, The job is unknown, deleted or another company's, or a record
                named in the body is.
            InternalServerError: 500, The server failed. Worth a retry with growing pauses.

        Source: seed.

        `GET /jobs/{uuid}`
        """
        return self._call(_GET, {"uuid": uuid})

    def update(
        self,
        uuid: str | UUID,
        *,
        customer_uuid: str | UUID | UnsetType = UNSET,
        title: str | UnsetType = UNSET,
        location_uuid: str | UUID | None | UnsetType = UNSET,
        assigned_to_user_id: str | UUID | None | UnsetType = UNSET,
        description: str | None | UnsetType = UNSET,
        status: JobStatus | str | UnsetType = UNSET,
        priority: JobPriority | str | UnsetType = UNSET,
        is_urgent: bool | UnsetType = UNSET,
        is_emergency: bool | UnsetType = UNSET,
        estimated_amount: Number | None | UnsetType = UNSET,
        actual_amount: Number | None | UnsetType = UNSET,
        scheduled_date: dt.date | str | dt.datetime | None | UnsetType = UNSET,
        scheduled_time_start: str | None | UnsetType = UNSET,
        scheduled_time_end: str | None | UnsetType = UNSET,
        internal_notes: str | None | UnsetType = UNSET,
        customer_notes: str | None | UnsetType = UNSET,
    ) -> Job:
        """Update a job.

        Change the fields sent; all others stay as they are.

        Args:
            uuid: Identifier of the job.
            customer_uuid: The customer the work is for, one of the company's own.
            title: Short name of the work.
            location_uuid: The company location in charge.
            assigned_to_user_id: The user who shall do the work, by UUID.
            description: What is to be done.
            status: Where the job stands.
            priority: How soon the job is wanted.
            is_urgent: The job should not wait.
            is_emergency: The job cannot wait.
            estimated_amount: Expected price, in dollars.
            actual_amount: Price of the work done, in dollars.
            scheduled_date: Day of the visit.
            scheduled_time_start: Start of the visit, `HH:MM` local time.
            scheduled_time_end: End of the visit, `HH:MM` local time.
            internal_notes: Notes for the company only.
            customer_notes: Notes the customer sees.

        Raises:
            BadRequestError: 400, A parameter or body field is missing, malformed or out of
                range.
            AuthenticationError: 401, The API key is missing, malformed, unknown or disabled.
            PermissionDeniedError: 403, The key is good but may not be used now. Only the text
                tells the three causes apart, and the monthly limit answers 403, never 429.
            NotFoundError: 404, The job is unknown, deleted or another company's, or a record
                named in the body is.
            InternalServerError: 500, The server failed. Worth a retry with growing pauses.

        Source: seed.

        `PUT /jobs/{uuid}`
        """
        return self._call(
            _UPDATE,
            {"uuid": uuid},
            {
                "customer_uuid": customer_uuid,
                "title": title,
                "location_uuid": location_uuid,
                "assigned_to_user_id": assigned_to_user_id,
                "description": description,
                "status": status,
                "priority": priority,
                "is_urgent": is_urgent,
                "is_emergency": is_emergency,
                "estimated_amount": estimated_amount,
                "actual_amount": actual_amount,
                "scheduled_date": scheduled_date,
                "scheduled_time_start": scheduled_time_start,
                "scheduled_time_end": scheduled_time_end,
                "internal_notes": internal_notes,
                "customer_notes": customer_notes,
            },
        )

    def delete(self, uuid: str | UUID) -> Deleted:
        """Delete a job.

        Soft delete: sets `deleted_at` and hides the job. A second delete answers 404.

        Args:
            uuid: Identifier of the job.

        Raises:
            BadRequestError: 400, A parameter or body field is missing, malformed or out of
                range.
            AuthenticationError: 401, The API key is missing, malformed, unknown or disabled.
            PermissionDeniedError: 403, The key is good but may not be used now. Only the text
                tells the three causes apart, and the monthly limit answers 403, never 429.
            NotFoundError: 404, The job is unknown, deleted or another company's, or a record
                named in the body is.
            InternalServerError: 500, The server failed. Worth a retry with growing pauses.

        Source: seed.

        `DELETE /jobs/{uuid}`
        """
        return self._call(_DELETE, {"uuid": uuid})


class AsyncJobsResource(AsyncResource):
    """Work orders, from first contact to completion."""

    def list(
        self,
        *,
        include_deleted: bool | UnsetType = UNSET,
        status: Sequence[JobStatus | str] | UnsetType = UNSET,
        location_uuid: str | UUID | UnsetType = UNSET,
        customer_uuid: str | UUID | UnsetType = UNSET,
        assigned_to_user_id: str | UUID | UnsetType = UNSET,
        priority: JobPriority | str | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        page: PageToken | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
    ) -> AsyncPager[Job]:
        """List jobs.

        One page of the company's jobs. Filters add up.

        Args:
            include_deleted: Also return soft-deleted records. Default: `false`.
            status: Only jobs in one of these statuses, sent as a comma-separated list.
            location_uuid: Only jobs of this location.
            customer_uuid: Only jobs for this customer.
            assigned_to_user_id: Only jobs assigned to this user.
            priority: Only jobs of this one priority.
            search: Text to find in title, description or job number, in any case.
            page: Page number, counted from 1. A page past the end is empty. `next` of an
                earlier page goes here to go on after it. Default: `1`.
            limit: Records per page, at most 100. Default: `50`.

        Raises:
            BadRequestError: 400, A parameter or body field is missing, malformed or out of
                range.
            AuthenticationError: 401, The API key is missing, malformed, unknown or disabled.
            PermissionDeniedError: 403, The key is good but may not be used now. Only the text
                tells the three causes apart, and the monthly limit answers 403, never 429.
            InternalServerError: 500, The server failed. Worth a retry with growing pauses.

        Source: seed.

        `GET /jobs`
        """
        return self._pages(
            _LIST,
            {
                "include_deleted": include_deleted,
                "status": status,
                "location_uuid": location_uuid,
                "customer_uuid": customer_uuid,
                "assigned_to_user_id": assigned_to_user_id,
                "priority": priority,
                "search": search,
                "page": page,
                "limit": limit,
            },
        )

    async def create(
        self,
        *,
        customer_uuid: str | UUID,
        title: str,
        location_uuid: str | UUID | None | UnsetType = UNSET,
        assigned_to_user_id: str | UUID | None | UnsetType = UNSET,
        description: str | None | UnsetType = UNSET,
        status: JobStatus | str | UnsetType = UNSET,
        priority: JobPriority | str | UnsetType = UNSET,
        is_urgent: bool | UnsetType = UNSET,
        is_emergency: bool | UnsetType = UNSET,
        estimated_amount: Number | None | UnsetType = UNSET,
        scheduled_date: dt.date | str | dt.datetime | None | UnsetType = UNSET,
        scheduled_time_start: str | None | UnsetType = UNSET,
        scheduled_time_end: str | None | UnsetType = UNSET,
        internal_notes: str | None | UnsetType = UNSET,
        customer_notes: str | None | UnsetType = UNSET,
    ) -> Job:
        """Create a job.

        Open a job for one of the company's customers.

        Args:
            customer_uuid: The customer the work is for, one of the company's own.
            title: Short name of the work.
            location_uuid: The company location in charge.
            assigned_to_user_id: The user who shall do the work, by UUID.
            description: What is to be done.
            status: Where the job stands. Default: `"New"`.
            priority: How soon the job is wanted. Default: `"Normal"`.
            is_urgent: The job should not wait. Default: `false`.
            is_emergency: The job cannot wait. Default: `false`.
            estimated_amount: Expected price, in dollars.
            scheduled_date: Day of the visit.
            scheduled_time_start: Start of the visit, `HH:MM` local time.
            scheduled_time_end: End of the visit, `HH:MM` local time.
            internal_notes: Notes for the company only.
            customer_notes: Notes the customer sees.

        Raises:
            BadRequestError: 400, A parameter or body field is missing, malformed or out of
                range.
            AuthenticationError: 401, The API key is missing, malformed, unknown or disabled.
            PermissionDeniedError: 403, The key is good but may not be used now. Only the text
                tells the three causes apart, and the monthly limit answers 403, never 429.
            NotFoundError: 404, A record named in the body does not exist in this company.
            InternalServerError: 500, The server failed. Worth a retry with growing pauses.

        Source: seed.

        `POST /jobs`
        """
        return await self._call(
            _CREATE,
            {},
            {
                "customer_uuid": customer_uuid,
                "title": title,
                "location_uuid": location_uuid,
                "assigned_to_user_id": assigned_to_user_id,
                "description": description,
                "status": status,
                "priority": priority,
                "is_urgent": is_urgent,
                "is_emergency": is_emergency,
                "estimated_amount": estimated_amount,
                "scheduled_date": scheduled_date,
                "scheduled_time_start": scheduled_time_start,
                "scheduled_time_end": scheduled_time_end,
                "internal_notes": internal_notes,
                "customer_notes": customer_notes,
            },
        )

    async def get(self, uuid: str | UUID) -> Job:
        """Get a job.

        One job, with its customer, location and assigned user.

        Args:
            uuid: Identifier of the job.

        Raises:
            BadRequestError: 400, A parameter or body field is missing, malformed or out of
                range.
            AuthenticationError: 401, The API key is missing, malformed, unknown or disabled.
            PermissionDeniedError: 403, The key is good but may not be used now. Only the text
                tells the three causes apart, and the monthly limit answers 403, never 429.
            NotFoundError: 404, The job is unknown, deleted or another company's, or a record
                named in the body is.
            InternalServerError: 500, The server failed. Worth a retry with growing pauses.

        Source: seed.

        `GET /jobs/{uuid}`
        """
        return await self._call(_GET, {"uuid": uuid})

    async def update(
        self,
        uuid: str | UUID,
        *,
        customer_uuid: str | UUID | UnsetType = UNSET,
        title: str | UnsetType = UNSET,
        location_uuid: str | UUID | None | UnsetType = UNSET,
        assigned_to_user_id: str | UUID | None | UnsetType = UNSET,
        description: str | None | UnsetType = UNSET,
        status: JobStatus | str | UnsetType = UNSET,
        priority: JobPriority | str | UnsetType = UNSET,
        is_urgent: bool | UnsetType = UNSET,
        is_emergency: bool | UnsetType = UNSET,
        estimated_amount: Number | None | UnsetType = UNSET,
        actual_amount: Number | None | UnsetType = UNSET,
        scheduled_date: dt.date | str | dt.datetime | None | UnsetType = UNSET,
        scheduled_time_start: str | None | UnsetType = UNSET,
        scheduled_time_end: str | None | UnsetType = UNSET,
        internal_notes: str | None | UnsetType = UNSET,
        customer_notes: str | None | UnsetType = UNSET,
    ) -> Job:
        """Update a job.

        Change the fields sent; all others stay as they are.

        Args:
            uuid: Identifier of the job.
            customer_uuid: The customer the work is for, one of the company's own.
            title: Short name of the work.
            location_uuid: The company location in charge.
            assigned_to_user_id: The user who shall do the work, by UUID.
            description: What is to be done.
            status: Where the job stands.
            priority: How soon the job is wanted.
            is_urgent: The job should not wait.
            is_emergency: The job cannot wait.
            estimated_amount: Expected price, in dollars.
            actual_amount: Price of the work done, in dollars.
            scheduled_date: Day of the visit.
            scheduled_time_start: Start of the visit, `HH:MM` local time.
            scheduled_time_end: End of the visit, `HH:MM` local time.
            internal_notes: Notes for the company only.
            customer_notes: Notes the customer sees.

        Raises:
            BadRequestError: 400, A parameter or body field is missing, malformed or out of
                range.
            AuthenticationError: 401, The API key is missing, malformed, unknown or disabled.
            PermissionDeniedError: 403, The key is good but may not be used now. Only the text
                tells the three causes apart, and the monthly limit answers 403, never 429.
            NotFoundError: 404, The job is unknown, deleted or another company's, or a record
                named in the body is.
            InternalServerError: 500, The server failed. Worth a retry with growing pauses.

        Source: seed.

        `PUT /jobs/{uuid}`
        """
        return await self._call(
            _UPDATE,
            {"uuid": uuid},
            {
                "customer_uuid": customer_uuid,
                "title": title,
                "location_uuid": location_uuid,
                "assigned_to_user_id": assigned_to_user_id,
                "description": description,
                "status": status,
                "priority": priority,
                "is_urgent": is_urgent,
                "is_emergency": is_emergency,
                "estimated_amount": estimated_amount,
                "actual_amount": actual_amount,
                "scheduled_date": scheduled_date,
                "scheduled_time_start": scheduled_time_start,
                "scheduled_time_end": scheduled_time_end,
                "internal_notes": internal_notes,
                "customer_notes": customer_notes,
            },
        )

    async def delete(self, uuid: str | UUID) -> Deleted:
        """Delete a job.

        Soft delete: sets `deleted_at` and hides the job. A second delete answers 404.

        Args:
            uuid: Identifier of the job.

        Raises:
            BadRequestError: 400, A parameter or body field is missing, malformed or out of
                range.
            AuthenticationError: 401, The API key is missing, malformed, unknown or disabled.
            PermissionDeniedError: 403, The key is good but may not be used now. Only the text
                tells the three causes apart, and the monthly limit answers 403, never 429.
            NotFoundError: 404, The job is unknown, deleted or another company's, or a record
                named in the body is.
            InternalServerError: 500, The server failed. Worth a retry with growing pauses.

        Source: seed.

        `DELETE /jobs/{uuid}`
        """
        return await self._call(_DELETE, {"uuid": uuid})


class RawJobsResource(RawResource):
    """Like `JobsResource`, each answer with its status, headers and bytes."""

    list = _raw.page(JobsResource.list)
    create = _raw.call(JobsResource.create)
    get = _raw.call(JobsResource.get)
    update = _raw.call(JobsResource.update)
    delete = _raw.call(JobsResource.delete)


class AsyncRawJobsResource(AsyncRawResource):
    """Like `AsyncJobsResource`, each answer with its status, headers and bytes."""

    list = _raw.async_page(AsyncJobsResource.list)
    create = _raw.async_call(AsyncJobsResource.create)
    get = _raw.async_call(AsyncJobsResource.get)
    update = _raw.async_call(AsyncJobsResource.update)
    delete = _raw.async_call(AsyncJobsResource.delete)
