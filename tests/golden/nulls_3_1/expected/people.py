"""Nulls of 3.1: people."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ._core import raw as _raw
from ._core.operation import Body, Operation, Result
from ._core.resource import AsyncRawResource, AsyncResource, RawResource, Resource
from ._core.types import UNSET, UnsetType
from .models import Address, Colour, Person, PersonMood

_CREATE: Operation[Person | None] = Operation(
    name="people.create",
    method="POST",
    path="/people",
    body=Body("application/json"),
    results={200: Result(Person | None)},
    repeat="never",
)


class PeopleResource(Resource):
    """People."""

    def create(
        self,
        *,
        name: str,
        nick: str | None,
        age: int | UnsetType = UNSET,
        title: str | None | UnsetType = UNSET,
        colour: Colour | str | None | UnsetType = UNSET,
        address: Address | Mapping[str, object] | None | UnsetType = UNSET,
        mood: PersonMood | str | None | UnsetType = UNSET,
        tags: Sequence[str | None] | UnsetType = UNSET,
        nothing: None | UnsetType = UNSET,
    ) -> Person | None:
        """Add a person.

        Args:
            nick: Short name, always there, perhaps null.
            address: Where they live.

        `POST /people`
        """
        return self._call(
            _CREATE,
            {},
            {
                "name": name,
                "nick": nick,
                "age": age,
                "title": title,
                "colour": colour,
                "address": address,
                "mood": mood,
                "tags": tags,
                "nothing": nothing,
            },
        )


class AsyncPeopleResource(AsyncResource):
    """People."""

    async def create(
        self,
        *,
        name: str,
        nick: str | None,
        age: int | UnsetType = UNSET,
        title: str | None | UnsetType = UNSET,
        colour: Colour | str | None | UnsetType = UNSET,
        address: Address | Mapping[str, object] | None | UnsetType = UNSET,
        mood: PersonMood | str | None | UnsetType = UNSET,
        tags: Sequence[str | None] | UnsetType = UNSET,
        nothing: None | UnsetType = UNSET,
    ) -> Person | None:
        """Add a person.

        Args:
            nick: Short name, always there, perhaps null.
            address: Where they live.

        `POST /people`
        """
        return await self._call(
            _CREATE,
            {},
            {
                "name": name,
                "nick": nick,
                "age": age,
                "title": title,
                "colour": colour,
                "address": address,
                "mood": mood,
                "tags": tags,
                "nothing": nothing,
            },
        )


class RawPeopleResource(RawResource):
    """Like `PeopleResource`, each answer with its status, headers and bytes."""

    create = _raw.call(PeopleResource.create)


class AsyncRawPeopleResource(AsyncRawResource):
    """Like `AsyncPeopleResource`, each answer with its status, headers and bytes."""

    create = _raw.async_call(AsyncPeopleResource.create)
