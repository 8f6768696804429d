"""What was decided gets done: from the signed minutes to the last urging."""

from datetime import date, datetime, time

import pytest

from jkgov_desktop.office import judging, registers
from jkgov_desktop.office.meetings import agenda, holding
from jkgov_desktop.office.refusal import Refused
from jkgov_desktop.office.supervision import items, sheets
from jkgov_desktop.records.house import IssuedNumber
from jkgov_desktop.records.meetings.items import AgendaItem
from jkgov_desktop.records.meetings.minutes import Decision, DecisionKind
from jkgov_desktop.records.people import Unit
from jkgov_desktop.records.structs import replace
from jkgov_desktop.records.supervision import (
    Extension,
    Feedback,
    Light,
    Measure,
    SupervisionItem,
    SupervisionSource,
    Urging,
)

TODAY = date(2026, 3, 9)


@pytest.fixture
def finance(desk):
    return desk.store.all(Unit, alias="县财政局")[0]


@pytest.fixture
def assigned(desk, finance):
    """A matter assigned to the finance bureau this Monday, due on Friday."""
    wanted = SupervisionItem(
        matter="兑付惠农补贴",
        source=SupervisionSource.INSTRUCTION,
        unit=finance.id,
        assigned_on=TODAY,
        due_on=date(2026, 3, 13),
    )
    return items.save_item(desk, None, wanted)


def later(desk, on):
    desk.now = lambda: datetime.combine(on, time(9, 0))


def test_a_matter_is_numbered_by_the_year_it_is_assigned_in(desk, assigned):
    assert (assigned.number, assigned.reference) == (1, "督〔2026〕1号")
    second = items.save_item(desk, None, registers.copy_of(assigned))
    last_year = replace(assigned, id="", number=None, assigned_on=date(2025, 12, 30), feedback_due=None)
    third = items.save_item(desk, None, last_year)
    assert (second.number, third.number) == (2, 1)
    with pytest.raises(Refused, match="交办日期不能改到别的年份"):
        items.save_item(desk, third, replace(third, assigned_on=date(2026, 1, 4)))


def test_the_limit_for_feedback_is_set_and_moves_with_the_receipt(desk, assigned):
    assert assigned.feedback_due == date(2026, 3, 16)
    later(desk, date(2026, 3, 11))
    received = items.receive(desk, assigned)
    assert (received.received_on, received.feedback_due) == (date(2026, 3, 11), date(2026, 3, 18))
    with pytest.raises(Refused, match="已经签收"):
        items.receive(desk, received)


def test_a_limit_that_was_typed_stays_when_the_receipt_is_registered(desk, assigned):
    typed = items.save_item(desk, assigned, replace(assigned, feedback_due=date(2026, 3, 12)))
    later(desk, date(2026, 3, 11))
    assert items.receive(desk, typed).feedback_due == date(2026, 3, 12)


def test_it_walks_along_its_path(desk, assigned):
    assert items.stage_of(desk, assigned) == 1
    received = items.receive(desk, assigned)
    assert items.stage_of(desk, received) == 2
    with desk.unit("反馈") as unit:
        unit.add(Feedback(item=received.id, given_on=TODAY, words="正在核对名册"))
    assert items.stage_of(desk, received) == 4
    later(desk, date(2026, 3, 14))
    assert items.stage_of(desk, received) == 3
    with pytest.raises(Refused, match="请先填写办理结果"):
        items.close(desk, received)
    told = items.save_item(desk, received, replace(received, result="已全部兑付"))
    closed = items.close(desk, told)
    assert closed.closed_on == date(2026, 3, 14)
    assert items.stage_of(desk, closed) == items.STAGES
    assert items.lights(desk, [closed]) == {closed.id: Light.DONE}


def test_a_granted_extension_moves_the_limit_and_one_only_asked_for_does_not(desk, assigned, person_id):
    asked = Extension(item=assigned.id, asked_on=TODAY, reason="等上级资金", due_after=date(2026, 3, 20))
    kept = items.save_extension(desk, None, asked)
    assert kept.due_before == date(2026, 3, 13)
    assert desk.store.get(SupervisionItem, assigned.id).due_on == date(2026, 3, 13)
    granted = replace(kept, approved_by=person_id("石磊"), approved_on=TODAY)
    items.save_extension(desk, kept, granted)
    assert desk.store.get(SupervisionItem, assigned.id).due_on == date(2026, 3, 20)


def test_measures_are_proposed_one_by_one_and_only_when_it_is_late(desk, assigned):
    with pytest.raises(Refused, match="没有逾期"):
        items.propose_measure(desk, assigned)
    later(desk, date(2026, 3, 16))
    assert items.propose_measure(desk, assigned).kind is Measure.CRITICISM
    with pytest.raises(Refused, match="已经提出“全县通报批评”"):
        items.propose_measure(desk, assigned)
    urging = Urging(item=assigned.id, number=9, urged_on=date(2026, 3, 16), words="请办结")
    assert items.save_urging(desk, None, urging).number == 1
    later(desk, date(2026, 3, 17))
    assert items.propose_measure(desk, assigned).kind is Measure.TALK


def test_a_removed_matter_keeps_its_number_as_void(desk, assigned):
    registers.remove(desk, assigned)
    (given,) = desk.store.all(IssuedNumber, given_to=assigned.id)
    assert given.void_reason == "“兑付惠农补贴”已删除"
    fresh = items.save_item(desk, None, replace(assigned, id="", number=None))
    assert fresh.number == 2


@pytest.fixture
def decided(desk, planned, finance):
    """A meeting that asked the finance bureau for one thing and nobody for another."""
    item = agenda.save_item(desk, None, AgendaItem(meeting=planned.id, title="惠农补贴", place=1, minutes=5))
    decision = Decision(meeting=planned.id, item=item.id, place=1, kind=DecisionKind.REQUIRED, words="请按时兑付")
    holding.save_decision(desk, None, replace(decision, unit=finance.id, assisting="各乡镇", due_on=date(2026, 3, 31)))
    holding.save_decision(desk, None, replace(decision, kind=DecisionKind.HELD, words="意义重大"))
    return planned


def test_a_decision_becomes_a_matter_without_typing_it_again(desk, decided, finance):
    asked = next(one for one in desk.store.all(Decision, meeting=decided.id) if one.unit)
    born = items.from_decision(desk, asked)
    assert (born.matter, born.requirement, born.assisting) == ("惠农补贴", "请按时兑付", "各乡镇")
    assert (born.unit, born.due_on, born.origin) == (finance.id, date(2026, 3, 31), decided.title)
    assert items.from_decision(desk, asked).id == born.id
    assert items.items_of_meeting(desk, decided.id) == {asked.id: born}


def test_what_names_no_unit_is_refused_and_so_are_minutes_not_signed(desk, decided):
    idle = next(one for one in desk.store.all(Decision, meeting=decided.id) if not one.unit)
    with pytest.raises(Refused, match="没有牵头单位"):
        items.from_decision(desk, idle)
    with pytest.raises(Refused, match="纪要尚未签发"):
        items.from_minutes(desk, decided.id)


def test_the_bulletin_counts_what_came_due(desk, assigned, finance):
    later(desk, date(2026, 3, 16))
    second = items.save_item(desk, None, replace(assigned, id="", number=None, result="好", closed_on=TODAY))
    (unit,) = sheets.bulletin(desk, 2026).units
    assert (unit.unit, unit.given, unit.done, unit.in_time, unit.overdue, unit.rate) == ("县财政局", 2, 1, 1, 1, 50)
    assert [one.item.id for one in sheets.bulletin(desk, 2026).overdue] == [assigned.id]
    assert sheets.bulletin(desk, 2025).units == ()
    assert second.unit == finance.id


def test_the_bulletin_of_a_past_year_tells_how_its_matters_stand_today(desk, assigned):
    due = date(2027, 1, 15)
    items.save_item(desk, assigned, replace(assigned, due_on=due))
    later(desk, date(2027, 1, 20))
    sheet = sheets.bulletin(desk, 2026)
    (late,) = sheet.overdue
    assert (sheet.day - late.item.due_on).days == 5


def test_a_late_matter_is_found_by_the_rules(desk, assigned):
    later(desk, date(2026, 3, 30))
    assert {one.finding.check for one in judging.judge(desk, assigned)} >= {"ladder", "feedback", "unit_contact"}
