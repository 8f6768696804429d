"""第五十二条: a thematic meeting first, and papers five working days before."""

from datetime import date, time

import pytest

from jkgov_desktop.records.meetings.items import Outcome
from jkgov_desktop.records.meetings.meeting import Meeting, MeetingKind, MeetingStage
from jkgov_desktop.records.meetings.sheets import ThematicStudy
from jkgov_desktop.records.structs import replace
from jkgov_desktop.rulebook.findings import Severity
from jkgov_desktop.rulebook.meetings.deadlines import earliest_meeting, materials_due
from jkgov_desktop.rulebook.working_days import WorkingCalendar

VECTORS = [
    (date(2025, 2, 10), date(2025, 1, 27), date(2025, 1, 26)),
    (date(2025, 5, 8), date(2025, 4, 28), date(2025, 4, 27)),
    (date(2025, 10, 13), date(2025, 9, 29), date(2025, 9, 28)),
    (date(2025, 10, 15), date(2025, 10, 9), date(2025, 9, 30)),
    (date(2026, 3, 2), date(2026, 2, 24), date(2026, 2, 14)),
]


@pytest.mark.parametrize(("held", "due", "clear"), VECTORS)
def test_papers_are_due_on_the_fifth_working_day_before(held, due, clear, rules):
    assert materials_due(rules, held) == due
    assert materials_due(replace(rules, settings={"materials_count": "clear_days"}), held) == clear


@pytest.mark.parametrize(("held", "due", "clear"), VECTORS)
@pytest.mark.parametrize("reading", ["fifth_day", "clear_days"])
def test_the_earliest_meeting_is_the_first_whose_papers_come_in_time(held, due, clear, reading, rules):
    book = replace(rules, settings={"materials_count": reading})
    papers = due if reading == "fifth_day" else clear
    first = earliest_meeting(book, papers)
    assert first <= held
    assert materials_due(book, first) >= papers
    assert materials_due(book, rules.calendar.add(first, -1)) < papers


def test_papers_of_a_sunday_count_from_the_next_working_day(rules):
    assert earliest_meeting(rules, date(2026, 3, 8)) == earliest_meeting(rules, date(2026, 3, 9)) == date(2026, 3, 16)


@pytest.mark.parametrize("kind", [MeetingKind.PLENARY, MeetingKind.EXECUTIVE])
@pytest.mark.parametrize(("on", "late"), [(date(2026, 2, 24), False), (date(2026, 2, 25), True)])
def test_papers_a_day_late_are_blocked(*, kind, on, late, meeting, item_changed, found):
    findings = found("materials", item_changed(meeting(kind), materials_on=on))
    assert [one.severity for one in findings] == ([Severity.BLOCK] if late else [])
    if late:
        assert (findings[0].citation, findings[0].field) == ("第五十二条", "materials_on")
        assert findings[0].sum == "会议 2026-03-04 前5个工作日 应于 2026-02-24 前 实收 2026-02-25"


@pytest.mark.parametrize(
    ("stage", "severity"), [(MeetingStage.PLANNED, Severity.HINT), (MeetingStage.RUNNING, Severity.WARN)]
)
def test_papers_that_have_not_come_are_called_for(stage, severity, meeting, item_changed, found):
    (finding,) = found("materials", item_changed(meeting(stage=stage), materials_on=None))
    assert (finding.severity, finding.remedy) == (severity, "请催报材料，2026年2月24日截止。")


@pytest.mark.parametrize("kind", [MeetingKind.HEAD_OFFICE, MeetingKind.THEMATIC, MeetingKind.PARTY_GROUP])
def test_other_meetings_ask_for_no_papers_so_early(kind, meeting, item_changed, found):
    assert found("materials", item_changed(meeting(kind), materials_on=None)) == []


def test_a_year_without_a_holiday_table_is_said_to_be_estimated(meeting, item_changed, rules):
    bare = replace(rules, calendar=WorkingCalendar({}))
    (finding,) = [one for one in bare.judge(item_changed(meeting(), materials_on=None)) if one.check == "materials"]
    assert finding.sum.endswith("（节假日表未录入，暂估）")


@pytest.fixture
def studied(meeting):
    """An executive meeting whose last item was studied as given."""

    def make(study, **fields):
        sheet = meeting()
        *others, last = sheet.items
        item = replace(last.item, thematic=study.meeting.id if study else None, **fields)
        return replace(sheet, items=(*others, replace(last, item=item, thematic=study)))

    return make


def study(kind=MeetingKind.THEMATIC, on=date(2026, 3, 4), closed=time(10, 0)):
    return ThematicStudy(Meeting(id="t", kind=kind, held_on=on, starts=time(9, 0), closed=closed))


def test_without_a_thematic_meeting_an_item_is_blocked(studied, found):
    (finding,) = found("thematic_first", studied(None))
    assert (finding.article, finding.severity) == (52, Severity.BLOCK)
    assert (finding.subject, finding.field) == ("i", "thematic")
    assert finding.says == "议题2“研究预算”没有专题会议研究记录。"


def test_the_office_may_read_it_as_a_principle(studied, found):
    assert [one.severity for one in found("thematic_first", studied(None), thematic_first="in_principle")] == [
        Severity.WARN
    ]


def test_a_reason_or_a_thematic_meeting_by_that_day_is_enough(studied, found):
    assert found("thematic_first", studied(None, thematic_exempt="紧急")) == []
    assert found("thematic_first", studied(study())) == []


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        (study(kind=MeetingKind.HEAD_OFFICE), "不是专题会议"),
        (study(on=date(2026, 3, 5)), "晚于本次会议"),
        (study(closed=None), "还没有开完"),
    ],
)
def test_another_a_later_or_an_unfinished_meeting_is_not(wrong, said, studied, found):
    (finding,) = found("thematic_first", studied(wrong))
    assert finding.severity is Severity.BLOCK
    assert said in finding.says


@pytest.mark.parametrize("fields", [{"task": 1}, {"title": "会前学法：《宪法》"}, {"outcome": Outcome.PUT_OFF}])
def test_passing_on_the_law_lesson_and_what_is_put_off_need_none(fields, studied, found):
    assert found("thematic_first", studied(None, **fields)) == []


@pytest.mark.parametrize("kind", [kind for kind in MeetingKind if kind is not MeetingKind.EXECUTIVE])
def test_only_the_executive_meeting_asks_for_it(kind, meeting, found):
    sheet = meeting(kind)
    (only,) = sheet.items
    assert found("thematic_first", replace(sheet, items=(replace(only, thematic=None),))) == []
