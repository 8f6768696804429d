"""The life of urgent news: taken by telephone, told to the leaders, followed up, confirmed in writing (第27条)."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime, time

from jkgov_desktop.office import registers
from jkgov_desktop.office.desk import Desk
from jkgov_desktop.records.documents.reporting import UrgentFollowUp, UrgentReport
from jkgov_desktop.records.fields import chinese_day
from jkgov_desktop.records.register import Record
from jkgov_desktop.records.words import N_
from jkgov_desktop.ui.kit.cards import Tone
from jkgov_desktop.ui.kit.text import tr
from jkgov_desktop.ui.life import Fact, Life, LifeSection, Step
from jkgov_desktop.ui.part_list import PartList, PartsSection
from jkgov_desktop.ui.parts import Parts
from jkgov_desktop.ui.subject import LifeRegister

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
DEALT_WITH = ("told", "measures", "trend", "advice")


class UrgentRegister(LifeRegister):
    """The urgent news, the newest first."""

    def fresh(self) -> UrgentReport:
        """A call that is being taken now."""
        now = self.parts.desk.now()
        return UrgentReport(reported_on=now.date(), reported_at=_minute(now), taken_by=self.parts.desk.clerk)


def _minute(now: datetime) -> time:
    return now.time().replace(second=0, microsecond=0)


def _follow_ups(parts: Parts) -> LifeSection:
    return PartsSection(PartList(parts, UrgentFollowUp, "report"))


def at(_desk: Desk, report: UrgentReport) -> int:
    """The stage urgent news have come to; they do not wait at 续报, of which there may be none or many."""
    done = (True, bool(report.told), True, bool(report.written_on))
    return next((place for place, one in enumerate(done) if not one), len(done))


def _confirm(desk: Desk, report: UrgentReport) -> Record:
    return registers.save(desk, report, replace(report, written_on=desk.now().date()))


def facts(desk: Desk, report: UrgentReport) -> Sequence[Fact]:
    """When it was told by telephone, to whom it went on, what followed, and whether it came in writing."""
    return tuple(_facts(desk, report))


def _facts(desk: Desk, report: UrgentReport) -> Iterator[Fact]:
    yield Fact(N_("电话报告"), _moment(report.reported_on, report.reported_at))
    told = Fact(N_("已报领导"), report.told) if report.told else None
    yield told or Fact(N_("已报领导"), tr("还没有，请立即报告"), Tone.BLOCKED)
    if follow_ups := desk.store.all(UrgentFollowUp, order="id", report=report.id):
        last = _moment(follow_ups[-1].reported_on, follow_ups[-1].reported_at)
        yield Fact(N_("续报"), tr("{count} 次，最近 {day}").format(count=len(follow_ups), day=last))
    if report.written_on:
        yield Fact(N_("书面报告"), chinese_day(report.written_on), Tone.MET)
    elif days := (desk.now().date() - report.reported_on).days:
        yield Fact(N_("书面报告"), tr("还没有，已过 {days} 天").format(days=days), Tone.WARNED)
    else:
        yield Fact(N_("书面报告"), tr("今天补报"))


def _moment(on: date, at_: time | None) -> str:
    return chinese_day(on) + (f" {at_:%H:%M}" if at_ else "")


STEPS = (
    Step(N_("接报"), TAKEN),
    Step(N_("报告处置"), DEALT_WITH),
    Step(N_("续报"), section=_follow_ups),
    Step(N_("书面报告"), ("written_on",), N_("登记今天收到书面报告"), _confirm),
)
LIFE = Life(register=UrgentReport.register, steps=STEPS, at=at, facts=facts)
