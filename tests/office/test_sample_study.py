"""The study group of the sample looks alive whatever day it is looked at."""

from datetime import date

import pytest

from jkgov_desktop.office.opening import desk_at
from jkgov_desktop.office.study import planning, sheets
from jkgov_desktop.records.study import LifeMeeting, SelfStudy, StudyDuty, StudyPlan, StudySession
from jkgov_desktop.rulebook.findings import Severity
from jkgov_desktop.sample.county import enter_county
from jkgov_desktop.sample.diary import Diary
from jkgov_desktop.sample.study import enter_study


@pytest.fixture
def filled(store, clerk):
    """Fills the sample's people and study group as seen on a day."""

    def fill(today):
        diary = Diary(desk_at(store, clerk=clerk), today)
        with diary.desk.unit("装入示例"):
            enter_study(diary, enter_county(diary))
        return diary.on(today)

    return fill


@pytest.mark.parametrize(
    "today", [date(2026, 1, 3), date(2028, 2, 29), date(2026, 7, 1), date(2026, 11, 22), date(2026, 12, 31)]
)
def test_last_year_is_full_and_this_year_is_as_far_as_its_day(today, filled):
    desk = filled(today)
    assert {one.year for one in desk.store.all(StudyPlan)} == {today.year - 1, today.year}
    past = sheets.year_sheet(desk, today.year - 1)
    says = {one.says for one in desk.rules.judge(past) if one.check == "study_year_days"}
    assert says == {f"{today.year - 1}年集中学习已满12天。"}
    sessions = desk.store.all(StudySession)
    assert all(one.held == (one.end.day < today) for one in sessions)
    assert all(one.on <= today for one in desk.store.all(SelfStudy))
    assert any(one.held for one in desk.store.all(LifeMeeting)) or today.month > 12


def test_the_group_is_the_leadership_of_the_sample(filled):
    members = sheets.members_on(filled(date(2026, 11, 22)), date(2026, 11, 22))
    assert [one.name for one in members[:2]] == ["张㛃", "李建国"]
    assert sum(one.duty is StudyDuty.OBSERVER for one in members) == 2
    assert len(members) == 12


def test_a_few_things_are_wrong_and_the_planner_mends_the_year(filled):
    desk = filled(date(2026, 11, 22))
    found = desk.rules.judge(sheets.year_sheet(desk, 2026))
    assert [one.check for one in found if one.severity is Severity.WARN] == ["study_year_days"]
    assert any(one.check == "study_alone" for one in found)
    assert not planning.propose(planning.request(desk, 2026)).plan.cost.is_short
