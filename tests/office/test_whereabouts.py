"""Who has each of many papers."""

from datetime import date

import pytest

from jkgov_desktop.office import registers
from jkgov_desktop.office.documents import sheets
from jkgov_desktop.office.documents.whereabouts import with_whom
from jkgov_desktop.records.documents.incoming import DocumentStep, Genre, IncomingDocument, StepKind
from jkgov_desktop.records.people import Unit

CAME, BACK = date(2026, 3, 5), date(2026, 3, 6)


@pytest.fixture
def paper(desk):
    """Registers a paper."""

    def paper(**values):
        wanted = IncomingDocument(received_on=CAME, sender="县水务局", genre=Genre.REQUEST, title="防洪请示", **values)
        return registers.save(desk, None, wanted)

    return paper


@pytest.fixture
def send(desk):
    """Sends a paper to somebody."""

    def send(paper, **values):
        registers.save(desk, None, DocumentStep(document=paper.id, kind=StepKind.INSTRUCTION, **values))

    return send


def test_each_paper_is_with_whoever_has_not_given_it_back(desk, paper, send, person_id):
    at_rest, out = paper(), paper()
    unit = desk.store.all(Unit)[0]
    send(out, person=person_id("龙明远"), sent_on=CAME, returned_on=BACK)
    send(out, unit=unit.id, sent_on=BACK)
    send(out, person=person_id("吴刚"), sent_on=CAME)
    send(out, person=person_id("田桂芳"))
    found = with_whom(desk, [at_rest.id, out.id])
    assert found == {at_rest.id: "办公室", out.id: f"吴刚、{unit.alias or unit.name}"}
    assert found[out.id] == sheets.incoming_sheet(desk, out).with_whom


@pytest.mark.parametrize("over", ["closed_on", "replied_on", "returned_on"])
def test_a_paper_that_is_over_is_with_nobody(desk, paper, send, person_id, over):
    done = paper(**{over: BACK})
    send(done, person=person_id("吴刚"), sent_on=CAME)
    assert with_whom(desk, [done.id]) == {}


def test_a_paper_that_was_removed_meanwhile_is_left_out(desk, paper):
    gone = paper()
    registers.remove(desk, gone)
    assert with_whom(desk, [gone.id]) == {}
