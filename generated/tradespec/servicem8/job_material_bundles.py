"""ServiceM8 API: job_material_bundles."""

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
    JobMaterialBundle,
    LocalDateTime,
    RecordUuid,
    WholeNumber,
)

_LIST: Operation[JobMaterialBundle] = Operation(
    name="job_material_bundles.list",
    method="GET",
    path="/jobmaterialbundle.json",
    parameters=(
        Parameter("$filter", "query"),
        Parameter("$sort", "query"),
        Parameter("cursor", "query"),
    ),
    results={200: Result(list[JobMaterialBundle], nulls=NULLS)},
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
        "item_number": None,
        "name": None,
        "quantity": Amount,
        "sort_order": WholeNumber,
        "material_bundle_uuid": RecordUuid,
        "active": Flag,
        "edit_date": LocalDateTime,
    },
    since={"edited_since": "edit_date"},
    conditions=10,
    length=255,
    resolution=1,
)

_CREATE: Operation[Created] = Operation(
    name="job_material_bundles.create",
    method="POST",
    path="/jobmaterialbundle.json",
    body=Body(
        "application/json",
        wire={
            "job_uuid": RecordUuid,
            "quantity": AmountInput,
            "sort_order": CountInput,
            "material_bundle_uuid": RecordUuid,
        },
        null=NULLS[0],
    ),
    results={200: Result(None, header="x-record-uuid")},
    repeat="field",
    repeat_field="uuid",
    scopes=("manage_job_materials",),
)

_GET: Operation[JobMaterialBundle] = Operation(
    name="job_material_bundles.get",
    method="GET",
    path="/jobmaterialbundle/{uuid}.json",
    parameters=(Parameter("uuid", "path"),),
    results={200: Result(JobMaterialBundle, nulls=NULLS)},
    repeat="safe",
    scopes=("read_job_materials",),
)

_UPDATE: Operation[None] = Operation(
    name="job_material_bundles.update",
    method="POST",
    path="/jobmaterialbundle/{uuid}.json",
    parameters=(Parameter("uuid", "path"),),
    body=Body(
        "application/json",
        wire={
            "job_uuid": RecordUuid,
            "quantity": AmountInput,
            "sort_order": CountInput,
            "material_bundle_uuid": RecordUuid,
            "active": FlagInput,
        },
        null=NULLS[0],
    ),
    results={200: Result(None)},
    repeat="safe",
    scopes=("manage_job_materials",),
)

_DELETE: Operation[None] = Operation(
    name="job_material_bundles.delete",
    method="DELETE",
    path="/jobmaterialbundle/{uuid}.json",
    parameters=(Parameter("uuid", "path"),),
    results={200: Result(None)},
    repeat="never",
    scopes=("manage_job_materials",),
)


class JobMaterialBundlesResource(Resource):
    """Bundles sold on a job; their lines name them."""

    def list(
        self,
        *,
        uuid: str | UUID | UnsetType = UNSET,
        job_uuid: str | UUID | None | UnsetType = UNSET,
        item_number: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        quantity: Number | None | UnsetType = UNSET,
        sort_order: int | None | UnsetType = UNSET,
        material_bundle_uuid: str | UUID | None | UnsetType = UNSET,
        active: bool | None | UnsetType = UNSET,
        edit_date: dt.datetime | str | None | UnsetType = UNSET,
        edited_since: dt.datetime | str | None | UnsetType = UNSET,
        cursor: PageToken | UnsetType = UNSET,
        filter: Filter | str | UnsetType = UNSET,
        sort: Sort | UnsetType = UNSET,
    ) -> Pager[JobMaterialBundle]:
        """List bundles on jobs.

        One page of bundles on jobs, deleted ones (`active` 0) among them.

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

        `GET /jobmaterialbundle.json`
        """
        return self._pages(
            _LIST,
            {
                **_LIST_FILTER.parameters(
                    {
                        "uuid": uuid,
                        "job_uuid": job_uuid,
                        "item_number": item_number,
                        "name": name,
                        "quantity": quantity,
                        "sort_order": sort_order,
                        "material_bundle_uuid": material_bundle_uuid,
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
        item_number: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        quantity: Number | None | UnsetType = UNSET,
        sort_order: int | None | UnsetType = UNSET,
        material_bundle_uuid: str | UUID | None | UnsetType = UNSET,
    ) -> Created:
        """Add a bundle on a job.

        Add a bundle on a job. The answer holds no record; its identifier comes in the header
        `x-record-uuid`.

        Args:
            uuid: Identifier of the bundle on a job.
            job_uuid: The job.
            item_number: Item number of the bundle.
            name: What the line says.
            quantity: How many; more than 0.
            sort_order: Place among the lines.
            material_bundle_uuid: The bundle it was made from.

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

        `POST /jobmaterialbundle.json`
        """
        return self._call(
            _CREATE,
            {},
            {
                "uuid": uuid,
                "job_uuid": job_uuid,
                "item_number": item_number,
                "name": name,
                "quantity": quantity,
                "sort_order": sort_order,
                "material_bundle_uuid": material_bundle_uuid,
            },
        )

    def get(self, uuid: str | UUID) -> JobMaterialBundle:
        """Get a bundle on a job.

        One bundle on a job. A deleted one is still there, with `active` 0.

        Args:
            uuid: Identifier of the bundle on a job.

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

        `GET /jobmaterialbundle/{uuid}.json`
        """
        return self._call(_GET, {"uuid": uuid})

    def update(
        self,
        uuid: str | UUID,
        *,
        job_uuid: str | UUID | None | UnsetType = UNSET,
        item_number: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        quantity: Number | None | UnsetType = UNSET,
        sort_order: int | None | UnsetType = UNSET,
        material_bundle_uuid: str | UUID | None | UnsetType = UNSET,
        active: bool | UnsetType = UNSET,
    ) -> None:
        """Update a bundle on a job.

        Change the fields sent; all others stay. `active` 1 restores a deleted one.

        Args:
            uuid: Identifier of the bundle on a job.
            job_uuid: The job.
            item_number: Item number of the bundle.
            name: What the line says.
            quantity: How many; more than 0.
            sort_order: Place among the lines.
            material_bundle_uuid: The bundle it was made from.
            active: 1 restores a deleted bundle on a job, 0 deletes it.

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

        `POST /jobmaterialbundle/{uuid}.json`
        """
        return self._call(
            _UPDATE,
            {"uuid": uuid},
            {
                "job_uuid": job_uuid,
                "item_number": item_number,
                "name": name,
                "quantity": quantity,
                "sort_order": sort_order,
                "material_bundle_uuid": material_bundle_uuid,
                "active": active,
            },
        )

    def delete(self, uuid: str | UUID) -> None:
        """Delete a bundle on a job.

        Sets `active` to 0; the bundle on a job stays readable and an update can restore it.
        Never repeated by itself, for a second call was seen to bring a record back.

        Args:
            uuid: Identifier of the bundle on a job.

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

        `DELETE /jobmaterialbundle/{uuid}.json`
        """
        return self._call(_DELETE, {"uuid": uuid})


class AsyncJobMaterialBundlesResource(AsyncResource):
    """Bundles sold on a job; their lines name them."""

    def list(
        self,
        *,
        uuid: str | UUID | UnsetType = UNSET,
        job_uuid: str | UUID | None | UnsetType = UNSET,
        item_number: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        quantity: Number | None | UnsetType = UNSET,
        sort_order: int | None | UnsetType = UNSET,
        material_bundle_uuid: str | UUID | None | UnsetType = UNSET,
        active: bool | None | UnsetType = UNSET,
        edit_date: dt.datetime | str | None | UnsetType = UNSET,
        edited_since: dt.datetime | str | None | UnsetType = UNSET,
        cursor: PageToken | UnsetType = UNSET,
        filter: Filter | str | UnsetType = UNSET,
        sort: Sort | UnsetType = UNSET,
    ) -> AsyncPager[JobMaterialBundle]:
        """List bundles on jobs.

        One page of bundles on jobs, deleted ones (`active` 0) among them.

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

        `GET /jobmaterialbundle.json`
        """
        return self._pages(
            _LIST,
            {
                **_LIST_FILTER.parameters(
                    {
                        "uuid": uuid,
                        "job_uuid": job_uuid,
                        "item_number": item_number,
                        "name": name,
                        "quantity": quantity,
                        "sort_order": sort_order,
                        "material_bundle_uuid": material_bundle_uuid,
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
        item_number: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        quantity: Number | None | UnsetType = UNSET,
        sort_order: int | None | UnsetType = UNSET,
        material_bundle_uuid: str | UUID | None | UnsetType = UNSET,
    ) -> Created:
        """Add a bundle on a job.

        Add a bundle on a job. The answer holds no record; its identifier comes in the header
        `x-record-uuid`.

        Args:
            uuid: Identifier of the bundle on a job.
            job_uuid: The job.
            item_number: Item number of the bundle.
            name: What the line says.
            quantity: How many; more than 0.
            sort_order: Place among the lines.
            material_bundle_uuid: The bundle it was made from.

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

        `POST /jobmaterialbundle.json`
        """
        return await self._call(
            _CREATE,
            {},
            {
                "uuid": uuid,
                "job_uuid": job_uuid,
                "item_number": item_number,
                "name": name,
                "quantity": quantity,
                "sort_order": sort_order,
                "material_bundle_uuid": material_bundle_uuid,
            },
        )

    async def get(self, uuid: str | UUID) -> JobMaterialBundle:
        """Get a bundle on a job.

        One bundle on a job. A deleted one is still there, with `active` 0.

        Args:
            uuid: Identifier of the bundle on a job.

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

        `GET /jobmaterialbundle/{uuid}.json`
        """
        return await self._call(_GET, {"uuid": uuid})

    async def update(
        self,
        uuid: str | UUID,
        *,
        job_uuid: str | UUID | None | UnsetType = UNSET,
        item_number: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        quantity: Number | None | UnsetType = UNSET,
        sort_order: int | None | UnsetType = UNSET,
        material_bundle_uuid: str | UUID | None | UnsetType = UNSET,
        active: bool | UnsetType = UNSET,
    ) -> None:
        """Update a bundle on a job.

        Change the fields sent; all others stay. `active` 1 restores a deleted one.

        Args:
            uuid: Identifier of the bundle on a job.
            job_uuid: The job.
            item_number: Item number of the bundle.
            name: What the line says.
            quantity: How many; more than 0.
            sort_order: Place among the lines.
            material_bundle_uuid: The bundle it was made from.
            active: 1 restores a deleted bundle on a job, 0 deletes it.

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

        `POST /jobmaterialbundle/{uuid}.json`
        """
        return await self._call(
            _UPDATE,
            {"uuid": uuid},
            {
                "job_uuid": job_uuid,
                "item_number": item_number,
                "name": name,
                "quantity": quantity,
                "sort_order": sort_order,
                "material_bundle_uuid": material_bundle_uuid,
                "active": active,
            },
        )

    async def delete(self, uuid: str | UUID) -> None:
        """Delete a bundle on a job.

        Sets `active` to 0; the bundle on a job stays readable and an update can restore it.
        Never repeated by itself, for a second call was seen to bring a record back.

        Args:
            uuid: Identifier of the bundle on a job.

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

        `DELETE /jobmaterialbundle/{uuid}.json`
        """
        return await self._call(_DELETE, {"uuid": uuid})


class RawJobMaterialBundlesResource(RawResource):
    """Like `JobMaterialBundlesResource`, each answer with its status, headers and bytes."""

    list = _raw.page(JobMaterialBundlesResource.list)
    create = _raw.call(JobMaterialBundlesResource.create)
    get = _raw.call(JobMaterialBundlesResource.get)
    update = _raw.call(JobMaterialBundlesResource.update)
    delete = _raw.call(JobMaterialBundlesResource.delete)


class AsyncRawJobMaterialBundlesResource(AsyncRawResource):
    """Like `AsyncJobMaterialBundlesResource`, each answer with its status, headers and bytes."""

    list = _raw.async_page(AsyncJobMaterialBundlesResource.list)
    create = _raw.async_call(AsyncJobMaterialBundlesResource.create)
    get = _raw.async_call(AsyncJobMaterialBundlesResource.get)
    update = _raw.async_call(AsyncJobMaterialBundlesResource.update)
    delete = _raw.async_call(AsyncJobMaterialBundlesResource.delete)
