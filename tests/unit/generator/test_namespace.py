"""Each name once: numbered where taken, suffixed where reserved, the same way each time."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.namespace import NameSpace

NAMES = st.lists(st.text("aAbﬁfi_2Å\u212b", min_size=1, max_size=3), max_size=40)


def test_taken_names_are_numbered() -> None:
    space = NameSpace()
    wanted = ["get_user", "get_user", "get_user_2", "get_user"]
    found = [space.give(name) for name in wanted]
    assert found == ["get_user", "get_user_2", "get_user_2_2", "get_user_3"]


def test_a_name_that_tells_more_is_preferred_to_a_number() -> None:
    space = NameSpace()
    found = [
        space.give("id", "id_query"),
        space.give("id", "id_query"),
        space.give("id", "id_query"),
    ]
    assert found == ["id", "id_query", "id_2"]


def test_reserved_names_are_suffixed() -> None:
    space = NameSpace(["dt", "Model"], suffix="_")
    space.reserve("self")
    assert [space.give(name) for name in ("dt", "dt", "self")] == ["dt_", "dt_2", "self_"]
    assert NameSpace(["Page"], suffix="Model", separator="").give("Page") == "PageModel"


def test_names_that_come_together_are_free_together() -> None:
    def pair(name: str) -> tuple[str, str]:
        return name, f"{name}_FILTER"

    space = NameSpace()
    wanted = ["_LIST", "_LIST_FILTER", "_LIST_FILTER_FILTER"]
    found = [space.give(name, forms=pair) for name in wanted]
    everything = [form for name in found for form in pair(name)]
    assert found[0] == "_LIST"
    assert len(set(everything)) == len(everything)


def test_files_that_differ_in_case_alone_are_one() -> None:
    assert NameSpace(folds_case=True).give("Users") == "Users"
    space = NameSpace(["con"], folds_case=True)
    assert [space.give(name) for name in ("users", "Users", "CON")] == ["users", "Users_2", "CON_"]
    plain = NameSpace()
    assert [plain.give(name) for name in ("users", "Users")] == ["users", "Users"]


def test_many_of_one_name_take_steps_in_proportion() -> None:
    space = NameSpace()
    found = [space.give("value") for _ in range(100_000)]
    assert found[-1] == "value_100000"


@given(NAMES, st.booleans())
@pytest.mark.filterwarnings("ignore")
def test_python_takes_no_two_for_one(names: list[str], folds_case: bool) -> None:
    def given_names() -> list[str]:
        space = NameSpace(["a"], folds_case=folds_case)
        return [space.give(name) for name in names]

    found = given_names()
    same = [unicodedata.normalize("NFKC", name) for name in found]
    assert len(set(same)) == len(names)
    assert "a" not in same
    assert found == given_names()
