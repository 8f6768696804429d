"""The forms of the leaders, in the order they are needed."""

from jkgov_desktop.paper.form import Form
from jkgov_desktop.records.words import N_

FORMS: tuple[Form, ...] = (
    Form("leave", N_("请假审批表"), 81, "leaves", None, "leaders.leave:print_leave"),
    Form("whereabouts", N_("外出情况一览"), 81, "whereabouts", None, "leaders.away:print_whereabouts"),
    Form("leave-sums", N_("请假统计"), 81, "whereabouts", None, "leaders.away:print_leave_sums"),
    Form("on-duty", N_("今日在岗表"), 5, "today-posts", None, "leaders.on_duty:print_on_duty"),
    Form("month-picture", N_("在岗月历"), 5, "month", None, "leaders.month:print_month"),
    Form("portfolios", N_("领导分工及AB角安排表"), 7, "portfolios", None, "leaders.portfolios:print_portfolios"),
    Form("week", N_("领导一周活动安排表"), 80, "week", None, "leaders.week:print_by_event"),
    Form("week-by-leader", N_("领导一周活动安排表（按领导）"), 80, "week", None, "leaders.week:print_by_leader"),
    Form("invitation", N_("邀请领导出席活动审批表"), 80, "invitations", None, "leaders.invitation:print_invitation"),
    Form("research", N_("调研活动记录表"), 74, "researches", None, "leaders.research:print_research"),
    Form("contact-point", N_("联系点登记表"), 75, "contact_points", None, "leaders.research:print_contact_point"),
    Form("reception", N_("公务接待审批表"), 94, "receptions", None, "leaders.reception:print_reception"),
    Form("leader-year", N_("领导年度履职情况"), 74, "leader-year", None, "leaders.year:print_year"),
)
