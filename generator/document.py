"""A folder or file of YAML or JSON in, one OpenAPI document out, local `$ref`s bundled.

References between files are hoisted to `#/components/<kind>/<Name>` where they name a component and
put in place where they name a path item or other data. The file and line of every node are kept.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, cast
from urllib.parse import unquote

from generator.parse import Source, escape, parse_file
from generator.plain import LITERALS, as_list, as_node, is_list, is_node, names_follow
from generator.problems import Problem, SpecError

ROOT_NAMES = ("openapi.yaml", "openapi.yml", "openapi.json")
MOST_COPIES = 20
"""How often, on the average, a node may stand in the bundle."""
SPARE_NODES = 100_000
COMPONENT_KINDS = (
    "schemas", "responses", "parameters", "examples", "requestBodies", "headers",
    "securitySchemes", "links", "callbacks", "pathItems",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Document:
    """One bundled OpenAPI document.

    Args:
        name: the name of the folder or file it came from.
        data: plain data; every `$ref` in it starts with `#/`.
        origins: pointer -> `file:line`.
    """

    name: str
    data: dict[str, Any]
    origins: dict[str, str] = field(repr=False)

    def where(self, pointer: str) -> str:
        """`file:line` of the node at `pointer`, or of its nearest ancestor."""
        while pointer and pointer not in self.origins:
            pointer = pointer.rpartition("/")[0]
        return self.origins.get(pointer, self.name)

    def problem(self, pointer: str, message: str, rule: str) -> Problem:
        """A finding about the node at `pointer`."""
        return Problem(self.where(pointer), pointer, message, rule)

    def at(self, pointer: str) -> Any:
        """The node at a pointer or local `$ref`; raises KeyError where there is none."""
        return walk(self.data, pointer)


def steps(pointer: str) -> list[str]:
    """The keys of a JSON pointer or of a reference's fragment."""
    text = unquote(pointer.removeprefix("#"))
    return [step.replace("~1", "/").replace("~0", "~") for step in text.split("/")[1:]]


def walk(data: Any, pointer: str) -> Any:
    """Follow `pointer` through plain data; raises KeyError where it leads nowhere."""
    if pointer.removeprefix("#")[:1] not in ("", "/"):
        raise KeyError(pointer)
    for step in steps(pointer):
        if is_node(data):
            data = data[step]
        elif is_list(data) and step.isdecimal() and int(step) < len(as_list(data)):
            data = as_list(data)[int(step)]
        else:
            raise KeyError(pointer)
    return data


def load(path: Path, *, base: Path | None = None) -> Document:
    """Read the document at `path`, a file or a folder with an `openapi.yaml`.

    Raises:
        SpecError: with every problem found on the way.
    """
    root = path
    if path.is_dir():
        root = next(
            (path / name for name in ROOT_NAMES if (path / name).exists()), path / "openapi.yaml"
        )
    name = path.name if path.is_dir() else path.stem
    return _Bundler(root.resolve(), (base or root.parent.parent).resolve()).bundle(name)


class _Bundler:
    """Carries the state of one bundling: files read, components hoisted, origins, problems."""

    def __init__(self, root: Path, base: Path) -> None:
        self.root = root
        self.folder = root.parent
        self.base = base
        self.sources: dict[Path, Source] = {}
        self.hoisted: dict[tuple[str, str], tuple[Path, str]] = {}
        self.waiting: list[tuple[str, str, Source, str]] = []
        self.origins: dict[str, str] = {}
        self.problems: list[Problem] = []
        self.paths: dict[tuple[Path, str], Path] = {}
        self.most = SPARE_NODES

    def bundle(self, name: str) -> Document:
        source = self._source(self.root)
        if not is_node(source.data):
            where = self._shown(self.root)
            raise SpecError([Problem(where, "", "an OpenAPI document is an object", "document")])
        for kind, entries in self._root_components(source):
            self.hoisted.update(
                {(kind, key): (self.root, f"/components/{kind}/{escape(key)}") for key in entries}
            )
        data = as_node(self._copy(source.data, source, "", "", ()))
        while self.waiting:
            kind, key, origin, fragment = self.waiting.pop()
            target = f"/components/{kind}/{escape(key)}"
            value = self._copy(walk(origin.data, fragment), origin, fragment, target, ())
            data.setdefault("components", {}).setdefault(kind, {})[key] = value
        for entries in as_node(data.get("components", {})).values():
            if is_node(entries):
                ordered = sorted(entries.items())
                entries.clear()
                entries.update(ordered)
        if self.problems:
            raise SpecError(self.problems)
        return Document(name, data, self.origins)

    def _root_components(self, source: Source) -> list[tuple[str, dict[str, Any]]]:
        components = source.data.get("components")
        if not is_node(components):
            return []
        found = components
        return [(kind, found[kind]) for kind in COMPONENT_KINDS if is_node(found.get(kind))]

    def _copy(
        self,
        value: Any,
        source: Source,
        here: str,
        target: str,
        inside: tuple[str, ...],
        *,
        named: bool = False,
        literal: bool = False,
    ) -> Any:
        """Copy the node at `here` of `source` to `target` of the bundle, rewriting references.

        Args:
            value: the node.
            source: the file it is from.
            here: its pointer there.
            target: its pointer in the bundle.
            inside: files being put in place around it.
            named: whether its keys are names, not keywords.
            literal: whether it is data of the API, where nothing is a reference.
        """
        self.origins[target] = self._origin(source, here)
        if len(self.origins) > self.most:
            self._problem(source, here, "the document is too large once its files are put together")
            raise SpecError(self.problems)
        if is_list(value):
            return [
                self._copy(item, source, f"{here}/{i}", f"{target}/{i}", inside, literal=literal)
                for i, item in enumerate(value)
            ]
        if not is_node(value):
            return value
        if isinstance(value.get("$ref"), str) and not literal:
            return self._reference(value, source, here, target, inside)
        copied = {
            key: self._copy(
                item,
                source,
                f"{here}/{escape(key)}",
                f"{target}/{escape(key)}",
                inside,
                named=names_follow(key, item, named=named),
                literal=literal or (key in LITERALS and not named),
            )
            for key, item in value.items()
        }
        if is_node(copied.get("discriminator")) and not literal and not named:
            self._mapping(copied["discriminator"], source, here)
        return copied

    def _mapping(self, discriminator: dict[str, Any], source: Source, here: str) -> None:
        mapping = discriminator.get("mapping")
        if is_node(mapping):
            for key, reference in mapping.items():
                if isinstance(reference, str) and "/" in reference:
                    mapping[key] = self._resolve(reference, source, here) or reference

    def _reference(
        self,
        mapping: dict[str, Any],
        source: Source,
        here: str,
        target: str,
        inside: tuple[str, ...],
    ) -> Any:
        reference = cast(str, mapping["$ref"])
        local = self._resolve(reference, source, here)
        if local is not None:
            siblings = {
                key: self._copy(
                    item, source, f"{here}/{escape(key)}", f"{target}/{escape(key)}", inside
                )
                for key, item in mapping.items()
                if key != "$ref"
            }
            return {"$ref": local, **siblings}
        found = self._locate(reference, source, here)
        if found is None:
            return None
        other, fragment = found
        identity = f"{other.path}#{fragment}"
        if identity in inside:
            self._problem(source, here, f"the reference {reference} leads back to itself")
            return None
        return self._copy(walk(other.data, fragment), other, fragment, target, (*inside, identity))

    def _resolve(self, reference: str, source: Source, here: str) -> str | None:
        """The bundled form of a reference to a component, `None` where it must be put in place."""
        found = self._locate(reference, source, here)
        if found is None:
            return None
        other, fragment = found
        parts = steps(fragment)
        if parts and parts[0] == "components":
            parts = parts[1:]
        if len(parts) < 2 or parts[0] not in COMPONENT_KINDS:
            return f"#{fragment}" if other.path == self.root and source.path == self.root else None
        kind, name = parts[0], parts[1]
        origin = "/".join(fragment.split("/")[: -len(parts) + 2 or None])
        known = self.hoisted.get((kind, name))
        if known is None:
            self.hoisted[(kind, name)] = (other.path, origin)
            self.waiting.append((kind, name, other, origin))
        elif known != (other.path, origin) and not self._same_root_entry(known, other, origin):
            first = f"{self._shown(known[0])}#{known[1]}"
            self._problem(
                source, here, f"two {kind} are named {name}; the other is {first}; rename one"
            )
        rest = "".join(f"/{escape(step)}" for step in parts[2:])
        return f"#/components/{kind}/{escape(name)}{rest}"

    def _same_root_entry(self, known: tuple[Path, str], other: Source, origin: str) -> bool:
        """Whether the root's entry is itself only a reference to this very node."""
        if known[0] != self.root:
            return False
        entry = walk(self._source(self.root).data, known[1])
        if not is_node(entry):
            return False
        reference = entry.get("$ref")
        if not isinstance(reference, str):
            return False
        file, _, fragment = reference.partition("#")
        if (self.folder / file).resolve() != other.path or fragment != origin:
            return False
        kind, name = steps(known[1])[1:3]
        self.hoisted[(kind, name)] = (other.path, origin)
        self.waiting.append((kind, name, other, origin))
        return True

    def _locate(self, reference: str, source: Source, here: str) -> tuple[Source, str] | None:
        file, _, fragment = reference.partition("#")
        if "://" in file or file.startswith(("//", "\\\\")):
            self._problem(
                source, here, f"the reference {reference} is remote; only local files are read"
            )
            return None
        path = self._path(source, file)
        if not path.is_relative_to(self.folder):
            self._problem(
                source, here, f"the reference {reference} leaves the folder of the document"
            )
            return None
        try:
            other = self._source(path)
            walk(other.data, fragment)
        except SpecError as error:
            self.problems.extend(found for found in error.problems if found.rule != "file")
            for found in error.problems:
                if found.rule == "file":
                    self._problem(source, here, f"the reference {reference} {found.message}")
            return None
        except KeyError:
            self._problem(source, here, f"the reference {reference} leads nowhere")
            return None
        return other, fragment

    def _path(self, source: Source, file: str) -> Path:
        key = source.path, file
        if key not in self.paths:
            target = source.path.parent / unquote(file) if file else source.path
            self.paths[key] = target.resolve()
        return self.paths[key]

    def _source(self, path: Path) -> Source:
        if path not in self.sources:
            source = self.sources[path] = parse_file(path, self._shown(path))
            self.most += MOST_COPIES * len(source.lines)
        return self.sources[path]

    def _origin(self, source: Source, here: str) -> str:
        return f"{source.shown}:{source.lines.get(here, 1)}"

    def _shown(self, path: Path) -> str:
        return str(path.relative_to(self.base)) if path.is_relative_to(self.base) else path.name

    def _problem(self, source: Source, here: str, message: str) -> None:
        self.problems.append(Problem(self._origin(source, here), here, message, "reference"))
