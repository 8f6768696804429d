"""The State Council's holiday notice, read as it stands into the days it names."""

import re
import unicodedata
from collections.abc import Iterator
from datetime import date, timedelta

from msgspec import Struct, field

_WEEKDAYS = "一二三四五六日"
_FESTIVALS = ("元旦", "春节", "清明", "劳动", "端午", "中秋", "国庆")
_FESTIVAL = re.compile(r"元旦|春节|清明节?|劳动节|端午节?|中秋节?|国庆节?")
_YEAR = re.compile(r"(\d{4})年(?:元旦|部分|节假日|放假|国家法定)")
_HEAD = re.compile(r"([\u4e00-\u9fff、]{2,}):")
_NUMBERING = re.compile(r"^[一二三四五六七八九十]+、")
_NOTE = re.compile(r"\(([^()]*)\)")
_NOTED_WEEKDAY = re.compile(r"(?:星期|周)([一二三四五六日天])")
_DAY = r"(?:(\d{4})年)?(?:(\d{1,2})月)?(\d{1,2})日(?:〔(.)〕)?"
_SPAN = re.compile(rf"{_DAY}(?:(?:至|到|[-—–~]+){_DAY})?")
_COUNT = re.compile(r"(?:共|放假)(\d+)天")
_OFF = re.compile(r"放假|补休|调休")
_WORKED = "上班"
_EXTENDED = "延长"
"""A holiday is made longer: from which day on, only another notice says."""

_SENTENCE_END = re.compile(r"[。;]|(?<!\d)\.")
_ISSUER = "国务院"
_ONE_DAY = timedelta(days=1)
_SATURDAY = 5

_Written = tuple[str | None, str | None, str | None, str | None]
"""Year, month, day and weekday of one date as they were written."""


class NoticeError(ValueError):
    """A notice that cannot be right; the sentence says where it is wrong."""


class NoticeDay(Struct, frozen=True):
    """One day the notice names: off, or at work on a weekend (`off` is False)."""

    day: date
    off: bool
    festival: str


class HolidayNotice(Struct, frozen=True):
    """What a notice says, day by day. `doubts` are the sentences with a date that were not understood."""

    year: int
    days: tuple[NoticeDay, ...]
    doubts: tuple[str, ...] = ()

    @property
    def festivals(self) -> tuple[str, ...]:
        """The festivals it names, in their order."""
        return tuple(dict.fromkeys(one.festival for one in self.days))

    @property
    def is_whole_year(self) -> bool:
        """Whether it names every festival of a year; otherwise it supplements another notice."""
        named = "".join(self.festivals)
        return all(festival in named for festival in _FESTIVALS)


def parse(text: str, year: int | None = None) -> HolidayNotice:
    """Read a notice, or a part of one; `year` counts where the text itself names none. Raises NoticeError."""
    plain = _NOTE.sub(_weekday_only, "".join(unicodedata.normalize("NFKC", text).split()))
    named = _YEAR.search(plain)
    if named:
        year = int(named[1])
    if year is None:
        raise NoticeError("看不出是哪一年的安排，请连同“关于某年部分节假日安排的通知”这个标题一起粘贴。")
    reading = _Reading(year)
    for festival, body in _sections(plain):
        reading.read(festival, body)
    if reading.doubts and not reading.days:
        raise NoticeError(f"没有看懂“{'；'.join(reading.doubts)}”，请在日历上逐日修改。")
    if not reading.days:
        raise NoticeError("没有读到放假或上班的日期，请粘贴通知中“元旦：……”以下各段。")
    days = sorted(reading.days.values(), key=lambda one: one.day)
    return HolidayNotice(year, tuple(days), tuple(reading.doubts))


def _weekday_only(note: re.Match[str]) -> str:
    found = _NOTED_WEEKDAY.search(note[1])
    return f"〔{found[1].replace('天', '日')}〕" if found else ""


def _quoted(sentence: str) -> str:
    return re.sub("〔(.)〕", r"（周\1）", sentence).replace(",", "，")


def _sections(text: str) -> Iterator[tuple[str, str]]:
    """Each festival with what is said of it; text before the first heading has none."""
    heads = list(_HEAD.finditer(text))
    yield "", text[: heads[0].start()] if heads else text
    ends = (*(head.start() for head in heads[1:]), len(text))
    for head, end in zip(heads, ends, strict=False):
        festivals = _FESTIVAL.findall(head[1])
        yield "、".join(festivals) or _NUMBERING.sub("", head[1]), text[head.end() : end]


class _Reading(Struct):
    """What has been read so far."""

    year: int
    days: dict[date, NoticeDay] = field(default_factory=dict)
    doubts: list[str] = field(default_factory=list)

    def read(self, festival: str, body: str) -> None:
        """Take the sentences of one festival."""
        for sentence in _SENTENCE_END.split(body):
            if _EXTENDED in sentence:
                self.doubts.append(_quoted(sentence))
                continue
            pending: list[tuple[date, date]] = []
            longest = 0
            for clause in sentence.split(","):
                pending += self._spans(clause)
                off = bool(_OFF.search(clause))
                if pending and (off or _WORKED in clause):
                    self._note(pending, off=off, festival=festival)
                    longest = max((end - start).days + 1 for start, end in pending)
                    pending = []
                if longest and (said := _COUNT.search(clause)) and int(said[1]) != longest:
                    name = festival or "这次放假"
                    raise NoticeError(f"{name}写明共 {said[1]} 天，按日期算是 {longest} 天，请核对。")
            if pending and _ISSUER not in sentence:
                self.doubts.append(_quoted(sentence))

    def _note(self, spans: list[tuple[date, date]], *, off: bool, festival: str) -> None:
        for start, end in spans:
            for number in range((end - start).days + 1):
                self._note_day(NoticeDay(start + number * _ONE_DAY, off, festival))

    def _note_day(self, one: NoticeDay) -> None:
        before = self.days.get(one.day)
        if before and before.off != one.off:
            raise NoticeError(f"{one.day.isoformat()} 既写作放假又写作上班，请核对。")
        if not one.off and one.day.weekday() < _SATURDAY:
            weekday = _WEEKDAYS[one.day.weekday()]
            raise NoticeError(f"{one.day.isoformat()} 是星期{weekday}，本来就上班，请核对年份和日期。")
        self.days[one.day] = before or one

    def _spans(self, clause: str) -> Iterator[tuple[date, date]]:
        """The days and spans of days that a clause names; a month or year left out is the one before it."""
        month: str | None = None
        for found in _SPAN.finditer(clause):
            first: _Written = (found[1], found[2] or month, found[3], found[4])
            month = first[1]
            if found[7] is None:
                day = self._day(first, self.year)
                yield day, day
                continue
            last: _Written = (found[5], found[6] or month, found[7], found[8])
            month = last[1]
            yield self._span(first, last)

    def _span(self, first: _Written, last: _Written) -> tuple[date, date]:
        """A span may begin in the year before: 12月30日至1月1日 of a New Year ends in the notice's year."""
        crosses = int(first[1] or 0) > int(last[1] or 0)
        end_year = int(last[0] or (int(first[0]) + crosses if first[0] else self.year))
        start_year = int(first[0] or end_year - crosses)
        start, end = self._day(first, start_year), self._day(last, end_year)
        if end < start:
            raise NoticeError(f"{start.isoformat()} 至 {end.isoformat()}：止于起之前，请核对。")
        return start, end

    def _day(self, written: _Written, default_year: int) -> date:
        year, month, day, weekday = written
        if month is None:
            raise NoticeError(f"“{day}日”没有写明月份，请核对。")
        whole = f"{year or default_year}年{month}月{day}日"
        try:
            found = date(int(year or default_year), int(month), int(day or 0))
        except ValueError:
            raise NoticeError(f"没有{whole}这一天，请核对。") from None
        if weekday and weekday != _WEEKDAYS[found.weekday()]:
            really = _WEEKDAYS[found.weekday()]
            raise NoticeError(f"{whole}写作星期{weekday}，日历上是星期{really}，请核对年份和日期。")
        return found
