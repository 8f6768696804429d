"""The papers of the study group and of the democratic life meeting."""

import os
import re
from datetime import date, timedelta
from pathlib import Path

import pytest

from jkgov_desktop.paper.forms import form
from jkgov_desktop.records.house import House
from jkgov_desktop.records.meetings.attendance import AttendanceState
from jkgov_desktop.records.sheets import NothingToPrint
from jkgov_desktop.records.slots import Half, Slot
from jkgov_desktop.records.structs import replace
from jkgov_desktop.records.study import (
    GroupMember,
    Learner,
    LifeMeeting,
    LifeMeetingSheet,
    SelfStudy,
    SelfStudyKind,
    SessionSheet,
    StudyAttendance,
    StudyDuty,
    StudyForm,
    StudyPlan,
    StudySession,
    StudyYear,
)
from jkgov_desktop.rulebook.rules import load
from jkgov_desktop.rulebook.study.sums import year_papers

GOLDEN = Path(__file__).parent / "golden"
TODAY = date(2026, 11, 22)
HOUSE = House(government="云溪县人民政府", office="云溪县人民政府办公室", place="三楼常务会议室")
MEMBERS = tuple(
    GroupMember(f"p{place}", name, title, duty)
    for place, (name, title, duty) in enumerate(
        [
            ("张㛃", "县长", StudyDuty.LEADER),
            ("李建国", "常务副县长", StudyDuty.DEPUTY),
            ("王䶮", "副县长", StudyDuty.MEMBER),
            ("郭涛", "县发改局局长", StudyDuty.OBSERVER),
        ]
    )
)


def session(on, theme, halves=2, *, held=True):
    start = Slot(on, Half.AM)
    one = StudySession(
        id=on.isoformat(),
        start=start,
        end=start.after(halves - 1),
        theme=theme,
        form=StudyForm.DISCUSSION,
        lecturer="县司法局局长徐静怡",
        place=HOUSE.place,
        planned=start,
        notified_on=on - timedelta(days=5),
        held=held,
        contents="行政复议法" if held else "",
        discussion="会议认为，要依法行政。" if held else "",
    )
    return SessionSheet(HOUSE, one, TODAY, tuple(_roll(one)), "县长张㛃", StudyDuty.LEADER, "张㛃")


def _roll(one):
    for place, member in enumerate(MEMBERS):
        away = one.held and place == 2
        line = StudyAttendance(
            id=f"a{place}",
            session=one.id,
            place=place + 1,
            person=member.person,
            presence=AttendanceState.OPEN
            if not one.held
            else AttendanceState.EXCUSED
            if away
            else AttendanceState.PRESENT,
            reason="陪同上级调研" if away else "",
            made_up_on=one.start.day + timedelta(days=6) if away else None,
            made_up="自学材料" if away else "",
        )
        yield Learner(line, member.name, member.title, member.duty)


@pytest.fixture
def one():
    """A session of one day that was held, one member excused."""
    return session(date(2026, 3, 4), "法治政府建设")


@pytest.fixture
def year(one):
    """A year with three sessions held and one to come."""
    sessions = (
        one,
        session(date(2026, 5, 13), "乡村振兴", 4),
        session(date(2026, 8, 19), "财政管理", 1),
        session(date(2026, 12, 9), "总结全年学习", held=False),
    )
    plan = StudyPlan(
        year=2026,
        requirements="会前准备好发言提纲。\n会后一周内补学。",
        drafted_on=date(2026, 1, 8),
        approved_by="p0",
        approved_on=date(2026, 1, 15),
        issued_on=date(2026, 1, 20),
    )
    alone = (SelfStudy(person="p0", kind=SelfStudyKind.PLAN, on=date(2026, 2, 3), title="个人学习计划"),)
    return StudyYear(HOUSE, 2026, TODAY, plan, "张㛃", StudyDuty.LEADER, sessions, MEMBERS, alone, (), 20, 18)


@pytest.fixture
def papers(year):
    return year_papers(year, load())


@pytest.fixture
def life():
    on = date(2026, 12, 18)
    meeting = LifeMeeting(
        year=2026, start=Slot(on, Half.AM), end=Slot(on, Half.PM), place="三楼", scope="县政府领导", opinions_on=TODAY
    )
    return LifeMeetingSheet(HOUSE, meeting, TODAY, "县长张㛃")


@pytest.fixture
def pages(fonts, read):
    """Prints a form and reads its pages."""
    return lambda key, sheet: read(form(key).print(sheet, fonts, TODAY))


def text_of(pages):
    return "".join(page.text for page in pages).replace("\n", "").replace(" ", "")


KEYS = {
    "study-plan": "papers",
    "study-schedule": "papers",
    "study-ledger": "papers",
    "study-statistics": "papers",
    "self-study": "papers",
    "study-notice": "one",
    "study-sign-in": "one",
    "study-record": "one",
    "life-meeting-checklist": "life",
}


@pytest.mark.parametrize(("key", "sheet"), KEYS.items())
def test_a_page_is_as_it_was(key, sheet, request, pages):
    page = pages(key, request.getfixturevalue(sheet))[0]
    found = ""
    for baseline, row in page.rows(0, 297).items():
        found += f"{row[0][1]:6.1f} {baseline:6.1f}  {''.join(char for char, _ in row)}\n"
    kept = GOLDEN / f"{key}-first.txt"
    if os.environ.get("JKGOV_UPDATE_GOLDEN") == "1":
        kept.write_text(found, encoding="utf-8")
    assert found == kept.read_text(encoding="utf-8")


def test_the_plan_sums_every_quarter_and_names_who_approved_it(papers, pages):
    text = text_of(pages("study-plan", papers))
    assert "全年集中学习4次，共4天半" in text
    assert "第二季度（1次，2天）" in text
    assert "组长审定：张㛃" in text
    assert "2．会后一周内补学。" in text


def test_the_plan_keeps_the_days_it_was_issued_with(papers, one, pages):
    moved = replace(one, session=replace(one.session, start=Slot(date(2026, 3, 25), Half.AM)))
    year = replace(papers.year, sessions=(moved, *papers.year.sessions[1:]))
    assert "3月4日" in text_of(pages("study-plan", replace(papers, year=year)))


def test_a_year_without_sessions_has_no_plan_to_print(papers, pages):
    empty = replace(papers, year=replace(papers.year, sessions=()))
    for key in ("study-plan", "study-schedule", "study-volume"):
        with pytest.raises(NothingToPrint):
            pages(key, empty)


def test_every_quarter_has_its_own_page(papers, pages):
    assert len(pages("study-schedule", papers)) == 4


def test_every_day_of_a_session_has_a_page_to_sign(pages):
    two_days = pages("study-sign-in", session(date(2026, 5, 13), "乡村振兴", 4))
    assert len(two_days) == 2
    assert "2026年5月14日（第2天，共2天）" in two_days[1].text.replace(" ", "").replace("\n", "")


def test_the_record_says_who_came_who_did_not_and_what_was_made_up(one, pages):
    text = text_of(pages("study-record", one))
    assert "应到3人，实到2人：张㛃、李建国、郭涛" in text
    assert "王䶮（陪同上级调研）" in text
    assert "王䶮：2026年3月10日自学材料" in text


def test_the_record_of_a_session_to_come_leaves_room_to_write(pages):
    text = text_of(pages("study-record", session(date(2026, 12, 9), "总结", held=False)))
    assert "实到＿＿人" in text


def test_the_notice_says_when_where_who_and_what(one, pages):
    text = text_of(pages("study-notice", one))
    for said in ("2026年3月4日（星期三），1天。", "法治政府建设", "张㛃、李建国、王䶮。", "县发改局局长郭涛。"):
        assert said in text


def test_the_statistics_count_members_without_the_observer(papers, pages):
    text = text_of(pages("study-statistics", papers))
    assert "会前学法18次" in text
    assert "郭涛" not in text
    assert "王䶮成员3天半0天0%3次3次" in text


def test_the_volume_holds_every_paper_of_the_year_and_says_where(papers, pages):
    whole = pages("study-volume", papers)
    assert len(whole) == 1 + 1 + 4 + (1 + 1) + (2 + 1) + (1 + 1) + 1 + 1 + 1
    first = whole[0].text.replace(" ", "")
    assert f"全卷共{len(whole)}页" in first
    start = int(re.search(r"集中学习台账(\d+)1$", first, re.MULTILINE)[1])
    assert "集中学习台账" in whole[start - 1].text.replace(" ", "")


def test_the_checklist_has_the_seven_steps_and_nothing_of_what_was_said(life, pages):
    text = text_of(pages("life-meeting-checklist", life))
    assert "2026年11月22日" in text
    for said in ("向县纪委报告时间和内容", "向县委书面报告", "在一定范围通报", "范围：县政府领导"):
        assert said in text
