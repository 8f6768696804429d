"""Leave slips as they go to whoever approves them."""

import io

import pdfplumber
import pytest

from jkgov_desktop.paper.forms import form
from jkgov_desktop.records.meetings.attendance import AbsenceReason, AttendanceState
from jkgov_desktop.records.structs import replace

MM = 72 / 25.4


@pytest.fixture
def slips(fonts):
    """Prints the leave slips of a sheet and opens them as pages of pdfplumber."""

    def opened(sheet):
        with pdfplumber.open(io.BytesIO(form("leave-slip").print(sheet, fonts).pdf)) as pdf:
            return [page for page in pdf.pages if page.chars]

    return opened


def excused(sheet, **changes):
    """The same meeting with one person who is excused."""
    first = sheet.attendees[0]
    line = replace(first.line, **{"presence": AttendanceState.EXCUSED, **changes})
    return replace(sheet, attendees=(replace(first, line=line),))


def boxes(page):
    """The frames of the tick boxes, row by row."""
    squares = [r for r in page.rects if r["width"] == pytest.approx(3.8 * MM, abs=0.1)]
    return sorted(squares, key=lambda r: (round(r["top"]), r["x0"]))


def ticked(page):
    """The places of the boxes with a tick inside."""
    return [
        place
        for place, box in enumerate(boxes(page))
        for tick in page.curves
        if box["x0"] <= tick["x0"] and tick["x1"] <= box["x1"] and box["top"] <= tick["top"] <= box["bottom"]
    ]


def test_a_slip_says_who_does_not_come_why_and_who_comes_instead(held, slips):
    (page,) = slips(held)
    text = page.extract_text()
    for part in (
        "会议请假单",
        "云溪县人民政府第5次常务会议",
        "2026年4月16日（星期四）上午9:00",
        "王䶮",
        "副县长",
        "13800000003",
        "陪同省水利厅检查组",
        "办公室主任 吴海涛",
        "批准人意见",
    ):
        assert part in text


def test_everybody_who_is_excused_has_a_slip(held, slips):
    away = [replace(one, line=replace(one.line, presence=AttendanceState.EXCUSED)) for one in held.attendees]
    pages = slips(replace(held, attendees=tuple(away)))
    assert [one.name in page.extract_text() for one, page in zip(away, pages, strict=True)] == [True] * len(away)
    assert all("第 1 页" in page.extract_text() for page in pages)


def test_a_blank_slip_is_printed_when_nobody_is_excused(sheet, slips):
    (page,) = slips(sheet)
    text = page.extract_text()
    assert "云溪县人民政府第5次常务会议" in text
    assert not any(one.name in text for one in sheet.attendees)
    assert len(boxes(page)) == len(AbsenceReason)
    assert ticked(page) == []


@pytest.mark.parametrize(("place", "reason"), list(enumerate(AbsenceReason)))
def test_the_recorded_reason_is_ticked_and_no_other(place, reason, sheet, slips):
    (page,) = slips(excused(sheet, reason=reason))
    assert ticked(page) == [place]
    box = boxes(page)[place]
    label = page.crop((box["x1"], box["top"] - 4, box["x1"] + 30 * MM, box["bottom"] + 4)).extract_text()
    assert label == reason.label


def test_an_unknown_reason_leaves_all_boxes_open(sheet, slips):
    assert ticked(slips(excused(sheet, reason=None))[0]) == []


def test_whoever_signs_has_at_least_twenty_five_millimetres(held, slips):
    (page,) = slips(held)
    rules = sorted({line["top"] for line in page.lines if line["height"] == 0})
    captions = sorted(c["top"] for c in page.chars if c["text"] == "月" and c["top"] > page.height / 2)
    assert len(captions) == 3
    for caption in captions:
        assert caption - max(rule for rule in rules if rule < caption) >= 25 * MM


def test_long_entries_still_fit_one_page(sheet, slips):
    full = excused(sheet, title="长" * 60, note="因" * 100, substitute="代" * 20, reason=AbsenceReason.ILLNESS)
    full = replace(full, attendees=(replace(full.attendees[0], name="名" * 15),))
    (page,) = slips(full)
    text = page.extract_text()
    assert (text.count("长"), text.count("因"), text.count("代"), text.count("名")) == (60, 101, 20, 18)
    assert page.chars[-1]["bottom"] < page.height - 10 * MM
