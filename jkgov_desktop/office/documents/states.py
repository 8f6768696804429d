"""What is still with somebody: papers to be answered, carriers to come back, urgent news to follow in writing."""

from datetime import date, timedelta

from jkgov_desktop.office.state import State, empty, filled
from jkgov_desktop.records.documents.incoming import ENDING
from jkgov_desktop.records.words import N_
from jkgov_desktop.store.listing import Between, Either, Test

_OPEN = empty(*ENDING)


def _due_before(field: str, day: date) -> Test:
    return Between(field, None, day - timedelta(days=1))


INCOMING = (
    State(N_("在办"), lambda _day: _OPEN),
    State(N_("逾期"), lambda day: (*_OPEN, _due_before("due_on", day))),
    State(N_("已办结"), lambda _day: (*empty("returned_on"), Either(filled("closed_on"), filled("replied_on")))),
    State(N_("已退文"), lambda _day: (filled("returned_on"),)),
)
CARRIERS = (
    State(N_("未收回"), lambda _day: empty("returned_on")),
    State(N_("逾期未收回"), lambda day: (*empty("returned_on"), _due_before("due_back", day))),
    State(N_("已收回"), lambda _day: (filled("returned_on"),)),
)
URGENT = (
    State(N_("待书面报告"), lambda _day: empty("written_on")),
    State(N_("已书面报告"), lambda _day: (filled("written_on"),)),
)
