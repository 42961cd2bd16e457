"""Names: “odd” ones: class."""

from __future__ import annotations

from ._core import raw as _raw
from ._core.operation import Operation, Parameter, Result
from ._core.resource import AsyncRawResource, AsyncResource, RawResource, Resource
from ._core.types import UNSET, UnsetType

_IMPORT: Operation[None] = Operation(
    name="class_.import_",
    method="GET",
    path="/class",
    parameters=(
        Parameter("from", "query"),
        Parameter("self", "query"),
        Parameter("type", "query"),
        Parameter("filter", "query"),
        Parameter("filter[name]", "query"),
        Parameter("$top", "query"),
        Parameter("_under", "query"),
        Parameter("2fa", "query"),
        Parameter("pageSize", "query"),
        Parameter("HTTPStatusCode", "query"),
        Parameter("+1", "query"),
        Parameter("-1", "query"),
    ),
    results={204: Result(None)},
    repeat="safe",
)


class ClassResource(Resource):
    """Class."""

    def import_(
        self,
        *,
        from_: str | UnsetType = UNSET,
        self_: str | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        filter: str | UnsetType = UNSET,
        filter_name: str | UnsetType = UNSET,
        top: int | UnsetType = UNSET,
        under: str | UnsetType = UNSET,
        field_2fa: str | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        http_status_code: int | UnsetType = UNSET,
        plus_1: int | UnsetType = UNSET,
        minus_1: int | UnsetType = UNSET,
    ) -> None:
        """Keywords.

        `GET /class`
        """
        return self._call(
            _IMPORT,
            {
                "from": from_,
                "self": self_,
                "type": type,
                "filter": filter,
                "filter[name]": filter_name,
                "$top": top,
                "_under": under,
                "2fa": field_2fa,
                "pageSize": page_size,
                "HTTPStatusCode": http_status_code,
                "+1": plus_1,
                "-1": minus_1,
            },
        )


class AsyncClassResource(AsyncResource):
    """Class."""

    async def import_(
        self,
        *,
        from_: str | UnsetType = UNSET,
        self_: str | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        filter: str | UnsetType = UNSET,
        filter_name: str | UnsetType = UNSET,
        top: int | UnsetType = UNSET,
        under: str | UnsetType = UNSET,
        field_2fa: str | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        http_status_code: int | UnsetType = UNSET,
        plus_1: int | UnsetType = UNSET,
        minus_1: int | UnsetType = UNSET,
    ) -> None:
        """Keywords.

        `GET /class`
        """
        return await self._call(
            _IMPORT,
            {
                "from": from_,
                "self": self_,
                "type": type,
                "filter": filter,
                "filter[name]": filter_name,
                "$top": top,
                "_under": under,
                "2fa": field_2fa,
                "pageSize": page_size,
                "HTTPStatusCode": http_status_code,
                "+1": plus_1,
                "-1": minus_1,
            },
        )


class RawClassResource(RawResource):
    """Like `ClassResource`, each answer with its status, headers and bytes."""

    import_ = _raw.call(ClassResource.import_)


class AsyncRawClassResource(AsyncRawResource):
    """Like `AsyncClassResource`, each answer with its status, headers and bytes."""

    import_ = _raw.async_call(AsyncClassResource.import_)
