"""ServiceM8 API: inbox."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from uuid import UUID

from .._core import raw as _raw
from .._core.operation import Body, OffsetPages, Operation, Parameter, Result
from .._core.pages import AsyncPager, Pager, PageToken
from .._core.resource import AsyncRawResource, AsyncResource, RawResource, Resource
from .._core.types import UNSET, UnsetType
from .models import (
    NULLS,
    InboxDone,
    InboxFilter,
    InboxJobData,
    InboxJobResult,
    InboxMessage,
    InboxMessagePage,
)

_LIST: Operation[InboxMessage] = Operation(
    name="inbox.list",
    method="GET",
    path="/inboxmessage.json",
    parameters=(
        Parameter("filter", "query"),
        Parameter("search", "query"),
        Parameter("limit", "query"),
        Parameter("offset", "query"),
    ),
    results={200: Result(InboxMessagePage, ("messages",), nulls=NULLS)},
    repeat="safe",
    pages=OffsetPages(
        offset="offset",
        size="limit",
        total=("pagination", "total"),
        more=("pagination", "has_more"),
        size_at=("pagination", "limit"),
    ),
    scopes=("read_inbox",),
)

_CREATE: Operation[InboxMessage] = Operation(
    name="inbox.create",
    method="POST",
    path="/inboxmessage.json",
    body=Body("application/json"),
    results={201: Result(InboxMessage, nulls=NULLS)},
    repeat="never",
    scopes=("publish_inbox",),
)

_GET: Operation[InboxMessage] = Operation(
    name="inbox.get",
    method="GET",
    path="/inboxmessage/{uuid}.json",
    parameters=(Parameter("uuid", "path"),),
    results={200: Result(InboxMessage, nulls=NULLS)},
    repeat="safe",
    scopes=("read_inbox",),
)

_MARK_READ: Operation[InboxDone] = Operation(
    name="inbox.mark_read",
    method="PUT",
    path="/inboxmessage/{uuid}/read.json",
    parameters=(Parameter("uuid", "path"),),
    results={200: Result(InboxDone, nulls=NULLS)},
    repeat="safe",
    scopes=("publish_inbox",),
)

_ARCHIVE: Operation[InboxDone] = Operation(
    name="inbox.archive",
    method="PUT",
    path="/inboxmessage/{uuid}/archive.json",
    parameters=(Parameter("uuid", "path"),),
    body=Body("application/json"),
    results={200: Result(InboxDone, nulls=NULLS)},
    repeat="safe",
    scopes=("publish_inbox",),
)

_SNOOZE: Operation[InboxDone] = Operation(
    name="inbox.snooze",
    method="PUT",
    path="/inboxmessage/{uuid}/snooze.json",
    parameters=(Parameter("uuid", "path"),),
    body=Body("application/json"),
    results={200: Result(InboxDone, nulls=NULLS)},
    repeat="safe",
    scopes=("publish_inbox",),
)

_CONVERT_TO_JOB: Operation[InboxJobResult] = Operation(
    name="inbox.convert_to_job",
    method="POST",
    path="/inboxmessage/{uuid}/convert-to-job.json",
    parameters=(Parameter("uuid", "path"),),
    body=Body("application/json"),
    results={201: Result(InboxJobResult, nulls=NULLS)},
    repeat="never",
    scopes=("publish_inbox",),
)

_ATTACH_TO_JOB: Operation[InboxJobResult] = Operation(
    name="inbox.attach_to_job",
    method="POST",
    path="/inboxmessage/{uuid}/attach-to-job.json",
    parameters=(Parameter("uuid", "path"),),
    body=Body("application/json"),
    results={200: Result(InboxJobResult, nulls=NULLS)},
    repeat="safe",
    scopes=("publish_inbox",),
)

_ADD_NOTE: Operation[InboxDone] = Operation(
    name="inbox.add_note",
    method="POST",
    path="/inboxmessage/{uuid}/notes.json",
    parameters=(Parameter("uuid", "path"),),
    body=Body("application/json"),
    results={201: Result(InboxDone, nulls=NULLS)},
    repeat="never",
    scopes=("publish_inbox",),
)


class InboxResource(Resource):
    """Messages that come in, until they are archived or become jobs. A newer part with values
    of its own: true and false, null, times with a zone."""

    def list(
        self,
        *,
        filter: InboxFilter | str | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        offset: PageToken | UnsetType = UNSET,
    ) -> Pager[InboxMessage]:
        """List messages.

        The messages of the inbox, the newest first.

        Args:
            filter: Which messages to give. Default: `"all"`.
            search: Words to find in subject, text and sender.
            limit: Messages on a page. Default: `50`.
            offset: Messages to pass over. `next` of an earlier page goes here to go on after
                it. Default: `0`.

        Scope: `read_inbox`.

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

        `GET /inboxmessage.json`
        """
        return self._pages(
            _LIST, {"filter": filter, "search": search, "limit": limit, "offset": offset}
        )

    def create(
        self,
        *,
        subject: str,
        message_text: str,
        from_name: str | UnsetType = UNSET,
        from_email: str | UnsetType = UNSET,
        json_data: Mapping[str, object] | UnsetType = UNSET,
        job_data: InboxJobData | Mapping[str, object] | UnsetType = UNSET,
        regarding_company_uuid: str | UUID | UnsetType = UNSET,
    ) -> InboxMessage:
        """Put a message into the inbox.

        Add a message, for instance from a form on a web site. Staff read it and make it a job.

        Args:
            subject: Subject.
            message_text: The text.
            from_name: Who sends it.
            from_email: E-mail address of the sender.
            json_data: Further data for a job made of it.
            job_data: What a job made of it shall hold.
            regarding_company_uuid: The client it is from.

        Scope: `publish_inbox`.

        Raises:
            BadRequestError: 400, The request is malformed or out of range; nothing was
                changed.
            AuthenticationError: 401, No credential, or one that is not good. Without any the
                body is plain text.
            PaymentRequiredError: 402, The account is not paid, or its trial is over.
            PermissionDeniedError: 403, The credential is good but may not do this.
            NotFoundError: 404, A record named in the body does not exist in this account.
            APIStatusError: 426, An OAuth application called without TLS.
            RateLimitError: 429, Too many requests of this application for this account: 180 a
                minute, 20 000 a day. The text says which.
            InternalServerError: 500, The server failed. Worth a retry where a repeat does no
                harm.
            InternalServerError: 503, The platform is down for the moment. Worth a retry with
                growing pauses.

        Source: docs.

        `POST /inboxmessage.json`
        """
        return self._call(
            _CREATE,
            {},
            {
                "subject": subject,
                "message_text": message_text,
                "from_name": from_name,
                "from_email": from_email,
                "json_data": json_data,
                "jobData": job_data,
                "regarding_company_uuid": regarding_company_uuid,
            },
        )

    def get(self, uuid: str | UUID) -> InboxMessage:
        """Get a message.

        One message.

        Args:
            uuid: Identifier of the message.

        Scope: `read_inbox`.

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

        `GET /inboxmessage/{uuid}.json`
        """
        return self._call(_GET, {"uuid": uuid})

    def mark_read(self, uuid: str | UUID) -> InboxDone:
        """Mark a message as read.

        Note who read the message, and when.

        Args:
            uuid: Identifier of the message.

        Scope: `publish_inbox`.

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

        `PUT /inboxmessage/{uuid}/read.json`
        """
        return self._call(_MARK_READ, {"uuid": uuid})

    def archive(
        self,
        uuid: str | UUID,
        *,
        archived: bool | UnsetType = UNSET,
        reason: str | None | UnsetType = UNSET,
    ) -> InboxDone:
        """Archive a message.

        Put a message into the archive, or take it out again.

        Args:
            uuid: Identifier of the message.
            archived: True to archive, false to take out. Default: `true`.
            reason: Why.

        Scope: `publish_inbox`.

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

        `PUT /inboxmessage/{uuid}/archive.json`
        """
        return self._call(_ARCHIVE, {"uuid": uuid}, {"archived": archived, "reason": reason})

    def snooze(
        self,
        uuid: str | UUID,
        *,
        snooze_until: dt.datetime | str | None | UnsetType = UNSET,
        note: str | None | UnsetType = UNSET,
    ) -> InboxDone:
        """Snooze a message.

        Hide a message until a moment, or show it again.

        Args:
            uuid: Identifier of the message.
            snooze_until: The moment; null shows the message again.
            note: A remark.

        Scope: `publish_inbox`.

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

        `PUT /inboxmessage/{uuid}/snooze.json`
        """
        return self._call(_SNOOZE, {"uuid": uuid}, {"snooze_until": snooze_until, "note": note})

    def convert_to_job(
        self,
        uuid: str | UUID,
        *,
        template_uuid: str | UUID | UnsetType = UNSET,
        note: str | UnsetType = UNSET,
    ) -> InboxJobResult:
        """Make a job of a message.

        Open a job from what the message says, as a template has it where one is named.

        Args:
            uuid: Identifier of the message.
            template_uuid: The job template to go by.
            note: A note for the new job.

        Scope: `publish_inbox`.

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

        `POST /inboxmessage/{uuid}/convert-to-job.json`
        """
        return self._call(
            _CONVERT_TO_JOB, {"uuid": uuid}, {"template_uuid": template_uuid, "note": note}
        )

    def attach_to_job(self, uuid: str | UUID, *, job_uuid: str | UUID) -> InboxJobResult:
        """Attach a message to a job.

        Put a message to the job it belongs to.

        Args:
            uuid: Identifier of the message.
            job_uuid: The job.

        Scope: `publish_inbox`.

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

        `POST /inboxmessage/{uuid}/attach-to-job.json`
        """
        return self._call(_ATTACH_TO_JOB, {"uuid": uuid}, {"job_uuid": job_uuid})

    def add_note(self, uuid: str | UUID, *, note: str) -> InboxDone:
        """Add a note to a message.

        Write something down about a message.

        Args:
            uuid: Identifier of the message.
            note: The text.

        Scope: `publish_inbox`.

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

        `POST /inboxmessage/{uuid}/notes.json`
        """
        return self._call(_ADD_NOTE, {"uuid": uuid}, {"note": note})


class AsyncInboxResource(AsyncResource):
    """Messages that come in, until they are archived or become jobs. A newer part with values
    of its own: true and false, null, times with a zone."""

    def list(
        self,
        *,
        filter: InboxFilter | str | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        offset: PageToken | UnsetType = UNSET,
    ) -> AsyncPager[InboxMessage]:
        """List messages.

        The messages of the inbox, the newest first.

        Args:
            filter: Which messages to give. Default: `"all"`.
            search: Words to find in subject, text and sender.
            limit: Messages on a page. Default: `50`.
            offset: Messages to pass over. `next` of an earlier page goes here to go on after
                it. Default: `0`.

        Scope: `read_inbox`.

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

        `GET /inboxmessage.json`
        """
        return self._pages(
            _LIST, {"filter": filter, "search": search, "limit": limit, "offset": offset}
        )

    async def create(
        self,
        *,
        subject: str,
        message_text: str,
        from_name: str | UnsetType = UNSET,
        from_email: str | UnsetType = UNSET,
        json_data: Mapping[str, object] | UnsetType = UNSET,
        job_data: InboxJobData | Mapping[str, object] | UnsetType = UNSET,
        regarding_company_uuid: str | UUID | UnsetType = UNSET,
    ) -> InboxMessage:
        """Put a message into the inbox.

        Add a message, for instance from a form on a web site. Staff read it and make it a job.

        Args:
            subject: Subject.
            message_text: The text.
            from_name: Who sends it.
            from_email: E-mail address of the sender.
            json_data: Further data for a job made of it.
            job_data: What a job made of it shall hold.
            regarding_company_uuid: The client it is from.

        Scope: `publish_inbox`.

        Raises:
            BadRequestError: 400, The request is malformed or out of range; nothing was
                changed.
            AuthenticationError: 401, No credential, or one that is not good. Without any the
                body is plain text.
            PaymentRequiredError: 402, The account is not paid, or its trial is over.
            PermissionDeniedError: 403, The credential is good but may not do this.
            NotFoundError: 404, A record named in the body does not exist in this account.
            APIStatusError: 426, An OAuth application called without TLS.
            RateLimitError: 429, Too many requests of this application for this account: 180 a
                minute, 20 000 a day. The text says which.
            InternalServerError: 500, The server failed. Worth a retry where a repeat does no
                harm.
            InternalServerError: 503, The platform is down for the moment. Worth a retry with
                growing pauses.

        Source: docs.

        `POST /inboxmessage.json`
        """
        return await self._call(
            _CREATE,
            {},
            {
                "subject": subject,
                "message_text": message_text,
                "from_name": from_name,
                "from_email": from_email,
                "json_data": json_data,
                "jobData": job_data,
                "regarding_company_uuid": regarding_company_uuid,
            },
        )

    async def get(self, uuid: str | UUID) -> InboxMessage:
        """Get a message.

        One message.

        Args:
            uuid: Identifier of the message.

        Scope: `read_inbox`.

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

        `GET /inboxmessage/{uuid}.json`
        """
        return await self._call(_GET, {"uuid": uuid})

    async def mark_read(self, uuid: str | UUID) -> InboxDone:
        """Mark a message as read.

        Note who read the message, and when.

        Args:
            uuid: Identifier of the message.

        Scope: `publish_inbox`.

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

        `PUT /inboxmessage/{uuid}/read.json`
        """
        return await self._call(_MARK_READ, {"uuid": uuid})

    async def archive(
        self,
        uuid: str | UUID,
        *,
        archived: bool | UnsetType = UNSET,
        reason: str | None | UnsetType = UNSET,
    ) -> InboxDone:
        """Archive a message.

        Put a message into the archive, or take it out again.

        Args:
            uuid: Identifier of the message.
            archived: True to archive, false to take out. Default: `true`.
            reason: Why.

        Scope: `publish_inbox`.

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

        `PUT /inboxmessage/{uuid}/archive.json`
        """
        return await self._call(_ARCHIVE, {"uuid": uuid}, {"archived": archived, "reason": reason})

    async def snooze(
        self,
        uuid: str | UUID,
        *,
        snooze_until: dt.datetime | str | None | UnsetType = UNSET,
        note: str | None | UnsetType = UNSET,
    ) -> InboxDone:
        """Snooze a message.

        Hide a message until a moment, or show it again.

        Args:
            uuid: Identifier of the message.
            snooze_until: The moment; null shows the message again.
            note: A remark.

        Scope: `publish_inbox`.

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

        `PUT /inboxmessage/{uuid}/snooze.json`
        """
        return await self._call(
            _SNOOZE, {"uuid": uuid}, {"snooze_until": snooze_until, "note": note}
        )

    async def convert_to_job(
        self,
        uuid: str | UUID,
        *,
        template_uuid: str | UUID | UnsetType = UNSET,
        note: str | UnsetType = UNSET,
    ) -> InboxJobResult:
        """Make a job of a message.

        Open a job from what the message says, as a template has it where one is named.

        Args:
            uuid: Identifier of the message.
            template_uuid: The job template to go by.
            note: A note for the new job.

        Scope: `publish_inbox`.

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

        `POST /inboxmessage/{uuid}/convert-to-job.json`
        """
        return await self._call(
            _CONVERT_TO_JOB, {"uuid": uuid}, {"template_uuid": template_uuid, "note": note}
        )

    async def attach_to_job(self, uuid: str | UUID, *, job_uuid: str | UUID) -> InboxJobResult:
        """Attach a message to a job.

        Put a message to the job it belongs to.

        Args:
            uuid: Identifier of the message.
            job_uuid: The job.

        Scope: `publish_inbox`.

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

        `POST /inboxmessage/{uuid}/attach-to-job.json`
        """
        return await self._call(_ATTACH_TO_JOB, {"uuid": uuid}, {"job_uuid": job_uuid})

    async def add_note(self, uuid: str | UUID, *, note: str) -> InboxDone:
        """Add a note to a message.

        Write something down about a message.

        Args:
            uuid: Identifier of the message.
            note: The text.

        Scope: `publish_inbox`.

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

        `POST /inboxmessage/{uuid}/notes.json`
        """
        return await self._call(_ADD_NOTE, {"uuid": uuid}, {"note": note})


class RawInboxResource(RawResource):
    """Like `InboxResource`, each answer with its status, headers and bytes."""

    list = _raw.page(InboxResource.list)
    create = _raw.call(InboxResource.create)
    get = _raw.call(InboxResource.get)
    mark_read = _raw.call(InboxResource.mark_read)
    archive = _raw.call(InboxResource.archive)
    snooze = _raw.call(InboxResource.snooze)
    convert_to_job = _raw.call(InboxResource.convert_to_job)
    attach_to_job = _raw.call(InboxResource.attach_to_job)
    add_note = _raw.call(InboxResource.add_note)


class AsyncRawInboxResource(AsyncRawResource):
    """Like `AsyncInboxResource`, each answer with its status, headers and bytes."""

    list = _raw.async_page(AsyncInboxResource.list)
    create = _raw.async_call(AsyncInboxResource.create)
    get = _raw.async_call(AsyncInboxResource.get)
    mark_read = _raw.async_call(AsyncInboxResource.mark_read)
    archive = _raw.async_call(AsyncInboxResource.archive)
    snooze = _raw.async_call(AsyncInboxResource.snooze)
    convert_to_job = _raw.async_call(AsyncInboxResource.convert_to_job)
    attach_to_job = _raw.async_call(AsyncInboxResource.attach_to_job)
    add_note = _raw.async_call(AsyncInboxResource.add_note)
