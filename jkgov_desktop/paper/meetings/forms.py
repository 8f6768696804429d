"""The forms of meetings, in the order they are needed."""

from jkgov_desktop.paper.form import Form
from jkgov_desktop.records.meetings import Stage
from jkgov_desktop.records.words import N_

FORMS: tuple[Form, ...] = (
    Form("item-proposal", N_("议题提报审批表"), 52, "proposed_items", None, "meetings.proposal:print_proposal"),
    Form(
        "item-consultation",
        N_("议题征求意见表"),
        58,
        "proposed_items",
        None,
        "meetings.consultation:print_consultation",
    ),
    Form(
        "item-coordination",
        N_("会前协调情况表"),
        58,
        "proposed_items",
        None,
        "meetings.consultation:print_coordination",
    ),
    Form("agenda-item", N_("议题提报审批表"), 52, "agenda_items", None, "meetings.proposal:print_proposal"),
    Form("meeting-approval", N_("会议审批单"), 51, "meetings", Stage.PLANNED, "meetings.approval:print_approval"),
    Form("meeting-notice", N_("会议通知"), 52, "meetings", Stage.PLANNED, "meetings.notice:print_notice"),
    Form("meeting-agenda", N_("会议议程"), 51, "meetings", Stage.PLANNED, "meetings.agenda:print_agenda"),
    Form("standby-list", N_("候会表"), 58, "meetings", Stage.PLANNED, "meetings.standby:print_standby_list"),
    Form("sign-in-sheet", N_("会议签到表"), 58, "meetings", Stage.PLANNED, "meetings.sign_in:print_sign_in"),
    Form("place-cards", N_("席卡"), None, "meetings", Stage.PLANNED, "meetings.place_cards:print_place_cards"),
    Form("seating-rostrum", N_("主席台座次图"), None, "meetings", Stage.PLANNED, "meetings.seating:print_rostrum"),
    Form("seating-table", N_("长桌座次图"), None, "meetings", Stage.PLANNED, "meetings.seating:print_table"),
    Form("leave-slip", N_("会议请假单"), 58, "meetings", Stage.PLANNED, "meetings.leave_slip:print_leave_slips"),
    Form("handout-list", N_("材料发放清点表"), 58, "meetings", Stage.PLANNED, "meetings.handouts:print_handouts"),
    Form("meeting-record", N_("会议记录"), 58, "meetings", Stage.RUNNING, "meetings.record:print_record"),
    Form(
        "minutes",
        N_("会议纪要"),
        56,
        "meetings",
        Stage.CLOSED,
        "meetings.minutes:print_minutes",
        "minutes:minutes_docx",
    ),
    Form(
        "decision-notice",
        N_("议定事项通知"),
        58,
        "meetings",
        Stage.CLOSED,
        "meetings.decision_notice:print_decision_notices",
    ),
    Form("meeting-year", N_("会议统计"), 57, "meeting-year", None, "meetings.years:print_year"),
    Form("major-matters", N_("三重一大台账"), 29, "major-year", None, "meetings.years:print_major_matters"),
)
