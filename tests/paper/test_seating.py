"""Seating charts: everybody who comes has one seat, in the place that rank gives."""

import pytest

from jkgov_desktop.paper.forms import form
from jkgov_desktop.records.meetings.attendance import Attendance, AttendanceState, MeetingRole
from jkgov_desktop.records.meetings.sheets import Attendee
from jkgov_desktop.records.people import PostRole
from jkgov_desktop.records.seating import Seating
from jkgov_desktop.records.sheets import NothingToPrint
from jkgov_desktop.records.structs import replace

RANKS = "甲乙丙丁戊己庚辛壬癸"


def crowd(sheet, count, *, observers=0, leaders=0, presider=""):
    """The meeting with `count` members called 王甲一, 王乙一 …, of whom the first `leaders` head the government."""
    lines = []
    for place in range(count + observers):
        name = f"王{RANKS[place % 10]}{'一二三四五六七八九'[place // 10]}"
        role = MeetingRole.MEMBER if place < count else MeetingRole.OBSERVER
        post = PostRole.DEPUTY if place < leaders else PostRole.PRINCIPAL
        line = Attendance(
            id=f"a{place}", meeting="m1", role=role, place=place + 1, person=f"p{place}", title="局长",
            presence=AttendanceState.OPEN,
        )  # fmt: skip
        lines.append(Attendee(line, name, role=post))
    meeting = replace(sheet.meeting, presider=presider or None)
    return replace(sheet, attendees=tuple(lines), meeting=meeting)


def names(row):
    """The names of one row, from left to right."""
    joined = "".join(char for char, _ in row)
    return joined.split("王")[1:]


def rows(page):
    return [names(row) for row in page.rows(0, 210).values() if any(char == "王" for char, _ in row)]


@pytest.mark.parametrize(
    ("custom", "order"),
    [(None, "庚戊丙甲乙丁己"), (Seating.LEFT, "庚戊丙甲乙丁己"), (Seating.RIGHT, "己丁乙甲丙戊庚")],
)
def test_the_rostrum_alternates_around_the_first_as_the_house_does(custom, order, sheet, fonts, read):
    sheet = replace(crowd(sheet, 10, leaders=7), house=replace(sheet.house, seating=custom))
    (page,) = read(form("seating-rostrum").print(sheet, fonts))
    assert [name[0] for name in rows(page)[0]] == list(order)
    assert [name[0] for name in rows(page)[1]] == list("辛壬癸")


def test_without_heads_of_government_the_members_sit_on_the_rostrum(sheet, fonts, read):
    (page,) = read(form("seating-rostrum").print(crowd(sheet, 3, observers=2), fonts))
    assert [len(row) for row in rows(page)] == [3, 2]


def test_whoever_presides_sits_in_the_middle_of_the_table(sheet, fonts, read):
    (page,) = read(form("seating-table").print(crowd(sheet, 5, presider="p1"), fonts))
    assert [name[0] for name in rows(page)[0]] == list("戊丙乙甲丁")


def test_the_far_side_of_the_table_is_seen_from_behind(sheet, fonts, read):
    (page,) = read(form("seating-table").print(crowd(sheet, 12), fonts))
    near, far = rows(page)
    assert len(near) == 9
    assert [name[0] for name in far] == list("甲癸乙"), "the 11th sits at the left hand of the 10th"


def test_everybody_has_one_seat_even_of_three_hundred(sheet, fonts, read):
    pages = read(form("seating-rostrum").print(crowd(sheet, 40, observers=49, leaders=7), fonts))
    seated = [name for page in pages for row in rows(page) for name in row]
    assert len(seated) == len(set(seated)) == 89
    assert len(pages) == 1


def test_whoever_does_not_come_has_no_seat(held, fonts, read):
    (page,) = read(form("seating-table").print(held, fonts))
    assert "王䶮" not in page.text.replace("　", "")
    assert "张" in page.text


def test_nobody_listed_is_nothing_to_print(sheet, fonts):
    for key in ("seating-rostrum", "seating-table"):
        with pytest.raises(NothingToPrint):
            form(key).print(replace(sheet, attendees=()), fonts)
