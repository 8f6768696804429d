"""The study group: its sheets, its steps, and planning its year."""

from jkgov_desktop.office.study.sheets import life_sheet, member_sheet, plan_sheet, session_sheet, year_sheet

__all__ = [
    "life_sheet",
    "member_sheet",
    "plan_sheet",
    "session_sheet",
    "year_sheet",
]
