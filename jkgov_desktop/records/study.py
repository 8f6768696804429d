"""The central study group: its sessions, who came, what each studied alone, the yearly democratic life meeting."""

from datetime import date

from jkgov_desktop.records.register import Record, day, line, record
from jkgov_desktop.records.words import N_


@record("study_sessions", title=N_("集中学习"), name="theme", sorted_by="-held_on", article=91)
class StudySession(Record):
    """One session of group study."""

    held_on: date = day(N_("日期"), required=True)
    theme: str = line(N_("专题"), required=True, search=True, longest=200)
