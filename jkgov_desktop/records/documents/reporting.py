"""What is reported upward, downward and in haste: half-year reports, urgent news, proposals, instructions."""

from collections.abc import Iterator
from datetime import date, time

from jkgov_desktop.records.fields import Choice, FieldError, Id
from jkgov_desktop.records.register import Record, clock, day, line, pick, record, ref, text, whole
from jkgov_desktop.records.words import N_


class ReportPeriod(Choice):
    """What a unit's report covers (第71条)."""

    HALF = "half", N_("半年")
    YEAR = "year", N_("全年")


class MotionKind(Choice):
    """Who made a proposal (第37条)."""

    CONGRESS = "congress", N_("人大代表建议")
    CPPCC = "cppcc", N_("政协提案")


class Satisfaction(Choice):
    """How those who made a proposal found the answer."""

    SATISFIED = "satisfied", N_("满意")
    MOSTLY = "mostly", N_("基本满意")
    UNSATISFIED = "unsatisfied", N_("不满意")


@record("unit_reports", title=N_("报告报送"), name="unit", sorted_by="-year", article=71)
class UnitReport(Record):
    """The written report of a unit on a half-year or a year."""

    unit: Id = ref(N_("单位"), "units", required=True)
    year: int = whole(N_("年度"), required=True, low=1990, high=2099)
    period: ReportPeriod = pick(N_("报告期"), ReportPeriod, required=True)
    received_on: date = day(N_("收到日期"), required=True)
    document: Id | None = ref(N_("收文"), "incoming_documents")
    note: str = line(N_("备注"), longest=200)


@record("urgent_reports", title=N_("紧急信息"), name="matter", sorted_by="-reported_on", article=27)
class UrgentReport(Record):
    """An urgent report as it was taken by telephone, and whether it followed in writing (第27条)."""

    reported_on: date = day(N_("接报日期"), required=True)
    reported_at: time | None = clock(N_("接报时间"), hint=N_("24小时制"))
    source: str = line(N_("报告单位"), required=True, search=True, longest=60)
    reporter: str = line(N_("报告人"), longest=30)
    phone: str = line(N_("报告电话"), longest=40, in_list=False)
    matter: str = line(N_("事项"), required=True, search=True, longest=200)
    happened: str = line(N_("事发时间"), longest=60, in_list=False)
    place: str = line(N_("事发地点"), longest=100)
    losses: str = text(N_("伤亡损失"), longest=500)
    measures: str = text(N_("已采取措施"), longest=1000)
    trend: str = text(N_("发展趋势"), longest=500)
    advice: str = text(N_("建议"), longest=500)
    told: str = line(N_("已报领导"), longest=200, in_list=False)
    written_on: date | None = day(N_("书面报告日"), article=27)
    taken_by: str = line(N_("记录人"), longest=20, in_list=False)


@record("urgent_follow_ups", title=N_("续报"), name="words", sorted_by="reported_on", article=27)
class UrgentFollowUp(Record):
    """What was reported after the first urgent report, and to whom it was passed on."""

    report: Id = ref(N_("紧急信息"), "urgent_reports", part=True, required=True)
    reported_on: date = day(N_("续报日期"), required=True)
    reported_at: time | None = clock(N_("续报时间"))
    words: str = line(N_("内容"), required=True, search=True, longest=500)
    told: str = line(N_("报告对象"), longest=200)


@record("proposals", title=N_("建议提案"), name="matter", sorted_by="-received_on", article=37)
class Motion(Record):
    """A suggestion of the people's congress or a motion of the political consultative conference."""

    number: str = line(N_("编号"), required=True, search=True, longest=30)
    kind: MotionKind = pick(N_("类别"), MotionKind, required=True)
    matter: str = line(N_("内容"), required=True, search=True, longest=200)
    made_by: str = line(N_("提出人"), longest=60, search=True)
    received_on: date = day(N_("交办日期"), required=True)
    unit: Id = ref(N_("承办单位"), "units", required=True)
    due_on: date | None = day(N_("答复时限"))
    answered_on: date | None = day(N_("答复日期"))
    satisfaction: Satisfaction | None = pick(N_("满意度"), Satisfaction)

    def problems(self) -> Iterator[FieldError]:
        """An answer before the question."""
        for name in ("due_on", "answered_on"):
            on = getattr(self, name)
            if on and on < self.received_on:
                yield FieldError(name, f"{self.register.fields[name].label}早于交办日期，请核对。")


@record("leader_instructions", title=N_("领导批示"), name="words", sorted_by="-given_on", article=61)
class LeaderInstruction(Record):
    """What a leader wrote on a paper, whom it was passed to, and what came of it."""

    given_on: date = day(N_("批示日期"), required=True)
    leader: Id = ref(N_("批示领导"), "persons", required=True)
    about: str = line(N_("文件或来件"), required=True, search=True, longest=200)
    words: str = line(N_("批示内容"), required=True, search=True, longest=500)
    document: Id | None = ref(N_("收文"), "incoming_documents", in_list=False)
    unit: Id | None = ref(N_("承办单位"), "units")
    passed_on: date | None = day(N_("转办日期"), in_list=False)
    due_on: date | None = day(N_("办理时限"))
    feedback: str = text(N_("反馈摘要"), longest=1000)
    reported_on: date | None = day(N_("呈报日期"))
