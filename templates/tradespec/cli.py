"""The command `tradespec`: `tradespec mock` serves the mocks of the package's APIs."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from importlib import resources
from ipaddress import ip_address
from typing import TYPE_CHECKING, NoReturn

if TYPE_CHECKING:
    from .mock import Mock
    from .mock.site import Site


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command and give its exit code.

    Args:
        arguments: Words after `tradespec`, those of the command line by default.
    """
    options = _parser().parse_args(arguments)
    names = options.api or available()
    code = _serve(names, options.host, options.port, options.database, options.admin_token)
    if arguments is None:
        leave(code)
    return code


def leave(code: int) -> NoReturn:
    """End the process at once.

    Threads of the HTTP server outlive its loop by a moment and may abort the process when they
    meet an interpreter that is shutting down. All records are written by now.
    """
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(code)


def available() -> list[str]:
    """Give the names of the package's APIs."""
    package = resources.files(__name__.rpartition(".")[0])
    return sorted(
        entry.name
        for entry in package.iterdir()
        if entry.is_dir() and entry.joinpath("openapi.json").is_file()
    )


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="tradespec", description="Tools of tradespec.")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    mock = commands.add_parser("mock", help="serve stateful mock APIs")
    mock.add_argument("--api", action="append", metavar="NAME", help="only this API; may repeat")
    mock.add_argument("--host", default="127.0.0.1", help="address to listen on (%(default)s)")
    mock.add_argument("--port", type=int, default=4010, help="port to listen on (%(default)s)")
    mock.add_argument(
        "--database", default=":memory:", metavar="FILE", help="keep the records in a file"
    )
    mock.add_argument(
        "--admin-token",
        default=os.environ.get("TRADESPEC_MOCK_TOKEN"),
        metavar="TOKEN",
        help="what other machines send to use /_mock; made anew by default "
        "(environment: TRADESPEC_MOCK_TOKEN)",
    )
    return parser


def _serve(
    names: Sequence[str], host: str, port: int, database: str, token: str | None = None
) -> int:
    from .mock.foreground import check_free, serve_until_stopped
    from .mock.site import Site

    mocks: dict[str, Mock] = {}
    try:
        for name in names:
            mocks[name] = _mock(name, database)
        site = Site(mocks, token=token, host=host)
        port = check_free(host, port)
        _greet(site, host, port, database)
        serve_until_stopped(site.handle, host, port)
    except (ImportError, OSError, ValueError) as problem:
        print(f"tradespec mock: {problem}", file=sys.stderr)
        return 1
    finally:
        for mock in mocks.values():
            mock.close()
    print("tradespec mock: stopped")
    return 0


def _mock(name: str, database: str) -> Mock:
    from .mock import Mock

    return Mock(name, database=database)


def _greet(site: Site, host: str, port: int, database: str) -> None:
    origin = f"http://{host if ':' not in host else f'[{host}]'}:{port}"
    print(f"tradespec mock: {origin}/ (records in {_place(database)}; stop with Ctrl-C)")
    for name, mock in site.mocks.items():
        print(f"  {mock.document.title}\n    {site.base_url(name, origin)}\n    key {mock.key}")
    if not _is_loopback(host):
        print(
            f"WARNING: {host} is not loopback. Anybody who reaches this machine can call the mocks "
            "with the keys above. The admin API below /_mock wants "
            f"`Authorization: Bearer {site.access.token}` from other machines.",
            file=sys.stderr,
        )
    sys.stdout.flush()


def _place(database: str) -> str:
    return "memory" if database == ":memory:" else database


def _is_loopback(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
