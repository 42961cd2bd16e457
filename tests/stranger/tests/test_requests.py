"""Requests, tried on a FieldInsight account of their own."""

import json
import urllib.request
from datetime import UTC, datetime

import pytest
from frontdesk.requests import Hooks, RequestError, take
from tradespec import errors
from tradespec.mocks import FieldInsightMock

WHEN = datetime(2026, 7, 1, 9, tzinfo=UTC)


@pytest.fixture
def work(fieldinsight_mock: FieldInsightMock) -> str:
    return fieldinsight_mock.client().job_types.list()[0].name


def test_a_request_gets_a_number(fieldinsight_mock: FieldInsightMock, work: str) -> None:
    site = fieldinsight_mock.ids["site"]
    number = take(fieldinsight_mock.client(), site, work, WHEN, gate_code="4711")
    [call] = fieldinsight_mock.assert_called("jobs.create", body={"site": site, "title": work})
    assert call.body["custom_fields"] == {"gate_code": "4711"}
    assert number in {job.number for job in fieldinsight_mock.client().jobs.list()}


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        ({"site": "1"}, "do not know this address"),
        ({"work": "Roofing"}, "We do: "),
        ({"colour": "red"}, "check the form"),
    ],
)
def test_a_wrong_form_is_explained(
    fieldinsight_mock: FieldInsightMock, work: str, wrong: dict[str, str], told: str
) -> None:
    form = {"site": fieldinsight_mock.ids["site"], "work": work} | wrong
    with pytest.raises(RequestError, match=told):
        take(fieldinsight_mock.client(), when=WHEN, **form)


def test_nothing_is_asked_twice_when_the_answer_is_lost(
    fieldinsight_mock: FieldInsightMock, work: str
) -> None:
    fieldinsight_mock.fail(operation="jobs.create", drop="after")
    with pytest.raises(errors.APIConnectionError):
        take(fieldinsight_mock.client(), fieldinsight_mock.ids["site"], work, WHEN)
    fieldinsight_mock.assert_called("jobs.create", times=1)


def test_a_finished_request_is_heard_of_once(fieldinsight_mock: FieldInsightMock) -> None:
    hooks = Hooks(fieldinsight_mock.webhooks.secret())
    fieldinsight_mock.webhooks.to(hooks.receive)
    job = fieldinsight_mock.ids["job"]
    fieldinsight_mock.update("Job", job, **{"status.slug": "completed"})
    [delivery] = fieldinsight_mock.webhooks.deliveries
    fieldinsight_mock.webhooks.resend(delivery.id)
    assert [attempt.status for attempt in delivery.attempts] == [204, 204]
    assert hooks.finished == [job]


def test_a_forged_hook_is_refused(fieldinsight_mock: FieldInsightMock) -> None:
    hooks = Hooks("another secret")
    fieldinsight_mock.webhooks.to(hooks.receive)
    fieldinsight_mock.update("Job", fieldinsight_mock.ids["job"], **{"status.slug": "completed"})
    assert hooks.finished == []
    fieldinsight_mock.clock.advance(hours=1)
    assert fieldinsight_mock.webhooks.deliveries[0].attempts[0].status in (400, 401)


def test_another_program_sees_the_same_account(
    fieldinsight_mock: FieldInsightMock, work: str
) -> None:
    with fieldinsight_mock.serve() as server:
        headers = {"Authorization": f"Bearer {fieldinsight_mock.key}"}
        request = urllib.request.Request(f"{server.url}/v1/job-types", headers=headers)
        with urllib.request.urlopen(request, timeout=10) as answer:
            assert work in json.dumps(json.load(answer))
