"""One article: its gist, its official wording, what the program does for it, what stands against it now."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from jkgov_desktop.office import rules
from jkgov_desktop.office.rules import Standing
from jkgov_desktop.records.fields import article_name, chinese_number
from jkgov_desktop.records.rules import KeptArticle
from jkgov_desktop.records.words import N_
from jkgov_desktop.rulebook.edition import Article, Does
from jkgov_desktop.ui.kit.buttons import Button, LinkButton
from jkgov_desktop.ui.kit.cards import BETWEEN, INSIDE, Card, PageTitle, Tone, label
from jkgov_desktop.ui.kit.text import tr
from jkgov_desktop.ui.parts import Parts

NARROWEST, SIDE = 320, 440
"""Logical pixels of width: a line of the official text holds about 20 and 29 characters."""

_HELPS = {
    Does.ENFORCE: N_("不符合的当场指出，改正或写明理由后再往下办"),
    Does.WARN: N_("可能不妥的提醒一声"),
    Does.REMIND: N_("到期前提醒，逾期列出"),
    Does.REGISTER: N_("有登记簿"),
    Does.ROUTE: N_("指明下一步送谁"),
    Does.COMPUTE: N_("替您算好人数、日期或金额"),
    Does.PRINT: N_("有现成的表单可打印"),
}


class ArticlePanel(QWidget):
    """The article chosen last."""

    left = Signal()
    text_wanted = Signal()
    readings_wanted = Signal()
    count_wanted = Signal()

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self._parts = parts
        self._number = 0
        self._shown: tuple[object, ...] = ()
        self.setMinimumWidth(NARROWEST)
        self.setMaximumWidth(SIDE)
        self._back = LinkButton("", self.left.emit)
        self._back.setObjectName("back")
        self._back.hide()
        self._title = PageTitle("")
        self._standing = label("", Tone.SECONDARY, wrap=True)
        self._standing.setObjectName("standing")
        self._recount = LinkButton(tr("统计"), self.count_wanted.emit)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        count = Card(tr("今年会议上的规则提示"))
        row = QHBoxLayout()
        row.setSpacing(INSIDE)
        row.addWidget(self._standing, 1)
        row.addWidget(self._recount)
        count.body.addLayout(row)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(BETWEEN)
        column.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._title)
        column.addWidget(self._scroll, 1)
        column.addWidget(count)

    def set_way_back(self, name: str) -> None:
        """Offer the way back to the page called `name`; with no name there is none."""
        self._back.set_text(tr("← 返回{name}  Alt+←").format(name=name))
        self._back.setVisible(bool(name))

    def show_article(self, number: int) -> None:
        """Show an article as the edition, the official text and the readings have it now."""
        desk = self._parts.desk
        article = desk.rules.edition.articles[number]
        kept = next(iter(desk.store.all(KeptArticle, number=number)), None)
        asked = tuple(one for one in rules.readings(desk) if one.reading.article == number)
        wanted = (article, kept, asked)
        if wanted == self._shown:
            return
        self._number, self._shown = number, wanted
        self._title.set_title(article_name(number))
        chapter = article.chapter
        place = chinese_number(chapter.number)
        self._title.set_note(tr("第{number}章 {title}").format(number=place, title=chapter.title))
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(BETWEEN)
        column.addWidget(_gist(article))
        column.addWidget(self._wording(kept))
        column.addWidget(self._does(article))
        if asked:
            card = Card(tr("口径"))
            for one in asked:
                card.body.addWidget(label(one.reading.question, wrap=True))
                card.body.addWidget(label(one.reading.options[one.chosen], Tone.STRONG, wrap=True))
            card.add_action(LinkButton(tr("查看和更改"), self.readings_wanted.emit))
            column.addWidget(card)
        column.addStretch(1)
        self._scroll.setWidget(page)

    def set_standing(self, standing: Standing | None, *, counting: bool) -> None:
        """Say how often findings cite this article; None while nobody has counted."""
        self._recount.setVisible(standing is None and not counting)
        if standing is None:
            self._standing.setText(tr("正在统计…") if counting else tr("尚未统计。"))
            return
        still, aside = standing.open[self._number], standing.set_aside[self._number]
        said = tr("尚存 {count} 处").format(count=still) if still else tr("没有")
        self._standing.setText(said + (tr("，另有 {count} 处已写明理由准予").format(count=aside) if aside else ""))

    def _wording(self, kept: KeptArticle | None) -> Card:
        if kept is None:
            card = Card(tr("原文"))
            hint = tr("还没有载入原文。从网上或文件中把工作规则全文存成 .txt，载入后这里逐条显示。")
            card.body.addWidget(label(hint, Tone.SECONDARY, wrap=True))
            load = Button(tr("载入原文…"), self.text_wanted.emit)
            load.setEnabled(not self._parts.desk.store.read_only)
            card.body.addWidget(load, 0, Qt.AlignmentFlag.AlignLeft)
            return card
        card = Card(tr("原文"), tr("{source}，{day} 载入").format(source=kept.source, day=kept.loaded_on.isoformat()))
        for paragraph in kept.wording.split("\n"):
            card.body.addWidget(_selectable(paragraph))
        return card

    def _does(self, article: Article) -> Card:
        card = Card(tr("本程序做的事"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(BETWEEN)
        grid.setColumnStretch(1, 1)
        for place, one in enumerate(article.does):
            grid.addWidget(label(tr(one.label), Tone.STRONG), place, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(label(tr(_HELPS[one]), Tone.SECONDARY, wrap=True), place, 1)
        card.body.addLayout(grid)
        if not article.does:
            card.body.addWidget(label(tr("这一条仅供查阅。"), Tone.SECONDARY))
        covered = next(one for one in self._parts.desk.rules.coverage() if one.article == article)
        if covered.is_missing:
            card.body.addWidget(label(tr("对应的检查还没有做好，请按原文把关。"), Tone.WARNED, wrap=True))
        return card


def _gist(article: Article) -> Card:
    card = Card(tr("要点"), tr("本程序归纳，以印发的原文为准"))
    card.body.addWidget(label(article.gist, wrap=True))
    return card


def _selectable(text: str) -> QLabel:
    made = label(text, wrap=True)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return made
