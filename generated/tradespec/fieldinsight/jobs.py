"""FieldInsight Gateway API: jobs."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

from .._core import raw as _raw
from .._core.operation import Body, BodyCursor, Operation, Parameter, Result
from .._core.pages import AsyncPager, Pager, PageToken
from .._core.resource import AsyncRawResource, AsyncResource, RawResource, Resource
from .._core.types import UNSET, UnsetType
from .models import Job, JobCreated, JobPage, JobStateFilter

_LIST: Operation[Job] = Operation(
    name="jobs.list",
    method="GET",
    path="/v1/jobs",
    parameters=(
        Parameter("state", "query"),
        Parameter("status", "query"),
        Parameter("updated_at_from", "query"),
        Parameter("updated_at_to", "query"),
        Parameter("start_time_from", "query"),
        Parameter("start_time_to", "query"),
        Parameter("number", "query"),
        Parameter("customer", "query"),
        Parameter("page_size", "query"),
        Parameter("cursor", "query"),
    ),
    results={200: Result(JobPage, ("jobs",))},
    repeat="safe",
    pages=BodyCursor(parameter="cursor", at=("next_cursor",)),
    scopes=("jobs:read",),
)

_CREATE: Operation[JobCreated] = Operation(
    name="jobs.create",
    method="POST",
    path="/v1/jobs",
    body=Body("application/json"),
    results={201: Result(JobCreated)},
    repeat="never",
    scopes=("jobs:write",),
)

_UPDATE: Operation[None] = Operation(
    name="jobs.update",
    method="PATCH",
    path="/v1/jobs/{id}",
    parameters=(Parameter("id", "path"),),
    body=Body("application/json"),
    results={204: Result(None)},
    repeat="safe",
    scopes=("jobs:write",),
)

_CANCEL: Operation[None] = Operation(
    name="jobs.cancel",
    method="POST",
    path="/v1/jobs/{id}/cancel",
    parameters=(Parameter("id", "path"),),
    body=Body("application/json"),
    results={204: Result(None)},
    repeat="never",
    scopes=("jobs:write",),
)


class JobsResource(Resource):
    """Requests for work, and how they go on."""

    def list(
        self,
        *,
        state: JobStateFilter | str | UnsetType = UNSET,
        status: str | UnsetType = UNSET,
        updated_at_from: dt.datetime | str | UnsetType = UNSET,
        updated_at_to: dt.datetime | str | UnsetType = UNSET,
        start_time_from: dt.datetime | str | UnsetType = UNSET,
        start_time_to: dt.datetime | str | UnsetType = UNSET,
        number: str | UnsetType = UNSET,
        customer: str | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        cursor: PageToken | UnsetType = UNSET,
    ) -> Pager[Job]:
        """List jobs.

        The jobs of the key's customers, those changed last first. The order moves while jobs
        change: ask again from a time of your own a little earlier and expect jobs you know
        already.

        Args:
            state: Jobs still to do, completed or cancelled ones, or all. Default: `"open"`.
            status: Only jobs in this status, by its identifier.
            updated_at_from: Only jobs changed at or after this time, best given in UTC.
            updated_at_to: Only jobs changed before this time, best given in UTC.
            start_time_from: Only jobs that start at or after this time.
            start_time_to: Only jobs that start before this time.
            number: Only jobs with exactly this number; visits of one job share it.
            customer: Only jobs of this customer. One that the key does not see has none.
            page_size: Jobs per page, at most 100. Default: `25`.
            cursor: The `next_cursor` of the page before, as it came. Its slash is to be
                encoded in the URL. `next` of an earlier page goes here to go on after it.

        Scope: `jobs:read`.

        Raises:
            BadRequestError: 400, A query parameter is unknown or not valid, or the request id
                is not.
            AuthenticationError: 401, The key is missing, unknown, or lacks the scope of the
                call; all look the same.
            PermissionDeniedError: 403, The key is good but has no customers yet. It has
                nothing to do with scopes.
            RateLimitError: 429, The shared requests of this minute are spent and two seconds
                of waiting did not help. There is no `Retry-After`: pause a second or two,
                longer each time and by chance. One request comes back every 1.5 seconds.
            InternalServerError: 500, The gateway failed. Worth another try; then report the
                request id.
            InternalServerError: 502, What stands behind the gateway answered something it may
                not or cannot pass on.

        Source: docs.

        `GET /v1/jobs`
        """
        return self._pages(
            _LIST,
            {
                "state": state,
                "status": status,
                "updated_at_from": updated_at_from,
                "updated_at_to": updated_at_to,
                "start_time_from": start_time_from,
                "start_time_to": start_time_to,
                "number": number,
                "customer": customer,
                "page_size": page_size,
                "cursor": cursor,
            },
        )

    def create(
        self,
        *,
        site: str,
        job_type: str,
        title: str,
        start_time: dt.datetime | str,
        end_time: dt.datetime | str,
        notes: str | UnsetType = UNSET,
        purchase_order_number: str | UnsetType = UNSET,
        external_id: str | UnsetType = UNSET,
        project: str | UnsetType = UNSET,
        custom_fields: Mapping[str, str] | UnsetType = UNSET,
    ) -> JobCreated:
        """Create a job.

        Ask for work at a site. The job starts unscheduled; staff choose the time, and until
        then it can be edited and cancelled. Not safe to repeat: after a timeout, list before
        asking again.

        Args:
            site: Identifier of the site, which must exist already.
            job_type: Identifier of the kind of work.
            title: Short label, as seen in lists and on the calendar.
            start_time: Preferred start, with offset. Staff set the real one.
            end_time: Preferred end, with offset. Staff set the real one.
            notes: Log for the office. Technicians do not see it, so what they need, a gate
                code say, belongs into a custom field or the notes of the site.
            purchase_order_number: The caller's purchase order.
            external_id: The caller's own reference, long enough for a UUID. It does not make
                the call safe to repeat.
            project: Identifier of a project of this key that the job belongs to.
            custom_fields: Values of custom fields, by names that exist for this key and job
                type.

        Scope: `jobs:write`.

        Raises:
            BadRequestError: 400, The body is refused.
            AuthenticationError: 401, The key is missing, unknown, or lacks the scope of the
                call; all look the same.
            PermissionDeniedError: 403, The key is good but has no customers yet. It has
                nothing to do with scopes.
            NotFoundError: 404, The site or the job type does not exist, or not for this key.
            RateLimitError: 429, The shared requests of this minute are spent and two seconds
                of waiting did not help. There is no `Retry-After`: pause a second or two,
                longer each time and by chance. One request comes back every 1.5 seconds.
            InternalServerError: 500, The gateway failed. Worth another try; then report the
                request id.
            InternalServerError: 502, What stands behind the gateway answered something it may
                not or cannot pass on.
            InternalServerError: 503, Writing is not switched on for this integration. Another
                try does not help.

        Source: seed.

        `POST /v1/jobs`
        """
        return self._call(
            _CREATE,
            {},
            {
                "site": site,
                "job_type": job_type,
                "title": title,
                "start_time": start_time,
                "end_time": end_time,
                "notes": notes,
                "purchase_order_number": purchase_order_number,
                "external_id": external_id,
                "project": project,
                "custom_fields": custom_fields,
            },
        )

    def update(
        self,
        id: str,
        *,
        title: str | UnsetType = UNSET,
        start_time: dt.datetime | str | UnsetType = UNSET,
        end_time: dt.datetime | str | UnsetType = UNSET,
        notes: str | UnsetType = UNSET,
        purchase_order_number: str | UnsetType = UNSET,
        external_id: str | UnsetType = UNSET,
        custom_fields: Mapping[str, str] | UnsetType = UNSET,
    ) -> None:
        """Update a job.

        Change the fields sent while the job is not yet scheduled. `notes` replaces the log,
        `custom_fields` changes only the names sent.

        Args:
            id: Identifier of the job.
            title: Short label, as seen in lists and on the calendar.
            start_time: New preferred start, with offset; the end stays.
            end_time: New preferred end, with offset; the start stays.
            notes: The whole log for the office. It replaces what was there.
            purchase_order_number: The caller's purchase order.
            external_id: The caller's own reference.
            custom_fields: Values of custom fields to change; others keep theirs.

        Scope: `jobs:write`.

        Raises:
            BadRequestError: 400, The body is refused.
            AuthenticationError: 401, The key is missing, unknown, or lacks the scope of the
                call; all look the same.
            PermissionDeniedError: 403, The key is good but has no customers yet. It has
                nothing to do with scopes.
            NotFoundError: 404, The job does not exist, or not for this key; the answer is the
                same.
            ConflictError: 409, The job is past the statuses in which it can be edited.
            RateLimitError: 429, The shared requests of this minute are spent and two seconds
                of waiting did not help. There is no `Retry-After`: pause a second or two,
                longer each time and by chance. One request comes back every 1.5 seconds.
            InternalServerError: 500, The gateway failed. Worth another try; then report the
                request id.
            InternalServerError: 502, What stands behind the gateway answered something it may
                not or cannot pass on.
            InternalServerError: 503, Writing is not switched on for this integration. Another
                try does not help.

        Source: docs. Reading: Jobs that the office entered are taken to be editable like the
        caller's own.

        `PATCH /v1/jobs/{id}`
        """
        return self._call(
            _UPDATE,
            {"id": id},
            {
                "title": title,
                "start_time": start_time,
                "end_time": end_time,
                "notes": notes,
                "purchase_order_number": purchase_order_number,
                "external_id": external_id,
                "custom_fields": custom_fields,
            },
        )

    def cancel(self, id: str, *, reason: str | UnsetType = UNSET) -> None:
        """Cancel a job.

        Cancel a job while it is not yet scheduled. The staff are told, the job stays in the
        list under `state=closed`. There is no delete.

        Args:
            id: Identifier of the job.
            reason: Shown in the message that the scheduling staff get.

        Scope: `jobs:write`.

        Raises:
            BadRequestError: 400, The body is refused.
            AuthenticationError: 401, The key is missing, unknown, or lacks the scope of the
                call; all look the same.
            PermissionDeniedError: 403, The key is good but has no customers yet. It has
                nothing to do with scopes.
            NotFoundError: 404, The job does not exist, or not for this key; the answer is the
                same.
            ConflictError: 409, The job is past the statuses in which it can be cancelled.
            RateLimitError: 429, The shared requests of this minute are spent and two seconds
                of waiting did not help. There is no `Retry-After`: pause a second or two,
                longer each time and by chance. One request comes back every 1.5 seconds.
            InternalServerError: 500, The gateway failed. Worth another try; then report the
                request id.
            InternalServerError: 502, What stands behind the gateway answered something it may
                not or cannot pass on.
            InternalServerError: 503, Cancelling, or all writing, is not switched on. Another
                try does not help.

        Source: docs.

        `POST /v1/jobs/{id}/cancel`
        """
        return self._call(_CANCEL, {"id": id}, {"reason": reason})


class AsyncJobsResource(AsyncResource):
    """Requests for work, and how they go on."""

    def list(
        self,
        *,
        state: JobStateFilter | str | UnsetType = UNSET,
        status: str | UnsetType = UNSET,
        updated_at_from: dt.datetime | str | UnsetType = UNSET,
        updated_at_to: dt.datetime | str | UnsetType = UNSET,
        start_time_from: dt.datetime | str | UnsetType = UNSET,
        start_time_to: dt.datetime | str | UnsetType = UNSET,
        number: str | UnsetType = UNSET,
        customer: str | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        cursor: PageToken | UnsetType = UNSET,
    ) -> AsyncPager[Job]:
        """List jobs.

        The jobs of the key's customers, those changed last first. The order moves while jobs
        change: ask again from a time of your own a little earlier and expect jobs you know
        already.

        Args:
            state: Jobs still to do, completed or cancelled ones, or all. Default: `"open"`.
            status: Only jobs in this status, by its identifier.
            updated_at_from: Only jobs changed at or after this time, best given in UTC.
            updated_at_to: Only jobs changed before this time, best given in UTC.
            start_time_from: Only jobs that start at or after this time.
            start_time_to: Only jobs that start before this time.
            number: Only jobs with exactly this number; visits of one job share it.
            customer: Only jobs of this customer. One that the key does not see has none.
            page_size: Jobs per page, at most 100. Default: `25`.
            cursor: The `next_cursor` of the page before, as it came. Its slash is to be
                encoded in the URL. `next` of an earlier page goes here to go on after it.

        Scope: `jobs:read`.

        Raises:
            BadRequestError: 400, A query parameter is unknown or not valid, or the request id
                is not.
            AuthenticationError: 401, The key is missing, unknown, or lacks the scope of the
                call; all look the same.
            PermissionDeniedError: 403, The key is good but has no customers yet. It has
                nothing to do with scopes.
            RateLimitError: 429, The shared requests of this minute are spent and two seconds
                of waiting did not help. There is no `Retry-After`: pause a second or two,
                longer each time and by chance. One request comes back every 1.5 seconds.
            InternalServerError: 500, The gateway failed. Worth another try; then report the
                request id.
            InternalServerError: 502, What stands behind the gateway answered something it may
                not or cannot pass on.

        Source: docs.

        `GET /v1/jobs`
        """
        return self._pages(
            _LIST,
            {
                "state": state,
                "status": status,
                "updated_at_from": updated_at_from,
                "updated_at_to": updated_at_to,
                "start_time_from": start_time_from,
                "start_time_to": start_time_to,
                "number": number,
                "customer": customer,
                "page_size": page_size,
                "cursor": cursor,
            },
        )

    async def create(
        self,
        *,
        site: str,
        job_type: str,
        title: str,
        start_time: dt.datetime | str,
        end_time: dt.datetime | str,
        notes: str | UnsetType = UNSET,
        purchase_order_number: str | UnsetType = UNSET,
        external_id: str | UnsetType = UNSET,
        project: str | UnsetType = UNSET,
        custom_fields: Mapping[str, str] | UnsetType = UNSET,
    ) -> JobCreated:
        """Create a job.

        Ask for work at a site. The job starts unscheduled; staff choose the time, and until
        then it can be edited and cancelled. Not safe to repeat: after a timeout, list before
        asking again.

        Args:
            site: Identifier of the site, which must exist already.
            job_type: Identifier of the kind of work.
            title: Short label, as seen in lists and on the calendar.
            start_time: Preferred start, with offset. Staff set the real one.
            end_time: Preferred end, with offset. Staff set the real one.
            notes: Log for the office. Technicians do not see it, so what they need, a gate
                code say, belongs into a custom field or the notes of the site.
            purchase_order_number: The caller's purchase order.
            external_id: The caller's own reference, long enough for a UUID. It does not make
                the call safe to repeat.
            project: Identifier of a project of this key that the job belongs to.
            custom_fields: Values of custom fields, by names that exist for this key and job
                type.

        Scope: `jobs:write`.

        Raises:
            BadRequestError: 400, The body is refused.
            AuthenticationError: 401, The key is missing, unknown, or lacks the scope of the
                call; all look the same.
            PermissionDeniedError: 403, The key is good but has no customers yet. It has
                nothing to do with scopes.
            NotFoundError: 404, The site or the job type does not exist, or not for this key.
            RateLimitError: 429, The shared requests of this minute are spent and two seconds
                of waiting did not help. There is no `Retry-After`: pause a second or two,
                longer each time and by chance. One request comes back every 1.5 seconds.
            InternalServerError: 500, The gateway failed. Worth another try; then report the
                request id.
            InternalServerError: 502, What stands behind the gateway answered something it may
                not or cannot pass on.
            InternalServerError: 503, Writing is not switched on for this integration. Another
                try does not help.

        Source: seed.

        `POST /v1/jobs`
        """
        return await self._call(
            _CREATE,
            {},
            {
                "site": site,
                "job_type": job_type,
                "title": title,
                "start_time": start_time,
                "end_time": end_time,
                "notes": notes,
                "purchase_order_number": purchase_order_number,
                "external_id": external_id,
                "project": project,
                "custom_fields": custom_fields,
            },
        )

    async def update(
        self,
        id: str,
        *,
        title: str | UnsetType = UNSET,
        start_time: dt.datetime | str | UnsetType = UNSET,
        end_time: dt.datetime | str | UnsetType = UNSET,
        notes: str | UnsetType = UNSET,
        purchase_order_number: str | UnsetType = UNSET,
        external_id: str | UnsetType = UNSET,
        custom_fields: Mapping[str, str] | UnsetType = UNSET,
    ) -> None:
        """Update a job.

        Change the fields sent while the job is not yet scheduled. `notes` replaces the log,
        `custom_fields` changes only the names sent.

        Args:
            id: Identifier of the job.
            title: Short label, as seen in lists and on the calendar.
            start_time: New preferred start, with offset; the end stays.
            end_time: New preferred end, with offset; the start stays.
            notes: The whole log for the office. It replaces what was there.
            purchase_order_number: The caller's purchase order.
            external_id: The caller's own reference.
            custom_fields: Values of custom fields to change; others keep theirs.

        Scope: `jobs:write`.

        Raises:
            BadRequestError: 400, The body is refused.
            AuthenticationError: 401, The key is missing, unknown, or lacks the scope of the
                call; all look the same.
            PermissionDeniedError: 403, The key is good but has no customers yet. It has
                nothing to do with scopes.
            NotFoundError: 404, The job does not exist, or not for this key; the answer is the
                same.
            ConflictError: 409, The job is past the statuses in which it can be edited.
            RateLimitError: 429, The shared requests of this minute are spent and two seconds
                of waiting did not help. There is no `Retry-After`: pause a second or two,
                longer each time and by chance. One request comes back every 1.5 seconds.
            InternalServerError: 500, The gateway failed. Worth another try; then report the
                request id.
            InternalServerError: 502, What stands behind the gateway answered something it may
                not or cannot pass on.
            InternalServerError: 503, Writing is not switched on for this integration. Another
                try does not help.

        Source: docs. Reading: Jobs that the office entered are taken to be editable like the
        caller's own.

        `PATCH /v1/jobs/{id}`
        """
        return await self._call(
            _UPDATE,
            {"id": id},
            {
                "title": title,
                "start_time": start_time,
                "end_time": end_time,
                "notes": notes,
                "purchase_order_number": purchase_order_number,
                "external_id": external_id,
                "custom_fields": custom_fields,
            },
        )

    async def cancel(self, id: str, *, reason: str | UnsetType = UNSET) -> None:
        """Cancel a job.

        Cancel a job while it is not yet scheduled. The staff are told, the job stays in the
        list under `state=closed`. There is no delete.

        Args:
            id: Identifier of the job.
            reason: Shown in the message that the scheduling staff get.

        Scope: `jobs:write`.

        Raises:
            BadRequestError: 400, The body is refused.
            AuthenticationError: 401, The key is missing, unknown, or lacks the scope of the
                call; all look the same.
            PermissionDeniedError: 403, The key is good but has no customers yet. It has
                nothing to do with scopes.
            NotFoundError: 404, The job does not exist, or not for this key; the answer is the
                same.
            ConflictError: 409, The job is past the statuses in which it can be cancelled.
            RateLimitError: 429, The shared requests of this minute are spent and two seconds
                of waiting did not help. There is no `Retry-After`: pause a second or two,
                longer each time and by chance. One request comes back every 1.5 seconds.
            InternalServerError: 500, The gateway failed. Worth another try; then report the
                request id.
            InternalServerError: 502, What stands behind the gateway answered something it may
                not or cannot pass on.
            InternalServerError: 503, Cancelling, or all writing, is not switched on. Another
                try does not help.

        Source: docs.

        `POST /v1/jobs/{id}/cancel`
        """
        return await self._call(_CANCEL, {"id": id}, {"reason": reason})


class RawJobsResource(RawResource):
    """Like `JobsResource`, each answer with its status, headers and bytes."""

    list = _raw.page(JobsResource.list)
    create = _raw.call(JobsResource.create)
    update = _raw.call(JobsResource.update)
    cancel = _raw.call(JobsResource.cancel)


class AsyncRawJobsResource(AsyncRawResource):
    """Like `AsyncJobsResource`, each answer with its status, headers and bytes."""

    list = _raw.async_page(AsyncJobsResource.list)
    create = _raw.async_call(AsyncJobsResource.create)
    update = _raw.async_call(AsyncJobsResource.update)
    cancel = _raw.async_call(AsyncJobsResource.cancel)
