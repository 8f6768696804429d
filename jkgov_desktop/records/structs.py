"""How a frozen struct (a record, a sheet, a figure of the rules) is changed: it gives way to a new one."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dataclasses import replace  # the same to a reader, and its changes are checked against the fields
else:
    from msgspec.structs import replace

__all__ = ["replace"]
