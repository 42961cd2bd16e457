"""ServiceM8 API: locations."""

from __future__ import annotations

import datetime as dt
from uuid import UUID

from .._core import raw as _raw
from .._core.filters import Filter, Filtering, Sort
from .._core.operation import Body, HeaderCursor, Operation, Parameter, Result
from .._core.pages import AsyncPager, Pager, PageToken
from .._core.resource import AsyncRawResource, AsyncResource, RawResource, Resource
from .._core.types import UNSET, Created, UnsetType
from .models import (
    NULLS,
    Coordinate,
    Flag,
    FlagInput,
    LatitudeInput,
    LocalDateTime,
    Location,
    LongitudeInput,
)

_LIST: Operation[Location] = Operation(
    name="locations.list",
    method="GET",
    path="/location.json",
    parameters=(
        Parameter("$filter", "query"),
        Parameter("$sort", "query"),
        Parameter("cursor", "query"),
    ),
    results={200: Result(list[Location], nulls=NULLS)},
    repeat="safe",
    pages=HeaderCursor(parameter="cursor", header="x-next-cursor", first="-1"),
    scopes=("read_locations",),
)
_LIST_FILTER = Filtering(
    "$filter",
    "$sort",
    fields={
        "uuid": None,
        "name": None,
        "line1": None,
        "line2": None,
        "line3": None,
        "city": None,
        "country": None,
        "post_code": None,
        "phone_1": None,
        "state": None,
        "lng": Coordinate,
        "lat": Coordinate,
        "active": Flag,
        "edit_date": LocalDateTime,
    },
    since={"edited_since": "edit_date"},
    conditions=10,
    length=255,
    resolution=1,
)

_CREATE: Operation[Created] = Operation(
    name="locations.create",
    method="POST",
    path="/location.json",
    body=Body(
        "application/json", wire={"lng": LongitudeInput, "lat": LatitudeInput}, null=NULLS[0]
    ),
    results={200: Result(None, header="x-record-uuid")},
    repeat="field",
    repeat_field="uuid",
    scopes=("manage_locations",),
)

_GET: Operation[Location] = Operation(
    name="locations.get",
    method="GET",
    path="/location/{uuid}.json",
    parameters=(Parameter("uuid", "path"),),
    results={200: Result(Location, nulls=NULLS)},
    repeat="safe",
    scopes=("read_locations",),
)

_UPDATE: Operation[None] = Operation(
    name="locations.update",
    method="POST",
    path="/location/{uuid}.json",
    parameters=(Parameter("uuid", "path"),),
    body=Body(
        "application/json",
        wire={"lng": LongitudeInput, "lat": LatitudeInput, "active": FlagInput},
        null=NULLS[0],
    ),
    results={200: Result(None)},
    repeat="safe",
    scopes=("manage_locations",),
)

_DELETE: Operation[None] = Operation(
    name="locations.delete",
    method="DELETE",
    path="/location/{uuid}.json",
    parameters=(Parameter("uuid", "path"),),
    results={200: Result(None)},
    repeat="never",
    scopes=("manage_locations",),
)


class LocationsResource(Resource):
    """The account's own places."""

    def list(
        self,
        *,
        uuid: str | UUID | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        line1: str | UnsetType = UNSET,
        line2: str | UnsetType = UNSET,
        line3: str | UnsetType = UNSET,
        city: str | UnsetType = UNSET,
        country: str | UnsetType = UNSET,
        post_code: str | UnsetType = UNSET,
        phone_1: str | UnsetType = UNSET,
        state: str | UnsetType = UNSET,
        lng: float | None | UnsetType = UNSET,
        lat: float | None | UnsetType = UNSET,
        active: bool | None | UnsetType = UNSET,
        edit_date: dt.datetime | str | None | UnsetType = UNSET,
        edited_since: dt.datetime | str | None | UnsetType = UNSET,
        cursor: PageToken | UnsetType = UNSET,
        filter: Filter | str | UnsetType = UNSET,
        sort: Sort | UnsetType = UNSET,
    ) -> Pager[Location]:
        """List locations.

        One page of locations, deleted ones (`active` 0) among them.

        Args:
            edited_since: Only records whose `edit_date` is not earlier than this.
            cursor: Where the page starts: -1 for the first page, then the `x-next-cursor` of
                the answer before. `next` of an earlier page goes here to go on after it.
            filter: more conditions, such as `Filter("active", "eq", True)`, joined with `&`.
            sort: a field, or a field and `asc` or `desc`.

        Scope: `read_locations`.

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

        `GET /location.json`
        """
        return self._pages(
            _LIST,
            {
                **_LIST_FILTER.parameters(
                    {
                        "uuid": uuid,
                        "name": name,
                        "line1": line1,
                        "line2": line2,
                        "line3": line3,
                        "city": city,
                        "country": country,
                        "post_code": post_code,
                        "phone_1": phone_1,
                        "state": state,
                        "lng": lng,
                        "lat": lat,
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
        name: str,
        uuid: str | UUID | UnsetType = UNSET,
        line1: str | UnsetType = UNSET,
        line2: str | UnsetType = UNSET,
        line3: str | UnsetType = UNSET,
        city: str | UnsetType = UNSET,
        country: str | UnsetType = UNSET,
        post_code: str | UnsetType = UNSET,
        phone_1: str | UnsetType = UNSET,
        state: str | UnsetType = UNSET,
        lng: float | None | UnsetType = UNSET,
        lat: float | None | UnsetType = UNSET,
    ) -> Created:
        """Add a location.

        Add a location. The answer holds no record; its identifier comes in the header
        `x-record-uuid`.

        Args:
            name: Name of the place.
            uuid: Identifier of the location.
            line1: Address, first line.
            line2: Address, second line.
            line3: Address, third line.
            city: City.
            country: Country.
            post_code: Postal code.
            phone_1: Phone number.
            state: State.
            lng: Longitude.
            lat: Latitude.

        Scope: `manage_locations`.

        Raises:
            BadRequestError: 400, The request is malformed or out of range; nothing was
                changed.
            AuthenticationError: 401, No credential, or one that is not good. Without any the
                body is plain text.
            PaymentRequiredError: 402, The account is not paid, or its trial is over.
            PermissionDeniedError: 403, The credential is good but may not do this.
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

        `POST /location.json`
        """
        return self._call(
            _CREATE,
            {},
            {
                "uuid": uuid,
                "name": name,
                "line1": line1,
                "line2": line2,
                "line3": line3,
                "city": city,
                "country": country,
                "post_code": post_code,
                "phone_1": phone_1,
                "state": state,
                "lng": lng,
                "lat": lat,
            },
        )

    def get(self, uuid: str | UUID) -> Location:
        """Get a location.

        One location. A deleted one is still there, with `active` 0.

        Args:
            uuid: Identifier of the location.

        Scope: `read_locations`.

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

        `GET /location/{uuid}.json`
        """
        return self._call(_GET, {"uuid": uuid})

    def update(
        self,
        uuid: str | UUID,
        *,
        name: str | UnsetType = UNSET,
        line1: str | UnsetType = UNSET,
        line2: str | UnsetType = UNSET,
        line3: str | UnsetType = UNSET,
        city: str | UnsetType = UNSET,
        country: str | UnsetType = UNSET,
        post_code: str | UnsetType = UNSET,
        phone_1: str | UnsetType = UNSET,
        state: str | UnsetType = UNSET,
        lng: float | None | UnsetType = UNSET,
        lat: float | None | UnsetType = UNSET,
        active: bool | UnsetType = UNSET,
    ) -> None:
        """Update a location.

        Change the fields sent; all others stay. `active` 1 restores a deleted one.

        Args:
            uuid: Identifier of the location.
            name: Name of the place.
            line1: Address, first line.
            line2: Address, second line.
            line3: Address, third line.
            city: City.
            country: Country.
            post_code: Postal code.
            phone_1: Phone number.
            state: State.
            lng: Longitude.
            lat: Latitude.
            active: 1 restores a deleted location, 0 deletes it.

        Scope: `manage_locations`.

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

        `POST /location/{uuid}.json`
        """
        return self._call(
            _UPDATE,
            {"uuid": uuid},
            {
                "name": name,
                "line1": line1,
                "line2": line2,
                "line3": line3,
                "city": city,
                "country": country,
                "post_code": post_code,
                "phone_1": phone_1,
                "state": state,
                "lng": lng,
                "lat": lat,
                "active": active,
            },
        )

    def delete(self, uuid: str | UUID) -> None:
        """Delete a location.

        Sets `active` to 0; the location stays readable and an update can restore it. Never
        repeated by itself, for a second call was seen to bring a record back.

        Args:
            uuid: Identifier of the location.

        Scope: `manage_locations`.

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

        `DELETE /location/{uuid}.json`
        """
        return self._call(_DELETE, {"uuid": uuid})


class AsyncLocationsResource(AsyncResource):
    """The account's own places."""

    def list(
        self,
        *,
        uuid: str | UUID | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        line1: str | UnsetType = UNSET,
        line2: str | UnsetType = UNSET,
        line3: str | UnsetType = UNSET,
        city: str | UnsetType = UNSET,
        country: str | UnsetType = UNSET,
        post_code: str | UnsetType = UNSET,
        phone_1: str | UnsetType = UNSET,
        state: str | UnsetType = UNSET,
        lng: float | None | UnsetType = UNSET,
        lat: float | None | UnsetType = UNSET,
        active: bool | None | UnsetType = UNSET,
        edit_date: dt.datetime | str | None | UnsetType = UNSET,
        edited_since: dt.datetime | str | None | UnsetType = UNSET,
        cursor: PageToken | UnsetType = UNSET,
        filter: Filter | str | UnsetType = UNSET,
        sort: Sort | UnsetType = UNSET,
    ) -> AsyncPager[Location]:
        """List locations.

        One page of locations, deleted ones (`active` 0) among them.

        Args:
            edited_since: Only records whose `edit_date` is not earlier than this.
            cursor: Where the page starts: -1 for the first page, then the `x-next-cursor` of
                the answer before. `next` of an earlier page goes here to go on after it.
            filter: more conditions, such as `Filter("active", "eq", True)`, joined with `&`.
            sort: a field, or a field and `asc` or `desc`.

        Scope: `read_locations`.

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

        `GET /location.json`
        """
        return self._pages(
            _LIST,
            {
                **_LIST_FILTER.parameters(
                    {
                        "uuid": uuid,
                        "name": name,
                        "line1": line1,
                        "line2": line2,
                        "line3": line3,
                        "city": city,
                        "country": country,
                        "post_code": post_code,
                        "phone_1": phone_1,
                        "state": state,
                        "lng": lng,
                        "lat": lat,
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
        name: str,
        uuid: str | UUID | UnsetType = UNSET,
        line1: str | UnsetType = UNSET,
        line2: str | UnsetType = UNSET,
        line3: str | UnsetType = UNSET,
        city: str | UnsetType = UNSET,
        country: str | UnsetType = UNSET,
        post_code: str | UnsetType = UNSET,
        phone_1: str | UnsetType = UNSET,
        state: str | UnsetType = UNSET,
        lng: float | None | UnsetType = UNSET,
        lat: float | None | UnsetType = UNSET,
    ) -> Created:
        """Add a location.

        Add a location. The answer holds no record; its identifier comes in the header
        `x-record-uuid`.

        Args:
            name: Name of the place.
            uuid: Identifier of the location.
            line1: Address, first line.
            line2: Address, second line.
            line3: Address, third line.
            city: City.
            country: Country.
            post_code: Postal code.
            phone_1: Phone number.
            state: State.
            lng: Longitude.
            lat: Latitude.

        Scope: `manage_locations`.

        Raises:
            BadRequestError: 400, The request is malformed or out of range; nothing was
                changed.
            AuthenticationError: 401, No credential, or one that is not good. Without any the
                body is plain text.
            PaymentRequiredError: 402, The account is not paid, or its trial is over.
            PermissionDeniedError: 403, The credential is good but may not do this.
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

        `POST /location.json`
        """
        return await self._call(
            _CREATE,
            {},
            {
                "uuid": uuid,
                "name": name,
                "line1": line1,
                "line2": line2,
                "line3": line3,
                "city": city,
                "country": country,
                "post_code": post_code,
                "phone_1": phone_1,
                "state": state,
                "lng": lng,
                "lat": lat,
            },
        )

    async def get(self, uuid: str | UUID) -> Location:
        """Get a location.

        One location. A deleted one is still there, with `active` 0.

        Args:
            uuid: Identifier of the location.

        Scope: `read_locations`.

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

        `GET /location/{uuid}.json`
        """
        return await self._call(_GET, {"uuid": uuid})

    async def update(
        self,
        uuid: str | UUID,
        *,
        name: str | UnsetType = UNSET,
        line1: str | UnsetType = UNSET,
        line2: str | UnsetType = UNSET,
        line3: str | UnsetType = UNSET,
        city: str | UnsetType = UNSET,
        country: str | UnsetType = UNSET,
        post_code: str | UnsetType = UNSET,
        phone_1: str | UnsetType = UNSET,
        state: str | UnsetType = UNSET,
        lng: float | None | UnsetType = UNSET,
        lat: float | None | UnsetType = UNSET,
        active: bool | UnsetType = UNSET,
    ) -> None:
        """Update a location.

        Change the fields sent; all others stay. `active` 1 restores a deleted one.

        Args:
            uuid: Identifier of the location.
            name: Name of the place.
            line1: Address, first line.
            line2: Address, second line.
            line3: Address, third line.
            city: City.
            country: Country.
            post_code: Postal code.
            phone_1: Phone number.
            state: State.
            lng: Longitude.
            lat: Latitude.
            active: 1 restores a deleted location, 0 deletes it.

        Scope: `manage_locations`.

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

        `POST /location/{uuid}.json`
        """
        return await self._call(
            _UPDATE,
            {"uuid": uuid},
            {
                "name": name,
                "line1": line1,
                "line2": line2,
                "line3": line3,
                "city": city,
                "country": country,
                "post_code": post_code,
                "phone_1": phone_1,
                "state": state,
                "lng": lng,
                "lat": lat,
                "active": active,
            },
        )

    async def delete(self, uuid: str | UUID) -> None:
        """Delete a location.

        Sets `active` to 0; the location stays readable and an update can restore it. Never
        repeated by itself, for a second call was seen to bring a record back.

        Args:
            uuid: Identifier of the location.

        Scope: `manage_locations`.

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

        `DELETE /location/{uuid}.json`
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
