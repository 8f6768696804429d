"""What an edition says about the items of an agenda and who is called to a meeting (第23、29、50–58条)."""

from collections.abc import Mapping
from typing import Annotated

from msgspec import Meta

from jkgov_desktop.records.meetings.items import Matter
from jkgov_desktop.records.meetings.meeting import MeetingKind
from jkgov_desktop.records.people import PostRole, UnitKind
from jkgov_desktop.records.words import N_
from jkgov_desktop.rulebook.data_files import Section, Table, Whole, Words

Kinds = tuple[MeetingKind, ...]
Roles = tuple[PostRole, ...]


class Tasks(Table, frozen=True):
    """The tasks of one kind of meeting, in the order of its article.

    `study` are the numbers of those that only pass on what others settled: nothing is asked beforehand.
    """

    gists: Annotated[tuple[Words, ...], Meta(title=N_("各项任务"))]
    study: Annotated[tuple[Whole, ...], Meta(title=N_("只传达学习的项"))] = ()


class Called(Table, frozen=True):
    """Who is called to a kind of meeting besides its members: principals of units by kind, holders of posts."""

    observers: Annotated[tuple[UnitKind, ...], Meta(title=N_("列席单位"))] = ()
    invitees: Annotated[tuple[UnitKind, ...], Meta(title=N_("邀请单位"))] = ()
    posts: Annotated[Roles, Meta(title=N_("列席职务"))] = ()


class AgendaFigures(Section, frozen=True):
    """`material_days` are working days before the meeting at which materials are handed in (第52条).

    The others name kinds of meeting: whose papers are due so early, which take a matter only after a thematic
    meeting (第52条) or after it was coordinated (第58条), whose agenda is fixed beforehand (第51条), which
    begin with a law lesson (第23条), which decide major matters (第29条) and important questions (第6条), and
    at which principals report themselves (第58条). `agenda_approvers` fix the agenda, `proposers` propose items.
    """

    material_days: Annotated[Whole, Meta(title=N_("会议材料提前几个工作日报送"))]
    materials_before: Annotated[Kinds, Meta(title=N_("须提前报材料的会议"))]
    thematic_first: Annotated[Kinds, Meta(title=N_("须先经专题会议的会议"))]
    coordinated_first: Annotated[Kinds, Meta(title=N_("须先协调征求意见的会议"))]
    fixed_agenda: Annotated[Kinds, Meta(title=N_("会前审定议题的会议"))]
    law_lesson: Annotated[Kinds, Meta(title=N_("会前学法的会议"))]
    major_decided_by: Annotated[Kinds, Meta(title=N_("可决定三重一大的会议"))]
    important_decided_by: Annotated[Kinds, Meta(title=N_("可决定重大问题的会议"))]
    principal_reports: Annotated[Kinds, Meta(title=N_("由主要负责人汇报的会议"))]
    agenda_approvers: Annotated[Roles, Meta(title=N_("议题审定人"))]
    proposers: Annotated[Roles, Meta(title=N_("议题提出人"))]
    tasks: Annotated[Mapping[MeetingKind, Tasks], Meta(title=N_("任务"))]
    called: Annotated[Mapping[MeetingKind, Called], Meta(title=N_("另行邀请"))]

    def task(self, kind: MeetingKind, number: int | None) -> str:
        """What the rules call a task, such as 讨论通过规范性文件; empty where there is no such task."""
        gists = self.tasks[kind].gists if kind in self.tasks else ()
        return gists[number - 1] if number and number <= len(gists) else ""

    def is_study(self, kind: MeetingKind, matter: Matter) -> bool:
        """Whether a matter only passes on what others settled, or is the law lesson."""
        return matter.is_law_lesson or (kind in self.tasks and matter.task in self.tasks[kind].study)
