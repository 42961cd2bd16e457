"""Names: “odd” ones: camelCase Tag."""

from __future__ import annotations

from ._core import raw as _raw
from ._core.operation import Operation, Result
from ._core.resource import AsyncRawResource, AsyncResource, RawResource, Resource
from .models import Operation as OperationModel

_GET_HTTP_SERVER_LOG: Operation[OperationModel] = Operation(
    name="camel_case_tag.get_http_server_log",
    method="GET",
    path="/operation",
    results={200: Result(OperationModel)},
    repeat="safe",
)


class CamelCaseTagResource(Resource):
    """camelCase Tag."""

    def get_http_server_log(self) -> OperationModel:
        """CamelCase.

        `GET /operation`
        """
        return self._call(_GET_HTTP_SERVER_LOG, {})


class AsyncCamelCaseTagResource(AsyncResource):
    """camelCase Tag."""

    async def get_http_server_log(self) -> OperationModel:
        """CamelCase.

        `GET /operation`
        """
        return await self._call(_GET_HTTP_SERVER_LOG, {})


class RawCamelCaseTagResource(RawResource):
    """Like `CamelCaseTagResource`, each answer with its status, headers and bytes."""

    get_http_server_log = _raw.call(CamelCaseTagResource.get_http_server_log)


class AsyncRawCamelCaseTagResource(AsyncRawResource):
    """Like `AsyncCamelCaseTagResource`, each answer with its status, headers and bytes."""

    get_http_server_log = _raw.async_call(AsyncCamelCaseTagResource.get_http_server_log)
