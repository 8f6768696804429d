"""The signatures on a draft: whose turn it is, and what the one that issues it says of the paper (第62条)."""

from jkgov_desktop.office.desk import Desk
from jkgov_desktop.office.documents.sheets import outgoing_sheet
from jkgov_desktop.office.refusal import Refused
from jkgov_desktop.records.documents.outgoing import IssueRole, IssueStep, OutgoingDocument
from jkgov_desktop.records.fields import Id
from jkgov_desktop.records.structs import replace
from jkgov_desktop.store.unit import UnitOfWork


def begin_issue_step(desk: Desk, document: OutgoingDocument) -> IssueStep:
    """A signature of today of whoever is next on the way of a draft; nothing is kept yet."""
    sheet = outgoing_sheet(desk, document)
    signed = {(one.role, one.person) for one in sheet.steps if one.signed_on}
    role, person = IssueRole.REVIEW, ""
    for station in sheet.route:
        if station.options and not any((station.role, one) in signed for one in station.options):
            assert isinstance(station.role, IssueRole)
            role, person = station.role, station.options[0]
            break
    return IssueStep(document=document.id, role=role, person=person, signed_on=desk.now().date())


def save_issue_step(desk: Desk, loaded: IssueStep | None, wanted: IssueStep) -> IssueStep:
    """Keep one signature on a draft; whoever issues it is the signer of the paper from then on."""
    with desk.unit(f"{'修改' if loaded else '登记'}{wanted.role.label}") as unit:
        kept = unit.change(loaded, wanted) if loaded else unit.add(wanted)
        if _issues(kept) or (loaded and _issues(loaded)):
            _sign(unit, kept.document)
        return kept


def restored_issue_step(unit: UnitOfWork, step: IssueStep) -> IssueStep:
    """A signature taken out of the recycle bin counts again."""
    if _issues(step):
        _sign(unit, step.document)
    return step


def remove_issue_step(desk: Desk, step: IssueStep) -> None:
    """Take back one signature on a draft; Refused when the paper has its number by it."""
    with desk.unit(f"删除{step.role.label}") as unit:
        unit.remove(step)
        if _issues(step):
            _sign(unit, step.document)


def _issues(step: IssueStep) -> bool:
    return step.role is IssueRole.ISSUE and step.signed_on is not None


def _sign(unit: UnitOfWork, document: Id) -> None:
    """Let the paper say who issued it and when: the last of those who signed to issue it."""
    draft = unit.get(OutgoingDocument, document)
    signed = [one for one in unit.all(IssueStep, order="id", document=document, role=IssueRole.ISSUE) if one.signed_on]
    last = max(signed, key=lambda one: str(one.signed_on), default=None)
    if last is None and draft.issue_number:
        raise Refused(f"已给发文字号{draft.issue_number}，不能撤去签发。")
    signer, signed_on = (last.person, last.signed_on) if last else (None, None)
    if (signer, signed_on) != (draft.signer, draft.signed_on):
        unit.change(draft, replace(draft, signer=signer, signed_on=signed_on))
