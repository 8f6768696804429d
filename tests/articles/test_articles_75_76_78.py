"""第七十五、七十六、七十八条: one or two contact points, a visit every quarter, few companions."""

from datetime import date

import pytest

from jkgov_desktop.records.leaders.calendars import PointYear
from jkgov_desktop.records.leaders.research import ContactPoint, PointKind
from jkgov_desktop.records.leaders.sheets import PointSheet
from jkgov_desktop.records.structs import replace
from jkgov_desktop.rulebook.findings import Severity

from .leaders_sheets import DEPUTY, HOUSE, found, research, year

ONCE = (date(2026, 2, 3),)
POINT = PointYear("云岭村", (1, 1, 1, 1), (True,) * 4)


def point(*visits, today=date(2026, 12, 31), of_leader=(1, 1, 1, 1), **fields):
    given = {"since": date(2025, 1, 1), **fields}
    one = ContactPoint(id="k", leader="deputy", name="云岭村", kind=PointKind.VILLAGE, **given)
    return PointSheet(HOUSE, one, DEPUTY, "清溪镇", 2026, today, visits=visits, of_leader=of_leader, points_of_leader=1)


def test_a_visit_in_every_quarter_keeps_the_article():
    assert found("point_visited", point(ONCE, ONCE, ONCE, ONCE)) == []


def test_a_quarter_that_is_over_without_a_visit_blocks():
    (finding,) = found("point_visited", point(ONCE, ONCE, (), ONCE))
    assert (finding.article, finding.severity, finding.sum) == (75, Severity.BLOCK, "已0次 需≥1次")
    assert finding.says == "王三第三季度没有到联系点“云岭村”工作。"


@pytest.mark.parametrize(
    ("today", "severity"), [(date(2026, 3, 31), Severity.HINT), (date(2026, 4, 1), Severity.BLOCK)]
)
def test_the_running_quarter_only_reminds(today, severity):
    first = found("point_visited", point((), (), (), (), today=today))[0]
    assert first.severity is severity


def test_quarters_to_come_want_nothing_yet():
    assert len(found("point_visited", point((), (), (), (), today=date(2026, 5, 1)))) == 2


def test_a_point_that_stood_for_a_part_of_the_quarter_wants_no_visit_then():
    assert found("point_visited", point((), ONCE, ONCE, ONCE, since=date(2026, 1, 2))) == []
    assert found("point_visited", point(ONCE, ONCE, ONCE, (), until=date(2026, 12, 30))) == []
    assert len(found("point_visited", point((), ONCE, ONCE, ONCE, since=date(2026, 1, 1)))) == 1


def test_whether_each_point_or_all_together_is_a_reading():
    sheet = point(ONCE, (), ONCE, ONCE, of_leader=(1, 1, 1, 1))
    assert len(found("point_visited", sheet)) == 1
    assert found("point_visited", sheet, point_visits="total") == []
    none = replace(sheet, of_leader=(1, 0, 1, 1))
    (finding,) = found("point_visited", none, point_visits="total")
    assert finding.says == "王三第二季度没有到联系点工作。"


@pytest.mark.parametrize(("count", "count_found"), [(0, 1), (1, 0), (2, 0), (3, 1)])
def test_a_leader_has_one_or_two_points(count, count_found):
    found_there = found("number_of_points", year(points=(POINT,) * count))
    assert [one.sum for one in found_there] == ["应建立1至2个"] * count_found
    assert [one.severity for one in found_there] == [Severity.WARN] * count_found


def test_companions_are_counted_and_limited_only_when_the_office_says_so():
    assert found("few_companions", research(companions=9)) == []
    (finding,) = found("few_companions", research(companions=4), research_companions="3")
    assert (finding.article, finding.severity, finding.sum) == (76, Severity.WARN, "随行4人 不超过3人")
    assert found("few_companions", research(companions=3), research_companions="3") == []
    (unknown,) = found("few_companions", research(companions=None))
    assert (unknown.severity, unknown.field) == (Severity.HINT, "companions")
