"""The text of a paper that goes out, typed beside the red-head page it makes."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from jkgov_desktop.exchange.drafts import WrittenDraft, read_draft
from jkgov_desktop.exchange.files import FileError
from jkgov_desktop.office.desk import Desk
from jkgov_desktop.paper.fonts import Fonts
from jkgov_desktop.paper.printed import Printed
from jkgov_desktop.records.documents.outgoing import OutgoingDocument
from jkgov_desktop.records.documents.red_head import DocumentWords, document_words
from jkgov_desktop.records.fields import FieldError
from jkgov_desktop.records.people import Person
from jkgov_desktop.ui.documents.live_preview import Draw, LivePreview
from jkgov_desktop.ui.entry import EntryPanel
from jkgov_desktop.ui.kit.buttons import Button
from jkgov_desktop.ui.kit.cards import Abreast, Card
from jkgov_desktop.ui.kit.text import tr
from jkgov_desktop.ui.life import LifeSection
from jkgov_desktop.ui.parts import Parts

PAGE_LEAST = 320
"""Logical pixels of height of the page beside, or below, the words."""

TEXT_FIELDS = ("title", "main_recipient", "body", "attachments", "copies_to")


class TextSection(LifeSection[OutgoingDocument]):
    """The words at the left, the page at the right; the page follows what is typed, saved or not."""

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self._parts = parts
        self._document: OutgoingDocument | None = None
        self.entry = EntryPanel(
            parts, OutgoingDocument.register, fields=TEXT_FIELDS, copying=False, removing=False, compact=True
        )
        self.entry.form.stand_whole()
        self.loading = Button(tr("载入…"), self._on_load)
        self.loading.setToolTip(tr("从 Word 文档或纯文本载入正文"))
        self.loading.setEnabled(not parts.desk.store.read_only)
        self.entry.add_action(self.loading)
        self.preview = LivePreview(parts)
        self.preview.setMinimumHeight(PAGE_LEAST)
        card = Card()
        card.body.addWidget(self.entry)
        self.column.addWidget(Abreast(card, self.preview))
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

    def _on_load(self) -> None:
        path = self._parts.messages.choose_open_file(tr("载入正文"), tr("文稿 (*.docx *.txt)"))
        if path:
            self.load(path)

    def load(self, path: Path) -> None:
        """Take in the draft in `path`; like what is typed it is kept when it is saved."""
        form = self.entry.form
        try:
            draft = read_draft(path)
            typed = _typed(draft.lines, str(form.box("title").editor.typed() or ""))
        except (FileError, FieldError) as refusal:
            self._parts.toasts.show(refusal.sentence, blocked=True)
            return
        if form.box("body").editor.typed() and not self._parts.messages.ask(
            tr("载入正文"), tr("现有的正文会换成“{name}”的内容。").format(name=path.name), yes=tr("换成新的")
        ):
            return
        form.set_draft(typed)
        self._parts.toasts.show(_loaded(draft, path))

    def _on_typed(self) -> None:
        self._draw_with(self.preview.show_later)

    def _draw_with(self, show: Any) -> None:
        document = self._document
        typed = self.entry.form.valid_record(document) if document else None
        if isinstance(typed, OutgoingDocument):
            show(_drawing(words_of(self._parts.desk, typed)))


def _typed(lines: Sequence[str], title: str) -> dict[str, str]:
    """The body that these lines make; the first is the title where there is none yet, and never stands in both."""
    OutgoingDocument.register.fields["body"].clean("\n".join(lines))
    if len(lines) > 1 and title in ("", lines[0]):
        return {"title": lines[0], "body": "\n".join(lines[1:])}
    return {"body": "\n".join(lines)}


def _loaded(draft: WrittenDraft, path: Path) -> str:
    said = tr("已载入 {path}，核对后按 Ctrl+S 保存。").format(path=path.name)
    if draft.left_out:
        said += tr("文中的{what}没有载入，请补上。").format(what="、".join(draft.left_out))
    return said


def words_of(desk: Desk, document: OutgoingDocument) -> DocumentWords:
    """What a paper prints, with the name of who signed it."""
    signer = desk.store.find(Person, document.signer) if document.signer else None
    return document_words(document, desk.letterhead, signer.name if signer else "")


def _drawing(words: DocumentWords) -> Draw:
    def draw(fonts: Fonts) -> Printed:
        from jkgov_desktop.paper.documents.red_head import print_words

        return print_words(words, fonts)

    return draw
