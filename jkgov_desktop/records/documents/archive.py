"""What stays: the directory of normative documents (第22条) and archived items (DA/T 22-2015)."""

from collections.abc import Iterator
from datetime import date

from jkgov_desktop.records.fields import Choice, FieldError, Id
from jkgov_desktop.records.register import Numbered, Record, day, line, pick, record, ref, whole
from jkgov_desktop.records.words import N_


class Validity(Choice):
    """Whether a normative document is still in force (第22条)."""

    VALID = "valid", N_("继续有效")
    REPEALED = "repealed", N_("废止")
    LAPSED = "lapsed", N_("失效")
    REVOKED = "revoked", N_("撤销")


class Retention(Choice):
    """How long an item is kept (DA/T 22)."""

    PERMANENT = "permanent", N_("永久")
    THIRTY = "thirty_years", N_("30年")
    TEN = "ten_years", N_("10年")

    @property
    def code(self) -> str:
        """Y, D30 or D10, as the archival code writes it."""
        return {"permanent": "Y", "thirty_years": "D30", "ten_years": "D10"}[self.value]


@record("normative_documents", title=N_("规范性文件"), name="title", sorted_by="-issued_on", article=22)
class NormativeDocument(Record):
    """One line of the directory of normative documents; 废止 holds from its day, 撤销 from the very first."""

    title: str = line(N_("标题"), required=True, search=True, longest=200)
    issue_number: str = line(N_("发文字号"), search=True, longest=40)
    issued_on: date = day(N_("发布日期"), required=True)
    validity: Validity = pick(N_("效力状态"), Validity, required=True)
    changed_on: date | None = day(N_("状态日期"))
    reviewed_on: date | None = day(N_("上次清理"), article=22)
    document: Id | None = ref(N_("发文"), "outgoing_documents", in_list=False)

    def problems(self) -> Iterator[FieldError]:
        """A state without its day."""
        if self.validity is not Validity.VALID and self.changed_on is None:
            yield FieldError("changed_on", f"请填写{self.validity.label}的日期。")
        if self.changed_on and self.changed_on < self.issued_on:
            yield FieldError("changed_on", "状态日期早于发布日期，请核对。")


@record("archive_items", title=N_("归档文件"), name="title", number="item", sorted_by="item")
class ArchiveItem(Record):
    """One archived item (件) and the box it lies in."""

    fonds: str = line(N_("全宗号"), required=True, longest=8, hint=N_("如 J001"))
    year: int = whole(N_("年度"), required=True, low=1949, high=2099)
    retention: Retention = pick(N_("保管期限"), Retention, required=True)
    division: str = line(N_("机构代码"), required=True, longest=8, hint=N_("如 BGS"))
    item: int | None = whole(N_("件号"), low=1, hint=N_("登记时给"))
    responsible: str = line(N_("责任者"), longest=60)
    reference: str = line(N_("文号"), search=True, longest=60)
    title: str = line(N_("题名"), required=True, search=True, longest=200)
    dated: date | None = day(N_("文件日期"))
    pages: int | None = whole(N_("页数"), low=1)
    box: int | None = whole(N_("盒号"), low=1)
    incoming: Id | None = ref(N_("收文"), "incoming_documents", in_list=False)
    outgoing: Id | None = ref(N_("发文"), "outgoing_documents", in_list=False)
    note: str = line(N_("备注"), longest=100)

    @property
    def series(self) -> str:
        """The numbering series its item number comes from."""
        return f"归档 {self.fonds}-WS·{self.year}-{self.retention.code}-{self.division}"

    @property
    def numbered(self) -> Numbered | None:
        """Its number among the items of its year, period and division."""
        return Numbered(self.series, self.item, self.dated or date(self.year, 12, 31)) if self.item else None

    @property
    def code(self) -> str:
        """J001-WS·2022-Y-BGS-0001 (DA/T 22-2015); empty while it has no number."""
        stem = f"{self.fonds}-WS·{self.year}-{self.retention.code}-{self.division}"
        return f"{stem}-{self.item:04d}" if self.item else ""
