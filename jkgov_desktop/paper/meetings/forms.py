"""The forms of meetings, in the order they are needed."""

from jkgov_desktop.paper import meetings
from jkgov_desktop.paper.form import Form
from jkgov_desktop.paper.later import later
from jkgov_desktop.records.meetings.meeting import MeetingStage
from jkgov_desktop.records.meetings.sheets import MatterSheet, MeetingSheet
from jkgov_desktop.records.meetings.years import MajorMattersSheet, MeetingYearSheet
from jkgov_desktop.records.words import N_

with later(meetings):
    from jkgov_desktop.paper.meetings import (
        agenda,
        approval,
        consultation,
        decision_notice,
        handouts,
        leave_slip,
        minutes,
        minutes_docx,
        notice,
        place_cards,
        proposal,
        record,
        seating,
        sign_in,
        standby,
        years,
    )

_MEETING = "meetings"
_PLANNED, _RUNNING, _CLOSED = MeetingStage.PLANNED, MeetingStage.RUNNING, MeetingStage.CLOSED

FORMS = (
    Form("item-proposal", N_("议题提报审批表"), "proposed_items", MatterSheet, proposal.print_proposal, 52),
    Form("item-consultation", N_("议题征求意见表"), "proposed_items", MatterSheet, consultation.print_consultation, 58),
    Form("item-coordination", N_("会前协调情况表"), "proposed_items", MatterSheet, consultation.print_coordination, 58),
    Form("agenda-item", N_("议题提报审批表"), "agenda_items", MatterSheet, proposal.print_proposal, 52),
    Form("meeting-approval", N_("会议审批单"), _MEETING, MeetingSheet, approval.print_approval, 51, after=_PLANNED),
    Form("meeting-notice", N_("会议通知"), _MEETING, MeetingSheet, notice.print_notice, 52, after=_PLANNED),
    Form("meeting-agenda", N_("会议议程"), _MEETING, MeetingSheet, agenda.print_agenda, 51, after=_PLANNED),
    Form("standby-list", N_("候会表"), _MEETING, MeetingSheet, standby.print_standby_list, 58, after=_PLANNED),
    Form("sign-in-sheet", N_("会议签到表"), _MEETING, MeetingSheet, sign_in.print_sign_in, 58, after=_PLANNED),
    Form("place-cards", N_("席卡"), _MEETING, MeetingSheet, place_cards.print_place_cards, after=_PLANNED),
    Form("seating-rostrum", N_("主席台座次图"), _MEETING, MeetingSheet, seating.print_rostrum, after=_PLANNED),
    Form("seating-table", N_("长桌座次图"), _MEETING, MeetingSheet, seating.print_table, after=_PLANNED),
    Form("leave-slip", N_("会议请假单"), _MEETING, MeetingSheet, leave_slip.print_leave_slips, 58, after=_PLANNED),
    Form("handout-list", N_("材料发放清点表"), _MEETING, MeetingSheet, handouts.print_handouts, 58, after=_PLANNED),
    Form("meeting-record", N_("会议记录"), _MEETING, MeetingSheet, record.print_record, 58, after=_RUNNING),
    Form(
        "minutes",
        N_("会议纪要"),
        _MEETING,
        MeetingSheet,
        minutes.print_minutes,
        56,
        after=_CLOSED,
        docx=minutes_docx.minutes_docx,
    ),
    Form(
        "decision-notice",
        N_("议定事项通知"),
        _MEETING,
        MeetingSheet,
        decision_notice.print_decision_notices,
        58,
        after=_CLOSED,
    ),
    Form("meeting-year", N_("会议统计"), "meeting-year", MeetingYearSheet, years.print_year, 57),
    Form("major-matters", N_("三重一大台账"), "major-year", MajorMattersSheet, years.print_major_matters, 29),
)
