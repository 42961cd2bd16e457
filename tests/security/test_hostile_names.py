"""Names that fall together, hide each other or mean something to Python: each stays its own."""

from __future__ import annotations

import builtins
import keyword
import typing
from pathlib import Path

import pytest
from hostile_names import KINDS, Names, document, sends_its_own
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

SPELLINGS = ["get-user", "get_user", "getUser", "GetUser", "get user", "get.user", "get_user_2"]
PYTHON = ["None", "True", "False", "__debug__", "__init__", "__class__", "__all__", *keyword.kwlist]
OWN = [
    "self", "cls", "extra", "body", "dt", "builtins", "UNSET", "_files", "own", "filter", "sort",
    "to", "progress", "raw", "list", "dict", "str", "int", "bytes", "field", "Field", "extra_keys",
    "mro", "name", "value", "_calls", "_call", "property", "cached_property", "date", "datetime",
]  # fmt: skip
CLASSES = [
    "Model", "OpenModel", "OpenEnum", "OpenIntEnum", "Struct", "Warning", "Exception", "Page",
    "Pager", "Operation", "Filter", "Limiter", "Created", "OAuth2", "Literal", "Any", "Decimal",
    "UserList", "user_list", "Userlist", "User-List", "UserList2", "Resource", "UsersResource",
    "UsersResourceModel", "PageModel", "Enum", "UUID", "ClassVar", "NULLS", "T", "AsyncT", "TRaw",
]  # fmt: skip
LONG = [
    f"api.v1.account.incoming_phone_number.incoming_phone_number_assigned_add_on{end}"
    for end in ("", ".extension", ".extension.more", ".extended")
]
TAGS = [
    "client", "models", "errors", "webhooks", "con", "nul", "Users", "users", "close", "raw",
    "with_options", "base_url", "RawUsers", "AsyncUsers", "_core", "openapi", "init", "typing",
]  # fmt: skip

SETS: dict[str, Names] = {
    "spellings": dict.fromkeys(KINDS, SPELLINGS),
    "words of Python": dict.fromkeys(KINDS, PYTHON),
    "words of the package": dict.fromkeys(KINDS, OWN),
    "classes": {"schema": CLASSES, "operation": ["a", "b"], "inline": CLASSES, "field": CLASSES},
    "builtins": {"schema": [n for n in dir(builtins) if n.isidentifier()], "field": dir(builtins)},
    "typing": {"schema": [name for name in typing.__all__ if name.isascii()]},
    "long": dict.fromkeys(KINDS, LONG),
    "tags": {"tag": TAGS, "operation": [f"op{n}" for n in range(len(TAGS))]},
    "filters beside lists": {"operation": ["list", "list_filter", "LIST", "list-filter-filter"]},
    "titles": {"title": ["Config"], "schema": ["Config", "ConfigClient", "AsyncConfigClient"]},
    "title of a builtin": {"title": ["Warning"]},
    "title of the base": {"title": ["Client"]},
    "the same letters": {kind: ["Å", "Å", "Å", "ﬁ", "fi", "日本", "\uff58", "x"] for kind in KINDS},
}


@pytest.mark.parametrize("named", SETS)
def test_names_that_clash(named: str, tmp_path: Path) -> None:
    sends_its_own(document(SETS[named]), tmp_path)


WORDS = st.one_of(
    st.sampled_from([*SPELLINGS, *PYTHON, *OWN, *CLASSES, *TAGS, *LONG]),
    st.text(
        st.characters(blacklist_categories=("Cs", "Cc"), blacklist_characters='"\\'), max_size=12
    ),
    st.text("aA_-.1 ", max_size=6),
)
DOCUMENTS = st.fixed_dictionaries(
    {kind: st.lists(WORDS, min_size=1, max_size=10, unique=True) for kind in KINDS}
)


@settings(
    max_examples=6,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(DOCUMENTS)
def test_any_names(tmp_path_factory: pytest.TempPathFactory, names: Names) -> None:
    sends_its_own(document(names), tmp_path_factory.mktemp("names"))
