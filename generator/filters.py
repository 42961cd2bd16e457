"""The filter word of a list in, what the templates say of its arguments out."""

from __future__ import annotations

from typing import Any

from generator import wires
from generator.annotate import Annotator
from generator.api import Argument, Filter, FilterField
from generator.document import Document
from generator.names import ClassName, Identifier, identifier, text
from generator.namespace import NameSpace
from generator.plain import Node, as_list, as_node
from generator.schema import fields, resolve, wire_of
from generator.vocabulary import words


def build_filter(
    document: Document, annotator: Annotator, said: Node, item: Any, space: NameSpace
) -> tuple[Filter, frozenset[str]]:
    """The filter of one list, and the models its annotations name.

    Args:
        document: the document.
        annotator: of the same.
        said: the word `filter` of the operation.
        item: schema of the list's items.
        space: the names of the method's arguments.
    """
    data = document.data
    known = fields(data, item) or {}
    models = set[str]()
    arguments: list[FilterField] = []
    entries = [(str(name), str(name), False) for name in as_list(said.get("fields"))]
    entries += [(str(new), str(name), True) for new, name in as_node(said.get("since")).items()]
    limits = as_node(words(data).get("filters"))
    resolution = int(limits.get("resolution", 0))
    late = "not earlier than this" if resolution else "later than this"
    for wanted, field, later in entries:
        schema = known.get(field, {})
        short = identifier(wanted)
        name = Identifier(space.give(short, f"field_{short}"))
        annotated = annotator.argument(schema)
        models |= annotated.models
        what = f"Only records whose `{field}` is {late}." if later else ""
        arguments.append(
            FilterField(
                argument=Argument(
                    name, text(field), annotated.code, False, text(what), text(""), deprecated=False
                ),
                alias=_alias(data, schema),
                since=later,
            )
        )
    built = Filter(
        parameter=text(said.get("parameter")),
        sort=text(said.get("sort")),
        fields=tuple(arguments),
        conditions=int(limits.get("conditions", 10)),
        length=int(limits.get("length", 255)),
        resolution=resolution,
    )
    aliases = {str(each.alias) for each in arguments if each.alias is not None}
    return built, frozenset(models | aliases)


def _alias(data: Node, schema: Any) -> ClassName | None:
    return wires.alias(schema) if wire_of(resolve(data, schema)) else None
