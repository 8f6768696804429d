"""Papers and requests that keep every rule, for tests to break one rule at a time."""

from datetime import date

from jkgov_desktop.records.documents.funds import FundNature, FundRequest, FundStep
from jkgov_desktop.records.documents.incoming import (
    Consulted,
    Genre,
    IncomingBook,
    IncomingDocument,
    ReplyClass,
    SenderSigner,
)
from jkgov_desktop.records.documents.outgoing import IssueCase, Issuer, IssueStep, Openness, OutgoingDocument
from jkgov_desktop.records.documents.sheets import Desks, FundSheet, IncomingSheet, OutgoingSheet
from jkgov_desktop.records.house import House
from jkgov_desktop.records.meetings.meeting import MeetingKind
from jkgov_desktop.records.structs import replace
from jkgov_desktop.rulebook.documents.funds import fund_route, tier
from jkgov_desktop.rulebook.documents.issuing import issuing_route

HOUSE = House(government="示例县人民政府", office="示例县人民政府办公室")
DESKS = Desks(
    head="head",
    executive="executive",
    director="director",
    deputy_director="vice",
    finance_deputy="finance",
    names={"head": "龙明远", "executive": "石磊", "d1": "吴刚", "d2": "田桂芳", "finance": "罗建国"},
)
TODAY = date(2026, 3, 9)
DOCUMENT = IncomingDocument(
    id="i",
    number=1,
    book=IncomingBook.UNITS,
    received_on=date(2026, 3, 4),
    sender="县水务局",
    genre=Genre.REQUEST,
    title="关于水库除险加固的请示",
    signer_post=SenderSigner.PRINCIPAL,
    consulted=Consulted.AGREED,
    platform_number="1",
    reply_class=ReplyClass.ORDINARY,
    due_on=date(2026, 3, 9),
)


def incoming(day=TODAY, *, document=None, **parts):
    """A request received on a Wednesday, judged on the day its reply is due."""
    changed = replace(DOCUMENT, **(document or {}))
    return replace(IncomingSheet(HOUSE, changed, day, unit="县水务局", desks=DESKS, deputies=("d1",)), **parts)


def outgoing(rules, *, signed=True, touched=(), document=None, **parts):
    """A paper of the government that everybody on its way has signed."""
    given = {
        "id": "o",
        "title": "关于春耕备耕的通知",
        "drafted_on": date(2026, 3, 2),
        "issuer": Issuer.GOVERNMENT,
        "case": IssueCase.ORDINARY,
        "openness": Openness.ON_REQUEST,
        "signer": "d1",
        "signed_on": date(2026, 3, 5),
        **(document or {}),
    }
    paper = OutgoingDocument(**given)
    route = issuing_route(paper, DESKS, "d1", touched, rules)
    steps = tuple(
        IssueStep(document="o", role=one.role, person=one.options[0], signed_on=date(2026, 3, 5)) for one in route
    )
    sheet = OutgoingSheet(HOUSE, paper, TODAY, desks=DESKS, deputy="d1", touched=touched, route=route)
    return replace(sheet, steps=steps if signed else (), **parts)


def fund(rules, amount, *, steps=None, **given):
    """A supplementary request for `amount` fen, approved; `steps` are the roles that signed, all by default."""
    asked = {"nature": FundNature.SUPPLEMENT, "approved_on": date(2026, 3, 8), **given}
    request = FundRequest(id="f", asked_on=date(2026, 3, 2), unit="u", matter="防汛物资", amount=amount, **asked)
    route = fund_route(request, DESKS, "d1", rules)
    roles = [one.role for one in route] if steps is None else steps
    signed = tuple(FundStep(request="f", role=role, signed_on=date(2026, 3, 7), amount=amount) for role in roles)
    return FundSheet(
        HOUSE,
        request,
        TODAY,
        unit="县水务局",
        desks=DESKS,
        deputy="d1",
        route=route,
        tier=tier(request, rules),
        steps=signed,
        meeting_kind=MeetingKind.EXECUTIVE,
        meeting="第3次常务会议",
        settled_on=date(2026, 3, 8),
    )
