"""今日要情: one page, with as many tasks as it has room for."""

from datetime import date, timedelta

from jkgov_desktop.paper.briefing import print_briefing
from jkgov_desktop.records.briefing import BriefingSheet, Duty, Task
from jkgov_desktop.records.house import House
from jkgov_desktop.records.leaders.calendars import InCharge
from jkgov_desktop.records.slots import Half, Slot

DAY = date(2026, 3, 9)


def briefing(tasks, duties):
    head = InCharge(Slot(DAY, Half.AM), "p1", "龙明远", "县长", "head", 5, "县长龙明远在岗。")
    return BriefingSheet(
        house=House(government="江口县人民政府", office="江口县人民政府办公室"),
        day=DAY,
        in_charge=(head, head),
        away=(),
        meetings=(),
        tasks=tuple(
            Task(f"第{n}件" + "关于水库除险加固的请示", "incoming_documents", f"t{n}", DAY - timedelta(9 - n))
            for n in range(tasks)
        ),
        duties=tuple(Duty(f"第{n}项", "第一季度", "0", "1 次", 0, met=False, article=51) for n in range(duties)),
    )


def shown(sheet, fonts, read):
    printed = print_briefing(sheet, fonts, DAY)
    words = "".join(page.text for page in read(printed))
    return printed.pages, [n for n in range(len(sheet.tasks)) if f"第{n}件" in words], words


def test_a_quiet_day_lists_the_first_twelve_tasks(fonts, read):
    pages, tasks, words = shown(briefing(20, 2), fonts, read)
    assert (pages, tasks) == (1, list(range(12)))
    assert "另有 8 件" in words


def test_a_full_day_leaves_out_the_least_urgent_so_that_one_page_is_enough(fonts, read):
    pages, tasks, words = shown(briefing(20, 16), fonts, read)
    assert pages == 1
    assert 5 <= len(tasks) < 12
    assert tasks == list(range(len(tasks)))
    assert f"另有 {20 - len(tasks)} 件" in words
