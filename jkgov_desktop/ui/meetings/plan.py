"""筹备: what kind of meeting, when, where and who presides."""

from jkgov_desktop.records.meetings import Meeting
from jkgov_desktop.ui.entry import EntryPanel
from jkgov_desktop.ui.kit.cards import Card
from jkgov_desktop.ui.meetings.section import MeetingView, Section
from jkgov_desktop.ui.parts import Parts

PLAN_FIELDS = (
    "kind",
    "title",
    "held_on",
    "starts",
    "place",
    "presider",
    "delegation",
    "agenda_approver",
    "recorder",
    "term",
    "number",
    "opened",
    "closed",
    "note",
)


class PlanSection(Section):
    """The meeting's own fields."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts)
        self._shown: Meeting | None = None
        card = Card()
        self.entry = EntryPanel(
            parts,
            Meeting.register,
            fields=PLAN_FIELDS,
            title="会议",
            copying=False,
            compact=True,
        )
        card.body.addWidget(self.entry)
        self.column.addWidget(card)

    def show_meeting(self, view: MeetingView) -> None:
        """Show the plan, unless somebody is typing in it and it has not changed underneath."""
        if view.sheet.meeting != self._shown:
            self._shown = view.sheet.meeting
            self.entry.edit(view.sheet.meeting)
        self.entry.form.set_findings([one.finding for one in view.judged if not one.override])

    def begin(self) -> None:
        """Start at the first field."""
        self.entry.form.focus_first()
