"""Field research, contact points and research reports (第74–78条)."""

from collections.abc import Iterator
from datetime import date

from jkgov_desktop.records.fields import Choice, FieldError, Id
from jkgov_desktop.records.house import period_problems
from jkgov_desktop.records.register import Record, day, flag, line, pick, record, ref, slot, text, whole
from jkgov_desktop.records.slots import Slot, order_problem
from jkgov_desktop.records.words import N_


class PointKind(Choice):
    """What a contact point is."""

    VILLAGE = "village", N_("村")
    COMMUNITY = "community", N_("社区")
    ENTERPRISE = "enterprise", N_("企业")
    SCHOOL = "school", N_("学校")
    PARK = "park", N_("园区")
    PROJECT = "project", N_("项目")
    OTHER = "other", N_("其他")


@record("contact_points", title=N_("基层联系点"), name="name", sorted_by="leader", article=75)
class ContactPoint(Record):
    """A place at the grassroots that a leader keeps in touch with, from one day to another (第75条)."""

    leader: Id = ref(N_("领导"), "persons", required=True)
    name: str = line(N_("联系点"), required=True, search=True, longest=60)
    kind: PointKind = pick(N_("类型"), PointKind, required=True)
    unit: Id | None = ref(N_("所在乡镇（街道）"), "units")
    since: date = day(N_("建立日期"), required=True)
    until: date | None = day(N_("撤销日期"))
    note: str = line(N_("重点工作"), longest=120, in_list=False)

    def problems(self) -> Iterator[FieldError]:
        """A point given up before it was taken on."""
        yield from period_problems(self.since, self.until)


class ResearchManner(Choice):
    """How one looks into something (第74条)."""

    STAY = "stay", N_("蹲点调研")
    SURVEY = "survey", N_("面上调查")


class ProblemOutcome(Choice):
    """What became of the problems found (第74条)."""

    SOLVED = "solved", N_("已帮助解决")
    ORGANISED = "organised", N_("已组织部门研究")
    REPORTED = "reported", N_("已向上级报告")
    OPEN = "open", N_("尚未解决")


@record("researches", title=N_("调研"), name="theme", sorted_by="-start", article=74)
class Research(Record):
    """Days spent at the grassroots; with a contact point named, it counts as a visit there (第74、75条)."""

    leader: Id = ref(N_("领导"), "persons", required=True)
    start: Slot = slot(N_("时间"), required=True)
    end: Slot | None = slot(N_("至"), hint=N_("半天以内可不填"))
    place: str = line(N_("地点"), required=True, search=True)
    theme: str = line(N_("主题"), required=True, search=True, longest=120)
    manner: ResearchManner | None = pick(N_("方式"), ResearchManner, in_list=False)
    point: Id | None = ref(N_("到访联系点"), "contact_points", article=75)
    companions: int | None = whole(N_("随行人数"), unit=N_("人"), high=99, article=76)
    unit: Id | None = ref(N_("牵头部门"), "units", in_list=False)
    problems_found: str = text(N_("发现的问题"))
    tasks: str = text(N_("交办和建议"))
    outcome: ProblemOutcome | None = pick(N_("问题处理"), ProblemOutcome, article=74)
    reported_up_on: date | None = day(N_("报上级日期"), in_list=False, article=74)
    not_counted: bool = flag(N_("不计入天数"), in_list=False, article=74)

    def problems(self) -> Iterator[FieldError]:
        """A research that ends before it begins."""
        yield from order_problem(self.start, self.end, "end", "终止")

    @property
    def last(self) -> Slot:
        """The last half-day it takes."""
        return self.end or self.start


@record("research_reports", title=N_("调研报告"), name="title", sorted_by="-finished_on", article=74)
class ResearchReport(Record):
    """A report a leader wrote on what was found (第74条)."""

    leader: Id = ref(N_("领导"), "persons", required=True)
    title: str = line(N_("题目"), required=True, search=True, longest=120)
    finished_on: date = day(N_("完成日期"), required=True)
    length: int | None = whole(N_("字数"), unit=N_("字"), high=999_999)
    sent_to: str = line(N_("去向"), search=True, longest=60, hint=N_("如 报县委、送县委改革办"))
    research: Id | None = ref(N_("来自调研"), "researches", in_list=False)
