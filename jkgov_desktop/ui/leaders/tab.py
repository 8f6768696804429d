"""The 领导 tab: who is here, who is away, where they go; then who holds which post."""

from jkgov_desktop.ui.kit.text import tr
from jkgov_desktop.ui.parts import Parts
from jkgov_desktop.ui.people.tab import TABLES as PEOPLE
from jkgov_desktop.ui.people.tab import PeopleTab

TABLES = ("leaves", "delegations", "activities")


class LeadersTab(PeopleTab):
    """The leaders' days first, then the registers of people they rest on."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts, (*TABLES, *PEOPLE), {TABLES[0]: tr("日程"), PEOPLE[0]: tr("人员")})
