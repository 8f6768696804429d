"""What the rules ask of the yearly democratic life meeting (第96–98条): dates and steps, never what was said."""

from collections.abc import Iterator
from datetime import date

from jkgov_desktop.records.slots import days_said
from jkgov_desktop.records.study import LifeMeeting, LifeMeetingSheet, StudyYear
from jkgov_desktop.rulebook.book import Book
from jkgov_desktop.rulebook.figures.study import StudyFigures
from jkgov_desktop.rulebook.findings import Finding, Severity, check

BEFORE = (
    ("opinions_on", "在一定范围征求意见"),
    ("outlines_on", "准备发言提纲"),
    ("discipline_on", "向县纪委报告时间和内容"),
    ("organisation_on", "向县委组织部报告时间和内容"),
)
"""The steps before the meeting: field and words."""

AFTER = (("returned_on", "会上反馈征求的意见"), ("written_on", "向县委书面报告"), ("circulated_on", "在一定范围通报"))
"""The steps at and after it."""


def year_of(held: date, figures: StudyFigures) -> int:
    """The year a life meeting on `held` belongs to: one at the start of a year, the year before."""
    return held.year - 1 if held <= figures.life_until.of(held.year) else held.year


def season(year: int, figures: StudyFigures) -> tuple[date, date]:
    """The first and last day on which the life meeting of `year` usually lies."""
    return figures.life_from.of(year), figures.life_until.of(year + 1)


@check(96, on=StudyYear)
def life_meeting_yearly(sheet: StudyYear, rules: Book) -> Iterator[Finding]:
    """There is one every year."""
    first, last = season(sheet.year, rules.edition.study)
    held = [one for one in sheet.life_meetings if one.held]
    if held or sheet.today < first:
        return
    planned = next(iter(sheet.life_meetings), None)
    if planned and planned.start.day >= sheet.today:
        return
    over = sheet.today > last
    yield life_meeting_yearly.finding(
        Severity.WARN if over else Severity.HINT,
        f"{sheet.year}年度民主生活会还没有召开。",
        sum=f"一般在{first.year}年{first.month}月{first.day}日至{last.year}年{last.month}月{last.day}日",
        remedy="请登记召开情况。" if planned else "请确定日期，在“民主生活会”登记，按清单准备。",
    )


@check(96, on=LifeMeetingSheet)
def life_meeting_days(sheet: LifeMeetingSheet, rules: Book) -> Iterator[Finding]:
    """It takes one to two days."""
    figures, halves = rules.edition.study, sheet.meeting.halves
    if 2 * figures.life_low <= halves <= 2 * figures.life_high:
        return
    yield life_meeting_days.finding(
        Severity.WARN,
        f"民主生活会时间为{figures.life_low}—{figures.life_high}天，现为{days_said(halves)}。",
        sum=f"共{halves}个半天，需{2 * figures.life_low}至{2 * figures.life_high}个",
        remedy="请核对开始和结束的时间。",
        field="end",
    )


@check(96, on=LifeMeetingSheet)
def life_meeting_season(sheet: LifeMeetingSheet, rules: Book) -> Iterator[Finding]:
    """It usually lies at the end of its year or the start of the next."""
    meeting, figures = sheet.meeting, rules.edition.study
    first, last = season(meeting.year, figures)
    held = meeting.start.day
    if first <= held <= last:
        return
    belongs = year_of(held, figures)
    own_first, own_last = season(belongs, figures)
    elsewhere = belongs != meeting.year and own_first <= held <= own_last
    yield life_meeting_season.finding(
        Severity.WARN,
        f"民主生活会一般安排在年底或年初，{meeting.year}年度的排在{held.year}年{held.month}月{held.day}日。",
        sum=f"{first.isoformat()} 至 {last.isoformat()}",
        remedy=f"按召开日期应归{belongs}年度，请核对归属年度。" if elsewhere else "请核对日期，另行安排的写明原因。",
        field="year" if elsewhere else "start",
    )


@check(98, on=LifeMeetingSheet)
def life_meeting_before(sheet: LifeMeetingSheet, _rules: Book) -> Iterator[Finding]:
    """Before it: opinions are asked for, outlines prepared, time and contents reported."""
    meeting = sheet.meeting
    over = meeting.held or meeting.start.day < sheet.today
    for field, words in BEFORE:
        done: date | None = getattr(meeting, field)
        if done is None:
            yield life_meeting_before.finding(
                Severity.BLOCK if over else Severity.HINT,
                f"会前没有{words}的记录。" if over else f"会前要{words}，还没有登记。",
                sum=f"{_done(meeting, BEFORE)}项已办，共{len(BEFORE)}项",
                remedy="已办的请补登日期；没有办的请写明原因。" if over else "办理后请登记日期。",
                field=field,
            )
        elif done > meeting.start.day:
            yield life_meeting_before.finding(
                Severity.BLOCK,
                f"{words}应在会前，登记的是会后{(done - meeting.start.day).days}天。",
                remedy="请核对日期。",
                field=field,
            )


@check(98, on=LifeMeetingSheet, readings=("life_report",))
def life_meeting_after(sheet: LifeMeetingSheet, rules: Book) -> Iterator[Finding]:
    """After it: opinions were fed back, the county committee has a written report in good time, it is circulated."""
    meeting = sheet.meeting
    if not meeting.held:
        return
    within = int(rules.reading("life_report"))
    due = rules.calendar.add(meeting.end.day, within)
    for field, words in AFTER:
        done: date | None = getattr(meeting, field)
        late = (done or sheet.today) > due
        if done and not (late and field == "written_on"):
            continue
        yield life_meeting_after.finding(
            Severity.BLOCK if late else Severity.HINT,
            f"{words}已超过{within}个工作日。" if late and done else f"会后还没有{words}的记录。",
            sum=f"散会{meeting.end.day.isoformat()}，{within}个工作日至{due.isoformat()}",
            remedy="逾期的请写明原因。" if late else f"请在{due.month}月{due.day}日前办理并登记日期。",
            field=field,
        )


def _done(meeting: LifeMeeting, steps: tuple[tuple[str, str], ...]) -> int:
    return sum(getattr(meeting, field) is not None for field, _ in steps)
