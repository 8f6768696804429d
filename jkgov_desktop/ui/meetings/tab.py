"""The 会议 tab: the register of meetings, its parts, and the page of one meeting."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from jkgov_desktop.office import meetings
from jkgov_desktop.records.fields import Id
from jkgov_desktop.records.meetings import (
    AgendaItem,
    Attendance,
    Conference,
    Consultation,
    Decision,
    Dissent,
    Emergency,
    Handout,
    Meeting,
    Minutes,
    Movement,
    ProposedItem,
)
from jkgov_desktop.records.register import Record
from jkgov_desktop.records.words import N_
from jkgov_desktop.ui.entry import EntryPanel
from jkgov_desktop.ui.kit.buttons import Button
from jkgov_desktop.ui.kit.text import tr
from jkgov_desktop.ui.meetings.page import MeetingPage
from jkgov_desktop.ui.meetings.proposals import LIFE as PROPOSAL
from jkgov_desktop.ui.meetings.years import PAGES
from jkgov_desktop.ui.parts import Parts
from jkgov_desktop.ui.register_page import RegisterPage
from jkgov_desktop.ui.subject import SubjectTab

NEW_FIELDS = ("kind", "held_on", "starts", "place", "presider", "title")
"""What is typed to plan a meeting; the rest follows on its page."""

NARROW = 1100
"""Logical pixels of width below which a meeting has the tab for itself."""

PARTS = (AgendaItem, Decision, Minutes, Attendance, Dissent, Movement, Handout)
"""Registers whose records are typed on the page of their meeting."""

PART_TABLES = tuple(kind.register.table for kind in (*PARTS, Consultation))
TABLES = tuple(kind.register.table for kind in (Meeting, ProposedItem, Conference, Emergency, *PARTS, Consultation))

_YEARS = "statistics"
YEAR_PAGES = {_YEARS: N_("会议统计"), "major-matters": N_("三重一大")}


class MeetingsRegister(RegisterPage):
    """The register of meetings: a meeting opens as a page of its own."""

    def __init__(self, parts: Parts, tab: "MeetingsTab") -> None:
        self._tab = tab
        super().__init__(parts, Meeting.register)
        self._open = Button(tr("打开"), self._on_open)
        self.title.add_action(self._open)
        self._open.setEnabled(False)
        self.table.selected.connect(self._on_meeting_selected)

    def make_entry(self) -> EntryPanel:
        """Plans a meeting, or changes the plan of one."""
        entry = EntryPanel(
            self.parts,
            Meeting.register,
            fields=NEW_FIELDS,
            title=tr("会议"),
            copying=False,
        )
        for field, hint in (("place", tr("不填则用常用会议地点")), ("presider", tr("不填则按规则提出，可输首字母"))):
            box = entry.form.box(field).editor.input
            assert isinstance(box, QLineEdit)
            box.setPlaceholderText(hint)
        entry.add_action(Button(tr("按上次会议"), self._on_like_last))
        return entry

    def _on_like_last(self) -> None:
        """Plan the meeting being typed like the last one of its kind."""
        wanted = self.entry.form.record() if self.entry.loaded is None else None
        if isinstance(wanted, Meeting):
            said = tr("已按上次会议筹备，请核对时间、地点和名单")
            kept = self.parts.do(lambda: meetings.copy_last(self.parts.desk, wanted), said)
            if kept:
                self.entry.forget_draft()
                self.on_saved(kept.id)

    def fresh(self) -> Record:
        """A meeting is planned ahead: its day is typed."""
        return Meeting()

    def _on_meeting_selected(self, record_id: Id) -> None:
        self._open.setEnabled(bool(record_id))

    def _on_open(self) -> None:
        if record_id := self.table.current_id():
            self._tab.show_meeting(record_id)

    def on_opened(self, record_id: Id) -> None:
        """Go to the meeting's page."""
        self._tab.show_meeting(record_id)

    def on_saved(self, record_id: Id) -> None:
        """A meeting just planned opens; a changed one stays chosen."""
        if self.entry.loaded is None:
            self.entry.start()
            self._tab.show_meeting(record_id)
        else:
            super().on_saved(record_id)


class MeetingsTab(SubjectTab):
    """Registers on the shelf; a meeting's own page lies over them."""

    def __init__(self, parts: Parts) -> None:
        headings = {Meeting.register.table: tr("会议"), AgendaItem.register.table: tr("各次会议"), _YEARS: tr("全年")}
        super().__init__(parts, TABLES, headings, lives=(PROPOSAL,), listed=PART_TABLES)
        self._meeting: MeetingPage | None = None
        self.stack.currentChanged.connect(self._make_room)

    def entries(self) -> list[tuple[str, str]]:
        """The registers, and at the end the pages about a whole year."""
        return [*super().entries(), *((key, tr(title)) for key, title in YEAR_PAGES.items())]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make room for a meeting in a narrow window."""
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """Give the shelf's room to a meeting where there is little; the trail in its title leads back."""
        in_front = self._meeting is not None and self.stack.currentWidget() is self._meeting
        self.shelf.setHidden(in_front and self.width() < NARROW)

    def make_page(self, key: str) -> QWidget:
        """The meetings open as pages of their own; years are counted."""
        if key == Meeting.register.table:
            return MeetingsRegister(self.parts, self)
        return PAGES[key](self.parts) if key in PAGES else super().make_page(key)

    def show_meeting(self, record_id: Id) -> None:
        """Show the page of one meeting."""
        if self._meeting is None:
            self._meeting = MeetingPage(self.parts)
            self._meeting.left.connect(self._on_meeting_left)
            self.stack.addWidget(self._meeting)
        self.shelf.mark(Meeting.register.table)
        self._meeting.show_meeting(record_id)
        self.stack.setCurrentWidget(self._meeting)

    def meeting_page(self) -> MeetingPage | None:
        """The page of the meeting opened last."""
        return self._meeting

    def _on_meeting_left(self) -> None:
        self.show_page(Meeting.register.table)

    def open_record(self, table: str, record_id: Id) -> None:
        """Open a meeting, a proposed item, or what a part belongs to; a new part begins with its meeting."""
        if record_id and table == Meeting.register.table:
            self.show_meeting(record_id)
        elif not record_id and table in PART_TABLES:
            super().open_record(Meeting.register.table, "")
        else:
            super().open_record(table, record_id)
