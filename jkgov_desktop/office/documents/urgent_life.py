"""The life of urgent news: taken by telephone, told to the leaders, followed up, confirmed in writing (第27条)."""

from collections.abc import Iterator, Sequence
from datetime import date, time

from jkgov_desktop.office.desk import Desk
from jkgov_desktop.office.keeping import save_plainly
from jkgov_desktop.office.life import Fact, Life, Stage, Weight, Words, first_open, words
from jkgov_desktop.records.documents.reporting import UrgentFollowUp, UrgentReport
from jkgov_desktop.records.fields import chinese_day
from jkgov_desktop.records.structs import replace
from jkgov_desktop.records.words import N_

TAKEN = (
    "reported_on",
    "reported_at",
    "taken_by",
    "source",
    "reporter",
    "phone",
    "matter",
    "happened",
    "place",
    "losses",
)


def _at(_desk: Desk, report: UrgentReport) -> int:
    """They do not wait at 续报, of which there may be none or many."""
    return first_open((report.reported_on, report.told, report.told, report.written_on))


def _confirm(desk: Desk, report: UrgentReport) -> UrgentReport:
    return save_plainly(desk, report, replace(report, written_on=desk.now().date()))


def _facts(desk: Desk, report: UrgentReport, _sheet: object) -> Sequence[Fact]:
    return tuple(_lines(desk, report))


def _lines(desk: Desk, report: UrgentReport) -> Iterator[Fact]:
    """When it was told by telephone, to whom it went on, what followed, and whether it came in writing."""
    yield Fact(N_("电话报告"), _moment(report.reported_on, report.reported_at))
    told = Fact(N_("已报领导"), report.told) if report.told else None
    yield told or Fact(N_("已报领导"), Words(N_("还没有，请立即报告")), Weight.BLOCKED)
    if follow_ups := desk.store.all(UrgentFollowUp, order="id", report=report.id):
        last = _moment(follow_ups[-1].reported_on, follow_ups[-1].reported_at)
        yield Fact(N_("续报"), words(N_("{count} 次，最近 {day}"), count=len(follow_ups), day=last))
    if report.written_on:
        yield Fact(N_("书面报告"), chinese_day(report.written_on), Weight.MET)
    elif days := (desk.now().date() - report.reported_on).days:
        yield Fact(N_("书面报告"), words(N_("还没有，已过 {days} 天"), days=days), Weight.WARNED)
    else:
        yield Fact(N_("书面报告"), Words(N_("今天补报")))


def _moment(on: date, at: time | None) -> str:
    return chinese_day(on) + (f" {at:%H:%M}" if at else "")


URGENT = Life(
    (
        Stage(N_("接报"), TAKEN),
        Stage(N_("报告处置"), ("told", "measures", "trend", "advice")),
        Stage(N_("续报")),
        Stage(N_("书面报告"), ("written_on",), N_("登记今天收到书面报告"), _confirm),
    ),
    _at,
    facts=_facts,
)
