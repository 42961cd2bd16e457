"""Custom Trades CRM API: estimates."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from uuid import UUID

from .._core import raw as _raw
from .._core.operation import Body, NumberPages, Operation, Parameter, Result
from .._core.pages import AsyncPager, Pager, PageToken
from .._core.resource import AsyncRawResource, AsyncResource, RawResource, Resource
from .._core.types import UNSET, Number, UnsetType
from .models import (
    Deleted,
    DeletedResponse,
    Estimate,
    EstimateAdjustments,
    EstimateListResponse,
    EstimatePreviewData,
    EstimatePreviewResponse,
    EstimateResponse,
    EstimateStatus,
    EstimateTier,
)

_LIST: Operation[Estimate] = Operation(
    name="estimates.list",
    method="GET",
    path="/estimates",
    parameters=(
        Parameter("include_deleted", "query"),
        Parameter("status", "query"),
        Parameter("customer_uuid", "query"),
        Parameter("job_uuid", "query"),
        Parameter("search", "query"),
        Parameter("page", "query"),
        Parameter("limit", "query"),
    ),
    results={200: Result(EstimateListResponse, ("data", "estimates"))},
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

_CREATE: Operation[Estimate] = Operation(
    name="estimates.create",
    method="POST",
    path="/estimates",
    body=Body("application/json"),
    results={200: Result(EstimateResponse, ("data",))},
    repeat="key",
)

_PREVIEW: Operation[EstimatePreviewData] = Operation(
    name="estimates.preview",
    method="POST",
    path="/estimates/preview",
    body=Body("application/json"),
    results={200: Result(EstimatePreviewResponse, ("data",))},
    repeat="key",
)

_GET: Operation[Estimate] = Operation(
    name="estimates.get",
    method="GET",
    path="/estimates/{uuid}",
    parameters=(Parameter("uuid", "path"),),
    results={200: Result(EstimateResponse, ("data",))},
    repeat="safe",
)

_UPDATE: Operation[Estimate] = Operation(
    name="estimates.update",
    method="PUT",
    path="/estimates/{uuid}",
    parameters=(Parameter("uuid", "path"),),
    body=Body("application/json"),
    results={200: Result(EstimateResponse, ("data",))},
    repeat="key",
)

_DELETE: Operation[Deleted] = Operation(
    name="estimates.delete",
    method="DELETE",
    path="/estimates/{uuid}",
    parameters=(Parameter("uuid", "path"),),
    results={200: Result(DeletedResponse, ("data",))},
    repeat="key",
)


class EstimatesResource(Resource):
    """Quotes made from the company's estimate templates."""

    def list(
        self,
        *,
        include_deleted: bool | UnsetType = UNSET,
        status: EstimateStatus | str | UnsetType = UNSET,
        customer_uuid: str | UUID | UnsetType = UNSET,
        job_uuid: str | UUID | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        page: PageToken | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
    ) -> Pager[Estimate]:
        """List estimates.

        One page of the company's estimates. Filters add up.

        Args:
            include_deleted: Also return soft-deleted records. Default: `false`.
            status: Only estimates in this one status.
            customer_uuid: Only estimates for this customer.
            job_uuid: Only estimates for this job.
            search: Text to find in estimate number, template name or service description, in
                any case.
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

        `GET /estimates`
        """
        return self._pages(
            _LIST,
            {
                "include_deleted": include_deleted,
                "status": status,
                "customer_uuid": customer_uuid,
                "job_uuid": job_uuid,
                "search": search,
                "page": page,
                "limit": limit,
            },
        )

    def create(
        self,
        *,
        customer_uuid: str | UUID,
        template_uuid: str | UUID,
        job_uuid: str | UUID | None | UnsetType = UNSET,
        location_uuid: str | UUID | None | UnsetType = UNSET,
        selected_tier: EstimateTier | str | None | UnsetType = UNSET,
        quantity: Number | UnsetType = UNSET,
        selected_addons: Sequence[str] | None | UnsetType = UNSET,
        adjustments: EstimateAdjustments | Mapping[str, object] | None | UnsetType = UNSET,
        service_description: str | None | UnsetType = UNSET,
        internal_notes: str | None | UnsetType = UNSET,
        customer_notes: str | None | UnsetType = UNSET,
        expires_at: dt.date | str | dt.datetime | None | UnsetType = UNSET,
    ) -> Estimate:
        """Create an estimate.

        Quote a customer from one of the company's templates: tier, quantity, add-ons and
        adjustments give the price. Estimates have no line items.

        Args:
            customer_uuid: The customer quoted. One of the company's own.
            template_uuid: The template the price comes from. One of the company's own.
            job_uuid: The job quoted for.
            location_uuid: The company location in charge.
            selected_tier: The tier chosen, for tiered pricing.
            quantity: How many times the base price counts; add-ons count once. Default: `1`.
            selected_addons: Names of the add-ons chosen.
            adjustments: Amounts set by hand.
            service_description: What would be done.
            internal_notes: Notes for the company only.
            customer_notes: Notes the customer sees.
            expires_at: Until when the offer stands.

        Raises:
            BadRequestError: 400, A parameter or body field is missing, malformed or out of
                range.
            AuthenticationError: 401, The API key is missing, malformed, unknown or disabled.
            PermissionDeniedError: 403, The key is good but may not be used now. Only the text
                tells the three causes apart, and the monthly limit answers 403, never 429.
            NotFoundError: 404, A record named in the body does not exist in this company.
            InternalServerError: 500, The server failed. Worth a retry with growing pauses.

        Source: seed.

        `POST /estimates`
        """
        return self._call(
            _CREATE,
            {},
            {
                "customer_uuid": customer_uuid,
                "job_uuid": job_uuid,
                "template_uuid": template_uuid,
                "location_uuid": location_uuid,
                "selected_tier": selected_tier,
                "quantity": quantity,
                "selected_addons": selected_addons,
                "adjustments": adjustments,
                "service_description": service_description,
                "internal_notes": internal_notes,
                "customer_notes": customer_notes,
                "expires_at": expires_at,
            },
        )

    def preview(
        self,
        *,
        template_uuid: str | UUID,
        selected_tier: EstimateTier | str | None | UnsetType = UNSET,
        quantity: Number | UnsetType = UNSET,
        selected_addons: Sequence[str] | None | UnsetType = UNSET,
        adjustments: EstimateAdjustments | Mapping[str, object] | None | UnsetType = UNSET,
    ) -> EstimatePreviewData:
        """Preview estimate totals.

        Compute the totals of an estimate without storing it.

        Args:
            template_uuid: The template the price comes from. One of the company's own.
            selected_tier: The tier chosen, for tiered pricing.
            quantity: How many times the base price counts; add-ons count once. Default: `1`.
            selected_addons: Names of the add-ons chosen.
            adjustments: Amounts set by hand.

        Raises:
            BadRequestError: 400, A parameter or body field is missing, malformed or out of
                range.
            AuthenticationError: 401, The API key is missing, malformed, unknown or disabled.
            PermissionDeniedError: 403, The key is good but may not be used now. Only the text
                tells the three causes apart, and the monthly limit answers 403, never 429.
            NotFoundError: 404, A record named in the body does not exist in this company.
            InternalServerError: 500, The server failed. Worth a retry with growing pauses.

        Source: seed. Reading: The request is not shown; the example is one that gives the
        printed answer.

        `POST /estimates/preview`
        """
        return self._call(
            _PREVIEW,
            {},
            {
                "template_uuid": template_uuid,
                "selected_tier": selected_tier,
                "quantity": quantity,
                "selected_addons": selected_addons,
                "adjustments": adjustments,
            },
        )

    def get(self, uuid: str | UUID) -> Estimate:
        """Get an estimate.

        One estimate, with its customer, job, template and location.

        Args:
            uuid: Identifier of the estimate.

        Raises:
            BadRequestError: 400, A parameter or body field is missing, malformed or out of
                range.
            AuthenticationError: 401, The API key is missing, malformed, unknown or disabled.
            PermissionDeniedError: 403, The key is good but may not be used now. Only the text
                tells the three causes apart, and the monthly limit answers 403, never 429.
            NotFoundError: 404, The estimate is unknown, deleted or another company's, or a
                record named in the body is.
            InternalServerError: 500, The server failed. Worth a retry with growing pauses.

        Source: seed.

        `GET /estimates/{uuid}`
        """
        return self._call(_GET, {"uuid": uuid})

    def update(
        self,
        uuid: str | UUID,
        *,
        customer_uuid: str | UUID | UnsetType = UNSET,
        job_uuid: str | UUID | None | UnsetType = UNSET,
        template_uuid: str | UUID | UnsetType = UNSET,
        location_uuid: str | UUID | None | UnsetType = UNSET,
        selected_tier: EstimateTier | str | None | UnsetType = UNSET,
        quantity: Number | UnsetType = UNSET,
        selected_addons: Sequence[str] | None | UnsetType = UNSET,
        adjustments: EstimateAdjustments | Mapping[str, object] | None | UnsetType = UNSET,
        service_description: str | None | UnsetType = UNSET,
        internal_notes: str | None | UnsetType = UNSET,
        customer_notes: str | None | UnsetType = UNSET,
        expires_at: dt.date | str | dt.datetime | None | UnsetType = UNSET,
        status: EstimateStatus | str | UnsetType = UNSET,
        response_notes: str | None | UnsetType = UNSET,
    ) -> Estimate:
        """Update an estimate.

        Change the fields sent; all others stay as they are. Only some fields can be changed.

        Args:
            uuid: Identifier of the estimate.
            customer_uuid: The customer quoted. One of the company's own.
            job_uuid: The job quoted for.
            template_uuid: The template the price comes from. One of the company's own.
            location_uuid: The company location in charge.
            selected_tier: The tier chosen, for tiered pricing.
            quantity: How many times the base price counts; add-ons count once.
            selected_addons: Names of the add-ons chosen.
            adjustments: Amounts set by hand.
            service_description: What would be done.
            internal_notes: Notes for the company only.
            customer_notes: Notes the customer sees.
            expires_at: Until when the offer stands.
            status: Where the estimate stands.
            response_notes: What the customer answered.

        Raises:
            BadRequestError: 400, A parameter or body field is missing, malformed or out of
                range.
            AuthenticationError: 401, The API key is missing, malformed, unknown or disabled.
            PermissionDeniedError: 403, The key is good but may not be used now. Only the text
                tells the three causes apart, and the monthly limit answers 403, never 429.
            NotFoundError: 404, The estimate is unknown, deleted or another company's, or a
                record named in the body is.
            InternalServerError: 500, The server failed. Worth a retry with growing pauses.

        Source: seed.

        `PUT /estimates/{uuid}`
        """
        return self._call(
            _UPDATE,
            {"uuid": uuid},
            {
                "customer_uuid": customer_uuid,
                "job_uuid": job_uuid,
                "template_uuid": template_uuid,
                "location_uuid": location_uuid,
                "selected_tier": selected_tier,
                "quantity": quantity,
                "selected_addons": selected_addons,
                "adjustments": adjustments,
                "service_description": service_description,
                "internal_notes": internal_notes,
                "customer_notes": customer_notes,
                "expires_at": expires_at,
                "status": status,
                "response_notes": response_notes,
            },
        )

    def delete(self, uuid: str | UUID) -> Deleted:
        """Delete an estimate.

        Soft delete: sets `deleted_at` and hides the estimate. A second delete answers 404.

        Args:
            uuid: Identifier of the estimate.

        Raises:
            BadRequestError: 400, A parameter or body field is missing, malformed or out of
                range.
            AuthenticationError: 401, The API key is missing, malformed, unknown or disabled.
            PermissionDeniedError: 403, The key is good but may not be used now. Only the text
                tells the three causes apart, and the monthly limit answers 403, never 429.
            NotFoundError: 404, The estimate is unknown, deleted or another company's, or a
                record named in the body is.
            InternalServerError: 500, The server failed. Worth a retry with growing pauses.

        Source: seed.

        `DELETE /estimates/{uuid}`
        """
        return self._call(_DELETE, {"uuid": uuid})


class AsyncEstimatesResource(AsyncResource):
    """Quotes made from the company's estimate templates."""

    def list(
        self,
        *,
        include_deleted: bool | UnsetType = UNSET,
        status: EstimateStatus | str | UnsetType = UNSET,
        customer_uuid: str | UUID | UnsetType = UNSET,
        job_uuid: str | UUID | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        page: PageToken | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
    ) -> AsyncPager[Estimate]:
        """List estimates.

        One page of the company's estimates. Filters add up.

        Args:
            include_deleted: Also return soft-deleted records. Default: `false`.
            status: Only estimates in this one status.
            customer_uuid: Only estimates for this customer.
            job_uuid: Only estimates for this job.
            search: Text to find in estimate number, template name or service description, in
                any case.
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

        `GET /estimates`
        """
        return self._pages(
            _LIST,
            {
                "include_deleted": include_deleted,
                "status": status,
                "customer_uuid": customer_uuid,
                "job_uuid": job_uuid,
                "search": search,
                "page": page,
                "limit": limit,
            },
        )

    async def create(
        self,
        *,
        customer_uuid: str | UUID,
        template_uuid: str | UUID,
        job_uuid: str | UUID | None | UnsetType = UNSET,
        location_uuid: str | UUID | None | UnsetType = UNSET,
        selected_tier: EstimateTier | str | None | UnsetType = UNSET,
        quantity: Number | UnsetType = UNSET,
        selected_addons: Sequence[str] | None | UnsetType = UNSET,
        adjustments: EstimateAdjustments | Mapping[str, object] | None | UnsetType = UNSET,
        service_description: str | None | UnsetType = UNSET,
        internal_notes: str | None | UnsetType = UNSET,
        customer_notes: str | None | UnsetType = UNSET,
        expires_at: dt.date | str | dt.datetime | None | UnsetType = UNSET,
    ) -> Estimate:
        """Create an estimate.

        Quote a customer from one of the company's templates: tier, quantity, add-ons and
        adjustments give the price. Estimates have no line items.

        Args:
            customer_uuid: The customer quoted. One of the company's own.
            template_uuid: The template the price comes from. One of the company's own.
            job_uuid: The job quoted for.
            location_uuid: The company location in charge.
            selected_tier: The tier chosen, for tiered pricing.
            quantity: How many times the base price counts; add-ons count once. Default: `1`.
            selected_addons: Names of the add-ons chosen.
            adjustments: Amounts set by hand.
            service_description: What would be done.
            internal_notes: Notes for the company only.
            customer_notes: Notes the customer sees.
            expires_at: Until when the offer stands.

        Raises:
            BadRequestError: 400, A parameter or body field is missing, malformed or out of
                range.
            AuthenticationError: 401, The API key is missing, malformed, unknown or disabled.
            PermissionDeniedError: 403, The key is good but may not be used now. Only the text
                tells the three causes apart, and the monthly limit answers 403, never 429.
            NotFoundError: 404, A record named in the body does not exist in this company.
            InternalServerError: 500, The server failed. Worth a retry with growing pauses.

        Source: seed.

        `POST /estimates`
        """
        return await self._call(
            _CREATE,
            {},
            {
                "customer_uuid": customer_uuid,
                "job_uuid": job_uuid,
                "template_uuid": template_uuid,
                "location_uuid": location_uuid,
                "selected_tier": selected_tier,
                "quantity": quantity,
                "selected_addons": selected_addons,
                "adjustments": adjustments,
                "service_description": service_description,
                "internal_notes": internal_notes,
                "customer_notes": customer_notes,
                "expires_at": expires_at,
            },
        )

    async def preview(
        self,
        *,
        template_uuid: str | UUID,
        selected_tier: EstimateTier | str | None | UnsetType = UNSET,
        quantity: Number | UnsetType = UNSET,
        selected_addons: Sequence[str] | None | UnsetType = UNSET,
        adjustments: EstimateAdjustments | Mapping[str, object] | None | UnsetType = UNSET,
    ) -> EstimatePreviewData:
        """Preview estimate totals.

        Compute the totals of an estimate without storing it.

        Args:
            template_uuid: The template the price comes from. One of the company's own.
            selected_tier: The tier chosen, for tiered pricing.
            quantity: How many times the base price counts; add-ons count once. Default: `1`.
            selected_addons: Names of the add-ons chosen.
            adjustments: Amounts set by hand.

        Raises:
            BadRequestError: 400, A parameter or body field is missing, malformed or out of
                range.
            AuthenticationError: 401, The API key is missing, malformed, unknown or disabled.
            PermissionDeniedError: 403, The key is good but may not be used now. Only the text
                tells the three causes apart, and the monthly limit answers 403, never 429.
            NotFoundError: 404, A record named in the body does not exist in this company.
            InternalServerError: 500, The server failed. Worth a retry with growing pauses.

        Source: seed. Reading: The request is not shown; the example is one that gives the
        printed answer.

        `POST /estimates/preview`
        """
        return await self._call(
            _PREVIEW,
            {},
            {
                "template_uuid": template_uuid,
                "selected_tier": selected_tier,
                "quantity": quantity,
                "selected_addons": selected_addons,
                "adjustments": adjustments,
            },
        )

    async def get(self, uuid: str | UUID) -> Estimate:
        """Get an estimate.

        One estimate, with its customer, job, template and location.

        Args:
            uuid: Identifier of the estimate.

        Raises:
            BadRequestError: 400, A parameter or body field is missing, malformed or out of
                range.
            AuthenticationError: 401, The API key is missing, malformed, unknown or disabled.
            PermissionDeniedError: 403, The key is good but may not be used now. Only the text
                tells the three causes apart, and the monthly limit answers 403, never 429.
            NotFoundError: 404, The estimate is unknown, deleted or another company's, or a
                record named in the body is.
            InternalServerError: 500, The server failed. Worth a retry with growing pauses.

        Source: seed.

        `GET /estimates/{uuid}`
        """
        return await self._call(_GET, {"uuid": uuid})

    async def update(
        self,
        uuid: str | UUID,
        *,
        customer_uuid: str | UUID | UnsetType = UNSET,
        job_uuid: str | UUID | None | UnsetType = UNSET,
        template_uuid: str | UUID | UnsetType = UNSET,
        location_uuid: str | UUID | None | UnsetType = UNSET,
        selected_tier: EstimateTier | str | None | UnsetType = UNSET,
        quantity: Number | UnsetType = UNSET,
        selected_addons: Sequence[str] | None | UnsetType = UNSET,
        adjustments: EstimateAdjustments | Mapping[str, object] | None | UnsetType = UNSET,
        service_description: str | None | UnsetType = UNSET,
        internal_notes: str | None | UnsetType = UNSET,
        customer_notes: str | None | UnsetType = UNSET,
        expires_at: dt.date | str | dt.datetime | None | UnsetType = UNSET,
        status: EstimateStatus | str | UnsetType = UNSET,
        response_notes: str | None | UnsetType = UNSET,
    ) -> Estimate:
        """Update an estimate.

        Change the fields sent; all others stay as they are. Only some fields can be changed.

        Args:
            uuid: Identifier of the estimate.
            customer_uuid: The customer quoted. One of the company's own.
            job_uuid: The job quoted for.
            template_uuid: The template the price comes from. One of the company's own.
            location_uuid: The company location in charge.
            selected_tier: The tier chosen, for tiered pricing.
            quantity: How many times the base price counts; add-ons count once.
            selected_addons: Names of the add-ons chosen.
            adjustments: Amounts set by hand.
            service_description: What would be done.
            internal_notes: Notes for the company only.
            customer_notes: Notes the customer sees.
            expires_at: Until when the offer stands.
            status: Where the estimate stands.
            response_notes: What the customer answered.

        Raises:
            BadRequestError: 400, A parameter or body field is missing, malformed or out of
                range.
            AuthenticationError: 401, The API key is missing, malformed, unknown or disabled.
            PermissionDeniedError: 403, The key is good but may not be used now. Only the text
                tells the three causes apart, and the monthly limit answers 403, never 429.
            NotFoundError: 404, The estimate is unknown, deleted or another company's, or a
                record named in the body is.
            InternalServerError: 500, The server failed. Worth a retry with growing pauses.

        Source: seed.

        `PUT /estimates/{uuid}`
        """
        return await self._call(
            _UPDATE,
            {"uuid": uuid},
            {
                "customer_uuid": customer_uuid,
                "job_uuid": job_uuid,
                "template_uuid": template_uuid,
                "location_uuid": location_uuid,
                "selected_tier": selected_tier,
                "quantity": quantity,
                "selected_addons": selected_addons,
                "adjustments": adjustments,
                "service_description": service_description,
                "internal_notes": internal_notes,
                "customer_notes": customer_notes,
                "expires_at": expires_at,
                "status": status,
                "response_notes": response_notes,
            },
        )

    async def delete(self, uuid: str | UUID) -> Deleted:
        """Delete an estimate.

        Soft delete: sets `deleted_at` and hides the estimate. A second delete answers 404.

        Args:
            uuid: Identifier of the estimate.

        Raises:
            BadRequestError: 400, A parameter or body field is missing, malformed or out of
                range.
            AuthenticationError: 401, The API key is missing, malformed, unknown or disabled.
            PermissionDeniedError: 403, The key is good but may not be used now. Only the text
                tells the three causes apart, and the monthly limit answers 403, never 429.
            NotFoundError: 404, The estimate is unknown, deleted or another company's, or a
                record named in the body is.
            InternalServerError: 500, The server failed. Worth a retry with growing pauses.

        Source: seed.

        `DELETE /estimates/{uuid}`
        """
        return await self._call(_DELETE, {"uuid": uuid})


class RawEstimatesResource(RawResource):
    """Like `EstimatesResource`, each answer with its status, headers and bytes."""

    list = _raw.page(EstimatesResource.list)
    create = _raw.call(EstimatesResource.create)
    preview = _raw.call(EstimatesResource.preview)
    get = _raw.call(EstimatesResource.get)
    update = _raw.call(EstimatesResource.update)
    delete = _raw.call(EstimatesResource.delete)


class AsyncRawEstimatesResource(AsyncRawResource):
    """Like `AsyncEstimatesResource`, each answer with its status, headers and bytes."""

    list = _raw.async_page(AsyncEstimatesResource.list)
    create = _raw.async_call(AsyncEstimatesResource.create)
    preview = _raw.async_call(AsyncEstimatesResource.preview)
    get = _raw.async_call(AsyncEstimatesResource.get)
    update = _raw.async_call(AsyncEstimatesResource.update)
    delete = _raw.async_call(AsyncEstimatesResource.delete)
