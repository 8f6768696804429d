"""What a meeting settled: decisions, dissent, the minutes."""

from collections.abc import Iterator
from datetime import date

from jkgov_desktop.records.fields import Choice, FieldError, Id
from jkgov_desktop.records.register import Record, day, line, pick, record, ref, text, whole
from jkgov_desktop.records.words import N_


class DecisionKind(Choice):
    """How the minutes introduce a sentence."""

    HEARD = "heard", N_("听取")
    HELD = "held", N_("认为")
    DECIDED = "decided", N_("议定")
    REQUIRED = "required", N_("要求")


@record("decisions", title=N_("议定事项"), name="words", sorted_by="-id", article=58)
class Decision(Record):
    """One sentence of what a meeting settled on an item, and who is to do it by when."""

    meeting: Id = ref(N_("会议"), "meetings", part=True, required=True)
    item: Id = ref(N_("议题"), "agenda_items", required=True)
    place: int = whole(N_("序"), required=True, low=1, high=999, in_list=False)
    kind: DecisionKind = pick(N_("表述"), DecisionKind, required=True)
    words: str = text(N_("内容"), required=True, in_list=True, search=True, longest=4000)
    unit: Id | None = ref(N_("牵头单位"), "units")
    assisting: str = line(N_("配合单位"), longest=200)
    due_on: date | None = day(N_("完成时限"))


@record("dissents", title=N_("保留意见"), name="words", sorted_by="-id", article=58)
class Dissent(Record):
    """What one person holds against a decision: kept in the record, never in the minutes (第58条第四项)."""

    meeting: Id = ref(N_("会议"), "meetings", part=True, required=True)
    item: Id = ref(N_("议题"), "agenda_items", required=True)
    person: Id = ref(N_("提出人"), "persons", required=True)
    words: str = text(N_("意见"), required=True, in_list=True, search=True, longest=2000, hint=N_("不印入纪要"))


@record("minutes", title=N_("会议纪要"), name="title", sorted_by="-id", article=56)
class Minutes(Record):
    """One version of a meeting's minutes: all that its pages print. Frozen once it is signed.

    `government` and `office` are the names in force when it was signed; empty before that.
    """

    meeting: Id = ref(N_("会议"), "meetings", part=True, required=True)
    version: int = whole(N_("稿次"), required=True, low=1)
    number: int | None = whole(N_("纪要号"), low=1)
    title: str = text(N_("标题"), required=True, in_list=True, search=True, longest=200)
    body: str = text(N_("正文"), search=True)
    present: str = text(N_("出席"))
    excused: str = text(N_("请假"))
    absent: str = text(N_("缺席"))
    observers: str = text(N_("列席"))
    copies_to: str = text(N_("抄送"))
    signer: Id | None = ref(N_("签发人"), "persons", article=56)
    signed_on: date | None = day(N_("签发日期"))
    issued_on: date | None = day(N_("印发日期"))
    copies: int | None = whole(N_("印数"), unit=N_("份"), in_list=False)
    government: str = line(N_("政府名称"), longest=40, in_list=False)
    office: str = line(N_("印发机关"), longest=40, in_list=False)

    def problems(self) -> Iterator[FieldError]:
        """A signature without a signer, or printed before it was signed."""
        if self.signed_on and not self.signer:
            yield FieldError("signer", "已填签发日期，请选择签发人。")
        if self.signed_on and self.issued_on and self.issued_on < self.signed_on:
            yield FieldError("issued_on", "印发日期早于签发日期，请核对。")
