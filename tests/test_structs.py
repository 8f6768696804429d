"""What holds of every struct there is."""

from importlib import import_module
from pkgutil import walk_packages
from types import FunctionType

from msgspec import Struct

import jkgov_desktop


def structs():
    """Every struct of the program."""
    for module in walk_packages(jkgov_desktop.__path__, "jkgov_desktop."):
        if not module.name.endswith("__main__"):
            import_module(module.name)
    wanted = [Struct]
    while wanted:
        one = wanted.pop()
        wanted += one.__subclasses__()
        if one.__module__.startswith("jkgov_desktop."):
            yield one


def has_methods(struct):
    return any(isinstance(one, FunctionType) and not name.startswith("__") for name, one in vars(struct).items())


def test_whatever_may_be_connected_to_a_signal_can_be_referred_to_weakly():
    """Of the owner of a connected method PySide keeps a weak reference, or else a pointer that outlives it."""
    in_ui = [one for one in structs() if one.__module__.startswith("jkgov_desktop.ui.")]
    connectable = list(filter(has_methods, in_ui))
    assert [one.__name__ for one in connectable if not one.__struct_config__.weakref] == []
