"""A messy register as an office keeps it in Excel, taken in whole or not at all."""

from datetime import date, datetime

import pytest
from openpyxl import Workbook

from jkgov_desktop.exchange.spreadsheet import read_rows
from jkgov_desktop.office import importing
from jkgov_desktop.office.documents import incoming
from jkgov_desktop.office.importing import ImportRefused
from jkgov_desktop.records.documents.archive import ArchiveItem
from jkgov_desktop.records.documents.incoming import Genre, IncomingBook, IncomingDocument
from jkgov_desktop.records.documents.outgoing import OutgoingDocument
from jkgov_desktop.records.documents.seals import SecretCopy
from jkgov_desktop.records.people import Person

INCOMING = IncomingDocument.register
LABELS = [field.label for field in INCOMING.fields.values()]


@pytest.fixture
def messy(tmp_path):
    """A register with a title, heads in two rows of merged cells, and whatever people typed as a day."""

    def messy(*lines):
        book = Workbook()
        page = book.active
        page.append(("江口县人民政府办公室收文登记簿（２０２６年）",))
        page.merge_cells("A1:G1")
        page.append(("登记人：杨秀英",))
        page.append(())
        page.append(("序号", "收文号", "收文\n日期", "来文", None, "文  种", "标题："))
        page.append((None, None, None, "来文单位", "来文字号", None, None))
        for column in "ABCFG":
            page.merge_cells(f"{column}4:{column}5")
        page.merge_cells("D4:E4")
        for line in lines:
            page.append(line)
        book.save(tmp_path / "收文.xlsx")
        book.close()
        return read_rows(tmp_path / "收文.xlsx", LABELS)

    return messy


def test_every_way_of_writing_a_day_is_understood(desk, messy):
    days = (
        "2026.3.5",
        "2026年3月5日",
        date(2026, 3, 5),
        datetime(2026, 3, 5, 14, 20),
        46086,
        "２０２６．３．５",
        "2026/03/05",
        "20260305",
    )
    rows = messy(
        *((n, f"{n}", on, "县水务局", "江水呈〔2026〕1号", "请示", f"第{n}件") for n, on in enumerate(days, 1))
    )
    assert importing.take_in(desk, INCOMING, rows) == len(days)
    kept = desk.store.all(IncomingDocument)
    assert {one.received_on for one in kept} == {date(2026, 3, 5)}
    assert {one.number for one in kept} == set(range(1, 9))
    assert {(one.sender, one.genre) for one in kept} == {("县水务局", Genre.REQUEST)}


def test_blank_lines_and_repeated_heads_are_left_out_and_lines_keep_their_number(messy):
    rows = messy(
        (1, "１", "2026.3.5", "县水务局", None, "请示", "甲"),
        (),
        (None, None, None, "来文单位", "来文字号", None, None),
        (2, "２", "2026.3.6", "县水务局", None, "请示", "乙"),
    )
    assert {number: row["标题"] for number, row in rows.items()} == {6: "甲", 9: "乙"}
    assert list(rows[6]) == ["收文号", "收文日期", "来文单位", "来文字号", "文种", "标题"]


def test_numbers_given_twice_are_said_with_the_line_that_has_them(desk, messy):
    rows = messy(
        (1, 7, "2026.3.5", "县水务局", None, "请示", "甲"),
        (2, "７", "2026.3.6", "县水务局", None, "请示", "乙"),
        (3, 7, "2025.3.6", "县水务局", None, "请示", "去年的第七号"),
    )
    with pytest.raises(ImportRefused) as refused:
        importing.take_in(desk, INCOMING, rows)
    assert refused.value.sentences == ("第 7 行：第 7 号与第 6 行重复，请核对。",)
    assert desk.store.count(INCOMING) == 0


def test_all_that_is_wrong_with_a_line_is_said_at_once_and_its_good_cells_are_shown(desk, messy):
    rows = messy((1, "七", "3月5日", "县水务局", None, "请示", "甲"))
    (line,) = importing.understand(INCOMING, rows, importing.known_to(desk, INCOMING)).lines
    assert line.record is None
    assert "“收文号”应为整数" in line.problem
    assert "“收文日期”看不懂“3月5日”" in line.problem
    assert line.cells == ("七", "3月5日", "县水务局", "", "请示", "甲")


def test_a_paper_without_a_number_and_without_a_book_is_given_them_as_if_it_were_typed(desk, messy):
    importing.take_in(desk, INCOMING, messy((1, None, "2026.3.5", "县水务局", None, "请示", "甲")))
    (kept,) = desk.store.all(IncomingDocument)
    assert (kept.number, kept.book) == (1, IncomingBook.UNITS)
    fresh = IncomingDocument(received_on=date(2026, 3, 6), sender="县水务局", genre=Genre.REQUEST, title="乙")
    assert incoming.save_incoming(desk, None, fresh).series == f"2026年收文·{IncomingBook.UNITS.label}"


def test_work_stops_between_lines_when_it_is_cancelled(desk):
    rows = {number: {"姓名": f"甲{number}"} for number in range(2, 1002)}
    seen = []
    known = importing.known_to(desk, Person.register)
    whole = importing.understand(Person.register, rows, known, lambda done, total: seen.append((done, total)))
    assert len(whole.lines) == 1000
    assert seen == [(0, 1000), (200, 1000), (400, 1000), (600, 1000), (800, 1000)]
    steps = iter((False, True))
    cut = importing.understand(Person.register, rows, known, cancelled=lambda: next(steps))
    assert len(cut.lines) == 200


def test_issue_numbers_and_item_numbers_that_come_along_are_taken(desk):
    issued = {"发文字号": "江府发〔2026〕3号", "标题": "通知", "拟稿日期": "2026-3-5"}
    importing.take_in(desk, OutgoingDocument.register, {2: issued})
    with pytest.raises(ImportRefused, match="第 3 号已给“通知”"):
        importing.take_in(desk, OutgoingDocument.register, {2: issued})
    item = {"全宗号": "J001", "年度": "2026", "保管期限": "永久", "机构代码": "BGS", "件号": "1", "题名": "通知"}
    importing.take_in(desk, ArchiveItem.register, {2: item})
    with desk.unit("给号") as unit:
        assert unit.give_number("江府发〔2026〕", "", date(2026, 3, 9)) == 4
        assert unit.give_number("归档 J001-WS·2026-Y-BGS", "", date(2026, 3, 9)) == 2


def test_a_carrier_comes_in_once_per_number_and_copy(desk):
    row = {"统一编号": "5", "份号": "2", "领取人": "吴刚", "发出日期": "2026-3-5", "应收回日期": "2026-3-9"}
    with pytest.raises(ImportRefused, match="第 3 行：统一编号5、份号2与第 2 行重复"):
        importing.take_in(desk, SecretCopy.register, {2: row, 3: row})
    importing.take_in(desk, SecretCopy.register, {2: row})
    with pytest.raises(ImportRefused, match="统一编号5、份号2已登记过"):
        importing.take_in(desk, SecretCopy.register, {2: row})


def test_lines_are_backed_up_before_they_are_kept(desk, messy):
    rows = messy((1, None, "2026.3.5", "县水务局", None, "请示", "甲"))
    assert desk.store.last_backup is None
    importing.take_in(desk, INCOMING, rows)
    assert desk.store.last_backup is not None


@pytest.mark.parametrize("asked", [1, 2, 3])
def test_an_import_that_is_stopped_keeps_no_line(desk, messy, asked):
    rows = messy(*((None, None, "2026.3.5", "县水务局", None, "请示", f"第{n}件") for n in range(450)))
    understood = importing.understand(INCOMING, rows, importing.known_to(desk, INCOMING))
    answers = iter([False] * (asked - 1) + [True])
    with pytest.raises(ImportRefused, match="已停止"):
        importing.keep(desk, INCOMING, understood, cancelled=lambda: next(answers))
    assert desk.store.all(IncomingDocument) == []


def test_a_paper_from_a_file_gets_its_limit_by_its_class(desk):
    row = {
        "收文日期": "2026-03-05",
        "来文单位": "县水务局",
        "文种": "请示",
        "标题": "甲",
        "办理类别": "一般事项",
        "应办结日": "",
    }
    importing.take_in(desk, INCOMING, {2: row, 3: {**row, "应办结日": "2026-04-01"}, 4: {**row, "办理类别": ""}})
    kept = desk.store.all(IncomingDocument, order="id")
    assert [one.due_on for one in kept] == [date(2026, 3, 10), date(2026, 4, 1), None]
