"""Generated modules in, what would keep them from being compiled or imported out.

A compiler takes a module that defines a name twice, or imports one that is not there; two
operations that share a name would send each other's request. So names are looked at as well.
"""

from __future__ import annotations

import ast
import warnings
from collections.abc import Iterable, Iterator, Mapping

from generator.problems import Problem


def syntax_problems(texts: Mapping[str, str], made: Iterable[str]) -> list[Problem]:
    """Modules of `made` that Python cannot compile."""
    found = (_uncompilable(path, texts[path]) for path in sorted(made))
    return [problem for problem in found if problem is not None]


def _uncompilable(path: str, text: str) -> Problem | None:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            compile(text, path, "exec", dont_inherit=True)
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        line = getattr(error, "lineno", None) or 1
        return Problem(f"{path}:{line}", "", f"is not valid Python: {error}", "render")
    return None


def name_problems(texts: Mapping[str, str], made: Iterable[str]) -> list[Problem]:
    """Names of `made` that are defined twice, or imported from where they are not."""
    modules = _Modules(texts)
    return [
        problem
        for path in sorted(made)
        for problem in (*_repeated(path, modules.tree(path)), *modules.missing(path))
    ]


def _repeated(path: str, module: ast.Module) -> Iterator[Problem]:
    for scope in ast.walk(module):
        if not isinstance(scope, ast.Module | ast.ClassDef):
            continue
        seen: set[str] = set()
        for name, line in _defined(scope.body):
            if name in seen:
                yield Problem(f"{path}:{line}", "", f"defines {name} twice", "render")
            seen.add(name)


def _defined(body: list[ast.stmt]) -> Iterator[tuple[str, int]]:
    """(name, line) of everything that statements bind."""
    for statement in body:
        match statement:
            case ast.FunctionDef() | ast.AsyncFunctionDef() | ast.ClassDef():
                yield statement.name, statement.lineno
            case ast.Import() | ast.ImportFrom():
                for each in statement.names:
                    yield each.asname or each.name.partition(".")[0], statement.lineno
            case ast.Assign():
                for target in statement.targets:
                    yield from _targets(target)
            case ast.AnnAssign():
                yield from _targets(statement.target)
            case ast.If():
                yield from _defined(statement.body)
            case _:
                pass


def _targets(target: ast.expr) -> Iterator[tuple[str, int]]:
    if isinstance(target, ast.Name):
        yield target.id, target.lineno
    elif isinstance(target, ast.Tuple):
        for each in target.elts:
            yield from _targets(each)


class _Modules:
    """The modules of the output, parsed when asked for."""

    def __init__(self, texts: Mapping[str, str]) -> None:
        self._texts = texts
        self._trees: dict[str, ast.Module] = {}
        self._names: dict[str, frozenset[str]] = {}

    def tree(self, path: str) -> ast.Module:
        if path not in self._trees:
            self._trees[path] = ast.parse(self._texts[path])
        return self._trees[path]

    def missing(self, path: str) -> Iterator[Problem]:
        """What a module imports from within the output that is not there."""
        for node in ast.walk(self.tree(path)):
            if isinstance(node, ast.ImportFrom) and node.level:
                home = "/".join([*path.split("/")[: -node.level], *_steps(node.module)])
                for each in node.names:
                    if not self._has(home, each.name):
                        told = f"imports {each.name} from {home}, which has none"
                        yield Problem(f"{path}:{node.lineno}", "", told, "render")

    def _has(self, home: str, name: str) -> bool:
        if f"{home}/{name}.py" in self._texts or f"{home}/{name}/__init__.py" in self._texts:
            return True
        module = f"{home}.py" if f"{home}.py" in self._texts else f"{home}/__init__.py"
        return module in self._texts and name in self._names_of(module)

    def _names_of(self, module: str) -> frozenset[str]:
        if module not in self._names:
            found = (name for name, _ in _defined(self.tree(module).body))
            self._names[module] = frozenset(found)
        return self._names[module]


def _steps(module: str | None) -> list[str]:
    return module.split(".") if module else []
