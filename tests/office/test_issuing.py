"""Papers that go out: their meeting, their way, their number and their place in the directory."""

from datetime import date, time

import pytest

from jkgov_desktop.office import registers
from jkgov_desktop.office.documents import outgoing as document_outgoing
from jkgov_desktop.office.documents import sheets
from jkgov_desktop.office.refusal import Refused
from jkgov_desktop.records.documents.archive import NormativeDocument, Validity
from jkgov_desktop.records.documents.outgoing import IssueCase, Issuer, MarkCode, OutgoingDocument
from jkgov_desktop.records.leaders.leave import Delegation, DelegationKind, Leave, LeaveKind
from jkgov_desktop.records.people import Person, Portfolio, Post, PostRole, Unit
from jkgov_desktop.records.slots import Half, Slot
from jkgov_desktop.records.structs import replace
from jkgov_desktop.store.errors import NumberTaken

CODE = MarkCode(issuer=Issuer.GOVERNMENT, code="江府发")


@pytest.fixture
def outgoing(desk, person_id):
    """A paper of the government that the head has signed."""

    def make(**given):
        values = {
            "title": "管理办法",
            "drafted_on": date(2026, 3, 2),
            "issuer": Issuer.GOVERNMENT,
            "case": IssueCase.ORDINARY,
            "signer": person_id("龙明远"),
            "signed_on": date(2026, 3, 9),
            **given,
        }
        with desk.unit("拟稿") as unit:
            return unit.add(OutgoingDocument(**values))

    return make


def test_a_meeting_gives_no_number_before_it_has_settled_the_document(desk, planned, outgoing):
    draft = outgoing(normative=True, meeting=planned.id)
    with pytest.raises(Refused, match="还没有开完"):
        document_outgoing.give_issue_number(desk, draft, CODE)
    with desk.unit("散会") as unit:
        unit.change(planned, replace(planned, opened=time(8, 30), closed=time(9, 30)))
    assert document_outgoing.give_issue_number(desk, draft, CODE).issue_number == "江府发〔2026〕1号"


@pytest.fixture
def vices(desk):
    """Two deputy directors of the office, the first by rank first."""
    home = desk.store.all(Unit, alias="县政府办公室")[0]
    with desk.unit("任职") as unit:
        people = [unit.add(Person(name=name)) for name in ("滕建军", "徐静怡")]
        for rank, one in enumerate(people, start=20):
            role = PostRole.DEPUTY_OFFICE_DIRECTOR
            unit.add(Post(person=one.id, unit=home.id, title="副主任", role=role, rank=rank))
    return [one.id for one in people]


@pytest.mark.parametrize(
    ("signed", "place", "by_rank"), [(date(2026, 3, 8), 0, True), (date(2026, 3, 9), 1, False), (None, 1, False)]
)
def test_the_deputy_director_who_looks_after_the_unit_reviews(desk, vices, outgoing, signed, place, by_rank):
    finance = desk.store.all(Unit, alias="县财政局")[0]
    with desk.unit("分工") as unit:
        unit.add(Portfolio(person=vices[1], matter="联系财政", unit=finance.id, since=date(2026, 3, 9)))
    sheet = sheets.outgoing_sheet(desk, outgoing(unit=finance.id, signed_on=signed))
    assert sheet.route[0].options == (vices[place],)
    assert sheet.desks.by_rank is by_rank
    assert ("没有副主任的分管工作写明拟稿单位" in sheet.route[0].why) is by_rank


@pytest.mark.parametrize(
    ("kind", "until", "entrusted"),
    [
        (DelegationKind.SIGNING, Slot(date(2026, 3, 9), Half.AM), True),
        (DelegationKind.ACTING, Slot(date(2026, 3, 10), Half.PM), True),
        (DelegationKind.SIGNING, Slot(date(2026, 3, 8), Half.PM), False),
        (DelegationKind.MEETING, Slot(date(2026, 3, 10), Half.PM), False),
    ],
)
def test_a_registered_delegation_covers_the_signature(desk, person_id, outgoing, kind, until, entrusted):
    begun = Slot(date(2026, 3, 6), Half.AM)
    with desk.unit("委托") as unit:
        unit.add(
            Delegation(
                person=person_id("龙明远"),
                delegate=person_id("石磊"),
                kind=kind,
                start=begun,
                end=until,
                matter="审批签发",
            )
        )
    paper = outgoing(case=IssueCase.MAJOR, signer=person_id("石磊"))
    assert sheets.outgoing_sheet(desk, paper).delegates == frozenset({person_id("石磊")} if entrusted else ())


@pytest.mark.parametrize(("last", "away"), [(Half.AM, False), (Half.PM, True)])
def test_the_head_is_away_when_he_is_gone_the_whole_day(desk, person_id, outgoing, last, away):
    with desk.unit("外出") as unit:
        unit.add(
            Leave(
                person=person_id("龙明远"),
                kind=LeaveKind.OFFICIAL,
                start=Slot(date(2026, 3, 8), Half.AM),
                end=Slot(date(2026, 3, 9), last),
                place="贵阳",
                acting=person_id("石磊"),
            )
        )
    sheet = sheets.outgoing_sheet(desk, outgoing(case=IssueCase.APPOINTMENT))
    assert bool(sheet.head_away) is away
    assert sheet.delegates == {person_id("石磊")}


SAVES = [registers.save, document_outgoing.save_outgoing]


@pytest.mark.parametrize("save", SAVES)
@pytest.mark.parametrize("typed", ["江府发〔2026〕15号", "江府发[2026]15号", "江府发（2026） 15号"])
def test_a_number_typed_by_hand_is_not_given_again(desk, outgoing, save, typed):
    draft = outgoing()
    kept = save(desk, draft, replace(draft, issue_number=typed))
    assert save(desk, kept, replace(kept, copies=3)).copies == 3
    assert document_outgoing.give_issue_number(desk, outgoing(), CODE).issue_number == "江府发〔2026〕16号"


@pytest.mark.parametrize("save", SAVES)
def test_a_number_that_was_given_cannot_be_typed_into_another_paper(desk, outgoing, save):
    given = document_outgoing.give_issue_number(desk, outgoing(), CODE).issue_number
    with pytest.raises(NumberTaken, match="第 1 号已给“管理办法”"):
        save(desk, None, replace(outgoing(), id="", issue_number=given))
    assert len(desk.store.all(OutgoingDocument, issue_number=given)) == 1


def test_a_normative_document_enters_the_directory_once_when_it_is_issued(desk, outgoing):
    signed = outgoing(normative=True, issue_number="江府发〔2026〕3号")
    assert not desk.store.all(NormativeDocument)
    issued = document_outgoing.distribute(desk, signed)
    (line,) = desk.store.all(NormativeDocument)
    assert (line.title, line.issue_number, line.issued_on) == ("管理办法", "江府发〔2026〕3号", date(2026, 3, 9))
    assert (line.validity, line.document) == (Validity.VALID, signed.id)
    document_outgoing.save_outgoing(desk, issued, replace(issued, published_on=date(2026, 3, 9)))
    assert desk.store.all(NormativeDocument) == [line]


def test_a_line_typed_into_the_directory_before_is_not_entered_twice(desk, outgoing):
    with desk.unit("目录") as unit:
        unit.add(
            NormativeDocument(
                title="管理办法（试行）",
                issue_number="江府发〔2026〕3号",
                issued_on=date(2026, 3, 9),
                validity=Validity.VALID,
            )
        )
    document_outgoing.distribute(desk, outgoing(normative=True, issue_number="江府发〔2026〕3号"))
    assert len(desk.store.all(NormativeDocument)) == 1


@pytest.mark.parametrize("given", [{"normative": False}, {"normative": True, "issuer": Issuer.PARTY_GROUP}])
def test_other_papers_stay_out_of_the_directory(desk, outgoing, given):
    document_outgoing.distribute(desk, outgoing(**given))
    assert not desk.store.all(NormativeDocument)


def test_a_copy_of_a_paper_has_no_number(desk, outgoing):
    given = document_outgoing.give_issue_number(desk, outgoing(), CODE)
    copied = document_outgoing.save_outgoing(desk, None, registers.copy_of(given))
    assert (copied.title, copied.issue_number) == ("管理办法", "")
