"""What belongs with a record, told from both sides."""

from datetime import date, time

import pytest

from jkgov_desktop.office import registers
from jkgov_desktop.office.documents import incoming
from jkgov_desktop.office.links import links
from jkgov_desktop.records.documents.incoming import DocumentStep, Genre, IncomingDocument, StepKind
from jkgov_desktop.records.documents.outgoing import OutgoingDocument
from jkgov_desktop.records.meetings.items import AgendaItem
from jkgov_desktop.records.meetings.meeting import Meeting, MeetingKind
from jkgov_desktop.records.people import Person, Unit

DAY = date(2026, 3, 9)


@pytest.fixture
def paper(desk):
    """A paper of a unit, which a leader has."""
    unit = desk.store.all(Unit, alias="县财政局")[0]
    wanted = IncomingDocument(
        received_on=DAY, sender="县水务局", genre=Genre.REQUEST, title="关于堤防的请示", unit=unit.id
    )
    kept = incoming.save_incoming(desk, None, wanted)
    leader = desk.store.all(Person, name="龙明远")[0]
    registers.save(desk, None, DocumentStep(document=kept.id, kind=StepKind.INSTRUCTION, person=leader.id))
    return kept


def said(desk, record):
    """What belongs with a record, as it is shown."""
    return [(one.name, one.called) for one in links(desk, record)]


def test_persons_units_and_parts_are_no_links(desk, paper):
    assert links(desk, paper) == []


def test_a_paper_and_what_became_of_it_lead_to_each_other(desk, paper):
    item = incoming.to_supervision(desk, paper)
    reply = OutgoingDocument(title="关于堤防的批复", drafted_on=DAY, answers=paper.id)
    reply = registers.save(desk, None, reply)
    assert sorted(said(desk, paper)) == [("发文", "关于堤防的批复"), ("督查事项", "关于堤防的请示")]
    assert said(desk, item) == [("来文", "关于堤防的请示")]
    assert said(desk, reply) == [("答复收文", "关于堤防的请示")]
    assert [one.record for one in links(desk, reply)] == [paper.id]


def test_a_paper_on_an_agenda_leads_to_the_meeting_once(desk, paper):
    meeting = Meeting(kind=MeetingKind.EXECUTIVE, title="第3次常务会议", held_on=DAY, starts=time(9))
    meeting = registers.save(desk, None, meeting)
    for place in (1, 2):
        registers.save(desk, None, AgendaItem(meeting=meeting.id, place=place, title="堤防", document=paper.id))
    assert said(desk, paper) == [("会议", "第3次常务会议")]


def test_what_lies_in_the_recycle_bin_is_no_link(desk, paper):
    item = incoming.to_supervision(desk, paper)
    registers.remove(desk, item)
    assert links(desk, paper) == []
