"""What holds for every check."""

import pytest

from jkgov_desktop.records.meetings.attendance import Attendance, AttendanceState
from jkgov_desktop.records.meetings.items import AddedHow, AgendaItem
from jkgov_desktop.records.meetings.meeting import Meeting, MeetingKind, MeetingStage
from jkgov_desktop.records.meetings.minutes import Minutes
from jkgov_desktop.records.meetings.sheets import ConferenceSheet, MatterSheet, MeetingSheet
from jkgov_desktop.records.people import PostRole
from jkgov_desktop.records.structs import replace
from jkgov_desktop.rulebook.checks import CHECKS
from jkgov_desktop.rulebook.findings import Severity

OF_THE_MEETING = {*Meeting.register.fields, *MeetingSheet.__struct_fields__}


@pytest.mark.parametrize("kind", list(MeetingKind))
@pytest.mark.parametrize("stage", list(MeetingStage))
def test_a_meeting_that_keeps_every_rule_is_neither_blocked_nor_warned_about(kind, stage, meeting, rules):
    found = rules.judge(meeting(kind, stage))
    assert [one.says for one in found if one.severity in {Severity.BLOCK, Severity.WARN}] == []
    assert {one.check for one in found} <= {"quorum", "minutes_signer"}


def test_every_check_declares_the_articles_it_cites():
    every_kind = (50, 51, 53, 54, 55, 57)
    gates = (28, 30, 31, 50, 51, 52, 53, 54, 58)
    assert {one.key: one.articles for one in CHECKS if one.on in {MeetingSheet, MatterSheet, ConferenceSheet}} == {
        "quorum": (50, 51),
        "item_quorum": (50, 51),
        "presider": (*every_kind, 6),
        "meeting_kind": (49,),
        "delegation": (51, 53, 54, 55, 6),
        "presider_comes": every_kind,
        "agenda": every_kind,
        "agenda_approval": (51, 52),
        "added_items": (51,),
        "law_lesson": (23,),
        "numbering": (49,),
        "fixed_observers": (51,),
        "reporting_minutes": (58,),
        "reporting_unit": (58,),
        "reporter": (58,),
        "reason_of_absence": (58,),
        "approved_absence": (58,),
        "substitute": (58,),
        "substitute_in_charge": (58,),
        "punctuality": (58,),
        "leave_log": (58, 81),
        "item_gates": gates,
        "thematic_first": (52,),
        "consulted": (58, 51),
        "suggestion": (58,),
        "differences": (58,),
        "procedures": (28,),
        "argued": (30,),
        "reported_to_congress": (31,),
        "materials": (52,),
        "proposer": (51,),
        "task": (50, 51, 53, 54),
        "decisions": (58,),
        "overrun": (58,),
        "handouts": (58,),
        "unmarked_funds": (3,),
        "major_matters": (29, 104),
        "referred_matters": (70,),
        "confidential_items": (102, 58),
        "important_questions": (6,),
        "township_principals": (57,),
        "minutes_signer": (56,),
    }


@pytest.fixture
def broken(meeting, presided, attended, attendee):
    """Meetings of one kind that break every rule between them."""

    def make(kind):
        away = attendee("p1", name="李四", presence=AttendanceState.EXCUSED, post=PostRole.PRINCIPAL)
        for stage in MeetingStage:
            whole = meeting(kind, stage)
            bare = AgendaItem(id="i", meeting="m", place=1, title="研究预算", reporter="王五", added=AddedHow.AD_HOC)
            items = (replace(whole.items[-1], item=bare, decisions=()),)
            unsigned = replace(whole.minutes, signer=None) if whole.minutes else None
            for role in (None, PostRole.EXECUTIVE_DEPUTY, PostRole.DEPUTY, PostRole.OFFICE_DIRECTOR):
                sheet = attended(presided(whole, role, delegation=""), present=1, missing=8)
                yield replace(sheet, items=items, attendees=(*sheet.attendees, away))
                yield replace(sheet, items=(), attendees=(), minutes=unsigned)
            yield replace(whole, meeting=replace(whole.meeting, presider=None))

    return make


@pytest.mark.parametrize("kind", list(MeetingKind))
def test_every_finding_is_whole(kind, broken, rules):
    articles = {one.key: one.articles for one in CHECKS}
    found = [finding for sheet in broken(kind) for finding in rules.judge(sheet)]
    assert len({one.check for one in found}) >= 7
    for one in found:
        assert one.article in articles[one.check]
        assert one.says.endswith("。")
        good_news = one.severity is Severity.MET or "达到" in one.says
        assert one.remedy == "" if good_news else one.remedy.endswith("。")
        if one.subject:
            record = AgendaItem if one.subject == "i" else Attendance
            assert one.field in {*record.register.fields, "decisions", "movements"}
        else:
            assert one.field in {*OF_THE_MEETING, *Minutes.register.fields}


@pytest.mark.parametrize(
    ("check", "subject", "field"),
    [
        ("quorum", "", "attendees"),
        ("presider", "", "presider"),
        ("presider_comes", "", "presider"),
        ("agenda", "", "items"),
        ("fixed_observers", "", "attendees"),
        ("reporting_unit", "i", "unit"),
        ("decisions", "i", "decisions"),
        ("minutes_signer", "", "signer"),
    ],
)
def test_a_finding_leads_to_the_field_that_cures_it(check, subject, field, broken, rules):
    found = {
        (one.subject, one.field)
        for sheet in broken(MeetingKind.EXECUTIVE)
        for one in rules.judge(sheet)
        if one.check == check
    }
    assert found == {(subject, field)}
