"""The clients other generators make of our document, each behind the same few calls."""

from __future__ import annotations

import importlib
import json
import subprocess
import sys
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeAlias
from uuid import UUID

from tests.bench.payload import KEY, PAGE
from tests.bench.processes import ROOT

_DOCUMENT = ROOT / "generated/tradespec/customtrades/openapi.json"
_CLIENT = "bench_client_peer"
_MODELS = "bench_models_peer"


@dataclass(frozen=True, slots=True)
class Peer:
    """One generated client, connected. Each function gives what was asked for, decoded."""

    name: str
    one: Callable[[], Any]
    page: Callable[[], Any]
    async_one: Callable[[], Awaitable[Any]]
    decode_page: Callable[[bytes], Any]


Connect: TypeAlias = Callable[[str, str], Peer]


def generated(folder: Path) -> list[Connect]:
    """Generate the peers into a folder; each is connected with a base URL and a job's uuid.

    Raises:
        RuntimeError: a generator failed; with what it said.
    """
    started = [_started(command, folder) for command in (_client_command(), _models_command())]
    for process in started:
        said = process.communicate()[0]
        if process.returncode:
            raise RuntimeError(f"{process.args!r}: {said[-500:]}")
    sys.path.insert(0, str(folder))
    return [_client_peer, _models_peer]


def _started(command: list[str], folder: Path) -> subprocess.Popen[str]:
    """Both generators run at once, which halves the wait."""
    return subprocess.Popen(
        command, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    )


def _client_command() -> list[str]:
    return [
        *(sys.executable, "-m", "openapi_python_client", "generate", "--meta", "none"),
        *("--path", str(_DOCUMENT), "--output-path", _CLIENT),
    ]


def _models_command() -> list[str]:
    return [
        *(sys.executable, "-m", "datamodel_code_generator", "--input", str(_DOCUMENT)),
        *("--input-file-type", "openapi", "--output-model-type", "pydantic_v2.BaseModel"),
        *("--target-python-version", "3.11", "--formatters", "builtin", "--disable-warnings"),
        *("--openapi-scopes", "schemas", "api", "--generate-client", "httpx2"),
        *("--output", f"{_MODELS}/models.py", "--client-model-package", f"{_MODELS}.models"),
        *("--client-output", f"{_MODELS}/client", "--client-package", f"{_MODELS}.client"),
    ]


def _client_peer(url: str, uuid: str) -> Peer:
    client = _module(_CLIENT).AuthenticatedClient(base_url=url, token=KEY)
    get = _module(f"{_CLIENT}.api.jobs.jobs_get")
    page = _module(f"{_CLIENT}.api.jobs.jobs_list")
    model = _module(f"{_CLIENT}.models").JobListResponse
    key = UUID(uuid)
    return Peer(
        "openapi-python-client",
        one=lambda: get.sync(key, client=client).data,
        page=lambda: page.sync(client=client, limit=PAGE).data.jobs,
        async_one=lambda: get.asyncio(key, client=client),
        decode_page=lambda content: model.from_dict(json.loads(content)).data.jobs,
    )


def _models_peer(url: str, uuid: str) -> Peer:
    module = _module(f"{_MODELS}.client")
    client = module.Client(base_url=url, bearer=KEY)
    async_client = module.AsyncClient(base_url=url, bearer=KEY)
    model = _module(f"{_MODELS}.models").JobListResponse
    key = UUID(uuid)
    return Peer(
        "datamodel-code-generator",
        one=lambda: client.jobs.jobs_get(uuid=key).data,
        page=lambda: client.jobs.jobs_list(limit=PAGE).data.jobs,
        async_one=lambda: async_client.jobs.jobs_get(uuid=key),
        decode_page=lambda content: model.model_validate_json(content).data.jobs,
    )


def _module(name: str) -> Any:
    return importlib.import_module(name)
