"""纪要: the text as it will be printed, edited here, signed and frozen."""

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from jkgov_desktop.office.meetings import signing
from jkgov_desktop.records.fields import chinese_day
from jkgov_desktop.records.meetings.meeting import Meeting
from jkgov_desktop.records.meetings.minutes import Minutes
from jkgov_desktop.records.meetings.sheets import MeetingSheet
from jkgov_desktop.ui.entry import EntryPanel
from jkgov_desktop.ui.kit.buttons import Button
from jkgov_desktop.ui.kit.cards import Card, EmptyState, Tone, label, set_property
from jkgov_desktop.ui.kit.text import tr
from jkgov_desktop.ui.life import LifeSection, View
from jkgov_desktop.ui.parts import Parts
from jkgov_desktop.ui.preview import Printer

MINUTES_FIELDS = (
    "title",
    "body",
    "present",
    "excused",
    "absent",
    "observers",
    "copies_to",
    "signer",
    "signed_on",
    "issued_on",
    "copies",
)


class MinutesSection(LifeSection[Meeting]):
    """Composes the minutes, lets them be edited, registers the signature."""

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self.parts = parts
        self._sheet: MeetingSheet | None = None
        printer = Printer(parts, self, lambda _form: self._sheet)
        self._shown: Minutes | None = None
        self._pages = QStackedWidget()
        empty = EmptyState(tr("散会后点“生成纪要”，按议题、议定事项和到会情况拟出正文和名单，再逐字修改。"))
        self._state = label("", Tone.SECONDARY, wrap=True)
        self._again = Button(tr("按记录重新生成"), self._on_again)
        self._reopen = Button(tr("重开"), self._on_reopen)
        preview = Button(tr("预览打印"), printer.opener("minutes"))
        self.entry = EntryPanel(
            parts,
            Minutes.register,
            fields=MINUTES_FIELDS,
            copying=False,
            removing=False,
            compact=True,
        )
        for button in (preview, self._again, self._reopen):
            self.entry.add_action(button)
        card = Card()
        card.body.addWidget(self._state)
        card.body.addWidget(self.entry, 1)
        self._pages.addWidget(empty)
        self._pages.addWidget(_filling(card))
        self.column.addWidget(self._pages)

    def show_view(self, view: View[Meeting]) -> None:
        """Show the newest version, unless somebody is typing in it and it has not changed underneath."""
        sheet: MeetingSheet = view.sheet
        self._sheet = sheet
        minutes = sheet.minutes
        self._pages.setCurrentIndex(1 if minutes else 0)
        if minutes is None or minutes == self._shown:
            return
        self._shown = minutes
        signed = minutes.signed_on is not None
        self._state.setText(_state_said(sheet, minutes))
        set_property(self._state, "tone", (Tone.MET if signed else Tone.SECONDARY).value)
        self.entry.edit(minutes, tr("会议纪要 第 {version} 稿").format(version=minutes.version))
        self.entry.set_read_only(signed)
        self._again.setVisible(not signed)
        self._reopen.setVisible(signed)

    def hasHeightForWidth(self) -> bool:
        """Its form scrolls by itself, so that the buttons above it stay in sight."""
        return False

    def start(self) -> None:
        """Write the first draft, or sign the one there is."""
        if self._sheet and self._sheet.minutes:
            self.sign()
        else:
            self.compose()

    def compose(self) -> None:
        """Write the first draft from what was recorded."""
        if self._sheet:
            meeting = self._sheet.meeting.id
            self.parts.do(lambda: signing.draft_minutes(self.parts.desk, meeting), tr("已生成纪要，请核对修改"))

    def begin(self) -> None:
        """Start in the title."""
        if self._shown and not self._shown.signed_on:
            self.entry.form.focus_first()

    def _on_again(self) -> None:
        question = tr("重新生成会替换标题、正文和名单，已作的修改可用撤销找回。要重新生成吗？")
        if self.parts.messages.ask(tr("重新生成"), question, yes=tr("重新生成")):
            self.entry.forget_draft()
            self.compose()

    def sign(self) -> None:
        """Propose who signs and today, then keep both through the form's own save."""
        sheet, minutes = self._sheet, self._shown
        if sheet is None or minutes is None:
            return
        form = self.entry.form
        draft = form.draft()
        signer = draft["signer"] or signing.proposed_signer(self.parts.desk, sheet.meeting) or ""
        day = draft["signed_on"] or f"{self.parts.today():%Y-%m-%d}"
        form.set_draft({"signer": signer, "signed_on": day})
        self.entry.save()
        if form.is_dirty:
            form.set_draft({name: draft[name] for name in ("signer", "signed_on")})

    def _on_reopen(self) -> None:
        minutes = self._shown
        question = tr("重开会另立新稿，已签发的这一稿原样保留。要重开吗？")
        if minutes and self.parts.messages.ask(tr("重开纪要"), question, yes=tr("重开")):
            self.parts.do(lambda: signing.reopen_minutes(self.parts.desk, minutes), tr("已另立新稿"))


def _filling(widget: QWidget) -> QWidget:
    """`widget` in a page of its own without margins."""
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(widget)
    return page


def _state_said(sheet: MeetingSheet, minutes: Minutes) -> str:
    if minutes.signed_on:
        return tr("{signer}已于 {day} 签发，编号〔{year}〕{number}号，正文已冻结。").format(
            signer=sheet.signer,
            day=chinese_day(minutes.signed_on),
            year=sheet.meeting.held_on.year,
            number=minutes.number,
        )
    return tr("讨论稿：领导在纸上签字后，点“登记签发”记下签发人和日期，编号随即给出。")
