"""Who came to a session of the study group, and what those who did not came to study later."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QAbstractItemView

from jkgov_desktop.office.desk import Desk
from jkgov_desktop.office.study import steps
from jkgov_desktop.records.fields import Id
from jkgov_desktop.records.meetings.attendance import AttendanceState
from jkgov_desktop.records.register import Record
from jkgov_desktop.records.study import StudyAttendance
from jkgov_desktop.ui.kit.buttons import Button
from jkgov_desktop.ui.kit.cards import Tone, label
from jkgov_desktop.ui.kit.text import tr
from jkgov_desktop.ui.life import Sections
from jkgov_desktop.ui.part_list import PartList, PartsSection
from jkgov_desktop.ui.parts import Parts

ROLL = ("person", "presence", "halves", "reason", "outline_on")
KEYS = {
    "1": AttendanceState.PRESENT,
    "2": AttendanceState.EXCUSED,
    "3": AttendanceState.ABSENT,
    "0": AttendanceState.OPEN,
}
OUTLINE_KEY = "4"
"""One key marks the chosen lines of the roll."""

MISSED = ("person", "presence", "reason", "made_up_on", "made_up")


class RollSection(PartsSection):
    """Who came to a session, with two buttons for what is true of everybody."""

    def __init__(self, parts: Parts) -> None:
        self.roll = PartList(
            parts,
            StudyAttendance,
            "session",
            title=tr("考勤"),
            columns=ROLL,
            fields=ROLL,
            preset={"presence": AttendanceState.PRESENT},
        )
        super().__init__(self.roll)
        self._parts, self._session = parts, ""
        keys = tr("选中后按 1 到会  2 请假  3 缺席  0 未到  4 交提纲  回车 填原因")
        self.roll.body.addWidget(label(keys, Tone.FAINT, wrap=True))
        self.roll.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.roll.table.key_pressed.connect(self._on_key_pressed)
        for name, deed in ((tr("全部到会"), steps.mark_all), (tr("提纲全部交齐"), steps.take_outlines)):
            button = Button(name, partial(self._do, deed))
            button.setEnabled(not parts.desk.store.read_only)
            self.roll.add_action(button)

    def _do(self, deed: Callable[[Desk, Id], None]) -> None:
        self._parts.do(partial(deed, self._parts.desk, self._session))

    def _on_key_pressed(self, key: str) -> None:
        lines = self.roll.table.chosen_ids()
        if key in KEYS:
            self._parts.do(partial(steps.mark, self._parts.desk, lines, KEYS[key]))
        elif key == OUTLINE_KEY:
            self._parts.do(partial(steps.take_outlines, self._parts.desk, self._session, lines))

    def show_record(self, record: Record) -> None:
        """Show the roll of one session."""
        self._session = record.id
        super().show_record(record)


class MissedList(PartList):
    """Those who missed a session, with their make-up study."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(
            parts,
            StudyAttendance,
            "session",
            title=tr("没有参加的成员"),
            columns=MISSED,
            fields=MISSED,
            preset={"presence": AttendanceState.EXCUSED},
            keys="",
        )
        self.table.set_hint(tr("没有人缺席，不必补学。"))

    def _records(self) -> list[StudyAttendance]:
        return [one for one in super()._records() if one.presence in (AttendanceState.EXCUSED, AttendanceState.ABSENT)]


def _make_up(parts: Parts) -> PartsSection:
    return PartsSection(MissedList(parts))


SESSION: Sections = {"考勤": RollSection, "补学": _make_up}
