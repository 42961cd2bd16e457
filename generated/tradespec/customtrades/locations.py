"""Custom Trades CRM API: locations."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from uuid import UUID

from .._core import raw as _raw
from .._core.operation import Body, NumberPages, Operation, Parameter, Result
from .._core.pages import AsyncPager, Pager, PageToken
from .._core.resource import AsyncRawResource, AsyncResource, RawResource, Resource
from .._core.types import UNSET, UnsetType
from .models import Deleted, DeletedResponse, Location, LocationListResponse, LocationResponse

_LIST: Operation[Location] = Operation(
    name="locations.list",
    method="GET",
    path="/locations",
    parameters=(
        Parameter("include_deleted", "query"),
        Parameter("page", "query"),
        Parameter("limit", "query"),
    ),
    results={200: Result(LocationListResponse, ("data", "locations"))},
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

_CREATE: Operation[Location] = Operation(
    name="locations.create",
    method="POST",
    path="/locations",
    body=Body("application/json"),
    results={200: Result(LocationResponse, ("data",))},
    repeat="key",
)

_GET: Operation[Location] = Operation(
    name="locations.get",
    method="GET",
    path="/locations/{uuid}",
    parameters=(Parameter("uuid", "path"),),
    results={200: Result(LocationResponse, ("data",))},
    repeat="safe",
)

_UPDATE: Operation[Location] = Operation(
    name="locations.update",
    method="PUT",
    path="/locations/{uuid}",
    parameters=(Parameter("uuid", "path"),),
    body=Body("application/json"),
    results={200: Result(LocationResponse, ("data",))},
    repeat="key",
)

_DELETE: Operation[Deleted] = Operation(
    name="locations.delete",
    method="DELETE",
    path="/locations/{uuid}",
    parameters=(Parameter("uuid", "path"),),
    results={200: Result(DeletedResponse, ("data",))},
    repeat="key",
)


class LocationsResource(Resource):
    """The company's own offices and warehouses."""

    def list(
        self,
        *,
        include_deleted: bool | UnsetType = UNSET,
        page: PageToken | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
    ) -> Pager[Location]:
        """List locations.

        One page of the company's locations.

        Args:
            include_deleted: Also return soft-deleted records. Default: `false`.
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

        `GET /locations`
        """
        return self._pages(
            _LIST, {"include_deleted": include_deleted, "page": page, "limit": limit}
        )

    def create(
        self,
        *,
        name: str,
        address1: str,
        city: str,
        state: str,
        zip: str,
        location_code: str | None | UnsetType = UNSET,
        address2: str | None | UnsetType = UNSET,
        phone: str | None | UnsetType = UNSET,
        timezone: str | UnsetType = UNSET,
        business_hours: Mapping[str, object] | Sequence[object] | None | UnsetType = UNSET,
        default_tax_rules: Mapping[str, object] | Sequence[object] | None | UnsetType = UNSET,
        service_types_offered: Mapping[str, object] | Sequence[object] | None | UnsetType = UNSET,
        default_pricing_set_uuid: str | UUID | None | UnsetType = UNSET,
        is_primary: bool | UnsetType = UNSET,
        is_active: bool | UnsetType = UNSET,
    ) -> Location:
        """Create a location.

        Add an office or warehouse to the company.

        Args:
            name: Name shown to people.
            address1: Street address, first line.
            city: City.
            state: State, the two-letter US code.
            zip: ZIP code of five or nine digits.
            location_code: Short code of the company's own.
            address2: Street address, second line.
            phone: Phone number, as `206-555-1234`.
            timezone: Time zone by its IANA name. Default: `"America/New_York"`.
            business_hours: Opening hours, in a form of the company's own.
            default_tax_rules: Tax rules, in a form of the company's own.
            service_types_offered: Kinds of service, in a form of the company's own.
            default_pricing_set_uuid: Pricing set by UUID; not checked, no endpoint lists
                them.
            is_primary: The company's main location. Default: `false`.
            is_active: The location is in use. Default: `true`.

        Raises:
            BadRequestError: 400, A parameter or body field is missing, malformed or out of
                range.
            AuthenticationError: 401, The API key is missing, malformed, unknown or disabled.
            PermissionDeniedError: 403, The key is good but may not be used now. Only the text
                tells the three causes apart, and the monthly limit answers 403, never 429.
            InternalServerError: 500, The server failed. Worth a retry with growing pauses.

        Source: docs. Reading: The body is not shown; the fields of the record without the
        server-set ones.

        `POST /locations`
        """
        return self._call(
            _CREATE,
            {},
            {
                "name": name,
                "location_code": location_code,
                "address1": address1,
                "address2": address2,
                "city": city,
                "state": state,
                "zip": zip,
                "phone": phone,
                "timezone": timezone,
                "business_hours": business_hours,
                "default_tax_rules": default_tax_rules,
                "service_types_offered": service_types_offered,
                "default_pricing_set_uuid": default_pricing_set_uuid,
                "is_primary": is_primary,
                "is_active": is_active,
            },
        )

    def get(self, uuid: str | UUID) -> Location:
        """Get a location.

        One location.

        Args:
            uuid: Identifier of the location.

        Raises:
            BadRequestError: 400, A parameter or body field is missing, malformed or out of
                range.
            AuthenticationError: 401, The API key is missing, malformed, unknown or disabled.
            PermissionDeniedError: 403, The key is good but may not be used now. Only the text
                tells the three causes apart, and the monthly limit answers 403, never 429.
            NotFoundError: 404, The location is unknown, deleted or another company's.
            InternalServerError: 500, The server failed. Worth a retry with growing pauses.

        Source: docs.

        `GET /locations/{uuid}`
        """
        return self._call(_GET, {"uuid": uuid})

    def update(
        self,
        uuid: str | UUID,
        *,
        name: str | UnsetType = UNSET,
        location_code: str | None | UnsetType = UNSET,
        address1: str | UnsetType = UNSET,
        address2: str | None | UnsetType = UNSET,
        city: str | UnsetType = UNSET,
        state: str | UnsetType = UNSET,
        zip: str | UnsetType = UNSET,
        phone: str | None | UnsetType = UNSET,
        timezone: str | UnsetType = UNSET,
        business_hours: Mapping[str, object] | Sequence[object] | None | UnsetType = UNSET,
        default_tax_rules: Mapping[str, object] | Sequence[object] | None | UnsetType = UNSET,
        service_types_offered: Mapping[str, object] | Sequence[object] | None | UnsetType = UNSET,
        default_pricing_set_uuid: str | UUID | None | UnsetType = UNSET,
        is_primary: bool | UnsetType = UNSET,
        is_active: bool | UnsetType = UNSET,
    ) -> Location:
        """Update a location.

        Change the fields sent; all others stay as they are.

        Args:
            uuid: Identifier of the location.
            name: Name shown to people.
            location_code: Short code of the company's own.
            address1: Street address, first line.
            address2: Street address, second line.
            city: City.
            state: State, the two-letter US code.
            zip: ZIP code of five or nine digits.
            phone: Phone number, as `206-555-1234`.
            timezone: Time zone by its IANA name.
            business_hours: Opening hours, in a form of the company's own.
            default_tax_rules: Tax rules, in a form of the company's own.
            service_types_offered: Kinds of service, in a form of the company's own.
            default_pricing_set_uuid: Pricing set by UUID; not checked, no endpoint lists
                them.
            is_primary: The company's main location.
            is_active: The location is in use.

        Raises:
            BadRequestError: 400, A parameter or body field is missing, malformed or out of
                range.
            AuthenticationError: 401, The API key is missing, malformed, unknown or disabled.
            PermissionDeniedError: 403, The key is good but may not be used now. Only the text
                tells the three causes apart, and the monthly limit answers 403, never 429.
            NotFoundError: 404, The location is unknown, deleted or another company's.
            InternalServerError: 500, The server failed. Worth a retry with growing pauses.

        Source: docs. Reading: The body is not shown; the fields of a create, all optional.

        `PUT /locations/{uuid}`
        """
        return self._call(
            _UPDATE,
            {"uuid": uuid},
            {
                "name": name,
                "location_code": location_code,
                "address1": address1,
                "address2": address2,
                "city": city,
                "state": state,
                "zip": zip,
                "phone": phone,
                "timezone": timezone,
                "business_hours": business_hours,
                "default_tax_rules": default_tax_rules,
                "service_types_offered": service_types_offered,
                "default_pricing_set_uuid": default_pricing_set_uuid,
                "is_primary": is_primary,
                "is_active": is_active,
            },
        )

    def delete(self, uuid: str | UUID) -> Deleted:
        """Delete a location.

        Soft delete: sets `deleted_at` and hides the location. A second delete answers 404.

        Args:
            uuid: Identifier of the location.

        Raises:
            BadRequestError: 400, A parameter or body field is missing, malformed or out of
                range.
            AuthenticationError: 401, The API key is missing, malformed, unknown or disabled.
            PermissionDeniedError: 403, The key is good but may not be used now. Only the text
                tells the three causes apart, and the monthly limit answers 403, never 429.
            NotFoundError: 404, The location is unknown, deleted or another company's.
            InternalServerError: 500, The server failed. Worth a retry with growing pauses.

        Source: docs.

        `DELETE /locations/{uuid}`
        """
        return self._call(_DELETE, {"uuid": uuid})


class AsyncLocationsResource(AsyncResource):
    """The company's own offices and warehouses."""

    def list(
        self,
        *,
        include_deleted: bool | UnsetType = UNSET,
        page: PageToken | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
    ) -> AsyncPager[Location]:
        """List locations.

        One page of the company's locations.

        Args:
            include_deleted: Also return soft-deleted records. Default: `false`.
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

        `GET /locations`
        """
        return self._pages(
            _LIST, {"include_deleted": include_deleted, "page": page, "limit": limit}
        )

    async def create(
        self,
        *,
        name: str,
        address1: str,
        city: str,
        state: str,
        zip: str,
        location_code: str | None | UnsetType = UNSET,
        address2: str | None | UnsetType = UNSET,
        phone: str | None | UnsetType = UNSET,
        timezone: str | UnsetType = UNSET,
        business_hours: Mapping[str, object] | Sequence[object] | None | UnsetType = UNSET,
        default_tax_rules: Mapping[str, object] | Sequence[object] | None | UnsetType = UNSET,
        service_types_offered: Mapping[str, object] | Sequence[object] | None | UnsetType = UNSET,
        default_pricing_set_uuid: str | UUID | None | UnsetType = UNSET,
        is_primary: bool | UnsetType = UNSET,
        is_active: bool | UnsetType = UNSET,
    ) -> Location:
        """Create a location.

        Add an office or warehouse to the company.

        Args:
            name: Name shown to people.
            address1: Street address, first line.
            city: City.
            state: State, the two-letter US code.
            zip: ZIP code of five or nine digits.
            location_code: Short code of the company's own.
            address2: Street address, second line.
            phone: Phone number, as `206-555-1234`.
            timezone: Time zone by its IANA name. Default: `"America/New_York"`.
            business_hours: Opening hours, in a form of the company's own.
            default_tax_rules: Tax rules, in a form of the company's own.
            service_types_offered: Kinds of service, in a form of the company's own.
            default_pricing_set_uuid: Pricing set by UUID; not checked, no endpoint lists
                them.
            is_primary: The company's main location. Default: `false`.
            is_active: The location is in use. Default: `true`.

        Raises:
            BadRequestError: 400, A parameter or body field is missing, malformed or out of
                range.
            AuthenticationError: 401, The API key is missing, malformed, unknown or disabled.
            PermissionDeniedError: 403, The key is good but may not be used now. Only the text
                tells the three causes apart, and the monthly limit answers 403, never 429.
            InternalServerError: 500, The server failed. Worth a retry with growing pauses.

        Source: docs. Reading: The body is not shown; the fields of the record without the
        server-set ones.

        `POST /locations`
        """
        return await self._call(
            _CREATE,
            {},
            {
                "name": name,
                "location_code": location_code,
                "address1": address1,
                "address2": address2,
                "city": city,
                "state": state,
                "zip": zip,
                "phone": phone,
                "timezone": timezone,
                "business_hours": business_hours,
                "default_tax_rules": default_tax_rules,
                "service_types_offered": service_types_offered,
                "default_pricing_set_uuid": default_pricing_set_uuid,
                "is_primary": is_primary,
                "is_active": is_active,
            },
        )

    async def get(self, uuid: str | UUID) -> Location:
        """Get a location.

        One location.

        Args:
            uuid: Identifier of the location.

        Raises:
            BadRequestError: 400, A parameter or body field is missing, malformed or out of
                range.
            AuthenticationError: 401, The API key is missing, malformed, unknown or disabled.
            PermissionDeniedError: 403, The key is good but may not be used now. Only the text
                tells the three causes apart, and the monthly limit answers 403, never 429.
            NotFoundError: 404, The location is unknown, deleted or another company's.
            InternalServerError: 500, The server failed. Worth a retry with growing pauses.

        Source: docs.

        `GET /locations/{uuid}`
        """
        return await self._call(_GET, {"uuid": uuid})

    async def update(
        self,
        uuid: str | UUID,
        *,
        name: str | UnsetType = UNSET,
        location_code: str | None | UnsetType = UNSET,
        address1: str | UnsetType = UNSET,
        address2: str | None | UnsetType = UNSET,
        city: str | UnsetType = UNSET,
        state: str | UnsetType = UNSET,
        zip: str | UnsetType = UNSET,
        phone: str | None | UnsetType = UNSET,
        timezone: str | UnsetType = UNSET,
        business_hours: Mapping[str, object] | Sequence[object] | None | UnsetType = UNSET,
        default_tax_rules: Mapping[str, object] | Sequence[object] | None | UnsetType = UNSET,
        service_types_offered: Mapping[str, object] | Sequence[object] | None | UnsetType = UNSET,
        default_pricing_set_uuid: str | UUID | None | UnsetType = UNSET,
        is_primary: bool | UnsetType = UNSET,
        is_active: bool | UnsetType = UNSET,
    ) -> Location:
        """Update a location.

        Change the fields sent; all others stay as they are.

        Args:
            uuid: Identifier of the location.
            name: Name shown to people.
            location_code: Short code of the company's own.
            address1: Street address, first line.
            address2: Street address, second line.
            city: City.
            state: State, the two-letter US code.
            zip: ZIP code of five or nine digits.
            phone: Phone number, as `206-555-1234`.
            timezone: Time zone by its IANA name.
            business_hours: Opening hours, in a form of the company's own.
            default_tax_rules: Tax rules, in a form of the company's own.
            service_types_offered: Kinds of service, in a form of the company's own.
            default_pricing_set_uuid: Pricing set by UUID; not checked, no endpoint lists
                them.
            is_primary: The company's main location.
            is_active: The location is in use.

        Raises:
            BadRequestError: 400, A parameter or body field is missing, malformed or out of
                range.
            AuthenticationError: 401, The API key is missing, malformed, unknown or disabled.
            PermissionDeniedError: 403, The key is good but may not be used now. Only the text
                tells the three causes apart, and the monthly limit answers 403, never 429.
            NotFoundError: 404, The location is unknown, deleted or another company's.
            InternalServerError: 500, The server failed. Worth a retry with growing pauses.

        Source: docs. Reading: The body is not shown; the fields of a create, all optional.

        `PUT /locations/{uuid}`
        """
        return await self._call(
            _UPDATE,
            {"uuid": uuid},
            {
                "name": name,
                "location_code": location_code,
                "address1": address1,
                "address2": address2,
                "city": city,
                "state": state,
                "zip": zip,
                "phone": phone,
                "timezone": timezone,
                "business_hours": business_hours,
                "default_tax_rules": default_tax_rules,
                "service_types_offered": service_types_offered,
                "default_pricing_set_uuid": default_pricing_set_uuid,
                "is_primary": is_primary,
                "is_active": is_active,
            },
        )

    async def delete(self, uuid: str | UUID) -> Deleted:
        """Delete a location.

        Soft delete: sets `deleted_at` and hides the location. A second delete answers 404.

        Args:
            uuid: Identifier of the location.

        Raises:
            BadRequestError: 400, A parameter or body field is missing, malformed or out of
                range.
            AuthenticationError: 401, The API key is missing, malformed, unknown or disabled.
            PermissionDeniedError: 403, The key is good but may not be used now. Only the text
                tells the three causes apart, and the monthly limit answers 403, never 429.
            NotFoundError: 404, The location is unknown, deleted or another company's.
            InternalServerError: 500, The server failed. Worth a retry with growing pauses.

        Source: docs.

        `DELETE /locations/{uuid}`
        """
        return await self._call(_DELETE, {"uuid": uuid})


class RawLocationsResource(RawResource):
    """Like `LocationsResource`, each answer with its status, headers and bytes."""

    list = _raw.page(LocationsResource.list)
    create = _raw.call(LocationsResource.create)
    get = _raw.call(LocationsResource.get)
    update = _raw.call(LocationsResource.update)
    delete = _raw.call(LocationsResource.delete)


class AsyncRawLocationsResource(AsyncRawResource):
    """Like `AsyncLocationsResource`, each answer with its status, headers and bytes."""

    list = _raw.async_page(AsyncLocationsResource.list)
    create = _raw.async_call(AsyncLocationsResource.create)
    get = _raw.async_call(AsyncLocationsResource.get)
    update = _raw.async_call(AsyncLocationsResource.update)
    delete = _raw.async_call(AsyncLocationsResource.delete)
