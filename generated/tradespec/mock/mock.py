"""`Mock`: one API's mock server for a test or a program, with everything to steer and watch it."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Mapping
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from . import bundled
from .account.database import MEMORY
from .compiled.blueprint import blueprint_of, compiled
from .compiled.document import Document, Node
from .engine import Engine
from .harness.control import Control
from .harness.desk import Desk
from .harness.restoring import restore
from .harness.seeds import Seed, plant, read_seed
from .harness.snapshots import Snapshot
from .harness.switches import AccountSettings
from .messages import Request, Response

if TYPE_CHECKING:
    from .serving.server import Server


_log = logging.getLogger("tradespec.mock")


class Mock(Control, Desk):
    """A stateful mock of one API, made from its OpenAPI document.

    It starts with the demo account. `client()` and `async_client()` are wired in process;
    `serve()` gives a URL; `handle()` takes a plain request. Safe to use from several threads.

        with Mock("customtrades") as mock:
            client = mock.client()
            job = client.jobs.create(customer_uuid=mock.ids["customer"], title="Plumbing repair")
            mock.assert_called("jobs.create", times=1)

    Attributes:
        notice: What was to be mended in the database file, "" for nothing.
    """

    def __init__(
        self,
        api: str,
        *,
        database: str | Path = ":memory:",
        document: Node | None = None,
    ) -> None:
        """Start a mock.

        Args:
            api: Name of the API, a package below `tradespec`.
            database: File that keeps the records, in memory by default.
            document: OpenAPI document to play instead of the API's own.

        Raises:
            WrongDatabaseError: The file holds records of another version of the API.
            UnsupportedDocumentError: The document asks for something the mock cannot play.
        """
        self.api = api
        self.notice = ""
        self._blueprint = (
            blueprint_of(api) if document is None else compiled(Document(document), api)
        )
        self.document = self._blueprint.document
        self._engine = Engine(self._blueprint, str(database))
        try:
            if self._engine.database.is_new:
                self._plant_demo()
            elif not self.keys:
                self._reopen()
        except BaseException:
            self.close()
            raise
        self._start: Snapshot | None = None
        if str(database) == MEMORY:
            self._start = self.snapshot()
        self._ids: dict[str, str] | None = None

    def __enter__(self) -> Self:
        """Use the mock in a `with` statement, which closes it."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        problem: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Close the mock."""
        self.close()

    def __repr__(self) -> str:
        """Show which API it is."""
        return f"<Mock of {self.document.title}>"

    @property
    def base_url(self) -> str:
        """Give the base URL in-process clients use; it reaches no network."""
        return f"http://{self.api}.mock{self.document.base_path()}"

    @property
    def key(self) -> str:
        """Give the demo account's API key."""
        return self._engine.accounts.demo_key()

    @property
    def keys(self) -> list[str]:
        """Give the API keys of all accounts, the demo account's first."""
        return self._engine.accounts.keys()

    @property
    def ids(self) -> Mapping[str, str]:
        """Give the keys of the demo records by label: `mock.ids["customer"]`."""
        if self._ids is None:
            with self._engine.lock:
                self._ids = self._engine.accounts.labels()
        return self._ids

    @property
    def settings(self) -> AccountSettings:
        """Give the demo account's switches and limits: `mock.settings["add_on"] = False`."""
        return self.settings_of(self.key)

    def settings_of(self, key: str) -> AccountSettings:
        """Give the switches and limits of the account a key opens.

        Raises:
            LookupError: No account has this key.
        """
        return AccountSettings(self._engine.settings, self._account(key))

    def handle(self, request: Request) -> Response:
        """Answer a request in process.

        Raises:
            ConnectionDropped: `fail(drop=...)` wants the connection cut instead.
        """
        return self._engine.handle(request)

    def first_call(self) -> tuple[str, str]:
        """Give operationId and path of a call to try first: a list without anything to fill in."""
        lists = [each for each in self._engine.operations.values() if "{" not in each.path]
        lists.sort(key=lambda each: (each.action != "list", each.method != "GET"))
        return (lists[0].name, lists[0].path) if lists else ("", "/")

    def key_header(self, key: str | None = None) -> str:
        """Give the header that carries a key, the demo account's by default."""
        key = self.key if key is None else key
        schemes: Node = self.document.root.get("components", {}).get("securitySchemes", {})
        for scheme in schemes.values():
            if scheme.get("type") == "apiKey" and scheme.get("in") == "header":
                return f"{scheme['name']}: {key}"
        return f"Authorization: Bearer {key}" if schemes else "Accept: application/json"

    def client(self, **options: Any) -> Any:
        """Give the API's synchronous client, wired to this mock in process.

        Args:
            options: What the client takes besides; `api_key` is the demo account's by default.
        """
        from .transport import MockTransport

        return self._client_class("")(**self._options(options, MockTransport(self.handle)))

    def async_client(self, **options: Any) -> Any:
        """Give the API's asynchronous client, wired to this mock in process."""
        from .transport import AsyncMockTransport

        return self._client_class("Async")(
            **self._options(options, AsyncMockTransport(self.handle))
        )

    def serve(self, host: str = "127.0.0.1", port: int = 0, *, cors: Iterable[str] = ()) -> Server:
        """Serve this mock over HTTP from a thread.

        Args:
            host: Address to listen on.
            port: Port to listen on, 0 for any that is free.
            cors: Origins such as `http://localhost:5173` whose pages may call the API.

        Returns:
            A context manager; its `url` is the API's base URL.

        Raises:
            ValueError: One of `cors` is no origin.
            OSError: The address cannot be listened on.
        """
        from .serving.server import Server
        from .web.site import Site

        site = Site({self.api: self}, host=host, cors=cors)
        path = f"/{self.api}{self.document.base_path()}"
        server = Server(site.handle, host, port, path, site.access.token)
        site.resume()
        return server

    def reset(self) -> None:
        """Go back to the demo account as it was at the start: records, clock, faults, journal."""
        with self._engine.lock:
            self._engine.webhooks.clear()
            self._engine.clock.reset()
            self._engine.faults.clear()
            self._engine.journal.clear()
            if self._start is None:
                try:
                    with self._engine.database.transaction():
                        self._engine.database.load({})
                        self._refresh()
                        self._plant_demo()
                finally:
                    self._refresh()
            else:
                self.restore(self._start)

    def seed(self, records: Seed | str | Path) -> None:
        """Add records.

        Args:
            records: `{"Job": {"label": {...}}}` or `{"Job": [{...}]}` for the demo account, or
                `{"accounts": [{"key": ..., "records": {...}}]}`; or the path of a YAML or JSON
                file of that shape. What a record leaves out is filled as in a create. The path
                of a snapshot's file restores that, in place of everything.

        Raises:
            ValueError: It names an unknown kind of record, or a reference leads nowhere.
        """
        given = read_seed(records)
        if isinstance(given, Snapshot):
            self.restore(given)
        else:
            plant(self._engine, given)
            self._ids = None

    def snapshot(self) -> Snapshot:
        """Keep all records, settings and counts as they are now."""
        with self._engine.lock:
            with self._engine.database.transaction():
                self._engine.settings.flush()
            database = self._engine.database
            columns, tables = database.columns(), database.dump()
            return Snapshot(self.api, self.document.version, columns, tables, proven=True)

    def restore(self, snapshot: Snapshot) -> None:
        """Go back to a snapshot of this or another mock of the same API.

        Args:
            snapshot: What `snapshot` gave, or `Snapshot.load` from a file.

        Raises:
            ValueError: It is of another API or of another version of its document, or it was
                edited and holds what no mock would have stored. Nothing is changed then.
        """
        snapshot.check(self.api, self.document.version)
        with self._engine.lock:
            if {**snapshot.columns} != self._engine.database.columns():
                raise ValueError("the snapshot has other tables; take it anew with this version")
            restore(self._engine, snapshot)
            self._ids = None

    def close(self) -> None:
        """Write what is still to be written and close the database. Twice does no harm."""
        self._engine.close()

    def _plant_demo(self) -> None:
        demo, engine = self._blueprint.demo, self._engine
        seed = demo.seed or {"accounts": []}
        with engine.records.filling.traced() as trace:
            engine.database.start(lambda: plant(engine, seed))
        if engine.database.path == MEMORY:
            demo.keep(engine.database, trace)

    def _reopen(self) -> None:
        """Let the demo key open an account whose keys a file has lost."""
        engine = self._engine
        accounts = self._blueprint.demo.seed.get("accounts", [])
        if not accounts:
            return
        with engine.lock, engine.database.transaction():
            account = engine.accounts.reopen(str(accounts[0]["key"]))
        self.notice = (
            f"{engine.database.path} had no key for {self.api}; the demo key opens account "
            f"{account} again"
        )
        _log.warning("%s", self.notice)

    def _refresh(self) -> None:
        self._ids = None
        self._engine.refresh()

    def _client_class(self, prefix: str) -> Any:
        return bundled.client_class(self.api, prefix + self.document.extension["client"])

    def _options(self, options: Mapping[str, Any], transport: object) -> dict[str, Any]:
        given: dict[str, Any] = {"base_url": self.base_url, "transport": transport}
        if "api_key" not in options:
            given["api_key"] = self.key
        return given | dict(options)
