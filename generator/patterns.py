"""A pattern and a text of a document in, whether they match out, in bounded time.

Python's own matcher can take for ever on patterns such as `^(a+)+$`; the one here takes time in
proportion to the text, or gives up after a number of steps.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Any

_MOST_STEPS = 100_000
_MOST_BYTES = 10_000_000


def matches(pattern: str, text: str) -> bool:
    """Whether a pattern is found in a text; true of a pattern that cannot be judged."""
    judge = _judge(pattern)
    return judge is None or bool(judge.is_valid(text))


@lru_cache(maxsize=1000)
def _judge(pattern: str) -> Any:
    import jsonschema_rs

    schema = {"type": "string", "pattern": pattern}
    for options in (
        jsonschema_rs.RegexOptions(size_limit=_MOST_BYTES),
        jsonschema_rs.FancyRegexOptions(backtrack_limit=_MOST_STEPS, size_limit=_MOST_BYTES),
    ):
        try:
            return jsonschema_rs.Draft202012Validator(schema, pattern_options=options)
        except ValueError:
            continue
    return None
