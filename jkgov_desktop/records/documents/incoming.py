"""Papers that come in: who sent them, who has them, by when they are answered."""

from datetime import date

from jkgov_desktop.records.fields import Choice, Id
from jkgov_desktop.records.register import Record, day, line, pick, record, ref, whole
from jkgov_desktop.records.words import N_


class Genre(Choice):
    """The genre of a document (文种), as far as it decides how a paper is handled."""

    REQUEST = "request", N_("请示")
    REPORT = "report", N_("报告")
    LETTER = "letter", N_("函")
    NOTICE = "notice", N_("通知")
    OPINION = "opinion", N_("意见")
    OTHER = "other", N_("其他")


@record("incoming_documents", title=N_("收文"), name="title", sorted_by="-received_on", article=67)
class IncomingDocument(Record):
    """One paper received."""

    number: int | None = whole(N_("收文号"), low=1, hint=N_("登记时给"))
    received_on: date = day(N_("收文日期"), required=True)
    sender: str = line(N_("来文单位"), required=True, search=True, longest=60)
    reference: str = line(N_("来文字号"), search=True, longest=60)
    genre: Genre = pick(N_("文种"), Genre, required=True)
    title: str = line(N_("标题"), required=True, search=True, longest=200)
    unit: Id | None = ref(N_("承办单位"), "units")
