"""The 规则 tab: the articles by chapter, how the office reads them, and the days it works."""

from collections.abc import Callable
from typing import TYPE_CHECKING, cast

from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from jkgov_desktop.records.fields import Id
from jkgov_desktop.records.rules import Holiday, KeptArticle, KeptEdition
from jkgov_desktop.ui.kit.shelf import ShelfEntry
from jkgov_desktop.ui.kit.text import tr
from jkgov_desktop.ui.parts import Parts
from jkgov_desktop.ui.rules.surveyor import Surveyor
from jkgov_desktop.ui.subject import SubjectTab

if TYPE_CHECKING:
    from jkgov_desktop.ui.rules.articles import ArticlesPage
    from jkgov_desktop.ui.rules.findings import FindingsPage
    from jkgov_desktop.ui.rules.holidays import HolidaysPage

ARTICLES, FINDINGS, READINGS, EDITIONS, HOLIDAYS = "articles", "findings", "readings", "editions", "holidays"
CHAPTER = "chapter."


class RulesTab(SubjectTab):
    """Every citation leads here; Alt+← goes back to where it stood."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts, ())
        self._surveyor = Surveyor(parts)
        self._go_back: Callable[[], object] | None = None
        self._edition = parts.desk.rules.edition
        self._show_shelf()
        parts.signals.changed.connect(self._on_changed)
        self._back_keys = QShortcut(QKeySequence("Alt+Left"), self, self.go_back)
        self.stack.currentChanged.connect(self._lend_keys)
        self._lend_keys()

    def entries(self) -> list[tuple[str, str]]:
        """The pages; the chapters below them only narrow the first."""
        return [
            (ARTICLES, tr("全部条文")),
            (FINDINGS, tr("全部规则提示")),
            (READINGS, tr("口径")),
            (EDITIONS, tr("规则版本")),
            (HOLIDAYS, tr("节假日")),
        ]

    def _show_shelf(self) -> None:
        self.shelf.set_entries([*(ShelfEntry(key, title) for key, title in self.entries()), *self._chapters()])

    def _on_changed(self) -> None:
        """Another edition in force has other chapters."""
        if self._edition != self.parts.desk.rules.edition:
            self._edition, here = self.parts.desk.rules.edition, self.shelf.current()
            self._show_shelf()
            self.shelf.mark(ARTICLES if here.startswith(CHAPTER) else here)

    def _chapters(self) -> list[ShelfEntry]:
        edition = self.parts.desk.rules.edition
        return [
            ShelfEntry(f"{CHAPTER}{number}", one.title, len(one.articles))
            for number, one in enumerate(edition.chapters, start=1)
        ]

    def make_page(self, key: str) -> QWidget:
        """The articles, the findings, the readings, the editions or the holidays."""
        from jkgov_desktop.ui.rules.articles import ArticlesPage
        from jkgov_desktop.ui.rules.editions import EditionsPage
        from jkgov_desktop.ui.rules.findings import FindingsPage
        from jkgov_desktop.ui.rules.holidays import HolidaysPage
        from jkgov_desktop.ui.rules.readings import ReadingsPage

        if key == FINDINGS:
            return FindingsPage(self.parts, self._surveyor)
        if key == READINGS:
            return ReadingsPage(self.parts)
        if key == EDITIONS:
            return EditionsPage(self.parts)
        if key == HOLIDAYS:
            return HolidaysPage(self.parts)
        page = ArticlesPage(self.parts, self._surveyor)
        page.searched.connect(self._on_searched)
        page.panel.left.connect(self.go_back)
        page.panel.readings_wanted.connect(self._on_readings_wanted)
        page.panel.findings_wanted.connect(self.show_findings)
        return page

    @property
    def articles(self) -> "ArticlesPage":
        """The page of the articles."""
        return cast("ArticlesPage", self.page(ARTICLES))

    def show_page(self, key: str) -> None:
        """Bring a page to the front; a chapter is the page of the articles narrowed to it."""
        chapter = key.startswith(CHAPTER)
        super().show_page(ARTICLES if chapter else key)
        if chapter:
            self.shelf.mark(key)
        if chapter or key == ARTICLES:
            self.articles.show_chapter(int(key.removeprefix(CHAPTER)) if chapter else 0)

    def show_article(self, number: int, back: tuple[str, Callable[[], object]] | None = None) -> None:
        """Show one article; `back` names where the citation stood and goes there again."""
        here = self.shelf.current()
        if back is None and here in (FINDINGS, READINGS, HOLIDAYS):
            back = dict(self.entries())[here], lambda: self.show_page(here)
        self.show_page(ARTICLES)
        self.articles.show_article(number)
        if back:
            self._set_way_back(*back)

    def show_findings(self, article: int = 0) -> None:
        """Show every finding, or those that cite one article."""
        self.show_page(FINDINGS)
        cast("FindingsPage", self.page(FINDINGS)).show_article(article)

    def open_record(self, table: str, record_id: Id) -> None:
        """Show a kept article, an edition or a holiday where it stands."""
        if table == KeptArticle.register.table:
            kept = self.parts.desk.store.find(KeptArticle, record_id)
            self.show_article(kept.number if kept else 1)
            return
        if table == KeptEdition.register.table:
            self.show_page(EDITIONS)
            return
        self.show_page(HOLIDAYS)
        page = cast("HolidaysPage", self.page(HOLIDAYS))
        page.open_day(self.parts.desk.store.find(Holiday, record_id))

    def go_back(self) -> None:
        """Go to where the citation stood that led here, if one did."""
        if self._go_back:
            go_back = self._go_back
            self._set_way_back("", None)
            go_back()

    def _on_searched(self) -> None:
        self.shelf.mark(ARTICLES)

    def _on_readings_wanted(self) -> None:
        self.show_page(READINGS)

    def _set_way_back(self, name: str, go_back: Callable[[], object] | None) -> None:
        self._go_back = go_back
        self.articles.panel.set_way_back(name)
        self._lend_keys()

    def _lend_keys(self) -> None:
        """Alt+← belongs to the years of 节假日 while they are in front, and to nobody without a way back."""
        self._back_keys.setEnabled(self._go_back is not None and self.shelf.current() != HOLIDAYS)

    def hideEvent(self, event: QHideEvent) -> None:
        """Somebody who left by himself needs no way back."""
        super().hideEvent(event)
        if self._go_back and not event.spontaneous():
            self._set_way_back("", None)
