"""FieldInsight Gateway API: sites."""

from __future__ import annotations

import builtins

from .._core import raw as _raw
from .._core.operation import Body, Operation, Parameter, Result
from .._core.resource import AsyncRawResource, AsyncResource, RawResource, Resource
from .._core.types import UNSET, UnsetType
from .models import Site, SiteCreated, SiteList

_LIST: Operation[list[Site]] = Operation(
    name="sites.list",
    method="GET",
    path="/v1/sites",
    results={200: Result(SiteList, ("items",))},
    repeat="safe",
    scopes=("jobs:read",),
    cacheable=True,
)

_CREATE: Operation[SiteCreated] = Operation(
    name="sites.create",
    method="POST",
    path="/v1/sites",
    body=Body("application/json"),
    results={201: Result(SiteCreated)},
    repeat="never",
    scopes=("sites:write",),
)

_UPDATE: Operation[None] = Operation(
    name="sites.update",
    method="PATCH",
    path="/v1/sites/{id}",
    parameters=(Parameter("id", "path"),),
    body=Body("application/json"),
    results={204: Result(None)},
    repeat="safe",
    scopes=("sites:write",),
)


class SitesResource(Resource):
    """The places where work is done."""

    def list(self) -> builtins.list[Site]:
        """List sites.

        The sites of the key's customers, at most 100 and without further pages. Keep the
        identifiers of the sites you make; beyond a hundred they cannot be found here.

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

        Source: docs. Reading: The page lists no errors; those of any call are meant.

        `GET /v1/sites`
        """
        return self._call(_LIST, {})

    def create(
        self,
        *,
        customer: str,
        business_name: str | UnsetType = UNSET,
        address: str | UnsetType = UNSET,
        first_name: str | UnsetType = UNSET,
        last_name: str | UnsetType = UNSET,
        mobile_number: str | UnsetType = UNSET,
        email: str | UnsetType = UNSET,
        notes: str | UnsetType = UNSET,
        url: str | UnsetType = UNSET,
        external_id: str | UnsetType = UNSET,
    ) -> SiteCreated:
        """Create a site.

        Add a place of one of the key's customers. It can be used for jobs at once. Not safe to
        repeat: after a timeout, list before adding again.

        Args:
            customer: Identifier of the customer, one of the key's own.
            business_name: Name that staff and technicians see.
            address: Where it is, on one line.
            first_name: Given name of the contact at the site.
            last_name: Family name of the contact at the site.
            mobile_number: Mobile number of the contact, best as E.164; any form is taken.
            email: E-mail address of the contact.
            notes: Notes that technicians see, unlike those of a job.
            url: A web page about the site.
            external_id: The caller's own reference, long enough for a UUID.

        Scope: `sites:write`.

        Raises:
            BadRequestError: 400, The body is refused.
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
            InternalServerError: 503, Writing is not switched on for this integration. Another
                try does not help.

        Source: docs.

        `POST /v1/sites`
        """
        return self._call(
            _CREATE,
            {},
            {
                "customer": customer,
                "business_name": business_name,
                "address": address,
                "first_name": first_name,
                "last_name": last_name,
                "mobile_number": mobile_number,
                "email": email,
                "notes": notes,
                "url": url,
                "external_id": external_id,
            },
        )

    def update(
        self,
        id: str,
        *,
        business_name: str | UnsetType = UNSET,
        address: str | UnsetType = UNSET,
        first_name: str | UnsetType = UNSET,
        last_name: str | UnsetType = UNSET,
        mobile_number: str | UnsetType = UNSET,
        email: str | UnsetType = UNSET,
        notes: str | UnsetType = UNSET,
        url: str | UnsetType = UNSET,
        external_id: str | UnsetType = UNSET,
    ) -> None:
        """Update a site.

        Change the fields sent. A site cannot change its customer.

        Args:
            id: Identifier of the site.
            business_name: Name that staff and technicians see.
            address: Where it is, on one line.
            first_name: Given name of the contact at the site.
            last_name: Family name of the contact at the site.
            mobile_number: Mobile number of the contact, best as E.164; any form is taken.
            email: E-mail address of the contact.
            notes: The whole notes, which technicians see. They replace what was there.
            url: A web page about the site.
            external_id: The caller's own reference, long enough for a UUID.

        Scope: `sites:write`.

        Raises:
            BadRequestError: 400, The body is refused.
            AuthenticationError: 401, The key is missing, unknown, or lacks the scope of the
                call; all look the same.
            PermissionDeniedError: 403, The key is good but has no customers yet. It has
                nothing to do with scopes.
            NotFoundError: 404, The site does not exist, or not for this key; the answer is
                the same.
            RateLimitError: 429, The shared requests of this minute are spent and two seconds
                of waiting did not help. There is no `Retry-After`: pause a second or two,
                longer each time and by chance. One request comes back every 1.5 seconds.
            InternalServerError: 500, The gateway failed. Worth another try; then report the
                request id.
            InternalServerError: 502, What stands behind the gateway answered something it may
                not or cannot pass on.
            InternalServerError: 503, Writing is not switched on for this integration. Another
                try does not help.

        Source: docs.

        `PATCH /v1/sites/{id}`
        """
        return self._call(
            _UPDATE,
            {"id": id},
            {
                "business_name": business_name,
                "address": address,
                "first_name": first_name,
                "last_name": last_name,
                "mobile_number": mobile_number,
                "email": email,
                "notes": notes,
                "url": url,
                "external_id": external_id,
            },
        )


class AsyncSitesResource(AsyncResource):
    """The places where work is done."""

    async def list(self) -> builtins.list[Site]:
        """List sites.

        The sites of the key's customers, at most 100 and without further pages. Keep the
        identifiers of the sites you make; beyond a hundred they cannot be found here.

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

        Source: docs. Reading: The page lists no errors; those of any call are meant.

        `GET /v1/sites`
        """
        return await self._call(_LIST, {})

    async def create(
        self,
        *,
        customer: str,
        business_name: str | UnsetType = UNSET,
        address: str | UnsetType = UNSET,
        first_name: str | UnsetType = UNSET,
        last_name: str | UnsetType = UNSET,
        mobile_number: str | UnsetType = UNSET,
        email: str | UnsetType = UNSET,
        notes: str | UnsetType = UNSET,
        url: str | UnsetType = UNSET,
        external_id: str | UnsetType = UNSET,
    ) -> SiteCreated:
        """Create a site.

        Add a place of one of the key's customers. It can be used for jobs at once. Not safe to
        repeat: after a timeout, list before adding again.

        Args:
            customer: Identifier of the customer, one of the key's own.
            business_name: Name that staff and technicians see.
            address: Where it is, on one line.
            first_name: Given name of the contact at the site.
            last_name: Family name of the contact at the site.
            mobile_number: Mobile number of the contact, best as E.164; any form is taken.
            email: E-mail address of the contact.
            notes: Notes that technicians see, unlike those of a job.
            url: A web page about the site.
            external_id: The caller's own reference, long enough for a UUID.

        Scope: `sites:write`.

        Raises:
            BadRequestError: 400, The body is refused.
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
            InternalServerError: 503, Writing is not switched on for this integration. Another
                try does not help.

        Source: docs.

        `POST /v1/sites`
        """
        return await self._call(
            _CREATE,
            {},
            {
                "customer": customer,
                "business_name": business_name,
                "address": address,
                "first_name": first_name,
                "last_name": last_name,
                "mobile_number": mobile_number,
                "email": email,
                "notes": notes,
                "url": url,
                "external_id": external_id,
            },
        )

    async def update(
        self,
        id: str,
        *,
        business_name: str | UnsetType = UNSET,
        address: str | UnsetType = UNSET,
        first_name: str | UnsetType = UNSET,
        last_name: str | UnsetType = UNSET,
        mobile_number: str | UnsetType = UNSET,
        email: str | UnsetType = UNSET,
        notes: str | UnsetType = UNSET,
        url: str | UnsetType = UNSET,
        external_id: str | UnsetType = UNSET,
    ) -> None:
        """Update a site.

        Change the fields sent. A site cannot change its customer.

        Args:
            id: Identifier of the site.
            business_name: Name that staff and technicians see.
            address: Where it is, on one line.
            first_name: Given name of the contact at the site.
            last_name: Family name of the contact at the site.
            mobile_number: Mobile number of the contact, best as E.164; any form is taken.
            email: E-mail address of the contact.
            notes: The whole notes, which technicians see. They replace what was there.
            url: A web page about the site.
            external_id: The caller's own reference, long enough for a UUID.

        Scope: `sites:write`.

        Raises:
            BadRequestError: 400, The body is refused.
            AuthenticationError: 401, The key is missing, unknown, or lacks the scope of the
                call; all look the same.
            PermissionDeniedError: 403, The key is good but has no customers yet. It has
                nothing to do with scopes.
            NotFoundError: 404, The site does not exist, or not for this key; the answer is
                the same.
            RateLimitError: 429, The shared requests of this minute are spent and two seconds
                of waiting did not help. There is no `Retry-After`: pause a second or two,
                longer each time and by chance. One request comes back every 1.5 seconds.
            InternalServerError: 500, The gateway failed. Worth another try; then report the
                request id.
            InternalServerError: 502, What stands behind the gateway answered something it may
                not or cannot pass on.
            InternalServerError: 503, Writing is not switched on for this integration. Another
                try does not help.

        Source: docs.

        `PATCH /v1/sites/{id}`
        """
        return await self._call(
            _UPDATE,
            {"id": id},
            {
                "business_name": business_name,
                "address": address,
                "first_name": first_name,
                "last_name": last_name,
                "mobile_number": mobile_number,
                "email": email,
                "notes": notes,
                "url": url,
                "external_id": external_id,
            },
        )


class RawSitesResource(RawResource):
    """Like `SitesResource`, each answer with its status, headers and bytes."""

    list = _raw.call(SitesResource.list)
    create = _raw.call(SitesResource.create)
    update = _raw.call(SitesResource.update)


class AsyncRawSitesResource(AsyncRawResource):
    """Like `AsyncSitesResource`, each answer with its status, headers and bytes."""

    list = _raw.async_call(AsyncSitesResource.list)
    create = _raw.async_call(AsyncSitesResource.create)
    update = _raw.async_call(AsyncSitesResource.update)
