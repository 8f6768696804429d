"""One record being typed: its form, its draft, and the buttons that keep it."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from jkgov_desktop.office import people, registers
from jkgov_desktop.office.meetings.kinds import offered
from jkgov_desktop.records.fields import Id
from jkgov_desktop.records.register import Record, Register
from jkgov_desktop.rulebook.findings import Finding
from jkgov_desktop.ui.kit.buttons import Button, LinkButton, PrimaryButton
from jkgov_desktop.ui.kit.cards import INSIDE, Tone, label
from jkgov_desktop.ui.kit.form import RecordForm
from jkgov_desktop.ui.kit.text import tr
from jkgov_desktop.ui.parts import Parts

DRAFT_DELAY = 600
"""Milliseconds of quiet before what is half typed goes into the drafts."""

JUDGE_DELAY = 200
"""Milliseconds of quiet before what is typed is held against the rules."""

Complete = Callable[[Record | None, Record], Record]
Judge = Callable[[Record], Sequence[Finding]]


class EntryPanel(QWidget):
    """Types a new record or changes one. What is half typed survives a crash as a draft.

    `fields` limits the form to some fields. `complete` asks for what no field shows before a record (as it was
    loaded, as it is wanted) is kept; it may raise Refused. `place` tells one drafts' place from another where the
    same register is typed in several (the meeting's id, say). A `compact` panel shares its page with a table.
    `judge` says what the rules find in a record while it is typed; `judged`
    then carries all of it.
    """

    saved = Signal(str)
    removed = Signal()
    judged = Signal(object)

    def __init__(
        self,
        parts: Parts,
        register: Register,
        *,
        fields: Sequence[str] | None = None,
        complete: Complete | None = None,
        title: str = "",
        copying: bool = True,
        removing: bool = True,
        compact: bool = False,
        judge: Judge | None = None,
    ) -> None:
        super().__init__()
        self._parts, self._register = parts, register
        self._complete = complete
        self._title = title or register.title
        self._copying, self._removing = copying, removing
        self._place, self._part = "", f"#{fields[0]}" if fields else ""
        self._judge = judge
        self._loaded: Record | None = None
        self._preset: Record = register.record()
        self._head = label("", Tone.TITLE)
        self._notice = label("", Tone.WARNED, wrap=True)
        self._forget = LinkButton(tr("放弃草稿"), self._on_draft_forgotten, quiet=True)
        self.form = RecordForm(
            register,
            parts.desk.store,
            fields=fields,
            today=parts.today,
            compact=compact,
            offers=partial(offered, parts.desk),
        )
        self._save_button = (Button if compact else PrimaryButton)(tr("保存"), self.save, "Ctrl+S")
        self._copy_button = Button(tr("复制为新"), self._on_copy)
        self._remove_button = Button(tr("删除"), self._on_remove)
        self._pause = QTimer(self, singleShot=True, interval=DRAFT_DELAY)
        self._pause.timeout.connect(self._keep_draft)
        self._thought = QTimer(self, singleShot=True, interval=JUDGE_DELAY)
        self._thought.timeout.connect(self.judge_now)
        self.form.changed.connect(self._on_changed)
        self.form.submitted.connect(self.save)
        self.form.create_requested.connect(self._on_create_requested)
        self.form.citation_clicked.connect(parts.signals.article_wanted)
        self._build(compact=compact)
        self.start()

    def _build(self, *, compact: bool) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(INSIDE)
        head = QHBoxLayout()
        head.setSpacing(INSIDE)
        head.addWidget(self._head)
        head.addStretch(1)
        head.addWidget(self._forget)
        self._after_forget = head.count()
        self._head_row = head
        column.addLayout(head)
        column.addWidget(self._notice)
        column.addWidget(self.form, 1)
        row = head
        if not compact:
            row = QHBoxLayout()
            row.setSpacing(INSIDE)
            column.addLayout(row)
        row.addWidget(self._save_button)
        if not compact:
            row.addStretch(1)
        row.addWidget(self._copy_button)
        row.addWidget(self._remove_button)
        self.set_read_only(False)

    def add_action(self, button: QWidget) -> None:
        """Put a further button at the head, before the one that saves."""
        self._head_row.insertWidget(self._after_forget, button)
        self._after_forget += 1

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep what is half typed when its page or its window goes."""
        super().hideEvent(event)
        self._keep_draft()

    def set_read_only(self, read_only: bool) -> None:  # noqa: FBT001 - a state, as in Qt
        """Let nothing be typed or removed; in a window that may only look, nothing ever is."""
        locked = read_only or self._parts.desk.store.read_only
        self.form.set_read_only(locked)
        for button in (self._save_button, self._copy_button, self._remove_button):
            button.setEnabled(not locked)

    def start(self, preset: Record | None = None, place: Id = "") -> None:
        """Begin a new record, with what is already known of it."""
        self._keep_draft()
        self._loaded, self._place = None, place
        self._preset = preset or self._register.record()
        self._show(self._preset, tr("登记{what}").format(what=tr(self._title)))

    def edit(self, record: Record, title: str = "") -> None:
        """Show a record to be changed, under a title of its own if need be.

        What is being typed into the same record stays. Where it changed underneath in the very fields being
        typed, saving is refused as stale.
        """
        if self._loaded and self._loaded.id == record.id and self.form.is_dirty:
            self._change_underneath(self._loaded, record)
            return
        self._keep_draft()
        self._loaded, self._preset, self._place = record, record, ""
        self._show(record, title or tr("修改{what}").format(what=tr(self._title)))

    def _change_underneath(self, loaded: Record, record: Record) -> None:
        typed = self.form.changes()
        if all(getattr(loaded, name) == getattr(record, name) for name in typed):
            self._loaded = self._preset = record
            self.form.set_record(record)
            self.form.set_draft(typed)

    @property
    def loaded(self) -> Record | None:
        """The record being changed; None while a new one is typed."""
        return self._loaded

    def typed(self) -> Record | None:
        """The record as it is typed, even where it may not be kept yet; None when a field is wrong and said so."""
        return self.form.typed_record(self._preset)

    @property
    def _key(self) -> str:
        about = self._loaded.id if self._loaded else f"new/{self._place}"
        return f"{self._register.table}/{about}{self._part}"

    def _show(self, record: Record, title: str) -> None:
        self._head.setText(title)
        self.form.set_record(record)
        store = self._parts.desk.store
        draft = None if store.read_only else store.drafts.get(self._key)
        self._notice.setVisible(draft is not None)
        self._forget.setVisible(draft is not None)
        if draft:
            self.form.set_draft(draft.values)
            self._notice.setText(tr("上次没有保存的内容已恢复，请接着填写。"))
        self._copy_button.setVisible(self._copying and self._loaded is not None)
        self._remove_button.setVisible(self._removing and self._loaded is not None)
        self.judge_now()

    def _on_changed(self) -> None:
        self._pause.start()
        if self._judge:
            self._thought.start()

    def judge_now(self) -> None:
        """Hold what stands in the form against the rules; what is not whole yet is not judged."""
        self._thought.stop()
        if self._judge:
            record = self.form.valid_record(self._preset)
            found = tuple(self._judge(record)) if record else ()
            self.form.set_findings(found)
            self.judged.emit(found)

    def _keep_draft(self) -> None:
        self._pause.stop()
        if self.form.is_dirty and not self._parts.desk.store.read_only:
            about = self._loaded.id if self._loaded else ""
            self._parts.desk.store.drafts.keep(self._key, self._register.table, about, self.form.changes())

    def _drop_draft(self) -> None:
        self._pause.stop()
        self._parts.desk.store.drafts.drop(self._key)

    def forget_draft(self) -> None:
        """Drop what is half typed and show the record as it stands."""
        self._drop_draft()
        self._show(self._preset, self._head.text())

    def _on_draft_forgotten(self) -> None:
        self.forget_draft()
        self.form.focus_first()

    def save(self) -> None:
        """Keep what is typed; what cannot be kept is said beside its field and nothing is changed."""
        wanted = self.form.record(self._preset)
        if wanted is None:
            return
        kept = self._parts.do(lambda: self._keep(wanted), tr("已保存"))
        if kept is not None:
            self.saved.emit(kept.id)

    def _keep(self, wanted: Record) -> Record:
        """Save, and be clean before any page is told that something changed."""
        if self._complete:
            wanted = self._complete(self._loaded, wanted)
        kept = registers.save(self._parts.desk, self._loaded, wanted)
        self._drop_draft()
        self.form.set_clean()
        if self._loaded:
            self._loaded = self._preset = kept
        return kept

    def _on_copy(self) -> None:
        if self._loaded:
            self.start(registers.copy_of(self._loaded), self._place)
            self.form.focus_first()

    def _on_remove(self) -> None:
        record = self._loaded
        if record is None:
            return
        if self._parts.do(lambda: self._removed(record), tr("已移入回收站")):
            self._drop_draft()
            self.start()
            self.removed.emit()

    def _removed(self, record: Record) -> bool:
        registers.remove(self._parts.desk, record)
        return True

    def _on_create_requested(self, table: str, typed: str, field: str) -> None:
        """Register the person or unit that was named, without leaving the form."""
        made = self._parts.do(
            lambda: people.register_by_name(self._parts.desk, table, typed), tr("已登记“{name}”").format(name=typed)
        )
        if made:
            self.form.choose(field, made.id, made.called())
