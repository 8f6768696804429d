"""Who takes part in a meeting, who comes and goes, and who holds its papers."""

from collections.abc import Iterator
from datetime import time

from jkgov_desktop.records.fields import Choice, FieldError, Id
from jkgov_desktop.records.register import Record, clock, flag, line, pick, record, ref, whole
from jkgov_desktop.records.words import N_


class MeetingRole(Choice):
    """How somebody takes part; only members count for the quorum."""

    MEMBER = "member", N_("出席")
    OBSERVER = "observer", N_("列席")
    INVITEE = "invitee", N_("邀请")


class AttendanceState(Choice):
    """Whether somebody came."""

    OPEN = "open", N_("未到")
    PRESENT = "present", N_("到会")
    EXCUSED = "excused", N_("请假")
    ABSENT = "absent", N_("缺席")


class AbsenceReason(Choice):
    """The six reasons of 第58条第七项."""

    FOREIGN_AFFAIRS = "foreign_affairs", N_("外事活动")
    ESCORT = "escorting_superiors", N_("陪同上级考察")
    PARTY_MEETING = "county_party_meeting", N_("县委会议活动")
    CONGRESS_MEETING = "congress_or_cppcc_meeting", N_("人大政协会议")
    ILLNESS = "illness", N_("生病休息")
    TRIP_OR_LEAVE = "trip_or_leave", N_("出差或休假")


@record("attendances", title=N_("到会情况"), name="title", sorted_by="-id", article=58)
class Attendance(Record):
    """One person's part in one meeting. `title` is unit and post as the lists print them on that day.

    `arrived` and `left` are noted for those who come late or leave early.
    """

    meeting: Id = ref(N_("会议"), "meetings", part=True, required=True)
    role: MeetingRole = pick(N_("参会方式"), MeetingRole, required=True)
    place: int = whole(N_("序"), required=True, low=1, high=9999)
    person: Id | None = ref(N_("人员"), "persons")
    title: str = line(N_("单位职务"), search=True, longest=60)
    presence: AttendanceState = pick(N_("到会"), AttendanceState, required=True)
    reason: AbsenceReason | None = pick(N_("请假事由"), AbsenceReason, article=58)
    approved_by: Id | None = ref(N_("准假人"), "persons", in_list=False, article=58)
    substitute: str = line(N_("替会人"), longest=30, article=58)
    in_charge: bool = flag(N_("替会人主持工作"), in_list=False, article=58)
    arrived: time | None = clock(N_("迟到到会"), in_list=False, article=58)
    left: time | None = clock(N_("早退离会"), in_list=False, article=58)
    aide: str = line(N_("随带助手"), longest=30, in_list=False, article=58, hint=N_("须经许可"))
    note: str = line(N_("备注"), longest=100)

    def problems(self) -> Iterator[FieldError]:
        """A line that names nobody, or somebody who left before coming."""
        if not self.person and not self.title:
            yield FieldError("person", "请选择人员，或填写单位职务。")
        if self.arrived and self.left and self.left < self.arrived:
            yield FieldError("left", f"离会 {self.left:%H:%M} 早于到会 {self.arrived:%H:%M}，请核对。")


@record("movements", title=N_("会中进出"), name="note", sorted_by="-id", article=50)
class Movement(Record):
    """Somebody out of the room for some items: from `out_from` until `back_at`, or to the end."""

    attendance: Id = ref(N_("人员"), "attendances", part=True, required=True)
    meeting: Id = ref(N_("会议"), "meetings", required=True)
    out_from: Id = ref(N_("自议题"), "agenda_items", required=True)
    back_at: Id | None = ref(N_("至议题前返回"), "agenda_items", hint=N_("不填为至散会"))
    note: str = line(N_("进出原因"), search=True, longest=100, hint=N_("如 回避、接听电话"))


@record("handouts", title=N_("会议材料发放"), name="title", sorted_by="-id", article=58)
class Handout(Record):
    """One numbered copy of a paper that must not leave the room (第58条第九项)."""

    meeting: Id = ref(N_("会议"), "meetings", part=True, required=True)
    item: Id | None = ref(N_("议题"), "agenda_items")
    title: str = line(N_("材料名称"), required=True, search=True, longest=200)
    number: int = whole(N_("份号"), required=True, low=1)
    holder: str = line(N_("领取人"), required=True, search=True, longest=80)
    returned: bool = flag(N_("已退回"), article=58)
