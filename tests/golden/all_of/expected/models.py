"""Models of All of."""

from __future__ import annotations

from datetime import date, datetime

from msgspec import UNSET, UnsetType

from ._core.types import Model


class Maker(Model, kw_only=True):
    name: str | UnsetType = UNSET


class Timestamps(Model, kw_only=True):
    created: datetime | UnsetType = UNSET


class Vehicle(Model, kw_only=True):
    """What moves."""

    wheels: int
    maker: Maker | UnsetType = UNSET


class Car(Model, kw_only=True):
    """A vehicle with doors."""

    wheels: int
    doors: int
    maker: Maker | UnsetType = UNSET
    created: datetime | UnsetType = UNSET
    garage: Maker | UnsetType = UNSET
    """Who repairs it."""


class CarsCreateResponse(Car, kw_only=True):
    built: date
