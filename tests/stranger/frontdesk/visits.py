"""Visits in ServiceM8."""

import asyncio
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from tradespec import AsyncServiceM8
from tradespec.servicem8 import JobStatus


@dataclass(frozen=True)
class Copy:
    """What the front desk knows of the jobs: descriptions by uuid, as of a moment."""

    jobs: dict[str, str]
    as_of: datetime


async def book(
    client: AsyncServiceM8, company: str, staff: str, what: str, start: datetime, hours: float
) -> str:
    """Make a work order with a visit of somebody of the staff; the job's uuid."""
    job = await client.jobs.create(
        status=JobStatus.WORK_ORDER, company_uuid=company, job_description=what
    )
    await client.job_activities.create(
        job_uuid=job.uuid,
        staff_uuid=staff,
        start_date=start,
        end_date=start + timedelta(hours=hours),
        activity_was_scheduled=True,
    )
    return job.uuid


async def add_photos(client: AsyncServiceM8, job: str, photos: list[Path]) -> None:
    """Put photos to a job, all at once."""
    await asyncio.gather(
        *(
            client.attachments.upload(
                related_object="job",
                related_object_uuid=job,
                attachment_name=photo.name,
                file=photo,
            )
            for photo in photos
        )
    )


async def brought_up_to_date(client: AsyncServiceM8, copy: Copy) -> Copy:
    """Read what changed since the copy was made; deleted jobs leave it."""
    jobs, newest = dict(copy.jobs), copy.as_of
    async for job in client.jobs.list(edited_since=copy.as_of - timedelta(seconds=1)):
        if job.active:
            jobs[job.uuid] = job.job_description or ""
        else:
            jobs.pop(job.uuid, None)
        newest = max(newest, job.edit_date or newest)
    return Copy(jobs, newest)
