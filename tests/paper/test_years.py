"""The year in figures, the ledger of major matters, and the record with all that happened in the room."""

from datetime import date

import pytest

from jkgov_desktop.paper.forms import form
from jkgov_desktop.paper.meetings.wording import hours_said
from jkgov_desktop.records.meetings.attendance import AttendanceState
from jkgov_desktop.records.structs import replace


@pytest.fixture
def text(fonts, read):
    """Prints a form and reads all its words, without line breaks and blanks."""

    def text(key, sheet):
        pages = read(form(key).print(sheet, fonts, date(2026, 10, 20)))
        return "".join(page.text for page in pages).replace("\n", "").replace(" ", "").replace("　", "")

    return text


@pytest.mark.parametrize(("minutes", "said"), [(0, "0分"), (45, "45分"), (60, "1小时"), (150, "2小时30分")])
def test_time_is_said_in_hours_and_minutes(minutes, said):
    assert hours_said(minutes) == said


def test_the_year_adds_up(year, text):
    said = text("meeting-year", year)
    held = sum(one.held for one in year.kinds)
    items = sum(one.items for one in year.kinds)
    assert f"合计{held}{items}59小时45分920" in said
    assert "一般每月1至2次" in said
    assert "统计至2026年10月20日" in said


def test_whoever_missed_most_stands_first(year, text):
    said = text("meeting-year", year)
    ranks = said[said.index("未到会次数") :]
    assert ranks.index("王䶮") < ranks.index("李建国")
    assert "张㛃" not in ranks[: ranks.index("参会情况（单位）")]


def test_departments_without_conferences_have_no_page(year, fonts, read):
    pages = read(form("meeting-year").print(replace(year, conferences=()), fonts))
    assert not any("部门全县性会议" in page.text for page in pages)


def test_a_year_without_meetings_says_so(year, text):
    said = text("meeting-year", replace(year, kinds=(), persons=(), units=(), conferences=()))
    assert "没有数据" in said
    assert "没有记录" in said


def test_major_matters_say_what_was_decided_and_for_how_much(majors, text):
    said = text("major-matters", majors)
    for part in ("大额资金使用", "320万元", "会议议定：核定项目资金。（2026年5月10日前）", "第5次常务会议"):
        assert part in said
    assert "没有三重一大" in text("major-matters", replace(majors, lines=()))


def test_the_record_says_how_long_reports_took_and_who_was_out(recorded, text):
    said = text("meeting-record", recorded)
    for part in ("限时20分钟，9:05—9:28", "超时3分钟", "9:20到会", "副县长陈志强：建议先试点再推开。", "缓议"):
        assert part in said
    assert said.index("不在场常务副县长李建国") < said.index("二、研究") < said.index("不在场县财政局局长高翔")


def test_whoever_did_not_come_is_not_noted_as_out_of_the_room(recorded, text):
    away = replace(recorded.attendees[4], line=replace(recorded.attendees[4].line, presence=AttendanceState.ABSENT))
    others = (*recorded.attendees[:4], away, *recorded.attendees[5:])
    assert "不在场县财政局局长高翔" not in text("meeting-record", replace(recorded, attendees=others))


def test_dissent_never_stands_in_the_minutes(recorded, text):
    assert "先试点" not in text("minutes", recorded)


def test_copies_that_were_not_returned_are_counted(recorded, text):
    assert "共发放2份，尚未退回1份" in text("handout-list", recorded)
