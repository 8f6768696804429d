"""What papers ask of the day: answers due, urgent reports to follow in writing, carriers to come back, reports owed."""

from collections.abc import Iterator
from datetime import date
from itertools import chain

from jkgov_desktop.office import people
from jkgov_desktop.office.desk import Desk
from jkgov_desktop.office.documents.sheets import reports_sheet
from jkgov_desktop.office.documents.whereabouts import open_papers, with_whom
from jkgov_desktop.records.briefing import AHEAD, Duty, Task
from jkgov_desktop.records.documents.incoming import DocumentPause, Genre, IncomingDocument
from jkgov_desktop.records.documents.reporting import Motion, UnitReport, UrgentReport
from jkgov_desktop.records.documents.seals import SecretCopy
from jkgov_desktop.rulebook.documents.incoming import ASKING, due_unclassed
from jkgov_desktop.rulebook.documents.reporting import answer_due
from jkgov_desktop.store.listing import Between


def tasks(desk: Desk, day: date) -> Iterator[Task]:
    """Open papers, suggestions and carriers whose limit has passed or comes within the week (第37、67、101条)."""
    yield from _papers(desk, day)
    yield from _others(desk, day)


def _papers(desk: Desk, day: date) -> Iterator[Task]:
    near = open_papers(desk, Between("due_on", None, day + AHEAD), order="due_on")
    unclassed = list(_unclassed(desk, day))
    holder = with_whom(desk, [*(one.id for one in near), *(one.id for one, _due in unclassed)])
    table = IncomingDocument.register.table
    for one in near:
        why = f"答复·{one.reply_class.label}" if one.reply_class else "办结"
        yield Task(one.title, table, one.id, one.due_on, one.sender, holder[one.id], why)
    for one, due in unclassed:
        yield Task(one.title, table, one.id, due, one.sender, holder[one.id], "定办理类别")


def _unclassed(desk: Desk, day: date) -> Iterator[tuple[IncomingDocument, date]]:
    """Open requests that nobody has classed, with the day an ordinary matter would be answered by."""
    asking = (genre for genre in Genre if genre in ASKING)
    papers = (open_papers(desk, genre=genre, reply_class=None, due_on=None) for genre in asking)
    for one in chain.from_iterable(papers):
        due = due_unclassed(one, desk.rules, desk.store.all(DocumentPause, document=one.id), day)
        if due and due <= day + AHEAD:
            yield one, due


def _others(desk: Desk, day: date) -> Iterator[Task]:
    units = {unit.id: unit.called_as for unit in people.everybody(desk).units.values()}
    for proposal, due in _proposals(desk, day):
        unit = units.get(proposal.unit, "")
        yield Task(proposal.matter, Motion.register.table, proposal.id, due, proposal.kind.label, unit, "答复")
    for report in desk.store.all(UrgentReport, order="reported_on", written_on=None):
        table = UrgentReport.register.table
        yield Task(report.matter, table, report.id, report.reported_on, report.source, report.source, "补书面报告")
    persons = people.everybody(desk).persons
    back = (Between("due_back", None, day),)
    for copy in desk.store.all(SecretCopy, order="due_back", within=back, returned_on=None):
        holder = persons[copy.holder].name
        name = f"涉密载体 编号{copy.number} 份号{copy.copy}"
        yield Task(name, SecretCopy.register.table, copy.id, copy.due_back, "机要", holder, "收回")


def _proposals(desk: Desk, day: date) -> Iterator[tuple[Motion, date]]:
    """Proposals to be answered within the week; one that came in by a file has the usual time."""
    within = (Between("due_on", None, day + AHEAD),)
    unlimited = desk.store.all(Motion, order="received_on", due_on=None, answered_on=None)
    for one in (*desk.store.all(Motion, order="due_on", within=within, answered_on=None), *unlimited):
        due = answer_due(one, desk.rules.on(one.received_on))
        if due <= day + AHEAD:
            yield one, due


def duties(desk: Desk, day: date) -> Iterator[Duty]:
    """The written reports of the units on the half-year just past or the year (第71条)."""
    year = day.year if day.month > 6 else day.year - 1
    sheet = reports_sheet(desk, year)
    half = day.month > 6
    came = [one.half if half else one.year for one in sheet.lines]
    if not came:
        return
    done = sum(on is not None for on in came)
    yield Duty(
        name="单位书面报告",
        period=f"{year}年{'上半年' if half else '全年'}",
        done=str(done),
        wanted=f"{len(came)} 份",
        share=done / len(came),
        met=done == len(came),
        article=71,
        note="" if done == len(came) else f"还缺 {len(came) - done} 份",
        table=UnitReport.register.table,
    )
