"""Red-head documents measured against GB/T 9704-2012: 7.2 to 7.4 and the letters of 10.1."""

import io

import pdfplumber
import pytest

from jkgov_desktop.paper.documents.red_head import print_words
from jkgov_desktop.records.documents.red_head import DocumentWords, Format
from jkgov_desktop.records.structs import replace

MM = 72 / 25.4
CELL = 156 / 28
ROW = (225 - CELL) / 21
BASELINE = 0.86 * 16 / MM
"""How far the baseline of 3号 lies below the top of its row, in millimetres."""

BODY = "现就有关事项通知如下：\n一、提高认识\n各乡镇要切实加强组织领导。\n特此通知。"


@pytest.fixture
def words():
    return DocumentWords(
        format=Format.DOWNWARD,
        mark="云溪县人民政府文件",
        number="云府发〔2026〕12号",
        title="云溪县人民政府关于加强防汛工作的通知",
        body=BODY,
        issuer="云溪县人民政府",
        day="2026年3月5日",
        office="云溪县人民政府办公室",
        printed="2026年3月6日印发",
        recipient="各乡镇人民政府，县政府各部门",
        copies_to="县委办公室，县人大常委会办公室",
    )


@pytest.fixture
def printed(fonts, read):
    """Prints words and reads the pages."""
    return lambda words: read(print_words(words, fonts))


@pytest.fixture
def rules(fonts):
    """The upper edges and heights of the red rules of the first page, with their left ends and widths, in mm."""

    def found(words):
        with pdfplumber.open(io.BytesIO(print_words(words, fonts).pdf)) as pdf:
            rects = pdf.pages[0].rects
        red = [
            each for each in rects if tuple(round(part, 2) for part in each["non_stroking_color"]) == (0.85, 0.03, 0.06)
        ]
        return [tuple(round(each[side] / MM, 2) for side in ("top", "height", "x0", "width")) for each in red]

    return found


def test_the_mark_begins_35_mm_below_the_text_area(words, printed):
    page = printed(words)[0]
    _, x, baseline = page.line_with("云溪县人民政府文件")
    size = min(42, 148 * MM / 9)
    assert baseline == pytest.approx(37 + 35 + 0.86 * size / MM, abs=0.1)
    assert x == pytest.approx(28 + (156 - 9 * size / MM) / 2, abs=0.3)


def test_the_red_rule_is_4_mm_below_the_number_and_as_wide_as_the_text_area(words, printed, rules):
    _, _, baseline = printed(words)[0].line_with("云府发〔2026〕12号")
    ((top, height, left, width),) = rules(words)
    assert top == pytest.approx(baseline - BASELINE + CELL + 4, abs=0.1)
    assert (height, left, width) == (0.5, 28, 156)


def test_two_rows_stand_free_between_rule_and_title(words, printed):
    page = printed(words)[0]
    number, title = page.line_with("云府发〔2026〕12号")[2], page.line_with("加强防汛工作的通知")[2]
    assert title - number == pytest.approx(3 * ROW + 0.86 * 6 / MM, abs=0.1)


def test_a_downward_paper_has_its_number_in_the_middle_and_no_signer(words, printed):
    page = printed(replace(words, signers=("张㛃",)))[0]
    line, x, _ = page.line_with("云府发〔2026〕12号")
    assert "签发人" not in page.text
    assert line == words.number
    assert x > 28 + 40


def test_an_upward_paper_names_who_signed_beside_its_number(words, printed):
    page = printed(replace(words, format=Format.UPWARD, signers=("张㛃",)))[0]
    line, x, _ = page.line_with("云府发〔2026〕12号")
    assert x == pytest.approx(28 + CELL, abs=0.1)
    assert line.endswith("签发人：张　㛃")
    last = max(right for char, right, y, _ in page.chars if char == "㛃")
    assert last == pytest.approx(28 + 156 - 2 * CELL, abs=0.1)


def test_three_signers_stand_in_two_rows_and_the_number_beside_the_last(words, printed, rules):
    one = replace(words, format=Format.UPWARD, signers=("张㛃",))
    three = replace(one, signers=("张㛃", "李建国", "王䶮"))
    page = printed(three)[0]
    assert page.line_with("签发人")[0] == "签发人：张　㛃　李建国"
    assert page.line_with(words.number)[0].endswith("王　䶮")
    assert rules(three)[0][0] - rules(one)[0][0] == pytest.approx(ROW, abs=0.1)


def test_an_upward_paper_without_a_signer_leaves_room_for_one(words, printed):
    assert "签发人：" in printed(replace(words, format=Format.UPWARD))[0].text


def test_urgency_stands_in_the_upper_left_corner(words, printed):
    _, x, baseline = printed(replace(words, urgency="特急"))[0].line_with("特急")
    assert (x, baseline) == (pytest.approx(28, abs=0.1), pytest.approx(37 + BASELINE, abs=0.1))


def test_the_recipient_begins_at_the_edge_and_the_body_two_cells_in(words, printed):
    page = printed(words)[0]
    assert page.line_with("各乡镇人民政府")[1] == pytest.approx(28, abs=0.1)
    assert page.line_with("现就有关事项")[1] == pytest.approx(28 + 2 * CELL, abs=0.1)


def test_the_day_stands_four_cells_from_the_right_and_the_name_is_centred_on_it(words, printed):
    page = printed(words)[-1]
    issuer, left, above = _last_line(page, "云溪县人民政府")
    _, day_left, below = _last_line(page, "2026年3月5日")
    assert below - above == pytest.approx(ROW, abs=0.6)
    right = 28 + 156 - 4 * CELL
    day_width = right - day_left
    assert left + len(issuer) * CELL / 2 == pytest.approx(day_left + day_width / 2, abs=0.2)


def _last_line(page, text):
    """The lowest line that is exactly `text`."""
    for baseline, row in reversed(page.rows(0, 297).items()):
        if "".join(char for char, _ in row) == text:
            return text, row[0][1], baseline
    raise AssertionError(text)


def test_several_attachments_are_numbered_and_aligned(words, printed):
    text = "\n".join(page.text for page in printed(replace(words, attachments=("名单", "流程图"))))
    assert "附件：1.名单\n2.流程图" in text
    assert "附件：名单\n" in "\n".join(page.text for page in printed(replace(words, attachments=("名单",))))


def test_the_note_stands_below_the_day(words, printed):
    page = printed(replace(words, note="联系人：李明，电话：0000-1234567"))[-1]
    assert page.line_with("（联系人：李明")[2] > _last_line(page, "2026年3月5日")[2]


def test_the_imprint_of_a_letter_names_only_who_gets_copies(words, printed):
    letter = printed(replace(words, format=Format.LETTER, mark="云溪县人民政府"))[-1]
    assert "抄送：县委办公室，县人大常委会办公室。" in letter.text
    assert "印发" not in letter.text
    assert "2026年3月6日印发" in printed(words)[-1].text


def test_a_letter_has_double_rules_of_170_mm_at_head_and_foot(words, rules):
    upper, upper_thin, foot_thin, foot = rules(replace(words, format=Format.LETTER, mark="云溪县人民政府"))
    assert upper[1] > upper_thin[1]
    assert foot_thin[1] < foot[1]
    assert {each[2:] for each in (upper, upper_thin, foot_thin, foot)} == {(20, 170)}
    assert upper[0] == pytest.approx(30 + 42 / MM + 4, abs=0.1)
    assert foot[0] + foot[1] == pytest.approx(297 - 20, abs=0.1)


def test_a_letter_has_its_number_at_the_right_and_none_on_its_first_page(words, printed):
    letter = replace(words, format=Format.LETTER, mark="云溪县人民政府", body=BODY * 12)
    first, second, *_ = printed(letter)
    last = max(x for char, x, _, _ in first.chars if char == "号")
    assert last + CELL == pytest.approx(28 + 156, abs=0.1)
    assert "— 1 —" not in first.text
    assert "— 2 —" in second.text


def test_every_page_of_a_draft_says_so(words, printed):
    pages = printed(replace(words, draft="草稿　未签发", body=BODY * 12))
    assert len(pages) > 2
    assert all("草稿" in page.text for page in pages)


def test_a_document_without_recipients_copies_or_number_prints(words, printed):
    (page,) = printed(replace(words, recipient="", copies_to="", number=""))
    assert "抄送" not in page.text
    assert "印发" in page.text
