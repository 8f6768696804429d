"""What every page is given: the desk it works at, and how it speaks to the rest of the window."""

from collections.abc import Callable
from datetime import date
from typing import Any, TypeVar

from msgspec import Struct
from PySide6.QtCore import QObject, Signal

from jkgov_desktop.exchange.files import FileError
from jkgov_desktop.office import house
from jkgov_desktop.office.desk import Desk
from jkgov_desktop.office.refusal import Refused
from jkgov_desktop.paper.fonts import Fonts
from jkgov_desktop.records.fields import FieldError, Id
from jkgov_desktop.records.register import Record
from jkgov_desktop.store.errors import StoreError
from jkgov_desktop.ui.kit.editor import Editor
from jkgov_desktop.ui.kit.jobs import Jobs
from jkgov_desktop.ui.kit.messages import Messages
from jkgov_desktop.ui.kit.text import tr
from jkgov_desktop.ui.kit.toasts import Toasts

T = TypeVar("T")


class Signals(QObject):
    """What pages tell each other."""

    changed = Signal()
    """Something in the database is not as it was."""
    record_wanted = Signal(str, str)
    """Open this record: table, id."""
    record_begun = Signal(object)
    """Go on typing this record, which is not kept yet."""
    article_wanted = Signal(int)
    """Open this article of the rules."""
    today_wanted = Signal()
    """Go back to the first page."""


class Parts(Struct, weakref=True):
    """The parts a page works with, handed down by the window."""

    desk: Desk
    signals: Signals
    messages: Messages
    toasts: Toasts
    jobs: Jobs
    load_fonts: Callable[[], Fonts]

    def do(self, use_case: Callable[[], T], said: str = "") -> T | None:
        """Carry out a change and show it everywhere; a refusal is said in its own sentence.

        Returns what the use case returned, or None when it was refused and nothing was changed.
        """
        try:
            result = use_case()
        except (StoreError, FieldError, Refused) as refusal:
            self.toasts.show(refusal.sentence, blocked=True)
            return None
        self.signals.changed.emit()
        if said:
            self.toasts.show(said, undo=self.undo)
        return result

    def do_outside(self, work: Callable[[], object], said: str) -> None:
        """Write a file, or whatever else does not touch the database; a refusal is said in its own sentence."""
        try:
            work()
        except FileError as refusal:
            self.toasts.show(refusal.sentence, blocked=True)
        except OSError:
            self.toasts.show(tr("写不进这个位置，请换一个文件夹，或检查权限和磁盘空间。"), blocked=True)
        else:
            self.toasts.show(said)

    def undo(self) -> None:
        """Take back the last change of this window."""
        undone = self.do(self.desk.undo)
        if undone:
            self.toasts.show(tr("已撤销：{what}").format(what=undone))

    def value_of(self, editor: Editor) -> Any:
        """What stands in a single editor, or None when it cannot be kept, said in a toast."""
        try:
            return editor.value()
        except FieldError as error:
            self.toasts.show(error.sentence, blocked=True)
            return None

    def today(self) -> date:
        """The day it is."""
        return self.desk.now().date()

    def go_on_setting_up(self) -> None:
        """Back to the first steps, as long as one of them is still to be taken."""
        if not house.first_steps(self.desk).done:
            self.signals.today_wanted.emit()

    def open_record(self, table: str, record_id: Id) -> None:
        """Go to a record, wherever its page is."""
        self.signals.record_wanted.emit(table, record_id)

    def begin_record(self, record: Record) -> None:
        """Go on typing a new record of which something is known already."""
        self.signals.record_begun.emit(record)
