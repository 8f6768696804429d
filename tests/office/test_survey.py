"""The whole database before the rules: what is found, set aside, counted, printed, and how it is stopped."""

from datetime import date, time

import pytest

from jkgov_desktop.office.judging import SHEETS, judge
from jkgov_desktop.office.meetings import agenda, planning
from jkgov_desktop.office.rules.findings import set_aside
from jkgov_desktop.office.rules.survey import findings_ledger, survey, survey_work
from jkgov_desktop.records.meetings.items import AgendaItem
from jkgov_desktop.records.meetings.meeting import Meeting, MeetingKind
from jkgov_desktop.rulebook.findings import Severity


@pytest.fixture
def with_item(desk, planned):
    """An executive meeting with an item that nobody has prepared."""
    agenda.save_item(desk, None, AgendaItem(meeting=planned.id, title="议题甲"))
    return planned


def test_it_finds_what_judging_every_record_finds(desk, with_item):
    surveyed = survey(desk)
    expected = [
        one.finding
        for kind in SHEETS
        for record in desk.store.all(kind)
        for one in judge(desk, record)
        if one.finding.severity is not Severity.MET
    ]
    assert len(expected) > 3
    assert sorted(map(str, expected)) == sorted(str(one.finding) for one in surveyed.found)
    assert surveyed.judged == sum(desk.store.count(kind.register) for kind in SHEETS)
    orders = [one.finding.order for one in surveyed.found]
    assert orders == sorted(orders)
    assert {one.called for one in surveyed.found if one.record == with_item.id} == {with_item.called()}


def test_a_finding_set_aside_is_counted_apart_and_with_the_reasons_of_the_year(desk, with_item):
    before = survey(desk).open(58)
    set_aside(desk, with_item, before[0].finding, "临时议题")
    after = survey(desk)
    assert len(after.open(58)) == len(before) - 1
    (aside,) = after.set_aside(58)
    assert aside.override.reason == "临时议题"
    assert not aside.blocks
    assert after.overrides == {58: 1}


def test_a_reason_still_counts_this_year_when_its_finding_is_gone(desk, with_item):
    found = survey(desk).open(58)[0].finding
    set_aside(desk, with_item, found, "临时议题")
    item = desk.store.all(AgendaItem)[0]
    with desk.unit("删除") as unit:
        unit.remove(item)
    after = survey(desk)
    assert (after.set_aside(58), after.overrides[58]) == ((), 1)


@pytest.mark.usefixtures("with_item")
def test_it_tells_how_far_it_is_and_stops_when_told(desk):
    steps = []
    survey(desk, lambda *step: steps.append(step))
    total = sum(desk.store.count(kind.register) for kind in SHEETS)
    assert steps[0] == (0, total)
    stopped = survey(desk, cancelled=lambda: True)
    assert (stopped.judged, stopped.found) == (0, ())


@pytest.mark.usefixtures("with_item")
def test_for_another_thread_it_reads_the_same_file_by_itself(desk):
    assert survey_work(desk)(lambda *_: None, lambda: False) == survey(desk)


@pytest.mark.usefixtures("with_item")
def test_it_is_printed_with_the_sum_and_what_to_do(desk):
    planning.plan(desk, Meeting(kind=MeetingKind.EXECUTIVE, held_on=date(2026, 3, 10), starts=time(9)))
    found = survey(desk).found
    sheet = findings_ledger(desk, found, "未处理")
    assert len(sheet.rows) == len(found)
    assert sheet.condition == "未处理"
    first, row = found[0], sheet.rows[0]
    assert row[:4] == (first.finding.severity.label, first.register, first.called, first.finding.citation)
    assert row[4].startswith(first.finding.says)
    assert row[5] == first.finding.remedy
