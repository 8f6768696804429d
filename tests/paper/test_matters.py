"""The papers a matter takes along on its way to a meeting, and the one by which the meeting is approved."""

import io
from datetime import date
from itertools import pairwise

import pdfplumber
import pytest

from jkgov_desktop.paper.forms import form
from jkgov_desktop.records.meetings.attendance import AbsenceReason, AttendanceState
from jkgov_desktop.records.meetings.items import Gate
from jkgov_desktop.records.structs import replace

MM = 72 / 25.4
KEYS = ("item-proposal", "item-consultation", "item-coordination")


@pytest.fixture
def pages(fonts, read):
    """Prints a form and reads its pages."""
    return lambda key, sheet: read(form(key).print(sheet, fonts, date(2026, 4, 14)))


def text_of(pages):
    return "\n".join(page.text for page in pages)


@pytest.mark.parametrize("key", KEYS)
def test_an_office_form_is_one_page(key, matter, pages):
    assert len(pages(key, matter)) == 1


@pytest.mark.parametrize("key", KEYS)
def test_a_form_of_a_bare_matter_still_prints_on_one_page(key, matter, pages):
    bare = replace(
        matter,
        matter=replace(matter.matter, content="", background="", question="", suggestion=""),
        proposal=None,
        thematic=None,
        consultations=(),
        materials_due=None,
    )
    assert len(pages(key, bare)) == 1


def test_the_proposal_says_what_was_done_beforehand(matter, pages):
    text = text_of(pages("item-proposal", matter))
    for part in (
        "3月26日专题会议，副县长吴刚主持，纪要3号",
        "县司法局〔2026〕3号，2026年3月20日",
        "320万元",
        "讨论决定重大项目安排",
        "时限：2026年4月9日",
        "同意提交常务会议研究。",
    ):
        assert part in text


def test_a_matter_exempt_from_a_thematic_meeting_says_why(matter, pages):
    exempt = replace(matter, thematic=None, matter=replace(matter.matter, thematic_exempt="传达学习"))
    assert "免专题研究：传达学习" in text_of(pages("item-proposal", exempt))


def test_answers_stand_beside_consulting_unless_a_note_says_more(matter, pages):
    assert "县审计局修改后同意" in text_of(pages("item-proposal", matter))
    noted = replace(matter, matter=replace(matter.matter, consulted=Gate.WAIVED, consulted_note="本单位职权内"))
    text = text_of(pages("item-proposal", noted))
    assert "本单位职权内" in text
    assert "县审计局修改后同意" not in text


def test_whoever_passes_a_matter_has_at_least_twenty_five_millimetres(matter, fonts):
    with pdfplumber.open(io.BytesIO(form("item-proposal").print(matter, fonts).pdf)) as pdf:
        (page,) = pdf.pages
        rules = sorted({line["top"] for line in page.lines if line["height"] == 0})
    assert all(low - high >= 25 * MM for high, low in pairwise(rules[-3:]))


def test_agreement_and_objection_stand_apart(matter, pages):
    text = text_of(pages("item-coordination", matter))
    agreed, objected = text.index("县审计局：建议补充绩效目标"), text.index("县自然资源局：管线穿越林地")
    assert agreed < objected
    assert "二楼会议室" in text


def test_units_that_have_not_answered_have_room_to(matter, pages):
    asked = replace(matter, consultations=())
    text = text_of(pages("item-consultation", asked))
    assert text.count("修改后同意") == 4
    assert "2026年3月10日" in text_of(pages("item-consultation", matter))


def test_the_approval_forecasts_who_comes(sheet, pages):
    excused = replace(sheet.attendees[1].line, presence=AttendanceState.EXCUSED, reason=AbsenceReason.ILLNESS)
    logged = replace(sheet.attendees[2], away="4月14日至17日外出考察")
    others = (sheet.attendees[0], replace(sheet.attendees[1], line=excused), logged, *sheet.attendees[3:])
    text = text_of(pages("meeting-approval", replace(sheet, attendees=others, quorum="超过半数：应到4 需≥3 预计2 缺1")))
    joined = text.replace("\n", "")
    for part in ("应到4人，请假外出2人", "李建国：生病休息", "外出考察", "预计到会2人", "需≥3", "预计9:45结束"):
        assert part in joined


def test_nine_items_are_approved_on_one_page(sheet, pages):
    items = tuple(
        replace(sheet.items[2], item=replace(sheet.items[2].item, id=f"i{n}", place=n, observers="县财政局、县审计局"))
        for n in range(1, 10)
    )
    assert len(pages("meeting-approval", replace(sheet, items=items))) == 1


def test_the_notice_does_not_name_an_item_that_is_not_for_the_public(sheet, pages):
    hidden = replace(sheet.items[1], item=replace(sheet.items[1].item, confidential=True))
    sheet = replace(sheet, items=(sheet.items[0], hidden, sheet.items[2]))
    text = text_of(pages("meeting-notice", sheet))
    assert "一季度经济运行" not in text
    assert "2. 议题另行通知。" in text
    assert "一季度经济运行" not in text_of(pages("standby-list", sheet))
    assert "一季度" in text_of(pages("meeting-agenda", sheet))
