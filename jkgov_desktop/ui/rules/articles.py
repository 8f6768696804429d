"""Articles in the middle, searched in gist and official text; the chosen one at the right."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from jkgov_desktop.exchange.files import FileError, read_text
from jkgov_desktop.office.rules.text import differences_to, kept_articles, load_text, rules_text, searched_articles
from jkgov_desktop.records.fields import article_name
from jkgov_desktop.rulebook.comparing import EditionChange
from jkgov_desktop.rulebook.edition import Article
from jkgov_desktop.rulebook.official_text import OfficialText, OfficialTextError, parse, searched_form
from jkgov_desktop.ui.kit.buttons import Button
from jkgov_desktop.ui.kit.cards import (
    BETWEEN,
    EDGE,
    INSIDE,
    Card,
    EmptyState,
    PageTitle,
    SearchBox,
    Tone,
    label,
    nothing_found,
)
from jkgov_desktop.ui.kit.text import tr
from jkgov_desktop.ui.parts import Parts
from jkgov_desktop.ui.preview import Printer
from jkgov_desktop.ui.rows import Column, ListRow, RowsTable
from jkgov_desktop.ui.rules.article import ArticlePanel
from jkgov_desktop.ui.rules.look import LookDialog
from jkgov_desktop.ui.rules.surveyor import Surveyor

NARROW = 960
"""Logical pixels of page width below which the list leaves out what the program does."""

DOES = 2
"""The column of what the program does."""


class ArticlesPage(QWidget):
    """Every article of the edition in force, or those of one chapter."""

    searched = Signal()
    """Something is searched, in all chapters at once."""

    def __init__(self, parts: Parts, surveyor: Surveyor) -> None:
        super().__init__()
        self.parts = parts
        self._surveyor = surveyor
        self._chapter = 0
        self._stale = True
        self._texts: dict[int, str] = {}
        self.title = PageTitle(parts.desk.rules.edition.title)
        self._load = Button(tr("载入原文…"), self.choose_text)
        self._load.setEnabled(not parts.desk.store.read_only)
        self.title.add_action(self._load)
        printer = Printer(parts, self, lambda _form: rules_text(parts.desk))
        self.title.add_action(Button(tr("打印"), printer.opener("rules-text"), "Ctrl+P"))
        self.search = SearchBox(tr("在要点和原文中查找"), "Ctrl+F", self)
        self.search.searched.connect(self._on_searched)
        self._count = label("", Tone.SECONDARY)
        self.table = RowsTable(tr("条文"), (Column(tr("条"), 108), Column(tr("要点")), Column(tr("本程序"), 150)))
        self.table.chosen.connect(self._show)
        self.search.left_downwards.connect(self._on_search_left)
        self._nothing = EmptyState("")
        self._pages = QStackedWidget()
        self._pages.addWidget(self.table)
        self._pages.addWidget(self._nothing)
        self.panel = ArticlePanel(parts, surveyor)
        self.panel.text_wanted.connect(self.choose_text)
        self._build()
        parts.signals.changed.connect(self._on_changed)

    def _build(self) -> None:
        card = Card()
        head = QHBoxLayout()
        head.setSpacing(INSIDE)
        head.addWidget(self.search, 1)
        head.addWidget(self._count)
        card.body.addLayout(head)
        card.body.addWidget(self._pages, 1)
        middle = QVBoxLayout()
        middle.setSpacing(BETWEEN)
        middle.addWidget(self.title)
        middle.addWidget(card, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(EDGE, BETWEEN, EDGE, BETWEEN)
        row.setSpacing(BETWEEN)
        row.addLayout(middle, 1)
        row.addWidget(self.panel, 1)

    def showEvent(self, event: QShowEvent) -> None:
        """Read what may have changed while another page was in front."""
        super().showEvent(event)
        self._refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room the gist takes it; what the program does stands at the right anyway."""
        super().resizeEvent(event)
        self.table.setColumnHidden(DOES, event.size().width() < NARROW)

    def show_chapter(self, number: int) -> None:
        """List the articles of one chapter, or all of them for 0."""
        self._chapter = number
        self.search.clear()
        self._refresh()
        self._list()

    def show_article(self, number: int) -> None:
        """Choose one article in the list of all."""
        self.show_chapter(0)
        self.table.choose(str(number))
        self.table.scrollTo(self.table.currentIndex(), RowsTable.ScrollHint.PositionAtCenter)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _refresh(self) -> None:
        if self._stale:
            self._stale = False
            self._texts = searched_articles(self.parts.desk)
            self._list()
        self._surveyor.begin_first()

    def _on_changed(self) -> None:
        self._stale = True
        if self.isVisible():
            self._refresh()

    def _on_searched(self, typed: str) -> None:
        if typed:
            self._chapter = 0
            self.searched.emit()
        self._list()

    def _on_search_left(self) -> None:
        self.table.setFocus(Qt.FocusReason.TabFocusReason)

    def _list(self) -> None:
        """List what the chapter and the search leave; the chosen article stays chosen where it is still there."""
        self.title.set_title(self.parts.desk.rules.edition.title)
        typed = self.search.text().strip()
        shown = [article for article in self.parts.desk.rules.edition.articles.values() if self._is_shown(article)]
        self.table.set_rows([_row(article) for article in shown])
        self._count.setText(tr("共 {count} 条").format(count=len(shown)))
        self._nothing.set_sentence(nothing_found(typed))
        self._pages.setCurrentWidget(self.table if shown else self._nothing)
        if shown and not self.table.current_id():
            self.table.choose(str(shown[0].number))
        elif shown:
            self._show(self.table.current_id())

    def _is_shown(self, article: Article) -> bool:
        if self._chapter and self.parts.desk.rules.edition.chapter_of(article.number)[0] != self._chapter:
            return False
        wanted = [searched_form(word) for word in self.search.text().split()]
        return all(word in self._texts.get(article.number, "") for word in wanted)

    def _show(self, number: str) -> None:
        self.panel.show_article(int(number))

    def choose_text(self) -> None:
        """Let the secretary choose the file with the official text, and take it in."""
        path = self.parts.messages.choose_open_file(tr("载入工作规则原文"), tr("纯文本 (*.txt)"))
        if path:
            self.load_text(path)

    def load_text(self, path: Path) -> None:
        """Take in the official text in `path`; where another stands, show first what differs."""
        try:
            text = parse(read_text(path))
        except FileError as refusal:
            self.parts.toasts.show(refusal.sentence, blocked=True)
            return
        except OfficialTextError as refusal:
            self.parts.messages.tell(tr("没有载入"), tr("“{name}”{why}").format(name=path.name, why=refusal))
            return
        if not kept_articles(self.parts.desk):
            doubt = self._length_doubted(text)
            if not doubt or self.parts.messages.ask(tr("载入原文"), doubt, yes=tr("载入")):
                self._take(text, path.name)
            return
        changes = [
            EditionChange(one.name, one.old.text if one.old else "", one.new.text if one.new else "")
            for one in differences_to(self.parts.desk, text)
        ]
        doubts = [doubt] if (doubt := self._length_doubted(text)) else []
        dialog = LookDialog(self.window(), text.title or path.name, path.name, doubts, changes, tr("用新的原文替换"))
        dialog.on_confirmed(lambda: self._take(text, path.name))
        dialog.open()

    def _take(self, text: OfficialText, source: str) -> bool:
        said = tr("已载入原文 {count} 条").format(count=len(text.articles))
        return bool(self.parts.do(lambda: load_text(self.parts.desk, text, source), said))

    def _length_doubted(self, text: OfficialText) -> str:
        """What should be looked at before a text of another length than the edition is kept; empty for none."""
        found, expected = len(text.articles), len(self.parts.desk.rules.edition.articles)
        pattern = tr("从文件读到 {found} 条，程序的规则数据是 {expected} 条，请核对是不是同一版本。")
        return "" if found == expected else pattern.format(found=found, expected=expected)


def _row(article: Article) -> ListRow:
    does = "、".join(tr(one.label) for one in article.does) or tr("查阅")
    return ListRow(str(article.number), (article_name(article.number), article.gist, does))
