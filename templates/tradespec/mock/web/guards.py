"""Headers that keep what the server itself shows from pages of other origins."""

from __future__ import annotations

from ..messages import Response

_GUARDS = (
    ("x-content-type-options", "nosniff"),
    ("cross-origin-resource-policy", "same-origin"),
    ("cross-origin-opener-policy", "same-origin"),
    ("x-frame-options", "SAMEORIGIN"),
    ("referrer-policy", "no-referrer"),
)


def guard(response: Response, *, secret: bool = False) -> Response:
    """Give an answer with the headers it lacks: no other origin embeds, frames or reinterprets it.

    Args:
        response: What is answered.
        secret: It is not to be kept anywhere.
    """
    wanted = (*_GUARDS, ("cache-control", "no-store")) if secret else _GUARDS
    has = {name.lower() for name, _ in response.headers}
    response.headers.extend(each for each in wanted if each[0] not in has)
    return response
