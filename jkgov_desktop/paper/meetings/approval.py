"""会议审批单: when, where, who comes and what about, for the county head to approve (第50、51、52条)."""

from collections.abc import Iterator, Sequence
from datetime import date

from jkgov_desktop.paper.fonts import Fonts, Typeface
from jkgov_desktop.paper.grid import MM
from jkgov_desktop.paper.handwriting import SigningRoom
from jkgov_desktop.paper.meetings.wording import clock, day_and_time, place_of, presider_of
from jkgov_desktop.paper.printed import Printed
from jkgov_desktop.paper.tables import Cell
from jkgov_desktop.paper.tabular import PORTRAIT, Row, TableForm, print_table_form
from jkgov_desktop.records.meetings.attendance import MeetingRole
from jkgov_desktop.records.meetings.sheets import Attendee, ItemSheet, MeetingSheet
from jkgov_desktop.records.structs import replace
from jkgov_desktop.rulebook.meetings.counting import is_away

_FRAME = replace(PORTRAIT, top=18 * MM, height=258 * MM, size=10.5)
_SHARES = (9, 16, 48, 26, 11, 36, 14, 11)
_COLUMNS = len(_SHARES)
_ROW, _ITEM_ROW = 22.0, 20.0
_HEAD = ("序", "议题", "汇报单位", "分钟", "列席单位", "提出", "材料")
_SIGNED = SigningRoom("年　　月　　日")
_SIGNERS = ("办公室主任意见", "常务副县长意见", "县长意见")


def print_approval(sheet: MeetingSheet, fonts: Fonts, printed_on: date | None = None) -> Printed:
    """The proposal of one meeting with its forecast of who comes, its items, and room for three to decide.

    The opinions never stand alone on a page: the last item goes with them.
    """
    rows = [*_about(sheet), *_items(sheet.items)]
    rows[-1] = replace(rows[-1], heading=True)
    form = TableForm(
        title=f"{sheet.called}审批单",
        shares=_SHARES,
        head=(),
        rows=[*rows, *_signatures()],
        office=sheet.house.office,
        printed_on=printed_on,
    )
    return print_table_form(form, _FRAME, fonts)


def _about(sheet: MeetingSheet) -> Iterator[Row]:
    yield _wide("建议时间", day_and_time(sheet))
    yield _wide("地点", place_of(sheet))
    yield _wide("主持人", presider_of(sheet))
    yield _wide("出席人员", _members(sheet))
    yield _wide("列席人员", _observers(sheet))
    minutes = sum(one.item.minutes or 0 for one in sheet.items)
    if minutes:
        yield _wide("会议时长", f"汇报共{minutes}分钟，预计{clock(sheet.expected_end)}结束")


def _members(sheet: MeetingSheet) -> str:
    """应到 11 人，请假 2 人（…），预计到会 9 人, with the quorum where the rules ask for one."""
    members = sheet.members()
    away = [one for one in members if is_away(one)]
    names = f"（{'，'.join(_who_is_away(one) for one in away)}）" if away else ""
    counted = f"应到{len(members)}人，请假外出{len(away)}人{names}，预计到会{len(members) - len(away)}人。"
    return "\n".join(filter(None, (counted, sheet.quorum)))


def _who_is_away(one: Attendee) -> str:
    reason = one.line.reason.label if one.line.reason else one.away
    return f"{one.printed}：{reason}" if reason else one.printed


def _observers(sheet: MeetingSheet) -> str:
    """How many sit in and are invited, and from which units."""
    lines = []
    for role in (MeetingRole.OBSERVER, MeetingRole.INVITEE):
        listed = sheet.of_role(role)
        units = "、".join(dict.fromkeys(one.unit or one.line.title for one in listed))
        if listed:
            lines.append(f"{role.label}{len(listed)}人：{units}")
    return "\n".join(lines)


def _items(items: Sequence[ItemSheet]) -> Iterator[Row]:
    yield Row(
        [Cell(text, Typeface.HEI, columns=2 if at == 1 else 1) for at, text in enumerate(_HEAD)], _ROW, heading=True
    )
    for one in items:
        item = one.item
        cells = [
            Cell(str(item.place)),
            Cell(item.title, centred=False, columns=2),
            Cell(one.unit),
            Cell(str(item.minutes or "")),
            Cell(item.observers, centred=False),
            Cell(one.proposer),
            Cell("已报" if item.materials_on else "未报"),
        ]
        yield Row(cells, _ITEM_ROW)
    if not items:
        yield Row([Cell("（尚未安排议题）", columns=_COLUMNS)], _ROW)


def _signatures() -> Iterator[Row]:
    """Three opinions side by side, each under its heading."""
    spans = (3, 2, 3)
    heads = [Cell(name, Typeface.HEI, columns=span) for name, span in zip(_SIGNERS, spans, strict=True)]
    yield Row(heads, _ROW, heading=True)
    yield Row([Cell(columns=span, drawing=_SIGNED) for span in spans])


def _wide(label: str, text: str) -> Row:
    return Row([Cell(label, Typeface.HEI, columns=2), Cell(text, centred=False, columns=_COLUMNS - 2)], _ROW)
