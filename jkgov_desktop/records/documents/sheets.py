"""Papers put together with all that happened to them: what checks judge and forms print."""

from collections.abc import Mapping
from datetime import date

from msgspec import Struct, field

from jkgov_desktop.records.documents.archive import ArchiveItem, NormativeDocument
from jkgov_desktop.records.documents.funds import FundChange, FundReport, FundRequest, FundRole, FundStep
from jkgov_desktop.records.documents.incoming import (
    ClassChange,
    DocumentFault,
    DocumentPause,
    DocumentStep,
    ExpediteNotice,
    IncomingDocument,
)
from jkgov_desktop.records.documents.outgoing import IssueCopy, IssueRole, IssueStep, OutgoingDocument
from jkgov_desktop.records.documents.reporting import Motion, UrgentFollowUp, UrgentReport
from jkgov_desktop.records.documents.seals import Seal, SealUse, SecretCopy
from jkgov_desktop.records.fields import Id
from jkgov_desktop.records.house import House
from jkgov_desktop.records.meetings.meeting import MeetingKind


class Desks(Struct, frozen=True):
    """Who decides about papers on one day, by id; `names` calls them and everybody else who is mentioned.

    `deputy_director` is the one in whose portfolio the unit lies, or the first `by_rank` where no portfolio names it.
    """

    head: Id = ""
    executive: Id = ""
    director: Id = ""
    deputy_director: Id = ""
    by_rank: bool = False
    finance_deputy: Id = ""
    names: Mapping[Id, str] = field(default_factory=dict)

    def name(self, person: Id | None) -> str:
        """What somebody is called; empty for nobody."""
        return self.names.get(person or "", "")


class IncomingSheet(Struct, frozen=True):
    """One paper as it stands on `today`. `deputies` are those whose portfolios it touches, the lowest rank first.

    Once it is over, posts and portfolios are those of the day it was answered, closed or returned. `covered_by` says
    who of those that signed stood in that day for the head or for a deputy.
    """

    house: House
    document: IncomingDocument
    today: date
    unit: str = ""
    desks: Desks = Desks()
    deputies: tuple[Id, ...] = ()
    covered_by: Mapping[Id, frozenset[Id]] = field(default_factory=dict)
    faults: tuple[DocumentFault, ...] = ()
    steps: tuple[DocumentStep, ...] = ()
    units: Mapping[Id, str] = field(default_factory=dict)
    pauses: tuple[DocumentPause, ...] = ()
    changes: tuple[ClassChange, ...] = ()
    notices: tuple[ExpediteNotice, ...] = ()
    alike: tuple[str, ...] = ()
    next_executive: date | None = None
    with_whom: str = ""

    @property
    def day(self) -> date:
        """The day whose rules judge it."""
        return self.document.received_on

    @property
    def title(self) -> str:
        """The paper's number, as windows and files carry it."""
        return self.document.receipt


class Station(Struct, frozen=True):
    """One station of a way of approval: who stands there, the article, why, and what he signed, if he has.

    `options` are those of whom one signature is enough; one person with two roles stands once, with a `note` and the
    roles he has `also`.
    """

    role: IssueRole | FundRole
    options: tuple[Id, ...]
    article: int
    why: str
    note: str = ""
    needed: bool = True
    also: tuple[IssueRole | FundRole, ...] = ()


class OutgoingSheet(Struct, frozen=True):
    """One paper on its way out. `deputy` holds the portfolio it belongs to, `touched` the others it touches.

    `settled_on` is the day of the meeting that settles it, once that has been closed. On the day of the signature
    `head_away` says why the head is away all day, and `delegates` are those he entrusted with signing.
    """

    house: House
    document: OutgoingDocument
    today: date
    unit: str = ""
    desks: Desks = Desks()
    deputy: Id = ""
    touched: tuple[Id, ...] = ()
    route: tuple[Station, ...] = ()
    steps: tuple[IssueStep, ...] = ()
    copies: tuple[IssueCopy, ...] = ()
    meeting_kind: MeetingKind | None = None
    meeting: str = ""
    settled_on: date | None = None
    head_away: str = ""
    delegates: frozenset[Id] = frozenset()

    @property
    def day(self) -> date:
        """The day whose rules judge it: that of the signature, or today."""
        return self.document.signed_on or self.today

    @property
    def title(self) -> str:
        """The paper's issue number, else its title."""
        return self.document.issue_number or self.document.title


class Gone(Struct, frozen=True):
    """A station whose signer is away all the day `on` which he signs or would sign, why, and who stands in for him."""

    station: Station
    on: date
    why: str
    cover: Id | None = None


class FundSheet(Struct, frozen=True):
    """One request for money with its way. `earlier` are other requests of the unit that may belong to it.

    `settled_on` is the day of the meeting that decides it, once that has been closed; `gone` are the stations of
    its way whose signer is away.
    """

    house: House
    request: FundRequest
    today: date
    unit: str = ""
    desks: Desks = Desks()
    deputy: Id = ""
    route: tuple[Station, ...] = ()
    tier: str = ""
    steps: tuple[FundStep, ...] = ()
    changes: tuple[FundChange, ...] = ()
    reports: tuple[FundReport, ...] = ()
    earlier: tuple[FundRequest, ...] = ()
    meeting_kind: MeetingKind | None = None
    meeting: str = ""
    settled_on: date | None = None
    gone: tuple[Gone, ...] = ()

    @property
    def signed(self) -> tuple[FundStep, ...]:
        """The signatures that count: those given for the amount that is asked for now."""
        return tuple(one for one in self.steps if one.signed_on and one.amount == self.request.amount)

    @property
    def day(self) -> date:
        """The day whose rules judge it: that of the approval, or today."""
        return self.request.approved_on or self.today

    @property
    def title(self) -> str:
        """What the money is for."""
        return self.request.matter


class SealSheet(Struct, frozen=True):
    """One use of a seal, with the seal."""

    house: House
    use: SealUse
    seal: Seal | None
    day: date
    unit: str = ""
    approver: str = ""
    document: OutgoingDocument | None = None

    @property
    def title(self) -> str:
        """What the seal was put to."""
        return self.use.matter


class SecretSheet(Struct, frozen=True):
    """One secret carrier by its number, as it stands on `today`."""

    copy: SecretCopy
    today: date
    holder: str = ""


class UrgentSheet(Struct, frozen=True):
    """One urgent report with what followed."""

    house: House
    report: UrgentReport
    today: date
    follow_ups: tuple[UrgentFollowUp, ...] = ()

    @property
    def day(self) -> date:
        """The day whose rules judge it."""
        return self.report.reported_on

    @property
    def title(self) -> str:
        """What was reported."""
        return self.report.matter


class MotionSheet(Struct, frozen=True):
    """One suggestion or motion as it stands on `today`."""

    proposal: Motion
    today: date
    unit: str = ""

    @property
    def day(self) -> date:
        """The day whose rules judge it."""
        return self.proposal.received_on


class NormativeSheet(Struct, frozen=True):
    """One line of the directory of normative documents as it stands on `today`."""

    document: NormativeDocument
    today: date


class ArchiveSheet(Struct, frozen=True):
    """The archived items of a year that have their numbers, by period, division and number."""

    house: House
    year: int
    items: tuple[ArchiveItem, ...]

    @property
    def title(self) -> str:
        """The year."""
        return f"{self.year}年"


class ReportLine(Struct, frozen=True):
    """One unit in the table of reports: the day each report came; None while it is still wanted."""

    unit: Id
    name: str
    half: date | None
    year: date | None


class ReportsSheet(Struct, frozen=True):
    """Which units reported on the half-year and the year (第71条), and by when they have to."""

    house: House
    year: int
    today: date
    half_due: date
    year_due: date
    lines: tuple[ReportLine, ...]

    @property
    def day(self) -> date:
        """The day whose rules judge it: today, or the last day of a year gone by."""
        return min(self.today, date(self.year, 12, 31))

    @property
    def title(self) -> str:
        """The year."""
        return f"{self.year}年"
