"""Formats: payments."""

from __future__ import annotations

import builtins
import datetime as dt
from collections.abc import Mapping, Sequence
from uuid import UUID

from ._core import raw as _raw
from ._core.operation import Body, Operation, Parameter, Result
from ._core.resource import AsyncRawResource, AsyncResource, RawResource, Resource
from ._core.types import UNSET, Number, UnsetType
from .models import Payment

_LIST: Operation[list[Payment]] = Operation(
    name="payments.list",
    method="GET",
    path="/payments",
    parameters=(
        Parameter("since", "query"),
        Parameter("before", "query"),
        Parameter("least", "query"),
        Parameter("ids", "query", explode=False),
    ),
    results={200: Result(list[Payment])},
    repeat="safe",
)

_CREATE: Operation[Payment] = Operation(
    name="payments.create",
    method="POST",
    path="/payments",
    body=Body("application/json"),
    results={200: Result(Payment)},
    repeat="never",
)


class PaymentsResource(Resource):
    """Payments."""

    def list(
        self,
        *,
        since: dt.date | str | UnsetType = UNSET,
        before: dt.datetime | str | UnsetType = UNSET,
        least: Number | UnsetType = UNSET,
        ids: Sequence[str | UUID] | UnsetType = UNSET,
    ) -> builtins.list[Payment]:
        """List payments.

        `GET /payments`
        """
        return self._call(_LIST, {"since": since, "before": before, "least": least, "ids": ids})

    def create(
        self,
        *,
        id: str | UUID,
        amount: Number,
        text_amount: Number | UnsetType = UNSET,
        rate: float | UnsetType = UNSET,
        count: int | UnsetType = UNSET,
        day: dt.date | str | UnsetType = UNSET,
        at: dt.datetime | str | None | UnsetType = UNSET,
        wait: str | UnsetType = UNSET,
        mail: str | UnsetType = UNSET,
        data: str | UnsetType = UNSET,
        anything: object | UnsetType = UNSET,
        things: Mapping[str, object] | UnsetType = UNSET,
        list: Sequence[object] | UnsetType = UNSET,
        amounts: Sequence[Number] | UnsetType = UNSET,
    ) -> Payment:
        """Pay.

        Args:
            amount: Amount, in dollars.

        `POST /payments`
        """
        return self._call(
            _CREATE,
            {},
            {
                "id": id,
                "amount": amount,
                "text_amount": text_amount,
                "rate": rate,
                "count": count,
                "day": day,
                "at": at,
                "wait": wait,
                "mail": mail,
                "data": data,
                "anything": anything,
                "things": things,
                "list": list,
                "amounts": amounts,
            },
        )


class AsyncPaymentsResource(AsyncResource):
    """Payments."""

    async def list(
        self,
        *,
        since: dt.date | str | UnsetType = UNSET,
        before: dt.datetime | str | UnsetType = UNSET,
        least: Number | UnsetType = UNSET,
        ids: Sequence[str | UUID] | UnsetType = UNSET,
    ) -> builtins.list[Payment]:
        """List payments.

        `GET /payments`
        """
        return await self._call(
            _LIST, {"since": since, "before": before, "least": least, "ids": ids}
        )

    async def create(
        self,
        *,
        id: str | UUID,
        amount: Number,
        text_amount: Number | UnsetType = UNSET,
        rate: float | UnsetType = UNSET,
        count: int | UnsetType = UNSET,
        day: dt.date | str | UnsetType = UNSET,
        at: dt.datetime | str | None | UnsetType = UNSET,
        wait: str | UnsetType = UNSET,
        mail: str | UnsetType = UNSET,
        data: str | UnsetType = UNSET,
        anything: object | UnsetType = UNSET,
        things: Mapping[str, object] | UnsetType = UNSET,
        list: Sequence[object] | UnsetType = UNSET,
        amounts: Sequence[Number] | UnsetType = UNSET,
    ) -> Payment:
        """Pay.

        Args:
            amount: Amount, in dollars.

        `POST /payments`
        """
        return await self._call(
            _CREATE,
            {},
            {
                "id": id,
                "amount": amount,
                "text_amount": text_amount,
                "rate": rate,
                "count": count,
                "day": day,
                "at": at,
                "wait": wait,
                "mail": mail,
                "data": data,
                "anything": anything,
                "things": things,
                "list": list,
                "amounts": amounts,
            },
        )


class RawPaymentsResource(RawResource):
    """Like `PaymentsResource`, each answer with its status, headers and bytes."""

    list = _raw.call(PaymentsResource.list)
    create = _raw.call(PaymentsResource.create)


class AsyncRawPaymentsResource(AsyncRawResource):
    """Like `AsyncPaymentsResource`, each answer with its status, headers and bytes."""

    list = _raw.async_call(AsyncPaymentsResource.list)
    create = _raw.async_call(AsyncPaymentsResource.create)
