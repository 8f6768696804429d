"""One article of the rules: what it is about and what the program does for it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from jkgov_desktop.records.fields import article_name
from jkgov_desktop.rulebook.edition import Edition
from jkgov_desktop.ui.kit.buttons import Button
from jkgov_desktop.ui.kit.cards import BETWEEN, EDGE, Card, PageTitle, Tone, label
from jkgov_desktop.ui.kit.text import tr


class ArticleWindow(QDialog):
    """The gist of an article in our own words."""

    def __init__(self, edition: Edition, number: int, owner: QWidget) -> None:
        super().__init__(owner)
        article = edition.articles[number]
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(article_name(number))
        self.resize(520, 260)
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, BETWEEN, EDGE, BETWEEN)
        column.setSpacing(BETWEEN)
        title = PageTitle(article_name(number))
        title.set_note(edition.title)
        column.addWidget(title)
        card = Card(tr("要点"))
        card.body.addWidget(label(article.gist, wrap=True))
        card.body.addStretch(1)
        card.body.addWidget(
            label(tr("这是本程序归纳的要点，不是原文；以正式印发的工作规则为准。"), Tone.SECONDARY, wrap=True)
        )
        column.addWidget(card, 1)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(Button(tr("关闭"), self.accept))
        column.addLayout(row)
