"""Conferences that departments hold for the whole county (第57条)."""

from collections.abc import Iterator
from datetime import date

from jkgov_desktop.records.fields import FieldError, Id
from jkgov_desktop.records.register import Record, day, flag, line, record, ref, whole
from jkgov_desktop.records.words import N_


@record("conferences", title=N_("部门全县性会议"), name="title", sorted_by="-held_on", article=57)
class Conference(Record):
    """One conference of a department for the whole county."""

    title: str = line(N_("会议名称"), required=True, search=True, longest=120)
    unit: Id = ref(N_("主办部门"), "units", required=True)
    held_on: date = day(N_("会议日期"), required=True)
    half_days: int | None = whole(N_("会期"), low=1, high=60, unit=N_("个半天"))
    attendees: int | None = whole(N_("参会人数"), low=1, unit=N_("人"), article=57)
    place: str = line(N_("地点"), in_list=False)
    calls_townships: bool = flag(N_("请乡镇主要负责人参加"), article=57)
    reason: str = line(N_("参加理由"), in_list=False, article=57)
    approved_by: Id | None = ref(N_("批准人"), "persons", article=57)
    approved_on: date | None = day(N_("批准日期"), article=57)

    def problems(self) -> Iterator[FieldError]:
        """An approval without its day or its giver."""
        if self.approved_by and not self.approved_on:
            yield FieldError("approved_on", "已选择批准人，请填写批准日期。")
        if self.approved_on and not self.approved_by:
            yield FieldError("approved_by", "已填批准日期，请选择批准人。")
