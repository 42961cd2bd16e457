"""An independent reader of the document: openapi-python-client's client against the mock."""

from __future__ import annotations

import importlib
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from tradespec.mock import Mock

ROOT = Path(__file__).parents[2]
PACKAGE = "independent_customtrades"


@pytest.fixture(scope="module")
def reader(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The name of the package that openapi-python-client makes of our document."""
    folder = tmp_path_factory.mktemp("independent")
    document = ROOT / "generated/tradespec/customtrades/openapi.json"
    command = [
        *(
            sys.executable,
            "-m",
            "openapi_python_client",
            "generate",
            "--meta",
            "none",
            "--fail-on-warning",
        ),
        *("--path", str(document), "--output-path", str(folder / PACKAGE)),
    ]
    programs = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    made = subprocess.run(
        command,
        capture_output=True,
        text=True,
        check=False,
        cwd=folder,
        env={**os.environ, "PATH": programs},
    )
    assert made.returncode == 0, made.stdout + made.stderr
    sys.path.insert(0, str(folder))
    yield PACKAGE
    sys.path.remove(str(folder))
    for name in [name for name in sys.modules if name.partition(".")[0] == PACKAGE]:
        del sys.modules[name]


@pytest.fixture
def mock() -> Iterator[Mock]:
    with Mock("customtrades") as mock:
        yield mock


@pytest.fixture
def client(reader: str, mock: Mock) -> Iterator[Any]:
    """Its client, talking to the mock over a socket."""
    connect = importlib.import_module(f"{reader}.client").AuthenticatedClient
    with (
        mock.serve() as server,
        connect(base_url=server.url, token=mock.keys[0], raise_on_unexpected_status=True) as made,
    ):
        yield made


def _module(path: str) -> ModuleType:
    return importlib.import_module(f"{PACKAGE}.{path}")


def test_a_job_is_created_read_changed_and_deleted(client: Any, mock: Mock) -> None:
    models = _module("models")
    create = _module("api.jobs.jobs_create")
    body = models.JobCreate(customer_uuid=mock.ids["customer"], title="Plumbing Repair")
    made = create.sync(client=client, body=body)
    assert isinstance(made, models.JobResponse)
    assert made.data.status == "New"
    found = _module("api.jobs.jobs_get").sync(made.data.uuid, client=client)
    assert found.data.title == "Plumbing Repair"
    change = models.JobUpdate.from_dict({"status": "In Progress", "actual_amount": 150})
    changed = _module("api.jobs.jobs_update").sync(made.data.uuid, client=client, body=change)
    assert (changed.data.status, changed.data.actual_amount) == ("In Progress", 150)
    gone = _module("api.jobs.jobs_delete").sync(made.data.uuid, client=client)
    assert gone.success is True
    missing = _module("api.jobs.jobs_get").sync_detailed(made.data.uuid, client=client)
    assert (missing.status_code, missing.parsed.error) == (404, "Job not found")


def test_totals_of_a_created_invoice(client: Any, mock: Mock) -> None:
    models = _module("models")
    body = models.InvoiceCreate.from_dict(
        {
            "job_uuid": mock.ids["job"],
            "customer_uuid": mock.ids["customer"],
            "due_date": "2025-02-01",
            "line_items": [
                {"description": "Labor", "quantity": 8, "unit_price": 95, "tax_rate": 0},
                {"description": "Parts", "quantity": 2, "unit_price": 50, "tax_rate": 8.5},
                {"description": "Trip fee", "quantity": 1, "unit_price": 75, "tax_rate": 0},
            ],
        }
    )
    made = _module("api.invoices.invoices_create").sync(client=client, body=body)
    totals = (made.data.subtotal, made.data.tax_amount, made.data.total_amount)
    assert totals == (935, 8.5, 943.5)


def test_lists_page(client: Any) -> None:
    listed = _module("api.customers.customers_list").sync(client=client, page=1, limit=1)
    assert len(listed.data.customers) == 1
    assert listed.data.pagination.total_pages == listed.data.pagination.total > 1
