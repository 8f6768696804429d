"""Papers of the sample: what came in and went out over the last months, money, seals, reports and proposals."""

from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from typing import Any

from jkgov_desktop.office.desk import Desk
from jkgov_desktop.office.documents import REPORTING, fund_sheet, incoming_sheet, outgoing_sheet, save_incoming
from jkgov_desktop.records.documents.archive import ArchiveItem, NormativeDocument, Retention, Validity
from jkgov_desktop.records.documents.funds import FundNature, FundReport, FundRequest, FundRole, FundStep
from jkgov_desktop.records.documents.incoming import (
    Book,
    Consulted,
    Direct,
    DocumentFault,
    DocumentPause,
    DocumentStep,
    ExpediteNotice,
    ExpediteWay,
    Fault,
    Genre,
    IncomingDocument,
    IncomingUnit,
    ReplyClass,
    SenderSigner,
    Signature,
    StepKind,
    Urgency,
)
from jkgov_desktop.records.documents.outgoing import (
    IssueCase,
    Issuer,
    IssueRole,
    IssueStep,
    MarkCode,
    Openness,
    OutgoingDocument,
)
from jkgov_desktop.records.documents.reporting import (
    LeaderInstruction,
    Proposal,
    ProposalKind,
    ReportPeriod,
    Satisfaction,
    UnitReport,
    UrgentFollowUp,
    UrgentReport,
)
from jkgov_desktop.records.documents.seals import Seal, SealUse, SecretCopy
from jkgov_desktop.records.meetings import Meeting, MeetingKind
from jkgov_desktop.rulebook.documents.handling import deciders
from jkgov_desktop.rulebook.periods import months_after
from jkgov_desktop.sample.county import County
from jkgov_desktop.sample.files import read
from jkgov_desktop.store.unit import Unit


def enter_documents(unit: Unit, county: County, desk: Desk, today: date) -> None:
    """Enter papers, money, seals and reports, into the unit of work that fills the sample."""
    morning = datetime.combine(today, time(9))
    _Papers(unit, county, replace(desk, now=lambda: morning), today, read("documents.toml")).enter()


@dataclass
class _Papers:
    unit: Unit
    county: County
    desk: Desk
    today: date
    words: dict[str, Any]

    def enter(self) -> None:
        """Enter everything in the order in which it happened, since numbers go by that."""
        for line in self.words["incoming"]:
            self._incoming(*line)
        self._outgoing()
        for line in self.words["funds"]:
            self._fund(*line)
        self._reports()
        self._registers()

    def _back(self, days: int) -> date:
        return self.today - timedelta(days=days)

    def _incoming(
        self, sender: str, book: str, genre: str, title: str, handler: str, kind: str, back: int, answer: int, how: str
    ) -> None:
        handled, on = self.county.units[handler], self._back(back)
        reply = self.desk.rules.calendar.add(on, answer) if answer >= 0 else None
        reply = min(reply, self.today) if reply else None
        paper = IncomingDocument(
            book=Book.of(book),
            received_on=on,
            sender=self.county.units[sender].name if sender in self.county.units else sender,
            reference=f"{sender.removeprefix('县')}〔{on.year}〕{back % 40 + 1}号",
            genre=Genre.of(genre),
            title=title,
            urgency=Urgency.URGENT if how == "urgent" else Urgency.NORMAL,
            copies=2,
            pages=back % 7 + 2,
            signer_post=SenderSigner.OTHER if how == "unsigned" else SenderSigner.PRINCIPAL,
            direct=Direct.NONE if how == "direct" else None,
            consulted=Consulted.AGREED if genre == "request" else None,
            contact=f"{sender}办公室 67{back:04}",
            platform_number=f"OA{on:%Y%m%d}{back % 90 + 10}" if back % 8 else "",
            important=how == "important",
            for_reading=genre in ("notice", "report") and not kind,
            unit=handled.id,
            checked_on=on,
            proposal=self.words["proposal"].format(unit=handler),
            reply_class=ReplyClass.of(kind) if kind else None,
            replied_on=reply,
            closed_on=reply,
            result=self.words["result"] if reply else "",
        )
        kept = save_incoming(self.desk, None, paper)
        if how == "two":
            other = next(one for alias, one in self.county.units.items() if alias == "县财政局")
            self.unit.add(IncomingUnit(document=kept.id, unit=other.id))
        self._way(kept, handler, reply, how)
        self._expedite(kept)
        if how in ("returned", "paused"):
            self._stop(kept, how)

    def _way(self, paper: IncomingDocument, handler: str, reply: date | None, how: str) -> None:
        """Those who decide have it from the next day on; papers still open are with the first of them."""
        sheet = incoming_sheet(self.desk, paper)
        who = deciders(paper, sheet.deputies, sheet.desks.head) or (sheet.desks.executive,)
        sent = min(self.desk.rules.calendar.add(paper.received_on, 1), self.today)
        kind = StepKind.READING if paper.for_reading else StepKind.INSTRUCTION
        if how in ("returned", "unsigned"):
            return
        for person in who if reply else who[:1]:
            signed = max(sent, reply) if reply and reply < sent else sent if reply else None
            words = self.words["instruction"].format(unit=handler) if reply and how != "circle" else ""
            form = (Signature.CIRCLE if how == "circle" or paper.for_reading else Signature.WORDS) if reply else None
            self.unit.add(
                DocumentStep(
                    document=paper.id,
                    kind=kind,
                    person=person,
                    sent_on=sent,
                    returned_on=signed,
                    signature=form,
                    words="" if form is Signature.CIRCLE else words,
                    signed_on=signed,
                )
            )
            if words and paper.reply_class is ReplyClass.EXECUTIVE and signed:
                self.unit.add(
                    LeaderInstruction(
                        given_on=signed,
                        leader=person,
                        about=paper.title,
                        words=words,
                        document=paper.id,
                        unit=paper.unit,
                        passed_on=signed,
                        feedback=self.words["result"],
                        reported_on=reply,
                    )
                )

    def _expedite(self, paper: IncomingDocument) -> None:
        """Every second paper whose limit has passed was asked after on the next working day."""
        if paper.open and paper.due_on and paper.due_on < self.today and (paper.number or 0) % 2:
            self.unit.add(
                ExpediteNotice(
                    document=paper.id,
                    expedited_on=min(self.desk.rules.calendar.add(paper.due_on, 1), self.today),
                    unit=paper.unit,
                    how=ExpediteWay.PHONE,
                    answer=self.words["answer"],
                )
            )

    def _stop(self, paper: IncomingDocument, how: str) -> None:
        on = self.desk.rules.calendar.add(paper.received_on, 1)
        reason = "退回来文单位补正" if how == "returned" else "等待上级主管部门答复"
        self.unit.add(DocumentPause(document=paper.id, paused_on=on, reason=reason))
        if how == "returned":
            self.unit.add(DocumentFault(document=paper.id, fault=Fault.NO_CONTACT, note="未附联系人和电话"))
            self.unit.change(paper, replace(paper, returned_on=on, return_note="请补齐联系人、电话后重新报送。"))

    def _outgoing(self) -> None:
        codes = {line[7]: Issuer.of(line[1]) for line in self.words["outgoing"]}
        for code, issuer in codes.items():
            self.unit.add(MarkCode(issuer=issuer, code=code))
        self.seal = self.unit.add(
            Seal(name="县人民政府印章", keeper=self.county.clerks[0], deputy=self.county.clerks[1])
        )
        self.unit.add(Seal(name="县政府办公室印章", keeper=self.county.clerks[1], deputy=self.county.clerks[0]))
        for line in self.words["outgoing"]:
            self._issue(*line)

    def _issue(
        self,
        title: str,
        issuer: str,
        genre: str,
        case: str,
        alias: str,
        back: int,
        days: int,
        code: str,
        normative: bool,  # noqa: FBT001 - a column of the file
        openness: str,
    ) -> None:
        drafted = self._back(back)
        signed = min(drafted + timedelta(days=days), self.today) if days >= 0 else None
        openly = Openness.of(openness)
        meetings = [
            one
            for one in self.unit.all(Meeting, kind=MeetingKind.EXECUTIVE)
            if one.closed and signed and one.held_on <= signed
        ]
        paper = self.unit.add(
            OutgoingDocument(
                title=title,
                drafted_on=drafted,
                issuer=Issuer.of(issuer),
                genre=Genre.of(genre),
                case=IssueCase.of(case),
                unit=self.county.units[alias].id,
                drafter="杨秀英",
                phone="6622018",
                main_recipient="市人民政府" if case == "upward" else "各乡镇人民政府、街道办事处，县政府各部门",
                body=self.words["body"],
                copies=60,
                openness=openly,
                closed_reason="内部请示报告事项" if openly is Openness.CLOSED else "",
                normative=normative,
                three_no=normative and bool(signed),
                legal_reviewer="徐静怡" if normative and signed else "",
                meeting=meetings[0].id if normative and meetings else None,
            )
        )
        sheet = outgoing_sheet(self.desk, paper)
        if not signed:
            return
        for one in sheet.route:
            role = one.role
            if isinstance(role, IssueRole) and one.options:
                step = IssueStep(document=paper.id, role=role, person=one.options[0], words="同意", signed_on=signed)
                self.unit.add(step)
        signer = sheet.route[-1].options[0]
        series = f"{code}〔{signed.year}〕"
        number = f"{series}{self.unit.give_number(series, paper.id, signed)}号"
        done = replace(paper, issue_number=number, signer=signer, signed_on=signed, distributed_on=signed)
        if openly is Openness.PUBLIC:
            done = replace(done, published_on=signed)
        kept = self.unit.change(paper, done)
        self._sealed(kept, signed)

    def _sealed(self, paper: OutgoingDocument, on: date) -> None:
        self.unit.add(
            SealUse(
                used_on=on,
                seal=self.seal.id,
                unit=paper.unit,
                matter=f"印发《{paper.title}》",
                document=paper.id,
                copies=paper.copies or 1,
                approver=paper.signer,
                approved_on=on,
                keeper=self.seal.keeper,
            )
        )
        item = ArchiveItem(
            fonds="J001",
            year=on.year,
            retention=Retention.PERMANENT,
            division="BGS",
            responsible=self.county.house.government,
            reference=paper.issue_number,
            title=paper.title,
            dated=on,
            pages=3,
            box=1,
            outgoing=paper.id,
        )
        kept = self.unit.add(item)
        self.unit.change(kept, replace(kept, item=self.unit.give_number(kept.series, kept.id, on)))

    def _fund(
        self,
        alias: str,
        matter: str,
        nature: str,
        yuan: int,
        back: int,
        days: int,
        project: bool,  # noqa: FBT001 - a column of the file
        attraction: bool,  # noqa: FBT001 - a column of the file
    ) -> None:
        asked = self._back(back)
        approved = asked + timedelta(days=days) if days >= 0 else None
        meeting = next((one for one in self.unit.all(Meeting, kind=MeetingKind.EXECUTIVE) if one.closed), None)
        request = self.unit.add(
            FundRequest(
                asked_on=asked,
                unit=self.county.units[alias].id,
                matter=matter,
                amount=yuan * 100,
                nature=FundNature.of(nature),
                basis="年度工作需要，现有预算不足。",
                project=project,
                attraction=attraction,
                approved_amount=yuan * 100 if approved else None,
                approved_on=approved,
                paid_on=approved,
            )
        )
        for one in fund_sheet(self.desk, request).route[: None if approved else 1]:
            role, person = one.role, one.options[0] if one.options else None
            if isinstance(role, FundRole):
                on = approved or asked
                step = FundStep(
                    request=request.id, role=role, person=person, words="同意", signed_on=on, amount=request.amount
                )
                self.unit.add(step)
        if approved and yuan > 1_000_000 and meeting and nature != "earmarked":
            self.unit.change(request, replace(request, meeting=meeting.id))
        if nature == "earmarked" and approved:
            on = approved + timedelta(days=10)
            self.unit.add(FundReport(request=request.id, reported_on=on, words="已完成招标，进入施工准备。"))

    def _reports(self) -> None:
        """The reports of last year and this year: nearly everybody in time."""
        reporting = [one for one in self.county.units.values() if one.kind in REPORTING]
        for year in (self.today.year - 1, self.today.year):
            for period, on in ((ReportPeriod.HALF, date(year, 7, 10)), (ReportPeriod.YEAR, date(year + 1, 1, 12))):
                for place, one in enumerate(reporting if on <= self.today else ()):
                    if (place + year) % 11:
                        self.unit.add(UnitReport(unit=one.id, year=year, period=period, received_on=on))
        for source, matter, place_name, back, written in self.words["urgent"]:
            on = self._back(back)
            report = self.unit.add(
                UrgentReport(
                    reported_on=on,
                    source=self.county.units[source].name,
                    reporter="值班室",
                    matter=matter,
                    place=place_name,
                    measures=self.words["measures"],
                    told=self.words["told"],
                    written_on=min(on + timedelta(days=1), self.today) if written else None,
                    taken_by=self.county.clerks[2],
                )
            )
            if written:
                follow_up = UrgentFollowUp(
                    report=report.id, reported_on=on, reported_at=time(16, 30), words=self.words["follow_up"]
                )
                self.unit.add(follow_up)

    def _registers(self) -> None:
        for number, kind, matter, made_by, back, alias, days, satisfied in self.words["proposals"]:
            on = self._back(back)
            self.unit.add(
                Proposal(
                    number=number,
                    kind=ProposalKind.of(kind),
                    matter=matter,
                    made_by=made_by,
                    received_on=on,
                    unit=self.county.units[alias].id,
                    due_on=months_after(on, 3),
                    answered_on=on + timedelta(days=days) if days >= 0 else None,
                    satisfaction=Satisfaction.of(satisfied) if satisfied else None,
                )
            )
        for title, number, issued, validity, reviewed in self.words["normative"]:
            state = Validity.of(validity)
            cleaned = months_after(self.today, -reviewed)
            self.unit.add(
                NormativeDocument(
                    title=title,
                    issue_number=number,
                    issued_on=months_after(self.today, -issued),
                    validity=state,
                    changed_on=None if state is Validity.VALID else cleaned,
                    reviewed_on=cleaned,
                )
            )
        holders = list(self.county.persons.values())
        for copy, back in enumerate((30, 30, 12, 3), start=1):
            returned = self._back(back - 5) if back == 30 else None
            self.unit.add(
                SecretCopy(
                    number=1,
                    copy=copy,
                    holder=holders[copy],
                    issued_on=self._back(back),
                    due_back=self._back(back - 7),
                    returned_on=returned,
                )
            )
