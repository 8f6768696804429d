from io import BytesIO
from pathlib import Path

import pytest
from pypdfium2 import PdfDocument
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QLabel
from reportlab.lib.pagesizes import A4, landscape
from reportlab.pdfgen.canvas import Canvas

from jkgov_desktop.ui.kit.jobs import ImmediateJobs
from jkgov_desktop.ui.kit.pages_view import Fit
from jkgov_desktop.ui.kit.pdf_pages import PdfPages
from jkgov_desktop.ui.kit.preview import PdfPreview
from jkgov_desktop.ui.kit.printing import lay_out, print_pages

SQUARE = (79, 60, 442, 638)
"""Left, bottom, width and height of a filled box in points."""


def pdf(pages=4, size=A4):
    out = BytesIO()
    canvas = Canvas(out, pagesize=size)
    for page in range(pages):
        canvas.setFillGray(page * 0.2)
        canvas.rect(*SQUARE, stroke=0, fill=1)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


class Answers:
    """Answers the preview's questions as a person would have."""

    def __init__(self, path=None, printer=None):
        self.path, self.printer, self.suggested = path, printer, ""

    def choose_save_file(self, _title, suggested, _kinds):
        self.suggested = suggested
        return self.path

    def choose_printer(self, _title, pages):
        if self.printer:
            lay_out(self.printer, pages)
        return self.printer


def open_preview(qtbot, answers=None, notes=(), pages=4):
    preview = PdfPreview(pdf(pages), "会议纪要", answers or Answers(), ImmediateJobs(), notes=notes)
    qtbot.addWidget(preview)
    preview.resize(900, 700)
    preview.show()
    QApplication.processEvents()
    return preview


def said(preview):
    return [label.text() for label in preview.findChildren(QLabel) if label.isVisible()]


@pytest.fixture
def preview(qtbot):
    return open_preview(qtbot)


@pytest.fixture
def file_printer(tmp_path):
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    printer.setResolution(300)
    return printer


def test_the_page_in_front_is_told(preview, qtbot):
    assert "第 1 / 4 页" in said(preview)
    preview.view.go_to(2)
    assert "第 3 / 4 页" in said(preview)
    qtbot.keyClick(preview.view, Qt.Key.Key_End)
    assert "第 4 / 4 页" in said(preview)
    qtbot.keyClick(preview.view, Qt.Key.Key_Home)
    assert "第 1 / 4 页" in said(preview)
    qtbot.keyClick(preview.view, Qt.Key.Key_PageDown)
    assert "第 2 / 4 页" in said(preview)


def test_ctrl_and_the_wheel_zoom(preview):
    before = preview.view.zoom
    place = QPointF(100, 100)
    wheel = QWheelEvent(
        place,
        place,
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,  # noqa: FBT003
    )
    QApplication.sendEvent(preview.view.viewport(), wheel)
    assert preview.view.zoom == pytest.approx(before * 1.2)
    assert f"{preview.view.zoom:.0%}" in said(preview)


def test_zoom_has_its_limits(preview):
    for _ in range(30):
        preview.view.zoom_in()
    assert preview.view.zoom == 4.0
    for _ in range(60):
        preview.view.zoom_out()
    assert preview.view.zoom == 0.25


def test_a_whole_page_fits_and_follows_the_window(preview):
    preview.view.fit(Fit.PAGE)
    room = preview.view.viewport().height()
    assert A4[1] * 96 / 72 * preview.view.zoom < room
    preview.resize(900, 400)
    QApplication.processEvents()
    assert A4[1] * 96 / 72 * preview.view.zoom < preview.view.viewport().height()


def test_what_is_seen_is_the_page(preview):
    preview.view.fit(Fit.PAGE)
    picture = preview.view.viewport().grab().toImage()
    middle = picture.pixelColor(picture.width() // 2, picture.height() // 2)
    assert middle.name() == "#000000"


def test_notes_stand_above_the_pages_and_no_notes_take_no_room(qtbot):
    noted = open_preview(qtbot, notes=("未找到小标宋。", "2 个字缺字形。"))
    assert "未找到小标宋。\n2 个字缺字形。" in said(noted)
    assert not open_preview(qtbot).notes.isVisible()


def test_another_action_can_be_offered(preview):
    called = []
    preview.add_action("另存为 Word", lambda: called.append(1)).click()
    assert called == [1]


def test_saving_keeps_exactly_the_pdf(qtbot, tmp_path):
    answers = Answers(path=tmp_path / "纪要.pdf")
    preview = open_preview(qtbot, answers)
    preview.save()
    assert (tmp_path / "纪要.pdf").read_bytes()[:5] == b"%PDF-"
    assert len(PdfDocument(tmp_path / "纪要.pdf")) == 4
    assert answers.suggested == "会议纪要.pdf"
    assert any("已保存到" in text for text in said(preview))


def test_a_file_that_cannot_be_written_is_said_and_nothing_is_left(qtbot, tmp_path):
    preview = open_preview(qtbot, Answers(path=tmp_path / "none" / "a.pdf"))
    preview.save()
    assert any("请换一个文件夹" in text for text in said(preview))
    assert list(tmp_path.iterdir()) == []


def test_printing_puts_every_page_on_paper_at_its_size(qtbot, file_printer):
    preview = open_preview(qtbot, Answers(printer=file_printer))
    preview.print()
    assert any("共 4 页" in text for text in said(preview))
    printed = PdfPages(Path(file_printer.outputFileName()).read_bytes())
    assert len(printed) == 4
    assert printed.sizes[0].width() == pytest.approx(A4[0], abs=1)
    scale = 2
    picture = printed.picture(0, scale)
    left, bottom, width, height = (part * scale for part in SQUARE)
    row, column = round(picture.height() - bottom - height / 2), round(left + width / 2)
    dark = [x for x in range(picture.width()) if picture.pixelColor(x, row).lightness() < 128]
    tall = [y for y in range(picture.height()) if picture.pixelColor(column, y).lightness() < 128]
    half_a_millimetre = 0.5 * 72 / 25.4 * scale
    assert dark[0] == pytest.approx(left, abs=half_a_millimetre)
    assert len(dark) == pytest.approx(width, abs=half_a_millimetre)
    assert len(tall) == pytest.approx(height, abs=half_a_millimetre)
    printed.close()


def test_only_the_wanted_pages_are_printed(file_printer):
    pages = PdfPages(pdf())
    lay_out(file_printer, pages)
    file_printer.setFromTo(2, 3)
    steps = []
    assert print_pages(pages, file_printer, lambda done, total: steps.append((done, total)), lambda: False) == 2
    assert steps == [(0, 2), (1, 2), (2, 2)]
    pages.close()


def test_a_form_that_lies_across_is_printed_across(file_printer):
    pages = PdfPages(pdf(1, landscape(A4)))
    lay_out(file_printer, pages)
    size = file_printer.pageLayout().fullRect()
    assert size.width() > size.height()
    assert file_printer.fullPage()
    pages.close()


def test_cancelling_stops_before_the_next_band(file_printer):
    pages = PdfPages(pdf())
    lay_out(file_printer, pages)
    assert print_pages(pages, file_printer, lambda _done, _total: None, lambda: True) == 0
    pages.close()


def test_closing_the_printers_dialog_prints_nothing(preview):
    preview.print()
    assert not preview.notes.isVisible()


@pytest.mark.parametrize("scale", [1.0, 1.37, 300 / 72])
def test_bands_join_to_the_whole_page(scale):
    pages = PdfPages(pdf(1))
    whole = pages.picture(0, scale)
    total = pages.height_in_pixels(0, scale)
    top = 0
    for bottom in (total // 3, total // 2 + 7, total):
        band = pages.band(0, scale, top, bottom)
        assert band == whole.copy(0, top, whole.width(), bottom - top)
        top = bottom
    pages.close()
