"""TOML files that people edit: each table is a declared type, each mistake is named with its place."""

import re
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Any, ClassVar, Self, TypeVar, cast, get_type_hints

from msgspec import Meta, Struct, ValidationError

from jkgov_desktop.rulebook.mistakes import Mistake, Wrong, converted, mistakes

Whole = Annotated[int, Meta(ge=1)]
"""A whole number from 1 up."""

Words = Annotated[str, Meta(pattern=r"\S")]
"""A text that is not empty."""

_PLACE = re.compile(r"\(at line (\d+), column (\d+)\)")
_SAID_AT_MOST = 12


class DataFileError(ValueError):
    """A data file that cannot be used; the sentences name the file, the place and what was expected."""


class Table(Struct, frozen=True, forbid_unknown_fields=True):
    """One table of a data file: every field is a key, one without a default must be written, others are refused."""


class Section(Table, frozen=True):
    """A table of figures; those that a file of an older format lacks can be filled in."""


class Written:
    """A value that TOML does not know, read from what stands there; `EXPECTED` says what that looks like."""

    __slots__ = ()
    EXPECTED: ClassVar[str]

    @classmethod
    def read(cls, written: Any) -> Self:
        """The value meant by `written`; raises ValueError."""
        raise NotImplementedError

    @property
    def said(self) -> str:
        """The value as a person reads it."""
        raise NotImplementedError


T = TypeVar("T", bound=Table)


def file_text(path: Path) -> str:
    """What stands in the data file at `path`; raises DataFileError."""
    try:
        return path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise DataFileError(f"打不开文件“{path}”：{error.strerror}。请检查文件是否存在、能否读取。") from error
    except UnicodeDecodeError as error:
        raise DataFileError(f"“{path.name}”不是 UTF-8 编码的文本，请另存为 UTF-8 后再用。") from error


def parsed(name: str, text: str) -> dict[str, Any]:
    """The TOML in `text`, which messages call `name`; raises DataFileError."""
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        found = _PLACE.search(str(error))
        place = f"第 {found[1]} 行第 {found[2]} 列" if found else "文件末尾"
        raise DataFileError(f"“{name}”{place}不合 TOML 写法，请检查此处的引号、括号、等号和逗号。") from error


def structured(name: str, values: dict[str, Any], kind: type[T]) -> T:
    """`values` as the declared table `kind`; raises DataFileError that tells every mistake."""
    try:
        return cast("T", converted(values, kind))
    except ValidationError as error:
        raise mistaken(name, mistakes(values, kind) or [("文件", str(error))]) from error


def mistaken(name: str, found: list[Mistake]) -> DataFileError:
    """The error that tells mistakes, each with its place and what is expected there."""
    said = [f"“{name}”中的 {place}：{expected}。" for place, expected in found[:_SAID_AT_MOST]]
    more = len(found) - len(said)
    return DataFileError("\n".join(said) + (f"\n另有 {more} 处。" if more else ""))


def names(table: type) -> Mapping[str, str]:
    """What the keys of a table are called where a person reads them; the key itself where it has no name."""
    hints = get_type_hints(table, include_extras=True)
    titles = {key: [one.title for one in getattr(hint, "__metadata__", ()) if one.title] for key, hint in hints.items()}
    return {key: found[0] if found else key for key, found in titles.items()}


def in_order(table: Table, low: str, high: str) -> None:
    """Raise Wrong when the figure `high` is less than the figure `low`."""
    least, most = getattr(table, low), getattr(table, high)
    if most < least:
        raise Wrong(high, f"应为不小于 {least} 的整数，现为 {most}")
