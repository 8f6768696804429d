"""Who cares for what, and where two care for the same (第7条)."""

from collections.abc import Iterator
from datetime import date

from msgspec import Struct

from jkgov_desktop.records.people import Portfolio
from jkgov_desktop.rulebook.book import Book
from jkgov_desktop.rulebook.findings import Finding, Severity, check


class CareSheet(Struct, frozen=True):
    """A portfolio with the name of its unit and of the others who care for that unit at the same time."""

    portfolio: Portfolio
    name: str
    unit: str
    others: tuple[str, ...]

    @property
    def day(self) -> date | None:
        """The day whose rules it is judged by."""
        return self.portfolio.since


@check(7, on=CareSheet)
def one_in_care(sheet: CareSheet, _rules: Book) -> Iterator[Finding]:
    """A unit is in the care of one leader; two may share it, but then on purpose."""
    if sheet.others:
        yield one_in_care.finding(
            Severity.HINT,
            f"{sheet.unit}同时由{'、'.join(sheet.others)}分管。",
            sum=f"{sheet.name}和{'、'.join(sheet.others)}",
            remedy="请核对：交出的分管填写止于日期；确由两人分管的，不用改。",
            field="unit",
        )
