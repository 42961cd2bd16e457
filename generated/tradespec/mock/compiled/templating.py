"""Templates of the document: strings in any JSON value that hold `{name}`.

A string that is nothing but one name becomes the value itself, of whatever type; within a longer
text the value is written out. A name without a value stays as it is.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from .. import codec

_NAME = re.compile(r"\{([A-Za-z_][A-Za-z0-9_.]*)\}")

Find = Callable[[str], Any]


def fill(template: Any, find: Find) -> Any:
    """Give the template with its names replaced.

    Args:
        template: Any JSON value.
        find: Gives the value of a name, `codec.NOTHING` for an unknown one.
    """
    if isinstance(template, str):
        return _filled(template, find)
    if codec.is_object(template):
        return {name: fill(member, find) for name, member in template.items()}
    if codec.is_array(template):
        return [fill(item, find) for item in template]
    return template


def _filled(text: str, find: Find) -> Any:
    whole = _NAME.fullmatch(text)
    if whole:
        value = find(whole[1])
        return text if value is codec.NOTHING else value

    def replaced(match: re.Match[str]) -> str:
        value = find(match[1])
        if value is codec.NOTHING:
            return match[0]
        return "" if value is None else str(value)

    return _NAME.sub(replaced, text)
