"""ServiceM8 API: jobs."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from uuid import UUID

from .._core import raw as _raw
from .._core.extras import own
from .._core.filters import Filter, Filtering, Sort
from .._core.operation import Body, HeaderCursor, Operation, Parameter, Result
from .._core.pages import AsyncPager, Pager, PageToken
from .._core.resource import AsyncRawResource, AsyncResource, RawResource, Resource
from .._core.types import UNSET, Created, Number, UnsetType
from .models import (
    NULLS,
    Amount,
    AmountInput,
    BadgeUuids,
    Flag,
    FlagInput,
    Job,
    JobStatus,
    LatitudeInput,
    LocalDate,
    LocalDateTime,
    LongitudeInput,
    RecordUuid,
    TrueFlag,
)

_LIST: Operation[Job] = Operation(
    name="jobs.list",
    method="GET",
    path="/job.json",
    parameters=(
        Parameter("$filter", "query"),
        Parameter("$sort", "query"),
        Parameter("cursor", "query"),
    ),
    results={200: Result(list[Job], nulls=NULLS)},
    repeat="safe",
    pages=HeaderCursor(parameter="cursor", header="x-next-cursor", first="-1"),
    scopes=("read_jobs",),
)
_LIST_FILTER = Filtering(
    "$filter",
    "$sort",
    fields={
        "active": Flag,
        "badges": BadgeUuids,
        "billing_address": None,
        "category_uuid": RecordUuid,
        "company_uuid": RecordUuid,
        "completion_date": LocalDateTime,
        "created_by_staff_uuid": RecordUuid,
        "date": LocalDate,
        "edit_date": LocalDateTime,
        "generated_job_id": None,
        "invoice_sent": TrueFlag,
        "job_address": None,
        "job_description": None,
        "payment_processed": Flag,
        "payment_received": Flag,
        "purchase_order_number": None,
        "queue_assigned_staff_uuid": RecordUuid,
        "queue_expiry_date": LocalDateTime,
        "queue_uuid": RecordUuid,
        "quote_date": LocalDateTime,
        "quote_sent": TrueFlag,
        "status": None,
        "total_invoice_amount": Amount,
        "unsuccessful_date": LocalDateTime,
        "uuid": None,
        "work_done_description": None,
        "work_order_date": LocalDateTime,
    },
    since={"edited_since": "edit_date"},
    conditions=10,
    length=255,
    resolution=1,
)

_CREATE: Operation[Created] = Operation(
    name="jobs.create",
    method="POST",
    path="/job.json",
    body=Body(
        "application/json",
        wire={
            "created_by_staff_uuid": RecordUuid,
            "date": LocalDate,
            "company_uuid": RecordUuid,
            "lng": LongitudeInput,
            "lat": LatitudeInput,
            "payment_date": LocalDateTime,
            "payment_actioned_by_uuid": RecordUuid,
            "payment_amount": AmountInput,
            "category_uuid": RecordUuid,
            "geo_is_valid": Flag,
            "invoice_sent": FlagInput,
            "invoice_sent_stamp": LocalDateTime,
            "queue_uuid": RecordUuid,
            "queue_expiry_date": LocalDateTime,
            "queue_assigned_staff_uuid": RecordUuid,
            "badges": BadgeUuids,
            "quote_date": LocalDateTime,
            "quote_sent": FlagInput,
            "quote_sent_stamp": LocalDateTime,
            "work_order_date": LocalDateTime,
            "payment_processed": FlagInput,
            "payment_received": FlagInput,
            "completion_date": LocalDateTime,
            "unsuccessful_date": LocalDateTime,
        },
        null=NULLS[0],
    ),
    results={200: Result(None, header="x-record-uuid")},
    repeat="field",
    repeat_field="uuid",
    scopes=("create_jobs",),
)

_GET: Operation[Job] = Operation(
    name="jobs.get",
    method="GET",
    path="/job/{uuid}.json",
    parameters=(Parameter("uuid", "path"),),
    results={200: Result(Job, nulls=NULLS)},
    repeat="safe",
    scopes=("read_jobs",),
)

_UPDATE: Operation[None] = Operation(
    name="jobs.update",
    method="POST",
    path="/job/{uuid}.json",
    parameters=(Parameter("uuid", "path"),),
    body=Body(
        "application/json",
        wire={
            "created_by_staff_uuid": RecordUuid,
            "date": LocalDate,
            "company_uuid": RecordUuid,
            "lng": LongitudeInput,
            "lat": LatitudeInput,
            "payment_date": LocalDateTime,
            "payment_actioned_by_uuid": RecordUuid,
            "payment_amount": AmountInput,
            "category_uuid": RecordUuid,
            "geo_is_valid": Flag,
            "invoice_sent": FlagInput,
            "invoice_sent_stamp": LocalDateTime,
            "queue_uuid": RecordUuid,
            "queue_expiry_date": LocalDateTime,
            "queue_assigned_staff_uuid": RecordUuid,
            "badges": BadgeUuids,
            "quote_date": LocalDateTime,
            "quote_sent": FlagInput,
            "quote_sent_stamp": LocalDateTime,
            "work_order_date": LocalDateTime,
            "payment_processed": FlagInput,
            "payment_received": FlagInput,
            "completion_date": LocalDateTime,
            "unsuccessful_date": LocalDateTime,
            "active": FlagInput,
        },
        null=NULLS[0],
    ),
    results={200: Result(None)},
    repeat="safe",
    scopes=("manage_jobs",),
)

_DELETE: Operation[None] = Operation(
    name="jobs.delete",
    method="DELETE",
    path="/job/{uuid}.json",
    parameters=(Parameter("uuid", "path"),),
    results={200: Result(None)},
    repeat="never",
    scopes=("manage_jobs",),
)


class JobsResource(Resource):
    """Work for a client, from quote to completion. Job, client and money hang together here:
    there is no invoice resource."""

    def list(
        self,
        *,
        active: bool | None | UnsetType = UNSET,
        badges: Sequence[str | UUID] | None | UnsetType = UNSET,
        billing_address: str | UnsetType = UNSET,
        category_uuid: str | UUID | None | UnsetType = UNSET,
        company_uuid: str | UUID | None | UnsetType = UNSET,
        completion_date: dt.datetime | str | None | UnsetType = UNSET,
        created_by_staff_uuid: str | UUID | None | UnsetType = UNSET,
        date: dt.date | str | None | UnsetType = UNSET,
        edit_date: dt.datetime | str | None | UnsetType = UNSET,
        generated_job_id: str | UnsetType = UNSET,
        invoice_sent: bool | None | UnsetType = UNSET,
        job_address: str | UnsetType = UNSET,
        job_description: str | UnsetType = UNSET,
        payment_processed: bool | None | UnsetType = UNSET,
        payment_received: bool | None | UnsetType = UNSET,
        purchase_order_number: str | UnsetType = UNSET,
        queue_assigned_staff_uuid: str | UUID | None | UnsetType = UNSET,
        queue_expiry_date: dt.datetime | str | None | UnsetType = UNSET,
        queue_uuid: str | UUID | None | UnsetType = UNSET,
        quote_date: dt.datetime | str | None | UnsetType = UNSET,
        quote_sent: bool | None | UnsetType = UNSET,
        status: JobStatus | str | UnsetType = UNSET,
        total_invoice_amount: Number | None | UnsetType = UNSET,
        unsuccessful_date: dt.datetime | str | None | UnsetType = UNSET,
        uuid: str | UUID | UnsetType = UNSET,
        work_done_description: str | UnsetType = UNSET,
        work_order_date: dt.datetime | str | None | UnsetType = UNSET,
        edited_since: dt.datetime | str | None | UnsetType = UNSET,
        cursor: PageToken | UnsetType = UNSET,
        filter: Filter | str | UnsetType = UNSET,
        sort: Sort | UnsetType = UNSET,
    ) -> Pager[Job]:
        """List jobs.

        One page of jobs, deleted ones (`active` 0) among them. Filter by `status`, by client or
        by the time of the last change.

        Args:
            edited_since: Only records whose `edit_date` is not earlier than this.
            cursor: Where the page starts: -1 for the first page, then the `x-next-cursor` of
                the answer before. `next` of an earlier page goes here to go on after it.
            filter: more conditions, such as `Filter("active", "eq", True)`, joined with `&`.
            sort: a field, or a field and `asc` or `desc`.

        Scope: `read_jobs`.

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

        `GET /job.json`
        """
        return self._pages(
            _LIST,
            {
                **_LIST_FILTER.parameters(
                    {
                        "active": active,
                        "badges": badges,
                        "billing_address": billing_address,
                        "category_uuid": category_uuid,
                        "company_uuid": company_uuid,
                        "completion_date": completion_date,
                        "created_by_staff_uuid": created_by_staff_uuid,
                        "date": date,
                        "edit_date": edit_date,
                        "generated_job_id": generated_job_id,
                        "invoice_sent": invoice_sent,
                        "job_address": job_address,
                        "job_description": job_description,
                        "payment_processed": payment_processed,
                        "payment_received": payment_received,
                        "purchase_order_number": purchase_order_number,
                        "queue_assigned_staff_uuid": queue_assigned_staff_uuid,
                        "queue_expiry_date": queue_expiry_date,
                        "queue_uuid": queue_uuid,
                        "quote_date": quote_date,
                        "quote_sent": quote_sent,
                        "status": status,
                        "total_invoice_amount": total_invoice_amount,
                        "unsuccessful_date": unsuccessful_date,
                        "uuid": uuid,
                        "work_done_description": work_done_description,
                        "work_order_date": work_order_date,
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
        status: JobStatus | str,
        created_by_staff_uuid: str | UUID | None | UnsetType = UNSET,
        date: dt.date | str | None | UnsetType = UNSET,
        company_uuid: str | UUID | None | UnsetType = UNSET,
        billing_address: str | UnsetType = UNSET,
        lng: float | None | UnsetType = UNSET,
        lat: float | None | UnsetType = UNSET,
        payment_date: dt.datetime | str | None | UnsetType = UNSET,
        payment_actioned_by_uuid: str | UUID | None | UnsetType = UNSET,
        payment_method: str | UnsetType = UNSET,
        payment_amount: Number | None | UnsetType = UNSET,
        category_uuid: str | UUID | None | UnsetType = UNSET,
        payment_note: str | UnsetType = UNSET,
        geo_is_valid: bool | None | UnsetType = UNSET,
        purchase_order_number: str | UnsetType = UNSET,
        invoice_sent: bool | UnsetType = UNSET,
        invoice_sent_stamp: dt.datetime | str | None | UnsetType = UNSET,
        ready_to_invoice: str | UnsetType = UNSET,
        ready_to_invoice_stamp: str | UnsetType = UNSET,
        geo_country: str | UnsetType = UNSET,
        geo_postcode: str | UnsetType = UNSET,
        geo_state: str | UnsetType = UNSET,
        geo_city: str | UnsetType = UNSET,
        geo_street: str | UnsetType = UNSET,
        geo_number: str | UnsetType = UNSET,
        queue_uuid: str | UUID | None | UnsetType = UNSET,
        queue_expiry_date: dt.datetime | str | None | UnsetType = UNSET,
        queue_assigned_staff_uuid: str | UUID | None | UnsetType = UNSET,
        badges: Sequence[str | UUID] | None | UnsetType = UNSET,
        quote_date: dt.datetime | str | None | UnsetType = UNSET,
        quote_sent: bool | UnsetType = UNSET,
        quote_sent_stamp: dt.datetime | str | None | UnsetType = UNSET,
        work_order_date: dt.datetime | str | None | UnsetType = UNSET,
        active_network_request_uuid: str | UnsetType = UNSET,
        related_knowledge_articles: str | UnsetType = UNSET,
        uuid: str | UUID | UnsetType = UNSET,
        job_address: str | UnsetType = UNSET,
        job_description: str | UnsetType = UNSET,
        work_done_description: str | UnsetType = UNSET,
        payment_processed: bool | UnsetType = UNSET,
        payment_received: bool | UnsetType = UNSET,
        completion_date: dt.datetime | str | None | UnsetType = UNSET,
        unsuccessful_date: dt.datetime | str | None | UnsetType = UNSET,
        extra: Mapping[str, object] | None = None,
    ) -> Created:
        """Open a job.

        Open a job. Only `status` must be given. A job may cost the account money. The answer
        holds no record; its identifier comes in the header `x-record-uuid`.

        Args:
            status: Where the job stands, and so its column on the dispatch board.
            created_by_staff_uuid: The staff member who created the job.
            date: Day of the job, for order and reports.
            company_uuid: The client the work is for.
            billing_address: Where bills go; the job address when left out.
            lng: Longitude of the job, found from its address.
            lat: Latitude of the job, found from its address.
            payment_date: Deprecated. Not used; payments are records of their own.
            payment_actioned_by_uuid: Deprecated. Not used; payments are records of their own.
            payment_method: Deprecated. Not used; payments are records of their own.
            payment_amount: Deprecated. Not used; payments are records of their own.
            category_uuid: The category of the work.
            payment_note: Deprecated. Not used; payments are records of their own.
            geo_is_valid: The address was found on the map; else the coordinates and parts of
                the address mean nothing.
            purchase_order_number: The client's own order number.
            invoice_sent: An invoice was sent.
            invoice_sent_stamp: When the invoice was sent.
            ready_to_invoice: Deprecated. Formerly said that the job can be invoiced.
            ready_to_invoice_stamp: Deprecated. Formerly when the job became ready to invoice.
            geo_country: Country of the job address, as found on the map.
            geo_postcode: Postal code of the job address, as found on the map.
            geo_state: State of the job address, as found on the map.
            geo_city: City of the job address, as found on the map.
            geo_street: Street of the job address, as found on the map.
            geo_number: Street number of the job address, as found on the map.
            queue_uuid: The queue the job waits in.
            queue_expiry_date: When the job leaves its queue.
            queue_assigned_staff_uuid: Who looks after the job while it is in the queue.
            badges: The badges on the job.
            quote_date: When the job became a quote.
            quote_sent: A quote was sent.
            quote_sent_stamp: When the quote was sent.
            work_order_date: When the job became a work order.
            active_network_request_uuid: Deprecated. Formerly a request to another business.
            related_knowledge_articles: Deprecated. Formerly the articles that fit the job.
            uuid: Identifier of the job.
            job_address: Where the work is done. Lines may be broken; put on the map by the
                server.
            job_description: What is to be done.
            work_done_description: What was done.
            payment_processed: The job was passed on to the accounting package.
            payment_received: The job is paid in full.
            completion_date: When the job was completed.
            unsuccessful_date: When the job was given up.
            extra: fields of the account's own, by their names.

        Scope: `create_jobs`.

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

        Source: seed.

        `POST /job.json`
        """
        return self._call(
            _CREATE,
            {},
            {
                **own(extra, "^customfield_[A-Za-z0-9_]+$"),
                "created_by_staff_uuid": created_by_staff_uuid,
                "date": date,
                "company_uuid": company_uuid,
                "billing_address": billing_address,
                "status": status,
                "lng": lng,
                "lat": lat,
                "payment_date": payment_date,
                "payment_actioned_by_uuid": payment_actioned_by_uuid,
                "payment_method": payment_method,
                "payment_amount": payment_amount,
                "category_uuid": category_uuid,
                "payment_note": payment_note,
                "geo_is_valid": geo_is_valid,
                "purchase_order_number": purchase_order_number,
                "invoice_sent": invoice_sent,
                "invoice_sent_stamp": invoice_sent_stamp,
                "ready_to_invoice": ready_to_invoice,
                "ready_to_invoice_stamp": ready_to_invoice_stamp,
                "geo_country": geo_country,
                "geo_postcode": geo_postcode,
                "geo_state": geo_state,
                "geo_city": geo_city,
                "geo_street": geo_street,
                "geo_number": geo_number,
                "queue_uuid": queue_uuid,
                "queue_expiry_date": queue_expiry_date,
                "queue_assigned_staff_uuid": queue_assigned_staff_uuid,
                "badges": badges,
                "quote_date": quote_date,
                "quote_sent": quote_sent,
                "quote_sent_stamp": quote_sent_stamp,
                "work_order_date": work_order_date,
                "active_network_request_uuid": active_network_request_uuid,
                "related_knowledge_articles": related_knowledge_articles,
                "uuid": uuid,
                "job_address": job_address,
                "job_description": job_description,
                "work_done_description": work_done_description,
                "payment_processed": payment_processed,
                "payment_received": payment_received,
                "completion_date": completion_date,
                "unsuccessful_date": unsuccessful_date,
            },
        )

    def get(self, uuid: str | UUID) -> Job:
        """Get a job.

        One job. A deleted one is still there, with `active` 0.

        Args:
            uuid: Identifier of the job.

        Scope: `read_jobs`.

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

        `GET /job/{uuid}.json`
        """
        return self._call(_GET, {"uuid": uuid})

    def update(
        self,
        uuid: str | UUID,
        *,
        created_by_staff_uuid: str | UUID | None | UnsetType = UNSET,
        date: dt.date | str | None | UnsetType = UNSET,
        company_uuid: str | UUID | None | UnsetType = UNSET,
        billing_address: str | UnsetType = UNSET,
        status: JobStatus | str | UnsetType = UNSET,
        lng: float | None | UnsetType = UNSET,
        lat: float | None | UnsetType = UNSET,
        payment_date: dt.datetime | str | None | UnsetType = UNSET,
        payment_actioned_by_uuid: str | UUID | None | UnsetType = UNSET,
        payment_method: str | UnsetType = UNSET,
        payment_amount: Number | None | UnsetType = UNSET,
        category_uuid: str | UUID | None | UnsetType = UNSET,
        payment_note: str | UnsetType = UNSET,
        geo_is_valid: bool | None | UnsetType = UNSET,
        purchase_order_number: str | UnsetType = UNSET,
        invoice_sent: bool | UnsetType = UNSET,
        invoice_sent_stamp: dt.datetime | str | None | UnsetType = UNSET,
        ready_to_invoice: str | UnsetType = UNSET,
        ready_to_invoice_stamp: str | UnsetType = UNSET,
        geo_country: str | UnsetType = UNSET,
        geo_postcode: str | UnsetType = UNSET,
        geo_state: str | UnsetType = UNSET,
        geo_city: str | UnsetType = UNSET,
        geo_street: str | UnsetType = UNSET,
        geo_number: str | UnsetType = UNSET,
        queue_uuid: str | UUID | None | UnsetType = UNSET,
        queue_expiry_date: dt.datetime | str | None | UnsetType = UNSET,
        queue_assigned_staff_uuid: str | UUID | None | UnsetType = UNSET,
        badges: Sequence[str | UUID] | None | UnsetType = UNSET,
        quote_date: dt.datetime | str | None | UnsetType = UNSET,
        quote_sent: bool | UnsetType = UNSET,
        quote_sent_stamp: dt.datetime | str | None | UnsetType = UNSET,
        work_order_date: dt.datetime | str | None | UnsetType = UNSET,
        active_network_request_uuid: str | UnsetType = UNSET,
        related_knowledge_articles: str | UnsetType = UNSET,
        job_address: str | UnsetType = UNSET,
        job_description: str | UnsetType = UNSET,
        work_done_description: str | UnsetType = UNSET,
        payment_processed: bool | UnsetType = UNSET,
        payment_received: bool | UnsetType = UNSET,
        completion_date: dt.datetime | str | None | UnsetType = UNSET,
        unsuccessful_date: dt.datetime | str | None | UnsetType = UNSET,
        active: bool | UnsetType = UNSET,
        extra: Mapping[str, object] | None = None,
    ) -> None:
        """Update a job.

        Change the fields sent; all others stay. A change of `status` or `queue_uuid` is all it
        takes to move a job. `active` 1 restores a deleted one.

        Args:
            uuid: Identifier of the job.
            created_by_staff_uuid: The staff member who created the job.
            date: Day of the job, for order and reports.
            company_uuid: The client the work is for.
            billing_address: Where bills go; the job address when left out.
            status: Where the job stands, and so its column on the dispatch board.
            lng: Longitude of the job, found from its address.
            lat: Latitude of the job, found from its address.
            payment_date: Deprecated. Not used; payments are records of their own.
            payment_actioned_by_uuid: Deprecated. Not used; payments are records of their own.
            payment_method: Deprecated. Not used; payments are records of their own.
            payment_amount: Deprecated. Not used; payments are records of their own.
            category_uuid: The category of the work.
            payment_note: Deprecated. Not used; payments are records of their own.
            geo_is_valid: The address was found on the map; else the coordinates and parts of
                the address mean nothing.
            purchase_order_number: The client's own order number.
            invoice_sent: An invoice was sent.
            invoice_sent_stamp: When the invoice was sent.
            ready_to_invoice: Deprecated. Formerly said that the job can be invoiced.
            ready_to_invoice_stamp: Deprecated. Formerly when the job became ready to invoice.
            geo_country: Country of the job address, as found on the map.
            geo_postcode: Postal code of the job address, as found on the map.
            geo_state: State of the job address, as found on the map.
            geo_city: City of the job address, as found on the map.
            geo_street: Street of the job address, as found on the map.
            geo_number: Street number of the job address, as found on the map.
            queue_uuid: The queue the job waits in.
            queue_expiry_date: When the job leaves its queue.
            queue_assigned_staff_uuid: Who looks after the job while it is in the queue.
            badges: The badges on the job.
            quote_date: When the job became a quote.
            quote_sent: A quote was sent.
            quote_sent_stamp: When the quote was sent.
            work_order_date: When the job became a work order.
            active_network_request_uuid: Deprecated. Formerly a request to another business.
            related_knowledge_articles: Deprecated. Formerly the articles that fit the job.
            job_address: Where the work is done. Lines may be broken; put on the map by the
                server.
            job_description: What is to be done.
            work_done_description: What was done.
            payment_processed: The job was passed on to the accounting package.
            payment_received: The job is paid in full.
            completion_date: When the job was completed.
            unsuccessful_date: When the job was given up.
            active: 1 restores a deleted job, 0 deletes it.
            extra: fields of the account's own, by their names.

        Scope: `manage_jobs`.

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

        `POST /job/{uuid}.json`
        """
        return self._call(
            _UPDATE,
            {"uuid": uuid},
            {
                **own(extra, "^customfield_[A-Za-z0-9_]+$"),
                "created_by_staff_uuid": created_by_staff_uuid,
                "date": date,
                "company_uuid": company_uuid,
                "billing_address": billing_address,
                "status": status,
                "lng": lng,
                "lat": lat,
                "payment_date": payment_date,
                "payment_actioned_by_uuid": payment_actioned_by_uuid,
                "payment_method": payment_method,
                "payment_amount": payment_amount,
                "category_uuid": category_uuid,
                "payment_note": payment_note,
                "geo_is_valid": geo_is_valid,
                "purchase_order_number": purchase_order_number,
                "invoice_sent": invoice_sent,
                "invoice_sent_stamp": invoice_sent_stamp,
                "ready_to_invoice": ready_to_invoice,
                "ready_to_invoice_stamp": ready_to_invoice_stamp,
                "geo_country": geo_country,
                "geo_postcode": geo_postcode,
                "geo_state": geo_state,
                "geo_city": geo_city,
                "geo_street": geo_street,
                "geo_number": geo_number,
                "queue_uuid": queue_uuid,
                "queue_expiry_date": queue_expiry_date,
                "queue_assigned_staff_uuid": queue_assigned_staff_uuid,
                "badges": badges,
                "quote_date": quote_date,
                "quote_sent": quote_sent,
                "quote_sent_stamp": quote_sent_stamp,
                "work_order_date": work_order_date,
                "active_network_request_uuid": active_network_request_uuid,
                "related_knowledge_articles": related_knowledge_articles,
                "job_address": job_address,
                "job_description": job_description,
                "work_done_description": work_done_description,
                "payment_processed": payment_processed,
                "payment_received": payment_received,
                "completion_date": completion_date,
                "unsuccessful_date": unsuccessful_date,
                "active": active,
            },
        )

    def delete(self, uuid: str | UUID) -> None:
        """Delete a job.

        Sets `active` to 0; the job stays readable and an update can restore it. Never repeated
        by itself, for a second call was seen to bring a record back.

        Args:
            uuid: Identifier of the job.

        Scope: `manage_jobs`.

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

        `DELETE /job/{uuid}.json`
        """
        return self._call(_DELETE, {"uuid": uuid})


class AsyncJobsResource(AsyncResource):
    """Work for a client, from quote to completion. Job, client and money hang together here:
    there is no invoice resource."""

    def list(
        self,
        *,
        active: bool | None | UnsetType = UNSET,
        badges: Sequence[str | UUID] | None | UnsetType = UNSET,
        billing_address: str | UnsetType = UNSET,
        category_uuid: str | UUID | None | UnsetType = UNSET,
        company_uuid: str | UUID | None | UnsetType = UNSET,
        completion_date: dt.datetime | str | None | UnsetType = UNSET,
        created_by_staff_uuid: str | UUID | None | UnsetType = UNSET,
        date: dt.date | str | None | UnsetType = UNSET,
        edit_date: dt.datetime | str | None | UnsetType = UNSET,
        generated_job_id: str | UnsetType = UNSET,
        invoice_sent: bool | None | UnsetType = UNSET,
        job_address: str | UnsetType = UNSET,
        job_description: str | UnsetType = UNSET,
        payment_processed: bool | None | UnsetType = UNSET,
        payment_received: bool | None | UnsetType = UNSET,
        purchase_order_number: str | UnsetType = UNSET,
        queue_assigned_staff_uuid: str | UUID | None | UnsetType = UNSET,
        queue_expiry_date: dt.datetime | str | None | UnsetType = UNSET,
        queue_uuid: str | UUID | None | UnsetType = UNSET,
        quote_date: dt.datetime | str | None | UnsetType = UNSET,
        quote_sent: bool | None | UnsetType = UNSET,
        status: JobStatus | str | UnsetType = UNSET,
        total_invoice_amount: Number | None | UnsetType = UNSET,
        unsuccessful_date: dt.datetime | str | None | UnsetType = UNSET,
        uuid: str | UUID | UnsetType = UNSET,
        work_done_description: str | UnsetType = UNSET,
        work_order_date: dt.datetime | str | None | UnsetType = UNSET,
        edited_since: dt.datetime | str | None | UnsetType = UNSET,
        cursor: PageToken | UnsetType = UNSET,
        filter: Filter | str | UnsetType = UNSET,
        sort: Sort | UnsetType = UNSET,
    ) -> AsyncPager[Job]:
        """List jobs.

        One page of jobs, deleted ones (`active` 0) among them. Filter by `status`, by client or
        by the time of the last change.

        Args:
            edited_since: Only records whose `edit_date` is not earlier than this.
            cursor: Where the page starts: -1 for the first page, then the `x-next-cursor` of
                the answer before. `next` of an earlier page goes here to go on after it.
            filter: more conditions, such as `Filter("active", "eq", True)`, joined with `&`.
            sort: a field, or a field and `asc` or `desc`.

        Scope: `read_jobs`.

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

        `GET /job.json`
        """
        return self._pages(
            _LIST,
            {
                **_LIST_FILTER.parameters(
                    {
                        "active": active,
                        "badges": badges,
                        "billing_address": billing_address,
                        "category_uuid": category_uuid,
                        "company_uuid": company_uuid,
                        "completion_date": completion_date,
                        "created_by_staff_uuid": created_by_staff_uuid,
                        "date": date,
                        "edit_date": edit_date,
                        "generated_job_id": generated_job_id,
                        "invoice_sent": invoice_sent,
                        "job_address": job_address,
                        "job_description": job_description,
                        "payment_processed": payment_processed,
                        "payment_received": payment_received,
                        "purchase_order_number": purchase_order_number,
                        "queue_assigned_staff_uuid": queue_assigned_staff_uuid,
                        "queue_expiry_date": queue_expiry_date,
                        "queue_uuid": queue_uuid,
                        "quote_date": quote_date,
                        "quote_sent": quote_sent,
                        "status": status,
                        "total_invoice_amount": total_invoice_amount,
                        "unsuccessful_date": unsuccessful_date,
                        "uuid": uuid,
                        "work_done_description": work_done_description,
                        "work_order_date": work_order_date,
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
        status: JobStatus | str,
        created_by_staff_uuid: str | UUID | None | UnsetType = UNSET,
        date: dt.date | str | None | UnsetType = UNSET,
        company_uuid: str | UUID | None | UnsetType = UNSET,
        billing_address: str | UnsetType = UNSET,
        lng: float | None | UnsetType = UNSET,
        lat: float | None | UnsetType = UNSET,
        payment_date: dt.datetime | str | None | UnsetType = UNSET,
        payment_actioned_by_uuid: str | UUID | None | UnsetType = UNSET,
        payment_method: str | UnsetType = UNSET,
        payment_amount: Number | None | UnsetType = UNSET,
        category_uuid: str | UUID | None | UnsetType = UNSET,
        payment_note: str | UnsetType = UNSET,
        geo_is_valid: bool | None | UnsetType = UNSET,
        purchase_order_number: str | UnsetType = UNSET,
        invoice_sent: bool | UnsetType = UNSET,
        invoice_sent_stamp: dt.datetime | str | None | UnsetType = UNSET,
        ready_to_invoice: str | UnsetType = UNSET,
        ready_to_invoice_stamp: str | UnsetType = UNSET,
        geo_country: str | UnsetType = UNSET,
        geo_postcode: str | UnsetType = UNSET,
        geo_state: str | UnsetType = UNSET,
        geo_city: str | UnsetType = UNSET,
        geo_street: str | UnsetType = UNSET,
        geo_number: str | UnsetType = UNSET,
        queue_uuid: str | UUID | None | UnsetType = UNSET,
        queue_expiry_date: dt.datetime | str | None | UnsetType = UNSET,
        queue_assigned_staff_uuid: str | UUID | None | UnsetType = UNSET,
        badges: Sequence[str | UUID] | None | UnsetType = UNSET,
        quote_date: dt.datetime | str | None | UnsetType = UNSET,
        quote_sent: bool | UnsetType = UNSET,
        quote_sent_stamp: dt.datetime | str | None | UnsetType = UNSET,
        work_order_date: dt.datetime | str | None | UnsetType = UNSET,
        active_network_request_uuid: str | UnsetType = UNSET,
        related_knowledge_articles: str | UnsetType = UNSET,
        uuid: str | UUID | UnsetType = UNSET,
        job_address: str | UnsetType = UNSET,
        job_description: str | UnsetType = UNSET,
        work_done_description: str | UnsetType = UNSET,
        payment_processed: bool | UnsetType = UNSET,
        payment_received: bool | UnsetType = UNSET,
        completion_date: dt.datetime | str | None | UnsetType = UNSET,
        unsuccessful_date: dt.datetime | str | None | UnsetType = UNSET,
        extra: Mapping[str, object] | None = None,
    ) -> Created:
        """Open a job.

        Open a job. Only `status` must be given. A job may cost the account money. The answer
        holds no record; its identifier comes in the header `x-record-uuid`.

        Args:
            status: Where the job stands, and so its column on the dispatch board.
            created_by_staff_uuid: The staff member who created the job.
            date: Day of the job, for order and reports.
            company_uuid: The client the work is for.
            billing_address: Where bills go; the job address when left out.
            lng: Longitude of the job, found from its address.
            lat: Latitude of the job, found from its address.
            payment_date: Deprecated. Not used; payments are records of their own.
            payment_actioned_by_uuid: Deprecated. Not used; payments are records of their own.
            payment_method: Deprecated. Not used; payments are records of their own.
            payment_amount: Deprecated. Not used; payments are records of their own.
            category_uuid: The category of the work.
            payment_note: Deprecated. Not used; payments are records of their own.
            geo_is_valid: The address was found on the map; else the coordinates and parts of
                the address mean nothing.
            purchase_order_number: The client's own order number.
            invoice_sent: An invoice was sent.
            invoice_sent_stamp: When the invoice was sent.
            ready_to_invoice: Deprecated. Formerly said that the job can be invoiced.
            ready_to_invoice_stamp: Deprecated. Formerly when the job became ready to invoice.
            geo_country: Country of the job address, as found on the map.
            geo_postcode: Postal code of the job address, as found on the map.
            geo_state: State of the job address, as found on the map.
            geo_city: City of the job address, as found on the map.
            geo_street: Street of the job address, as found on the map.
            geo_number: Street number of the job address, as found on the map.
            queue_uuid: The queue the job waits in.
            queue_expiry_date: When the job leaves its queue.
            queue_assigned_staff_uuid: Who looks after the job while it is in the queue.
            badges: The badges on the job.
            quote_date: When the job became a quote.
            quote_sent: A quote was sent.
            quote_sent_stamp: When the quote was sent.
            work_order_date: When the job became a work order.
            active_network_request_uuid: Deprecated. Formerly a request to another business.
            related_knowledge_articles: Deprecated. Formerly the articles that fit the job.
            uuid: Identifier of the job.
            job_address: Where the work is done. Lines may be broken; put on the map by the
                server.
            job_description: What is to be done.
            work_done_description: What was done.
            payment_processed: The job was passed on to the accounting package.
            payment_received: The job is paid in full.
            completion_date: When the job was completed.
            unsuccessful_date: When the job was given up.
            extra: fields of the account's own, by their names.

        Scope: `create_jobs`.

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

        Source: seed.

        `POST /job.json`
        """
        return await self._call(
            _CREATE,
            {},
            {
                **own(extra, "^customfield_[A-Za-z0-9_]+$"),
                "created_by_staff_uuid": created_by_staff_uuid,
                "date": date,
                "company_uuid": company_uuid,
                "billing_address": billing_address,
                "status": status,
                "lng": lng,
                "lat": lat,
                "payment_date": payment_date,
                "payment_actioned_by_uuid": payment_actioned_by_uuid,
                "payment_method": payment_method,
                "payment_amount": payment_amount,
                "category_uuid": category_uuid,
                "payment_note": payment_note,
                "geo_is_valid": geo_is_valid,
                "purchase_order_number": purchase_order_number,
                "invoice_sent": invoice_sent,
                "invoice_sent_stamp": invoice_sent_stamp,
                "ready_to_invoice": ready_to_invoice,
                "ready_to_invoice_stamp": ready_to_invoice_stamp,
                "geo_country": geo_country,
                "geo_postcode": geo_postcode,
                "geo_state": geo_state,
                "geo_city": geo_city,
                "geo_street": geo_street,
                "geo_number": geo_number,
                "queue_uuid": queue_uuid,
                "queue_expiry_date": queue_expiry_date,
                "queue_assigned_staff_uuid": queue_assigned_staff_uuid,
                "badges": badges,
                "quote_date": quote_date,
                "quote_sent": quote_sent,
                "quote_sent_stamp": quote_sent_stamp,
                "work_order_date": work_order_date,
                "active_network_request_uuid": active_network_request_uuid,
                "related_knowledge_articles": related_knowledge_articles,
                "uuid": uuid,
                "job_address": job_address,
                "job_description": job_description,
                "work_done_description": work_done_description,
                "payment_processed": payment_processed,
                "payment_received": payment_received,
                "completion_date": completion_date,
                "unsuccessful_date": unsuccessful_date,
            },
        )

    async def get(self, uuid: str | UUID) -> Job:
        """Get a job.

        One job. A deleted one is still there, with `active` 0.

        Args:
            uuid: Identifier of the job.

        Scope: `read_jobs`.

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

        `GET /job/{uuid}.json`
        """
        return await self._call(_GET, {"uuid": uuid})

    async def update(
        self,
        uuid: str | UUID,
        *,
        created_by_staff_uuid: str | UUID | None | UnsetType = UNSET,
        date: dt.date | str | None | UnsetType = UNSET,
        company_uuid: str | UUID | None | UnsetType = UNSET,
        billing_address: str | UnsetType = UNSET,
        status: JobStatus | str | UnsetType = UNSET,
        lng: float | None | UnsetType = UNSET,
        lat: float | None | UnsetType = UNSET,
        payment_date: dt.datetime | str | None | UnsetType = UNSET,
        payment_actioned_by_uuid: str | UUID | None | UnsetType = UNSET,
        payment_method: str | UnsetType = UNSET,
        payment_amount: Number | None | UnsetType = UNSET,
        category_uuid: str | UUID | None | UnsetType = UNSET,
        payment_note: str | UnsetType = UNSET,
        geo_is_valid: bool | None | UnsetType = UNSET,
        purchase_order_number: str | UnsetType = UNSET,
        invoice_sent: bool | UnsetType = UNSET,
        invoice_sent_stamp: dt.datetime | str | None | UnsetType = UNSET,
        ready_to_invoice: str | UnsetType = UNSET,
        ready_to_invoice_stamp: str | UnsetType = UNSET,
        geo_country: str | UnsetType = UNSET,
        geo_postcode: str | UnsetType = UNSET,
        geo_state: str | UnsetType = UNSET,
        geo_city: str | UnsetType = UNSET,
        geo_street: str | UnsetType = UNSET,
        geo_number: str | UnsetType = UNSET,
        queue_uuid: str | UUID | None | UnsetType = UNSET,
        queue_expiry_date: dt.datetime | str | None | UnsetType = UNSET,
        queue_assigned_staff_uuid: str | UUID | None | UnsetType = UNSET,
        badges: Sequence[str | UUID] | None | UnsetType = UNSET,
        quote_date: dt.datetime | str | None | UnsetType = UNSET,
        quote_sent: bool | UnsetType = UNSET,
        quote_sent_stamp: dt.datetime | str | None | UnsetType = UNSET,
        work_order_date: dt.datetime | str | None | UnsetType = UNSET,
        active_network_request_uuid: str | UnsetType = UNSET,
        related_knowledge_articles: str | UnsetType = UNSET,
        job_address: str | UnsetType = UNSET,
        job_description: str | UnsetType = UNSET,
        work_done_description: str | UnsetType = UNSET,
        payment_processed: bool | UnsetType = UNSET,
        payment_received: bool | UnsetType = UNSET,
        completion_date: dt.datetime | str | None | UnsetType = UNSET,
        unsuccessful_date: dt.datetime | str | None | UnsetType = UNSET,
        active: bool | UnsetType = UNSET,
        extra: Mapping[str, object] | None = None,
    ) -> None:
        """Update a job.

        Change the fields sent; all others stay. A change of `status` or `queue_uuid` is all it
        takes to move a job. `active` 1 restores a deleted one.

        Args:
            uuid: Identifier of the job.
            created_by_staff_uuid: The staff member who created the job.
            date: Day of the job, for order and reports.
            company_uuid: The client the work is for.
            billing_address: Where bills go; the job address when left out.
            status: Where the job stands, and so its column on the dispatch board.
            lng: Longitude of the job, found from its address.
            lat: Latitude of the job, found from its address.
            payment_date: Deprecated. Not used; payments are records of their own.
            payment_actioned_by_uuid: Deprecated. Not used; payments are records of their own.
            payment_method: Deprecated. Not used; payments are records of their own.
            payment_amount: Deprecated. Not used; payments are records of their own.
            category_uuid: The category of the work.
            payment_note: Deprecated. Not used; payments are records of their own.
            geo_is_valid: The address was found on the map; else the coordinates and parts of
                the address mean nothing.
            purchase_order_number: The client's own order number.
            invoice_sent: An invoice was sent.
            invoice_sent_stamp: When the invoice was sent.
            ready_to_invoice: Deprecated. Formerly said that the job can be invoiced.
            ready_to_invoice_stamp: Deprecated. Formerly when the job became ready to invoice.
            geo_country: Country of the job address, as found on the map.
            geo_postcode: Postal code of the job address, as found on the map.
            geo_state: State of the job address, as found on the map.
            geo_city: City of the job address, as found on the map.
            geo_street: Street of the job address, as found on the map.
            geo_number: Street number of the job address, as found on the map.
            queue_uuid: The queue the job waits in.
            queue_expiry_date: When the job leaves its queue.
            queue_assigned_staff_uuid: Who looks after the job while it is in the queue.
            badges: The badges on the job.
            quote_date: When the job became a quote.
            quote_sent: A quote was sent.
            quote_sent_stamp: When the quote was sent.
            work_order_date: When the job became a work order.
            active_network_request_uuid: Deprecated. Formerly a request to another business.
            related_knowledge_articles: Deprecated. Formerly the articles that fit the job.
            job_address: Where the work is done. Lines may be broken; put on the map by the
                server.
            job_description: What is to be done.
            work_done_description: What was done.
            payment_processed: The job was passed on to the accounting package.
            payment_received: The job is paid in full.
            completion_date: When the job was completed.
            unsuccessful_date: When the job was given up.
            active: 1 restores a deleted job, 0 deletes it.
            extra: fields of the account's own, by their names.

        Scope: `manage_jobs`.

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

        `POST /job/{uuid}.json`
        """
        return await self._call(
            _UPDATE,
            {"uuid": uuid},
            {
                **own(extra, "^customfield_[A-Za-z0-9_]+$"),
                "created_by_staff_uuid": created_by_staff_uuid,
                "date": date,
                "company_uuid": company_uuid,
                "billing_address": billing_address,
                "status": status,
                "lng": lng,
                "lat": lat,
                "payment_date": payment_date,
                "payment_actioned_by_uuid": payment_actioned_by_uuid,
                "payment_method": payment_method,
                "payment_amount": payment_amount,
                "category_uuid": category_uuid,
                "payment_note": payment_note,
                "geo_is_valid": geo_is_valid,
                "purchase_order_number": purchase_order_number,
                "invoice_sent": invoice_sent,
                "invoice_sent_stamp": invoice_sent_stamp,
                "ready_to_invoice": ready_to_invoice,
                "ready_to_invoice_stamp": ready_to_invoice_stamp,
                "geo_country": geo_country,
                "geo_postcode": geo_postcode,
                "geo_state": geo_state,
                "geo_city": geo_city,
                "geo_street": geo_street,
                "geo_number": geo_number,
                "queue_uuid": queue_uuid,
                "queue_expiry_date": queue_expiry_date,
                "queue_assigned_staff_uuid": queue_assigned_staff_uuid,
                "badges": badges,
                "quote_date": quote_date,
                "quote_sent": quote_sent,
                "quote_sent_stamp": quote_sent_stamp,
                "work_order_date": work_order_date,
                "active_network_request_uuid": active_network_request_uuid,
                "related_knowledge_articles": related_knowledge_articles,
                "job_address": job_address,
                "job_description": job_description,
                "work_done_description": work_done_description,
                "payment_processed": payment_processed,
                "payment_received": payment_received,
                "completion_date": completion_date,
                "unsuccessful_date": unsuccessful_date,
                "active": active,
            },
        )

    async def delete(self, uuid: str | UUID) -> None:
        """Delete a job.

        Sets `active` to 0; the job stays readable and an update can restore it. Never repeated
        by itself, for a second call was seen to bring a record back.

        Args:
            uuid: Identifier of the job.

        Scope: `manage_jobs`.

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

        `DELETE /job/{uuid}.json`
        """
        return await self._call(_DELETE, {"uuid": uuid})


class RawJobsResource(RawResource):
    """Like `JobsResource`, each answer with its status, headers and bytes."""

    list = _raw.page(JobsResource.list)
    create = _raw.call(JobsResource.create)
    get = _raw.call(JobsResource.get)
    update = _raw.call(JobsResource.update)
    delete = _raw.call(JobsResource.delete)


class AsyncRawJobsResource(AsyncRawResource):
    """Like `AsyncJobsResource`, each answer with its status, headers and bytes."""

    list = _raw.async_page(AsyncJobsResource.list)
    create = _raw.async_call(AsyncJobsResource.create)
    get = _raw.async_call(AsyncJobsResource.get)
    update = _raw.async_call(AsyncJobsResource.update)
    delete = _raw.async_call(AsyncJobsResource.delete)
