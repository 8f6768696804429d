"""Supervision and the briefing of a day on paper: golden pages, one page each, and what has nothing to print."""

import os
import re
from datetime import date
from pathlib import Path

import pytest

from jkgov_desktop.paper.forms import form
from jkgov_desktop.records.briefing import BriefingSheet, Duty, MeetingLine, Task
from jkgov_desktop.records.house import House
from jkgov_desktop.records.leaders.calendars import DayState, InCharge, PresenceLine
from jkgov_desktop.records.leaders.sheets import Named
from jkgov_desktop.records.people import UnitKind
from jkgov_desktop.records.sheets import NothingToPrint
from jkgov_desktop.records.slots import Half, Slot
from jkgov_desktop.records.structs import replace
from jkgov_desktop.records.supervision import (
    BulletinSheet,
    Extension,
    Feedback,
    SupervisionItem,
    SupervisionSheet,
    SupervisionSource,
    UnitContact,
    UnitPunctuality,
    Urging,
)
from tests.paper.test_golden import described

GOLDEN = Path(__file__).parent / "golden"
HOUSE = House(government="示例县人民政府", office="示例县人民政府办公室", contact="杨秀英", phone="6622018")
DAY = date(2026, 3, 16)


def matter():
    item = SupervisionItem(
        id="i",
        number=5,
        matter="城东农贸市场夜间油烟扰民问题整治",
        source=SupervisionSource.PUBLIC_CONCERN,
        origin="群众来信，县长批示",
        instruction="请住建局会同市场监管局限期整治，结果回复来信人。",
        requirement="逐户安装油烟净化设施，夜间巡查，建立长效机制。",
        unit="u",
        assisting="县市场监管局",
        assigned_on=date(2026, 2, 9),
        received_on=date(2026, 2, 10),
        feedback_due=date(2026, 2, 24),
        due_on=date(2026, 3, 9),
    )
    return SupervisionSheet(
        house=HOUSE,
        item=item,
        unit="县住建局",
        unit_kind=UnitKind.CONSTITUENT,
        today=DAY,
        leader="张㛃",
        contact=UnitContact(unit="u", person="任远达", phone="670013"),
        feedbacks=(Feedback(item="i", given_on=date(2026, 2, 24), words="已安装净化设施12套，尚余6户。"),),
        urgings=(
            Urging(
                item="i", number=1, urged_on=date(2026, 3, 10), words="请说明原因，限期办结。", until=date(2026, 3, 17)
            ),
        ),
        extensions=(
            Extension(
                item="i",
                asked_on=date(2026, 3, 9),
                reason="两户设施定制未到货。",
                due_before=date(2026, 3, 9),
                due_after=date(2026, 3, 31),
            ),
        ),
    )


def bulletin():
    units = (
        UnitPunctuality("县住建局", given=3, done=0, in_time=0, overdue=1, late_feedback=0),
        UnitPunctuality("县农业农村局", given=5, done=3, in_time=2, overdue=1, late_feedback=1),
        UnitPunctuality("县教育局", given=2, done=2, in_time=2, overdue=0, late_feedback=0),
        UnitPunctuality("县水务局", given=1, done=0, in_time=0, overdue=0, late_feedback=0),
    )
    return BulletinSheet(house=HOUSE, day=DAY, since=date(2026, 1, 1), units=units, overdue=(matter(),))


def briefing():
    head = InCharge(
        slot=Slot(DAY, Half.AM), person="b", name="李建国", title="常务副县长", kind="proposed", article=5,
        why="县长张㛃因公外出，3月16日上午；常务副县长李建国在岗，按职务建议。",
    )  # fmt: skip
    back = replace(head, slot=Slot(DAY, Half.PM), person="a", name="张㛃", title="县长", why="县长张㛃在岗。")
    away = PresenceLine(
        leader=Named("a", "张㛃", "县长"),
        morning=DayState.OFFICIAL,
        afternoon=DayState.HERE,
        place="省城",
        back=Slot(DAY, Half.PM),
    )
    return BriefingSheet(
        house=HOUSE,
        day=DAY,
        in_charge=(head, back),
        away=(away,),
        meetings=(MeetingLine("今日 09:00", "第6次常务会议", "三楼会议室", "未发通知"),),
        tasks=(
            Task(
                "督〔2026〕5号 城东农贸市场油烟扰民整治",
                "supervision_items",
                "i",
                date(2026, 3, 9),
                "县长批示",
                "县住建局",
                "已督促1次",
            ),
            Task("关于城北小学用地的请示", "incoming_documents", "d", DAY, "县教育局", "王䶮", "答复·专题"),
            Task("第5次常务会议", "meetings", "m", None, "常务会议", "办公室", "纪要未签发"),
        ),
        duties=(
            Duty("集中学习", "2026年", "2天", "12天", 2 / 12, met=False, article=91, note="已排10天"),
            Duty("常务会议", "3月", "1", "1—2 次", 1.0, met=True, article=51),
        ),
    )


FORMS = {
    "supervision-notice": matter,
    "urging-notice": matter,
    "supervision-report": matter,
    "extension-request": matter,
    "supervision-bulletin": bulletin,
    "briefing": briefing,
}


@pytest.mark.parametrize("key", FORMS)
def test_a_page_is_as_it_was(key, fonts, read):
    printed = form(key).print(FORMS[key](), fonts, DAY)
    assert printed.pages == 1
    found = described(read(printed)[0])
    kept = GOLDEN / f"{key}-first.txt"
    if os.environ.get("JKGOV_UPDATE_GOLDEN") == "1":
        kept.write_text(found, encoding="utf-8")
    assert found == kept.read_text(encoding="utf-8")


def test_an_urging_is_printed_once_there_is_one(fonts):
    with pytest.raises(NothingToPrint, match="还没有登记督促"):
        form("urging-notice").print(replace(matter(), urgings=()), fonts)


def test_a_blank_extension_may_be_filled_in_by_hand(fonts, read):
    (page,) = read(form("extension-request").print(replace(matter(), extensions=()), fonts))
    text = "".join(char for row in page.rows(0, 297).values() for char, _ in row)
    assert "两户设施" not in text
    assert "申请延至" in text


def test_a_year_without_matters_has_no_bulletin(fonts):
    with pytest.raises(NothingToPrint, match="还没有交办督查事项"):
        form("supervision-bulletin").print(replace(bulletin(), units=()), fonts)


def test_a_long_list_of_tasks_says_how_many_it_leaves_out(fonts, read):
    whole = briefing()
    many = replace(whole, tasks=whole.tasks * 10)
    printed = form("briefing").print(many, fonts)
    text = "".join(char for page in read(printed) for row in page.rows(0, 297).values() for char, _ in row)
    assert printed.pages == 1
    assert re.search(r"另有\d+件，见程序“今日”页", text.replace(" ", ""))
