from datetime import date, datetime

import pytest

from jkgov_desktop.office.judging import judge
from jkgov_desktop.office.leaders import research, years
from jkgov_desktop.records.leaders.activities import (
    Activity,
    ActivityKind,
    ActivityLeader,
    PetitionForm,
    PressRelease,
    Reception,
    ReleaseForm,
    VisitorDay,
    VisitorKind,
    VisitorLevel,
)
from jkgov_desktop.records.leaders.leave import CongressReport, LeaveKind, PartyReport
from jkgov_desktop.records.leaders.research import ContactPoint, PointKind, Research, ResearchReport
from jkgov_desktop.records.people import Person, Portfolio, Post, Unit
from jkgov_desktop.rulebook.findings import Severity


@pytest.fixture
def out(add, person_id, at):
    """A journey of 吴刚 to the grassroots."""

    def go(start, end, **fields):
        given = {"leader": person_id("吴刚"), "place": "村", "theme": "水利", **fields}
        return add(Research(start=at(start), end=at(end), **given))

    return go


@pytest.fixture
def point(add, person_id):
    return add(ContactPoint(leader=person_id("吴刚"), name="云岭村", kind=PointKind.VILLAGE, since=date(2025, 10, 1)))


def test_the_year_counts_each_half_day_once_and_none_that_does_not_count(paired, out, person_id):
    out("3-2 上", "3-3 上")
    out("3-3 上", "3-3 下")
    out("3-7 上", "3-7 下")
    out("3-4 上", "3-4 下", not_counted=True)
    out("3-9 上", "3-12 下")
    sheet = years.leader_year(paired, person_id("吴刚"), 2026)
    assert sheet.grassroots_halves == 4 + 2 + 2
    assert sheet.grassroots_working_halves == 4 + 2
    assert sheet.grassroots_by_month == (0, 0, 8, *[0] * 9)


def test_the_year_counts_leave_activities_reports_and_visitors(paired, enter, add, person_id, at):
    enter("吴刚", "2-27 上", "3-2 上")
    enter("吴刚", "3-4 上", "3-4 上", kind=LeaveKind.SICK)
    own = add(Activity(title="会", start=at("3-5 上"), leader=person_id("吴刚"), kind=ActivityKind.MEETING))
    other = add(Activity(title="会", start=at("3-6 上"), leader=person_id("石磊")))
    for activity in (own, other):
        add(ActivityLeader(activity=activity.id, leader=person_id("吴刚")))
    add(ResearchReport(leader=person_id("吴刚"), title="甲", finished_on=date(2026, 1, 1)))
    add(ResearchReport(leader=person_id("吴刚"), title="乙", finished_on=date(2025, 12, 31)))
    given = {"form": PetitionForm.RECEIVED, "matter": "诉求"}
    for _ in range(2):
        add(VisitorDay(leader=person_id("吴刚"), on=date(2026, 3, 3), **given))
    kinds = {"kind": VisitorKind.CITY, "level": VisitorLevel.SECTION}
    add(Reception(guests="市某局", start=at("3-3 上"), leader=person_id("吴刚"), **kinds))
    sheet = years.leader_year(paired, person_id("吴刚"), 2026)
    assert sheet.leave_halves == {
        LeaveKind.OFFICIAL: 7,
        LeaveKind.PRIVATE: 0,
        LeaveKind.HOLIDAY: 0,
        LeaveKind.SICK: 1,
    }
    assert sheet.leave_by_month[1:3] == (4, 4)
    assert sheet.activities == {"会议": 1, "未分类": 1}
    assert (sheet.reports, sheet.visitor_days, sheet.receptions) == (("甲",), 1, 1)
    assert (sheet.title, sheet.day) == ("吴刚2026年度履职情况", date(2026, 3, 9))


def test_a_newcomer_served_from_his_first_day(paired, add, person_id):
    person = add(Person(name="新来"))
    post = paired.store.all(Post, person=person_id("吴刚"))[0]
    fields = {name: getattr(post, name) for name in post.register.fields}
    add(Post(**{**fields, "person": person.id, "rank": 9, "since": date(2026, 3, 1)}))
    sheet = years.leader_year(paired, person.id, 2026)
    assert (sheet.served_days, sheet.served_so_far, sheet.year_days) == (306, 9, 365)


def test_visits_are_counted_in_the_quarter_of_their_first_day(paired, out, point):
    out("3-31 下", "4-1 上", point=point.id)
    out("1-5 上", "1-5 上", point=point.id)
    out("1-6 上", "1-6 上")
    sheet = research.point_sheet(paired, point)
    assert [len(days) for days in sheet.visits] == [2, 0, 0, 0]
    assert (sheet.of_leader, sheet.points_of_leader) == ((2, 0, 0, 0), 1)


def test_a_missed_quarter_stands_beside_the_point(paired, point):
    paired.now = lambda: datetime(2026, 4, 1, 9)
    (over, running) = judge(paired, point)
    assert (over.finding.severity, over.finding.citation) == (Severity.BLOCK, "第七十五条")
    assert running.finding.severity is Severity.HINT


def test_the_leaders_year_is_judged_on_his_own_record_once_research_is_registered(paired, out, person_id):
    person = paired.store.get(Person, person_id("吴刚"))
    assert judge(paired, person) == ()
    out("3-2 上", "3-3 上")
    checks = {one.finding.check for one in judge(paired, person)}
    assert checks == {"grassroots_days", "research_reports", "number_of_points"}
    assert judge(paired, paired.store.get(Person, person_id("高翔"))) == ()


def test_a_research_that_clashes_with_leave_is_told(paired, out, enter):
    enter("吴刚", "3-12 上", "3-12 下")
    says = [one.finding.says for one in judge(paired, out("3-12 上", "3-12 上", companions=1))]
    assert says == ["吴刚当时因公外出（3月12日上午至3月12日下午）。"]


def test_visitors_news_and_reports_are_judged_with_the_posts_of_their_day(paired, add, person_id, at):
    kinds = {"kind": VisitorKind.CITY, "level": VisitorLevel.DIVISION}
    visit = add(Reception(guests="市某局", start=at("3-9 上"), office_on=date(2026, 3, 6), **kinds))
    assert [one.finding.field for one in judge(paired, visit)] == ["party_on", "proposed_by", "undertaker"]
    release = add(
        PressRelease(
            title="运行情况",
            released_on=date(2026, 3, 9),
            form=ReleaseForm.STATEMENT,
            spokesman=person_id("吴海涛"),
            approved_by=person_id("石磊"),
            approved_on=date(2026, 3, 9),
        )
    )
    assert judge(paired, release) == ()
    matter = add(PartyReport(matter="改革", person=person_id("吴刚"), asked_on=date(2026, 3, 9)))
    assert [one.finding.check for one in judge(paired, matter)] == ["head_first"]


def test_a_text_for_the_congress_is_approved_by_whoever_cares_for_the_unit(paired, add, person_id):
    finance = paired.store.all(Unit, alias="县财政局")[0]
    add(Portfolio(person=person_id("石磊"), matter="财政", unit=finance.id))
    given = {"matter": "预算", "unit": finance.id, "due_on": date(2026, 3, 20), "approved_on": date(2026, 3, 6)}
    right = add(CongressReport(approved_by=person_id("石磊"), **given))
    wrong = add(CongressReport(approved_by=person_id("吴刚"), **given))
    assert judge(paired, right) == ()
    (finding,) = judge(paired, wrong)
    assert finding.finding.says == "报告文稿由县长或分管副县长审定，副县长吴刚不分管县财政局。"


@pytest.mark.parametrize("blank", [Research, ContactPoint, Reception, PressRelease, PartyReport, CongressReport])
def test_a_half_typed_record_is_not_judged(paired, blank):
    assert judge(paired, blank()) == ()
