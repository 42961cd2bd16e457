"""Python source with docstrings in, the reference of its public names out."""

from __future__ import annotations

import ast
import re
from collections.abc import Mapping
from dataclasses import dataclass

from generator.docs.markdown_filters import Words, code, fence, prose

_SECTIONS = ("Args", "Attributes", "Raises", "Returns", "Yields")


@dataclass(frozen=True, slots=True)
class Member:
    """A function, method, property or class: its heading, signature and docstring as Markdown."""

    name: str
    signature: str
    words: Words


@dataclass(frozen=True, slots=True)
class Class:
    """A class with its public members."""

    own: Member
    members: tuple[Member, ...]


class Source:
    """Reads the Python files of the package."""

    def __init__(self, texts: Mapping[str, str]) -> None:
        """Take what was rendered.

        Args:
            texts: of every file, keyed by its path below the package.
        """
        self._modules = {
            path.removesuffix(".py"): text
            for path, text in sorted(texts.items())
            if path.endswith(".py")
        }
        self._trees: dict[str, ast.Module] = {}

    def classes(self, folder: str, *names: str) -> list[Class]:
        """Classes of the modules of a folder, "" for the package itself.

        Members that a class inherits from others of the folder are its own.

        Raises:
            LookupError: there is no such class.
        """
        return [self._whole(folder, name, {*names} - {name}) for name in names]

    def _whole(self, folder: str, name: str, shown: set[str]) -> Class:
        """A class and the members of its bases, but for bases that are shown themselves."""
        node = self._class(folder, name)
        found = _class(node)
        members = {member.name: member for member in found.members}
        for base in (ast.unparse(each) for each in node.bases):
            if base not in shown and self._declares(folder, base):
                inherited = self._whole(folder, base, shown).members
                members |= {each.name: each for each in inherited if each.name not in members}
        return Class(found.own, tuple(members.values()))

    def _declares(self, folder: str, name: str) -> bool:
        try:
            return bool(self._class(folder, name))
        except LookupError:
            return False

    def exported(self, module: str, folder: str) -> list[Class]:
        """The classes of a folder that a module offers by its `__all__`."""
        for node in self._tree(module).body:
            if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__all__":
                found = [self._class(folder, str(name)) for name in ast.literal_eval(node.value)]
                return [_class(each) for each in sorted(found, key=lambda each: each.lineno)]
        return []

    def functions(self, module: str) -> list[Member]:
        """Public functions of a module."""
        return [
            _function(node)
            for node in self._tree(module).body
            if isinstance(node, ast.FunctionDef) and not node.name.startswith("_")
        ]

    def module(self, module: str) -> Words:
        """What a module says of itself."""
        return _markdown(ast.get_docstring(self._tree(module)) or "")

    def _class(self, folder: str, name: str) -> ast.ClassDef:
        declared = re.compile(rf"^class {name}\b", re.M)
        for module, text in self._modules.items():
            within = module.startswith(f"{folder}/") if folder else "/" not in module
            if not within or not declared.search(text):
                continue
            for node in self._tree(module).body:
                if isinstance(node, ast.ClassDef) and node.name == name:
                    return node
        raise LookupError(f"no class {name} in {folder or 'the package'}")

    def _tree(self, module: str) -> ast.Module:
        if module not in self._trees:
            self._trees[module] = ast.parse(self._modules[module])
        return self._trees[module]


def _class(node: ast.ClassDef) -> Class:
    members: list[Member] = []
    constructor: ast.FunctionDef | ast.AsyncFunctionDef | None = None
    for item in node.body:
        if not isinstance(item, ast.FunctionDef | ast.AsyncFunctionDef):
            continue
        if item.name == "__init__":
            constructor = item
        elif not item.name.startswith("_"):
            members.append(_function(item))
    bases = ", ".join(ast.unparse(base) for base in node.bases)
    signature = f"class {node.name}({bases})" if bases else f"class {node.name}"
    words = [_markdown(ast.get_docstring(node) or "")]
    if constructor is not None and not _is_internal(constructor):
        signature = f"{node.name}{_arguments(constructor)}"
        words.append(_constructor_words(constructor))
    own = Member(node.name, signature, Words("\n\n".join(each for each in words if each)))
    return Class(own, (*_fields(node), *members))


def _is_internal(constructor: ast.FunctionDef | ast.AsyncFunctionDef) -> bool:
    """Whether a constructor is for the package alone: undocumented or told so."""
    return not (ast.get_docstring(constructor) or "").count("Args:")


def _constructor_words(node: ast.FunctionDef | ast.AsyncFunctionDef) -> Words:
    """The sections of a constructor; its first sentence says what the class has said."""
    parts = re.split(r"\n\n", ast.get_docstring(node) or "", maxsplit=1)
    return _markdown(parts[1] if len(parts) > 1 else "")


def _fields(node: ast.ClassDef) -> list[Member]:
    """Public annotated attributes that have words of their own."""
    found: list[Member] = []
    for item, after in zip(node.body, [*node.body[1:], None], strict=True):
        if not (isinstance(item, ast.AnnAssign) and isinstance(item.target, ast.Name)):
            continue
        text = _string(after)
        if text and not item.target.id.startswith("_"):
            signature = f"{item.target.id}: {ast.unparse(item.annotation)}"
            found.append(Member(item.target.id, signature, _markdown(text)))
    return found


def _string(node: ast.stmt | None) -> str:
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
        return node.value.value if isinstance(node.value.value, str) else ""
    return ""


def _function(node: ast.FunctionDef | ast.AsyncFunctionDef) -> Member:
    words = _markdown(ast.get_docstring(node) or "")
    decorators = {ast.unparse(each) for each in node.decorator_list}
    if decorators & {"property", "cached_property"}:
        returns = f": {ast.unparse(node.returns)}" if node.returns else ""
        return Member(node.name, f"{node.name}{returns}", words)
    if "pytest.fixture" in decorators and isinstance(node.returns, ast.Subscript):
        return Member(node.name, f"{node.name}: {ast.unparse(node.returns.slice)}", words)
    prefix = "async " if isinstance(node, ast.AsyncFunctionDef) else ""
    returns = f" -> {ast.unparse(node.returns)}" if node.returns else ""
    return Member(node.name, f"{prefix}{node.name}{_arguments(node)}{returns}", words)


def _arguments(node: ast.FunctionDef | ast.AsyncFunctionDef) -> str:
    """The arguments without `self`, on one line where they fit."""
    given = node.args
    plain = [*given.posonlyargs, *given.args]
    without: list[ast.expr | None] = [None] * (len(plain) - len(given.defaults))
    pieces = [_argument(*each) for each in zip(plain, [*without, *given.defaults], strict=True)]
    if plain and plain[0].arg in ("self", "cls"):
        del pieces[0]
    if given.vararg:
        pieces.append(f"*{_argument(given.vararg, None)}")
    elif given.kwonlyargs:
        pieces.append("*")
    pieces += [_argument(*each) for each in zip(given.kwonlyargs, given.kw_defaults, strict=True)]
    if given.kwarg:
        pieces.append(f"**{_argument(given.kwarg, None)}")
    short = ", ".join(pieces)
    if len(short) <= 70:
        return f"({short})"
    return "(\n" + "".join(f"    {piece},\n" for piece in pieces) + ")"


def _argument(argument: ast.arg, default: ast.expr | None) -> str:
    kind = f": {ast.unparse(argument.annotation)}" if argument.annotation else ""
    if default is None:
        return f"{argument.arg}{kind}"
    value = ast.unparse(default).replace("'", '"')
    return f"{argument.arg}{kind} = {value}" if kind else f"{argument.arg}={value}"


def _markdown(docstring: str) -> Words:
    """A docstring of this house: paragraphs, code further in, sections of names."""
    parts: list[str] = []
    for block in _paragraphs(docstring):
        section = re.match(rf"({'|'.join(_SECTIONS)}):\n(.*)", block, re.S)
        if section:
            parts.append(_section(section[1], section[2]))
        elif all(not line or line.startswith("    ") for line in block.split("\n")):
            body = "\n".join(line[4:] for line in block.split("\n"))
            parts.append(fence(body, "python"))
        else:
            parts.append(prose(block))
    return Words("\n\n".join(parts))


def _paragraphs(docstring: str) -> list[str]:
    """Blocks between empty lines; lines of code stay together across one."""
    blocks = [block for block in re.split(r"\n\s*\n", docstring) if block.strip()]
    joined: list[str] = []
    for block in blocks:
        inside = block.startswith("    ") and joined and joined[-1].startswith("    ")
        if inside:
            joined[-1] += f"\n\n{block}"
        else:
            joined.append(block)
    return joined


def _section(title: str, body: str) -> str:
    items: list[str] = []
    for line in body.split("\n"):
        text = line[4:] if line.startswith("    ") else line
        if text.startswith(" ") and items:
            items[-1] += f" {text.strip()}"
        elif text.strip():
            items.append(text.strip())
    rows = [_named(item) for item in items]
    return f"**{title}**\n\n" + "\n".join(f"- {row}" for row in rows)


def _named(item: str) -> str:
    name, colon, rest = item.partition(": ")
    if not colon or " " in name:
        return str(prose(item))
    return f"{code(name)}: {prose(rest)}"
