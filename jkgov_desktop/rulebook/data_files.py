"""TOML files that people edit, read so that every mistake is named with its place and what was expected."""

import re
import tomllib
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any, TypeVar

from jkgov_desktop.records.fields import Choice

C = TypeVar("C", bound=Choice)

_PLACE = re.compile(r"\(at line (\d+), column (\d+)\)")


class DataFileError(ValueError):
    """A data file that cannot be used; the sentence names the file, the place and what was expected."""


def read_table(path: Path) -> "Table":
    """The top table of the TOML file at `path`; raises DataFileError."""
    return parse_table(path.name, file_text(path))


def file_text(path: Path) -> str:
    """What stands in the data file at `path`; raises DataFileError."""
    try:
        return path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise DataFileError(f"打不开文件“{path}”：{error.strerror}。请检查文件是否存在、能否读取。") from error
    except UnicodeDecodeError as error:
        raise DataFileError(f"“{path.name}”不是 UTF-8 编码的文本，请另存为 UTF-8 后再用。") from error


def parse_table(name: str, text: str) -> "Table":
    """The top table of the TOML in `text`, which messages call `name`; raises DataFileError."""
    try:
        return Table(name, "", tomllib.loads(text))
    except tomllib.TOMLDecodeError as error:
        found = _PLACE.search(str(error))
        place = f"第 {found[1]} 行第 {found[2]} 列" if found else "文件末尾"
        raise DataFileError(f"“{name}”{place}不合 TOML 写法，请检查此处的引号、括号、等号和逗号。") from error


class Table:
    """One table of a data file; every read checks the type, and `done` refuses keys nobody read."""

    def __init__(self, file: str, path: str, values: dict[str, Any]) -> None:
        self._file = file
        self._path = path
        self._values = values
        self._read: set[str] = set()

    def __contains__(self, key: str) -> bool:
        return key in self._values

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def text(self, key: str) -> str:
        """A non-empty text."""
        value = self._get(key, str, "文字")
        if not value.strip():
            raise self.wrong(key, "不能为空")
        return str(value)

    def whole(self, key: str, low: int = 1) -> int:
        """A whole number not below `low`."""
        value = self._get(key, int, "整数")
        if isinstance(value, bool) or value < low:
            raise self.wrong(key, f"应为不小于 {low} 的整数，现为 {value}")
        return int(value)

    def wholes(self, key: str) -> tuple[int, ...]:
        """A list of whole numbers from 1 up."""
        values = self._get(key, list, "整数的列表")
        for value in values:
            if isinstance(value, bool) or not isinstance(value, int) or value < 1:
                raise self.wrong(key, f"应全是不小于 1 的整数，“{value}”不是")
        return tuple(values)

    def yes_no(self, key: str) -> bool:
        """true or false."""
        return bool(self._get(key, bool, "true 或 false"))

    def day(self, key: str) -> date:
        """A calendar day."""
        value = self._get(key, date, "日期，如 2022-04-25")
        if type(value) is not date:
            raise self.wrong(key, "应为日期，如 2022-04-25，不带时间")
        return value

    def days(self, key: str) -> tuple[date, ...]:
        """A list of calendar days."""
        values = self._get(key, list, "日期的列表")
        for value in values:
            if type(value) is not date:
                raise self.wrong(key, f"应全是日期，如 2025-10-01，“{value}”不是")
        return tuple(values)

    def texts(self, key: str) -> tuple[str, ...]:
        """A list of texts."""
        values = self._get(key, list, "文字的列表")
        for value in values:
            if not isinstance(value, str):
                raise self.wrong(key, f"应全是文字，“{value}”不是")
        return tuple(values)

    def choice(self, key: str, choices: type[C]) -> C:
        """A member of a closed list, by its identifier."""
        return self._choice(key, self.text(key), choices)

    def picked(self, key: str, choices: type[C]) -> tuple[C, ...]:
        """Members of a closed list, by their identifiers."""
        return tuple(self._choice(key, value, choices) for value in self.texts(key))

    def table(self, key: str) -> "Table":
        """A table inside this one."""
        return Table(self._file, self._place(key), self._get(key, dict, "一张表"))

    def tables(self, key: str) -> Iterator["Table"]:
        """Every table of a list of tables."""
        for number, value in enumerate(self._get(key, list, "表的列表"), start=1):
            if not isinstance(value, dict):
                raise self.wrong(key, f"第 {number} 项应为一张表")
            yield Table(self._file, f"{self._place(key)}[{number}]", value)

    def named_tables(self, key: str) -> Iterator[tuple[str, "Table"]]:
        """Every table inside the table `key`, with its name."""
        inner = self.table(key)
        for name in inner:
            yield name, inner.table(name)

    def done(self) -> None:
        """Raise DataFileError when a key was written that nothing reads, most often a typing mistake."""
        for key in self._values:
            if key not in self._read:
                known = "、".join(sorted(self._read))
                raise self.wrong(key, f"不认识这个键，此处可用：{known}")

    def wrong(self, key: str, expected: str) -> DataFileError:
        """The error to raise when the value of `key` is not as `expected`."""
        return DataFileError(f"“{self._file}”中的 {self._place(key)}：{expected}。")

    def _place(self, key: str) -> str:
        return f"{self._path}.{key}" if self._path else key

    def _get(self, key: str, kind: type, expected: str) -> Any:
        self._read.add(key)
        if key not in self._values:
            raise self.wrong(key, f"缺这一项，应为{expected}")
        value = self._values[key]
        if not isinstance(value, kind):
            raise self.wrong(key, f"应为{expected}，现为“{value}”")
        return value

    def _choice(self, key: str, value: str, choices: type[C]) -> C:
        try:
            return choices.of(value)
        except ValueError:
            listed = "、".join(choice.value for choice in choices)
            raise self.wrong(key, f"没有“{value}”，应为其中之一：{listed}") from None
