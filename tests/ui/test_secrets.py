"""No way in for a state secret: typed, imported, given on the command line or written by hand (第99–103条)."""

from datetime import date

import pytest

from jkgov_desktop.cli import main
from jkgov_desktop.office import importing
from jkgov_desktop.office.importing import ImportRefused
from jkgov_desktop.records.documents.incoming import Genre, IncomingDocument
from jkgov_desktop.records.fields import FieldError, Line
from jkgov_desktop.records.registers import REGISTERS
from jkgov_desktop.records.structs import replace
from jkgov_desktop.ui.importing import ImportDialog

MARKS = ["机密★10年", "秘 密★", "绝密☆长期", "密级：秘密", "市委机密〔2026〕3号"]
ROW = {"收文日期": "2026-3-5", "来文单位": "县水务局", "文种": "请示"}
TEXTS = [
    pytest.param(field, id=f"{register.table}.{field.name}")
    for register in REGISTERS
    for field in register.fields.values()
    if isinstance(field, Line)
]


def written(path, mark):
    path.write_text(f"{','.join(ROW)},标题\n{','.join(ROW.values())},关于{mark}某事的请示\n", encoding="utf-8-sig")
    return path


def kept_anywhere(folder, mark):
    """Whether any file of the database, its log and its drafts among them, holds the mark."""
    return any(mark.encode() in path.read_bytes() for path in folder.glob("office.db*"))


@pytest.mark.parametrize("mark", MARKS)
def test_a_file_with_a_mark_cannot_be_confirmed(window, desk, messages, tmp_path, mark):
    messages.answers = [written(tmp_path / "收文.csv", mark)]
    window.open_record("incoming_documents", "")
    window.subjects["documents"].page("incoming_documents")._on_import()
    dialog = window.findChild(ImportDialog)
    assert "严禁录入国家秘密" in dialog.table._model.rows[0].cells[1]
    assert not dialog.confirm.isEnabled()
    assert not kept_anywhere(desk.store.path.parent, mark)


@pytest.mark.parametrize("mark", MARKS)
def test_a_line_with_a_mark_is_never_kept(desk, mark):
    with pytest.raises(ImportRefused, match="严禁录入国家秘密"):
        importing.take_in(desk, IncomingDocument.register, {2: {**ROW, "标题": f"关于{mark}某事的请示"}})
    assert not kept_anywhere(desk.store.path.parent, mark)


@pytest.mark.parametrize("mark", MARKS)
def test_the_command_line_refuses_a_file_with_a_mark(empty_database, tmp_path, capsys, mark):
    database = tmp_path / "office.db"
    database.write_bytes(empty_database.read_bytes())
    file = written(tmp_path / "收文.csv", mark)
    assert main(["--db", str(database), "import", "incoming_documents", str(file)]) == 1
    assert "第 2 行：“标题”含有密级标志" in capsys.readouterr().err
    assert not kept_anywhere(tmp_path, mark)


@pytest.mark.parametrize("mark", MARKS)
def test_a_record_written_by_hand_is_refused_by_the_store_itself(desk, mark):
    paper = IncomingDocument(received_on=date(2026, 3, 5), sender="县水务局", genre=Genre.REQUEST, title="请示")
    with pytest.raises(FieldError, match="严禁录入国家秘密"), desk.unit("登记") as unit:
        unit.add(replace(paper, title=mark))
    with desk.unit("登记") as unit:
        kept = unit.add(paper)
    with pytest.raises(FieldError, match="严禁录入国家秘密"), desk.unit("修改") as unit:
        unit.change(kept, replace(kept, proposal=f"拟办\n{mark}"))
    assert not kept_anywhere(desk.store.path.parent, mark)


def test_a_mark_typed_into_the_form_is_kept_nowhere_not_even_as_a_draft(window, desk, type_cn):
    window.open_record("incoming_documents", "")
    page = window.subjects["documents"].page("incoming_documents")
    box = page.entry.form.box("title")
    type_cn(box.editor.input, MARKS[0])
    page.entry.save()
    assert "严禁录入国家秘密" in box.sentence.text()
    page.begin_new()
    assert not desk.store.all(IncomingDocument)
    assert not kept_anywhere(desk.store.path.parent, MARKS[0])


@pytest.mark.parametrize("field", TEXTS)
def test_no_text_field_of_any_register_takes_a_mark(field):
    with pytest.raises(FieldError):
        field.clean(MARKS[0])
