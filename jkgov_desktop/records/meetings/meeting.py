"""The meeting itself: its kind, its day, who presides, how far it has come."""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from typing import Self

from jkgov_desktop.records.fields import Choice, FieldError, Id
from jkgov_desktop.records.register import Numbered, Record, clock, day, line, pick, record, ref, text, whole
from jkgov_desktop.records.slots import Half, Slot
from jkgov_desktop.records.words import N_


class MeetingKind(Choice):
    """The kinds of meeting (第49条), and the work conferences of 第6、57、58条.

    An edition may have kinds of its own, which are kept by what they are called; any name is a kind, so that a record
    can be read whatever the edition in force says.
    """

    PLENARY = "plenary_meeting", N_("全体会议")
    EXECUTIVE = "executive_meeting", N_("常务会议")
    PARTY_GROUP = "party_group_meeting", N_("党组会议")
    HEAD_OFFICE = "head_office_meeting", N_("县长办公会议")
    THEMATIC = "thematic_meeting", N_("专题会议")
    WORK = "work_conference", N_("工作会议")

    @classmethod
    def of(cls, value: str) -> Self:
        """The kind kept as `value` or called so; a kind of its own where the program knows none."""
        return cls._value2member_map_.get(value) or cls._missing_(value)  # type: ignore[return-value]

    @classmethod
    def _missing_(cls, value: object) -> Self:
        called = str(value)
        found = next((one for one in cls if one.label == called), None)
        if found is None:
            found = str.__new__(cls, called)
            found._name_ = found._value_ = found.label = called
        return cls._value2member_map_.setdefault(called, found)  # type: ignore[return-value]

    @property
    def own(self) -> bool:
        """Whether the program knows it only from an edition."""
        return self.name not in type(self).__members__


class MeetingStage(Choice):
    """How far a meeting has come."""

    PLANNED = "planned", N_("筹备")
    RUNNING = "running", N_("会中")
    CLOSED = "closed", N_("待纪要")
    SIGNED = "signed", N_("纪要已签发")


_NOON, _EVENING, _DAWN = time(12, 0), time(18, 0), time(6, 0)


@record("meetings", title=N_("会议台账"), name="title", number="number", sorted_by="-held_on", article=49)
class Meeting(Record):
    """One meeting. Its number is given when it is opened, by kind and year or term, and never used again."""

    kind: MeetingKind = pick(N_("会议类别"), MeetingKind, required=True, article=49)
    title: str = line(N_("会议名称"), search=True, longest=120, hint=N_("不填则按类别、日期和次数命名"))
    number: int | None = whole(N_("第几次"), low=1, hint=N_("开会时给"))
    term: str = line(N_("届别"), in_list=False, longest=20, hint=N_("按届编号时填，如 第十八届"))
    held_on: date = day(N_("会议日期"), required=True)
    starts: time = clock(N_("开始时间"), required=True)
    place: str = line(N_("地点"), search=True, in_list=False)
    presider: Id | None = ref(N_("主持人"), "persons", article=51)
    delegation: str = line(N_("委托情况"), in_list=False, article=51, hint=N_("如 受县长委托"))
    recorder: str = line(N_("记录人"), in_list=False, longest=20)
    agenda_approver: Id | None = ref(N_("议题审定人"), "persons", in_list=False, article=51)
    locked_on: date | None = day(N_("议题确定"), in_list=False, article=51, hint=N_("后不再追加"))
    notified_on: date | None = day(N_("通知日期"), in_list=False)
    opened: time | None = clock(N_("实际开会"), in_list=False, hint=N_("开会后改正"))
    closed: time | None = clock(N_("散会"), in_list=False, hint=N_("散会后改正"))
    note: str = text(N_("会议要求"))

    def problems(self) -> Iterator[FieldError]:
        """A meeting that ends before it starts, or was notified or fixed after it was held.

        One that begins in the evening may end after midnight.
        """
        begun = self.opened or self.starts
        past_midnight = self.closed and begun >= _EVENING and self.closed < _DAWN
        if self.closed and self.closed < begun and not past_midnight:
            yield FieldError("closed", f"散会 {self.closed:%H:%M} 早于开会 {begun:%H:%M}，请核对。")
        if self.notified_on and self.notified_on > self.held_on:
            yield FieldError("notified_on", "通知日期晚于会议日期，请核对。")
        if self.locked_on and self.locked_on > self.held_on:
            yield FieldError("locked_on", "议题确定的日期晚于会议日期，请核对。")

    @property
    def working_title(self) -> str:
        """What a meeting is called until somebody names it or it has its number."""
        return f"{self.kind.label}（{self.held_on.month}月{self.held_on.day}日）"

    @property
    def numbered_title(self) -> str:
        """What a meeting is called by its number; by its day while it has none."""
        return f"第{self.number}次{self.kind.label}" if self.number else self.working_title

    @property
    def series(self) -> str:
        """The numbering series this meeting takes its number from, as the ledger of numbers shows it."""
        return f"{self.term or f'{self.held_on.year}年'}{self.kind.label}"

    @property
    def numbered(self) -> Numbered | None:
        """Its number; a plan until the meeting is opened."""
        return Numbered(self.series, self.number, self.held_on, planned=not self.opened) if self.number else None

    @property
    def minutes_series(self) -> str:
        """The numbering series its minutes take their number from."""
        return f"{self.series}纪要"

    @property
    def slot(self) -> Slot:
        """The half-day the meeting falls on."""
        return Slot(self.held_on, Half.AM if self.starts < _NOON else Half.PM)

    @property
    def lasted(self) -> int:
        """How many minutes it lasted; 0 until it is closed."""
        return minutes_between(self.opened, self.closed) if self.opened and self.closed else 0


def minutes_after(start: time, minutes: int) -> time:
    """The time of day `minutes` after `start`; past midnight it begins again."""
    return (datetime.combine(date(2000, 1, 1), start) + timedelta(minutes=minutes)).time()


def minutes_between(start: time, end: time) -> int:
    """How many minutes `end` is after `start`; an earlier `end` lies past midnight."""
    return (end.hour * 60 + end.minute - start.hour * 60 - start.minute) % (24 * 60)
