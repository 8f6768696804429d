"""What the leaders take part in, and what they are invited to."""

from collections.abc import Iterator
from datetime import date, time

from jkgov_desktop.records.fields import Choice, FieldError, Id
from jkgov_desktop.records.register import Record, clock, day, flag, line, pick, record, ref, slot, text, whole
from jkgov_desktop.records.slots import Slot, order_problem
from jkgov_desktop.records.words import N_


class ActivityKind(Choice):
    """What a leader does there."""

    MEETING = "meeting", N_("会议")
    INSPECTION = "inspection", N_("调研检查")
    RECEPTION = "reception", N_("接待会见")
    EVENT = "event", N_("公务活动")
    DUTY = "duty", N_("值班备勤")
    OTHER = "other", N_("其他")


@record("activities", title=N_("领导活动"), name="title", sorted_by="-start", article=80)
class Activity(Record):
    """Something leaders take part in, besides the government's own meetings.

    `leader` goes first; other leaders who go along are `ActivityLeader` lines.
    """

    title: str = line(N_("活动"), required=True, search=True, longest=120)
    start: Slot = slot(N_("时间"), required=True)
    end: Slot | None = slot(N_("至"), in_list=False, hint=N_("半天以内可不填"))
    starts: time | None = clock(N_("几点"))
    leader: Id = ref(N_("参加领导"), "persons", required=True)
    place: str = line(N_("地点"), search=True)
    host: str = line(N_("主办单位"), search=True, longest=60)
    kind: ActivityKind | None = pick(N_("活动类别"), ActivityKind)
    staff: str = line(N_("服务人员"), longest=60, in_list=False)
    invitation: Id | None = ref(N_("来自邀请"), "invitations", in_list=False, article=80)
    arranged_on: date | None = day(N_("安排日期"), in_list=False)
    note: str = line(N_("备注"), longest=120, in_list=False)

    def problems(self) -> Iterator[FieldError]:
        """An activity that ends before it begins."""
        yield from order_problem(self.start, self.end, "end", "终止")

    @property
    def last(self) -> Slot:
        """The last half-day it takes."""
        return self.end or self.start


@record("activity_leaders", title=N_("同行领导"), name="leader")
class ActivityLeader(Record):
    """Another leader who takes part in an activity."""

    activity: Id = ref(N_("领导活动"), "activities", required=True, part=True)
    leader: Id = ref(N_("参加领导"), "persons", required=True)
    duty: str = line(N_("任务"), longest=40, hint=N_("如 致辞"))


class EventNature(Choice):
    """What an event is, as far as the rules tell events apart (第79条)."""

    WORK = "work", N_("工作会议或公务")
    RECEIVING = "receiving", N_("接见")
    PHOTO = "photo", N_("合影")
    RIBBON = "ribbon", N_("剪彩")
    CEREMONY = "ceremony", N_("典礼")
    PREMIERE = "premiere", N_("首映首发式")
    COMMENDATION = "commendation", N_("表彰会")
    COMMEMORATION = "commemoration", N_("纪念会")
    SYMPOSIUM = "symposium", N_("座谈会")
    CELEBRATION = "celebration", N_("庆典活动")
    OTHER = "other", N_("其他活动")


class EventException(Choice):
    """What lets a leader take part after all (第79条)."""

    UNIFIED = "unified", N_("县委县政府统一组织的重要活动")
    KEY_PROJECT = "key_project", N_("国家省市重点工程项目")
    HIGH_TECH = "high_tech", N_("高新技术项目")
    COOPERATION = "cooperation", N_("重大对外合作项目")
    SOCIAL = "social", N_("有重要社会意义的活动")


class InvitationResult(Choice):
    """What became of an invitation."""

    ACCEPTED = "accepted", N_("同意出席")
    OTHER_LEADER = "other_leader", N_("另请领导出席")
    DECLINED = "declined", N_("不出席")
    WITHDRAWN = "withdrawn", N_("主办单位取消")


@record("invitations", title=N_("活动邀请"), name="title", sorted_by="-received_on", article=80)
class Invitation(Record):
    """A request that a leader take part in an event: through the office, screened, then decided (第79、80、95条)."""

    title: str = line(N_("活动名称"), required=True, search=True, longest=120)
    unit: Id | None = ref(N_("邀请单位"), "units")
    received_on: date = day(N_("报送日期"), required=True, article=80)
    start: Slot = slot(N_("活动时间"), required=True)
    end: Slot | None = slot(N_("至"), in_list=False, hint=N_("半天以内可不填"))
    starts: time | None = clock(N_("几点"), in_list=False)
    place: str = line(N_("地点"), search=True, in_list=False)
    leader: Id | None = ref(N_("拟请领导"), "persons")
    duty: str = line(N_("拟请事项"), longest=60, in_list=False, hint=N_("如 讲话、致辞、见证签约"))
    nature: EventNature = pick(N_("活动性质"), EventNature, required=True, article=79)
    important: bool = flag(N_("重要活动"), article=80)
    exception: EventException | None = pick(N_("例外情形"), EventException, in_list=False, article=79)
    exception_reason: str = line(N_("例外理由"), longest=200, in_list=False, article=79)
    direct: bool = flag(N_("请柬直送领导本人"), in_list=False, article=80)
    programme: str = text(N_("活动内容与议程"))
    scale: str = line(N_("规模"), longest=60, in_list=False)
    guests: str = line(N_("其他出席领导和嘉宾"), longest=200, in_list=False)
    speech: bool = flag(N_("有讲话稿"), in_list=False)
    press: bool = flag(N_("有新闻报道"), in_list=False)
    contact: str = line(N_("联系人及电话"), longest=60, in_list=False)
    proposal: str = line(N_("办公室拟办意见"), longest=200, in_list=False, article=80)
    director_on: date | None = day(N_("主任审示日期"), in_list=False, article=80)
    director_opinion: str = line(N_("主任审示意见"), longest=200, in_list=False, article=80)
    decided_by: Id | None = ref(N_("审定领导"), "persons", in_list=False, article=80)
    decided_on: date | None = day(N_("领导审定日期"), in_list=False, article=80)
    result: InvitationResult | None = pick(N_("结果"), InvitationResult, article=80)
    result_note: str = line(N_("结果说明"), longest=200, in_list=False)
    replied_on: date | None = day(N_("回复日期"), in_list=False)

    def problems(self) -> Iterator[FieldError]:
        """An event that ends before it begins."""
        yield from order_problem(self.start, self.end, "end", "终止")

    @property
    def last(self) -> Slot:
        """The last half-day the event takes."""
        return self.end or self.start


class VisitorKind(Choice):
    """Where visitors come from (第93、94条)."""

    FOREIGN = "foreign", N_("外宾或国际知名人士")
    STATE = "state", N_("国务院部委")
    PROVINCE = "province", N_("省直部门")
    CITY = "city", N_("市直部门")
    OTHER_PROVINCE = "other_province", N_("省外政府代表团")
    GROUP = "group", N_("其他组团来宾")


class VisitorLevel(Choice):
    """The rank of the first visitor, highest first."""

    MINISTER = "minister", N_("省部级")
    BUREAU = "bureau", N_("厅局级")
    DIVISION = "division", N_("正处级")
    DEPUTY_DIVISION = "deputy_division", N_("副处级")
    SECTION = "section", N_("科级及以下")
    NONE = "none", N_("无行政级别")


@record("receptions", title=N_("来宾接待"), name="guests", sorted_by="-start", article=94)
class Reception(Record):
    """Visitors of the county: who proposes, who receives, who decides, who is told (第93、94条)."""

    guests: str = line(N_("来访单位"), required=True, search=True, longest=60)
    kind: VisitorKind = pick(N_("来宾类别"), VisitorKind, required=True, article=94)
    level: VisitorLevel = pick(N_("主宾级别"), VisitorLevel, required=True, article=94)
    start: Slot = slot(N_("来访时间"), required=True)
    end: Slot | None = slot(N_("至"), in_list=False)
    first_guest: str = line(N_("主宾姓名职务"), search=True, longest=60)
    country: str = line(N_("国家或地区"), longest=40, in_list=False)
    count: int | None = whole(N_("人数"), unit="人", high=999)
    purpose: str = line(N_("来访事由"), longest=120, in_list=False)
    programme: str = text(N_("日程安排"))
    letter: str = line(N_("公函号"), longest=40, in_list=False)
    proposed_by: Id | None = ref(N_("提出意见部门"), "units", in_list=False, article=94)
    undertaker: Id | None = ref(N_("承办单位"), "units", in_list=False, article=94)
    leader: Id | None = ref(N_("会见陪同领导"), "persons")
    meeting: str = line(N_("会见会谈安排"), longest=120, in_list=False, article=93)
    office_on: date | None = day(N_("报办公室日期"), in_list=False, article=94)
    decided_by: Id | None = ref(N_("决定领导"), "persons", in_list=False, article=93)
    decided_on: date | None = day(N_("决定日期"), in_list=False, article=93)
    filed_on: date | None = day(N_("外事备案日期"), in_list=False, article=93)
    filing: str = line(N_("外事备案号"), longest=40, in_list=False, article=93)
    party_on: date | None = day(N_("报告县委日期"), in_list=False, article=94)
    note: str = line(N_("备注"), longest=120, in_list=False)

    def problems(self) -> Iterator[FieldError]:
        """A visit that ends before it begins."""
        yield from order_problem(self.start, self.end, "end", "终止")

    @property
    def last(self) -> Slot:
        """The last half-day of the visit."""
        return self.end or self.start


class ReleaseForm(Choice):
    """How news is released."""

    CONFERENCE = "conference", N_("新闻发布会")
    STATEMENT = "statement", N_("新闻通稿")
    INTERVIEW = "interview", N_("答记者问")


@record("press_releases", title=N_("新闻发布"), name="title", sorted_by="-released_on", article=34)
class PressRelease(Record):
    """A release of the government's news, its spokesman and who approved it (第34条)."""

    title: str = line(N_("发布主题"), required=True, search=True, longest=120)
    released_on: date = day(N_("发布日期"), required=True)
    form: ReleaseForm = pick(N_("发布形式"), ReleaseForm, required=True)
    spokesman: Id = ref(N_("新闻发言人"), "persons", required=True, article=34)
    spokesman_reason: str = line(N_("非主任发布的原因"), longest=120, in_list=False, article=34)
    approved_by: Id | None = ref(N_("批准人"), "persons", article=34)
    approved_on: date | None = day(N_("批准日期"), article=34)
    place: str = line(N_("地点"), in_list=False)
    media: str = line(N_("参加媒体"), longest=200, in_list=False)


class PetitionForm(Choice):
    """How a leader met the people's petitions (第43条)."""

    RECEIVED = "received", N_("接待来访")
    LETTER = "letter", N_("阅批来信")


@record("visitor_days", title=N_("领导接访"), name="matter", sorted_by="-on", article=43)
class VisitorDay(Record):
    """A leader receives people who come with a petition, or answers their letters (第43条)."""

    leader: Id = ref(N_("领导"), "persons", required=True)
    on: date = day(N_("日期"), required=True)
    form: PetitionForm = pick(N_("方式"), PetitionForm, required=True)
    matter: str = line(N_("反映的问题"), required=True, search=True, longest=200)
    people: int | None = whole(N_("人数"), unit="人")
    place: str = line(N_("地点"), in_list=False)
    unit: Id | None = ref(N_("交办单位"), "units")
    instruction: str = line(N_("批示或答复"), longest=200, in_list=False)
    settled_on: date | None = day(N_("办结日期"))
