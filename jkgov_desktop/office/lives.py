"""Every life there is, by the table of its register."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from jkgov_desktop.office import registers
from jkgov_desktop.office.desk import Desk
from jkgov_desktop.office.documents.fund_life import FUND
from jkgov_desktop.office.documents.funds import save_fund
from jkgov_desktop.office.documents.incoming import remove_incoming, save_incoming
from jkgov_desktop.office.documents.incoming_life import INCOMING
from jkgov_desktop.office.documents.outgoing import remove_outgoing, save_outgoing
from jkgov_desktop.office.documents.outgoing_life import OUTGOING
from jkgov_desktop.office.documents.urgent_life import URGENT
from jkgov_desktop.office.leaders.activity_life import ACTIVITY
from jkgov_desktop.office.leaders.invitation_life import INVITATION
from jkgov_desktop.office.leaders.leave_life import LEAVE
from jkgov_desktop.office.life import Life
from jkgov_desktop.office.meetings.life import MEETING
from jkgov_desktop.office.meetings.planning import remove, save_meeting
from jkgov_desktop.office.meetings.proposal_life import PROPOSAL
from jkgov_desktop.office.meetings.proposals import save_proposal
from jkgov_desktop.office.study.lives import LIFE_MEETING, PLAN, SESSION
from jkgov_desktop.office.study.steps import save_plan, save_session
from jkgov_desktop.office.supervision.items import remove_item, save_item
from jkgov_desktop.office.supervision.life import MATTER
from jkgov_desktop.records.register import Record, Register

LIVES: Mapping[str, Life[Any]] = {
    "meetings": MEETING,
    "proposed_items": PROPOSAL,
    "incoming_documents": INCOMING,
    "outgoing_documents": OUTGOING,
    "fund_requests": FUND,
    "urgent_reports": URGENT,
    "leaves": LEAVE,
    "activities": ACTIVITY,
    "invitations": INVITATION,
    "study_plans": PLAN,
    "study_sessions": SESSION,
    "life_meetings": LIFE_MEETING,
    "supervision_items": MATTER,
}


def life_of(register: Register) -> Life[Any] | None:
    """How the records of a register live, if they have a life."""
    return LIVES.get(register.table)


Save = Callable[[Record | None, Any], Record]
_KEPT: Mapping[str, tuple[Callable[[Desk, Any, Any], Record], Callable[[Desk, Any], None]]] = {
    "meetings": (save_meeting, remove),
    "proposed_items": (save_proposal, registers.remove),
    "incoming_documents": (save_incoming, remove_incoming),
    "outgoing_documents": (save_outgoing, remove_outgoing),
    "fund_requests": (save_fund, registers.remove),
    "study_plans": (save_plan, registers.remove),
    "study_sessions": (save_session, registers.remove),
    "supervision_items": (save_item, remove_item),
}


def kept_by(desk: Desk, register: Register) -> tuple[Save, Callable[[Any], None]]:
    """What keeps and what removes the records of a register."""
    save, remove_ = _KEPT.get(register.table, (registers.save, registers.remove))
    return partial(save, desk), partial(remove_, desk)
