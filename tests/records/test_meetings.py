from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jkgov_desktop.records.house import House
from jkgov_desktop.records.meetings.attendance import Attendance, AttendanceState, MeetingRole
from jkgov_desktop.records.meetings.items import AgendaItem
from jkgov_desktop.records.meetings.meeting import Meeting, MeetingKind, MeetingStage, minutes_after
from jkgov_desktop.records.meetings.minutes import Minutes
from jkgov_desktop.records.meetings.sheets import Attendee, ItemSheet, MeetingSheet
from jkgov_desktop.records.structs import replace

MEETING = Meeting(kind=MeetingKind.EXECUTIVE, title="第23次常务会议", held_on=date(2026, 3, 5), starts=time(8, 30))
MINUTES = Minutes(meeting="m", version=1, title="第23次常务会议纪要")
SHEET = MeetingSheet(house=House(government="示例县人民政府", office="示例县人民政府办公室"), meeting=MEETING)


def attendee(name, role=MeetingRole.MEMBER, presence=AttendanceState.PRESENT):
    line = Attendance(meeting="m", role=role, place=1, person=name, title="副县长", presence=presence)
    return Attendee(line, name)


def item(minutes):
    agenda_item = AgendaItem(meeting="m", place=1, title="防汛工作", minutes=minutes)
    return ItemSheet(agenda_item, "县水务局", time(8, 30))


@pytest.mark.parametrize("opened", [None, time(8, 40)])
def test_a_meeting_cannot_close_before_it_begins(opened):
    (error,) = replace(MEETING, opened=opened, closed=time(8, 29)).errors()
    assert error.field == "closed"
    assert error.sentence.startswith("散会 08:29 早于开会 08:")


def test_an_evening_meeting_may_close_after_midnight():
    evening = replace(MEETING, starts=time(19, 0), opened=time(22, 10))
    assert replace(evening, closed=time(0, 40)).errors() == []
    assert [error.field for error in replace(evening, closed=time(9, 0)).errors()] == ["closed"]


def test_a_meeting_may_open_late_and_close_after_that():
    assert replace(MEETING, opened=time(8, 40), closed=time(11, 5)).errors() == []


def test_nobody_is_notified_of_a_meeting_after_it():
    (error,) = replace(MEETING, notified_on=date(2026, 3, 6)).errors()
    assert (error.field, error.sentence) == ("notified_on", "通知日期晚于会议日期，请核对。")
    assert replace(MEETING, notified_on=MEETING.held_on).errors() == []


def test_numbers_run_by_kind_and_by_the_year_of_the_meeting():
    assert MEETING.series == "2026年常务会议"
    assert MEETING.minutes_series == "2026年常务会议纪要"
    assert replace(MEETING, held_on=date(2027, 1, 4)).series == "2027年常务会议"
    assert len({replace(MEETING, kind=kind).series for kind in MeetingKind}) == len(MeetingKind)


def test_a_line_of_attendance_names_a_person_or_a_post():
    nobody = Attendance(meeting="m", role=MeetingRole.OBSERVER, place=1, presence=AttendanceState.OPEN)
    (error,) = nobody.errors()
    assert error.field == "person"
    assert replace(nobody, title="县财政局局长").errors() == []
    assert replace(nobody, person="p").errors() == []


def test_a_signature_has_a_signer():
    (error,) = replace(MINUTES, signed_on=date(2026, 3, 9)).errors()
    assert (error.field, error.sentence) == ("signer", "已填签发日期，请选择签发人。")


def test_minutes_are_printed_on_or_after_the_day_they_are_signed():
    signed = replace(MINUTES, signer="p", signed_on=date(2026, 3, 9))
    (error,) = replace(signed, issued_on=date(2026, 3, 8)).errors()
    assert error.field == "issued_on"
    assert replace(signed, issued_on=date(2026, 3, 9)).errors() == []


def test_a_hand_set_break_in_a_title_is_kept():
    title = "示例县人民政府\n第23次常务会议纪要"
    assert replace(MINUTES, title=title).cleaned().title == title


@pytest.mark.parametrize(
    ("changes", "minutes", "stage"),
    [
        ({}, None, MeetingStage.PLANNED),
        ({"opened": time(8, 30)}, None, MeetingStage.RUNNING),
        ({"opened": time(8, 30), "closed": time(9)}, None, MeetingStage.CLOSED),
        ({"opened": time(8, 30), "closed": time(9)}, MINUTES, MeetingStage.CLOSED),
        (
            {"opened": time(8, 30), "closed": time(9)},
            replace(MINUTES, signer="p", signed_on=date(2026, 3, 9)),
            MeetingStage.SIGNED,
        ),
    ],
)
def test_a_meeting_goes_from_plan_to_signed_minutes(changes, minutes, stage):
    assert replace(SHEET, meeting=replace(MEETING, **changes), minutes=minutes).stage is stage


def test_members_are_counted_apart_from_observers_and_by_presence():
    sheet = replace(
        SHEET,
        attendees=(
            attendee("甲"),
            attendee("乙", presence=AttendanceState.EXCUSED),
            attendee("丙", role=MeetingRole.OBSERVER),
            attendee("丁", role=MeetingRole.INVITEE),
        ),
    )
    assert [one.name for one in sheet.members()] == ["甲", "乙"]
    assert [one.name for one in sheet.members(AttendanceState.PRESENT)] == ["甲"]
    assert [one.name for one in sheet.of_role(MeetingRole.OBSERVER)] == ["丙"]


def test_the_end_is_expected_after_the_minutes_of_every_item():
    assert replace(SHEET, items=(item(15), item(10), item(None))).expected_end == time(8, 55)


def test_a_late_opening_moves_the_expected_end():
    late = replace(SHEET, meeting=replace(MEETING, opened=time(9)), items=(item(30),))
    assert late.expected_end == time(9, 30)


def test_lists_print_post_and_name_together():
    assert attendee("王䶮").printed == "副县长王䶮"


@given(st.times(), st.integers(0, 2000))
def test_the_clock_begins_again_past_midnight(start, minutes):
    later = datetime.combine(date(2026, 1, 1), start) + timedelta(minutes=minutes)
    assert minutes_after(start, minutes) == later.time()
