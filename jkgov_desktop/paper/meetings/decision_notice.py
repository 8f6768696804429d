"""议定事项通知（节录）: what a meeting gave one unit to do, and nothing else (第58条第十项)."""

from collections.abc import Iterator
from datetime import date
from itertools import groupby

from jkgov_desktop.paper.breaking import Span
from jkgov_desktop.paper.document import Document, draw_document
from jkgov_desktop.paper.drawing import A4, PaperCanvas
from jkgov_desktop.paper.fonts import Fonts, Typeface
from jkgov_desktop.paper.grid import Block
from jkgov_desktop.paper.meetings.wording import contact_of
from jkgov_desktop.paper.paragraphs import Typesetter
from jkgov_desktop.paper.printed import Printed
from jkgov_desktop.records.fields import Id, chinese_day, chinese_number, day_or_blank
from jkgov_desktop.records.meetings.items import AgendaItem
from jkgov_desktop.records.meetings.minutes import Decision
from jkgov_desktop.records.meetings.sheets import MeetingSheet
from jkgov_desktop.records.sheets import NothingToPrint

_UNKNOWN_UNIT = "＿＿＿＿＿＿＿＿"
_Duties = list[tuple[AgendaItem, Decision]]


def print_decision_notices(sheet: MeetingSheet, fonts: Fonts, printed_on: date | None = None) -> Printed:
    """A notice for every lead unit, in the order of the agenda, each beginning on a page of its own.

    Raises ValueError when no decision names a unit.
    """
    duties = _by_unit(sheet)
    if not duties:
        raise NothingToPrint("议定事项都没有填写牵头单位，没有需要通知的单位。请先在“记录”中填写牵头单位。")
    title = f"{sheet.called}\n议定事项通知（节录）"
    canvas = PaperCanvas(fonts, A4, title.replace("\n", ""))
    typesetter = Typesetter(canvas)
    for unit, duty in duties.items():
        text = list(_text(sheet, sheet.units.get(unit, _UNKNOWN_UNIT), duty, typesetter))
        signature = typesetter.signature(sheet.house.office, day_or_blank(printed_on))
        draw_document(canvas, Document(title, [*text, signature]))
    return canvas.finish()


def _by_unit(sheet: MeetingSheet) -> dict[Id, _Duties]:
    """What every lead unit has to do."""
    duties: dict[Id, _Duties] = {}
    for item in sheet.items:
        for decision in item.decisions:
            if decision.unit:
                duties.setdefault(decision.unit, []).append((item.item, decision))
    return duties


def _text(sheet: MeetingSheet, unit: str, duties: _Duties, typesetter: Typesetter) -> Iterator[Block]:
    yield typesetter.paragraph([Span(f"{unit}：")])
    day = chinese_day(sheet.meeting.held_on)
    count = f"{len(duties)}项" if len(duties) > 1 else ""
    yield from typesetter.body(f"{day}召开的{sheet.called}议定下列{count}事项，由你单位牵头承办。现节录通知如下：")
    grouped = groupby(duties, key=lambda duty: duty[0])
    for number, (item, settled) in enumerate(grouped, start=1):
        heading = Span(f"{chinese_number(number)}、{item.title}", Typeface.HEI)
        yield typesetter.paragraph([heading], first=2, keep_with_next=True)
        decisions = [decision for _item, decision in settled]
        for place, decision in enumerate(decisions, start=1):
            yield from _duty(decision, f"{place}. " if len(decisions) > 1 else "", typesetter)
    yield typesetter.paragraph([Span("反馈要求", Typeface.HEI), Span(f"：{_answer(sheet)}")], first=2)


def _duty(decision: Decision, number: str, typesetter: Typesetter) -> Iterator[Block]:
    yield from typesetter.body(number + decision.words)
    if decision.assisting:
        yield from typesetter.labelled("配合单位", decision.assisting)
    if decision.due_on:
        yield from typesetter.labelled("完成时限", f"{chinese_day(decision.due_on)}前")


def _answer(sheet: MeetingSheet) -> str:
    rules = f"《{sheet.house.government}工作规则》"
    contact = contact_of(sheet)
    return (
        "请在接到本通知后5个工作日内反馈办理情况，于完成时限前书面报送办理结果。"
        f"在规定时间未完成的，按照{rules}第五十八条第（十）项处理。{f'{contact}。' if contact else ''}"
    )
