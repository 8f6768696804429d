"""What an edition says about the items of an agenda and who is called to a meeting (第23、29、50–58条)."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Self, TypeVar

from jkgov_desktop.records.meetings import Matter, MeetingKind
from jkgov_desktop.records.people import PostRole, UnitKind
from jkgov_desktop.rulebook.data_files import Table

T = TypeVar("T")


@dataclass(frozen=True)
class Tasks:
    """The tasks of one kind of meeting, in the order of its article.

    `study` are the numbers of those that only pass on what others settled: nothing is asked beforehand.
    """

    gists: tuple[str, ...]
    study: tuple[int, ...]


@dataclass(frozen=True)
class Called:
    """Who is called to a kind of meeting besides its members: principals of units by kind, holders of posts."""

    observers: tuple[UnitKind, ...]
    invitees: tuple[UnitKind, ...]
    posts: tuple[PostRole, ...]


@dataclass(frozen=True)
class AgendaFigures:
    """`material_days` are working days before the meeting at which materials are handed in (第52条).

    The others name kinds of meeting: whose papers are due so early, which take a matter only after a thematic
    meeting (第52条) or after it was coordinated (第58条), whose agenda is fixed beforehand (第51条), which
    begin with a law lesson (第23条), which decide major matters (第29条) and important questions (第6条), and
    at which principals report themselves (第58条). `agenda_approvers` fix the agenda, `proposers` propose items.
    """

    material_days: int
    materials_before: tuple[MeetingKind, ...]
    thematic_first: tuple[MeetingKind, ...]
    coordinated_first: tuple[MeetingKind, ...]
    fixed_agenda: tuple[MeetingKind, ...]
    law_lesson: tuple[MeetingKind, ...]
    major_decided_by: tuple[MeetingKind, ...]
    important_decided_by: tuple[MeetingKind, ...]
    principal_reports: tuple[MeetingKind, ...]
    agenda_approvers: tuple[PostRole, ...]
    proposers: tuple[PostRole, ...]
    tasks: Mapping[MeetingKind, Tasks]
    called: Mapping[MeetingKind, Called]

    @classmethod
    def read(cls, table: Table) -> Self:
        """The figures written in `table`; raises DataFileError naming what is missing or wrong."""
        kinds = {
            name: table.picked(name, MeetingKind)
            for name in (
                "materials_before",
                "thematic_first",
                "coordinated_first",
                "fixed_agenda",
                "law_lesson",
                "major_decided_by",
                "important_decided_by",
                "principal_reports",
            )
        }
        figures = cls(
            material_days=table.whole("material_days"),
            agenda_approvers=table.picked("agenda_approvers", PostRole),
            proposers=table.picked("proposers", PostRole),
            tasks=_by_kind(table.table("tasks"), _tasks),
            called=_by_kind(table.table("called"), _called),
            **kinds,
        )
        table.done()
        return figures

    def task(self, kind: MeetingKind, number: int | None) -> str:
        """What the rules call a task, such as 讨论通过规范性文件; empty where there is no such task."""
        gists = self.tasks[kind].gists if kind in self.tasks else ()
        return gists[number - 1] if number and number <= len(gists) else ""

    def is_study(self, kind: MeetingKind, matter: Matter) -> bool:
        """Whether a matter only passes on what others settled, or is the law lesson."""
        return matter.is_law_lesson or (kind in self.tasks and matter.task in self.tasks[kind].study)


def _by_kind(table: Table, read: Callable[[Table], T]) -> dict[MeetingKind, T]:
    found = {kind: read(table.table(kind.value)) for kind in MeetingKind if kind.value in table}
    table.done()
    return found


def _tasks(table: Table) -> Tasks:
    tasks = Tasks(table.texts("gists"), table.wholes("study") if "study" in table else ())
    table.done()
    return tasks


def _called(table: Table) -> Called:
    called = Called(
        observers=table.picked("observers", UnitKind) if "observers" in table else (),
        invitees=table.picked("invitees", UnitKind) if "invitees" in table else (),
        posts=table.picked("posts", PostRole) if "posts" in table else (),
    )
    table.done()
    return called
