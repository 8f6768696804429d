"""The editable minutes, read back from the file they are written to."""

import io
from datetime import date, time
from typing import Any

import docx
import pytest
from docx.oxml.ns import qn
from hypothesis import given, settings
from hypothesis import strategies as st

from jkgov_desktop.paper.docx_styles import mark_size
from jkgov_desktop.paper.meetings.minutes_docx import minutes_docx
from jkgov_desktop.records.house import House
from jkgov_desktop.records.meetings.meeting import Meeting, MeetingKind
from jkgov_desktop.records.meetings.minutes import Minutes
from jkgov_desktop.records.meetings.sheets import MeetingSheet
from jkgov_desktop.records.minutes_text import levels
from jkgov_desktop.records.structs import replace

BODY = (
    "2026年3月18日上午，县长张㛃主持召开会议。现纪要如下：\n"
    "一、关于一季度经济运行\n"
    "（一）压实责任。由县发改局牵头。\n"
    "1.按月通报。\n"
    "（1）县统计局配合。"
)
MINUTES = Minutes(
    meeting="m",
    version=1,
    number=12,
    title="示例县人民政府\n第58次常务会议纪要",
    body=BODY,
    present="县长张㛃，副县长王䶮、赵𬭚",
    excused="副县长孙伟（外事活动）",
    observers="县财政局局长何静",
    copies_to="县委办公室，\n县人大常委会办公室。",
    signer="p",
    signed_on=date(2026, 3, 18),
    issued_on=date(2026, 3, 20),
)
PARAGRAPH_ORDER = [
    "pStyle",
    "keepNext",
    "keepLines",
    "pageBreakBefore",
    "framePr",
    "widowControl",
    "numPr",
    "suppressLineNumbers",
    "pBdr",
    "shd",
    "tabs",
    "suppressAutoHyphens",
    "kinsoku",
    "wordWrap",
    "overflowPunct",
    "topLinePunct",
    "autoSpaceDE",
    "autoSpaceDN",
    "bidi",
    "adjustRightInd",
    "snapToGrid",
    "spacing",
    "ind",
    "contextualSpacing",
    "mirrorIndents",
    "suppressOverlap",
    "jc",
]
RUN_ORDER = [
    "rStyle",
    "rFonts",
    "b",
    "bCs",
    "i",
    "iCs",
    "color",
    "spacing",
    "w",
    "kern",
    "position",
    "sz",
    "szCs",
    "highlight",
    "u",
    "lang",
]


def sheet_of(minutes: Minutes | None = MINUTES) -> MeetingSheet:
    meeting = Meeting(
        kind=MeetingKind.EXECUTIVE,
        title="第58次常务会议",
        number=58,
        held_on=date(2026, 3, 18),
        starts=time(9),
    )
    house = House(government="示例县人民政府", office="示例县人民政府办公室")
    return MeetingSheet(house=house, meeting=meeting, minutes=minutes)


def opened(minutes: Minutes = MINUTES) -> Any:
    return docx.Document(io.BytesIO(minutes_docx(sheet_of(minutes))))


def with_style(document: Any, style: str) -> list[Any]:
    return [one for one in document.paragraphs if one.style.style_id == style]


def fonts_of(document: Any, paragraph: Any) -> list[tuple[str, str]]:
    """Each run's text and the East Asian font it is set in."""
    plain = document.styles["Normal"].element.rPr.rFonts.get(qn("w:eastAsia"))
    return [
        (run.text, plain if run.style.name == "Default Paragraph Font" else east_asian(run.style))
        for run in paragraph.runs
    ]


def east_asian(style: Any) -> str:
    return style.element.rPr.rFonts.get(qn("w:eastAsia"))


def test_there_must_be_minutes_to_write() -> None:
    with pytest.raises(ValueError, match="还没有纪要"):
        minutes_docx(sheet_of(None))


def test_the_page_is_a4_with_the_margins_of_the_standard() -> None:
    page = opened().sections[0]
    sizes = (page.page_width, page.page_height, page.top_margin, page.bottom_margin)
    sides = (page.left_margin, page.right_margin)
    assert [round(length.mm) for length in (*sizes, *sides)] == [210, 297, 37, 35, 28, 26]


def test_the_grid_gives_22_rows_of_28_characters() -> None:
    document = opened()
    (grid,) = document.sections[0]._sectPr.xpath("w:docGrid")
    pitch = int(grid.get(qn("w:linePitch"))) / 20
    assert grid.get(qn("w:type")) == "lines"
    assert 22 * pitch <= 225 * 72 / 25.4 < 23 * pitch

    normal = document.styles["Normal"].element.rPr
    (closed_up,) = normal.xpath("w:spacing/@w:val")
    (size,) = normal.xpath("w:sz/@w:val")
    advance = int(size) / 2 + int(closed_up) / 20
    assert 28 * advance <= 156 * 72 / 25.4 < 29 * advance


def test_the_head_says_mark_number_office_and_day() -> None:
    document = opened()
    head = [with_style(document, style)[0].text for style in ("MinutesMark", "MinutesNumber", "MinutesIssue")]
    assert head == [
        "示例县人民政府常务会议纪要",
        "〔2026〕12号",
        "　示例县人民政府办公室\t2026年3月18日",
    ]


def test_a_longer_mark_is_set_smaller() -> None:
    assert mark_size("县政府会议纪要") > mark_size("示例土家族苗族自治县人民政府常务会议纪要")
    assert mark_size("纪要") == mark_size("会议纪要")


def test_a_title_keeps_the_breaks_set_by_hand() -> None:
    (title,) = with_style(opened(), "GongwenTitle")
    assert title.text == "示例县人民政府\n第58次常务会议纪要"


def test_every_level_is_set_in_its_font() -> None:
    document = opened()
    body = with_style(document, "GongwenBody")
    assert [fonts_of(document, paragraph) for paragraph in body[1:]] == [
        [("一、关于一季度经济运行", "黑体")],
        [("（一）压实责任。", "楷体_GB2312"), ("由县发改局牵头。", "仿宋_GB2312")],
        [("1.按月通报。", "仿宋_GB2312")],
        [("（1）县统计局配合。", "仿宋_GB2312")],
    ]


def test_only_a_heading_alone_on_its_line_stays_with_what_follows() -> None:
    minutes = replace(MINUTES, body="一、关于防汛\n一、关于防汛。会议听取汇报。\n会议议定。")
    kept = [paragraph.paragraph_format.keep_with_next for paragraph in with_style(opened(minutes), "GongwenBody")]
    assert kept == [True, None, None]


def test_the_names_hang_after_a_black_label() -> None:
    document = opened()
    names = with_style(document, "GongwenNames")
    assert [fonts_of(document, paragraph)[0] for paragraph in names] == [
        ("出席", "黑体"),
        ("请假", "黑体"),
        ("列席", "黑体"),
    ]
    assert names[0].text == "出席：县长张㛃，副县长王䶮、赵𬭚"
    (indent,) = document.styles["公文名单"].element.pPr.xpath("w:ind")
    assert (indent.get(qn("w:leftChars")), indent.get(qn("w:hangingChars"))) == ("500", "300")


def test_the_imprint_lies_on_the_lower_edge_between_three_rules() -> None:
    document = opened()
    (table,) = document.tables
    assert [row.cells[0].text for row in table.rows] == [
        "抄送：县委办公室，县人大常委会办公室。",
        "示例县人民政府办公室\t2026年3月20日印发",
    ]
    (place,) = table._tbl.xpath("w:tblPr/w:tblpPr")
    assert (place.get(qn("w:vertAnchor")), place.get(qn("w:tblpYSpec"))) == ("margin", "bottom")
    assert table._tbl.xpath("w:tblPr/w:tblBorders/*/@w:sz") == ["8", "8", "6"]


def test_without_copies_the_imprint_is_one_row() -> None:
    (table,) = opened(replace(MINUTES, copies_to="")).tables
    assert len(table.rows) == 1


def test_odd_pages_are_numbered_right_and_even_pages_left() -> None:
    document = opened()
    page = document.sections[0]
    assert document.settings.odd_and_even_pages_header_footer
    for footer, style, side in (
        (page.footer, "GongwenOddPage", "right"),
        (page.even_page_footer, "GongwenEvenPage", "left"),
    ):
        (number,) = footer.paragraphs
        assert number.style.style_id == style
        assert number.style.element.pPr.xpath("w:jc/@w:val") == [side]
        assert number._p.xpath("w:fldSimple/@w:instr") == ["PAGE"]


def test_only_unsigned_minutes_carry_the_mark_of_a_draft() -> None:
    draft = opened(replace(MINUTES, signed_on=None, signer=None, issued_on=None))
    for document, mark in ((draft, "草稿　未签发"), (opened(), "")):
        page = document.sections[0]
        assert [header.paragraphs[0].text for header in (page.header, page.even_page_header)] == [mark, mark]
    assert "　　年　月　日印发" in draft.tables[0].rows[-1].cells[0].text


def test_the_file_says_who_made_what() -> None:
    about = opened().core_properties
    assert (about.title, about.author, about.comments) == (
        "示例县人民政府第58次常务会议纪要",
        "示例县人民政府办公室",
        "",
    )


@pytest.mark.parametrize(("kind", "order"), [("pPr", PARAGRAPH_ORDER), ("rPr", RUN_ORDER)])
def test_properties_stand_in_the_order_of_the_schema(kind: str, order: list[str]) -> None:
    document = opened()
    page = document.sections[0]
    ours = document.styles.element.xpath(
        "w:style[@w:styleId='Normal' or starts-with(@w:styleId,'Gongwen') or starts-with(@w:styleId,'Minutes')]"
    )
    parts = [document.element, *ours, page.footer._element, page.even_page_footer._element]
    for properties in (found for part in parts for found in part.iter(qn(f"w:{kind}"))):
        names = [child.tag.partition("}")[2] for child in properties]
        assert names == sorted(names, key=order.index)


def test_two_writings_of_the_same_minutes_say_the_same() -> None:
    first, second = (opened().element.xml for _ in range(2))
    assert first == second


@settings(max_examples=15, deadline=None)
@given(st.text(alphabet="一二、（）()12.。”会议&<>\"'\n 　\t㛃𬭚", max_size=200))
def test_no_word_of_the_body_is_lost(body: str) -> None:
    document = opened(replace(MINUTES, body=body))
    written = [paragraph.text for paragraph in with_style(document, "GongwenBody")]
    assert written == [paragraph.head + paragraph.rest for paragraph in levels(body)]


def test_lists_keep_the_lines_they_were_typed_in() -> None:
    document = opened(replace(MINUTES, present="县长张㛃\n副县长王䶮"))
    assert with_style(document, "GongwenNames")[0].text == "出席：县长张㛃\n副县长王䶮"
