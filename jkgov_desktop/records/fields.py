"""The kinds of field a register is made of.

A field knows its label, what a secretary may type into it, how the value is kept in a strict SQLite column,
and how it is shown. It knows nothing of SQL statements or widgets.
"""

import re
from datetime import date, time
from enum import StrEnum
from typing import Any, ClassVar, Literal, Self

from msgspec import Struct

from jkgov_desktop.records import words

Raw = str | int | None
"""A value as a strict SQLite column keeps it."""

Id = str
"""A record's identifier: text, unique across PCs, ordered by the time it was given."""


class FieldError(ValueError):
    """One value that cannot be kept, said so that a secretary knows what to do.

    `field` is the field's name, or empty when the record as a whole is at fault.
    """

    def __init__(self, field: str, sentence: str) -> None:
        super().__init__(sentence)
        self.field = field
        self.sentence = sentence


class Choice(StrEnum):
    """A closed list of values; each member is its identifier and carries a Chinese label."""

    label: str

    def __new__(cls, value: str, label: str) -> Self:
        """Keep `value` in the database and show `label`."""
        member = str.__new__(cls, value)
        member._value_ = value
        member.label = label
        return member

    @classmethod
    def of(cls, value: str) -> Self:
        """The member kept as `value`; raises ValueError when there is none."""
        found: Self | None = cls._value2member_map_.get(value)  # type: ignore[assignment]
        if found is None:
            raise ValueError(value)
        return found


class Field(Struct, frozen=True, kw_only=True):
    """What every kind of field has. `name` is filled in by the register that declares it."""

    sql: ClassVar[Literal["TEXT", "INTEGER"]] = "TEXT"
    nullable: ClassVar[bool] = True
    empty: ClassVar[Any] = None

    label: str
    name: str = ""
    required: bool = False
    article: int | None = None
    hint: str = ""
    in_list: bool = True
    search: bool = False

    def clean(self, value: Any) -> Any:
        """`value` as it may be kept; raises FieldError when it may not."""
        if value == self.empty:
            if self.required:
                raise FieldError(self.name, f"请填写“{self.label}”。")
            return self.empty
        return self._clean(value)

    def parse(self, text: str) -> Any:
        """The value that a person means by `text`; raises FieldError when it means none."""
        text = words.narrow(words.one_line(text))
        return self.clean(self._parse(text) if text else self.empty)

    def show(self, value: Any) -> str:
        """`value` as a person reads it."""
        return "" if value is None else str(value)

    def dump(self, value: Any) -> Raw:
        """`value` as its column keeps it."""
        return value  # type: ignore[no-any-return]

    def load(self, raw: Raw) -> Any:
        """The value that a column keeps as `raw`."""
        return raw

    def _clean(self, value: Any) -> Any:
        return value

    def _parse(self, text: str) -> Any:
        return text

    def _wrong(self, sentence: str) -> FieldError:
        return FieldError(self.name, f"“{self.label}”{sentence}")


class Line(Field, frozen=True, kw_only=True):
    """One line of text, at most `longest` characters."""

    nullable: ClassVar[bool] = False
    empty: ClassVar[Any] = ""
    longest: int = 100

    def _tidy(self, value: str) -> str:
        return words.one_line(value)

    def clean(self, value: Any) -> str:
        """Tidied text; refuses what is too long, cannot be printed or carries a classification mark."""
        if not isinstance(value, str):
            raise self._wrong("应为文字。")
        return str(super().clean(self._tidy(value)))

    def parse(self, text: str) -> str:
        """`text` itself, cleaned."""
        return self.clean(text)

    def _clean(self, value: str) -> str:
        if len(value) > self.longest:
            raise self._wrong(f"最多 {self.longest} 字，现有 {len(value)} 字，请精简。")
        if pictures := words.emoji_in(value):
            raise self._wrong(f"含有无法印在公文上的表情符号“{pictures}”，请删去。")
        if mark := words.secret_mark_in(value):
            raise self._wrong(f"含有密级标志“{mark}”。本机为非涉密计算机，严禁录入国家秘密；请改用纸质登记簿。")
        return value


class Text(Line, frozen=True, kw_only=True):
    """Several lines of text."""

    in_list: bool = False
    longest: int = 100_000

    def _tidy(self, value: str) -> str:
        return words.paragraphs(value)


_FIGURES = re.compile(r"[+-]?\d{1,9}")


class Whole(Field, frozen=True, kw_only=True):
    """A whole number from `low` to `high`, in `unit` (minutes, copies, places in a list)."""

    sql: ClassVar[Literal["TEXT", "INTEGER"]] = "INTEGER"
    low: int = 0
    high: int = 9999
    unit: str = ""

    def _clean(self, value: Any) -> int:
        if isinstance(value, bool) or not isinstance(value, int) or not self.low <= value <= self.high:
            raise self._wrong(f"应为 {self.low} 到 {self.high} 的整数。")
        return value

    def _parse(self, text: str) -> int:
        figures = text.removesuffix(self.unit).strip()
        if not _FIGURES.fullmatch(figures):
            raise self._wrong(f"应为整数，“{words.excerpt(text)}”不是。")
        return int(figures)


_DAY = re.compile(r"(\d{4})\s*[-./年]\s*(\d{1,2})\s*[-./月]\s*(\d{1,2})\s*日?|(\d{4})(\d{2})(\d{2})")
FIRST_DAY, LAST_DAY = date(1949, 10, 1), date(2099, 12, 31)


class Day(Field, frozen=True, kw_only=True):
    """A local calendar day, kept as YYYY-MM-DD."""

    def _clean(self, value: Any) -> date:
        if type(value) is not date:
            raise self._wrong("应为日期。")
        if not FIRST_DAY <= value <= LAST_DAY:
            raise self._wrong(f"应在 1949 年至 2099 年之间，“{chinese_day(value)}”不在其内。")
        return value

    def _parse(self, text: str) -> date:
        found = _DAY.fullmatch(text)
        if not found:
            raise self._wrong(f"看不懂“{words.excerpt(text)}”，请按 2026-3-5 或 2026年3月5日 填写。")
        year, month, day = (int(part) for part in found.groups() if part is not None)
        try:
            return date(year, month, day)
        except ValueError:
            raise self._wrong(f"没有 {year}年{month}月{day}日 这一天，请核对。") from None

    def show(self, value: date | None) -> str:
        """YYYY-MM-DD, which sorts and lines up in a list."""
        return value.isoformat() if value else ""

    def dump(self, value: date | None) -> Raw:
        """YYYY-MM-DD."""
        return value.isoformat() if value else None

    def load(self, raw: Raw) -> date | None:
        """The day kept as YYYY-MM-DD."""
        return date.fromisoformat(raw) if isinstance(raw, str) else None


_CLOCK = re.compile(r"(\d{1,2})\s*[:：时点]\s*(\d{1,2})?\s*分?|(\d{2})(\d{2})")


class Clock(Field, frozen=True, kw_only=True):
    """A local time of day to the minute, kept as HH:MM."""

    def _clean(self, value: Any) -> time:
        if not isinstance(value, time):
            raise self._wrong("应为时间。")
        return value.replace(second=0, microsecond=0)

    def _parse(self, text: str) -> time:
        found = _CLOCK.fullmatch(text)
        try:
            if found:
                hour, minute = (found[1], found[2] or "0") if found[1] else (found[3], found[4])
                return time(int(hour), int(minute))
        except ValueError:
            pass
        raise self._wrong(f"看不懂“{words.excerpt(text)}”，请按 8:30 或 15:00 填写。")

    def show(self, value: time | None) -> str:
        """HH:MM."""
        return f"{value:%H:%M}" if value else ""

    def dump(self, value: time | None) -> Raw:
        """HH:MM."""
        return self.show(value) or None

    def load(self, raw: Raw) -> time | None:
        """The time kept as HH:MM."""
        return time.fromisoformat(raw) if isinstance(raw, str) else None


class Pick(Field, frozen=True, kw_only=True):
    """One member of a closed list, or of those of it that are `offered`."""

    choices: type[Choice]
    offered: tuple[Choice, ...] = ()

    @property
    def listed(self) -> tuple[Choice, ...]:
        """What can be chosen, in order."""
        return self.offered or tuple(self.choices)

    def _clean(self, value: Any) -> Choice:
        try:
            return self.choices.of(value)
        except (ValueError, TypeError):
            return self._parse(str(value))

    def _parse(self, text: str) -> Choice:
        for choice in self.listed:
            if text in (choice.label, choice.value):
                return choice
        listed = "、".join(choice.label for choice in self.listed)
        raise self._wrong(f"没有“{words.excerpt(text)}”这一项，可选：{listed}。")

    def show(self, value: Choice | None) -> str:
        """The member's Chinese label."""
        return value.label if value else ""

    def dump(self, value: Choice | None) -> Raw:
        """The member's identifier."""
        return value.value if value else None

    def load(self, raw: Raw) -> Choice | None:
        """The member kept by its identifier."""
        return self.choices.of(raw) if isinstance(raw, str) else None


class Ref(Field, frozen=True, kw_only=True):
    """Another record, by its id. `target` names that record's table.

    A `part` belongs to the record it points to: it is removed and restored together with it.
    """

    target: str
    part: bool = False

    def _clean(self, value: Any) -> Id:
        if not isinstance(value, str):
            raise self._wrong("应指向一条已登记的记录。")
        return value


class Flag(Field, frozen=True, kw_only=True):
    """Yes or no, kept as 1 or 0."""

    sql: ClassVar[Literal["TEXT", "INTEGER"]] = "INTEGER"
    nullable: ClassVar[bool] = False
    empty: ClassVar[Any] = False

    def _clean(self, value: Any) -> bool:
        return bool(value)

    def _parse(self, text: str) -> bool:
        if text in {"是", "√", "✓", "1", "有", "yes", "y"}:
            return True
        if text in {"否", "×", "0", "无", "no", "n"}:
            return False
        raise self._wrong(f"请填“是”或“否”，“{words.excerpt(text)}”不是。")

    def show(self, value: bool | None) -> str:  # noqa: FBT001 - the value itself
        """是 or nothing: a list full of 否 hides what matters."""
        return "是" if value else ""

    def dump(self, value: bool | None) -> Raw:  # noqa: FBT001 - the value itself
        """1 or 0."""
        return int(bool(value))

    def load(self, raw: Raw) -> bool:
        """Whether a column keeps 1."""
        return raw == 1


_DIGITS = "〇一二三四五六七八九"


def chinese_day(day: date) -> str:
    """2024年3月5日: Arabic figures, no leading zeros (GB/T 9704-2012, 7.3.5.4)."""
    return f"{day.year}年{day.month}月{day.day}日"


def day_or_blank(day: date | None) -> str:
    """2024年3月5日, or room to write it by hand."""
    return chinese_day(day) if day else "　　年　月　日"


def part_of_day(at: time) -> str:
    """上午, 下午 or 晚上."""
    return "上午" if at.hour < 12 else "下午" if at.hour < 18 else "晚上"


def chinese_number(number: int) -> str:
    """1–999 in Chinese figures, as in 第一百零一条."""
    if number < 10:
        return _DIGITS[number].replace("〇", "零")
    if number < 20:
        return "十" + (_DIGITS[number - 10] if number > 10 else "")
    tens, ones = divmod(number, 10)
    if number < 100:
        return _DIGITS[tens] + "十" + (_DIGITS[ones] if ones else "")
    hundreds, rest = divmod(number, 100)
    if rest == 0:
        return _DIGITS[hundreds] + "百"
    if rest < 10:
        return f"{_DIGITS[hundreds]}百零{_DIGITS[rest]}"
    return _DIGITS[hundreds] + "百" + ("一" if rest < 20 else "") + chinese_number(rest)


def article_name(number: int) -> str:
    """第五十一条 for 51."""
    return f"第{chinese_number(number)}条"
