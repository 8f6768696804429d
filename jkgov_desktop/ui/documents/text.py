"""The text of a paper that goes out, typed beside the red-head page it makes."""

from typing import Any

from PySide6.QtWidgets import QVBoxLayout

from jkgov_desktop.office.desk import Desk
from jkgov_desktop.paper.fonts import Fonts
from jkgov_desktop.paper.printed import Printed
from jkgov_desktop.records.documents.outgoing import OutgoingDocument
from jkgov_desktop.records.documents.red_head import DocumentWords, document_words
from jkgov_desktop.records.house import House
from jkgov_desktop.records.people import Person
from jkgov_desktop.ui.documents.live_preview import Draw, LivePreview
from jkgov_desktop.ui.entry import EntryPanel
from jkgov_desktop.ui.kit.cards import Abreast, Card
from jkgov_desktop.ui.kit.text import tr
from jkgov_desktop.ui.life import LifeSection
from jkgov_desktop.ui.parts import Parts

PAGE_LEAST = 320
"""Logical pixels of height of the page beside, or below, the words."""

TEXT_FIELDS = ("title", "main_recipient", "body", "attachments", "copies_to")


class TextSection(LifeSection):
    """The words at the left, the page at the right; the page follows what is typed, saved or not."""

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self._parts = parts
        self._document: OutgoingDocument | None = None
        self.entry = EntryPanel(
            parts, OutgoingDocument.register, fields=TEXT_FIELDS, copying=False, removing=False, compact=True
        )
        self.entry.form.stand_whole()
        self.preview = LivePreview(parts)
        self.preview.setMinimumHeight(PAGE_LEAST)
        card = Card()
        card.body.addWidget(self.entry)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(Abreast(card, self.preview))
        self.entry.form.changed.connect(self._on_typed)

    def show_record(self, record: OutgoingDocument) -> None:
        """Show the text of a paper; what is being typed into it stays."""
        if record == self._document:
            return
        self._document = record
        self.entry.edit(record, tr("正文"))
        self._draw_with(self.preview.show_now)

    def start(self) -> None:
        """Type the text."""
        self.entry.form.focus_first()

    def _on_typed(self) -> None:
        self._draw_with(self.preview.show_later)

    def _draw_with(self, show: Any) -> None:
        document = self._document
        typed = self.entry.form.valid_record(document) if document else None
        if isinstance(typed, OutgoingDocument):
            show(_drawing(words_of(self._parts.desk, typed)))


def words_of(desk: Desk, document: OutgoingDocument) -> DocumentWords:
    """What a paper prints, with the name of who signed it."""
    signer = desk.store.find(Person, document.signer) if document.signer else None
    return document_words(document, desk.house or House(), signer.name if signer else "")


def _drawing(words: DocumentWords) -> Draw:
    def draw(fonts: Fonts) -> Printed:
        from jkgov_desktop.paper.documents.red_head import print_words

        return print_words(words, fonts)

    return draw
