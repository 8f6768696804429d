"""The arithmetic of group study: what was held, what is arranged, what a year can still reach (第91条).

Everything is counted in half-days.
"""

from collections.abc import Iterable
from datetime import date, timedelta
from itertools import groupby

from msgspec import Struct

from jkgov_desktop.records.fields import Id
from jkgov_desktop.records.slots import days_said
from jkgov_desktop.records.study import GroupMember, SelfStudyKind, SessionSheet, StudySession, StudyYear
from jkgov_desktop.rulebook.book import Book
from jkgov_desktop.rulebook.findings import computes
from jkgov_desktop.rulebook.periods import quarter_days

QUARTERS = (1, 2, 3, 4)


class QuarterSum(Struct, frozen=True):
    """One quarter: half-days `held` and still `arranged`, and how many are `possible` in all within the band."""

    quarter: int
    held: int
    arranged: int
    possible: int
    sessions: int
    is_over: bool
    has_begun: bool

    @property
    def total(self) -> int:
        """Half-days held and arranged."""
        return self.held + self.arranged

    @property
    def called(self) -> str:
        """第一季度."""
        return f"第{'一二三四'[self.quarter - 1]}季度"


class YearSum(Struct, frozen=True):
    """The four quarters against what a year `needs`."""

    quarters: tuple[QuarterSum, ...]
    needs: int

    @property
    def held(self) -> int:
        """Half-days held so far."""
        return sum(one.held for one in self.quarters)

    @property
    def arranged(self) -> int:
        """Half-days arranged and still to be held."""
        return sum(one.arranged for one in self.quarters)

    @property
    def total(self) -> int:
        """Half-days held and arranged."""
        return self.held + self.arranged

    @property
    def possible(self) -> int:
        """Half-days the year can still reach while every quarter keeps to its band."""
        return sum(one.possible for one in self.quarters)

    @property
    def sentence(self) -> str:
        """The sum behind a finding: 已学5天＋已排7天＝12天，全年需12天."""
        parts = f"已学{days_said(self.held)}＋已排{days_said(self.arranged)}＝{days_said(self.total)}"
        return f"{parts}，全年需{days_said(self.needs)}"


def counted_halves(session: StudySession, rules: Book) -> int:
    """How many half-days a session counts, as the office reads a day of study."""
    if rules.reading("study_day") == "days":
        return 2 * ((session.end.day - session.start.day).days + 1)
    return session.halves


@computes(91)
def year_sum(sheet: StudyYear, rules: Book) -> YearSum:
    """What the year has, and what it can still have from today on."""
    figures = rules.edition.study
    return YearSum(tuple(_quarter_sum(sheet, quarter, rules) for quarter in QUARTERS), 2 * figures.year_days)


def _quarter_sum(sheet: StudyYear, quarter: int, rules: Book) -> QuarterSum:
    first, last = quarter_days(sheet.year, quarter)
    sessions = [one.session for one in sheet.in_quarter(quarter)]
    held = sum(counted_halves(one, rules) for one in sessions if one.held)
    arranged = sum(counted_halves(one, rules) for one in sessions if not one.held and one.end.day >= sheet.today)
    is_over = last < sheet.today
    high = 2 * rules.edition.study.quarter_high
    left = 0 if is_over else 2 * _working_days(max(first, sheet.today), last, rules)
    return QuarterSum(
        quarter=quarter,
        held=held,
        arranged=arranged,
        possible=max(held + arranged, min(high, held + left)),
        sessions=sum(one.held for one in sessions),
        is_over=is_over,
        has_begun=first <= sheet.today,
    )


def _working_days(first: date, last: date, rules: Book) -> int:
    days = (first + timedelta(days=number) for number in range((last - first).days + 1))
    return sum(rules.calendar.is_working(day) for day in days)


class MemberSum(Struct, frozen=True):
    """What one member did in a year: half-days `attended` out of those `held` while in the group, and alone.

    `arranged` are the half-days still to come to which the member is called.
    """

    member: GroupMember
    held: int
    attended: int
    made_up: int
    missed: int
    outlines: int
    sessions: int
    arranged: int
    alone: dict[SelfStudyKind, int]

    @property
    def possible(self) -> int:
        """Half-days the member can come to by what is arranged."""
        return self.attended + self.arranged

    @property
    def share(self) -> float:
        """The part attended, from 0 to 1; all of nothing is 1."""
        return self.attended / self.held if self.held else 1.0


def member_sums(sheet: StudyYear, rules: Book) -> tuple[MemberSum, ...]:
    """Every member's year, in the order of the group."""
    held = [one for one in sheet.sessions if one.session.held]
    return tuple(_member_sum(sheet, member, held, rules) for member in sheet.members)


def _member_sum(sheet: StudyYear, member: GroupMember, held: Iterable[SessionSheet], rules: Book) -> MemberSum:
    called = [one for one in held if any(each.line.person == member.person for each in one.learners)]
    total = attended = made_up = missed = outlines = 0
    for one in called:
        learner = next(each for each in one.learners if each.line.person == member.person)
        there = learner.attended(one.session)
        whole = counted_halves(one.session, rules)
        total += whole
        attended += whole if there == one.session.halves else min(there, whole)
        made_up += learner.is_missing and learner.line.made_up_on is not None
        missed += learner.is_missing
        outlines += learner.line.outline_on is not None
    arranged = sum(
        counted_halves(one.session, rules)
        for one in sheet.sessions
        if not one.session.held and one.session.end.day >= sheet.today and member.belongs(one.session.start.day)
    )
    alone = _alone(sheet, member.person)
    return MemberSum(member, total, attended, made_up, missed, outlines, len(called), arranged, alone)


def _alone(sheet: StudyYear, person: Id) -> dict[SelfStudyKind, int]:
    own = sorted((one for one in sheet.self_studies if one.person == person), key=lambda one: one.kind)
    return {kind: sum(one.count or 1 for one in group) for kind, group in groupby(own, key=lambda one: one.kind)}


class YearPapers(Struct, frozen=True):
    """A year of the group with its sums: what the year's forms print. `low` and `high` days are asked a quarter."""

    year: StudyYear
    sums: YearSum
    members: tuple[MemberSum, ...]
    low: int
    high: int

    @property
    def title(self) -> str:
        """What a preview of its forms is called."""
        return self.year.title


def year_papers(sheet: StudyYear, rules: Book) -> YearPapers:
    """The year as its forms print it."""
    figures = rules.edition.study
    sums, members = year_sum(sheet, rules), member_sums(sheet, rules)
    return YearPapers(sheet, sums, members, figures.quarter_low, figures.quarter_high)
