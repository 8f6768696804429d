"""One article: its gist, its official wording, what the program does for it, what stands against it now."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from jkgov_desktop.office.rules import readings
from jkgov_desktop.records.fields import article_name, chinese_number
from jkgov_desktop.records.rules import KeptArticle
from jkgov_desktop.records.words import N_
from jkgov_desktop.rulebook.edition import Article, Does
from jkgov_desktop.ui.kit.buttons import Button, LinkButton
from jkgov_desktop.ui.kit.cards import BETWEEN, Card, PageTitle, Tone, label
from jkgov_desktop.ui.kit.text import tr
from jkgov_desktop.ui.parts import Parts
from jkgov_desktop.ui.rules.surveyor import Surveyor

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
    findings_wanted = Signal(int)

    def __init__(self, parts: Parts, surveyor: Surveyor) -> None:
        super().__init__()
        self._parts, self._surveyor = parts, surveyor
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
        self._again = LinkButton(tr("重新检查"), surveyor.begin)
        self._list = LinkButton(tr("查看"), lambda: self.findings_wanted.emit(self._number))
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        count = Card(tr("引用本条的规则提示"))
        count.add_action(self._list)
        count.add_action(self._again)
        count.body.addWidget(self._standing)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(BETWEEN)
        column.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._title)
        column.addWidget(self._scroll, 1)
        column.addWidget(count)
        surveyor.told.connect(self._show_standing)

    def set_way_back(self, name: str) -> None:
        """Offer the way back to the page called `name`; with no name there is none."""
        self._back.set_text(tr("← 返回{name}  Alt+←").format(name=name))
        self._back.setVisible(bool(name))

    def show_article(self, number: int) -> None:
        """Show an article as the edition, the official text and the readings have it now."""
        desk = self._parts.desk
        article = desk.rules.edition.articles[number]
        kept = next(iter(desk.store.all(KeptArticle, number=number)), None)
        asked = tuple(one for one in readings.readings(desk) if one.reading.article == number)
        wanted = (article, kept, asked)
        if wanted == self._shown:
            return
        self._number, self._shown = number, wanted
        self._show_standing()
        self._title.set_title(article_name(number))
        place, chapter = desk.rules.edition.chapter_of(number)
        self._title.set_note(tr("第{number}章 {title}").format(number=chinese_number(place), title=chapter.title))
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

    def _show_standing(self) -> None:
        """Say how often findings cite this article now, and how often a reason was written this year."""
        survey = self._surveyor.survey
        still = survey.open(self._number) if survey else ()
        self._again.setVisible(not self._surveyor.at_work and (survey is None or self._surveyor.stale))
        self._list.setVisible(bool(still))
        if survey is None:
            self._standing.setText(tr("正在检查…") if self._surveyor.at_work else tr("还没有检查。"))
            return
        said = tr("没有未处理的。")
        if still:
            records = len({one.record for one in still})
            said = tr("未处理 {count} 处，涉及 {records} 条记录。").format(count=len(still), records=records)
        if aside := len(survey.set_aside(self._number)):
            said += tr("另有 {count} 处已写明理由准予。").format(count=aside)
        if written := survey.overrides[self._number]:
            said += tr("今年共写明理由 {count} 次。").format(count=written)
        self._standing.setText(said + (tr("此后有改动。") if self._surveyor.stale else ""))

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
