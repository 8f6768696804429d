"""What papers ask of the day: requests nobody has classed, proposals without a limit (第37、67条)."""

from datetime import date, timedelta

import pytest

from jkgov_desktop.office import importing
from jkgov_desktop.office.documents import incoming, reporting
from jkgov_desktop.office.today import tasks
from jkgov_desktop.records.documents.incoming import Genre, IncomingDocument, ReplyClass
from jkgov_desktop.records.documents.reporting import Motion, MotionKind
from jkgov_desktop.records.people import Unit


def asked(desk, record):
    return [(one.due, one.why) for one in tasks(desk, desk.now().date()) if one.record == record.id]


@pytest.mark.parametrize(
    ("received", "genre", "due"),
    [
        (date(2026, 1, 28), Genre.REQUEST, date(2026, 2, 2)),
        (date(2026, 3, 9), Genre.OPINION, date(2026, 3, 12)),
        (date(2026, 1, 28), Genre.NOTICE, None),
    ],
)
def test_a_request_nobody_classed_is_a_task(desk, received, genre, due):
    paper = IncomingDocument(received_on=received, sender="县水务局", genre=genre, title="关于经费的请示")
    kept = incoming.save_incoming(desk, None, paper)
    assert asked(desk, kept) == ([(due, "定办理类别")] if due else [])
    if due:
        incoming.change_class(desk, kept, ReplyClass.EXECUTIVE, "须常务会议研究")
        assert "定办理类别" not in [why for _, why in asked(desk, kept)]


@pytest.fixture
def proposal(desk):
    """A motion received on a day, its limit not typed."""
    unit = desk.store.all(Unit, alias="县财政局")[0].id

    def make(received, **given):
        values = {"number": "12", "kind": MotionKind.CPPCC, "matter": "停车难", "unit": unit, **given}
        return Motion(received_on=received, **values)

    return make


def test_a_proposal_is_given_the_usual_limit_when_it_is_kept(desk, proposal):
    kept = reporting.save_motion(desk, None, proposal(date(2025, 12, 10)))
    assert kept.due_on == date(2026, 3, 10)
    assert asked(desk, kept) == [(date(2026, 3, 10), "答复")]
    typed = reporting.save_motion(desk, None, proposal(date(2025, 12, 10), due_on=date(2026, 6, 1)))
    assert typed.due_on == date(2026, 6, 1)


@pytest.mark.parametrize(("received", "days"), [(date(2025, 12, 17), 1), (date(2025, 12, 16), 0)])
def test_a_proposal_from_a_file_is_a_task_a_week_before_its_usual_limit(desk, received, days):
    row = {"编号": "12", "类别": "政协提案", "内容": "停车难", "交办日期": received.isoformat(), "承办单位": "县财政局"}
    importing.take_in(desk, Motion.register, {2: row})
    (kept,) = desk.store.all(Motion)
    due = date(2026, 3, 16) + timedelta(days=days)
    assert kept.due_on == due
    assert asked(desk, kept) == ([] if days else [(due, "答复")])
