"""What an edition says in numbers about the study group and the democratic life meeting (第89–98条)."""

from typing import Annotated

from msgspec import Meta

from jkgov_desktop.records.people import PostRole
from jkgov_desktop.records.words import N_
from jkgov_desktop.rulebook.data_files import Section, Whole, in_order
from jkgov_desktop.rulebook.figures.agenda import Roles
from jkgov_desktop.rulebook.figures.values import MonthDay


class StudyFigures(Section, frozen=True):
    """The group: its `leader` and `deputy` by post, `members` by post, the Party group too where `party_group`.

    Days studied together: from `quarter_low` to `quarter_high` a quarter in at least `quarter_sessions` sessions,
    `year_days` a year (第91条); the year's plan is out by `plan_by` (第90条). A life meeting takes `life_low` to
    `life_high` days, between `life_from` and `life_until` of the year after (第96条).
    """

    leader: Annotated[PostRole, Meta(title=N_("组长"))]
    deputy: Annotated[PostRole, Meta(title=N_("副组长"))]
    members: Annotated[Roles, Meta(title=N_("组成人员"))]
    party_group: Annotated[bool, Meta(title=N_("党组成员均为成员"))]
    quarter_sessions: Annotated[Whole, Meta(title=N_("每季度集中学习次数"))]
    quarter_low: Annotated[Whole, Meta(title=N_("每季度最少天数"))]
    quarter_high: Annotated[Whole, Meta(title=N_("每季度最多天数"))]
    year_days: Annotated[Whole, Meta(title=N_("全年集中学习天数"))]
    plan_by: Annotated[MonthDay, Meta(title=N_("年度计划印发时限"))]
    life_low: Annotated[Whole, Meta(title=N_("民主生活会最少天数"))]
    life_high: Annotated[Whole, Meta(title=N_("民主生活会最多天数"))]
    life_from: Annotated[MonthDay, Meta(title=N_("民主生活会窗口起"))]
    life_until: Annotated[MonthDay, Meta(title=N_("民主生活会窗口止"))]

    def __post_init__(self) -> None:
        in_order(self, "quarter_low", "quarter_high")
        in_order(self, "life_low", "life_high")
