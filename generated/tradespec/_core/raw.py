"""The methods of `client.raw`: those of the plain resources, typed as giving a `Response`.

A method asks its own `self` for the call, so the same function gives its result alone on a Resource
and within its Response on a RawResource. Arguments and docstring stay those of the method.
"""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import Any, Concatenate, ParamSpec, TypeAlias, TypeVar, cast

from .pages import AsyncPager, Page, Pager
from .response import Response

P = ParamSpec("P")
T = TypeVar("T")
Method: TypeAlias = Callable[Concatenate[Any, P], T]
AsyncMethod: TypeAlias = Callable[Concatenate[Any, P], Coroutine[Any, Any, T]]


def call(method: Method[P, T]) -> Method[P, Response[T]]:
    """A method of a Resource as one of a RawResource."""
    return cast("Method[P, Response[T]]", method)


def page(method: Method[P, Pager[T]]) -> Method[P, Response[Page[T]]]:
    """A list of a Resource as one page of it on a RawResource."""
    return cast("Method[P, Response[Page[T]]]", method)


def async_call(method: AsyncMethod[P, T]) -> AsyncMethod[P, Response[T]]:
    """A method of an AsyncResource as one of an AsyncRawResource."""
    return cast("AsyncMethod[P, Response[T]]", method)


def async_page(method: Method[P, AsyncPager[T]]) -> AsyncMethod[P, Response[Page[T]]]:
    """A list of an AsyncResource as one page of it on an AsyncRawResource."""
    return cast("AsyncMethod[P, Response[Page[T]]]", method)
