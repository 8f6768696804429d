"""Papers put together with all that happened to them: what checks judge and forms print."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

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
from jkgov_desktop.records.documents.reporting import Proposal, UrgentFollowUp, UrgentReport
from jkgov_desktop.records.documents.seals import Seal, SealUse, SecretCopy
from jkgov_desktop.records.fields import Id
from jkgov_desktop.records.house import House
from jkgov_desktop.records.meetings import MeetingKind


@dataclass(frozen=True)
class Desks:
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


@dataclass(frozen=True)
class IncomingSheet:
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


@dataclass(frozen=True)
class Station:
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


@dataclass(frozen=True)
class OutgoingSheet:
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


@dataclass(frozen=True)
class Gone:
    """A station whose signer is away all the day `on` which he signs or would sign, why, and who stands in for him."""

    station: Station
    on: date
    why: str
    cover: Id | None = None


@dataclass(frozen=True)
class FundSheet:
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


@dataclass(frozen=True)
class SealSheet:
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


@dataclass(frozen=True)
class SecretSheet:
    """One secret carrier by its number, as it stands on `today`."""

    copy: SecretCopy
    today: date
    holder: str = ""


@dataclass(frozen=True)
class UrgentSheet:
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


@dataclass(frozen=True)
class ProposalSheet:
    """One suggestion or motion as it stands on `today`."""

    proposal: Proposal
    today: date
    unit: str = ""

    @property
    def day(self) -> date:
        """The day whose rules judge it."""
        return self.proposal.received_on


@dataclass(frozen=True)
class NormativeSheet:
    """One line of the directory of normative documents as it stands on `today`."""

    document: NormativeDocument
    today: date


@dataclass(frozen=True)
class ArchiveSheet:
    """The archived items of a year that have their numbers, by period, division and number."""

    house: House
    year: int
    items: tuple[ArchiveItem, ...]

    @property
    def title(self) -> str:
        """The year."""
        return f"{self.year}年"


@dataclass(frozen=True)
class ReportLine:
    """One unit in the table of reports: the day each report came; None while it is still wanted."""

    unit: Id
    name: str
    half: date | None
    year: date | None


@dataclass(frozen=True)
class ReportsSheet:
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
