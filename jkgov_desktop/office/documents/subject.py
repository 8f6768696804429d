"""公文: papers in and out, money, seals, secret carriers by number, reports and archives."""

from jkgov_desktop.office.desk import Desk
from jkgov_desktop.office.documents import (
    blank_registers,
    books,
    custody,
    deadlines,
    due,
    fund_life,
    funds,
    incoming,
    incoming_life,
    outgoing,
    outgoing_life,
    reporting,
    sheets,
    signing,
    states,
    urgent_life,
)
from jkgov_desktop.office.keeping import Keeping, today_in
from jkgov_desktop.office.paper import of_year
from jkgov_desktop.office.subject import Subject
from jkgov_desktop.records.documents.archive import ArchiveItem, NormativeDocument
from jkgov_desktop.records.documents.funds import FundChange, FundReport, FundRequest, FundStep
from jkgov_desktop.records.documents.incoming import (
    ClassChange,
    DocumentFault,
    DocumentPause,
    DocumentStep,
    ExpediteNotice,
    IncomingDocument,
)
from jkgov_desktop.records.documents.outgoing import IssueCopy, IssueStep, OutgoingDocument
from jkgov_desktop.records.documents.reporting import Motion, UrgentFollowUp, UrgentReport
from jkgov_desktop.records.documents.seals import SealUse, SecretCopy
from jkgov_desktop.records.structs import replace


def _notice(desk: Desk, fresh: ExpediteNotice) -> ExpediteNotice:
    return incoming.begin_expediting(desk, desk.store.get(IncomingDocument, fresh.document))


def _issue_step(desk: Desk, fresh: IssueStep) -> IssueStep:
    return signing.begin_issue_step(desk, desk.store.get(OutgoingDocument, fresh.document))


def _fund_step(desk: Desk, fresh: FundStep) -> FundStep:
    return funds.begin_fund_step(desk, desk.store.get(FundRequest, fresh.request))


def _call(desk: Desk, fresh: UrgentReport) -> UrgentReport:
    """A call that is being taken now."""
    now = desk.now()
    minute = now.time().replace(second=0, microsecond=0)
    return replace(fresh, reported_on=now.date(), reported_at=minute, taken_by=desk.clerk)


def _follow_up(desk: Desk, fresh: UrgentFollowUp) -> UrgentFollowUp:
    now = desk.now()
    return replace(fresh, reported_on=now.date(), reported_at=now.time().replace(second=0, microsecond=0))


def _copy(desk: Desk, fresh: IssueCopy) -> IssueCopy:
    return replace(fresh, copies=1, sent_on=desk.now().date())


DOCUMENTS = Subject(
    "documents",
    (
        Keeping(
            IncomingDocument,
            save=incoming.save_incoming,
            begin=incoming.begin_incoming,
            sheet=sheets.incoming_sheet,
            life=incoming_life.INCOMING,
            sets=("number", "returned_on"),
            states=states.INCOMING,
        ),
        Keeping(DocumentFault, sets=("fault", "note")),
        Keeping(DocumentStep, begin=today_in("sent_on")),
        Keeping(DocumentPause, save=incoming.save_pause, begin=today_in("paused_on"), sets=("paused_on", "resumed_on")),
        Keeping(
            ClassChange,
            save=incoming.save_change,
            begin=today_in("changed_on"),
            sets=("before", "changed_on", "due_after", "due_before"),
        ),
        Keeping(ExpediteNotice, begin=_notice),
        Keeping(
            OutgoingDocument,
            save=outgoing.save_outgoing,
            begin=today_in("drafted_on"),
            sheet=sheets.outgoing_sheet,
            life=outgoing_life.OUTGOING,
            sets=("issue_number", "signed_on", "signer"),
        ),
        Keeping(
            IssueStep,
            save=signing.save_issue_step,
            remove=signing.remove_issue_step,
            restored=signing.restored_issue_step,
            begin=_issue_step,
        ),
        Keeping(IssueCopy, begin=_copy),
        Keeping(
            FundRequest,
            save=funds.save_fund,
            begin=today_in("asked_on"),
            sheet=sheets.fund_sheet,
            life=fund_life.FUND,
        ),
        Keeping(FundStep, save=funds.save_fund_step, begin=_fund_step, guard=funds.step_stands, sets=("amount",)),
        Keeping(FundChange, sets=("after", "before", "changed_on", "tier_after", "tier_before")),
        Keeping(FundReport, begin=today_in("reported_on")),
        Keeping(SealUse, begin=today_in("used_on"), sheet=sheets.seal_sheet),
        Keeping(
            SecretCopy,
            begin=custody.begin_copy,
            once=("number", "copy"),
            twice=custody.copy_twice,
            sheet=sheets.secret_sheet,
            states=states.CARRIERS,
        ),
        Keeping(UrgentReport, begin=_call, sheet=sheets.urgent_sheet, life=urgent_life.URGENT, states=states.URGENT),
        Keeping(UrgentFollowUp, begin=_follow_up),
        Keeping(Motion, save=reporting.save_motion, begin=today_in("received_on"), sheet=sheets.motion_sheet),
        Keeping(NormativeDocument, sheet=sheets.normative_sheet),
        Keeping(ArchiveItem, save=outgoing.save_archive_item),
    ),
    tasks=due.tasks,
    duties=due.duties,
    deadlines=deadlines.reply_deadlines,
    papers=(of_year("reports-year", sheets.reports_sheet), *books.PAPERS, *blank_registers.PAPERS),
)
