"""Papers of the sample: what came in and went out over the last months, money, seals, reports and proposals."""

from dataclasses import dataclass
from datetime import date, time, timedelta
from typing import Any

from jkgov_desktop.office.documents import funds, incoming, outgoing
from jkgov_desktop.office.documents.sheets import REPORTING
from jkgov_desktop.records.documents.archive import ArchiveItem, NormativeDocument, Retention, Validity
from jkgov_desktop.records.documents.funds import FundNature, FundReport, FundRequest
from jkgov_desktop.records.documents.incoming import (
    Consulted,
    Direct,
    DocumentFault,
    Fault,
    Genre,
    IncomingBook,
    IncomingDocument,
    IncomingUnit,
    ReplyClass,
    SenderSigner,
    Signature,
    Urgency,
)
from jkgov_desktop.records.documents.outgoing import (
    IssueCase,
    Issuer,
    MarkCode,
    Openness,
    OutgoingDocument,
)
from jkgov_desktop.records.documents.reporting import (
    LeaderInstruction,
    Motion,
    MotionKind,
    ReportPeriod,
    Satisfaction,
    UnitReport,
    UrgentFollowUp,
    UrgentReport,
)
from jkgov_desktop.records.documents.seals import Seal, SealUse, SecretCopy
from jkgov_desktop.records.fields import Id
from jkgov_desktop.records.meetings.meeting import Meeting, MeetingKind
from jkgov_desktop.records.structs import replace
from jkgov_desktop.rulebook.periods import months_after
from jkgov_desktop.sample.county import County
from jkgov_desktop.sample.diary import Diary
from jkgov_desktop.sample.files import read


def enter_documents(diary: Diary, county: County) -> None:
    """Enter papers, money, seals and reports."""
    _Papers(diary, county, read("documents.toml")).enter()


@dataclass
class _Papers:
    diary: Diary
    county: County
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

    def _incoming(
        self, sender: str, book: str, genre: str, title: str, handler: str, kind: str, back: int, answer: int, how: str
    ) -> None:
        diary, units, on = self.diary, self.county.units, self.diary.back(back)
        paper = diary.keep(
            IncomingDocument(
                book=IncomingBook.of(book),
                received_on=on,
                sender=units[sender].name if sender in units else sender,
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
                unit=units[handler].id,
                checked_on=on,
                proposal=self.words["proposal"].format(unit=handler),
                reply_class=ReplyClass.of(kind) if kind else None,
            ),
            on,
        )
        if how == "two":
            diary.keep(IncomingUnit(document=paper.id, unit=units["县财政局"].id), on)
        reply = min(diary.add(on, answer), diary.today) if answer >= 0 else None
        if how not in ("returned", "unsigned"):
            self._way(paper, handler, reply, circled=how == "circle" or paper.for_reading)
        paper = self._detour(paper, how)
        if reply:
            diary.change(paper, reply, replied_on=reply, closed_on=reply, result=self.words["result"])
        else:
            self._expedite(paper)

    def _way(self, paper: IncomingDocument, handler: str, reply: date | None, *, circled: bool) -> None:
        """Those who decide have it from the next day on; papers still open are with the first of them."""
        diary = self.diary
        sent = min(diary.add(paper.received_on, 1), diary.today)
        steps = incoming.propose_route(diary.on(sent), paper)
        words = "" if circled else self.words["instruction"].format(unit=handler)
        for laid in steps if reply else steps[:1]:
            step = diary.change(laid, sent, sent_on=sent)
            if reply:
                form = Signature.CIRCLE if circled else Signature.WORDS
                diary.change(step, sent, returned_on=sent, signature=form, words=words, signed_on=sent)
            if reply and words and paper.reply_class is ReplyClass.EXECUTIVE:
                given = LeaderInstruction(
                    given_on=sent,
                    leader=step.person or "",
                    about=paper.title,
                    words=words,
                    document=paper.id,
                    unit=paper.unit,
                    passed_on=sent,
                )
                diary.change(diary.keep(given, sent), reply, feedback=self.words["result"], reported_on=reply)

    def _detour(self, paper: IncomingDocument, how: str) -> IncomingDocument:
        """What happened to a paper besides: sent back, its clock stopped, its class changed."""
        diary, next_day, later = self.diary, *(self.diary.add(paper.received_on, days) for days in (1, 2))
        if how == "returned":
            diary.keep(DocumentFault(document=paper.id, fault=Fault.NO_CONTACT, note="未附联系人和电话"), next_day)
            paper = diary.change(paper, next_day, return_note="请补齐联系人、电话后重新报送。")
            return incoming.send_back(diary.on(next_day), paper)
        if how in ("paused", "resumed"):
            incoming.pause(diary.on(next_day), paper, "等待上级主管部门答复")
        if how == "resumed":
            return incoming.resume(diary.on(later), paper)
        if how == "changed":
            return incoming.change_class(diary.on(next_day), paper, ReplyClass.EXECUTIVE, "须提请常务会议研究")
        return paper

    def _expedite(self, paper: IncomingDocument) -> None:
        """Every second paper whose limit has passed was asked after on the next working day."""
        if paper.due_on and paper.due_on < self.diary.today and (paper.number or 0) % 2:
            on = min(self.diary.add(paper.due_on, 1), self.diary.today)
            call = incoming.begin_expediting(self.diary.on(on), paper)
            self.diary.keep(replace(call, answer=self.words["answer"]), on)

    def _outgoing(self) -> None:
        first, second, *_ = self.county.clerks
        codes = {line[7]: Issuer.of(line[1]) for line in self.words["outgoing"]}
        self.codes = {code: self.diary.keep(MarkCode(issuer=issuer, code=code)) for code, issuer in codes.items()}
        self.seal = self.diary.keep(Seal(name="县人民政府印章", keeper=first, deputy=second))
        self.diary.keep(Seal(name="县政府办公室印章", keeper=second, deputy=first))
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
        diary, drafted = self.diary, self.diary.back(back)
        signed = min(drafted + timedelta(days=days), diary.today) if days >= 0 else None
        checked, openly = normative and bool(signed), Openness.of(openness)
        paper = diary.keep(
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
                three_no=checked,
                legal_reviewer="徐静怡" if checked else "",
                meeting=self._settled(signed) if signed and normative else None,
            ),
            drafted,
        )
        if not signed:
            return
        for step in outgoing.lay_route(diary.on(drafted), paper):
            diary.change(step, signed, words="同意", signed_on=signed)
        desk = diary.on(signed)
        paper = outgoing.give_issue_number(desk, desk.store.get(OutgoingDocument, paper.id), self.codes[code])
        paper = outgoing.distribute(desk, paper)
        if openly is Openness.PUBLIC:
            paper = diary.change(paper, signed, published_on=signed)
        self._sealed(paper, signed)

    def _settled(self, by: date) -> Id | None:
        """The last executive meeting until a day."""
        held = self.diary.desk.store.all(Meeting, order="-held_on", kind=MeetingKind.EXECUTIVE)
        return next((one.id for one in held if one.closed and one.held_on <= by), None)

    def _sealed(self, paper: OutgoingDocument, on: date) -> None:
        self.diary.keep(
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
            ),
            on,
        )
        self.diary.keep(
            ArchiveItem(
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
            ),
            on,
        )

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
        diary, asked = self.diary, self.diary.back(back)
        request = diary.keep(
            FundRequest(
                asked_on=asked,
                unit=self.county.units[alias].id,
                matter=matter,
                amount=yuan * 100,
                nature=FundNature.of(nature),
                basis="年度工作需要，现有预算不足。",
                project=project,
                attraction=attraction,
            ),
            asked,
        )
        signed = asked + timedelta(days=days) if days >= 0 else asked
        desk = diary.on(signed)
        for _ in funds.missing_for_approval(desk, request)[: None if days >= 0 else 1]:
            diary.keep(replace(funds.begin_fund_step(desk, request), words="同意"), signed)
        if days < 0:
            return
        by_meeting = yuan > 1_000_000 and nature != "earmarked"
        given = {"approved_amount": yuan * 100, "approved_on": signed, "paid_on": signed}
        diary.change(request, signed, **given, meeting=self._settled(signed) if by_meeting else None)
        if nature == "earmarked":
            on = signed + timedelta(days=10)
            diary.keep(FundReport(request=request.id, reported_on=on, words="已完成招标，进入施工准备。"), on)

    def _reports(self) -> None:
        """The reports of last year and this year: nearly everybody in time."""
        reporting = [one for one in self.county.units.values() if one.kind in REPORTING]
        for year in (self.diary.today.year - 1, self.diary.today.year):
            for period, on in ((ReportPeriod.HALF, date(year, 7, 10)), (ReportPeriod.YEAR, date(year + 1, 1, 12))):
                for place, one in enumerate(reporting if on <= self.diary.today else ()):
                    if (place + year) % 11:
                        self.diary.keep(UnitReport(unit=one.id, year=year, period=period, received_on=on))
        for source, matter, place_name, back, written in self.words["urgent"]:
            on = self.diary.back(back)
            report = self.diary.keep(
                UrgentReport(
                    reported_on=on,
                    source=self.county.units[source].name,
                    reporter="值班室",
                    matter=matter,
                    place=place_name,
                    measures=self.words["measures"],
                    told=self.words["told"],
                    written_on=min(on + timedelta(days=1), self.diary.today) if written else None,
                    taken_by=self.county.clerks[2],
                )
            )
            if written:
                follow_up = UrgentFollowUp(
                    report=report.id, reported_on=on, reported_at=time(16, 30), words=self.words["follow_up"]
                )
                self.diary.keep(follow_up)

    def _registers(self) -> None:
        for number, kind, matter, made_by, back, alias, days, satisfied in self.words["proposals"]:
            on = self.diary.back(back)
            self.diary.keep(
                Motion(
                    number=number,
                    kind=MotionKind.of(kind),
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
            cleaned = months_after(self.diary.today, -reviewed)
            self.diary.keep(
                NormativeDocument(
                    title=title,
                    issue_number=number,
                    issued_on=months_after(self.diary.today, -issued),
                    validity=state,
                    changed_on=None if state is Validity.VALID else cleaned,
                    reviewed_on=cleaned,
                )
            )
        holders = list(self.county.persons.values())
        for copy, back in enumerate((30, 30, 12, 3), start=1):
            returned = self.diary.back(back - 5) if back == 30 else None
            self.diary.keep(
                SecretCopy(
                    number=1,
                    copy=copy,
                    holder=holders[copy],
                    issued_on=self.diary.back(back),
                    due_back=self.diary.back(back - 7),
                    returned_on=returned,
                )
            )
