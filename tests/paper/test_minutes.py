"""The minutes as a reader finds them on the page, in millimetres (GB/T 9704-2012)."""

import time
from itertools import pairwise

import pypdfium2
import pytest

from jkgov_desktop.paper.drawing import GREY
from jkgov_desktop.paper.forms import form
from jkgov_desktop.records.structs import replace

FULL_PAGES = "国" * (28 * 22 * 3)
LEFT, RIGHT, TOP, BOTTOM = 28, 184, 37, 262


@pytest.fixture
def printed(fonts):
    """Prints the minutes of a sheet."""
    return lambda sheet: form("minutes").print(sheet, fonts)


def ink_box(pdf, page, top=0.0, bottom=297.0):
    """The box in millimetres around all dark ink between two heights, measured at 300 dpi."""
    dots = 300 / 25.4
    with pypdfium2.PdfDocument(pdf) as document:
        image = document[page].render(scale=300 / 72).to_pil().convert("L")
    image = image.crop((0, round(top * dots), image.width, round(bottom * dots)))
    left, upper, right, lower = image.point(lambda shade: 255 if shade < 128 else 0).getbbox()
    return left / dots, upper / dots + top, right / dots, lower / dots + top


def test_the_text_reads_in_order(sheet, printed, read):
    text = "".join(page.text for page in read(printed(sheet))).replace("\n", "")
    order = [
        "云溪县人民政府常务会议纪要",
        "〔2026〕5号",
        "云溪县人民政府办公室",
        "2026年4月20日",
        "云溪县人民政府第5次常务会议纪要",
        "4月16日上午，县长张㛃主持召开云溪县人民政府第5次常务会议",
        "一、关于一季度经济运行情况",
        "——逐项明确责任单位、完成时限……",
        "出席：县长张㛃，常务副县长李建国，副县长王䶮、赵𬭚、",
        "请假：副县长孙伟（参加省委党校培训）",
        "列席：县纪委监委徐明，县财政局高翔",
        "抄送：县委各部门",
        "2026年4月21日印发",
    ]
    places = [text.index(part) for part in order]
    assert places == sorted(places)


def test_a_full_page_has_twenty_two_lines_of_twenty_eight_characters(with_minutes, printed, read):
    page = read(printed(with_minutes(body=FULL_PAGES)))[1]
    assert [len(row) for row in page.rows().values()] == [28] * 22


def test_rows_are_a_character_and_seven_eighths_apart(with_minutes, printed, read):
    baselines = list(read(printed(with_minutes(body=FULL_PAGES)))[1].rows())
    gaps = [lower - upper for upper, lower in pairwise(baselines)]
    assert gaps == pytest.approx([10.449] * 21, abs=0.02)


def test_the_characters_of_a_full_page_span_the_type_area(with_minutes, printed, read):
    rows = list(read(printed(with_minutes(body=FULL_PAGES)))[1].rows().values())
    centred = (156 / 28 - 16 * 25.4 / 72) / 2
    for row in rows:
        assert row[0][1] == pytest.approx(LEFT + centred, abs=0.01)
        assert row[-1][1] == pytest.approx(RIGHT - 156 / 28 + centred, abs=0.01)


def test_the_ink_of_a_full_page_fills_the_type_area(with_minutes, printed):
    left, top, right, bottom = ink_box(printed(with_minutes(body=FULL_PAGES)).pdf, 1, bottom=266)
    assert (top, bottom, right) == pytest.approx((TOP, BOTTOM, RIGHT), abs=0.5)
    assert LEFT <= left <= LEFT + 0.6


def test_the_imprint_lies_on_the_edges_of_the_type_area(sheet, printed):
    left, _, right, bottom = ink_box(printed(sheet).pdf, 1, top=200, bottom=264)
    assert (left, right, bottom) == pytest.approx((LEFT, RIGHT, BOTTOM), abs=0.15)


def test_the_mark_begins_thirty_five_millimetres_below_the_type_area(sheet, printed):
    with pypdfium2.PdfDocument(printed(sheet).pdf) as document:
        image = document[0].render(scale=300 / 72).to_pil()
    red = image.getchannel("G").point(lambda shade: 255 if shade < 128 else 0)
    assert red.getbbox()[1] * 25.4 / 300 == pytest.approx(TOP + 35, abs=0.5)
    assert min(image.getchannel("R").crop((0, 800, image.width, 960)).getextrema()) > 150


def test_the_red_rule_is_as_wide_as_the_type_area(sheet, printed):
    with pypdfium2.PdfDocument(printed(sheet).pdf) as document:
        image = document[0].render(scale=300 / 72).to_pil()
    rule = image.crop((0, round(118 * 300 / 25.4), image.width, round(121.5 * 300 / 25.4))).getchannel("G")
    left, _, right, _ = rule.point(lambda shade: 255 if shade < 128 else 0).getbbox()
    assert (left * 25.4 / 300, right * 25.4 / 300) == pytest.approx((LEFT, RIGHT), abs=0.15)


def test_page_numbers_are_at_the_right_on_odd_pages_and_at_the_left_on_even(with_minutes, printed, read):
    pages = read(printed(with_minutes(body=FULL_PAGES)))
    for number, page in enumerate(pages, start=1):
        text, x, baseline = page.line_with(f"— {number} —")
        assert text == f"— {number} —"
        assert baseline == pytest.approx(270.9, abs=0.3)
        if number % 2:
            assert x > 160
        else:
            assert x == pytest.approx(LEFT + 5.6, abs=0.3)


def test_levels_have_their_fonts_and_paragraphs_their_indent(sheet, printed, read):
    page = read(printed(sheet))[0]
    for start in ("一、关于", "会议听取", "（一）抓好", "1. 县应急", "4月16日"):
        assert page.line_with(start)[1] == pytest.approx(LEFT + 2 * 156 / 28, abs=0.2)


def test_names_hang_below_the_first_after_the_colon(with_minutes, printed, read):
    names = "，".join(["县长张㛃", *(f"副县长王某{number}" for number in range(20))])
    page = read(printed(with_minutes(body="短。", present=names)))[0]
    rows = list(page.rows().values())
    first = next(at for at, row in enumerate(rows) if row[0][0] == "出")
    colon = rows[first][2]
    assert colon[0] == "："
    hanging = LEFT + 5 * 156 / 28
    assert rows[first][3][1] == pytest.approx(hanging, abs=0.2)
    assert rows[first + 1][0][1] == pytest.approx(hanging, abs=0.2)
    assert rows[first + 2][0][1] == pytest.approx(hanging, abs=0.2)


def test_lists_of_nobody_are_left_out(with_minutes, printed, read):
    text = read(printed(with_minutes(excused="", absent="", observers="")))[-1].text
    assert "出席：" in text
    assert not {"请假：", "缺席：", "列席："} & {text[at : at + 3] for at in range(len(text))}


def test_absence_is_listed_apart_from_leave(with_minutes, printed, read):
    text = read(printed(with_minutes(absent="副县长陈志强")))[-1].text
    assert text.index("请假：") < text.index("缺席：副县长陈志强") < text.index("列席：")


@pytest.mark.parametrize("paragraphs", range(1, 40, 3))
def test_the_imprint_never_stands_alone(with_minutes, printed, read, paragraphs):
    body = "\n".join(["会议议定，由县财政局牵头，于本月底前办结。"] * paragraphs)
    last = read(printed(with_minutes(body=body)))[-1]
    rows = list(last.rows())
    imprint = last.line_with("抄送：")[2]
    assert sum(y < imprint for y in rows) >= 2
    assert max(y for y in rows if y < imprint) < imprint - 6


def test_a_draft_is_marked_on_every_page_outside_the_type_area(with_minutes, printed, read):
    pages = read(printed(with_minutes(signed_on=None, issued_on=None, signer=None, body=FULL_PAGES)))
    for page in pages:
        _, x, baseline = page.line_with("草稿　未签发")
        assert x < LEFT
        assert baseline < TOP
    assert GREY.red == GREY.green == GREY.blue


def test_signed_minutes_carry_no_draft_mark(sheet, printed, read):
    assert all("草稿" not in page.text for page in read(printed(sheet)))


def test_a_draft_leaves_room_to_write_number_and_days(with_minutes, printed, read):
    draft = with_minutes(number=None, signed_on=None, issued_on=None, signer=None)
    text = "".join(page.text for page in read(printed(draft)))
    assert "〔2026〕" in text
    assert "年 月 日印发" in text.replace("　", " ")


def test_a_title_break_set_by_hand_is_kept(with_minutes, printed, read):
    page = read(printed(with_minutes(title="云溪县人民政府\n第5次常务会议纪要")))[0]
    assert page.line_with("第5次常务会议纪要")[0] == "第5次常务会议纪要"


def test_an_automatic_title_never_cuts_a_word(with_minutes, printed, read):
    title = "云溪县人民政府第5次常务会议关于研究一季度经济运行等有关工作的纪要"
    rows = ["".join(char for char, _ in row) for row in read(printed(with_minutes(title=title)))[0].rows().values()]
    assert any("纪要" in row for row in rows[3:6])
    assert not any(row.startswith("要") or row.endswith("纪") for row in rows)


def test_minutes_without_a_body_still_print(with_minutes, printed):
    empty = with_minutes(body="", present="", excused="", observers="", copies_to="")
    assert printed(empty).pages == 1


def test_very_many_copies_move_into_the_text(with_minutes, printed, read):
    pages = read(printed(with_minutes(copies_to="，".join(["县委各部门"] * 400))))
    assert "".join(page.text for page in pages).replace("\n", "").count("县委各部门") == 400
    assert all(y <= 262.5 for page in pages for y in page.rows(0, 266))


def test_a_body_of_one_hundred_thousand_characters_prints(with_minutes, printed):
    assert printed(with_minutes(body="会议议定，由县财政局牵头。\n" * 7000)).pages > 300


def test_a_meeting_without_minutes_says_what_to_do(sheet, fonts):
    with pytest.raises(ValueError, match="请先拟写纪要"):
        form("minutes").print(replace(sheet, minutes=None), fonts)


def test_ten_pages_take_no_time(with_minutes, printed):
    sheet = with_minutes(body="会议议定，由县财政局牵头，会同有关单位于4月30日前办结。\n" * 100)
    printed(sheet)
    start = time.perf_counter()
    pages = printed(sheet).pages
    assert pages >= 10
    assert time.perf_counter() - start < 2
