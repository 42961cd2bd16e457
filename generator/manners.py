"""The part of the representation that tells of manners only some APIs have: plain frozen data."""

from __future__ import annotations

from dataclasses import dataclass

from openapi_python_client.schema.untrusted_string import UntrustedString

from generator.names import ClassName, Code, Identifier

Keys = tuple[UntrustedString, ...]
"""The way from the root of a JSON value to a place in it."""


@dataclass(frozen=True, slots=True)
class WireAlias:
    """A schema whose text on the wire is a value: an alias of the models module."""

    name: ClassName
    annotation: Code
    kind: UntrustedString
    separator: UntrustedString
    description: UntrustedString


@dataclass(frozen=True, slots=True)
class Option:
    """A header that a view of the client sends with every request."""

    argument: Identifier
    header: UntrustedString


@dataclass(frozen=True, slots=True)
class Webhooks:
    """How the API's messages to its users are told apart and verified.

    Args:
        type: where a body names its event.
        type_header: the header that does, in place of the body.
        id: where its identifier stands.
        inside: where the event stands, when it is there.
        untyped: name of an event without one.
        signature: header, scheme and tolerance in seconds; empty scheme when unsigned.
        handshake: field, its value and the field to answer with; empty without handshake.
        aliases: further names of events, each with the event it stands for.
    """

    type: Keys
    type_header: UntrustedString
    id: Keys
    inside: Keys
    untyped: UntrustedString
    signature: UntrustedString
    scheme: UntrustedString
    tolerance: int
    handshake: tuple[UntrustedString, ...]
    aliases: tuple[tuple[UntrustedString, UntrustedString], ...] = ()
