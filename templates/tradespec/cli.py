"""The command `tradespec`: `tradespec mock` serves the mocks of the package's APIs."""

from __future__ import annotations

import argparse
import logging
import os
import sqlite3
import sys
from collections.abc import Sequence
from contextlib import ExitStack
from importlib import resources
from ipaddress import ip_address
from typing import TYPE_CHECKING, NoReturn

if TYPE_CHECKING:
    from .mock.web.site import Site

_INTERRUPTED = 130

_DESCRIPTION = """\
Serve stateful mocks of the APIs below one address, each with a demo account and its key. A page at
that address shows what runs, and what is called while it runs.
"""
_EPILOG = """\
examples:
  tradespec mock                            every API, records in memory
  tradespec mock --api customtrades         only this one
  tradespec mock --database records.db      records that outlive the process
  tradespec mock --log json 2> mock.log     an object a line for each request
"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command and give its exit code.

    Args:
        arguments: Words after `tradespec`, those of the command line by default.
    """
    code = _mock(_parser().parse_args(arguments))
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
    mock = commands.add_parser(
        "mock",
        help="serve stateful mock APIs",
        description=_DESCRIPTION,
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    mock.add_argument(
        "--api",
        action="append",
        metavar="NAME",
        help=f"only this API; may repeat ({', '.join(available())})",
    )
    mock.add_argument("--host", default="127.0.0.1", help="address to listen on (%(default)s)")
    mock.add_argument(
        "--port", type=_port, default=4010, help="port to listen on, 0 for any (%(default)s)"
    )
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
    mock.add_argument(
        "--cors",
        action="append",
        default=[],
        metavar="ORIGIN",
        help="let pages of this origin call the APIs, such as http://localhost:5173; may repeat",
    )
    mock.add_argument(
        "--log",
        choices=("text", "json", "off"),
        help="how to log requests to stderr (text at a terminal, else off)",
    )
    return parser


def _port(text: str) -> int:
    if text.isascii() and text.isdigit() and int(text) < 65536:
        return int(text)
    raise argparse.ArgumentTypeError(f"{text!r} is no number from 0 to 65535")


def _mock(options: argparse.Namespace) -> int:
    try:
        from .mock.serving.logs import form_for, logging_to

        with logging_to(sys.stderr, options.log or form_for(sys.stderr)):
            _serve(options)
    except KeyboardInterrupt:
        return _INTERRUPTED
    except ImportError as problem:
        return _failed(f"{problem}; the mock needs: pip install 'tradespec[mock]'")
    except sqlite3.Error as problem:
        return _failed(f"--database {options.database}: {problem}")
    except (OSError, ValueError) as problem:
        return _failed(str(problem))
    print("tradespec mock: stopped")
    return 0


def _failed(message: str) -> int:
    print(f"tradespec mock: {message}", file=sys.stderr)
    return 1


def _serve(options: argparse.Namespace) -> None:
    """Serve until asked to stop.

    Raises:
        ValueError: An option says something impossible.
    """
    from .mock import Mock
    from .mock.serving.foreground import free_address, serve_until_stopped
    from .mock.web.site import Site

    log = logging.getLogger("tradespec.mock")
    names = list(dict.fromkeys(options.api or available()))
    unknown = [name for name in names if name not in available()]
    if unknown:
        raise ValueError(f"there is no API {unknown[0]!r}; there are: {', '.join(available())}")
    address, port = free_address(options.host, options.port)
    with ExitStack() as running:
        mocks = {
            name: running.enter_context(Mock(name, database=options.database)) for name in names
        }
        site = Site(mocks, token=options.admin_token, host=options.host, cors=options.cors)
        origin = _origin(options.host, port)

        def started() -> None:
            site.resume()
            _greet(site, origin, address, options.database)
            fields = {"url": f"{origin}/", "apis": names}
            log.info("%s/", origin, extra={"event": "started", "fields": fields})

        def stopping() -> None:
            log.info("no more connections", extra={"event": "stopping"})

        serve_until_stopped(site.handle, address, port, started=started, stopping=stopping)
    log.info("the records are closed", extra={"event": "stopped"})


def _origin(host: str, port: int) -> str:
    """Give an address that leads here from this machine."""
    from .mock.serving.server import ANYWHERE

    host = ANYWHERE.get(host, host)
    return f"http://{f'[{host}]' if ':' in host else host}:{port}"


def _greet(site: Site, origin: str, address: str, database: str) -> None:
    place = "memory" if database == ":memory:" else database
    print(f"tradespec mock: {origin}/ (records in {place}; stop with Ctrl-C)")
    for name, mock in site.mocks.items():
        print(f"  {mock.document.title}\n    {site.base_url(name, origin)}\n    key {mock.key}")
        if mock.notice:
            print(f"tradespec mock: {mock.notice}", file=sys.stderr)
    sys.stdout.flush()
    if not ip_address(address.partition("%")[0]).is_loopback:
        print(
            f"WARNING: {address} is not loopback. Anybody who reaches this machine can call the "
            "mocks with the keys above. The admin API below /_mock wants "
            f"`Authorization: Bearer {site.access.token}` from other machines.",
            file=sys.stderr,
        )
