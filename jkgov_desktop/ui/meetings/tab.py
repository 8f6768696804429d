"""The 会议 tab: the register of meetings, its parts, and the page of one meeting."""

from PySide6.QtWidgets import QLineEdit, QWidget

from jkgov_desktop.office.meetings import planning
from jkgov_desktop.records.fields import Id
from jkgov_desktop.records.meetings.attendance import Attendance, Handout, Movement
from jkgov_desktop.records.meetings.conferences import Conference
from jkgov_desktop.records.meetings.emergencies import Emergency
from jkgov_desktop.records.meetings.items import AgendaItem, Consultation, ProposedItem
from jkgov_desktop.records.meetings.meeting import Meeting
from jkgov_desktop.records.meetings.minutes import Decision, Dissent, Minutes
from jkgov_desktop.records.register import Record
from jkgov_desktop.records.words import N_
from jkgov_desktop.ui.entry import EntryPanel
from jkgov_desktop.ui.kit.buttons import Button
from jkgov_desktop.ui.kit.text import tr
from jkgov_desktop.ui.life import Sections
from jkgov_desktop.ui.meetings.agenda import AgendaSection
from jkgov_desktop.ui.meetings.attendance import AttendanceSection
from jkgov_desktop.ui.meetings.decisions import DecisionsSection
from jkgov_desktop.ui.meetings.handover import HandoverSection
from jkgov_desktop.ui.meetings.minutes import MinutesSection
from jkgov_desktop.ui.meetings.notice import NoticeSection
from jkgov_desktop.ui.meetings.proposals import PROPOSAL
from jkgov_desktop.ui.meetings.years import PAGES
from jkgov_desktop.ui.parts import Parts
from jkgov_desktop.ui.subject import LifeRegister, SubjectTab

PARTS = (AgendaItem, Decision, Minutes, Attendance, Dissent, Movement, Handout)
"""Registers whose records are typed on the page of their meeting."""

PART_TABLES = tuple(kind.register.table for kind in (*PARTS, Consultation))
TABLES = tuple(kind.register.table for kind in (Meeting, ProposedItem, Conference, Emergency, *PARTS, Consultation))

_YEARS = "statistics"
YEAR_PAGES = {_YEARS: N_("会议统计"), "major-matters": N_("三重一大")}


SECTIONS: dict[str, Sections] = {
    Meeting.register.table: {
        "议题": AgendaSection,
        "通知": NoticeSection,
        "到会": AttendanceSection,
        "记录": DecisionsSection,
        "纪要": MinutesSection,
        "交办": HandoverSection,
    },
    ProposedItem.register.table: PROPOSAL,
}
"""What stands on the pages of meetings and of what is proposed for them, besides their fields."""


class MeetingsRegister(LifeRegister):
    """The register of meetings: a meeting opens as a page of its own."""

    def make_entry(self, title: str = N_("会议"), *, copying: bool = False) -> EntryPanel:
        """Plans a meeting, or changes the plan of one."""
        entry = super().make_entry(title, copying=copying)
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
            kept = self.parts.do(lambda: planning.copy_last(self.parts.desk, wanted), said)
            if kept:
                self.entry.forget_draft()
                self.on_saved(kept.id)

    def fresh(self) -> Record:
        """A meeting is planned ahead: its day is typed."""
        return Meeting()


class MeetingsTab(SubjectTab):
    """Registers on the shelf; a meeting's own page lies over them."""

    def __init__(self, parts: Parts) -> None:
        headings = {Meeting.register.table: tr("会议"), AgendaItem.register.table: tr("各次会议"), _YEARS: tr("全年")}
        super().__init__(parts, TABLES, headings, SECTIONS, PART_TABLES)

    def entries(self) -> list[tuple[str, str]]:
        """The registers, and at the end the pages about a whole year."""
        return [*super().entries(), *((key, tr(title)) for key, title in YEAR_PAGES.items())]

    def make_page(self, key: str) -> QWidget:
        """The meetings open as pages of their own; years are counted."""
        if key == Meeting.register.table:
            return self.life_register(key, MeetingsRegister)
        return PAGES[key](self.parts) if key in PAGES else super().make_page(key)

    def open_record(self, table: str, record_id: Id) -> None:
        """Open a record; a new part begins with its meeting."""
        if not record_id and table in PART_TABLES:
            super().open_record(Meeting.register.table, "")
        else:
            super().open_record(table, record_id)
