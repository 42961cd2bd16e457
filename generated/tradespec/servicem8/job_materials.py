"""ServiceM8 API: job_materials."""

from __future__ import annotations

import datetime as dt
from uuid import UUID

from .._core import raw as _raw
from .._core.filters import Filter, Filtering, Sort
from .._core.operation import Body, HeaderCursor, Operation, Parameter, Result
from .._core.pages import AsyncPager, Pager, PageToken
from .._core.resource import AsyncRawResource, AsyncResource, RawResource, Resource
from .._core.types import UNSET, Created, Number, UnsetType
from .models import (
    NULLS,
    Amount,
    AmountInput,
    CountInput,
    Flag,
    FlagInput,
    JobMaterial,
    LocalDateTime,
    RecordUuid,
    TextFlag,
    TextNumber,
)

_LIST: Operation[JobMaterial] = Operation(
    name="job_materials.list",
    method="GET",
    path="/jobmaterial.json",
    parameters=(
        Parameter("$filter", "query"),
        Parameter("$sort", "query"),
        Parameter("cursor", "query"),
    ),
    results={200: Result(list[JobMaterial], nulls=NULLS)},
    repeat="safe",
    pages=HeaderCursor(parameter="cursor", header="x-next-cursor", first="-1"),
    scopes=("read_job_materials",),
)
_LIST_FILTER = Filtering(
    "$filter",
    "$sort",
    fields={
        "uuid": None,
        "job_uuid": RecordUuid,
        "material_uuid": RecordUuid,
        "name": None,
        "quantity": Amount,
        "price": Amount,
        "displayed_amount": Amount,
        "displayed_amount_is_tax_inclusive": TextFlag,
        "tax_rate_uuid": RecordUuid,
        "sort_order": TextNumber,
        "cost": Amount,
        "displayed_cost": Amount,
        "job_material_bundle_uuid": RecordUuid,
        "active": Flag,
        "edit_date": LocalDateTime,
    },
    since={"edited_since": "edit_date"},
    conditions=10,
    length=255,
    resolution=1,
)

_CREATE: Operation[Created] = Operation(
    name="job_materials.create",
    method="POST",
    path="/jobmaterial.json",
    body=Body(
        "application/json",
        wire={
            "job_uuid": RecordUuid,
            "material_uuid": RecordUuid,
            "quantity": AmountInput,
            "price": AmountInput,
            "displayed_amount": AmountInput,
            "displayed_amount_is_tax_inclusive": FlagInput,
            "tax_rate_uuid": RecordUuid,
            "sort_order": CountInput,
            "cost": AmountInput,
            "displayed_cost": AmountInput,
            "job_material_bundle_uuid": RecordUuid,
        },
        null=NULLS[0],
    ),
    results={200: Result(None, header="x-record-uuid")},
    repeat="field",
    repeat_field="uuid",
    scopes=("manage_job_materials",),
)

_GET: Operation[JobMaterial] = Operation(
    name="job_materials.get",
    method="GET",
    path="/jobmaterial/{uuid}.json",
    parameters=(Parameter("uuid", "path"),),
    results={200: Result(JobMaterial, nulls=NULLS)},
    repeat="safe",
    scopes=("read_job_materials",),
)

_UPDATE: Operation[None] = Operation(
    name="job_materials.update",
    method="POST",
    path="/jobmaterial/{uuid}.json",
    parameters=(Parameter("uuid", "path"),),
    body=Body(
        "application/json",
        wire={
            "job_uuid": RecordUuid,
            "material_uuid": RecordUuid,
            "quantity": AmountInput,
            "price": AmountInput,
            "displayed_amount": AmountInput,
            "displayed_amount_is_tax_inclusive": FlagInput,
            "tax_rate_uuid": RecordUuid,
            "sort_order": CountInput,
            "cost": AmountInput,
            "displayed_cost": AmountInput,
            "job_material_bundle_uuid": RecordUuid,
            "active": FlagInput,
        },
        null=NULLS[0],
    ),
    results={200: Result(None)},
    repeat="safe",
    scopes=("manage_job_materials",),
)

_DELETE: Operation[None] = Operation(
    name="job_materials.delete",
    method="DELETE",
    path="/jobmaterial/{uuid}.json",
    parameters=(Parameter("uuid", "path"),),
    results={200: Result(None)},
    repeat="never",
    scopes=("manage_job_materials",),
)


class JobMaterialsResource(Resource):
    """The lines of a job's quote and invoice."""

    def list(
        self,
        *,
        uuid: str | UUID | UnsetType = UNSET,
        job_uuid: str | UUID | None | UnsetType = UNSET,
        material_uuid: str | UUID | None | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        quantity: Number | None | UnsetType = UNSET,
        price: Number | None | UnsetType = UNSET,
        displayed_amount: Number | None | UnsetType = UNSET,
        displayed_amount_is_tax_inclusive: bool | None | UnsetType = UNSET,
        tax_rate_uuid: str | UUID | None | UnsetType = UNSET,
        sort_order: int | None | UnsetType = UNSET,
        cost: Number | None | UnsetType = UNSET,
        displayed_cost: Number | None | UnsetType = UNSET,
        job_material_bundle_uuid: str | UUID | None | UnsetType = UNSET,
        active: bool | None | UnsetType = UNSET,
        edit_date: dt.datetime | str | None | UnsetType = UNSET,
        edited_since: dt.datetime | str | None | UnsetType = UNSET,
        cursor: PageToken | UnsetType = UNSET,
        filter: Filter | str | UnsetType = UNSET,
        sort: Sort | UnsetType = UNSET,
    ) -> Pager[JobMaterial]:
        """List lines of jobs.

        One page of lines of jobs, deleted ones (`active` 0) among them.

        Args:
            edited_since: Only records whose `edit_date` is not earlier than this.
            cursor: Where the page starts: -1 for the first page, then the `x-next-cursor` of
                the answer before. `next` of an earlier page goes here to go on after it.
            filter: more conditions, such as `Filter("active", "eq", True)`, joined with `&`.
            sort: a field, or a field and `asc` or `desc`.

        Scope: `read_job_materials`.

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

        `GET /jobmaterial.json`
        """
        return self._pages(
            _LIST,
            {
                **_LIST_FILTER.parameters(
                    {
                        "uuid": uuid,
                        "job_uuid": job_uuid,
                        "material_uuid": material_uuid,
                        "name": name,
                        "quantity": quantity,
                        "price": price,
                        "displayed_amount": displayed_amount,
                        "displayed_amount_is_tax_inclusive": displayed_amount_is_tax_inclusive,
                        "tax_rate_uuid": tax_rate_uuid,
                        "sort_order": sort_order,
                        "cost": cost,
                        "displayed_cost": displayed_cost,
                        "job_material_bundle_uuid": job_material_bundle_uuid,
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
        quantity: Number | None,
        uuid: str | UUID | UnsetType = UNSET,
        job_uuid: str | UUID | None | UnsetType = UNSET,
        material_uuid: str | UUID | None | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        price: Number | None | UnsetType = UNSET,
        displayed_amount: Number | None | UnsetType = UNSET,
        displayed_amount_is_tax_inclusive: bool | UnsetType = UNSET,
        tax_rate_uuid: str | UUID | None | UnsetType = UNSET,
        sort_order: int | None | UnsetType = UNSET,
        cost: Number | None | UnsetType = UNSET,
        displayed_cost: Number | None | UnsetType = UNSET,
        job_material_bundle_uuid: str | UUID | None | UnsetType = UNSET,
    ) -> Created:
        """Add a line of a job.

        Add a line of a job. The answer holds no record; its identifier comes in the header
        `x-record-uuid`.

        Args:
            quantity: How many.
            uuid: Identifier of the line of a job.
            job_uuid: The job.
            material_uuid: The item sold.
            name: What the line says.
            price: Price of one, without tax.
            displayed_amount: Price of one as shown to the client.
            displayed_amount_is_tax_inclusive: The price shown holds the tax.
            tax_rate_uuid: The tax on the line.
            sort_order: Place among the lines.
            cost: What one costs the account, without tax.
            displayed_cost: Cost of one as shown to staff.
            job_material_bundle_uuid: The bundle on the job that the line belongs to; empty
                for none.

        Scope: `manage_job_materials`.

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

        `POST /jobmaterial.json`
        """
        return self._call(
            _CREATE,
            {},
            {
                "uuid": uuid,
                "job_uuid": job_uuid,
                "material_uuid": material_uuid,
                "name": name,
                "quantity": quantity,
                "price": price,
                "displayed_amount": displayed_amount,
                "displayed_amount_is_tax_inclusive": displayed_amount_is_tax_inclusive,
                "tax_rate_uuid": tax_rate_uuid,
                "sort_order": sort_order,
                "cost": cost,
                "displayed_cost": displayed_cost,
                "job_material_bundle_uuid": job_material_bundle_uuid,
            },
        )

    def get(self, uuid: str | UUID) -> JobMaterial:
        """Get a line of a job.

        One line of a job. A deleted one is still there, with `active` 0.

        Args:
            uuid: Identifier of the line of a job.

        Scope: `read_job_materials`.

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

        `GET /jobmaterial/{uuid}.json`
        """
        return self._call(_GET, {"uuid": uuid})

    def update(
        self,
        uuid: str | UUID,
        *,
        job_uuid: str | UUID | None | UnsetType = UNSET,
        material_uuid: str | UUID | None | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        quantity: Number | None | UnsetType = UNSET,
        price: Number | None | UnsetType = UNSET,
        displayed_amount: Number | None | UnsetType = UNSET,
        displayed_amount_is_tax_inclusive: bool | UnsetType = UNSET,
        tax_rate_uuid: str | UUID | None | UnsetType = UNSET,
        sort_order: int | None | UnsetType = UNSET,
        cost: Number | None | UnsetType = UNSET,
        displayed_cost: Number | None | UnsetType = UNSET,
        job_material_bundle_uuid: str | UUID | None | UnsetType = UNSET,
        active: bool | UnsetType = UNSET,
    ) -> None:
        """Update a line of a job.

        Change the fields sent; all others stay. `active` 1 restores a deleted one.

        Args:
            uuid: Identifier of the line of a job.
            job_uuid: The job.
            material_uuid: The item sold.
            name: What the line says.
            quantity: How many.
            price: Price of one, without tax.
            displayed_amount: Price of one as shown to the client.
            displayed_amount_is_tax_inclusive: The price shown holds the tax.
            tax_rate_uuid: The tax on the line.
            sort_order: Place among the lines.
            cost: What one costs the account, without tax.
            displayed_cost: Cost of one as shown to staff.
            job_material_bundle_uuid: The bundle on the job that the line belongs to; empty
                for none.
            active: 1 restores a deleted line of a job, 0 deletes it.

        Scope: `manage_job_materials`.

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

        `POST /jobmaterial/{uuid}.json`
        """
        return self._call(
            _UPDATE,
            {"uuid": uuid},
            {
                "job_uuid": job_uuid,
                "material_uuid": material_uuid,
                "name": name,
                "quantity": quantity,
                "price": price,
                "displayed_amount": displayed_amount,
                "displayed_amount_is_tax_inclusive": displayed_amount_is_tax_inclusive,
                "tax_rate_uuid": tax_rate_uuid,
                "sort_order": sort_order,
                "cost": cost,
                "displayed_cost": displayed_cost,
                "job_material_bundle_uuid": job_material_bundle_uuid,
                "active": active,
            },
        )

    def delete(self, uuid: str | UUID) -> None:
        """Delete a line of a job.

        Sets `active` to 0; the line of a job stays readable and an update can restore it. Never
        repeated by itself, for a second call was seen to bring a record back.

        Args:
            uuid: Identifier of the line of a job.

        Scope: `manage_job_materials`.

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

        `DELETE /jobmaterial/{uuid}.json`
        """
        return self._call(_DELETE, {"uuid": uuid})


class AsyncJobMaterialsResource(AsyncResource):
    """The lines of a job's quote and invoice."""

    def list(
        self,
        *,
        uuid: str | UUID | UnsetType = UNSET,
        job_uuid: str | UUID | None | UnsetType = UNSET,
        material_uuid: str | UUID | None | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        quantity: Number | None | UnsetType = UNSET,
        price: Number | None | UnsetType = UNSET,
        displayed_amount: Number | None | UnsetType = UNSET,
        displayed_amount_is_tax_inclusive: bool | None | UnsetType = UNSET,
        tax_rate_uuid: str | UUID | None | UnsetType = UNSET,
        sort_order: int | None | UnsetType = UNSET,
        cost: Number | None | UnsetType = UNSET,
        displayed_cost: Number | None | UnsetType = UNSET,
        job_material_bundle_uuid: str | UUID | None | UnsetType = UNSET,
        active: bool | None | UnsetType = UNSET,
        edit_date: dt.datetime | str | None | UnsetType = UNSET,
        edited_since: dt.datetime | str | None | UnsetType = UNSET,
        cursor: PageToken | UnsetType = UNSET,
        filter: Filter | str | UnsetType = UNSET,
        sort: Sort | UnsetType = UNSET,
    ) -> AsyncPager[JobMaterial]:
        """List lines of jobs.

        One page of lines of jobs, deleted ones (`active` 0) among them.

        Args:
            edited_since: Only records whose `edit_date` is not earlier than this.
            cursor: Where the page starts: -1 for the first page, then the `x-next-cursor` of
                the answer before. `next` of an earlier page goes here to go on after it.
            filter: more conditions, such as `Filter("active", "eq", True)`, joined with `&`.
            sort: a field, or a field and `asc` or `desc`.

        Scope: `read_job_materials`.

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

        `GET /jobmaterial.json`
        """
        return self._pages(
            _LIST,
            {
                **_LIST_FILTER.parameters(
                    {
                        "uuid": uuid,
                        "job_uuid": job_uuid,
                        "material_uuid": material_uuid,
                        "name": name,
                        "quantity": quantity,
                        "price": price,
                        "displayed_amount": displayed_amount,
                        "displayed_amount_is_tax_inclusive": displayed_amount_is_tax_inclusive,
                        "tax_rate_uuid": tax_rate_uuid,
                        "sort_order": sort_order,
                        "cost": cost,
                        "displayed_cost": displayed_cost,
                        "job_material_bundle_uuid": job_material_bundle_uuid,
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
        quantity: Number | None,
        uuid: str | UUID | UnsetType = UNSET,
        job_uuid: str | UUID | None | UnsetType = UNSET,
        material_uuid: str | UUID | None | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        price: Number | None | UnsetType = UNSET,
        displayed_amount: Number | None | UnsetType = UNSET,
        displayed_amount_is_tax_inclusive: bool | UnsetType = UNSET,
        tax_rate_uuid: str | UUID | None | UnsetType = UNSET,
        sort_order: int | None | UnsetType = UNSET,
        cost: Number | None | UnsetType = UNSET,
        displayed_cost: Number | None | UnsetType = UNSET,
        job_material_bundle_uuid: str | UUID | None | UnsetType = UNSET,
    ) -> Created:
        """Add a line of a job.

        Add a line of a job. The answer holds no record; its identifier comes in the header
        `x-record-uuid`.

        Args:
            quantity: How many.
            uuid: Identifier of the line of a job.
            job_uuid: The job.
            material_uuid: The item sold.
            name: What the line says.
            price: Price of one, without tax.
            displayed_amount: Price of one as shown to the client.
            displayed_amount_is_tax_inclusive: The price shown holds the tax.
            tax_rate_uuid: The tax on the line.
            sort_order: Place among the lines.
            cost: What one costs the account, without tax.
            displayed_cost: Cost of one as shown to staff.
            job_material_bundle_uuid: The bundle on the job that the line belongs to; empty
                for none.

        Scope: `manage_job_materials`.

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

        `POST /jobmaterial.json`
        """
        return await self._call(
            _CREATE,
            {},
            {
                "uuid": uuid,
                "job_uuid": job_uuid,
                "material_uuid": material_uuid,
                "name": name,
                "quantity": quantity,
                "price": price,
                "displayed_amount": displayed_amount,
                "displayed_amount_is_tax_inclusive": displayed_amount_is_tax_inclusive,
                "tax_rate_uuid": tax_rate_uuid,
                "sort_order": sort_order,
                "cost": cost,
                "displayed_cost": displayed_cost,
                "job_material_bundle_uuid": job_material_bundle_uuid,
            },
        )

    async def get(self, uuid: str | UUID) -> JobMaterial:
        """Get a line of a job.

        One line of a job. A deleted one is still there, with `active` 0.

        Args:
            uuid: Identifier of the line of a job.

        Scope: `read_job_materials`.

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

        `GET /jobmaterial/{uuid}.json`
        """
        return await self._call(_GET, {"uuid": uuid})

    async def update(
        self,
        uuid: str | UUID,
        *,
        job_uuid: str | UUID | None | UnsetType = UNSET,
        material_uuid: str | UUID | None | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        quantity: Number | None | UnsetType = UNSET,
        price: Number | None | UnsetType = UNSET,
        displayed_amount: Number | None | UnsetType = UNSET,
        displayed_amount_is_tax_inclusive: bool | UnsetType = UNSET,
        tax_rate_uuid: str | UUID | None | UnsetType = UNSET,
        sort_order: int | None | UnsetType = UNSET,
        cost: Number | None | UnsetType = UNSET,
        displayed_cost: Number | None | UnsetType = UNSET,
        job_material_bundle_uuid: str | UUID | None | UnsetType = UNSET,
        active: bool | UnsetType = UNSET,
    ) -> None:
        """Update a line of a job.

        Change the fields sent; all others stay. `active` 1 restores a deleted one.

        Args:
            uuid: Identifier of the line of a job.
            job_uuid: The job.
            material_uuid: The item sold.
            name: What the line says.
            quantity: How many.
            price: Price of one, without tax.
            displayed_amount: Price of one as shown to the client.
            displayed_amount_is_tax_inclusive: The price shown holds the tax.
            tax_rate_uuid: The tax on the line.
            sort_order: Place among the lines.
            cost: What one costs the account, without tax.
            displayed_cost: Cost of one as shown to staff.
            job_material_bundle_uuid: The bundle on the job that the line belongs to; empty
                for none.
            active: 1 restores a deleted line of a job, 0 deletes it.

        Scope: `manage_job_materials`.

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

        `POST /jobmaterial/{uuid}.json`
        """
        return await self._call(
            _UPDATE,
            {"uuid": uuid},
            {
                "job_uuid": job_uuid,
                "material_uuid": material_uuid,
                "name": name,
                "quantity": quantity,
                "price": price,
                "displayed_amount": displayed_amount,
                "displayed_amount_is_tax_inclusive": displayed_amount_is_tax_inclusive,
                "tax_rate_uuid": tax_rate_uuid,
                "sort_order": sort_order,
                "cost": cost,
                "displayed_cost": displayed_cost,
                "job_material_bundle_uuid": job_material_bundle_uuid,
                "active": active,
            },
        )

    async def delete(self, uuid: str | UUID) -> None:
        """Delete a line of a job.

        Sets `active` to 0; the line of a job stays readable and an update can restore it. Never
        repeated by itself, for a second call was seen to bring a record back.

        Args:
            uuid: Identifier of the line of a job.

        Scope: `manage_job_materials`.

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

        `DELETE /jobmaterial/{uuid}.json`
        """
        return await self._call(_DELETE, {"uuid": uuid})


class RawJobMaterialsResource(RawResource):
    """Like `JobMaterialsResource`, each answer with its status, headers and bytes."""

    list = _raw.page(JobMaterialsResource.list)
    create = _raw.call(JobMaterialsResource.create)
    get = _raw.call(JobMaterialsResource.get)
    update = _raw.call(JobMaterialsResource.update)
    delete = _raw.call(JobMaterialsResource.delete)


class AsyncRawJobMaterialsResource(AsyncRawResource):
    """Like `AsyncJobMaterialsResource`, each answer with its status, headers and bytes."""

    list = _raw.async_page(AsyncJobMaterialsResource.list)
    create = _raw.async_call(AsyncJobMaterialsResource.create)
    get = _raw.async_call(AsyncJobMaterialsResource.get)
    update = _raw.async_call(AsyncJobMaterialsResource.update)
    delete = _raw.async_call(AsyncJobMaterialsResource.delete)
