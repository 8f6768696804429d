"""The 学习 tab: the study group, its sessions and what each member studied alone."""

from jkgov_desktop.ui.parts import Parts
from jkgov_desktop.ui.subject import SubjectTab

TABLES = ("study_sessions",)


class StudyTab(SubjectTab):
    """The sessions of the study group."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts, TABLES)
