"""Papers and requests for money put together with all that the rules ask about them."""

from collections.abc import Sequence
from datetime import date, timedelta
from difflib import SequenceMatcher

from jkgov_desktop.office import people
from jkgov_desktop.office.desk import Desk
from jkgov_desktop.office.documents.covering import away_all_day, covers_of, delegates_on, gone_from
from jkgov_desktop.office.documents.whereabouts import holders
from jkgov_desktop.office.leaders.away import presence
from jkgov_desktop.office.meetings.planning import next_meetings
from jkgov_desktop.records.documents.archive import NormativeDocument
from jkgov_desktop.records.documents.funds import FundChange, FundReport, FundRequest, FundStep
from jkgov_desktop.records.documents.incoming import (
    ClassChange,
    DocumentFault,
    DocumentPause,
    DocumentStep,
    ExpediteNotice,
    IncomingDocument,
    IncomingUnit,
)
from jkgov_desktop.records.documents.outgoing import IssueCopy, IssueStep, OutgoingDocument, OutgoingUnit
from jkgov_desktop.records.documents.reporting import Motion, ReportPeriod, UnitReport, UrgentFollowUp, UrgentReport
from jkgov_desktop.records.documents.seals import Seal, SealUse, SecretCopy
from jkgov_desktop.records.documents.sheets import (
    Desks,
    FundSheet,
    IncomingSheet,
    MotionSheet,
    NormativeSheet,
    OutgoingSheet,
    ReportLine,
    ReportsSheet,
    SealSheet,
    SecretSheet,
    UrgentSheet,
)
from jkgov_desktop.records.fields import Id
from jkgov_desktop.records.meetings.meeting import Meeting, MeetingKind
from jkgov_desktop.records.people import Unit, UnitKind
from jkgov_desktop.records.structs import replace
from jkgov_desktop.rulebook.documents.funds import fund_route, tier
from jkgov_desktop.rulebook.documents.issuing import issuing_route
from jkgov_desktop.rulebook.documents.reporting import report_due
from jkgov_desktop.rulebook.people import in_force
from jkgov_desktop.rulebook.periods import months_after
from jkgov_desktop.store.listing import Between

_FINANCE = "财政局"
_ALIKE = 0.82
"""How alike two titles are to look like the same paper, from 0 to 1."""
REPORTING = (
    UnitKind.CONSTITUENT,
    UnitKind.WORKING,
    UnitKind.DISPATCHED,
    UnitKind.INSTITUTION,
    UnitKind.TOWNSHIP,
    UnitKind.SUBDISTRICT,
)
"""The kinds of unit that report on their work (第71、108条)."""


def desks_on(desk: Desk, day: date, unit: Id | None = None) -> Desks:
    """Who decides about papers and money on `day`; of the deputy directors the one who looks after `unit`."""
    known = presence(desk)
    bench = known.bench(day)
    carers = {one.person for one in in_force(known.portfolios, day) if unit and one.unit == unit}
    vices = [post.person for post in bench.deputy_directors]
    vice = next((one for one in vices if one in carers), None)
    finance = [one for one in people.everybody(desk).units.values() if one.name.endswith(_FINANCE)]
    cared = known.carers((one.id for one in finance), day)
    return Desks(
        head=bench.head.person if bench.head else "",
        executive=bench.executive.person if bench.executive else "",
        director=bench.director.person if bench.director else "",
        deputy_director=vice or next(iter(vices), ""),
        by_rank=bool(unit and vices and not vice),
        finance_deputy=cared[-1] if cared else "",
        names={one.id: one.name for one in people.everybody(desk).persons.values()},
    )


def _unit_name(desk: Desk, unit: Id | None) -> str:
    found = desk.store.find(Unit, unit)
    return found.called_as if found else ""


def incoming_sheet(desk: Desk, document: IncomingDocument) -> IncomingSheet:
    """One paper with its way so far, as it stands today; once it is over, by the portfolios of its last day."""
    store, key, today = desk.store, document.id, desk.now().date()
    day = document.replied_on or document.closed_on or document.returned_on or today
    units = [one.unit for one in store.all(IncomingUnit, document=key)] if key else []
    steps = tuple(store.all(DocumentStep, order="sent_on", document=key)) if key else ()
    desks = desks_on(desk, day)
    called = {step.unit: _unit_name(desk, step.unit) for step in steps if step.unit}
    sheet = IncomingSheet(
        house=desk.letterhead,
        document=document,
        today=today,
        unit=_unit_name(desk, document.unit),
        desks=replace(desks, names={**desks.names, **called}),
        deputies=presence(desk).carers((document.unit, *units), day),
        faults=tuple(store.all(DocumentFault, document=key)) if key else (),
        steps=steps,
        units=store.names("units", units),
        pauses=tuple(store.all(DocumentPause, document=key)) if key else (),
        changes=tuple(store.all(ClassChange, document=key)) if key else (),
        notices=tuple(store.all(ExpediteNotice, document=key)) if key else (),
        alike=alike(desk, document),
        next_executive=_next_executive(desk, today),
    )
    deciding = filter(None, (*sheet.deputies, sheet.desks.head))
    covered_by = {one: covers_of(desk, one, steps, day) for one in deciding}
    return replace(sheet, with_whom=holders(people.everybody(desk), steps), covered_by=covered_by)


def _next_executive(desk: Desk, today: date) -> date | None:
    days = desk.rules.edition.agenda.material_days
    ready = desk.rules.calendar.add(today, days)
    held = (one.held_on for one in next_meetings(desk, today) if one.kind is MeetingKind.EXECUTIVE)
    return min((day for day in held if day >= ready), default=None)


def alike(desk: Desk, document: IncomingDocument) -> tuple[str, ...]:
    """Papers of the same sender and nearly the same title that came within the days the office looks back."""
    if not document.sender or not document.title:
        return ()
    span = timedelta(days=desk.rules.edition.documents.alike_days)
    near = Between("received_on", document.received_on - span, document.received_on + span)
    matcher = SequenceMatcher(b=document.title, autojunk=False)
    found = []
    for one in desk.store.all(IncomingDocument, within=(near,), sender=document.sender):
        matcher.set_seq1(one.title)
        if one.id != document.id and matcher.quick_ratio() >= _ALIKE and matcher.ratio() >= _ALIKE:
            found.append(f"{one.receipt}《{one.title}》")
    return tuple(found)


def outgoing_sheet(desk: Desk, document: OutgoingDocument) -> OutgoingSheet:
    """One paper on its way out, with the way the rules prescribe for it."""
    store, key = desk.store, document.id
    day = document.signed_on or desk.now().date()
    desks, own = desks_on(desk, day, document.unit), presence(desk).carers((document.unit,), day)
    deputy = own[-1] if own else ""
    units = [one.unit for one in store.all(OutgoingUnit, document=key)] if key else []
    touched = tuple(one for one in presence(desk).carers(units, day) if one != deputy)
    meeting = store.find(Meeting, document.meeting)
    return OutgoingSheet(
        house=desk.letterhead,
        document=document,
        today=desk.now().date(),
        unit=_unit_name(desk, document.unit),
        desks=desks,
        deputy=deputy,
        touched=touched,
        route=issuing_route(document, desks, deputy, touched, desk.rules.on(day)),
        steps=tuple(store.all(IssueStep, order="id", document=key)) if key else (),
        copies=tuple(store.all(IssueCopy, order="id", document=key)) if key else (),
        meeting_kind=meeting.kind if meeting else None,
        meeting=meeting.title if meeting else "",
        settled_on=meeting.held_on if meeting and meeting.closed else None,
        head_away=away_all_day(desk, desks.head, day) if desks.head else "",
        delegates=delegates_on(desk, desks.head, day),
    )


def fund_sheet(desk: Desk, request: FundRequest) -> FundSheet:
    """One request for money, with its way and what else the unit asked for that may belong to it."""
    store, key, today = desk.store, request.id, desk.now().date()
    day = request.approved_on or today
    desks, own, rules = desks_on(desk, day), presence(desk).carers((request.unit,), day), desk.rules.on(day)
    deputy = own[-1] if own else ""
    route = fund_route(request, desks, deputy, rules) if request.amount else ()
    steps = tuple(store.all(FundStep, order="id", request=key)) if key else ()
    meeting = store.find(Meeting, request.meeting)
    return FundSheet(
        house=desk.letterhead,
        request=request,
        today=today,
        unit=_unit_name(desk, request.unit),
        desks=desks,
        deputy=deputy,
        route=route,
        tier=tier(request, rules) if request.amount else "",
        steps=steps,
        changes=tuple(store.all(FundChange, request=key)) if key else (),
        reports=tuple(store.all(FundReport, request=key)) if key else (),
        earlier=_pieces(desk, request),
        meeting_kind=meeting.kind if meeting else None,
        meeting=meeting.title if meeting else "",
        settled_on=meeting.held_on if meeting and meeting.closed else None,
        gone=tuple(gone_from(desk, route, steps, day)),
    )


def _pieces(desk: Desk, request: FundRequest) -> tuple[FundRequest, ...]:
    """Earlier requests of the unit of the same nature for much the same purpose."""
    since = months_after(request.asked_on, -desk.rules.edition.documents.split_months)
    near = Between("asked_on", since, request.asked_on)
    return tuple(
        one
        for one in desk.store.all(FundRequest, within=(near,), unit=request.unit)
        if one.id != request.id
        and one.nature is request.nature
        and SequenceMatcher(None, one.matter, request.matter, autojunk=False).ratio() >= _ALIKE / 1.5
    )


def seal_sheet(desk: Desk, use: SealUse) -> SealSheet:
    """One use of a seal."""
    approver = desk.store.names("persons", [use.approver]).get(use.approver, "") if use.approver else ""
    return SealSheet(
        house=desk.letterhead,
        use=use,
        seal=desk.store.find(Seal, use.seal),
        day=use.used_on,
        unit=_unit_name(desk, use.unit),
        approver=approver,
        document=desk.store.find(OutgoingDocument, use.document),
    )


def secret_sheet(desk: Desk, copy: SecretCopy) -> SecretSheet:
    """One secret carrier by its number."""
    holder = desk.store.names("persons", [copy.holder]).get(copy.holder, "") if copy.holder else ""
    return SecretSheet(copy, desk.now().date(), holder)


def urgent_sheet(desk: Desk, report: UrgentReport) -> UrgentSheet:
    """One urgent report with what followed."""
    followed = desk.store.all(UrgentFollowUp, order="reported_on", report=report.id) if report.id else []
    return UrgentSheet(desk.letterhead, report, desk.now().date(), tuple(followed))


def motion_sheet(desk: Desk, proposal: Motion) -> MotionSheet:
    """One suggestion or motion."""
    return MotionSheet(proposal, desk.now().date(), _unit_name(desk, proposal.unit))


def normative_sheet(desk: Desk, document: NormativeDocument) -> NormativeSheet:
    """One line of the directory of normative documents."""
    return NormativeSheet(document, desk.now().date())


def reports_sheet(desk: Desk, year: int) -> ReportsSheet:
    """Which unit has reported on the halves of a year (第71条)."""
    came = {(one.unit, one.period): one.received_on for one in desk.store.all(UnitReport, year=year)}
    last = min(desk.now().date(), date(year, 12, 31))
    rules = desk.rules.on(last)
    units: Sequence[Unit] = in_force(desk.store.all(Unit, order="place"), last)
    return ReportsSheet(
        house=desk.letterhead,
        year=year,
        today=desk.now().date(),
        half_due=report_due(year, ReportPeriod.HALF, rules),
        year_due=report_due(year, ReportPeriod.YEAR, rules),
        lines=tuple(
            ReportLine(
                one.id,
                one.called_as,
                came.get((one.id, ReportPeriod.HALF)),
                came.get((one.id, ReportPeriod.YEAR)),
            )
            for one in units
            if one.kind in REPORTING
        ),
    )
