"""What an edition says in numbers and groups about the leaders' days (第34、74、75、79、80、94、95条)."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Self

from jkgov_desktop.records.leaders import EventException, EventNature, VisitorKind, VisitorLevel
from jkgov_desktop.records.people import PostRole, UnitKind
from jkgov_desktop.rulebook.data_files import Table


@dataclass(frozen=True)
class Screen:
    """A group of events leaders keep away from (第79条).

    `organisers` are the units whose events are meant, all where empty; `exceptions` are what lets a leader take
    part after all; `words` say the rule in a few words.
    """

    words: str
    natures: tuple[EventNature, ...]
    organisers: tuple[UnitKind, ...]
    exceptions: tuple[EventException, ...]

    @classmethod
    def read(cls, table: Table) -> Self:
        """The screen written in `table`; raises DataFileError naming what is missing or wrong."""
        screen = cls(
            words=table.text("words"),
            natures=table.picked("natures", EventNature),
            organisers=table.picked("organisers", UnitKind),
            exceptions=table.picked("exceptions", EventException),
        )
        table.done()
        return screen

    def covers(self, nature: EventNature, organiser: UnitKind | None) -> bool:
        """Whether an event of this nature by this kind of unit is meant."""
        return nature in self.natures and (not self.organisers or organiser in self.organisers)


@dataclass(frozen=True)
class LeaderFigures:
    """`invitation_days` are calendar days before an event (第80、95条).

    `grassroots_days` and `grassroots_working_days` are what two months mean in natural and in working days a year,
    `reports` the reports a year (第74条). A leader has `points_low` to `points_high` contact points and goes there
    `point_visits` times a quarter (第75条). `press_approvers` and `spokesmen` are posts (第34条); visitors of
    `party_levels` from `party_kinds` are reported to the Party committee (第94条).
    """

    invitation_days: int
    grassroots_days: int
    grassroots_working_days: int
    reports: int
    points_low: int
    points_high: int
    point_visits: int
    press_approvers: tuple[PostRole, ...]
    spokesmen: tuple[PostRole, ...]
    party_kinds: tuple[VisitorKind, ...]
    party_levels: tuple[VisitorLevel, ...]
    screens: tuple[Screen, ...]

    @classmethod
    def read(cls, table: Table) -> Self:
        """The figures written in `table`; raises DataFileError naming what is missing or wrong."""
        figures = cls(
            invitation_days=table.whole("invitation_days"),
            grassroots_days=table.whole("grassroots_days"),
            grassroots_working_days=table.whole("grassroots_working_days"),
            reports=table.whole("reports"),
            points_low=table.whole("points_low"),
            points_high=table.whole("points_high"),
            point_visits=table.whole("point_visits"),
            press_approvers=table.picked("press_approvers", PostRole),
            spokesmen=table.picked("spokesmen", PostRole),
            party_kinds=table.picked("party_kinds", VisitorKind),
            party_levels=table.picked("party_levels", VisitorLevel),
            screens=tuple(_screens(table)),
        )
        table.done()
        return figures


def _screens(table: Table) -> Iterator[Screen]:
    return (Screen.read(row) for row in table.tables("screens"))
