"""Registers as spreadsheets, both ways."""

import io
import zipfile
from datetime import date, datetime, time
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import Workbook, load_workbook

from jkgov_desktop.exchange.files import FileError
from jkgov_desktop.exchange.spreadsheet import LONGEST_CELL, read_rows, write_register
from jkgov_desktop.records.sheets import CellKind, LedgerColumn, LedgerSheet

COLUMNS = (LedgerColumn("单位全称", 3), LedgerColumn("电话", 1))


def sheet_of(*rows: tuple[str, str], title: str = "单位") -> LedgerSheet:
    return LedgerSheet(title=title, columns=COLUMNS, rows=rows, office="示例县人民政府办公室")


def written(path: Path, *rows: tuple[object, ...]) -> Path:
    book = Workbook()
    for row in rows:
        book.active.append(row)
    book.save(path)
    book.close()
    return path


def refusal(path: Path) -> str:
    with pytest.raises(FileError) as refused:
        read_rows(path)
    return refused.value.sentence


def test_what_is_written_reads_back_as_it_was(tmp_path: Path) -> None:
    rows = (("县财政局", "0856-6621234"), ("双江镇\n人民政府", "007"), ("", "1.50"))
    write_register(sheet_of(*rows), tmp_path / "a.xlsx")
    assert list(read_rows(tmp_path / "a.xlsx").values()) == [{"单位全称": unit, "电话": phone} for unit, phone in rows]


@pytest.mark.parametrize("text", ["=1+1", "=HYPERLINK(1)", "+1", "-1", "@SUM(A1)", "#N/A", "2026-03-05", "12"])
def test_every_cell_is_text_whatever_it_looks_like(tmp_path: Path, text: str) -> None:
    write_register(sheet_of((text, "1")), tmp_path / "a.xlsx")
    book = load_workbook(tmp_path / "a.xlsx")
    cell = book.active["A2"]
    assert (cell.value, cell.data_type, cell.number_format) == (text, "s", "@")
    book.close()


def test_the_heads_stay_in_sight_and_repeat_on_paper(tmp_path: Path) -> None:
    write_register(sheet_of(("县财政局", "1")), tmp_path / "a.xlsx")
    book = load_workbook(tmp_path / "a.xlsx")
    page = book.active
    assert (page.title, page.freeze_panes, page.print_title_rows) == ("单位", "A2", "$1:$1")
    assert page["A1"].font.bold
    assert page.column_dimensions["A"].width > page.column_dimensions["B"].width
    book.close()


def test_a_title_no_sheet_may_have_is_made_one_it_may(tmp_path: Path) -> None:
    write_register(sheet_of(title="台账[2026/3]:" + "长" * 40), tmp_path / "a.xlsx")
    book = load_workbook(tmp_path / "a.xlsx")
    assert book.active.title == "台账 2026 3  " + "长" * 20
    book.close()


def test_a_text_too_long_for_a_cell_is_refused_and_the_old_file_stays(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    path.write_bytes(b"old")
    with pytest.raises(FileError, match="第2行“单位全称”有 32768 字"):
        write_register(sheet_of(("县财政局", "1"), ("字" * (LONGEST_CELL + 1), "1")), path)
    assert path.read_bytes() == b"old"


def test_a_folder_that_is_gone_leaves_nothing_half_written(tmp_path: Path) -> None:
    with pytest.raises(OSError, match=r"a\.xlsx"):
        write_register(sheet_of(("县财政局", "1")), tmp_path / "gone" / "a.xlsx")
    assert list(tmp_path.iterdir()) == []


def test_a_target_that_cannot_be_replaced_leaves_no_part_behind(tmp_path: Path) -> None:
    (tmp_path / "a.xlsx").mkdir()
    with pytest.raises(OSError, match=r"a\.xlsx"):
        write_register(sheet_of(("县财政局", "1")), tmp_path / "a.xlsx")
    assert [path.name for path in tmp_path.iterdir()] == ["a.xlsx"]


def test_cells_of_excel_are_read_as_a_person_types_them(tmp_path: Path) -> None:
    heads = ("日", "时", "日时", "数", "小数", "是否", "空", "字")
    row = (date(2026, 3, 5), time(8, 30), datetime(2026, 3, 5, 8, 30), 12, 1.5, True, None, " 县 ")
    path = written(tmp_path / "a.xlsx", heads, row)
    assert list(read_rows(path).values()) == [
        {
            "日": "2026-03-05",
            "时": "08:30",
            "日时": "2026-03-05 08:30",
            "数": "12",
            "小数": "1.5",
            "是否": "是",
            "空": "",
            "字": "县",
        }
    ]


def test_blank_rows_and_columns_without_a_head_are_left_out(tmp_path: Path) -> None:
    path = written(tmp_path / "a.xlsx", (), ("姓名", None, "职务"), (), ("何静", "x", "局长"), (None, None))
    assert list(read_rows(path).values()) == [{"姓名": "何静", "职务": "局长"}]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16"])
@pytest.mark.parametrize("delimiter", [",", "\t"])
def test_text_files_are_read_in_the_encodings_offices_save(tmp_path: Path, encoding: str, delimiter: str) -> None:
    path = tmp_path / "a.csv"
    lines = [["姓名", "职务"], ["张㛃", '"局长\n兼书记"']]
    path.write_bytes("\r\n".join(delimiter.join(line) for line in lines).encode(encoding))
    assert list(read_rows(path).values()) == [{"姓名": "张㛃", "职务": "局长\n兼书记"}]


def test_a_missing_file_is_said(tmp_path: Path) -> None:
    assert "没有找到" in refusal(tmp_path / "a.xlsx")


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "空文件"),
        (b"\xd0\xcf\x11\xe0" + bytes(64), "旧版表格"),
        (b"\xd0\xcf\x11\xe0" + bytes(64) + "EncryptedPackage".encode("utf-16-le"), "打开密码"),
        (b"PK\x03\x04" + bytes(64), "已损坏"),
        (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n\x00\xff\xff", "不是表格"),
        (b"\x89PNG\r\n\x1a\n\x00\x00", "不是表格"),
        (b"\n\n", "没有内容"),
        ("姓名,职务\n".encode(), "只有表头"),
        ("姓名,姓名\n何静,局长\n".encode(), "“姓名”出现了两次"),
        (("姓名\n" + '"' + "字" * 200_000).encode(), "引号不成对"),
    ],
)
def test_a_file_that_is_no_table_is_refused_in_words(tmp_path: Path, content: bytes, sentence: str) -> None:
    path = tmp_path / "a.xlsx"
    path.write_bytes(content)
    assert sentence in refusal(path)


def test_a_zip_of_something_else_is_refused_in_words(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.xlsx", "w") as packed:
        packed.writestr("readme.txt", "no workbook")
    assert "已损坏" in refusal(tmp_path / "a.xlsx")


def workbook_bytes() -> bytes:
    book = Workbook()
    book.active.append(("姓名", "职务"))
    book.active.append(("何静", "局长"))
    buffer = io.BytesIO()
    book.save(buffer)
    book.close()
    return buffer.getvalue()


WHOLE = workbook_bytes()


@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    cut=st.integers(min_value=4, max_value=len(WHOLE)),
    place=st.integers(min_value=4, max_value=len(WHOLE) - 1),
    byte=st.integers(min_value=0, max_value=255),
)
def test_a_damaged_workbook_is_read_or_refused_but_never_crashes(
    tmp_path: Path, cut: int, place: int, byte: int
) -> None:
    damaged = bytearray(WHOLE)
    damaged[place] = byte
    path = tmp_path / "a.xlsx"
    path.write_bytes(damaged[:cut])
    try:
        outcome = str(len(read_rows(path)))
    except FileError as error:
        outcome = error.sentence
    assert outcome == "1" or outcome.startswith("“a.xlsx”")


def test_days_amounts_and_counts_go_out_as_what_they_are_and_come_back(tmp_path: Path) -> None:
    kinds = (CellKind.DAY, CellKind.AMOUNT, CellKind.COUNT, CellKind.TEXT)
    columns = tuple(LedgerColumn(kind.value, 1, kind) for kind in kinds)
    rows = (("2026-03-05", "1,234,567.89", "12", "0856"), ("", "", "", ""), ("2026年", "两万", "三", "x"))
    write_register(LedgerSheet("经费", columns, rows), tmp_path / "a.xlsx")
    book = load_workbook(tmp_path / "a.xlsx")
    first, _, words = book.active.iter_rows(min_row=2, values_only=True)
    assert first == (datetime(2026, 3, 5), 1234567.89, 12, "0856")
    assert words == ("2026年", "两万", "三", "x")
    assert [cell.number_format for cell in book.active[2]] == ["yyyy-mm-dd", "#,##0.00", "0", "@"]
    book.close()
    assert list(read_rows(tmp_path / "a.xlsx")[2].values()) == ["2026-03-05", "1234567.89", "12", "0856"]


def test_the_heads_are_found_under_titles_and_made_plain(tmp_path: Path) -> None:
    path = written(tmp_path / "a.xlsx", ("干部名单",), ("2026年3月",), ("序号", "姓 名*", "金额（元）"), (1, "何静", 2))
    assert read_rows(path, ["姓名", "金额"]) == {4: {"姓名": "何静", "金额": "2"}}


def test_an_amount_in_ten_thousands_is_not_taken_for_yuan(tmp_path: Path) -> None:
    path = written(tmp_path / "a.xlsx", ("姓名", "金额（万元）"), ("何静", 2))
    assert read_rows(path, ["姓名", "金额"]) == {2: {"姓名": "何静", "金额（万元）": "2"}}
