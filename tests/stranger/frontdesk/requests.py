"""Requests for work from the website, in FieldInsight."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from tradespec import FieldInsight, errors
from tradespec.fieldinsight import JobStatusChangedEvent, webhooks


class RequestError(Exception):
    """The request cannot be taken; the text is for the person at the form."""


def take(client: FieldInsight, site: str, work: str, when: datetime, **details: str) -> str:
    """Ask for work at a site, and give the number to tell the customer."""
    kinds = {kind.name: kind.id for kind in client.job_types.list()}
    if work not in kinds:
        raise RequestError(f"We do: {', '.join(kinds)}.")
    try:
        job = client.jobs.create(
            site=site,
            job_type=kinds[work],
            title=work,
            start_time=when,
            end_time=when + timedelta(hours=2),
            custom_fields=details,
        )
    except errors.NotFoundError as problem:
        raise RequestError("We do not know this address yet.") from problem
    except errors.BadRequestError as problem:
        raise RequestError(f"Please check the form: {problem.message}") from problem
    return job.number


@dataclass
class Hooks:
    """Where FieldInsight tells what became of a request."""

    secret: str
    seen: set[str] = field(default_factory=set[str])
    finished: list[str] = field(default_factory=list[str])

    def receive(self, body: bytes, headers: Mapping[str, str]) -> int:
        """Take one delivery and give the status to answer."""
        try:
            event = webhooks.unwrap(body, headers, self.secret, seen=self.seen)
        except webhooks.WebhookReplayError:
            return 204
        except webhooks.WebhookError as problem:
            return problem.status_code
        self.seen.add(event.id or "")
        data = event.data
        if isinstance(data, JobStatusChangedEvent) and data.job.status == "completed":
            self.finished.append(data.job.id)
        return 204
