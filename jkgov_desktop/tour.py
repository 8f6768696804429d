"""A walk through the sample office: what every form and every page looks like."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from jkgov_desktop.office import registers
from jkgov_desktop.office.desk import Desk
from jkgov_desktop.office.meetings import planning
from jkgov_desktop.office.printing import PAPERS
from jkgov_desktop.paper.fonts import Fonts
from jkgov_desktop.paper.form import AnyForm
from jkgov_desktop.paper.forms import FORMS, form
from jkgov_desktop.paper.printed import Printed
from jkgov_desktop.records.fields import Id
from jkgov_desktop.records.meetings.meeting import Meeting, MeetingKind
from jkgov_desktop.records.registers import REGISTERS, register_of
from jkgov_desktop.records.sheets import NothingToPrint
from jkgov_desktop.store.listing import Query
from jkgov_desktop.ui.kit.jobs import ImmediateJobs
from jkgov_desktop.ui.kit.theme import Scheme, Theme
from jkgov_desktop.ui.subject import LifeRegister
from jkgov_desktop.ui.window import MainWindow

ROUNDS = 4
"""How often what waits for its turn is done before a picture: a page lays itself out in more than one turn."""

COMPRESSION = 80
"""Qt's quality of a picture; for PNG it only says how little time is spent on making it small."""


def take_tour(desk: Desk, theme: Theme, load_fonts: Callable[[], Fonts], out: Path) -> list[Path]:
    """Write the forms and the pictures into `out` and return their paths."""
    out.mkdir(parents=True, exist_ok=True)
    written = list(_forms(desk, load_fonts(), out))
    for scheme, walk in ((Scheme.LIGHT, _every_page), (Scheme.DARK, _some_pages)):
        theme.apply(scheme)
        window = MainWindow(desk, theme, load_fonts, jobs=ImmediateJobs())
        window.resize(1366, 768)
        window.show()
        written += (_picture(window, out / f"{scheme.value}-{name}.png") for name in walk(window))
        window.close()
        window.deleteLater()
        _settle()
    return written


def _forms(desk: Desk, fonts: Fonts, out: Path) -> Iterator[Path]:
    today = desk.now().date()
    for each in FORMS:
        if each.about != "ledger" and (shown := _first_printed(desk, each, fonts)):
            sheet, printed = shown
            yield _write(out / f"{each.key}.pdf", printed.pdf)
            if each.docx:
                yield _write(out / f"{each.key}.docx", each.docx(sheet))
    for register in REGISTERS:
        ledger = registers.ledger(desk, register, Query())
        yield _write(out / f"ledger-{register.table}.pdf", form("ledger").print(ledger, fonts, today).pdf)


def _first_printed(desk: Desk, form: AnyForm, fonts: Fonts) -> tuple[Any, Printed] | None:
    """The first example that gives a form something to print, and the form with it."""
    paper = PAPERS[form.about]
    for example in paper.examples(desk):
        sheet = paper.sheet(desk, example)
        if form.after and not sheet.is_past(form.after):
            continue
        try:
            return sheet, form.print(sheet, fonts, desk.now().date())
        except NothingToPrint:
            continue
    return None


def _every_page(window: MainWindow) -> Iterator[str]:
    """Go through the window page by page; the name of each once it is in front."""
    window.fill()
    yield "today"
    for subject in window.subjects:
        tab = window.show_subject(subject)
        for key, _title in tab.entries():
            tab.show_page(key)
            yield f"{subject}-{key}"
            if isinstance(tab.page(key), LifeRegister):
                tab.open_record(key, _example(window.parts.desk, key))
                yield f"{subject}-{key}-life"
    for about, meeting in _examples(window.parts.desk).items():
        yield from _stages(window, about, meeting)


def _some_pages(window: MainWindow) -> Iterator[str]:
    """What shows every kind of part a page is made of: 今日, the first page of each tab and a meeting."""
    window.fill()
    yield "today"
    for subject in window.subjects:
        tab = window.show_subject(subject)
        yield f"{subject}-{tab.shelf.current()}"
    yield from _stages(window, "ahead", _examples(window.parts.desk)["ahead"])


def _stages(window: MainWindow, about: str, meeting: Id) -> Iterator[str]:
    window.open_record(Meeting.register.table, meeting)
    page = window.subjects["meetings"].life_page(Meeting.register.table)
    for place in range(len(page.life.stages)):
        page.show_stage(place)
        yield f"meeting-{about}-{place + 1}"


def _example(desk: Desk, table: str) -> Id:
    """The record that shows best how those of a register live."""
    paper = PAPERS.get(table)
    return paper.examples(desk)[0] if paper else desk.store.all(register_of(table).record)[0].id


def _examples(desk: Desk) -> dict[str, Id]:
    """A meeting to come and the last one that was held."""
    today = desk.now().date()
    ahead = planning.next_meetings(desk, today)
    held = [one for one in desk.store.all(Meeting) if one.closed]
    executive = next(one for one in held if one.kind is MeetingKind.EXECUTIVE)
    return {"ahead": ahead[0].id, "held": executive.id}


def _picture(window: QWidget, path: Path) -> Path:
    _settle()
    window.grab().save(str(path), "PNG", COMPRESSION)
    return path


def _settle() -> None:
    for _ in range(ROUNDS):
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        loop = QEventLoop()
        QTimer.singleShot(0, loop.quit)
        loop.exec()


def _write(path: Path, content: bytes) -> Path:
    path.write_bytes(content)
    return path
