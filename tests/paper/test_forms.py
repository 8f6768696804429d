"""The list of forms, and the notice, agenda, sign-in sheet and ledger on the page."""

import inspect
import subprocess
import sys
from datetime import date

import pytest

from jkgov_desktop.paper.forms import FORMS, SUBJECTS, form
from jkgov_desktop.records.sheets import LedgerColumn, LedgerSheet
from jkgov_desktop.records.structs import replace

TODAY = date(2026, 4, 14)


@pytest.fixture
def pages(fonts, read):
    """Prints a form and reads its pages."""
    return lambda key, sheet, day=TODAY: read(form(key).print(sheet, fonts, day))


@pytest.fixture
def bare(sheet):
    """A meeting with no items, nobody expected, no note and no place."""
    meeting = replace(sheet.meeting, note="", place="", notified_on=None)
    house = replace(sheet.house, place="", contact="", phone="", copies_to="")
    return replace(sheet, meeting=meeting, house=house, items=(), attendees=(), presider="", presider_title="")


def ledger(rows, columns=("会议名称", "日期")):
    return LedgerSheet(
        "会议台账", tuple(LedgerColumn(label, 1) for label in columns), tuple(rows), "云溪县人民政府办公室", TODAY
    )


def text_of(pages):
    return "\n".join(page.text for page in pages)


def test_every_form_has_its_own_key():
    keys = [each.key for each in FORMS]
    assert len(keys) == len(set(keys))


def test_an_unknown_form_is_a_key_error():
    with pytest.raises(KeyError):
        form("no-such-form")


def test_listing_the_forms_loads_nothing_that_draws():
    code = "import sys, jkgov_desktop.paper.forms; print(*sys.modules)"
    shown = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    loaded = set(shown.stdout.split())
    assert {name.partition(".")[0] for name in loaded} & {"docx", "fontTools", "reportlab", "uharfbuzz"} == set()
    of_paper = {name.removeprefix("jkgov_desktop.paper.") for name in loaded if name.startswith("jkgov_desktop.paper.")}
    subjects = {subject.__name__.split(".")[-2] for subject in SUBJECTS}
    assert of_paper == {"fonts", "form", "forms", "later", "printed", *subjects, *(f"{one}.forms" for one in subjects)}


def test_lists_of_forms_are_not_annotated_for_that_would_hide_a_wrong_sheet_from_mypy():
    assert [subject.__name__ for subject in SUBJECTS if "FORMS" in inspect.get_annotations(subject)] == []


def test_a_module_imported_later_is_loaded_by_the_first_call():
    code = """if True:
        import sys
        from jkgov_desktop import paper
        from jkgov_desktop.paper.later import later

        with later(paper):
            from jkgov_desktop.paper import titles
        lines, name = titles.title_lines, "jkgov_desktop.paper.titles"
        print(name in sys.modules, *lines("甲", 20), name in sys.modules)
    """
    shown = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert shown.stdout.split() == ["False", "甲", "True"]


def test_all_texts_of_a_column_that_holds_a_sentence_begin_at_its_left_edge(pages):
    (page,) = pages("ledger", ledger([("甲", "短句"), ("乙", "这一句话比较长一些")]))
    assert page.line_with("甲")[1] == page.line_with("乙")[1]
    left = [min(x for char, x, _, _ in page.chars if char == first) for first in "短这"]
    assert left[0] == pytest.approx(left[1], abs=0.1)


def test_the_heading_of_a_group_stands_above_its_first_row_on_the_same_page(pages):
    for count in range(1, 30):
        rows = [(f"会议{number}", "1.1") for number in range(count)]
        sheet = replace(ledger([*rows, ("新年会议", "1.2")]), groups=((0, "一月"), (count, "新年")))
        read = pages("ledger", sheet)
        (page,) = [page for page in read if "新年会议" in page.text]
        assert "新年" in page.text.splitlines()
        assert "一月" in read[0].text


@pytest.mark.parametrize("key", [each.key for each in FORMS if each.about == "meetings"])
def test_a_form_embeds_all_its_fonts(key, held, pages):
    for page in pages(key, held):
        assert all(name[6:7] == "+" for name in page.fonts)


@pytest.mark.parametrize(
    "key", ["meeting-notice", "meeting-agenda", "standby-list", "sign-in-sheet", "leave-slip", "meeting-record"]
)
def test_a_form_of_a_bare_meeting_still_prints(key, bare, pages):
    assert "云溪县人民政府第5次常务会议" in text_of(pages(key, bare)).replace("\n", "")


def test_the_notice_says_when_where_who_and_what(sheet, pages):
    text = text_of(pages("meeting-notice", sheet)).replace("\n", "")
    for part in (
        "一、会议时间：2026年4月16日（星期四）上午9:00",
        "二、会议地点：县政府三楼常务会议室",
        "三、会议主持：县长张㛃",
        "2. 研究2026年一季度经济运行情况（县发展和改革局汇报）",
        "县长张㛃，常务副县长李建国，副县长王䶮，副县长赵𬭚",
        "请提前10分钟入场",
        "联系人：李明，电话：0000-1234567",
        "会议回执",
    ):
        assert part in text


def test_the_notice_leaves_out_what_is_not_known(bare, pages):
    text = text_of(pages("meeting-notice", bare))
    assert "会议地点" not in text
    assert "联系人" not in text
    assert "二、" not in text


def test_the_notice_is_dated_the_day_it_was_sent(sheet, bare, pages):
    assert "2026年4月13日" in text_of(pages("meeting-notice", sheet))
    assert "2026年4月14日" in text_of(pages("meeting-notice", bare))


def test_the_day_stands_two_characters_right_of_the_office(sheet, pages):
    for page in pages("meeting-notice", sheet):
        if "2026年4月13日" in page.text:
            office, day = page.line_with("云溪县人民政府办公室"), page.line_with("2026年4月13日")
            assert office[0] == "云溪县人民政府办公室"
            assert day[1] - office[1] == pytest.approx(2 * 156 / 28, abs=0.2)
            return
    pytest.fail("the notice has no day")


def test_a_slip_that_does_not_fit_goes_on_a_page_of_its_own(sheet, pages):
    crowded = replace(sheet, meeting=replace(sheet.meeting, note="请提前入场。\n" * 12))
    last = pages("meeting-notice", crowded)[-1]
    assert last.text.startswith("会议回执")


def test_the_agenda_gives_every_item_its_time_and_minutes(sheet, pages):
    text = text_of(pages("meeting-agenda", sheet))
    for part in ("9:00—9:20", "9:20—9:35", "9:35—9:45", "县司法局", "预计 9:45 散会，共 45 分钟"):
        assert part in text


@pytest.mark.parametrize("longest", range(260, 301, 10))
def test_what_closes_the_agenda_stays_on_the_page(longest, sheet, pages):
    item = replace(sheet.items[0], item=replace(sheet.items[0].item, observers="列" * longest))
    last = pages("meeting-agenda", replace(sheet, items=(item,)))[-1]
    assert last.line_with("预计 9:20 散会")[2] < 272


def test_an_agenda_without_items_says_so(bare, pages):
    assert "（尚未安排议题）" in text_of(pages("meeting-agenda", bare))


def test_the_sign_in_sheet_lists_blocks_in_rank_order_with_spread_names(sheet, pages):
    text = text_of(pages("sign-in-sheet", sheet)).replace("　", " ")
    order = ["出席（4人）", "张 㛃", "李建国", "王 䶮", "赵 𬭚", "列席（2人）", "欧阳文华", "邀请（1人）", "杨 林"]
    places = [text.index(part) for part in order]
    assert places == sorted(places)
    assert "应到 4 人" in text


@pytest.mark.parametrize(("crowd", "sheets"), [(14, 1), (17, 1), (18, 2), (20, 2)])
def test_spare_lines_start_a_page_of_the_sign_in_sheet_only_after_a_full_one(sheet, pages, crowd, sheets):
    people = tuple(replace(sheet.attendees[0], phone="0000-55555") for _ in range(crowd))
    found = pages("sign-in-sheet", replace(sheet, attendees=people))
    named = [page.text.count("55555") for page in found]
    assert sum(named) == crowd
    assert len(named) == sheets


def test_a_long_sign_in_sheet_repeats_its_head_and_counts_its_pages(sheet, pages):
    crowd = tuple(replace(sheet.attendees[4], line=replace(sheet.attendees[4].line, place=10 + at)) for at in range(50))
    found = pages("sign-in-sheet", replace(sheet, attendees=crowd))
    assert len(found) > 2
    for number, page in enumerate(found, start=1):
        assert "单位及职务" in page.text
        assert f"第 {number} 页 共 {len(found)} 页" in page.text.replace("　", " ")


@pytest.mark.parametrize("observers", range(10, 26))
def test_the_head_of_a_block_never_ends_a_page(sheet, pages, observers):
    guest = sheet.attendees[-1]
    crowd = (*(sheet.attendees[4],) * observers, guest, guest)
    for page in pages("sign-in-sheet", replace(sheet, attendees=crowd)):
        if "邀请（2人）" in page.text:
            assert "杨 林" in page.text.replace("　", " ")


def test_forms_say_in_small_type_when_they_were_printed(sheet, pages):
    assert "打印日期：2026年4月14日" in text_of(pages("meeting-agenda", sheet))
    assert "打印日期" not in text_of(pages("meeting-agenda", sheet, None))
    assert "打印日期" not in text_of(pages("minutes", sheet))


def test_a_ledger_is_landscape_with_its_head_on_every_page(pages):
    found = pages("ledger", ledger((f"第{number}次常务会议", "2026-04-16") for number in range(60)))
    assert len(found) > 1
    assert all(page.size[0] > page.size[1] for page in found)
    assert all("会议名称" in page.text for page in found)
    assert "第59次常务会议" in found[-1].text
    assert "共 60 条" in found[0].text


def test_a_long_cell_wraps_inside_its_column(pages):
    page = pages("ledger", ledger([("研究" * 60, "2026-04-16")]))[0]
    long = [x for char, x, _, _ in page.chars if char in "研究"]
    assert len(long) == 120
    assert max(long) < 18 + 261 / 2


def test_a_cell_taller_than_a_page_continues_on_the_next(pages):
    found = pages("ledger", ledger([("研究" * 3000, "2026-04-16")]))
    assert len(found) > 2
    assert text_of(found).count("研") == 3000


def test_an_empty_ledger_says_that_it_is_empty(pages):
    assert "（没有记录）" in text_of(pages("ledger", ledger([])))


def test_a_ledger_of_ten_thousand_rows_prints(fonts):
    rows = [(f"云溪县人民政府第{number}次常务会议", "2026-04-16") for number in range(10_000)]
    assert form("ledger").print(ledger(rows), fonts).pages > 300
