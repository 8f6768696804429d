"""Papers in and out, money, seals, secret carriers by number, reports and archives."""

from collections.abc import Iterator
from datetime import date
from functools import partial

from jkgov_desktop.office.deadline import Deadline
from jkgov_desktop.office.desk import Desk
from jkgov_desktop.office.documents.funds import begin_fund_step, missing_for_approval, save_fund, save_fund_step
from jkgov_desktop.office.documents.incoming import (
    begin_expediting,
    change_class,
    pause,
    propose_route,
    register,
    remove_incoming,
    resume,
    save_incoming,
    send_back,
    to_agenda,
    to_fund,
    to_supervision,
)
from jkgov_desktop.office.documents.outgoing import (
    distribute,
    give_issue_number,
    issue_series,
    lay_route,
    remove_outgoing,
    save_archive_item,
    save_outgoing,
)
from jkgov_desktop.office.documents.reporting import save_proposal
from jkgov_desktop.office.documents.sheets import (
    REPORTING,
    alike,
    desks_on,
    fund_sheet,
    incoming_sheet,
    normative_sheet,
    outgoing_sheet,
    proposal_sheet,
    reports_sheet,
    seal_sheet,
    secret_sheet,
    urgent_sheet,
)
from jkgov_desktop.office.documents.signing import begin_issue_step, remove_issue_step, save_issue_step
from jkgov_desktop.office.paper import of_record, of_year
from jkgov_desktop.records.documents.archive import NormativeDocument
from jkgov_desktop.records.documents.funds import FundRequest
from jkgov_desktop.records.documents.incoming import ClassChange, DocumentPause, IncomingDocument
from jkgov_desktop.records.documents.outgoing import OutgoingDocument
from jkgov_desktop.records.documents.reporting import Proposal, UrgentReport
from jkgov_desktop.records.documents.seals import SealUse, SecretCopy
from jkgov_desktop.rulebook.book import Book
from jkgov_desktop.rulebook.documents.incoming import reply_due

__all__ = [
    "DEADLINES",
    "JUDGED",
    "PAPERS",
    "REPORTING",
    "alike",
    "begin_expediting",
    "begin_fund_step",
    "begin_issue_step",
    "change_class",
    "desks_on",
    "distribute",
    "fund_sheet",
    "give_issue_number",
    "incoming_sheet",
    "issue_series",
    "lay_route",
    "missing_for_approval",
    "normative_sheet",
    "outgoing_sheet",
    "pause",
    "proposal_sheet",
    "propose_route",
    "register",
    "remove_incoming",
    "remove_issue_step",
    "remove_outgoing",
    "reports_sheet",
    "resume",
    "save_archive_item",
    "save_fund",
    "save_fund_step",
    "save_incoming",
    "save_issue_step",
    "save_outgoing",
    "save_proposal",
    "seal_sheet",
    "secret_sheet",
    "send_back",
    "to_agenda",
    "to_fund",
    "to_supervision",
    "urgent_sheet",
]


def reply_deadlines(desk: Desk) -> Iterator[Deadline]:
    """By when open papers are answered, as it was announced (第67条)."""
    name = IncomingDocument.register.fields["due_on"].label
    for one in desk.store.all(IncomingDocument, closed_on=None, replied_on=None, returned_on=None):
        if one.due_on and one.reply_class:
            pauses = tuple(desk.store.all(DocumentPause, document=one.id))
            changes = tuple(desk.store.all(ClassChange, document=one.id))
            yield Deadline(one, name, one.due_on, partial(_recount, one, pauses, changes), "due_on")


def _recount(
    one: IncomingDocument, pauses: tuple[DocumentPause, ...], changes: tuple[ClassChange, ...], rules: Book
) -> date:
    due = reply_due(one, rules, pauses, changes)
    assert due is not None
    return due


DEADLINES = (reply_deadlines,)
JUDGED = {
    IncomingDocument: incoming_sheet,
    OutgoingDocument: outgoing_sheet,
    FundRequest: fund_sheet,
    SealUse: seal_sheet,
    SecretCopy: secret_sheet,
    UrgentReport: urgent_sheet,
    Proposal: proposal_sheet,
    NormativeDocument: normative_sheet,
}
PAPERS = (
    of_record(IncomingDocument, incoming_sheet),
    of_record(OutgoingDocument, outgoing_sheet),
    of_record(FundRequest, fund_sheet),
    of_record(SealUse, seal_sheet),
    of_record(UrgentReport, urgent_sheet),
    of_year("reports-year", reports_sheet),
)
