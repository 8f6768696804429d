"""会议记录: what is kept inside the office of how a meeting went (第58条), with room to write by hand."""

from collections.abc import Iterable, Iterator
from datetime import date

from jkgov_desktop.paper.fonts import Fonts, Typeface
from jkgov_desktop.paper.handwriting import SigningRoom, WritingLines
from jkgov_desktop.paper.meetings.wording import clock, day_held, half_day, place_of, presider_of
from jkgov_desktop.paper.printed import Printed
from jkgov_desktop.paper.tables import Cell
from jkgov_desktop.paper.tabular import PORTRAIT, Row, TableForm, print_table_form
from jkgov_desktop.records.fields import Id, chinese_day, chinese_number
from jkgov_desktop.records.meetings.attendance import AttendanceState, MeetingRole
from jkgov_desktop.records.meetings.minutes import Decision
from jkgov_desktop.records.meetings.sheets import Attendee, ItemSheet, MeetingSheet
from jkgov_desktop.records.structs import replace
from jkgov_desktop.rulebook.meetings.counting import out_by_item

_SHARES = (20, 77, 20, 48)
_COLUMNS = len(_SHARES)
_ROW, _HEADING_ROW = 26.0, 28.0
_SPEECH, _DISSENT, _UNDECIDED = WritingLines(4), WritingLines(2), WritingLines(3)
_SIGNED = SigningRoom("年　　月　　日")
_BLANK = "＿＿"


def print_record(sheet: MeetingSheet, fonts: Fonts, printed_on: date | None = None) -> Printed:
    """The record of a meeting as far as it is typed; speeches and dissent are written in by hand.

    The signatures never stand alone: the last row of the record goes with them.
    """
    rows = [*_head(sheet), *_roll(sheet), *_items(sheet)]
    rows[-1] = replace(rows[-1], heading=True)
    form = TableForm(
        title=f"{sheet.called}记录",
        shares=_SHARES,
        head=(),
        rows=[*rows, _signatures()],
        lines=["内部资料　注意保密"],
        office=sheet.house.office,
        printed_on=printed_on,
    )
    return print_table_form(form, PORTRAIT, fonts)


def _head(sheet: MeetingSheet) -> Iterator[Row]:
    meeting = sheet.meeting
    begun = half_day(meeting.opened or meeting.starts)
    ended = clock(meeting.closed) if meeting.closed else f"{_BLANK}时{_BLANK}分"
    yield _wide("时间", f"{day_held(sheet)}{begun}至{ended}")
    yield _pair("地点", place_of(sheet), "记录人", meeting.recorder)
    yield _wide("主持人", presider_of(sheet))


def _roll(sheet: MeetingSheet) -> Iterator[Row]:
    """Who was there and who was not, with the reason; whoever nobody marked stands apart."""
    guests = [one for one in sheet.attendees if one.line.role is not MeetingRole.MEMBER]
    present = _names(sheet.members(AttendanceState.PRESENT))
    yield _wide("出席", "\n".join(filter(None, (_count(sheet), present))))
    for label, presence in (
        ("请假", AttendanceState.EXCUSED),
        ("缺席", AttendanceState.ABSENT),
        ("到会待核", AttendanceState.OPEN),
    ):
        names = _names(one for one in sheet.attendees if one.line.presence is presence)
        if names:
            yield _wide(label, names)
    sitting_in = _names(one for one in guests if one.line.presence is AttendanceState.PRESENT)
    if sitting_in:
        yield _wide("列席", sitting_in)


def _count(sheet: MeetingSheet) -> str:
    """How many members were expected and came; room to write it while some are not marked."""
    counts = [f"应到 {len(sheet.members())} 人"]
    unmarked = sheet.members(AttendanceState.OPEN)
    for label, presence in (
        ("实到", AttendanceState.PRESENT),
        ("请假", AttendanceState.EXCUSED),
        ("缺席", AttendanceState.ABSENT),
    ):
        counts.append(f"{label} {_BLANK if unmarked else len(sheet.members(presence))} 人")
    return "　".join(counts)


def _names(attendees: Iterable[Attendee]) -> str:
    return "，".join(one.printed + _why(one) for one in attendees)


def _why(one: Attendee) -> str:
    """（生病休息，病假；副局长 梁玉成替会）: why somebody did not come and who did instead, or came late."""
    line = one.line
    reason = line.reason.label if line.reason and line.presence is AttendanceState.EXCUSED else ""
    arrived = f"{clock(line.arrived)}到会" if line.arrived else ""
    left = f"{clock(line.left)}离会" if line.left else ""
    why = "，".join(filter(None, (reason, arrived, left, line.note)))
    said = "；".join(filter(None, (why, f"{line.substitute}替会" if line.substitute else "")))
    return f"（{said}）" if said else ""


def _items(sheet: MeetingSheet) -> Iterator[Row]:
    for item, out in zip(sheet.items, out_by_item(sheet), strict=True):
        yield from _item(item, sheet, _names_of_lines(sheet, out))


def _names_of_lines(sheet: MeetingSheet, lines: set[Id]) -> str:
    """Those of `lines` who came at all, for they alone can be out of the room."""
    came = (one for one in sheet.attendees if one.line.presence is AttendanceState.PRESENT)
    return "，".join(one.printed for one in came if one.line.id in lines)


def _item(item: ItemSheet, sheet: MeetingSheet, out: str) -> Iterator[Row]:
    """One agenda item: who reports, who is out of the room, room for what is said, then what was settled."""
    title = f"{chinese_number(item.item.place)}、{item.item.title}"
    yield Row([Cell(title, Typeface.HEI, centred=False, columns=_COLUMNS)], _HEADING_ROW, heading=True)
    yield _pair("汇报", _reported(item), "列席", item.item.observers, heading=True)
    if out:
        yield replace(_wide("不在场", out), heading=True)
    yield _drawn("发言", _SPEECH)
    if item.dissents:
        yield _wide("保留意见", "\n".join(f"{one.name}：{one.dissent.words}" for one in item.dissents))
    else:
        yield _drawn("不同意见", _DISSENT)
    for decision in item.decisions:
        yield _decision(decision, sheet)
    if not item.decisions:
        outcome = item.item.outcome
        yield _wide("会议议定", outcome.label) if outcome else _drawn("会议议定", _UNDECIDED)


def _reported(item: ItemSheet) -> str:
    """县财政局何静（限时8分钟，9:05—9:14，超时1分钟）."""
    one = item.item
    parts = [f"限时{one.minutes}分钟" if one.minutes else ""]
    parts.append(f"准许延长{one.extension}分钟" if one.extension else "")
    parts.append(f"{clock(one.began)}—{clock(one.ended)}" if one.began and one.ended else "")
    parts.append(f"超时{item.overrun}分钟" if item.overrun else "")
    timed = "，".join(filter(None, parts))
    return f"{item.unit}{one.reporter}" + (f"（{timed}）" if timed else "")


def _decision(decision: Decision, sheet: MeetingSheet) -> Row:
    duties = (
        ("牵头", sheet.units.get(decision.unit or "", "")),
        ("配合", decision.assisting),
        ("时限", f"{chinese_day(decision.due_on)}前" if decision.due_on else ""),
    )
    duty = "\n".join(f"{label}：{text}" for label, text in duties if text)
    label = f"会议{decision.kind.label}"
    if not duty:
        return _wide(label, decision.words)
    cells = [
        Cell(label, Typeface.HEI),
        Cell(decision.words, centred=False, columns=2),
        Cell(duty, centred=False),
    ]
    return Row(cells, _ROW)


def _signatures() -> Row:
    labels = (Cell(f"{who}\n签名", Typeface.HEI) for who in ("主持人", "记录人"))
    return Row([cell for label in labels for cell in (label, Cell(drawing=_SIGNED))])


def _wide(label: str, text: str) -> Row:
    return Row([Cell(label, Typeface.HEI), Cell(text, centred=False, columns=_COLUMNS - 1)], _ROW)


def _pair(label: str, text: str, other: str, said: str, *, heading: bool = False) -> Row:
    cells = [Cell(label, Typeface.HEI), Cell(text, centred=False), Cell(other, Typeface.HEI), Cell(said, centred=False)]
    return Row(cells, _ROW, heading=heading)


def _drawn(label: str, drawing: WritingLines) -> Row:
    return Row([Cell(label, Typeface.HEI), Cell(columns=_COLUMNS - 1, drawing=drawing)])
