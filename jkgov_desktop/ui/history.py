"""What happened to a record: who changed what, when, from what to what."""

from PySide6.QtWidgets import QWidget

from jkgov_desktop.records.fields import Id
from jkgov_desktop.store.journal import Action, Change
from jkgov_desktop.ui.kit.cards import Card, Tone, clear, label
from jkgov_desktop.ui.kit.text import tr
from jkgov_desktop.ui.parts import Parts

SHOWN = 4
"""How many changes are shown, the newest first."""

FIELDS_SHOWN = 3
"""How many fields of one change are named."""

LONGEST = 24
"""Letters of a value that are shown."""


class HistoryCard(Card):
    """The last changes of the chosen record."""

    def __init__(self, parts: Parts, parent: QWidget | None = None) -> None:
        super().__init__(tr("修改记录"), parent=parent)
        self._parts = parts
        self.hide()

    def show_record(self, record_id: Id) -> None:
        """Show a record's history; nothing for no record."""
        clear(self.body)
        changes = self._parts.desk.store.history(record_id)[:SHOWN] if record_id else []
        self.setVisible(bool(changes))
        for change in changes:
            said = f"{change.at:%m-%d %H:%M} {change.clerk} {change.what}"
            self.body.addWidget(label(said, Tone.SECONDARY, wrap=True))
            if fields := _fields_said(change):
                self.body.addWidget(label(fields, wrap=True))


def _fields_said(change: Change) -> str:
    """电话：138 → 139, a line for each field; nothing for a record that came or went as a whole."""
    if change.action is not Action.CHANGE:
        return ""
    lines = [f"{tr(one.label)}：{_short(one.before)} → {_short(one.after)}" for one in change.fields[:FIELDS_SHOWN]]
    if len(change.fields) > FIELDS_SHOWN:
        lines.append(tr("还有 {count} 项…").format(count=len(change.fields) - FIELDS_SHOWN))
    return "\n".join(lines)


def _short(value: str) -> str:
    line = " ".join(value.split()) or tr("空")
    return line if len(line) <= LONGEST else f"{line[:LONGEST]}…"
