"""Drawing modules that are imported only when something is drawn, so that listing forms costs a start nothing.

    with later(documents):
        from jkgov_desktop.paper.documents import incoming

The import reads like any other, to people and to checkers of types. What it gives is a stand-in, from which a form may
take a function to call later; a module that is loaded already is given itself.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib import import_module
from types import ModuleType
from typing import Any


class _StandIn:
    """A module not yet imported. Whatever is taken from it imports the module when it is called."""

    def __init__(self, module: str) -> None:
        self._module = module

    def __getattr__(self, name: str) -> Callable[..., Any]:
        def call(*args: Any) -> Any:
            return getattr(import_module(self._module), name)(*args)

        return call


@contextmanager
def later(*packages: ModuleType) -> Iterator[None]:
    """Inside, modules imported from one of `packages` are stand-ins."""
    for package in packages:
        vars(package)["__getattr__"] = _stand_ins_of(package)
    try:
        yield
    finally:
        for package in packages:
            del vars(package)["__getattr__"]


def _stand_ins_of(package: ModuleType) -> Callable[[str], _StandIn]:
    return lambda name: _StandIn(f"{package.__name__}.{name}")
