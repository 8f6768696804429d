"""紧急信息: a call that is being taken, and the calls that follow it."""

from datetime import datetime, time
from functools import partial

from jkgov_desktop.records.documents.reporting import UrgentFollowUp, UrgentReport
from jkgov_desktop.records.fields import Id
from jkgov_desktop.ui.life import Sections
from jkgov_desktop.ui.part_list import PartList, PartsSection
from jkgov_desktop.ui.parts import Parts
from jkgov_desktop.ui.subject import LifeRegister


class UrgentRegister(LifeRegister):
    """The urgent news, the newest first."""

    def fresh(self) -> UrgentReport:
        """A call that is being taken now."""
        now = self.parts.desk.now()
        return UrgentReport(reported_on=now.date(), reported_at=_minute(now), taken_by=self.parts.desk.clerk)


def _minute(now: datetime) -> time:
    return now.time().replace(second=0, microsecond=0)


def _follow_ups(parts: Parts) -> PartsSection:
    return PartsSection(PartList(parts, UrgentFollowUp, "report", fresh=partial(_fresh, parts)))


def _fresh(parts: Parts, report: Id) -> UrgentFollowUp:
    now = parts.desk.now()
    return UrgentFollowUp(report=report, reported_on=now.date(), reported_at=_minute(now))


URGENT: Sections = {"续报": _follow_ups}
