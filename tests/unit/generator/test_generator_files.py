"""Rendered Python: compiled, every name in its place, formatted."""

from __future__ import annotations

import pytest

from generator import files
from generator.problems import SpecError


def test_python_is_parsed_before_anything_is_written() -> None:
    texts = {"a.py": "def f(:\n", "b.py": "x = \n", "c.txt": "def f(:\n", "d.py": "\0"}
    with pytest.raises(SpecError) as caught:
        files.formatted(texts, frozenset({"a.py", "b.py", "d.py"}))
    assert [problem.where for problem in caught.value.problems] == ["a.py:1", "b.py:1", "d.py:1"]


def test_made_python_is_formatted_and_unused_imports_go() -> None:
    texts = {"p/a.py": "import os\nimport sys\nx = { 'a':sys }\n", "p/b.py": "import   os\n"}
    found = files.formatted(texts, frozenset({"p/a.py"}))
    assert found == {"p/a.py": 'import sys\n\nx = {"a": sys}\n', "p/b.py": "import   os\n"}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("def f(a, a):\n    pass\n", "duplicate argument"),
        ("class None:\n    pass\n", "is not valid Python"),
        ("None = 1\n", "is not valid Python"),
        ("__debug__ = 1\n", "__debug__"),
        ("x = 1\nfrom __future__ import annotations\n", "__future__"),
        ("return 1\n", "outside function"),
        ("_GET = 1\n_GET = 2\n", "defines _GET twice"),
        ("_GET: int = 1\n_GET: int = 2\n", "defines _GET twice"),
        ("class A:\n    def f(self): ...\n\n    def f(self): ...\n", "defines f twice"),
        ("class A:\n    B = 1\n    B = 2\n", "defines B twice"),
        ("from .other import Known\n\nclass Known(Known): ...\n", "defines Known twice"),
        ("from .other import Unknown\n\nprint(Unknown)\n", "imports Unknown from p/other"),
        ("from .nowhere import x\n\nprint(x)\n", "imports x from p/nowhere"),
        ("def f():\n    from .other import Unknown\n\n    return Unknown\n", "imports Unknown"),
    ],
)
def test_what_would_not_import_or_hide_another_is_told(text: str, told: str) -> None:
    texts = {"p/a.py": text, "p/other.py": "Known = 1\n", "p/__init__.py": ""}
    with pytest.raises(SpecError, match=told):
        files.formatted(texts, frozenset({"p/a.py"}))


def test_names_that_are_there() -> None:
    text = "from . import other\nfrom .other import Known\n\nprint(Known, other)\n"
    texts = {"p/a.py": text, "p/other.py": "Known = 1\n", "p/__init__.py": ""}
    assert files.formatted(texts, frozenset({"p/a.py"})) == texts
