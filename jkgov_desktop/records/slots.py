"""Half-days: the grain in which leave, delegations, study and research are counted."""

import re
from collections.abc import Iterator
from datetime import date, datetime, time
from typing import Any, Self

from msgspec import Struct

from jkgov_desktop.records.fields import Choice, Day, Field, FieldError, Raw
from jkgov_desktop.records.words import N_, excerpt

_NOON = time(12, 0)


class Half(Choice):
    """The two halves of a working day, in their order."""

    AM = "am", N_("上午")
    PM = "pm", N_("下午")


class Slot(Struct, frozen=True, order=True, gc=False):
    """One half of one local day; earlier slots are smaller."""

    day: date
    half: Half

    @classmethod
    def at(cls, moment: datetime) -> Self:
        """The slot a moment lies in; the evening counts as the afternoon."""
        return cls(moment.date(), Half.AM if moment.time() < _NOON else Half.PM)

    @classmethod
    def counted(cls, number: int) -> Self:
        """The slot that `count` counts as `number`."""
        return cls(date.fromordinal(number // 2), Half.PM if number % 2 else Half.AM)

    @property
    def count(self) -> int:
        """This slot's number when half-days are counted without a gap."""
        return self.day.toordinal() * 2 + (self.half is Half.PM)

    @property
    def called(self) -> str:
        """3月4日上午."""
        return f"{self.day.month}月{self.day.day}日{self.half.label}"

    def after(self, half_days: int = 1) -> "Slot":
        """The slot so many half-days later; earlier when negative."""
        return Slot.counted(self.count + half_days)


def slots(first: Slot, last: Slot) -> Iterator[Slot]:
    """Every half-day from `first` to `last`, both included."""
    return map(Slot.counted, range(first.count, last.count + 1))


def half_days(first: Slot, last: Slot) -> int:
    """How many half-days lie from `first` to `last`, both included; 0 when `last` is earlier."""
    return max(0, last.count - first.count + 1)


def days_said(halves: int) -> str:
    """A number of half-days as people say it: 3天半, 半天, 2天."""
    whole, half = divmod(halves, 2)
    return f"{whole}天半" if whole and half else "半天" if half else f"{whole}天"


_HALF = re.compile(r"\s*(上午|下午|晚上|早上|上|下|早|晚|am|pm|a|p)\s*$", re.IGNORECASE)
_MORNING = frozenset({"上午", "早上", "上", "早", "am", "a"})


def split_half(text: str) -> tuple[str, Half | None]:
    """What is typed without the half-day at its end, and that half-day, None when none is named."""
    found = _HALF.search(text)
    if not found:
        return text, None
    return text[: found.start()], Half.AM if found[1].lower() in _MORNING else Half.PM


class HalfDay(Field, frozen=True, kw_only=True):
    """A half-day, kept as YYYY-MM-DD am or pm, which sorts."""

    def _clean(self, value: Any) -> Slot:
        if not isinstance(value, Slot):
            raise self._wrong("应为日期和上午或下午。")
        self._day.clean(value.day)
        return value

    def _parse(self, text: str) -> Slot:
        words, half = split_half(text)
        if half is None:
            raise self._wrong(f"“{excerpt(text)}”没有写上午还是下午，请按 2026-3-5 上午 填写。")
        day = self._day.parse(words)
        if not isinstance(day, date):
            raise self._wrong(f"看不懂“{excerpt(text)}”，请按 2026-3-5 上午 填写。")
        return Slot(day, half)

    @property
    def _day(self) -> Day:
        return Day(label=self.label, name=self.name)

    def show(self, value: Slot | None) -> str:
        """2026-03-05 上午."""
        return f"{value.day.isoformat()} {value.half.label}" if value else ""

    def dump(self, value: Slot | None) -> Raw:
        """2026-03-05 am."""
        return f"{value.day.isoformat()} {value.half.value}" if value else None

    def load(self, raw: Raw) -> Slot | None:
        """The half-day kept as YYYY-MM-DD am or pm."""
        if not isinstance(raw, str):
            return None
        day, _, half = raw.partition(" ")
        return Slot(date.fromisoformat(day), Half.of(half))


def order_problem(first: Slot | None, last: Slot | None, field: str, said: str) -> Iterator[FieldError]:
    """A stretch that ends before it begins; `said` names its end, such as 预计返回."""
    if first and last and last < first:
        yield FieldError(field, f"{said}（{last.called}）早于开始（{first.called}），请核对。")
