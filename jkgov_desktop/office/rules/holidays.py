"""The office's own holiday tables: a year from the program or from a notice, and single days set by hand."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import TYPE_CHECKING

from msgspec import Struct

from jkgov_desktop.office.desk import Desk
from jkgov_desktop.records.meetings.minutes import Decision
from jkgov_desktop.records.rules import Holiday
from jkgov_desktop.records.structs import replace
from jkgov_desktop.rulebook.working_days import WorkingCalendar, YearTable
from jkgov_desktop.store.unit import UnitOfWork

if TYPE_CHECKING:
    from jkgov_desktop.rulebook.holiday_notice import HolidayNotice

_DECEMBER = 12
"""What a table says of December belongs to the next year's 元旦, so a year's own notice is silent on it."""

Days = dict[date, Holiday]


class DayChange(Struct, frozen=True):
    """A day that would be worked where it was off (`works`), or the other way round."""

    day: date
    works: bool


def is_own(desk: Desk, year: int) -> bool:
    """Whether this office keeps the table of `year` itself, rather than using the program's."""
    return any(one.on.year == year for one in desk.store.all(Holiday))


def days_of(desk: Desk, year: int) -> Days:
    """The days in the table of `year`, in order: the office's own, or the program's as lines not yet kept."""
    own = {one.on: one for one in desk.store.all(Holiday) if one.on.year == year}
    table = desk.rules.calendar.years.get(year)
    if own or table is None:
        return own
    listed = sorted([(day, True) for day in table.off] + [(day, False) for day in table.worked])
    return {day: Holiday(on=day, off=off, source="随程序提供") for day, off in listed}


def save_day(desk: Desk, loaded: Holiday | None, wanted: Holiday) -> Holiday:
    """Put one day into its year's table."""
    return set_day(desk, wanted, loaded.on if loaded else None)


def set_day(desk: Desk, wanted: Holiday, moved_from: date | None = None) -> Holiday:
    """Put one day into its year's table; a line that stood for another day before leaves that one."""
    mark = "放假" if wanted.off else "上班"
    years = {day.year: days_of(desk, day.year) for day in (moved_from, wanted.on) if day}
    if moved_from:
        years[moved_from.year].pop(moved_from, None)
    years[wanted.on.year][wanted.on] = wanted
    with desk.unit(f"节假日 {wanted.on.isoformat()} {mark}") as unit:
        for year, days in years.items():
            _keep(unit, days, year)
    desk.reread()
    return desk.store.all(Holiday, on=wanted.on)[0]


def clear_day(desk: Desk, day: date) -> date:
    """Take one day out of its year's table and return it: it is a plain weekday or weekend again."""
    days = days_of(desk, day.year)
    days.pop(day, None)
    with desk.unit(f"节假日去掉 {day.isoformat()}") as unit:
        _keep(unit, days, day.year)
    desk.reread()
    return day


def changes(desk: Desk, notice: "HolidayNotice") -> tuple[DayChange, ...]:
    """What taking in a notice would change, day by day."""
    now, then = desk.rules.calendar, _calendar_with(desk, notice)
    days = {one for calendar in (now, then) for year in _years(notice) for one in _named(calendar, year)}
    return tuple(
        DayChange(day, works=then.is_working(day))
        for day in sorted(days)
        if now.is_working(day) != then.is_working(day)
    )


def due_on_days_off(desk: Desk, notice: "HolidayNotice") -> list[Decision]:
    """Decisions whose announced day would become a day off; nothing moves it but a person."""
    off = {one.day for one in changes(desk, notice) if not one.works}
    return [one for one in desk.store.all(Decision, order="due_on") if one.due_on in off]


def take_notice(desk: Desk, notice: "HolidayNotice", source: str) -> int:
    """Keep what a notice says and return how many days it names.

    One that names every festival makes the year's table anew.
    """
    with desk.unit(f"录入 {notice.year} 年节假日安排") as unit:
        for year in _years(notice):
            _keep(unit, _merged(desk, notice, year, source), year)
    desk.reread()
    return len(notice.days)


def _years(notice: "HolidayNotice") -> tuple[int, ...]:
    return tuple(sorted({one.day.year for one in notice.days} | {notice.year}))


def _merged(desk: Desk, notice: "HolidayNotice", year: int, source: str = "") -> Days:
    """The table of `year` with the notice's days; a festival it names again is replaced as a whole."""
    anew = notice.is_whole_year and year == notice.year
    days = {
        day: one
        for day, one in days_of(desk, year).items()
        if (day.month == _DECEMBER if anew else one.festival not in notice.festivals or not one.festival)
    }
    for one in notice.days:
        if one.day.year == year:
            days[one.day] = Holiday(on=one.day, off=one.off, festival=one.festival, source=source)
    return days


def _calendar_with(desk: Desk, notice: "HolidayNotice") -> WorkingCalendar:
    tables = {year: _table(_merged(desk, notice, year)) for year in _years(notice)}
    calendar = desk.rules.calendar
    return replace(calendar, own={**calendar.own, **tables})


def _table(days: Mapping[date, Holiday]) -> YearTable:
    return YearTable.of((day, one.off) for day, one in days.items())


def _named(calendar: WorkingCalendar, year: int) -> Iterable[date]:
    table = calendar.table(year)
    return (*table.off, *table.worked) if table else ()


def _keep(unit: UnitOfWork, wanted: Days, year: int) -> None:
    """Make the office's own lines of `year` those that are wanted."""
    standing = {one.on: one for one in unit.all(Holiday) if one.on.year == year}
    for day, one in standing.items():
        if day not in wanted:
            unit.remove(one)
    for day, one in wanted.items():
        old = standing.get(day)
        fresh = replace(one, id="")
        if old is None:
            unit.add(fresh)
        elif replace(old, id="") != fresh:
            unit.change(old, fresh)
