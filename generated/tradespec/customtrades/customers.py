"""Custom Trades CRM API: customers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from uuid import UUID

from .._core import raw as _raw
from .._core.operation import Body, NumberPages, Operation, Parameter, Result
from .._core.pages import AsyncPager, Pager, PageToken
from .._core.resource import AsyncRawResource, AsyncResource, RawResource, Resource
from .._core.types import UNSET, UnsetType
from .models import (
    Customer,
    CustomerFilter,
    CustomerListResponse,
    CustomerResponse,
    CustomerType,
    Deleted,
    DeletedResponse,
    NotifyVia,
)

_LIST: Operation[Customer] = Operation(
    name="customers.list",
    method="GET",
    path="/customers",
    parameters=(
        Parameter("include_deleted", "query"),
        Parameter("filter", "query"),
        Parameter("search", "query"),
        Parameter("page", "query"),
        Parameter("limit", "query"),
    ),
    results={200: Result(CustomerListResponse, ("data", "customers"))},
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

_CREATE: Operation[Customer] = Operation(
    name="customers.create",
    method="POST",
    path="/customers",
    body=Body("application/json"),
    results={200: Result(CustomerResponse, ("data",))},
    repeat="key",
)

_GET: Operation[Customer] = Operation(
    name="customers.get",
    method="GET",
    path="/customers/{uuid}",
    parameters=(Parameter("uuid", "path"),),
    results={200: Result(CustomerResponse, ("data",))},
    repeat="safe",
)

_UPDATE: Operation[Customer] = Operation(
    name="customers.update",
    method="PUT",
    path="/customers/{uuid}",
    parameters=(Parameter("uuid", "path"),),
    body=Body("application/json"),
    results={200: Result(CustomerResponse, ("data",))},
    repeat="key",
)

_DELETE: Operation[Deleted] = Operation(
    name="customers.delete",
    method="DELETE",
    path="/customers/{uuid}",
    parameters=(Parameter("uuid", "path"),),
    results={200: Result(DeletedResponse, ("data",))},
    repeat="key",
)


class CustomersResource(Resource):
    """The people and firms the company works for."""

    def list(
        self,
        *,
        include_deleted: bool | UnsetType = UNSET,
        filter: CustomerFilter | str | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        page: PageToken | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
    ) -> Pager[Customer]:
        """List customers.

        One page of the company's customers. Filters add up.

        Args:
            include_deleted: Also return soft-deleted records. Default: `false`.
            filter: A group of customers; `all` is no filter.
            search: Text to find in name, email, phone or identifier, in any case.
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

        Source: docs.

        `GET /customers`
        """
        return self._pages(
            _LIST,
            {
                "include_deleted": include_deleted,
                "filter": filter,
                "search": search,
                "page": page,
                "limit": limit,
            },
        )

    def create(
        self,
        *,
        first_name: str,
        last_name: str,
        company_name: str | None | UnsetType = UNSET,
        email: str | None | UnsetType = UNSET,
        phone: str | None | UnsetType = UNSET,
        customer_type: CustomerType | str | UnsetType = UNSET,
        is_vip: bool | UnsetType = UNSET,
        physical_address1: str | None | UnsetType = UNSET,
        physical_address2: str | None | UnsetType = UNSET,
        physical_city: str | None | UnsetType = UNSET,
        physical_state: str | None | UnsetType = UNSET,
        physical_zip: str | None | UnsetType = UNSET,
        billing_address1: str | None | UnsetType = UNSET,
        billing_address2: str | None | UnsetType = UNSET,
        billing_city: str | None | UnsetType = UNSET,
        billing_state: str | None | UnsetType = UNSET,
        billing_zip: str | None | UnsetType = UNSET,
        primary_service_location_uuid: str | UUID | None | UnsetType = UNSET,
        notes: str | None | UnsetType = UNSET,
        internal_flags: Mapping[str, object] | Sequence[object] | None | UnsetType = UNSET,
        on_my_way_notify_via: NotifyVia | str | None | UnsetType = UNSET,
    ) -> Customer:
        """Create a customer.

        Add a customer to the company.

        Args:
            first_name: Given name.
            last_name: Family name.
            company_name: Name of the firm, where the customer is one.
            email: Email address.
            phone: Phone number, as `206-555-1234`.
            customer_type: Household or firm. Default: `"Residential"`.
            is_vip: The customer is marked as important. Default: `false`.
            physical_address1: Where the customer is, first line.
            physical_address2: Where the customer is, second line.
            physical_city: Where the customer is, city.
            physical_state: Where the customer is, state.
            physical_zip: Where the customer is, ZIP code.
            billing_address1: Where bills go, first line.
            billing_address2: Where bills go, second line.
            billing_city: Where bills go, city.
            billing_state: Where bills go, state.
            billing_zip: Where bills go, ZIP code.
            primary_service_location_uuid: A location by UUID; not checked.
            notes: Notes about the customer.
            internal_flags: Flags of the company's own making.
            on_my_way_notify_via: How the customer hears that someone is on the way; null for
                not at all.

        Raises:
            BadRequestError: 400, A parameter or body field is missing, malformed or out of
                range.
            AuthenticationError: 401, The API key is missing, malformed, unknown or disabled.
            PermissionDeniedError: 403, The key is good but may not be used now. Only the text
                tells the three causes apart, and the monthly limit answers 403, never 429.
            InternalServerError: 500, The server failed. Worth a retry with growing pauses.

        Source: docs. Reading: The body is not shown; the fields of the record without the
        server-set ones.

        `POST /customers`
        """
        return self._call(
            _CREATE,
            {},
            {
                "first_name": first_name,
                "last_name": last_name,
                "company_name": company_name,
                "email": email,
                "phone": phone,
                "customer_type": customer_type,
                "is_vip": is_vip,
                "physical_address1": physical_address1,
                "physical_address2": physical_address2,
                "physical_city": physical_city,
                "physical_state": physical_state,
                "physical_zip": physical_zip,
                "billing_address1": billing_address1,
                "billing_address2": billing_address2,
                "billing_city": billing_city,
                "billing_state": billing_state,
                "billing_zip": billing_zip,
                "primary_service_location_uuid": primary_service_location_uuid,
                "notes": notes,
                "internal_flags": internal_flags,
                "on_my_way_notify_via": on_my_way_notify_via,
            },
        )

    def get(self, uuid: str | UUID) -> Customer:
        """Get a customer.

        One customer.

        Args:
            uuid: Identifier of the customer.

        Raises:
            BadRequestError: 400, A parameter or body field is missing, malformed or out of
                range.
            AuthenticationError: 401, The API key is missing, malformed, unknown or disabled.
            PermissionDeniedError: 403, The key is good but may not be used now. Only the text
                tells the three causes apart, and the monthly limit answers 403, never 429.
            NotFoundError: 404, The customer is unknown, deleted or another company's.
            InternalServerError: 500, The server failed. Worth a retry with growing pauses.

        Source: docs.

        `GET /customers/{uuid}`
        """
        return self._call(_GET, {"uuid": uuid})

    def update(
        self,
        uuid: str | UUID,
        *,
        first_name: str | UnsetType = UNSET,
        last_name: str | UnsetType = UNSET,
        company_name: str | None | UnsetType = UNSET,
        email: str | None | UnsetType = UNSET,
        phone: str | None | UnsetType = UNSET,
        customer_type: CustomerType | str | UnsetType = UNSET,
        is_vip: bool | UnsetType = UNSET,
        physical_address1: str | None | UnsetType = UNSET,
        physical_address2: str | None | UnsetType = UNSET,
        physical_city: str | None | UnsetType = UNSET,
        physical_state: str | None | UnsetType = UNSET,
        physical_zip: str | None | UnsetType = UNSET,
        billing_address1: str | None | UnsetType = UNSET,
        billing_address2: str | None | UnsetType = UNSET,
        billing_city: str | None | UnsetType = UNSET,
        billing_state: str | None | UnsetType = UNSET,
        billing_zip: str | None | UnsetType = UNSET,
        primary_service_location_uuid: str | UUID | None | UnsetType = UNSET,
        notes: str | None | UnsetType = UNSET,
        internal_flags: Mapping[str, object] | Sequence[object] | None | UnsetType = UNSET,
        on_my_way_notify_via: NotifyVia | str | None | UnsetType = UNSET,
    ) -> Customer:
        """Update a customer.

        Change the fields sent; all others stay as they are.

        Args:
            uuid: Identifier of the customer.
            first_name: Given name.
            last_name: Family name.
            company_name: Name of the firm, where the customer is one.
            email: Email address.
            phone: Phone number, as `206-555-1234`.
            customer_type: Household or firm.
            is_vip: The customer is marked as important.
            physical_address1: Where the customer is, first line.
            physical_address2: Where the customer is, second line.
            physical_city: Where the customer is, city.
            physical_state: Where the customer is, state.
            physical_zip: Where the customer is, ZIP code.
            billing_address1: Where bills go, first line.
            billing_address2: Where bills go, second line.
            billing_city: Where bills go, city.
            billing_state: Where bills go, state.
            billing_zip: Where bills go, ZIP code.
            primary_service_location_uuid: A location by UUID; not checked.
            notes: Notes about the customer.
            internal_flags: Flags of the company's own making.
            on_my_way_notify_via: How the customer hears that someone is on the way; null for
                not at all.

        Raises:
            BadRequestError: 400, A parameter or body field is missing, malformed or out of
                range.
            AuthenticationError: 401, The API key is missing, malformed, unknown or disabled.
            PermissionDeniedError: 403, The key is good but may not be used now. Only the text
                tells the three causes apart, and the monthly limit answers 403, never 429.
            NotFoundError: 404, The customer is unknown, deleted or another company's.
            InternalServerError: 500, The server failed. Worth a retry with growing pauses.

        Source: docs. Reading: The body is not shown; the fields of a create, all optional.

        `PUT /customers/{uuid}`
        """
        return self._call(
            _UPDATE,
            {"uuid": uuid},
            {
                "first_name": first_name,
                "last_name": last_name,
                "company_name": company_name,
                "email": email,
                "phone": phone,
                "customer_type": customer_type,
                "is_vip": is_vip,
                "physical_address1": physical_address1,
                "physical_address2": physical_address2,
                "physical_city": physical_city,
                "physical_state": physical_state,
                "physical_zip": physical_zip,
                "billing_address1": billing_address1,
                "billing_address2": billing_address2,
                "billing_city": billing_city,
                "billing_state": billing_state,
                "billing_zip": billing_zip,
                "primary_service_location_uuid": primary_service_location_uuid,
                "notes": notes,
                "internal_flags": internal_flags,
                "on_my_way_notify_via": on_my_way_notify_via,
            },
        )

    def delete(self, uuid: str | UUID) -> Deleted:
        """Delete a customer.

        Soft delete: sets `deleted_at` and hides the customer. A second delete answers 404.

        Args:
            uuid: Identifier of the customer.

        Raises:
            BadRequestError: 400, A parameter or body field is missing, malformed or out of
                range.
            AuthenticationError: 401, The API key is missing, malformed, unknown or disabled.
            PermissionDeniedError: 403, The key is good but may not be used now. Only the text
                tells the three causes apart, and the monthly limit answers 403, never 429.
            NotFoundError: 404, The customer is unknown, deleted or another company's.
            InternalServerError: 500, The server failed. Worth a retry with growing pauses.

        Source: docs.

        `DELETE /customers/{uuid}`
        """
        return self._call(_DELETE, {"uuid": uuid})


class AsyncCustomersResource(AsyncResource):
    """The people and firms the company works for."""

    def list(
        self,
        *,
        include_deleted: bool | UnsetType = UNSET,
        filter: CustomerFilter | str | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        page: PageToken | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
    ) -> AsyncPager[Customer]:
        """List customers.

        One page of the company's customers. Filters add up.

        Args:
            include_deleted: Also return soft-deleted records. Default: `false`.
            filter: A group of customers; `all` is no filter.
            search: Text to find in name, email, phone or identifier, in any case.
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

        Source: docs.

        `GET /customers`
        """
        return self._pages(
            _LIST,
            {
                "include_deleted": include_deleted,
                "filter": filter,
                "search": search,
                "page": page,
                "limit": limit,
            },
        )

    async def create(
        self,
        *,
        first_name: str,
        last_name: str,
        company_name: str | None | UnsetType = UNSET,
        email: str | None | UnsetType = UNSET,
        phone: str | None | UnsetType = UNSET,
        customer_type: CustomerType | str | UnsetType = UNSET,
        is_vip: bool | UnsetType = UNSET,
        physical_address1: str | None | UnsetType = UNSET,
        physical_address2: str | None | UnsetType = UNSET,
        physical_city: str | None | UnsetType = UNSET,
        physical_state: str | None | UnsetType = UNSET,
        physical_zip: str | None | UnsetType = UNSET,
        billing_address1: str | None | UnsetType = UNSET,
        billing_address2: str | None | UnsetType = UNSET,
        billing_city: str | None | UnsetType = UNSET,
        billing_state: str | None | UnsetType = UNSET,
        billing_zip: str | None | UnsetType = UNSET,
        primary_service_location_uuid: str | UUID | None | UnsetType = UNSET,
        notes: str | None | UnsetType = UNSET,
        internal_flags: Mapping[str, object] | Sequence[object] | None | UnsetType = UNSET,
        on_my_way_notify_via: NotifyVia | str | None | UnsetType = UNSET,
    ) -> Customer:
        """Create a customer.

        Add a customer to the company.

        Args:
            first_name: Given name.
            last_name: Family name.
            company_name: Name of the firm, where the customer is one.
            email: Email address.
            phone: Phone number, as `206-555-1234`.
            customer_type: Household or firm. Default: `"Residential"`.
            is_vip: The customer is marked as important. Default: `false`.
            physical_address1: Where the customer is, first line.
            physical_address2: Where the customer is, second line.
            physical_city: Where the customer is, city.
            physical_state: Where the customer is, state.
            physical_zip: Where the customer is, ZIP code.
            billing_address1: Where bills go, first line.
            billing_address2: Where bills go, second line.
            billing_city: Where bills go, city.
            billing_state: Where bills go, state.
            billing_zip: Where bills go, ZIP code.
            primary_service_location_uuid: A location by UUID; not checked.
            notes: Notes about the customer.
            internal_flags: Flags of the company's own making.
            on_my_way_notify_via: How the customer hears that someone is on the way; null for
                not at all.

        Raises:
            BadRequestError: 400, A parameter or body field is missing, malformed or out of
                range.
            AuthenticationError: 401, The API key is missing, malformed, unknown or disabled.
            PermissionDeniedError: 403, The key is good but may not be used now. Only the text
                tells the three causes apart, and the monthly limit answers 403, never 429.
            InternalServerError: 500, The server failed. Worth a retry with growing pauses.

        Source: docs. Reading: The body is not shown; the fields of the record without the
        server-set ones.

        `POST /customers`
        """
        return await self._call(
            _CREATE,
            {},
            {
                "first_name": first_name,
                "last_name": last_name,
                "company_name": company_name,
                "email": email,
                "phone": phone,
                "customer_type": customer_type,
                "is_vip": is_vip,
                "physical_address1": physical_address1,
                "physical_address2": physical_address2,
                "physical_city": physical_city,
                "physical_state": physical_state,
                "physical_zip": physical_zip,
                "billing_address1": billing_address1,
                "billing_address2": billing_address2,
                "billing_city": billing_city,
                "billing_state": billing_state,
                "billing_zip": billing_zip,
                "primary_service_location_uuid": primary_service_location_uuid,
                "notes": notes,
                "internal_flags": internal_flags,
                "on_my_way_notify_via": on_my_way_notify_via,
            },
        )

    async def get(self, uuid: str | UUID) -> Customer:
        """Get a customer.

        One customer.

        Args:
            uuid: Identifier of the customer.

        Raises:
            BadRequestError: 400, A parameter or body field is missing, malformed or out of
                range.
            AuthenticationError: 401, The API key is missing, malformed, unknown or disabled.
            PermissionDeniedError: 403, The key is good but may not be used now. Only the text
                tells the three causes apart, and the monthly limit answers 403, never 429.
            NotFoundError: 404, The customer is unknown, deleted or another company's.
            InternalServerError: 500, The server failed. Worth a retry with growing pauses.

        Source: docs.

        `GET /customers/{uuid}`
        """
        return await self._call(_GET, {"uuid": uuid})

    async def update(
        self,
        uuid: str | UUID,
        *,
        first_name: str | UnsetType = UNSET,
        last_name: str | UnsetType = UNSET,
        company_name: str | None | UnsetType = UNSET,
        email: str | None | UnsetType = UNSET,
        phone: str | None | UnsetType = UNSET,
        customer_type: CustomerType | str | UnsetType = UNSET,
        is_vip: bool | UnsetType = UNSET,
        physical_address1: str | None | UnsetType = UNSET,
        physical_address2: str | None | UnsetType = UNSET,
        physical_city: str | None | UnsetType = UNSET,
        physical_state: str | None | UnsetType = UNSET,
        physical_zip: str | None | UnsetType = UNSET,
        billing_address1: str | None | UnsetType = UNSET,
        billing_address2: str | None | UnsetType = UNSET,
        billing_city: str | None | UnsetType = UNSET,
        billing_state: str | None | UnsetType = UNSET,
        billing_zip: str | None | UnsetType = UNSET,
        primary_service_location_uuid: str | UUID | None | UnsetType = UNSET,
        notes: str | None | UnsetType = UNSET,
        internal_flags: Mapping[str, object] | Sequence[object] | None | UnsetType = UNSET,
        on_my_way_notify_via: NotifyVia | str | None | UnsetType = UNSET,
    ) -> Customer:
        """Update a customer.

        Change the fields sent; all others stay as they are.

        Args:
            uuid: Identifier of the customer.
            first_name: Given name.
            last_name: Family name.
            company_name: Name of the firm, where the customer is one.
            email: Email address.
            phone: Phone number, as `206-555-1234`.
            customer_type: Household or firm.
            is_vip: The customer is marked as important.
            physical_address1: Where the customer is, first line.
            physical_address2: Where the customer is, second line.
            physical_city: Where the customer is, city.
            physical_state: Where the customer is, state.
            physical_zip: Where the customer is, ZIP code.
            billing_address1: Where bills go, first line.
            billing_address2: Where bills go, second line.
            billing_city: Where bills go, city.
            billing_state: Where bills go, state.
            billing_zip: Where bills go, ZIP code.
            primary_service_location_uuid: A location by UUID; not checked.
            notes: Notes about the customer.
            internal_flags: Flags of the company's own making.
            on_my_way_notify_via: How the customer hears that someone is on the way; null for
                not at all.

        Raises:
            BadRequestError: 400, A parameter or body field is missing, malformed or out of
                range.
            AuthenticationError: 401, The API key is missing, malformed, unknown or disabled.
            PermissionDeniedError: 403, The key is good but may not be used now. Only the text
                tells the three causes apart, and the monthly limit answers 403, never 429.
            NotFoundError: 404, The customer is unknown, deleted or another company's.
            InternalServerError: 500, The server failed. Worth a retry with growing pauses.

        Source: docs. Reading: The body is not shown; the fields of a create, all optional.

        `PUT /customers/{uuid}`
        """
        return await self._call(
            _UPDATE,
            {"uuid": uuid},
            {
                "first_name": first_name,
                "last_name": last_name,
                "company_name": company_name,
                "email": email,
                "phone": phone,
                "customer_type": customer_type,
                "is_vip": is_vip,
                "physical_address1": physical_address1,
                "physical_address2": physical_address2,
                "physical_city": physical_city,
                "physical_state": physical_state,
                "physical_zip": physical_zip,
                "billing_address1": billing_address1,
                "billing_address2": billing_address2,
                "billing_city": billing_city,
                "billing_state": billing_state,
                "billing_zip": billing_zip,
                "primary_service_location_uuid": primary_service_location_uuid,
                "notes": notes,
                "internal_flags": internal_flags,
                "on_my_way_notify_via": on_my_way_notify_via,
            },
        )

    async def delete(self, uuid: str | UUID) -> Deleted:
        """Delete a customer.

        Soft delete: sets `deleted_at` and hides the customer. A second delete answers 404.

        Args:
            uuid: Identifier of the customer.

        Raises:
            BadRequestError: 400, A parameter or body field is missing, malformed or out of
                range.
            AuthenticationError: 401, The API key is missing, malformed, unknown or disabled.
            PermissionDeniedError: 403, The key is good but may not be used now. Only the text
                tells the three causes apart, and the monthly limit answers 403, never 429.
            NotFoundError: 404, The customer is unknown, deleted or another company's.
            InternalServerError: 500, The server failed. Worth a retry with growing pauses.

        Source: docs.

        `DELETE /customers/{uuid}`
        """
        return await self._call(_DELETE, {"uuid": uuid})


class RawCustomersResource(RawResource):
    """Like `CustomersResource`, each answer with its status, headers and bytes."""

    list = _raw.page(CustomersResource.list)
    create = _raw.call(CustomersResource.create)
    get = _raw.call(CustomersResource.get)
    update = _raw.call(CustomersResource.update)
    delete = _raw.call(CustomersResource.delete)


class AsyncRawCustomersResource(AsyncRawResource):
    """Like `AsyncCustomersResource`, each answer with its status, headers and bytes."""

    list = _raw.async_page(AsyncCustomersResource.list)
    create = _raw.async_call(AsyncCustomersResource.create)
    get = _raw.async_call(AsyncCustomersResource.get)
    update = _raw.async_call(AsyncCustomersResource.update)
    delete = _raw.async_call(AsyncCustomersResource.delete)
