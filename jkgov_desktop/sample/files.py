"""Where the words of the sample lie."""

import tomllib
from typing import Any

from jkgov_desktop.places import resource


def read(*parts: str) -> dict[str, Any]:
    """One file of resources/sample."""
    return tomllib.loads(resource("resources", "sample", *parts).read_text(encoding="utf-8"))


def read_items() -> dict[str, Any]:
    """Every agenda item by its key, and the stock sentences of preparatory meetings under `study`."""
    names = sorted(path.name for path in resource("resources", "sample", "items").glob("*.toml"))
    return {key: value for name in names for key, value in read("items", name).items()}
