"""Matters too urgent for a meeting, settled first and reported to the county head (第29条)."""

from collections.abc import Iterator
from datetime import date

from msgspec import Struct

from jkgov_desktop.records.fields import FieldError, Id
from jkgov_desktop.records.meetings.items import MajorMatter
from jkgov_desktop.records.register import Record, day, line, pick, record, ref, text
from jkgov_desktop.records.words import N_


@record("emergencies", title=N_("紧急处置"), name="matter", sorted_by="-handled_on", article=29)
class Emergency(Record):
    """A major matter a leader settled before a meeting could, and how it was made good afterwards."""

    matter: str = line(N_("事项"), required=True, search=True, longest=200)
    major: MajorMatter | None = pick(N_("三重一大"), MajorMatter, article=29)
    handled_by: Id = ref(N_("处置领导"), "persons", required=True, article=29)
    handled_on: date = day(N_("处置日期"), required=True)
    measures: str = text(N_("处置情况"), search=True, longest=4000)
    reported_on: date | None = day(N_("报告县长日期"), article=29)
    item: Id | None = ref(N_("追认议题"), "agenda_items", article=29)

    def problems(self) -> Iterator[FieldError]:
        """A report older than what it reports."""
        if self.reported_on and self.handled_on and self.reported_on < self.handled_on:
            yield FieldError("reported_on", "报告日期早于处置日期，请核对。")


class EmergencySheet(Struct, frozen=True):
    """An emergency with whether the one who settled it is the county head himself."""

    emergency: Emergency
    by_county_head: bool

    @property
    def day(self) -> date:
        """The day whose rules apply."""
        return self.emergency.handled_on
