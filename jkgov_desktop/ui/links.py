"""What belongs with a record, one link a line."""

from functools import partial

from PySide6.QtWidgets import QGridLayout, QWidget

from jkgov_desktop.office.links import links
from jkgov_desktop.records.register import Record
from jkgov_desktop.ui.kit.buttons import ElidedLink
from jkgov_desktop.ui.kit.cards import INSIDE, Card, Tone, clear, label
from jkgov_desktop.ui.kit.text import tr
from jkgov_desktop.ui.parts import Parts

SHOWN = 8
"""How many records are shown."""


class LinksCard(Card):
    """The records that belong with the one in front; hidden where there are none."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(tr("关联"))
        self._parts = parts
        self.hide()

    def show_record(self, record: Record) -> None:
        """Show what belongs with a record."""
        clear(self.body)
        found = links(self._parts.desk, record)
        self.setVisible(bool(found))
        lines = QWidget()
        grid = QGridLayout(lines)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(INSIDE)
        grid.setColumnStretch(1, 1)
        for row, link in enumerate(found[:SHOWN]):
            grid.addWidget(label(tr(link.name), Tone.SECONDARY), row, 0)
            grid.addWidget(ElidedLink(link.called, partial(self._parts.open_record, link.table, link.record)), row, 1)
        self.body.addWidget(lines)
        if len(found) > SHOWN:
            self.body.addWidget(label(tr("还有 {count} 项…").format(count=len(found) - SHOWN), Tone.SECONDARY))
