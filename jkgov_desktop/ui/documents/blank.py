"""涉密载体: nothing is typed here; blank registers are printed and kept by hand (第99至103条)."""

from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from jkgov_desktop.office.printing import PAPERS
from jkgov_desktop.paper.form import AnyForm
from jkgov_desktop.paper.forms import forms_about
from jkgov_desktop.ui.kit.buttons import LinkButton, article_link
from jkgov_desktop.ui.kit.cards import BETWEEN, EDGE, Card, PageTitle, Tone, label
from jkgov_desktop.ui.kit.text import tr
from jkgov_desktop.ui.parts import Parts
from jkgov_desktop.ui.preview import Printer

ABOUT = "blank-registers"


class BlankRegistersPage(QWidget):
    """Why these registers stay on paper, and a link to print each."""

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self._parts = parts
        self._printer = Printer(parts, self, self._sheet_for)
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, BETWEEN, EDGE, BETWEEN)
        column.setSpacing(BETWEEN)
        column.addWidget(PageTitle(tr("涉密登记簿（空白）")))
        column.addWidget(self._notice())
        column.addWidget(self._forms())
        column.addStretch(1)

    def _notice(self) -> Card:
        card = Card(tr("只在纸上登记"))
        said = tr(
            "本机为非涉密计算机，严禁录入国家秘密。涉密文件的标题、内容和附件一律不进入本程序；"
            "请打印空白登记簿，由专人手工填写和保管。"
        )
        card.body.addWidget(label(said, Tone.WARNED, wrap=True))
        return card

    def _forms(self) -> Card:
        card = Card(tr("打印空白登记簿"))
        for form in forms_about(ABOUT):
            line = QHBoxLayout()
            line.addWidget(LinkButton(tr(form.title), self._printer.opener(form.key)))
            line.addStretch(1)
            if form.article:
                line.addWidget(article_link(form.article, self._parts.signals.article_wanted.emit))
            card.body.addLayout(line)
        return card

    def _sheet_for(self, form: AnyForm) -> Any:
        return PAPERS[form.about].sheet(self._parts.desk, "")
