"""The 领导 tab: who is here, who is away, where they go; then who holds which post."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from jkgov_desktop.records.fields import Id
from jkgov_desktop.records.leaders.activities import ActivityLeader
from jkgov_desktop.records.leaders.leave import Leave
from jkgov_desktop.records.slots import Slot
from jkgov_desktop.records.words import N_
from jkgov_desktop.ui.kit.text import tr
from jkgov_desktop.ui.leaders.duties import DutiesPage
from jkgov_desktop.ui.leaders.leaves import LeavesRegister
from jkgov_desktop.ui.leaders.presence import PresencePage
from jkgov_desktop.ui.leaders.week import WeekPage
from jkgov_desktop.ui.leaders.year import LeaderYearPage
from jkgov_desktop.ui.life import Sections
from jkgov_desktop.ui.part_list import PartList, PartsSection
from jkgov_desktop.ui.parts import Parts
from jkgov_desktop.ui.people.tab import TABLES as PEOPLE
from jkgov_desktop.ui.people.tab import PeopleTab

PRESENCE, WEEK, DUTIES, YEAR = "presence", "week", "duties", "leader-year"
TABLES = (
    "leaves",
    "delegations",
    "activities",
    "activity_leaders",
    "invitations",
    "researches",
    "contact_points",
    "research_reports",
    "receptions",
    "visitor_days",
    "press_releases",
    "party_reports",
    "congress_reports",
)
_LISTED = ("activity_leaders",)
_TITLES = {PRESENCE: N_("在岗"), WEEK: N_("一周活动"), DUTIES: N_("分工与AB角"), YEAR: N_("全年履职")}
_PAGES: dict[str, Callable[[Parts], QWidget]] = {
    WEEK: WeekPage,
    DUTIES: DutiesPage,
    YEAR: LeaderYearPage,
}
_BEFORE = {"leaves": (PRESENCE, WEEK), "researches": (YEAR,), PEOPLE[0]: (DUTIES,)}
"""The pages of their own, before the register they lead to."""

_HEADINGS = {
    PRESENCE: N_("日程"),
    YEAR: N_("下基层"),
    "receptions": N_("接待和报告"),
    DUTIES: N_("人员"),
}


def _companions(parts: Parts) -> PartsSection:
    return PartsSection(PartList(parts, ActivityLeader, "activity", fields=("leader", "duty")))


SECTIONS: dict[str, Sections] = {"activities": {"同行领导": _companions}}
"""What stands on the pages of the leaders' affairs besides their fields."""


class LeadersTab(PeopleTab):
    """The leaders' days first, then the registers of people they rest on."""

    def __init__(self, parts: Parts) -> None:
        headings = {key: tr(title) for key, title in _HEADINGS.items()}
        super().__init__(parts, (*TABLES, *PEOPLE), headings, SECTIONS, _LISTED)

    def entries(self) -> list[tuple[str, str]]:
        """The registers, and before them the pages that show more than one."""
        found = []
        for key, title in super().entries():
            found += [(page, tr(_TITLES[page])) for page in _BEFORE.get(key, ())]
            found.append((key, title))
        return found

    def make_page(self, key: str) -> QWidget:
        """A page of its own, or a register."""
        if key == PRESENCE:
            page = PresencePage(self.parts)
            page.leave_wanted.connect(self.begin_leave)
            return page
        if key == Leave.register.table:
            return self.life_register(key, LeavesRegister)
        if key in _PAGES:
            return _PAGES[key](self.parts)
        return super().make_page(key)

    def begin_leave(self, person: Id, start: Slot) -> None:
        """Type a new leave of somebody from a half-day on."""
        self.begin_record(Leave(person=person, start=start, end=start))
