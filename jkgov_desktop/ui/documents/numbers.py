"""给号: one click gives a signed paper the next number of its series; what stands against it is said."""

from functools import partial

from jkgov_desktop.office.documents import outgoing
from jkgov_desktop.records.documents.outgoing import MarkCode, OutgoingDocument
from jkgov_desktop.ui.kit.buttons import Button, LinkButton
from jkgov_desktop.ui.kit.cards import Card, Tone, clear, label
from jkgov_desktop.ui.kit.text import tr
from jkgov_desktop.ui.life import LifeSection
from jkgov_desktop.ui.parts import Parts


class NumberSection(LifeSection[OutgoingDocument]):
    """A button for every series of the issuing office, or the number once it is given."""

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self._parts = parts
        self.buttons: list[Button] = []
        self._card = Card(tr("发文字号"))
        self.column.addWidget(self._card)
        self.column.addStretch(1)

    def show_record(self, record: OutgoingDocument) -> None:
        """Offer the series, or show the number."""
        clear(self._card.body)
        self.buttons = []
        if record.issue_number:
            self._card.body.addWidget(label(record.issue_number, Tone.TITLE))
            return
        codes = self._parts.desk.store.all(MarkCode, issuer=record.issuer) if record.issuer else []
        for code in codes:
            self._offer(record, code)
        if not codes:
            self._card.body.addWidget(label(tr("这个发文机关还没有登记机关代字。"), Tone.SECONDARY, wrap=True))
            self._card.body.addWidget(LinkButton(tr("登记机关代字"), self._on_codes_wanted))

    def start(self) -> None:
        """Go to the first series."""
        if self.buttons:
            self.buttons[0].setFocus()

    def _offer(self, document: OutgoingDocument, code: MarkCode) -> None:
        day = document.signed_on or self._parts.today()
        series = outgoing.issue_series(code.code, day)
        used_for = tr("（{use}）").format(use=code.used_for) if code.used_for else ""
        text = tr("给 {series} 下一号{used_for}").format(series=series, used_for=used_for)
        button = Button(text, partial(self._give, document, code))
        button.setEnabled(not self._parts.desk.store.read_only)
        self.buttons.append(button)
        self._card.body.addWidget(button)

    def _give(self, document: OutgoingDocument, code: MarkCode) -> None:
        self._parts.do(lambda: outgoing.give_issue_number(self._parts.desk, document, code), tr("已给发文字号"))

    def _on_codes_wanted(self) -> None:
        self._parts.open_record(MarkCode.register.table, "")
