"""会议请假单: why somebody cannot come, who comes instead, and who approved it (第58条第七项)."""

from datetime import date

from jkgov_desktop.paper.fonts import Fonts
from jkgov_desktop.paper.handwriting import SigningRoom, TickBoxes
from jkgov_desktop.paper.meetings.wording import day_and_time, place_of
from jkgov_desktop.paper.printed import Printed
from jkgov_desktop.paper.rows import SHARES, TALL, drawn, halves, wide
from jkgov_desktop.paper.tabular import PORTRAIT, TableForm, print_table_forms
from jkgov_desktop.records.meetings.attendance import AbsenceReason, AttendanceState
from jkgov_desktop.records.meetings.sheets import Attendee, MeetingSheet

_DAY = "年　　月　　日"
_RULE = "请假须经批准；主要负责人因上列情况不能到会的，经批准后由主持工作的副职到会。"


def print_leave_slips(sheet: MeetingSheet, fonts: Fonts, printed_on: date | None = None) -> Printed:
    """A slip for everybody who is excused; a blank one when nobody is."""
    excused = [one for one in sheet.attendees if one.line.presence is AttendanceState.EXCUSED]
    slips = [_form(sheet, one, printed_on) for one in excused] or [_form(sheet, None, printed_on)]
    return print_table_forms(slips, PORTRAIT, fonts)


def _form(sheet: MeetingSheet, attendee: Attendee | None, printed_on: date | None) -> TableForm:
    line = attendee.line if attendee else None
    reasons = tuple(reason.label for reason in AbsenceReason)
    ticked = line.reason.label if line and line.reason else ""
    rows = [
        wide("会议名称", sheet.called),
        wide("会议时间", day_and_time(sheet)),
        wide("会议地点", place_of(sheet)),
        halves("请假人", attendee.name if attendee else "", "联系电话", attendee.phone if attendee else ""),
        wide("单位及职务", line.title if line else ""),
        drawn("请假事由", TickBoxes(reasons, ticked)),
        wide("情况说明", line.note if line else "", TALL),
        halves("替会人\n姓名及职务", line.substitute if line else "", "替会人\n联系电话", "", TALL),
        drawn("请假人签名", SigningRoom(_DAY)),
        drawn("单位意见", SigningRoom(f"（盖章）　　{_DAY}")),
        drawn("批准人意见", SigningRoom(_DAY)),
    ]
    return TableForm(
        title="会议请假单",
        shares=SHARES,
        head=(),
        rows=rows,
        closing=[_RULE],
        office=sheet.house.office,
        printed_on=printed_on,
    )
