"""第五十八条第一、三、八、九项: items coordinated, reported in time by the principal, papers given back."""

from datetime import time

import pytest

from jkgov_desktop.records.meetings.attendance import AbsenceReason, AttendanceState, Handout
from jkgov_desktop.records.meetings.items import Consultation, Gate, Opinion, Outcome
from jkgov_desktop.records.meetings.meeting import MeetingKind, MeetingStage
from jkgov_desktop.records.meetings.sheets import ConsultationSheet
from jkgov_desktop.records.structs import replace
from jkgov_desktop.rulebook.findings import Severity
from jkgov_desktop.rulebook.meetings.gates import as_matter

COORDINATED = {MeetingKind.EXECUTIVE, MeetingKind.HEAD_OFFICE}


@pytest.mark.parametrize("kind", list(MeetingKind))
def test_two_kinds_of_meeting_want_items_coordinated(kind, meeting, item_changed, found):
    sheet = item_changed(meeting(kind), consulted=None, suggestion="")
    for check in ("consulted", "suggestion"):
        said = [(one.citation, one.severity, one.field) for one in found(check, sheet)]
        assert said == ([("第五十八条第一项", Severity.BLOCK, check)] if kind in COORDINATED else [])


@pytest.mark.parametrize("gate", list(Gate))
def test_what_was_asked_or_why_nobody_was_is_written_down(gate, meeting, item_changed, found):
    (finding,) = found("consulted", item_changed(meeting(), consulted=gate, consulted_note=""))
    assert (finding.severity, finding.field) == (Severity.WARN, "consulted_note")
    assert found("consulted", item_changed(meeting(), consulted=gate, consulted_note="不涉及")) == []


@pytest.mark.parametrize("fields", [{"task": 1}, {"title": "会前学法：《宪法》"}, {"outcome": Outcome.PUT_OFF}])
def test_what_only_passes_on_needs_no_coordination(fields, meeting, item_changed, found):
    sheet = item_changed(meeting(), consulted=None, suggestion="", **fields)
    assert found("consulted", sheet) == found("suggestion", sheet) == []


@pytest.mark.parametrize(
    ("opinion", "adopted", "warned"),
    [
        (Opinion.OBJECTS, "", True),
        (Opinion.OBJECTS, "已采纳", False),
        (Opinion.AMENDS, "", False),
        (Opinion.AGREES, "", False),
        (None, "", False),
    ],
)
def test_a_unit_that_objects_is_brought_round_first(*, opinion, adopted, warned, meeting, found):
    sheet = meeting()
    asked = Consultation(proposal="q", unit="v", opinion=opinion, adopted=adopted)
    matter = replace(as_matter(sheet, sheet.items[-1]), consultations=(ConsultationSheet(asked, "县住建局"),))
    findings = found("differences", matter)
    assert [one.severity for one in findings] == ([Severity.WARN] if warned else [])
    if warned:
        assert findings[0].says == "县住建局不同意，尚未协调。"
        assert findings[0].sum == "征求1 不同意1 未协调1"


@pytest.mark.parametrize(
    ("ended", "extension", "over"),
    [(time(9, 10), None, 0), (time(9, 11), None, 1), (time(9, 15), 5, 0), (time(9, 16), 5, 1)],
)
def test_a_report_keeps_to_its_minutes_and_what_the_chair_granted(
    *, ended, extension, over, meeting, item_changed, found
):
    sheet = item_changed(meeting(stage=MeetingStage.RUNNING), began=time(9, 0), ended=ended, extension=extension)
    findings = found("overrun", sheet)
    assert [(one.citation, one.severity) for one in findings] == [("第五十八条第三项", Severity.WARN)] * bool(over)
    if over:
        assert findings[0].sum == f"限时10分 准延{extension or 0}分 实用{10 + (extension or 0) + 1}分 超1分"


@pytest.fixture
def reported(meeting, attendee):
    """An executive meeting whose last item 王五 reports; its principal is 何静, excused as given."""

    def make(reporter="王五", substitute="副局长 王五", **line):
        sheet = meeting()
        *others, last = sheet.items
        item = replace(last, item=replace(last.item, reporter=reporter), principal="何静")
        excuse = {"presence": AttendanceState.EXCUSED, "reason": AbsenceReason.ILLNESS, "approved_by": "p0", **line}
        principal = attendee("h", name="何静", substitute=substitute, in_charge=True, **excuse)
        return replace(sheet, items=(*others, item), attendees=(*sheet.attendees, principal))

    return make


def test_the_principal_reports_in_person(reported, found):
    (finding,) = found("reporter", reported(presence=AttendanceState.PRESENT))
    assert (finding.citation, finding.severity) == ("第五十八条第八项", Severity.BLOCK)
    assert (finding.subject, finding.field) == ("i", "reporter")
    assert found("reporter", reported("何静")) == found("reporter", reported("局长 何静")) == []


def test_who_validly_comes_instead_may_report(reported, found):
    (finding,) = found("reporter", reported())
    assert (finding.citation, finding.severity) == ("第五十八条第七项", Severity.HINT)
    (finding,) = found("reporter", reported(), substitute_reports="principal_only")
    assert finding.severity is Severity.BLOCK


@pytest.mark.parametrize("missing", [{"reason": None}, {"approved_by": None}, {"substitute": "副局长 赵六"}])
def test_who_comes_instead_without_leave_or_name_may_not(missing, reported, found):
    assert [one.severity for one in found("reporter", reported(**missing))] == [Severity.BLOCK]


def test_an_item_without_a_reporter_or_a_known_principal_is_left_alone(reported, meeting, found):
    assert found("reporter", reported("")) == []
    assert found("reporter", meeting()) == []


@pytest.mark.parametrize(
    ("stage", "asked"), [(MeetingStage.RUNNING, 0), (MeetingStage.CLOSED, 1), (MeetingStage.SIGNED, 0)]
)
def test_papers_are_given_back_before_people_leave(stage, asked, meeting, found):
    copies = [
        Handout(meeting="m", title="方案", number=number, holder="李四", returned=number == 1) for number in (1, 2)
    ]
    findings = found("handouts", replace(meeting(stage=stage), handouts=tuple(copies)))
    assert len(findings) == asked
    if asked:
        assert (findings[0].citation, findings[0].severity) == ("第五十八条第九项", Severity.WARN)
        assert findings[0].says == "会议材料还有1份没有退回：2号李四。"
        assert findings[0].sum == "发放2 退回1 未退1"
    back = tuple(replace(one, returned=True) for one in copies)
    assert found("handouts", replace(meeting(stage=stage), handouts=back)) == []


@pytest.mark.parametrize(
    ("stage", "said"),
    [
        (MeetingStage.PLANNED, [("第一百零二条", Severity.HINT)]),
        (MeetingStage.CLOSED, [("第五十八条第九项", Severity.WARN)]),
        (MeetingStage.SIGNED, []),
    ],
)
def test_papers_on_what_is_not_made_public_are_numbered(stage, said, meeting, item_changed, found):
    sheet = item_changed(meeting(stage=stage), confidential=True)
    findings = found("confidential_items", sheet)
    assert [(one.citation, one.severity) for one in findings] == said
    assert not any("研究预算" in one.says for one in findings)
    copy = Handout(meeting="m", item="i", title="方案", number=1, holder="李四", returned=True)
    assert found("confidential_items", replace(sheet, handouts=(copy,))) == []
    assert found("confidential_items", meeting(stage=stage)) == []
