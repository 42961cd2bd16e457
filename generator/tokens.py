"""Arguments that say where a list goes on: they take what an earlier page gave for it."""

from __future__ import annotations

from dataclasses import replace

from generator.api import Argument, Pages, Parameter
from generator.names import Code, ended, raw, text


def with_token(parameters: tuple[Parameter, ...], pages: Pages | None) -> tuple[Parameter, ...]:
    """The parameters, the one that says where a page begins taking what a page gave for it."""
    return tuple(
        replace(parameter, argument=_token(parameter.argument))
        if pages is not None
        and parameter.location == "query"
        and raw(parameter.argument.wire) == raw(pages.page)
        else parameter
        for parameter in parameters
    )


def _token(argument: Argument) -> Argument:
    said = ended(raw(argument.description))
    said += " `next` of an earlier page goes here to go on after it."
    return replace(argument, annotation=Code("PageToken"), description=text(said.strip()))
