"""What an edition says in numbers and groups about the leaders' days (第34、74、75、79、80、94、95条)."""

from typing import Annotated

from msgspec import Meta

from jkgov_desktop.records.leaders.activities import EventException, EventNature, VisitorKind, VisitorLevel
from jkgov_desktop.records.people import UnitKind
from jkgov_desktop.records.words import N_
from jkgov_desktop.rulebook.data_files import Section, Table, Whole, Words
from jkgov_desktop.rulebook.figures.agenda import Roles


class Screen(Table, frozen=True):
    """A group of events leaders keep away from (第79条).

    `organisers` are the units whose events are meant, all where empty; `exceptions` are what lets a leader take
    part after all; `words` say the rule in a few words.
    """

    words: Annotated[Words, Meta(title=N_("事项"))]
    natures: Annotated[tuple[EventNature, ...], Meta(title=N_("性质"))]
    organisers: Annotated[tuple[UnitKind, ...], Meta(title=N_("主办单位"))]
    exceptions: Annotated[tuple[EventException, ...], Meta(title=N_("例外"))]

    def covers(self, nature: EventNature, organiser: UnitKind | None) -> bool:
        """Whether an event of this nature by this kind of unit is meant."""
        return nature in self.natures and (not self.organisers or organiser in self.organisers)


class LeaderFigures(Section, frozen=True):
    """`invitation_days` are calendar days before an event (第80、95条).

    `grassroots_days` and `grassroots_working_days` are what two months mean in natural and in working days a year,
    `reports` the reports a year (第74条). A leader has `points_low` to `points_high` contact points and goes there
    `point_visits` times a quarter (第75条). `press_approvers` and `spokesmen` are posts (第34条); visitors of
    `party_levels` from `party_kinds` are reported to the Party committee (第94条).
    """

    invitation_days: Annotated[Whole, Meta(title=N_("重要活动提前几天报送"))]
    grassroots_days: Annotated[Whole, Meta(title=N_("下基层天数"))]
    grassroots_working_days: Annotated[Whole, Meta(title=N_("下基层工作日数"))]
    reports: Annotated[Whole, Meta(title=N_("每年调研报告篇数"))]
    points_low: Annotated[Whole, Meta(title=N_("联系点最少个数"))]
    points_high: Annotated[Whole, Meta(title=N_("联系点最多个数"))]
    point_visits: Annotated[Whole, Meta(title=N_("联系点每季度走访次数"))]
    press_approvers: Annotated[Roles, Meta(title=N_("新闻发布审批人"))]
    spokesmen: Annotated[Roles, Meta(title=N_("新闻发言人"))]
    party_kinds: Annotated[tuple[VisitorKind, ...], Meta(title=N_("须报县委的来宾单位"))]
    party_levels: Annotated[tuple[VisitorLevel, ...], Meta(title=N_("须报县委的来宾级别"))]
    screens: Annotated[tuple[Screen, ...], Meta(title=N_("领导不参加的活动"))]
