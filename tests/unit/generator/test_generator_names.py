"""Any string in, a safe piece of Python out."""

from __future__ import annotations

import ast
import keyword

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openapi_python_client.schema.untrusted_string import UntrustedString

from generator import names
from generator.fields import field_names, member_names

ANYTHING = st.text(max_size=60)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("pageSize", "page_size"),
        ("HTTPStatus", "http_status"),
        ("X-Request-Id", "x_request_id"),
        ("filter[name]", "filter_name"),
        ("$top", "top"),
        ("_under", "under"),
        ("class", "class_"),
        ("self", "self_"),
        ("2fa", "field_2fa"),
        ("+1", "plus_1"),
        ("-1", "minus_1"),
        ("-created", "minus_created"),
        ("Größe", "grosse"),
        ("日本", "日本"),
        ("", "field"),
        ("---", "field"),
    ],
)
def test_identifiers(text: str, name: str) -> None:
    assert names.identifier(text) == name


@given(ANYTHING)
def test_an_identifier_is_one(text: str) -> None:
    name = names.identifier(UntrustedString(text))
    assert name.isidentifier()
    assert not keyword.iskeyword(name)
    assert not name.startswith("_")
    assert len(name) <= 200


@given(ANYTHING)
def test_a_class_name_is_one(text: str) -> None:
    name = names.class_name(text)
    assert name.isidentifier()
    assert name[0].isupper()


@given(ANYTHING)
def test_a_literal_is_the_text(text: str) -> None:
    assert ast.literal_eval(names.literal(UntrustedString(text))) == text


@given(ANYTHING, st.integers(0, 16), st.integers(0, 40))
def test_a_docstring_stays_a_docstring(text: str, indent: int, first: int) -> None:
    words = names.docstring(UntrustedString(text), indent, first)
    margin = " " * indent
    source = f'if 1:\n{margin} def f():\n{margin}  """{words}"""\n{margin}  return 1\n'
    function = ast.parse(source).body[0].body[0]  # type: ignore[attr-defined]
    assert [type(node) for node in function.body] == [ast.Expr, ast.Return]
    assert isinstance(function.body[0].value, ast.Constant)


def test_docstrings_are_wrapped_and_keep_paragraphs_and_lists() -> None:
    text = "word " * 40 + "\n\n- one\n- two\nstill two\n\nend"
    lines = names.docstring(text, 4).split("\n")
    assert all(len(line) <= 100 for line in lines)
    assert lines[-1] == "    end"
    assert "    - one" in lines
    assert "    - two still two" in lines


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("list jobs", "List jobs."),
        ("One. Two.", "One."),
        ("Really? Yes.", "Really?"),
        ("vCard export", "vCard export."),
        ("Version 1.5 of it", "Version 1.5 of it."),
        ("over\ntwo lines. More", "Over two lines."),
        ("", ""),
    ],
)
def test_first_sentences(text: str, first: str) -> None:
    assert names.sentence(text) == first


def test_nothing_prints_text_of_a_document_by_accident() -> None:
    with pytest.raises(TypeError):
        names.literal(object())
    assert "secret" not in f"{UntrustedString('secret')!s}"


def test_source_shows_every_character() -> None:
    source = "a = 'x\u202ey\x0b\u2028é 🚀'\n"
    shown = names.visible_source(source)
    assert shown == "a = 'x\\u202ey\\x0b\\u2028é 🚀'\n"
    assert ast.literal_eval(shown[4:].strip()) == "x\u202ey\x0b\u2028é 🚀"


def test_fields_of_one_class_differ() -> None:
    assert field_names(["fooBar", "foo_bar", "foo-bar"]) == {
        "fooBar": "foo_bar",
        "foo_bar": "foo_bar_2",
        "foo-bar": "foo_bar_3",
    }
    assert field_names(["id"], reserved=["id"]) == {"id": "id_"}
    assert field_names(["Field", "field"]) == {"Field": "field_", "field": "field_2"}


@pytest.mark.parametrize(
    ("values", "members"),
    [
        (["In Progress", "done"], ["IN_PROGRESS", "DONE"]),
        (["none", "None"], ["NONE", "NONE_2"]),
        (["value", "name", "mro"], ["VALUE", "NAME", "MRO"]),
        (["a", "A", "-"], ["A", "A_2", "HYPHEN_MINUS"]),
        (["name", "-name"], ["NAME", "MINUS_NAME"]),
        (["", "10", "in"], ["EMPTY", "VALUE_10", "IN"]),
        ([1, -1, 0], ["VALUE_1", "MINUS_1", "VALUE_0"]),
        ([">=", "<", "*"], ["GREATER_THAN_EQUALS", "LESS_THAN", "ASTERISK"]),
        (["été"], ["ETE"]),
    ],
)
def test_members_of_an_enum(values: list[object], members: list[str]) -> None:
    assert member_names(values) == members


@given(st.lists(ANYTHING, unique=True, max_size=8))
def test_members_always_differ(values: list[str]) -> None:
    found = member_names(values)
    assert len(set(found)) == len(values)
    assert all(name.isidentifier() and not keyword.iskeyword(name) for name in found)
