"""`client.raw`: the same methods, each result within the answer it came in."""

from __future__ import annotations

import inspect
from functools import cached_property
from pathlib import Path
from typing import Any

import pytest
from tradespec._core.pages import Page
from tradespec.mock import Mock
from tradespec.servicem8 import Created

from .conftest import Caller

API = "servicem8"


def test_a_result_and_its_answer(caller: Caller, mock: Mock) -> None:
    made = caller.call("raw.jobs.create", status="Quote")
    assert isinstance(made.data, Created)
    assert (made.status_code, made.attempts) == (200, 1)
    assert made.headers["X-Record-UUID"] == made.data.uuid
    read = caller.call("raw.jobs.get", made.data.uuid)
    assert read.data == caller.call("jobs.get", made.data.uuid)
    assert made.data.uuid.encode() in read.content


def test_a_list_gives_one_page(caller: Caller, mock: Mock) -> None:
    mock.settings["page_size"] = 1
    first = caller.call("raw.materials.list").data
    assert type(first) is Page
    second = caller.call("raw.materials.list", cursor=first.next).data
    assert [*first, *second] == caller.items("materials.list")[:2]


def test_a_view_with_options(caller: Caller, mock: Mock) -> None:
    view = caller.with_options(headers={"X-Mine": "1"}, max_retries=1)
    mock.fail(status=503)
    assert view.call("raw.jobs.get", mock.ids["job"]).attempts == 2
    caller.call("raw.jobs.get", mock.ids["job"])
    sent = [{name.lower(): value for name, value in each.headers} for each in mock.requests]
    assert [headers.get("x-mine") for headers in sent] == ["1", "1", None]


def test_files_go_up_and_come_down(caller: Caller, mock: Mock, tmp_path: Path) -> None:
    content = bytes(range(256)) * 40
    about = {"related_object": "job", "related_object_uuid": mock.ids["job"]}
    made = caller.call("raw.attachments.upload", **about, attachment_name="a.jpg", file=content)
    assert isinstance(made.data, Created)
    whole = caller.call("raw.attachments.download", made.data.uuid)
    assert (whole.data, whole.status_code) == (content, 200)
    target = tmp_path / "a.jpg"
    done = list[int]()
    saved = caller.call(
        "raw.attachments.download",
        made.data.uuid,
        to=target,
        progress=lambda so_far, _: done.append(so_far),
    )
    assert (saved.data, target.read_bytes(), done[-1]) == (b"", content, len(content))


@pytest.mark.parametrize("api", ["customtrades", "fieldinsight", "servicem8"])
@pytest.mark.parametrize("kind", ["client", "async_client"])
def test_every_method_keeps_its_arguments_and_words(api: str, kind: str) -> None:
    with Mock(api) as mock:
        client: Any = getattr(mock, kind)()
        names = [
            name
            for name, value in vars(type(client)).items()
            if isinstance(value, cached_property) and name != "raw"
        ]
        methods = {name: _methods(getattr(client, name)) for name in names}
        assert sum(map(len, methods.values())) > 10
        assert {name: _methods(getattr(client.raw, name)) for name in names} == methods


def _methods(resource: Any) -> dict[str, tuple[str, str | None]]:
    """Name -> arguments and docstring of each public method."""
    found = inspect.getmembers(resource, inspect.ismethod)
    return {
        name: (str(inspect.signature(method).parameters), method.__doc__)
        for name, method in found
        if not name.startswith("_")
    }
