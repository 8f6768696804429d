"""What the sections of a meeting's page have in common."""

from dataclasses import dataclass

from PySide6.QtWidgets import QVBoxLayout, QWidget

from jkgov_desktop.office.findings import Judged
from jkgov_desktop.records.meetings import MeetingSheet
from jkgov_desktop.ui.kit.cards import BETWEEN
from jkgov_desktop.ui.parts import Parts


@dataclass(frozen=True)
class MeetingView:
    """The meeting as the page shows it now."""

    sheet: MeetingSheet
    judged: tuple[Judged, ...]


class Section(QWidget):
    """One stage of the path: it shows the meeting it is given and works on it through use cases."""

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self.parts = parts
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(BETWEEN)

    def show_meeting(self, view: MeetingView) -> None:
        """Show the meeting as it stands now."""
        raise NotImplementedError

    def begin(self) -> None:
        """Put the cursor where work starts; called when the section comes to the front."""
