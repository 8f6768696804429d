"""What was decided or instructed and has to be done: items, feedback, urging."""

from datetime import date

from jkgov_desktop.records.fields import Id
from jkgov_desktop.records.register import Record, day, line, record, ref
from jkgov_desktop.records.words import N_


@record("supervision_items", title=N_("督查事项"), name="matter", sorted_by="-assigned_on", article=48)
class SupervisionItem(Record):
    """One matter a unit has to see to. `decision` or `document` is what it was born from, if either."""

    matter: str = line(N_("督查事项"), required=True, search=True, longest=300)
    assigned_on: date = day(N_("交办日期"), required=True)
    unit: Id = ref(N_("主办单位"), "units", required=True)
    due_on: date | None = day(N_("办结时限"))
    decision: Id | None = ref(N_("议定事项"), "decisions", in_list=False)
    document: Id | None = ref(N_("来文"), "incoming_documents", in_list=False)
