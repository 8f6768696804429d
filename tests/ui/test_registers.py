"""Registers: filters, order, spreadsheets out and in, the recycle bin, the history."""

from datetime import date, time

import openpyxl
import pytest
from PySide6.QtCore import Qt

from jkgov_desktop.office import registers
from jkgov_desktop.office.meetings import planning
from jkgov_desktop.office.opening import desk_at
from jkgov_desktop.records.meetings.meeting import Meeting, MeetingKind
from jkgov_desktop.records.people import Person, Portfolio, Unit
from jkgov_desktop.records.structs import replace
from jkgov_desktop.store.store import Store
from jkgov_desktop.ui.importing import ImportDialog, import_file
from jkgov_desktop.ui.kit.inputs import ComboBox
from jkgov_desktop.ui.kit.jobs import WorkerJobs


@pytest.fixture
def page_of(window):
    """Brings the page of a register to the front."""

    def page_of(table):
        window.open_record(table, "")
        return next(tab for tab in window.subjects.values() if table in tab._registers).page(table)

    return page_of


@pytest.fixture
def three_meetings(desk):
    """A meeting last year, and two of different kinds this year."""
    kind = MeetingKind
    days = {date(2025, 6, 3): kind.EXECUTIVE, date(2026, 2, 3): kind.EXECUTIVE, date(2026, 3, 3): kind.PARTY_GROUP}
    return [planning.plan(desk, Meeting(kind=kind, held_on=day, starts=time(9))) for day, kind in days.items()]


def shown(page, column=0):
    model = page.table.view.model()
    return [model.index(row, column).data() for row in range(model.rowCount())]


def box(page, name):
    return next(box for box in page.filters.findChildren(ComboBox) if box.accessibleName() == name)


def test_text_filters_the_rows_as_it_is_typed(page_of, qtbot, type_cn):
    page = page_of("persons")
    type_cn(page.table.search, "吴")
    qtbot.waitUntil(lambda: len(shown(page)) == 2)
    assert sorted(shown(page)) == ["吴刚", "吴海涛"]


def test_filter_that_finds_nothing_says_so_and_escape_clears_it(page_of, qtbot, type_cn):
    page = page_of("persons")
    everybody = len(shown(page))
    type_cn(page.table.search, "没有这个人")
    qtbot.waitUntil(lambda: not shown(page))
    assert "没有找到“没有这个人”" in page.table._nothing._sentence.text()
    qtbot.keyClick(page.table.search, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: len(shown(page)) == everybody)


def test_year_and_kind_narrow_the_register_together(page_of, three_meetings):
    page = page_of("meetings")
    assert len(shown(page)) == len(three_meetings)
    box(page, "年份").setCurrentText("2026")
    assert len(shown(page)) == 2
    box(page, "会议类别").setCurrentText("常务会议")
    assert shown(page, 1) == ["常务会议（2月3日）"]
    box(page, "年份").setCurrentIndex(0)
    assert len(shown(page)) == 2


def test_register_narrowed_to_nothing_by_a_list_does_not_call_itself_empty(page_of, three_meetings):
    page = page_of("meetings")
    assert three_meetings
    box(page, "年份").setCurrentText("2020")
    assert not page.table._empty.isVisible()
    assert page.table._nothing.isVisible()
    assert "放宽" in page.table._nothing._sentence.text()


def test_head_sorts_and_turns_the_order(page_of, three_meetings):
    page = page_of("meetings")
    assert three_meetings
    head = page.table.view.horizontalHeader()
    head.sectionClicked.emit(3)
    ascending = shown(page, 3)
    head.sectionClicked.emit(3)
    assert shown(page, 3) == list(reversed(ascending))
    assert ascending == sorted(ascending)


def test_register_goes_out_to_a_spreadsheet_and_into_an_empty_database(
    page_of, desk, messages, tmp_path, open_window, empty_database
):
    path = tmp_path / "单位.xlsx"
    messages.answers = [path]
    page_of("units")._on_export()
    other = tmp_path / "other.db"
    other.write_bytes(empty_database.read_bytes())
    with Store.open(other) as store:
        taken = desk_at(store, clerk="田丽", now=desk.now)
        window = open_window(taken)
        window.open_record("units", "")
        messages.answers = [path]
        window.subjects["leaders"].page("units")._on_import()
        window.findChild(ImportDialog).confirm.click()
        assert {unit.name for unit in store.all(Unit)} == {unit.name for unit in desk.store.all(Unit)}
        assert "已导入" in window.parts.toasts.sentence
        window.close()


def test_file_with_bad_lines_names_them_and_changes_nothing(page_of, window, desk, messages, tmp_path):
    path = tmp_path / "单位.xlsx"
    book = openpyxl.Workbook()
    lines = (("江口县林业局", "组成部门"), ("", "组成部门"), ("江口县商务局", "没有的类别"))
    for row in (("单位全称", "单位类别"), *lines):
        book.active.append(row)
    book.save(path)
    before = desk.store.count(Unit.register)
    messages.answers = [path]
    page_of("units")._on_import()
    dialog = window.findChild(ImportDialog)
    assert not dialog.confirm.isEnabled()
    assert "有问题 2 行" in dialog.summary.text()
    dialog.only_wrong.setChecked(True)
    assert [row.cells[0] for row in dialog.table._model.rows] == ["3", "4"]
    dialog.table.choose("4")
    assert "没有的类别" in dialog.problem.text()
    assert desk.store.count(Unit.register) == before


def test_a_messy_file_is_looked_through_and_then_taken_in_at_once(page_of, window, desk, messages, tmp_path):
    path = tmp_path / "人员.csv"
    path.write_text("干部名单\n,,\n序号,姓 名,学历,电话\n1,周涛,本科,138\n,,,\n2,郑爽,,139\n", encoding="gb18030")
    messages.answers = [path]
    page_of("persons")._on_import()
    dialog = window.findChild(ImportDialog)
    assert [row.cells for row in dialog.table._model.rows] == [("4", "✓", "周涛", "138"), ("6", "✓", "郑爽", "139")]
    assert "导入 2 行" in dialog.confirm.text()
    dialog.confirm.click()
    assert {"周涛", "郑爽"} <= {one.name for one in desk.store.all(Person)}
    window.parts.undo()
    assert not desk.store.all(Person, name="周涛")


@pytest.mark.parametrize("cancelled", [False, True])
def test_a_file_is_read_off_the_screens_thread_and_can_be_stopped(window, qtbot, tmp_path, cancelled):
    path = tmp_path / "分管.csv"
    path.write_text("领导,分管工作\n" + "吴刚,交通运输\n" * 900, encoding="utf-8")
    jobs = WorkerJobs(window)
    parts = replace(window.parts, jobs=jobs)
    with qtbot.waitSignal(jobs.rested):
        import_file(parts, Portfolio.register, path, window)
        if cancelled:
            jobs.cancel()
    dialog = window.findChild(ImportDialog)
    assert (dialog is None) == cancelled
    assert cancelled or "导入 900 行" in dialog.confirm.text()
    jobs.close()


@pytest.mark.parametrize("stopped", [False, True])
def test_lines_are_kept_off_the_screens_thread_all_or_none(window, desk, qtbot, tmp_path, stopped):
    path = tmp_path / "分管.csv"
    path.write_text("领导,分管工作\n" + "吴刚,交通运输\n" * 900, encoding="utf-8")
    before = desk.store.count(Portfolio.register)
    jobs = WorkerJobs(window)
    with qtbot.waitSignal(jobs.rested):
        import_file(replace(window.parts, jobs=jobs), Portfolio.register, path, window)
    dialog = window.findChild(ImportDialog)
    with qtbot.waitSignal(jobs.rested, timeout=20_000):
        dialog.confirm.click()
        assert not dialog.confirm.isEnabled()
        if stopped:
            dialog.reject()
    assert desk.store.count(Portfolio.register) - before == (0 if stopped else 900)
    if stopped:
        assert (dialog.summary.text(), dialog.confirm.isEnabled()) == ("已停止，没有导入任何一行。", True)
    else:
        window.parts.undo()
        assert desk.store.count(Portfolio.register) == before
    jobs.close()


def test_a_file_without_any_known_head_is_refused_with_the_heads_there_are(page_of, window, messages, tmp_path):
    path = tmp_path / "人员.csv"
    path.write_text("甲,乙\n1,2\n", encoding="utf-8")
    messages.answers = [path]
    page_of("persons")._on_import()
    assert "没有找到“人员”的列名，可用的列：姓名" in messages.told[0]
    assert window.findChild(ImportDialog) is None


def test_lines_that_changed_underneath_are_named_and_nothing_is_kept(page_of, window, desk, messages, tmp_path):
    path = tmp_path / "会议.csv"
    path.write_text("会议类别,第几次,会议日期,开始时间\n常务会议,7,2026.2.2,9:00\n", encoding="utf-8")
    messages.answers = [path]
    page_of("meetings")._on_import()
    with desk.unit("给号") as unit:
        unit.give_number("2026年常务会议", "", date(2026, 2, 3), 7)
    before = desk.store.count(Meeting.register)
    dialog = window.findChild(ImportDialog)
    dialog.confirm.click()
    assert "第 2 行：第 7 号已给" in dialog.summary.text()
    assert desk.store.count(Meeting.register) == before


def test_file_that_is_no_spreadsheet_is_refused_in_a_sentence(page_of, window, desk, messages, tmp_path):
    path = tmp_path / "名单.xlsx"
    path.write_bytes(b"not a workbook")
    before = desk.store.count(Unit.register)
    messages.answers = [path]
    page_of("units")._on_import()
    assert window.parts.toasts.sentence.endswith("。")
    assert desk.store.count(Unit.register) == before


def test_export_to_a_folder_that_is_not_there_is_refused_in_a_sentence(page_of, window, messages, tmp_path):
    messages.answers = [tmp_path / "没有" / "单位.xlsx"]
    page_of("units")._on_export()
    assert window.parts.toasts.sentence.endswith("。")
    assert "已导出" not in window.parts.toasts.sentence


def test_new_record_is_listed_and_the_next_can_be_typed(page_of, fill, desk):
    page = page_of("persons")
    for name in ("周涛", "郑爽"):
        fill(name, "", "")
    assert {"周涛", "郑爽"} <= set(shown(page))
    assert page.entry.loaded is None
    assert desk.store.count(Person.register) == len(shown(page))


def test_changed_record_stays_chosen(page_of, desk):
    page = page_of("persons")
    known = desk.store.all(Person, name="高翔")[0]
    page.open_record(known.id)
    for phone in ("1", "2"):
        page.entry.form.box("phone").editor.input.setText(phone)
        page.entry.save()
        assert page.table.current_id() == known.id
    assert desk.store.get(Person, known.id).phone == "2"


def test_record_copied_begins_a_new_one_with_the_same_values(page_of, desk):
    page = page_of("units")
    known = desk.store.all(Unit, name="江口县水务局")[0]
    page.open_record(known.id)
    page.entry._on_copy()
    page.entry.form.box("name").editor.input.setText("江口县林业局")
    page.entry.save()
    made = desk.store.all(Unit, name="江口县林业局")[0]
    assert made.kind is known.kind
    assert made.id != known.id


def test_removed_record_goes_to_the_recycle_bin_and_comes_back(page_of, window, open_bin, desk, qtbot):
    lone = registers.save(desk, None, Person(name="周涛"))
    page = page_of("persons")
    window.parts.signals.changed.emit()
    page.open_record(lone.id)
    qtbot.mouseClick(page.entry._remove_button, Qt.MouseButton.LeftButton)
    assert "周涛" not in shown(page)
    bin_ = open_bin()
    assert bin_._table.model().index(0, 1).data() == "周涛"
    qtbot.mouseClick(bin_._restore, Qt.MouseButton.LeftButton)
    assert desk.store.get(Person, lone.id).name == "周涛"
    assert not bin_._restore.isEnabled()


def test_record_still_in_use_is_not_removed_and_says_why(page_of, window, desk, qtbot):
    page = page_of("persons")
    known = desk.store.all(Person, name="高翔")[0]
    page.open_record(known.id)
    qtbot.mouseClick(page.entry._remove_button, Qt.MouseButton.LeftButton)
    assert desk.store.get(Person, known.id)
    assert "任职" in window.parts.toasts.sentence


def test_history_shows_who_changed_what(page_of, window, desk):
    known = desk.store.all(Person, name="高翔")[0]
    desk.clerk = "田丽"
    registers.save(desk, known, replace(known, phone="6622018"))
    page = page_of("persons")
    window.parts.signals.changed.emit()
    page.open_record(known.id)
    lines = [page._history.body.itemAt(place).widget().text() for place in range(page._history.body.count())]
    assert page._history.isVisible()
    assert "田丽" in lines[0]
    assert "修改人员“高翔”" in lines[0]
    assert lines[1] == f"电话：{known.phone or '空'} → 6622018"


def test_history_names_three_fields_and_counts_the_others(page_of, window, desk):
    known = desk.store.all(Unit)[0]
    meeting = planning.plan(desk, Meeting(kind=MeetingKind.EXECUTIVE, held_on=date(2026, 2, 3), starts=time(9)))
    moved = replace(
        meeting,
        held_on=date(2026, 2, 4),
        starts=time(15),
        place=f"{known.name}{'会议室' * 20}",
        note="带材料",
        title="碰头",
    )
    registers.save(desk, meeting, moved)
    page = page_of("meetings")
    window.parts.signals.changed.emit()
    page.open_record(meeting.id)
    fields = page._history.body.itemAt(1).widget().text().splitlines()
    assert len(fields) == 4
    assert fields[-1].startswith("还有 ")
    assert all(len(line) < 70 for line in fields)


def test_history_goes_with_the_chosen_record(page_of, desk):
    page = page_of("persons")
    page.open_record(desk.store.all(Person, name="高翔")[0].id)
    page.begin_new()
    assert not page._history.isVisible()
    assert page.table.current_id() == ""


def test_import_in_nobodys_name_is_refused_in_a_sentence(page_of, window, desk, messages, tmp_path):
    path = tmp_path / "单位.csv"
    path.write_text("单位全称,单位类别\n江口县林业局,组成部门\n", encoding="utf-8-sig")
    before = desk.store.count(Unit.register)
    messages.answers = [path]
    desk.clerk = ""
    page_of("units")._on_import()
    dialog = window.findChild(ImportDialog)
    dialog.confirm.click()
    assert "选择经办人" in dialog.summary.text()
    assert desk.store.count(Unit.register) == before
