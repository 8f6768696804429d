"""What the rules ask of field research and contact points (第74–76、78条)."""

from collections.abc import Iterable, Iterator
from datetime import date
from math import ceil

from msgspec import Struct

from jkgov_desktop.records.fields import chinese_number
from jkgov_desktop.records.leaders.calendars import LeaderYearSheet
from jkgov_desktop.records.leaders.research import ProblemOutcome
from jkgov_desktop.records.leaders.sheets import PointSheet, ResearchSheet
from jkgov_desktop.records.slots import Slot, days_said, slots
from jkgov_desktop.rulebook.book import Book
from jkgov_desktop.rulebook.findings import Finding, Severity, check, computes
from jkgov_desktop.rulebook.periods import quarter_days


@computes(74)
def half_days_out(stretches: Iterable[tuple[Slot, Slot]]) -> frozenset[Slot]:
    """The half-days spent at the grassroots; two journeys in one half-day count once, so a day counts once."""
    return frozenset(slot for first, last in stretches for slot in slots(first, last))


class Wanted(Struct, frozen=True):
    """What 第74条 asks of a leader this year: half-days and reports, after what was served of the year."""

    halves: int
    done: int
    reports: int
    forecast: int
    unit: str


@computes(74)
def wanted(sheet: LeaderYearSheet, rules: Book) -> Wanted:
    """The leader's year against what is asked, in half-days, and where it ends at the present pace."""
    figures = rules.edition.leaders
    working = rules.reading("grassroots_unit") == "working"
    days = figures.grassroots_working_days if working else figures.grassroots_days
    done = sheet.grassroots_working_halves if working else sheet.grassroots_halves
    share = sheet.served_days / sheet.year_days if rules.reading("grassroots_newcomer") == "pro_rata" else 1.0
    forecast = round(done * sheet.served_days / sheet.served_so_far) if sheet.served_so_far else 0
    unit = "个工作日" if working else "天"
    return Wanted(ceil(days * share * 2), done, ceil(figures.reports * share), forecast, unit)


def _over(sheet: LeaderYearSheet) -> bool:
    return sheet.today >= date(sheet.year, 12, 31) or sheet.served_so_far >= sheet.served_days


@check(74, on=LeaderYearSheet, readings=("grassroots_unit", "grassroots_newcomer"))
def grassroots_days(sheet: LeaderYearSheet, rules: Book) -> Iterator[Finding]:
    """Two months a year at the grassroots; while the year runs, a forecast at the present pace."""
    if not sheet.served_days:
        return
    want = wanted(sheet, rules)
    full, done = _said(want.halves, want.unit), _said(want.done, want.unit)
    if want.done >= want.halves:
        yield grassroots_days.finding(
            Severity.MET, f"{sheet.year}年下基层时间已达到要求。", sum=f"已{done} 需≥{full}", field="name"
        )
    elif _over(sheet):
        yield grassroots_days.finding(
            Severity.BLOCK,
            f"{sheet.leader.name}{sheet.year}年下基层时间不足。",
            sum=f"已{done} 需≥{full} 缺{_said(want.halves - want.done, want.unit)}",
            remedy="请核对调研登记；确有不足的，写明情况。",
            field="name",
        )
    else:
        short = want.forecast < want.halves
        yield grassroots_days.finding(
            Severity.WARN if short else Severity.HINT,
            f"{sheet.leader.name}{sheet.year}年下基层按当前进度{'达不到' if short else '可以达到'}要求。",
            sum=f"已{done} 需≥{full} 预计全年{_said(want.forecast, want.unit)}",
            remedy="请安排调研。" if short else "请按计划继续安排调研。",
            field="name",
        )


def _said(halves: int, unit: str) -> str:
    return days_said(halves) if unit == "天" else f"{halves / 2:g}{unit}"


@check(74, on=LeaderYearSheet, readings=("grassroots_newcomer",))
def research_reports(sheet: LeaderYearSheet, rules: Book) -> Iterator[Finding]:
    """Two research reports a year."""
    want = wanted(sheet, rules)
    done = len(sheet.reports)
    if not sheet.served_days or done >= want.reports:
        return
    yield research_reports.finding(
        Severity.BLOCK if _over(sheet) else Severity.HINT,
        f"{sheet.leader.name}{sheet.year}年调研报告{'不足' if _over(sheet) else '还没有写够'}。",
        sum=f"已{done}篇 需≥{want.reports}篇",
        remedy="请登记已完成的调研报告，或提醒撰写。",
        field="name",
    )


@check(75, on=LeaderYearSheet)
def number_of_points(sheet: LeaderYearSheet, rules: Book) -> Iterator[Finding]:
    """One or two contact points each."""
    figures, count = rules.edition.leaders, len(sheet.points)
    if figures.points_low <= count <= figures.points_high or not sheet.served_days:
        return
    yield number_of_points.finding(
        Severity.WARN,
        f"{sheet.leader.name}{'没有' if not count else f'有{count}个'}基层联系点。",
        sum=f"应建立{figures.points_low}至{figures.points_high}个",
        remedy="请在基层联系点中登记。" if not count else "请核对已撤销的联系点是否填写撤销日期。",
        field="name",
    )


@check(75, on=PointSheet, readings=("point_visits",))
def point_visited(sheet: PointSheet, rules: Book) -> Iterator[Finding]:
    """A visit to each contact point, or to all of a leader's together, every quarter."""
    total = rules.reading("point_visits") == "total"
    want = rules.edition.leaders.point_visits
    for number, visits in enumerate(sheet.visits, start=1):
        first, last = quarter_days(sheet.year, number)
        if first < sheet.point.since or (sheet.point.until and sheet.point.until < last) or first > sheet.today:
            continue
        done = sheet.of_leader[number - 1] if total else len(visits)
        if done >= want:
            continue
        running = last >= sheet.today
        yield point_visited.finding(
            Severity.HINT if running else Severity.BLOCK,
            f"{sheet.leader.name}第{chinese_number(number)}季度{'还没有' if running else '没有'}到联系点"
            + ("工作。" if total else f"“{sheet.point.name}”工作。"),
            sum=f"已{done}次 需≥{want}次" + (f" 截止{last.month}月{last.day}日" if running else ""),
            remedy="请安排到访。" if running else "请核对调研登记；确未到访的，写明情况。",
            field="name",
        )


@check(76, 78, on=ResearchSheet, readings=("research_companions",))
def few_companions(sheet: ResearchSheet, rules: Book) -> Iterator[Finding]:
    """Few go along; how many is the office's own setting."""
    limit, count = rules.reading("research_companions"), sheet.research.companions
    if count is None:
        yield few_companions.finding(
            Severity.HINT, "没有登记随行人数。", remedy="请填写随行人数；调研应轻车简从。", field="companions"
        )
    elif limit != "none" and count > int(limit):
        yield few_companions.finding(
            Severity.WARN,
            "调研随行人员偏多。",
            sum=f"随行{count}人 不超过{limit}人",
            remedy="请减少随行人员。",
            field="companions",
        )


@check(74, on=ResearchSheet)
def problems_followed(sheet: ResearchSheet, _rules: Book) -> Iterator[Finding]:
    """Problems found are solved, given to departments, or reported upward."""
    research = sheet.research
    if research.problems_found and research.outcome in (None, ProblemOutcome.OPEN):
        yield problems_followed.finding(
            Severity.HINT,
            "调研发现的问题还没有着落。",
            remedy="能解决的尽力解决，不能解决的组织部门研究或及时向上级报告。",
            field="outcome",
        )
    elif research.outcome is ProblemOutcome.REPORTED and research.reported_up_on is None:
        yield problems_followed.finding(
            Severity.WARN,
            "问题已向上级报告，没有登记报告日期。",
            remedy="请填写报上级日期。",
            field="reported_up_on",
        )


@check(74, on=ResearchSheet)
def researcher_is_here(sheet: ResearchSheet, _rules: Book) -> Iterator[Finding]:
    """Whoever goes out is not away or due elsewhere."""
    for one in sheet.busy:
        yield researcher_is_here.finding(
            Severity.WARN if one.away else Severity.HINT,
            f"{one.name}当时{one.why}。",
            remedy="请核对调研时间，或调整安排。",
            field="start",
        )
