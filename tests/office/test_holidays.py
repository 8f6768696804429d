"""The office's own holiday tables, and what the working days are by them."""

from datetime import date

import pytest

from jkgov_desktop.office.meetings import agenda, holding
from jkgov_desktop.office.rules import holidays
from jkgov_desktop.records.meetings.items import AgendaItem
from jkgov_desktop.records.meetings.minutes import Decision, DecisionKind
from jkgov_desktop.records.rules import Holiday
from jkgov_desktop.rulebook.holiday_notice import parse

WHOLE = """元旦：1月1日（周五）至3日（周日）放假，共3天。
春节：2月5日（周五）至11日（周四）放假调休，共7天。2月14日（周日）、2月20日（周六）上班。
清明节：4月5日（周一）放假，与周末连休。劳动节：5月1日（周六）至5日（周三）放假调休，共5天。5月8日（周六）上班。
端午节：6月9日放假。中秋节：9月15日放假。国庆节：10月1日（周五）至7日（周四）放假调休，共7天。
"""


@pytest.fixture
def take(desk):
    """Takes in a notice; the desk goes by it at once."""

    def take(text, year):
        notice = parse(text, year)
        holidays.take_notice(desk, notice, "通知")
        return notice

    return take


def works(desk, *days):
    return [desk.rules.calendar.is_working(date.fromisoformat(day)) for day in days]


def test_a_year_without_a_table_is_estimated_until_a_notice_is_taken_in(desk, take):
    day = date(2027, 2, 8)
    assert desk.rules.calendar.is_estimated(day, day)
    take(WHOLE, 2027)
    assert not desk.rules.calendar.is_estimated(day, day)
    assert works(desk, "2027-02-05", "2027-02-08", "2027-02-12", "2027-02-14", "2027-10-07") == [
        *(False, False, True, True, False)
    ]


def test_what_a_notice_would_change_is_known_before_it_is_taken_in(desk, take):
    notice = parse("端午节：6月18日（周四）至20日放假调休，共3天。6月27日（周六）上班。", 2026)
    assert [(one.day.isoformat(), one.works) for one in holidays.changes(desk, notice)] == [
        ("2026-06-18", False),
        ("2026-06-27", True),
    ]
    assert not holidays.is_own(desk, 2026)
    take("端午节：6月18日（周四）至20日放假调休，共3天。6月27日（周六）上班。", 2026)
    assert holidays.changes(desk, notice) == ()


def test_a_supplement_keeps_the_rest_of_the_year_as_it_was(desk, take):
    take("国庆节：10月1日至8日放假调休，共8天。", 2026)
    assert holidays.is_own(desk, 2026)
    assert works(desk, "2026-02-16", "2026-02-14", "2026-10-08", "2026-10-10") == [False, True, False, True]


def test_a_festival_named_again_is_replaced_as_a_whole(desk, take):
    take(WHOLE, 2027)
    take("端午节：6月10日放假。", 2027)
    assert works(desk, "2027-06-09", "2027-06-10", "2027-09-15") == [True, False, False]


def test_a_whole_notice_makes_the_year_anew(desk, take):
    take("端午节：6月11日放假。", 2027)
    take(WHOLE, 2027)
    assert works(desk, "2027-06-11", "2027-06-09") == [True, False]


def test_the_december_days_of_the_next_new_year_survive_a_whole_notice(desk, take):
    take("元旦：2027年12月31日至2028年1月2日放假调休，共3天。", 2028)
    take(WHOLE, 2027)
    assert works(desk, "2027-12-31", "2027-01-01") == [False, False]


def test_the_same_notice_twice_changes_nothing(desk, take):
    take(WHOLE, 2027)
    before = desk.store.all(Holiday)
    take(WHOLE, 2027)
    assert desk.store.all(Holiday) == before


def test_a_day_set_by_hand_copies_the_years_table_first(desk):
    holidays.set_day(desk, Holiday(on=date(2026, 3, 20), off=True, festival="县庆"))
    assert works(desk, "2026-03-20", "2026-02-16", "2026-02-14") == [False, False, True]
    holidays.clear_day(desk, date(2026, 3, 20))
    assert works(desk, "2026-03-20", "2026-02-16") == [True, False]


def test_one_step_back_gives_the_programs_table_again(desk):
    holidays.set_day(desk, Holiday(on=date(2026, 3, 20), off=True))
    desk.store.undo(desk.clerk)
    desk.reread()
    assert not holidays.is_own(desk, 2026)
    assert works(desk, "2026-03-20", "2026-02-16") == [True, False]


def test_the_days_of_a_year_come_from_the_program_until_the_office_has_its_own(desk, take):
    days = holidays.days_of(desk, 2026)
    assert len(days) == 25
    assert {one.source for one in days.values()} == {"随程序提供"}
    assert holidays.days_of(desk, 2031) == {}
    take(WHOLE, 2027)
    assert holidays.days_of(desk, 2027)[date(2027, 2, 6)].festival == "春节"


def test_an_announced_day_that_becomes_a_day_off_is_told_and_not_moved(desk, take, planned):
    item = agenda.save_item(desk, None, AgendaItem(meeting=planned.id, title="议题", minutes=5))
    for words, due in (("报送方案", date(2026, 6, 18)), ("办结", date(2026, 6, 17)), ("无时限", None)):
        wanted = Decision(meeting=planned.id, item=item.id, kind=DecisionKind.DECIDED, words=words, due_on=due)
        holding.save_decision(desk, None, wanted)
    text = "端午节：6月18日（周四）至20日放假调休，共3天。6月27日（周六）上班。"
    (due,) = holidays.due_on_days_off(desk, parse(text, 2026))
    assert due.words == "报送方案"
    take(text, 2026)
    assert desk.store.get(Decision, due.id).due_on == date(2026, 6, 18)
