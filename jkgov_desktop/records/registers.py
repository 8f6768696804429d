"""Every register there is, in the order the shelf shows them."""

from collections.abc import Iterator
from types import ModuleType

from jkgov_desktop.records import house, people, rules, study, supervision
from jkgov_desktop.records.documents import archive, funds, incoming, outgoing, reporting, seals
from jkgov_desktop.records.leaders import activities, leave, research
from jkgov_desktop.records.meetings import attendance, conferences, emergencies, items, meeting, minutes
from jkgov_desktop.records.register import Record, Register

SUBJECTS: tuple[ModuleType, ...] = (
    house,
    people,
    meeting,
    items,
    attendance,
    minutes,
    conferences,
    emergencies,
    incoming,
    outgoing,
    funds,
    seals,
    reporting,
    archive,
    leave,
    activities,
    research,
    study,
    supervision,
    rules,
)


def _declared_in(subject: ModuleType) -> Iterator[Register]:
    for member in vars(subject).values():
        if isinstance(member, type) and issubclass(member, Record) and member.__module__ == subject.__name__:
            register = member.__dict__.get("register")
            if register is not None:
                yield register


REGISTERS: tuple[Register, ...] = tuple(register for subject in SUBJECTS for register in _declared_in(subject))


def register_of(table: str) -> Register:
    """The register kept in `table`; raises KeyError when there is none."""
    for register in REGISTERS:
        if register.table == table:
            return register
    raise KeyError(table)
