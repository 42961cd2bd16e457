"""Visits, tried on a ServiceM8 account of their own."""

from datetime import datetime
from pathlib import Path

import pytest
from frontdesk.visits import Copy, add_photos, book, brought_up_to_date
from tradespec import errors
from tradespec.mocks import ServiceM8Mock

MONDAY = datetime(2026, 3, 2, 9)


async def booked(mock: ServiceM8Mock) -> str:
    ids = mock.ids
    return await book(mock.async_client(), ids["company"], ids["staff"], "Leak", MONDAY, hours=2)


async def test_a_visit_stands_in_the_diary(servicem8_mock: ServiceM8Mock) -> None:
    job = await booked(servicem8_mock)
    [visit] = [
        each async for each in servicem8_mock.async_client().job_activities.list(job_uuid=job)
    ]
    assert visit.staff_uuid == servicem8_mock.ids["staff"]
    assert (visit.start_date, visit.end_date) == (MONDAY, datetime(2026, 3, 2, 11))


async def test_a_lost_answer_makes_no_second_job(servicem8_mock: ServiceM8Mock) -> None:
    before = len(servicem8_mock.records("Job"))
    servicem8_mock.fail(operation="jobs.create", drop="after")
    await booked(servicem8_mock)
    assert len(servicem8_mock.records("Job")) == before + 1
    first, second = servicem8_mock.requests.of("jobs.create")
    assert first.body["uuid"] == second.body["uuid"]


async def test_photos_arrive_whole(servicem8_mock: ServiceM8Mock, tmp_path: Path) -> None:
    job = await booked(servicem8_mock)
    photos = [tmp_path / f"{name}.jpg" for name in ("before", "after")]
    for photo in photos:
        photo.write_bytes(photo.name.encode() * 1000)
    client = servicem8_mock.async_client()
    await add_photos(client, job, photos)
    found = {
        each.attachment_name: await client.attachments.download(each.uuid)
        async for each in client.attachments.list(related_object_uuid=job)
    }
    assert found == {photo.name: photo.read_bytes() for photo in photos}


async def test_a_copy_follows_the_account(servicem8_mock: ServiceM8Mock) -> None:
    client = servicem8_mock.async_client()
    copy = await brought_up_to_date(client, Copy({}, datetime(2020, 1, 1)))
    servicem8_mock.clock.advance(days=1)
    made = await booked(servicem8_mock)
    await client.jobs.delete(servicem8_mock.ids["job_quote"])
    newer = await brought_up_to_date(client, copy)
    assert newer.jobs.keys() - copy.jobs.keys() == {made}
    assert copy.jobs.keys() - newer.jobs.keys() == {servicem8_mock.ids["job_quote"]}


async def test_an_unpaid_account_is_told_so(servicem8_mock: ServiceM8Mock) -> None:
    servicem8_mock.settings["paid"] = False
    with pytest.raises(errors.PaymentRequiredError):
        await booked(servicem8_mock)
