"""Module attributes imported when first used, so that importing the package costs nothing."""

from __future__ import annotations

import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


def lazy(
    package: str, names: Mapping[str, tuple[str, ...]]
) -> tuple[Callable[[str], object], Callable[[], list[str]]]:
    """`__getattr__` and `__dir__` of a package whose submodules hold `names`.

    Args:
        package: its `__name__`.
        names: submodule -> names it has; a submodule without names is itself the attribute.
    """
    homes = {name: module for module, found in names.items() for name in found or (module,)}

    def attribute(name: str) -> object:
        module = homes.get(name)
        if module is None:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        from importlib import import_module

        home = import_module(f".{module}", package)
        value = home if not names[module] else getattr(home, name)
        setattr(sys.modules[package], name, value)
        return value

    def attributes() -> list[str]:
        return sorted({*vars(sys.modules[package]), *homes})

    return attribute, attributes
