"""Every subject of the office's work, and how any record of it is kept."""

from collections.abc import Mapping
from typing import Any, cast

from jkgov_desktop.office import house, rules
from jkgov_desktop.office.documents.subject import DOCUMENTS
from jkgov_desktop.office.keeping import Keeping
from jkgov_desktop.office.leaders.subject import LEADERS
from jkgov_desktop.office.meetings.subject import MEETINGS
from jkgov_desktop.office.people.subject import PEOPLE
from jkgov_desktop.office.refusal import Refused
from jkgov_desktop.office.rules import holidays
from jkgov_desktop.office.study.subject import STUDY
from jkgov_desktop.office.subject import Subject
from jkgov_desktop.office.supervision.subject import SUPERVISION
from jkgov_desktop.records.house import Clerk, House, Interpretation
from jkgov_desktop.records.register import R, Record
from jkgov_desktop.records.registers import REGISTERS
from jkgov_desktop.records.rules import Holiday, KeptArticle, KeptEdition
from jkgov_desktop.store.reading import Reader

RULES = Subject(
    "rules",
    (
        Keeping(Holiday, save=holidays.save_day),
        *(Keeping(kind, sets=tuple(kind.register.fields)) for kind in (Interpretation, KeptArticle, KeptEdition)),
    ),
    papers=rules.PAPERS,
)
HOUSE = Subject(
    "house",
    (Keeping(House, save=house.save_house, guard=house.only_house), Keeping(Clerk, once=("name",))),
)

SUBJECTS = (PEOPLE, MEETINGS, DOCUMENTS, STUDY, SUPERVISION, LEADERS, RULES, HOUSE)

_DECLARED: Mapping[type[Record], Keeping[Any]] = {
    keeping.kind: keeping for subject in SUBJECTS for keeping in subject.keepings
}
KEEPINGS: Mapping[type[Record], Keeping[Any]] = {
    register.record: _DECLARED.get(register.record) or Keeping(register.record) for register in REGISTERS
}
"""How the records of every register are kept; plainly, where no subject says otherwise."""


def keeping_of(kind: type[R]) -> Keeping[R]:
    """How the records of a kind are kept."""
    return cast("Keeping[R]", KEEPINGS[kind])


def guard(reader: Reader, before: Record | None, after: Record | None) -> None:
    """Refuse what may not be written: what stands by now, and what stands already."""
    record = after or before
    assert record is not None
    keeping = KEEPINGS[type(record)]
    keeping.guard(reader, before, after)
    if after and keeping.once:
        _refuse_twice(reader, keeping, before, after)


def _refuse_twice(reader: Reader, keeping: Keeping[Any], before: Record | None, after: Record) -> None:
    key = {name: getattr(after, name) for name in keeping.once}
    if before and key == {name: getattr(before, name) for name in keeping.once}:
        return
    for standing in reader.all(type(after), **key):
        if standing.id != after.id:
            raise Refused(keeping.twice(reader, standing) if keeping.twice else _said_twice(keeping, standing))


def _said_twice(keeping: Keeping[Any], standing: Record) -> str:
    register = standing.register
    labels = "、".join(register.fields[name].label for name in keeping.once)
    return f"“{register.title}”中已有{labels}相同的“{standing.called()}”，不能重复登记。"
