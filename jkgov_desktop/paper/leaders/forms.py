"""The forms of the leaders, in the order they are needed."""

from jkgov_desktop.paper import leaders
from jkgov_desktop.paper.form import Form
from jkgov_desktop.paper.later import later
from jkgov_desktop.records.leaders.calendars import (
    LeaderYearSheet,
    MonthSheet,
    PortfolioSheet,
    TodaySheet,
    WeekSheet,
    WhereaboutsSheet,
)
from jkgov_desktop.records.leaders.sheets import InvitationSheet, LeaveSheet, PointSheet, ReceptionSheet, ResearchSheet
from jkgov_desktop.records.words import N_

with later(leaders):
    from jkgov_desktop.paper.leaders import (
        away,
        invitation,
        leave,
        month,
        on_duty,
        portfolios,
        reception,
        research,
        week,
        year,
    )

FORMS = (
    Form("leave", N_("请假审批表"), "leaves", LeaveSheet, leave.print_leave, 81),
    Form("whereabouts", N_("外出情况一览"), "whereabouts", WhereaboutsSheet, away.print_whereabouts, 81),
    Form("leave-sums", N_("请假统计"), "whereabouts", WhereaboutsSheet, away.print_leave_sums, 81),
    Form("on-duty", N_("今日在岗表"), "today-posts", TodaySheet, on_duty.print_on_duty, 5),
    Form("month-picture", N_("在岗月历"), "month", MonthSheet, month.print_month, 5),
    Form("portfolios", N_("领导分工及AB角安排表"), "portfolios", PortfolioSheet, portfolios.print_portfolios, 7),
    Form("week", N_("领导一周活动安排表"), "week", WeekSheet, week.print_by_event, 80),
    Form("week-by-leader", N_("领导一周活动安排表（按领导）"), "week", WeekSheet, week.print_by_leader, 80),
    Form("invitation", N_("邀请领导出席活动审批表"), "invitations", InvitationSheet, invitation.print_invitation, 80),
    Form("research", N_("调研活动记录表"), "researches", ResearchSheet, research.print_research, 74),
    Form("contact-point", N_("联系点登记表"), "contact_points", PointSheet, research.print_contact_point, 75),
    Form("reception", N_("公务接待审批表"), "receptions", ReceptionSheet, reception.print_reception, 94),
    Form("leader-year", N_("领导年度履职情况"), "leader-year", LeaderYearSheet, year.print_year, 74),
)
