"""ServiceM8 API: job_contacts."""

from __future__ import annotations

import datetime as dt
from uuid import UUID

from .._core import raw as _raw
from .._core.filters import Filter, Filtering, Sort
from .._core.operation import Body, HeaderCursor, Operation, Parameter, Result
from .._core.pages import AsyncPager, Pager, PageToken
from .._core.resource import AsyncRawResource, AsyncResource, RawResource, Resource
from .._core.types import UNSET, Created, UnsetType
from .models import NULLS, Flag, FlagInput, JobContact, JobContactType, LocalDateTime, RecordUuid

_LIST: Operation[JobContact] = Operation(
    name="job_contacts.list",
    method="GET",
    path="/jobcontact.json",
    parameters=(
        Parameter("$filter", "query"),
        Parameter("$sort", "query"),
        Parameter("cursor", "query"),
    ),
    results={200: Result(list[JobContact], nulls=NULLS)},
    repeat="safe",
    pages=HeaderCursor(parameter="cursor", header="x-next-cursor", first="-1"),
    scopes=("read_job_contacts",),
)
_LIST_FILTER = Filtering(
    "$filter",
    "$sort",
    fields={
        "uuid": None,
        "job_uuid": RecordUuid,
        "first": None,
        "last": None,
        "phone": None,
        "mobile": None,
        "email": None,
        "type": None,
        "active": Flag,
        "edit_date": LocalDateTime,
    },
    since={"edited_since": "edit_date"},
    conditions=10,
    length=255,
    resolution=1,
)

_CREATE: Operation[Created] = Operation(
    name="job_contacts.create",
    method="POST",
    path="/jobcontact.json",
    body=Body(
        "application/json",
        wire={"job_uuid": RecordUuid, "is_primary_contact": FlagInput},
        null=NULLS[0],
    ),
    results={200: Result(None, header="x-record-uuid")},
    repeat="field",
    repeat_field="uuid",
    scopes=("manage_job_contacts",),
)

_GET: Operation[JobContact] = Operation(
    name="job_contacts.get",
    method="GET",
    path="/jobcontact/{uuid}.json",
    parameters=(Parameter("uuid", "path"),),
    results={200: Result(JobContact, nulls=NULLS)},
    repeat="safe",
    scopes=("read_job_contacts",),
)

_UPDATE: Operation[None] = Operation(
    name="job_contacts.update",
    method="POST",
    path="/jobcontact/{uuid}.json",
    parameters=(Parameter("uuid", "path"),),
    body=Body(
        "application/json",
        wire={"job_uuid": RecordUuid, "is_primary_contact": FlagInput, "active": FlagInput},
        null=NULLS[0],
    ),
    results={200: Result(None)},
    repeat="safe",
    scopes=("manage_job_contacts",),
)

_DELETE: Operation[None] = Operation(
    name="job_contacts.delete",
    method="DELETE",
    path="/jobcontact/{uuid}.json",
    parameters=(Parameter("uuid", "path"),),
    results={200: Result(None)},
    repeat="never",
    scopes=("manage_job_contacts",),
)


class JobContactsResource(Resource):
    """People to speak to about one job."""

    def list(
        self,
        *,
        uuid: str | UUID | UnsetType = UNSET,
        job_uuid: str | UUID | None | UnsetType = UNSET,
        first: str | UnsetType = UNSET,
        last: str | UnsetType = UNSET,
        phone: str | UnsetType = UNSET,
        mobile: str | UnsetType = UNSET,
        email: str | UnsetType = UNSET,
        type: JobContactType | str | UnsetType = UNSET,
        active: bool | None | UnsetType = UNSET,
        edit_date: dt.datetime | str | None | UnsetType = UNSET,
        edited_since: dt.datetime | str | None | UnsetType = UNSET,
        cursor: PageToken | UnsetType = UNSET,
        filter: Filter | str | UnsetType = UNSET,
        sort: Sort | UnsetType = UNSET,
    ) -> Pager[JobContact]:
        """List contacts of jobs.

        One page of contacts of jobs, deleted ones (`active` 0) among them.

        Args:
            edited_since: Only records whose `edit_date` is not earlier than this.
            cursor: Where the page starts: -1 for the first page, then the `x-next-cursor` of
                the answer before. `next` of an earlier page goes here to go on after it.
            filter: more conditions, such as `Filter("active", "eq", True)`, joined with `&`.
            sort: a field, or a field and `asc` or `desc`.

        Scope: `read_job_contacts`.

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

        `GET /jobcontact.json`
        """
        return self._pages(
            _LIST,
            {
                **_LIST_FILTER.parameters(
                    {
                        "uuid": uuid,
                        "job_uuid": job_uuid,
                        "first": first,
                        "last": last,
                        "phone": phone,
                        "mobile": mobile,
                        "email": email,
                        "type": type,
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

    def create(
        self,
        *,
        uuid: str | UUID | UnsetType = UNSET,
        job_uuid: str | UUID | None | UnsetType = UNSET,
        first: str | UnsetType = UNSET,
        last: str | UnsetType = UNSET,
        phone: str | UnsetType = UNSET,
        mobile: str | UnsetType = UNSET,
        email: str | UnsetType = UNSET,
        type: JobContactType | str | UnsetType = UNSET,
        is_primary_contact: bool | UnsetType = UNSET,
    ) -> Created:
        """Add a contact of a job.

        Add a contact of a job. The answer holds no record; its identifier comes in the header
        `x-record-uuid`.

        Args:
            uuid: Identifier of the contact of a job.
            job_uuid: The job; it cannot be changed later.
            first: Given name.
            last: Family name.
            phone: Phone number.
            mobile: Mobile number.
            email: E-mail address.
            type: The person's part in the job.
            is_primary_contact: Deprecated. No longer used.

        Scope: `manage_job_contacts`.

        Raises:
            BadRequestError: 400, The request is malformed or out of range; nothing was
                changed.
            AuthenticationError: 401, No credential, or one that is not good. Without any the
                body is plain text.
            PaymentRequiredError: 402, The account is not paid, or its trial is over.
            PermissionDeniedError: 403, The credential is good but may not do this.
            NotFoundError: 404, A record named in the body does not exist in this account.
            ConflictError: 409, A record with this `uuid` is already there. After a repeated
                create that means success.
            APIStatusError: 426, An OAuth application called without TLS.
            RateLimitError: 429, Too many requests of this application for this account: 180 a
                minute, 20 000 a day. The text says which.
            InternalServerError: 500, The server failed. Worth a retry where a repeat does no
                harm.
            InternalServerError: 503, The platform is down for the moment. Worth a retry with
                growing pauses.

        Source: docs.

        `POST /jobcontact.json`
        """
        return self._call(
            _CREATE,
            {},
            {
                "uuid": uuid,
                "job_uuid": job_uuid,
                "first": first,
                "last": last,
                "phone": phone,
                "mobile": mobile,
                "email": email,
                "type": type,
                "is_primary_contact": is_primary_contact,
            },
        )

    def get(self, uuid: str | UUID) -> JobContact:
        """Get a contact of a job.

        One contact of a job. A deleted one is still there, with `active` 0.

        Args:
            uuid: Identifier of the contact of a job.

        Scope: `read_job_contacts`.

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

        `GET /jobcontact/{uuid}.json`
        """
        return self._call(_GET, {"uuid": uuid})

    def update(
        self,
        uuid: str | UUID,
        *,
        job_uuid: str | UUID | None | UnsetType = UNSET,
        first: str | UnsetType = UNSET,
        last: str | UnsetType = UNSET,
        phone: str | UnsetType = UNSET,
        mobile: str | UnsetType = UNSET,
        email: str | UnsetType = UNSET,
        type: JobContactType | str | UnsetType = UNSET,
        is_primary_contact: bool | UnsetType = UNSET,
        active: bool | UnsetType = UNSET,
    ) -> None:
        """Update a contact of a job.

        Change the fields sent; all others stay. `active` 1 restores a deleted one.

        Args:
            uuid: Identifier of the contact of a job.
            job_uuid: The job; it cannot be changed later.
            first: Given name.
            last: Family name.
            phone: Phone number.
            mobile: Mobile number.
            email: E-mail address.
            type: The person's part in the job.
            is_primary_contact: Deprecated. No longer used.
            active: 1 restores a deleted contact of a job, 0 deletes it.

        Scope: `manage_job_contacts`.

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

        `POST /jobcontact/{uuid}.json`
        """
        return self._call(
            _UPDATE,
            {"uuid": uuid},
            {
                "job_uuid": job_uuid,
                "first": first,
                "last": last,
                "phone": phone,
                "mobile": mobile,
                "email": email,
                "type": type,
                "is_primary_contact": is_primary_contact,
                "active": active,
            },
        )

    def delete(self, uuid: str | UUID) -> None:
        """Delete a contact of a job.

        Sets `active` to 0; the contact of a job stays readable and an update can restore it.
        Never repeated by itself, for a second call was seen to bring a record back.

        Args:
            uuid: Identifier of the contact of a job.

        Scope: `manage_job_contacts`.

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

        `DELETE /jobcontact/{uuid}.json`
        """
        return self._call(_DELETE, {"uuid": uuid})


class AsyncJobContactsResource(AsyncResource):
    """People to speak to about one job."""

    def list(
        self,
        *,
        uuid: str | UUID | UnsetType = UNSET,
        job_uuid: str | UUID | None | UnsetType = UNSET,
        first: str | UnsetType = UNSET,
        last: str | UnsetType = UNSET,
        phone: str | UnsetType = UNSET,
        mobile: str | UnsetType = UNSET,
        email: str | UnsetType = UNSET,
        type: JobContactType | str | UnsetType = UNSET,
        active: bool | None | UnsetType = UNSET,
        edit_date: dt.datetime | str | None | UnsetType = UNSET,
        edited_since: dt.datetime | str | None | UnsetType = UNSET,
        cursor: PageToken | UnsetType = UNSET,
        filter: Filter | str | UnsetType = UNSET,
        sort: Sort | UnsetType = UNSET,
    ) -> AsyncPager[JobContact]:
        """List contacts of jobs.

        One page of contacts of jobs, deleted ones (`active` 0) among them.

        Args:
            edited_since: Only records whose `edit_date` is not earlier than this.
            cursor: Where the page starts: -1 for the first page, then the `x-next-cursor` of
                the answer before. `next` of an earlier page goes here to go on after it.
            filter: more conditions, such as `Filter("active", "eq", True)`, joined with `&`.
            sort: a field, or a field and `asc` or `desc`.

        Scope: `read_job_contacts`.

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

        `GET /jobcontact.json`
        """
        return self._pages(
            _LIST,
            {
                **_LIST_FILTER.parameters(
                    {
                        "uuid": uuid,
                        "job_uuid": job_uuid,
                        "first": first,
                        "last": last,
                        "phone": phone,
                        "mobile": mobile,
                        "email": email,
                        "type": type,
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

    async def create(
        self,
        *,
        uuid: str | UUID | UnsetType = UNSET,
        job_uuid: str | UUID | None | UnsetType = UNSET,
        first: str | UnsetType = UNSET,
        last: str | UnsetType = UNSET,
        phone: str | UnsetType = UNSET,
        mobile: str | UnsetType = UNSET,
        email: str | UnsetType = UNSET,
        type: JobContactType | str | UnsetType = UNSET,
        is_primary_contact: bool | UnsetType = UNSET,
    ) -> Created:
        """Add a contact of a job.

        Add a contact of a job. The answer holds no record; its identifier comes in the header
        `x-record-uuid`.

        Args:
            uuid: Identifier of the contact of a job.
            job_uuid: The job; it cannot be changed later.
            first: Given name.
            last: Family name.
            phone: Phone number.
            mobile: Mobile number.
            email: E-mail address.
            type: The person's part in the job.
            is_primary_contact: Deprecated. No longer used.

        Scope: `manage_job_contacts`.

        Raises:
            BadRequestError: 400, The request is malformed or out of range; nothing was
                changed.
            AuthenticationError: 401, No credential, or one that is not good. Without any the
                body is plain text.
            PaymentRequiredError: 402, The account is not paid, or its trial is over.
            PermissionDeniedError: 403, The credential is good but may not do this.
            NotFoundError: 404, A record named in the body does not exist in this account.
            ConflictError: 409, A record with this `uuid` is already there. After a repeated
                create that means success.
            APIStatusError: 426, An OAuth application called without TLS.
            RateLimitError: 429, Too many requests of this application for this account: 180 a
                minute, 20 000 a day. The text says which.
            InternalServerError: 500, The server failed. Worth a retry where a repeat does no
                harm.
            InternalServerError: 503, The platform is down for the moment. Worth a retry with
                growing pauses.

        Source: docs.

        `POST /jobcontact.json`
        """
        return await self._call(
            _CREATE,
            {},
            {
                "uuid": uuid,
                "job_uuid": job_uuid,
                "first": first,
                "last": last,
                "phone": phone,
                "mobile": mobile,
                "email": email,
                "type": type,
                "is_primary_contact": is_primary_contact,
            },
        )

    async def get(self, uuid: str | UUID) -> JobContact:
        """Get a contact of a job.

        One contact of a job. A deleted one is still there, with `active` 0.

        Args:
            uuid: Identifier of the contact of a job.

        Scope: `read_job_contacts`.

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

        `GET /jobcontact/{uuid}.json`
        """
        return await self._call(_GET, {"uuid": uuid})

    async def update(
        self,
        uuid: str | UUID,
        *,
        job_uuid: str | UUID | None | UnsetType = UNSET,
        first: str | UnsetType = UNSET,
        last: str | UnsetType = UNSET,
        phone: str | UnsetType = UNSET,
        mobile: str | UnsetType = UNSET,
        email: str | UnsetType = UNSET,
        type: JobContactType | str | UnsetType = UNSET,
        is_primary_contact: bool | UnsetType = UNSET,
        active: bool | UnsetType = UNSET,
    ) -> None:
        """Update a contact of a job.

        Change the fields sent; all others stay. `active` 1 restores a deleted one.

        Args:
            uuid: Identifier of the contact of a job.
            job_uuid: The job; it cannot be changed later.
            first: Given name.
            last: Family name.
            phone: Phone number.
            mobile: Mobile number.
            email: E-mail address.
            type: The person's part in the job.
            is_primary_contact: Deprecated. No longer used.
            active: 1 restores a deleted contact of a job, 0 deletes it.

        Scope: `manage_job_contacts`.

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

        `POST /jobcontact/{uuid}.json`
        """
        return await self._call(
            _UPDATE,
            {"uuid": uuid},
            {
                "job_uuid": job_uuid,
                "first": first,
                "last": last,
                "phone": phone,
                "mobile": mobile,
                "email": email,
                "type": type,
                "is_primary_contact": is_primary_contact,
                "active": active,
            },
        )

    async def delete(self, uuid: str | UUID) -> None:
        """Delete a contact of a job.

        Sets `active` to 0; the contact of a job stays readable and an update can restore it.
        Never repeated by itself, for a second call was seen to bring a record back.

        Args:
            uuid: Identifier of the contact of a job.

        Scope: `manage_job_contacts`.

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

        `DELETE /jobcontact/{uuid}.json`
        """
        return await self._call(_DELETE, {"uuid": uuid})


class RawJobContactsResource(RawResource):
    """Like `JobContactsResource`, each answer with its status, headers and bytes."""

    list = _raw.page(JobContactsResource.list)
    create = _raw.call(JobContactsResource.create)
    get = _raw.call(JobContactsResource.get)
    update = _raw.call(JobContactsResource.update)
    delete = _raw.call(JobContactsResource.delete)


class AsyncRawJobContactsResource(AsyncRawResource):
    """Like `AsyncJobContactsResource`, each answer with its status, headers and bytes."""

    list = _raw.async_page(AsyncJobContactsResource.list)
    create = _raw.async_call(AsyncJobContactsResource.create)
    get = _raw.async_call(AsyncJobContactsResource.get)
    update = _raw.async_call(AsyncJobContactsResource.update)
    delete = _raw.async_call(AsyncJobContactsResource.delete)
