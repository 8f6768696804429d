"""The 学习 tab: planning the year, how far it is, the sessions, and what each member studied alone."""

from PySide6.QtWidgets import QWidget

from jkgov_desktop.office.study import steps
from jkgov_desktop.records.study import StudyMember
from jkgov_desktop.records.words import N_
from jkgov_desktop.ui.kit.buttons import Button
from jkgov_desktop.ui.kit.text import tr
from jkgov_desktop.ui.parts import Parts
from jkgov_desktop.ui.register_page import RegisterPage
from jkgov_desktop.ui.study.planner import PlannerPage
from jkgov_desktop.ui.study.progress import ProgressPage
from jkgov_desktop.ui.study.roll import SESSION
from jkgov_desktop.ui.subject import SubjectTab

PLANNER, PROGRESS = "planner", "progress"
TABLES = (
    "study_plans",
    "study_sessions",
    "study_attendances",
    "self_studies",
    "life_meetings",
    "study_members",
    "fixed_duties",
    "study_days",
)
_HEADINGS = {
    PLANNER: N_("全年"),
    "study_plans": N_("学习"),
    "study_members": N_("基础"),
}


class MembersRegister(RegisterPage):
    """The register of the group, which can be composed from posts and Party seats."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts, StudyMember.register)
        compose = Button(tr("按职务组成"), self._on_compose)
        compose.setEnabled(not parts.desk.store.read_only)
        self.entry.add_action(compose)

    def _on_compose(self) -> None:
        self.parts.do(lambda: steps.compose(self.parts.desk), tr("学习组已按现任职务调整"))


class StudyTab(SubjectTab):
    """The planner first, then how far the year is, then the registers."""

    def __init__(self, parts: Parts) -> None:
        headings = {key: tr(title) for key, title in _HEADINGS.items()}
        super().__init__(parts, TABLES, headings, sections={"study_sessions": SESSION}, listed=("study_attendances",))

    def entries(self) -> list[tuple[str, str]]:
        """The two pages of the year before the registers."""
        return [(PLANNER, tr("排学习")), (PROGRESS, tr("学习进度")), *super().entries()]

    def make_page(self, key: str) -> QWidget:
        """A page of the year, the group with its composition, or a register."""
        if key == PLANNER:
            return PlannerPage(self.parts)
        if key == PROGRESS:
            return ProgressPage(self.parts)
        return MembersRegister(self.parts) if key == StudyMember.register.table else super().make_page(key)
