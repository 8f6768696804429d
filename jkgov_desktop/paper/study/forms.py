"""The forms of the study group, in the order they are needed."""

from jkgov_desktop.paper.form import Form
from jkgov_desktop.records.words import N_

_YEAR, _SESSION, _LIFE = "study_plans", "study_sessions", "life_meetings"

FORMS: tuple[Form, ...] = (
    Form("study-plan", N_("年度学习计划"), 90, _YEAR, None, "study.plan:print_plan"),
    Form("study-schedule", N_("季度学习安排"), 90, _YEAR, None, "study.plan:print_schedule"),
    Form("study-ledger", N_("集中学习台账"), 91, _YEAR, None, "study.statistics:print_ledger"),
    Form("study-statistics", N_("学习情况统计"), 91, _YEAR, None, "study.statistics:print_statistics"),
    Form("self-study", N_("个人自学登记"), 92, _YEAR, None, "study.statistics:print_self_study"),
    Form("study-volume", N_("学习档案卷"), 91, _YEAR, None, "study.volume:print_volume"),
    Form("study-notice", N_("学习通知"), 91, _SESSION, None, "study.session:print_notice"),
    Form("study-sign-in", N_("学习签到表"), 91, _SESSION, None, "study.session:print_sign_in"),
    Form("study-record", N_("学习记录"), 91, _SESSION, None, "study.session:print_record"),
    Form("life-meeting-checklist", N_("民主生活会清单"), 98, _LIFE, None, "study.life_meeting:print_checklist"),
)
