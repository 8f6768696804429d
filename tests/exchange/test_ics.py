from datetime import date, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jkgov_desktop.exchange.ics import week_calendar
from jkgov_desktop.records.house import House
from jkgov_desktop.records.leaders.calendars import WeekEvent, WeekSheet
from jkgov_desktop.records.slots import Half, Slot

MONDAY = date(2026, 3, 2)
STAMP = datetime(2026, 3, 1, 9, 0)


def event(**fields):
    given = {
        "slot": Slot(MONDAY, Half.AM),
        "starts": time(9, 30),
        "title": "调度会",
        "place": "三楼",
        "leaders": ("p",),
        "table": "activities",
        "record": "a1",
    }
    return WeekEvent(**{**given, **fields})


def week(*events, following=()):
    house = House(government="江口县人民政府", office="办公室")
    return WeekSheet(house, MONDAY, leaders=(), events=events, following=following)


def unfolded(raw):
    """The content lines with their values, as a reader of RFC 5545 puts them together again."""
    lines = raw.decode().replace("\r\n ", "").split("\r\n")
    assert lines.pop() == ""
    return [tuple(line.split(":", 1)) for line in lines]


def test_an_event_is_written_with_floating_times_and_a_lasting_uid():
    lines = unfolded(week_calendar(week(event(names=("张三", "李四"), host="县政府办公室")), STAMP))
    assert lines[0] == ("BEGIN", "VCALENDAR")
    assert lines[-1] == ("END", "VCALENDAR")
    found = dict(lines)
    assert found["UID"] == "activities-a1@jkgov-desktop"
    assert (found["DTSTART"], found["DTEND"]) == ("20260302T093000", "20260302T120000")
    assert found["DTSTAMP"].endswith("Z")
    assert (found["SUMMARY"], found["LOCATION"]) == ("调度会", "三楼")
    assert found["DESCRIPTION"] == "张三、李四\\n县政府办公室"


@pytest.mark.parametrize(
    ("fields", "begins", "ends"),
    [
        ({"starts": None}, "20260302T083000", "20260302T120000"),
        ({"starts": None, "slot": Slot(MONDAY, Half.PM)}, "20260302T143000", "20260302T180000"),
        ({"last": Slot(date(2026, 3, 3), Half.PM)}, "20260302T093000", "20260303T180000"),
        ({"starts": time(19, 30), "slot": Slot(MONDAY, Half.PM)}, "20260302T193000", "20260302T203000"),
    ],
    ids=["morning", "afternoon", "two days", "evening"],
)
def test_an_event_takes_its_half_days(fields, begins, ends):
    found = dict(unfolded(week_calendar(week(event(**fields)), STAMP)))
    assert (found["DTSTART"], found["DTEND"]) == (begins, ends)


def test_commas_and_breaks_are_escaped():
    found = dict(unfolded(week_calendar(week(event(title="甲,乙;丙\\丁\n戊")), STAMP)))
    assert found["SUMMARY"] == "甲\\,乙\\;丙\\\\丁\\n戊"


def test_one_leader_has_a_calendar_of_his_own():
    sheet = week(event(), event(record="a2", leaders=("q",)), following=(event(record="a3"),))
    names = [value for key, value in unfolded(week_calendar(sheet, STAMP, leader="p")) if key == "UID"]
    assert names == ["activities-a1@jkgov-desktop", "activities-a3@jkgov-desktop"]


def test_an_event_that_reaches_into_the_next_week_is_written_once():
    sheet = week(event(), following=(event(),))
    assert sum(key == "UID" for key, _ in unfolded(week_calendar(sheet, STAMP))) == 1


@given(st.text(st.characters(categories=("L", "N", "P", "Zs")), max_size=200))
def test_no_line_is_longer_than_75_octets_and_nothing_is_lost(title):
    raw = week_calendar(week(event(title=title)), STAMP)
    assert max(map(len, raw.split(b"\r\n"))) <= 75
    escaped = title.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
    assert dict(unfolded(raw))["SUMMARY"] == escaped
