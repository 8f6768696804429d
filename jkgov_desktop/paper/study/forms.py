"""The forms of the study group, in the order they are needed."""

from jkgov_desktop.paper import study
from jkgov_desktop.paper.form import Form
from jkgov_desktop.paper.later import later
from jkgov_desktop.records.study import LifeMeetingSheet, SessionSheet
from jkgov_desktop.records.words import N_
from jkgov_desktop.rulebook.study.sums import YearPapers

with later(study):
    from jkgov_desktop.paper.study import life_meeting, plan, session, statistics, volume

_YEAR, _SESSION, _LIFE = "study_plans", "study_sessions", "life_meetings"

FORMS = (
    Form("study-plan", N_("年度学习计划"), _YEAR, YearPapers, plan.print_plan, 90),
    Form("study-schedule", N_("季度学习安排"), _YEAR, YearPapers, plan.print_schedule, 90),
    Form("study-ledger", N_("集中学习台账"), _YEAR, YearPapers, statistics.print_ledger, 91),
    Form("study-statistics", N_("学习情况统计"), _YEAR, YearPapers, statistics.print_statistics, 91),
    Form("self-study", N_("个人自学登记"), _YEAR, YearPapers, statistics.print_self_study, 92),
    Form("study-volume", N_("学习档案卷"), _YEAR, YearPapers, volume.print_volume, 91),
    Form("study-notice", N_("学习通知"), _SESSION, SessionSheet, session.print_notice, 91),
    Form("study-sign-in", N_("学习签到表"), _SESSION, SessionSheet, session.print_sign_in, 91),
    Form("study-record", N_("学习记录"), _SESSION, SessionSheet, session.print_record, 91),
    Form("life-meeting-checklist", N_("民主生活会清单"), _LIFE, LifeMeetingSheet, life_meeting.print_checklist, 98),
)
