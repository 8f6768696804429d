"""What an edition says in numbers about papers and money (第21、22、37、59–73、104、105条)."""

from dataclasses import dataclass
from typing import Self

from jkgov_desktop.records.meetings import MeetingKind
from jkgov_desktop.rulebook.data_files import Table

_FEN = 100


@dataclass(frozen=True)
class DocumentFigures:
    """The figures of papers and money.

    `..._days` are working days within which a paper is answered, by how it is decided (第67条). The limits of
    money are in fen and belong to the lower tier, except `project_limit`, from which on a project is a great one
    (第104条). `normative_meetings` settle a normative document (第21条), `fund_meetings` decide on money,
    `congress_meetings` discuss what then goes to the people's congress (第70条).
    `alike_days` and `split_months` look back for papers sent twice and for requests cut in pieces; `half_due` and
    `year_due` are month and day by which units report, the latter in the next year (第71条). `cleaning_months` may
    lie between two reviews of a normative document; `proposal_months` is the time to answer a suggestion (第37条).
    """

    ordinary_days: int
    thematic_days: int
    executive_days: int
    deputy_limit: int
    head_limit: int
    meeting_limit: int
    project_limit: int
    normative_meetings: tuple[MeetingKind, ...]
    congress_meetings: tuple[MeetingKind, ...]
    fund_meetings: tuple[MeetingKind, ...]
    alike_days: int
    split_months: int
    half_due: tuple[int, int]
    year_due: tuple[int, int]
    cleaning_months: int
    proposal_months: int
    earmarked_months: int

    @classmethod
    def read(cls, table: Table) -> Self:
        """The figures written in `table`; raises DataFileError naming what is missing or wrong."""
        figures = cls(
            ordinary_days=table.whole("ordinary_days"),
            thematic_days=table.whole("thematic_days"),
            executive_days=table.whole("executive_days"),
            deputy_limit=table.whole("deputy_limit") * _FEN,
            head_limit=table.whole("head_limit") * _FEN,
            meeting_limit=table.whole("meeting_limit") * _FEN,
            project_limit=table.whole("project_limit") * _FEN,
            normative_meetings=table.picked("normative_meetings", MeetingKind),
            congress_meetings=table.picked("congress_meetings", MeetingKind),
            fund_meetings=table.picked("fund_meetings", MeetingKind),
            alike_days=table.whole("alike_days"),
            split_months=table.whole("split_months"),
            half_due=_month_day(table, "half_due"),
            year_due=_month_day(table, "year_due"),
            cleaning_months=table.whole("cleaning_months"),
            proposal_months=table.whole("proposal_months"),
            earmarked_months=table.whole("earmarked_months"),
        )
        table.done()
        return figures


def _month_day(table: Table, key: str) -> tuple[int, int]:
    month, _, day = table.text(key).partition("-")
    if not (month.isdigit() and day.isdigit() and 1 <= int(month) <= 12 and 1 <= int(day) <= 28):
        raise table.wrong(key, "应写作 月-日，如 7-15，日不超过 28")
    return int(month), int(day)
