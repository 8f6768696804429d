"""Papers that go out: who drafted, reviewed and issued them, under which number."""

from datetime import date

from jkgov_desktop.records.fields import Id
from jkgov_desktop.records.register import Record, day, line, record, ref
from jkgov_desktop.records.words import N_


@record("outgoing_documents", title=N_("发文"), name="title", sorted_by="-drafted_on", article=62)
class OutgoingDocument(Record):
    """One paper sent out, from its draft to its distribution."""

    title: str = line(N_("标题"), required=True, search=True, longest=200)
    drafted_on: date = day(N_("拟稿日期"), required=True)
    issue_number: str = line(N_("发文字号"), search=True, longest=40)
    answers: Id | None = ref(N_("答复收文"), "incoming_documents")
    meeting: Id | None = ref(N_("审定会议"), "meetings", article=21)
