"""The text of minutes, composed from what was recorded; the secretary edits it afterwards."""

from collections.abc import Iterable, Sequence
from itertools import groupby

from msgspec import Struct

from jkgov_desktop.records.fields import chinese_day, chinese_number, part_of_day
from jkgov_desktop.records.meetings.attendance import AttendanceState, MeetingRole
from jkgov_desktop.records.meetings.minutes import Decision, DecisionKind
from jkgov_desktop.records.meetings.sheets import Attendee, ItemSheet, MeetingSheet

_VERBS = ("听取", "认为", "议定", "决定", "要求", "强调", "指出", "同意", "原则", "审议", "研究")
_SAID_ALREADY = tuple(f"会议{verb}" for verb in _VERBS)
"""How a sentence begins that says itself what the meeting did."""

_OPENINGS = {
    DecisionKind.HEARD: "会议听取了",
    DecisionKind.HELD: "会议认为，",
    DecisionKind.DECIDED: "会议议定，",
    DecisionKind.REQUIRED: "会议要求，",
}


class Roll(Struct, frozen=True):
    """The names that minutes print below the text, each a line of titles and names."""

    present: str
    excused: str
    absent: str
    observers: str


def roll(sheet: MeetingSheet) -> Roll:
    """Who was present, excused, absent and in attendance (GB/T 9704-2012, 10.3).

    Others than members are named only if they came or sent somebody.
    """
    others = [one for one in sheet.attendees if one.line.role is not MeetingRole.MEMBER]
    return Roll(
        present=_names(sheet.members(AttendanceState.PRESENT)),
        excused=_names(sheet.members(AttendanceState.EXCUSED)),
        absent=_names(sheet.members(AttendanceState.ABSENT)),
        observers=_names(
            [one for one in others if one.line.presence is AttendanceState.PRESENT or one.line.substitute]
        ),
    )


def compose_title(sheet: MeetingSheet) -> str:
    """The title of the minutes; the break stands between the body that met and its meeting."""
    return f"{sheet.house.government}\n{sheet.called.removeprefix(sheet.house.government)}纪要"


def compose_body(sheet: MeetingSheet) -> str:
    """The text of the minutes: who presided over what, then one numbered part for each item."""
    parts = [_opening(sheet)]
    for position, item in enumerate(sheet.items, start=1):
        parts.append(f"{chinese_number(position)}、{item.item.title}")
        parts.extend(_item_paragraphs(item, sheet))
    return "\n".join(parts)


def _opening(sheet: MeetingSheet) -> str:
    meeting = sheet.meeting
    when = f"{chinese_day(meeting.held_on)}{part_of_day(meeting.opened or meeting.starts)}"
    delegation = f"{meeting.delegation}，" if meeting.delegation else ""
    where = f"在{meeting.place}" if meeting.place else ""
    subject = f"，研究了{_foremost(sheet)}等{len(sheet.items)}项议题" if len(sheet.items) > 1 else ""
    convened = (
        f"{delegation}{sheet.presider_title}{sheet.presider}{where}主持召开" if sheet.presider else f"{where}召开"
    )
    return f"{when}，{convened}{sheet.called}{subject}。现将会议议定事项纪要如下："


def _foremost(sheet: MeetingSheet) -> str:
    """The item that stands for all: the first that is not the law lesson every meeting begins with (第23条)."""
    items = [item.item for item in sheet.items]
    return next((item.title for item in items if not item.is_law_lesson), items[0].title)


def _item_paragraphs(item: ItemSheet, sheet: MeetingSheet) -> Iterable[str]:
    if item.unit and not any(one.kind is DecisionKind.HEARD for one in item.decisions):
        yield f"会议听取了{item.unit}的汇报。"
    for kind, group in groupby(item.decisions, key=lambda decision: decision.kind):
        yield from _sentences(kind, list(group), sheet)


def _sentences(kind: DecisionKind, decisions: Sequence[Decision], sheet: MeetingSheet) -> Iterable[str]:
    opening = _OPENINGS[kind]
    if len(decisions) == 1:
        said = decisions[0].words
        yield ("" if said.startswith(_SAID_ALREADY) else opening) + _finished(said) + _duty(decisions[0], sheet)
        return
    yield opening.rstrip("，") + "："
    for position, decision in enumerate(decisions, start=1):
        yield f"{position}.{_finished(decision.words)}{_duty(decision, sheet)}"


def _finished(words: str) -> str:
    return words if words.endswith(("。", "！", "？", "；")) else words + "。"


def _duty(decision: Decision, sheet: MeetingSheet) -> str:
    parts = []
    if decision.unit:
        parts.append(f"牵头单位：{sheet.units.get(decision.unit, '')}")
    if decision.assisting:
        parts.append(f"配合单位：{decision.assisting}")
    if decision.due_on:
        parts.append(f"完成时限：{chinese_day(decision.due_on)}前")
    return f"（{'；'.join(parts)}）" if parts else ""


def _names(attendees: Sequence[Attendee]) -> str:
    groups = [
        (title, [_with_note(one) for one in group])
        for title, group in groupby(attendees, key=lambda one: one.line.title)
    ]
    return "，".join(title + "、".join(filter(None, names)) for title, names in groups)


def _with_note(one: Attendee) -> str:
    """A name with why its bearer is excused, and who came instead."""
    line = one.line
    notes = [f"{line.substitute}代"] if line.substitute else []
    if line.presence is AttendanceState.EXCUSED and line.role is MeetingRole.MEMBER:
        notes.insert(0, line.note or (line.reason.label if line.reason else ""))
    note = "，".join(filter(None, notes))
    return f"{one.name}（{note}）" if note else one.name
