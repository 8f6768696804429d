"""The office itself: its names, who types, the numbers it has given, and how it reads the rules."""

from collections.abc import Iterator
from datetime import date

from jkgov_desktop.records.fields import FieldError, Id
from jkgov_desktop.records.register import Record, day, line, pick, record, text, whole
from jkgov_desktop.records.seating import Seating
from jkgov_desktop.records.words import N_


def period_problems(since: date | None, until: date | None) -> Iterator[FieldError]:
    """A period that ends before it starts."""
    if since and until and until < since:
        sentence = f"止于 {until.isoformat()} 早于起于 {since.isoformat()}，请核对起止日期。"
        yield FieldError("until", sentence)


@record("houses", title=N_("本单位"), name="government")
class House(Record):
    """The government this database belongs to; there is one line."""

    government: str = line(N_("政府名称"), required=True, longest=40, hint=N_("如 江口县人民政府"))
    office: str = line(N_("办公室名称"), required=True, longest=40, hint=N_("如 江口县人民政府办公室"))
    place: str = line(N_("常用会议地点"), hint=N_("如 县政府三楼常务会议室"))
    contact: str = line(N_("会务联系人"), longest=20)
    phone: str = line(N_("会务电话"), longest=40)
    copies_to: str = text(N_("纪要抄送"), hint=N_("印在纪要版记中，如 县委办公室，县人大常委会办公室。"))
    seating: Seating | None = pick(N_("座次习惯"), Seating)


@record("clerks", title=N_("经办人"), name="name")
class Clerk(Record):
    """A secretary who types here; the name stands in the journal behind every change."""

    name: str = line(N_("姓名"), required=True, longest=20, search=True)


@record("numbers", title=N_("编号簿"), name="series", sorted_by="-given_on")
class IssuedNumber(Record):
    """One number given once and for all. A void number keeps its line and its reason."""

    series: str = line(N_("编号系列"), required=True, search=True)
    number: int = whole(N_("号"), required=True, low=1)
    given_to: Id = line(N_("给予的记录"), in_list=False)
    given_on: date = day(N_("给号日期"), required=True)
    void_reason: str = line(N_("作废原因"), search=True)


@record("interpretations", title=N_("口径"), name="key", article=109)
class Interpretation(Record):
    """How the office reads a place where the rules contradict themselves or are silent (第109条)."""

    key: str = line(N_("事项"), required=True, search=True)
    value: str = line(N_("口径"), required=True)
    approver: str = line(N_("批准人"), longest=20)
    approved_on: date | None = day(N_("批准日期"))
    note: str = text(N_("说明"))


@record("overrides", title=N_("合规台账"), name="check", sorted_by="-made_on")
class Override(Record):
    """A finding that somebody set aside, with the reason typed for it."""

    made_on: date = day(N_("日期"), required=True)
    subject_table: str = line(N_("登记簿"), required=True, in_list=False)
    subject_id: Id = line(N_("记录"), required=True, in_list=False)
    subject_name: str = line(N_("涉及记录"), longest=200, search=True)
    check: str = line(N_("检查"), required=True, in_list=False)
    article: int = whole(N_("条"), required=True, low=1, high=999)
    finding: str = line(N_("规则提示"), longest=300, search=True)
    reason: str = line(N_("准予理由"), required=True, longest=300, search=True)
    clerk: str = line(N_("经办人"), longest=20)
