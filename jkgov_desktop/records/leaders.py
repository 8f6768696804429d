"""The leaders' days: leave, delegations, activities, invitations."""

from collections.abc import Iterator
from datetime import date

from jkgov_desktop.records.fields import Choice, FieldError, Id
from jkgov_desktop.records.register import Record, day, line, pick, record, ref, slot
from jkgov_desktop.records.slots import Slot, order_problem
from jkgov_desktop.records.words import N_


class LeaveKind(Choice):
    """Why somebody is away."""

    OFFICIAL = "official", N_("因公")
    PRIVATE = "private", N_("因私")
    HOLIDAY = "holiday", N_("休假")
    SICK = "sick", N_("病假")


@record("leaves", title=N_("请假外出"), name="person", sorted_by="-start", article=81)
class Leave(Record):
    """One absence. It ends with `returned` where that is registered (销假), else with `end`."""

    person: Id = ref(N_("外出人"), "persons", required=True)
    kind: LeaveKind = pick(N_("事由类别"), LeaveKind, required=True)
    start: Slot = slot(N_("离开"), required=True)
    end: Slot = slot(N_("预计返回"), required=True)
    place: str = line(N_("前往地点"), search=True, longest=60, article=81)
    reason: str = line(N_("事由"), search=True, longest=120)
    approved_by: Id | None = ref(N_("批准人"), "persons", article=81)
    acting: Id | None = ref(N_("代行职责"), "persons", article=81)
    returned: Slot | None = slot(N_("销假"), article=81)

    def problems(self) -> Iterator[FieldError]:
        """An absence that ends before it begins."""
        yield from order_problem(self.start, self.end, "end", "预计返回")


@record("delegations", title=N_("委托"), name="matter", sorted_by="-start", article=5)
class Delegation(Record):
    """What one leader entrusted to another for a time (第5、6条): a fact, never computed."""

    person: Id = ref(N_("委托人"), "persons", required=True)
    delegate: Id = ref(N_("受托人"), "persons", required=True)
    matter: str = line(N_("委托事项"), required=True, search=True, hint=N_("如 主持县政府工作"))
    start: Slot = slot(N_("自"), required=True)
    end: Slot = slot(N_("至"), required=True)
    how: str = line(N_("委托方式"), longest=60, hint=N_("如 3月3日口头"))

    def problems(self) -> Iterator[FieldError]:
        """A delegation to oneself, or one that ends before it begins."""
        if self.person and self.person == self.delegate:
            yield FieldError("delegate", "委托人和受托人不能是同一人，请另选。")
        yield from order_problem(self.start, self.end, "end", "终止")


@record("activities", title=N_("领导活动"), name="title", sorted_by="-start", article=80)
class Activity(Record):
    """Something a leader takes part in, besides the government's own meetings."""

    title: str = line(N_("活动"), required=True, search=True, longest=120)
    start: Slot = slot(N_("时间"), required=True)
    place: str = line(N_("地点"), search=True)
    leader: Id = ref(N_("参加领导"), "persons", required=True)
    host: str = line(N_("主办单位"), search=True, longest=60)
    arranged_on: date | None = day(N_("安排日期"), in_list=False)
