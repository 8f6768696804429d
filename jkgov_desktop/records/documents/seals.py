"""Seals and who keeps them, every use of one, and secret carriers by their numbers only (第68、99–103条)."""

from collections.abc import Iterator
from datetime import date, time

from jkgov_desktop.records.fields import FieldError, Id
from jkgov_desktop.records.house import period_problems
from jkgov_desktop.records.register import Record, clock, day, line, record, ref, whole
from jkgov_desktop.records.words import N_


@record("seals", title=N_("印章"), name="name", article=68)
class Seal(Record):
    """A seal with the one who keeps it, and the one who does so in his absence."""

    name: str = line(N_("印章名称"), required=True, longest=60, search=True)
    keeper: str = line(N_("监印人"), longest=20, article=68)
    deputy: str = line(N_("代管人"), longest=20, article=68)
    since: date | None = day(N_("起于"))
    until: date | None = day(N_("止于"))

    def problems(self) -> Iterator[FieldError]:
        """A period that ends before it starts."""
        yield from period_problems(self.since, self.until)


@record("seal_uses", title=N_("用印"), name="matter", sorted_by="-used_on", article=68)
class SealUse(Record):
    """One use of a seal, once it was approved."""

    used_on: date = day(N_("用印日期"), required=True)
    used_at: time | None = clock(N_("用印时间"), in_list=False)
    seal: Id = ref(N_("印章"), "seals", required=True)
    unit: Id | None = ref(N_("用印单位"), "units")
    matter: str = line(N_("用印事由"), required=True, search=True, longest=200)
    document: Id | None = ref(N_("发文"), "outgoing_documents", in_list=False)
    copies: int = whole(N_("份数"), required=True, low=1)
    pressed: int | None = whole(N_("用印次数"), low=1, in_list=False)
    approver: Id | None = ref(N_("批准人"), "persons", article=68)
    approved_on: date | None = day(N_("批准日期"), article=68)
    brought_by: str = line(N_("经办人"), longest=20, in_list=False)
    keeper: str = line(N_("监印人"), longest=20, in_list=False)

    def problems(self) -> Iterator[FieldError]:
        """A seal that was used before that was approved (第68条用印必批)."""
        if not self.approver or not self.approved_on:
            yield FieldError("approver", "用印必批（第68条）：请填写批准人和批准日期；未经批准不得用印、不能登记。")
        elif self.approved_on > self.used_on:
            yield FieldError("approved_on", "批准日期晚于用印日期：用印必批（第68条），请核对。")


@record("secret_copies", title=N_("涉密载体"), name="number", sorted_by="-issued_on", article=101)
class SecretCopy(Record):
    """One copy of a secret carrier, by number, person and days; what it is about is never kept here."""

    number: int = whole(N_("统一编号"), required=True, low=1, high=999_999)
    copy: int = whole(N_("份号"), required=True, low=1, high=999_999)
    holder: Id = ref(N_("领取人"), "persons", required=True)
    issued_on: date = day(N_("发出日期"), required=True)
    due_back: date = day(N_("应收回日期"), required=True)
    returned_on: date | None = day(N_("收回日期"))
    received_by: Id | None = ref(N_("收件人"), "persons", in_list=False)

    def problems(self) -> Iterator[FieldError]:
        """Days in an order that cannot be."""
        for name in ("due_back", "returned_on"):
            on = getattr(self, name)
            if on and on < self.issued_on:
                yield FieldError(name, f"{self.register.fields[name].label}早于发出日期，请核对。")
