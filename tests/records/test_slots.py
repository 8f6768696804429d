from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jkgov_desktop.records.fields import FIRST_DAY, LAST_DAY, FieldError
from jkgov_desktop.records.slots import Half, HalfDay, Slot, days_said, half_days, order_problem, slots

FIELD = HalfDay(label="离开", name="start")
SLOTS = st.builds(Slot, st.dates(FIRST_DAY, LAST_DAY), st.sampled_from(Half))
MORNING, AFTERNOON = Slot(date(2026, 3, 4), Half.AM), Slot(date(2026, 3, 4), Half.PM)


@given(SLOTS, SLOTS)
def test_slots_are_ordered_as_they_are_counted_and_as_they_are_kept(one, other):
    assert (one < other) == (one.count < other.count) == (FIELD.dump(one) < FIELD.dump(other))


@given(SLOTS)
def test_a_slot_is_read_back_as_it_was_counted_shown_and_kept(slot):
    assert Slot.counted(slot.count) == FIELD.parse(FIELD.show(slot)) == FIELD.load(FIELD.dump(slot)) == slot
    assert slot.after().after(-1) == slot


def test_both_ends_of_a_stretch_are_counted():
    assert list(slots(MORNING, AFTERNOON.after(1))) == [MORNING, AFTERNOON, Slot(date(2026, 3, 5), Half.AM)]
    assert (half_days(MORNING, MORNING), half_days(MORNING, AFTERNOON), half_days(AFTERNOON, MORNING)) == (1, 2, 0)


@pytest.mark.parametrize(("halves", "said"), [(0, "0天"), (1, "半天"), (2, "1天"), (5, "2天半")])
def test_half_days_are_said_as_people_say_them(halves, said):
    assert days_said(halves) == said


@pytest.mark.parametrize("text", ["2026-3-4 下午", "2026年3月4日下午", "2026.3.4pm", "2026-03-04 p"])
def test_a_half_day_is_read_in_several_ways(text):
    assert FIELD.parse(text) == AFTERNOON


@pytest.mark.parametrize(
    ("text", "said"), [("2026-3-4", "没有写上午还是下午"), ("2026-2-30 上午", "没有 2026年2月30日")]
)
def test_what_is_no_half_day_is_refused_in_a_sentence(text, said):
    with pytest.raises(FieldError, match=said):
        FIELD.parse(text)


def test_noon_belongs_to_the_afternoon():
    assert Slot.at(datetime(2026, 3, 4, 11, 59)) == MORNING
    assert Slot.at(datetime(2026, 3, 4, 12, 0)) == AFTERNOON


def test_a_stretch_may_end_where_it_begins_and_no_earlier():
    assert list(order_problem(MORNING, MORNING, "end", "预计返回")) == []
    (problem,) = order_problem(AFTERNOON, MORNING, "end", "预计返回")
    assert problem.sentence == "预计返回（3月4日上午）早于开始（3月4日下午），请核对。"
