"""议题征求意见表 and 会前协调情况表: what other units say of a matter, and what was done to agree (第58条第一项)."""

from collections.abc import Iterator
from datetime import date

from jkgov_desktop.paper.fonts import Fonts, Typeface
from jkgov_desktop.paper.grid import MM
from jkgov_desktop.paper.handwriting import SigningRoom, TickBoxes, WritingLines
from jkgov_desktop.paper.printed import Printed
from jkgov_desktop.paper.rows import SHARES, drawn, halves, wide
from jkgov_desktop.paper.tables import Cell
from jkgov_desktop.paper.tabular import PORTRAIT, Row, TableForm, print_table_form
from jkgov_desktop.records.fields import chinese_day
from jkgov_desktop.records.meetings.items import Opinion
from jkgov_desktop.records.meetings.sheets import ConsultationSheet, MatterSheet
from jkgov_desktop.records.structs import replace

_FRAME = replace(PORTRAIT, size=11)
_OPINION_SHARES = (28, 34, 46, 33, 24)
_HEAD = ("被征求单位", "意见", "理由和依据", "主要负责人\n签名（盖章）", "采纳情况")
_SIGNED_ROW, _BLANK_ROWS = 28 * MM, 4
_OPINIONS = tuple(opinion.label for opinion in Opinion)
_DAY = "年　　月　　日"
_FREE, _SHORT = WritingLines(3), WritingLines(2)


def print_consultation(sheet: MatterSheet, fonts: Fonts, printed_on: date | None = None) -> Printed:
    """The units asked about a matter, each with room to tick, to write and to sign; blank rows while none is."""
    asked = [one.consultation.asked_on for one in sheet.consultations if one.consultation.asked_on]
    since = chinese_day(min(asked)) if asked else "＿＿＿＿年＿＿月＿＿日"
    form = TableForm(
        title="议题征求意见表",
        shares=_OPINION_SHARES,
        head=_HEAD,
        rows=[_opinion(one) for one in sheet.consultations] or [_blank()] * _BLANK_ROWS,
        lines=[
            f"议　　题：{sheet.matter.title}",
            f"牵头单位：{sheet.unit}　　拟上会议：{sheet.kind.label}",
            f"征求时间：{since}",
        ],
        closing=["请填明意见、理由和依据，由单位主要负责人签名或者盖章后退牵头单位。"],
        office=sheet.house.office,
        printed_on=printed_on,
    )
    return print_table_form(form, _FRAME, fonts)


def _opinion(one: ConsultationSheet) -> Row:
    said = one.consultation
    answered = f"\n\n{said.signer}\n{chinese_day(said.answered_on)}" if said.answered_on else ""
    cells = [
        Cell(one.unit),
        Cell(drawing=TickBoxes(_OPINIONS, said.opinion.label if said.opinion else "", across=1)),
        Cell(said.words, centred=False),
        Cell(answered.strip()),
        Cell(said.adopted, centred=False),
    ]
    return Row(cells, _SIGNED_ROW)


def _blank() -> Row:
    cells = [Cell(), Cell(drawing=TickBoxes(_OPINIONS, across=1)), Cell(), Cell(), Cell()]
    return Row(cells, _SIGNED_ROW)


def print_coordination(sheet: MatterSheet, fonts: Fonts, printed_on: date | None = None) -> Printed:
    """How a matter was coordinated before the meeting: what is typed is filled in, the rest is written by hand."""
    form = TableForm(
        title="会前协调情况表",
        shares=SHARES,
        head=(),
        rows=[*_coordinated(sheet)],
        office=sheet.house.office,
        printed_on=printed_on,
    )
    return print_table_form(form, _FRAME, fonts)


def _coordinated(sheet: MatterSheet) -> Iterator[Row]:
    study = sheet.thematic
    yield wide("议　　题", sheet.matter.title)
    yield halves("牵头单位", sheet.unit, "拟上会议", sheet.kind.label)
    yield halves(
        "协　调　人",
        study.presider if study else sheet.deputy or sheet.proposer,
        "协调时间",
        chinese_day(study.meeting.held_on) if study else "",
    )
    yield wide("协调地点", study.meeting.place if study else "")
    yield _typed("参会单位\n和人员", "，".join(one.unit for one in sheet.consultations), _SHORT)
    yield _typed("主要问题", sheet.matter.question, _FREE)
    yield _typed("一致意见", _of(sheet, Opinion.AGREES, Opinion.AMENDS), _FREE)
    yield _typed("仍不一致的\n意见和依据", _of(sheet, Opinion.OBJECTS), _FREE)
    yield _typed("国家和省\n有关规定", sheet.matter.background, _SHORT)
    yield _typed("倾向性意见\n和建议", sheet.matter.suggestion, _FREE)
    cells = [
        Cell("牵头单位\n主要负责人", Typeface.HEI),
        Cell(drawing=SigningRoom(_DAY)),
        Cell("协调人", Typeface.HEI),
        Cell(drawing=SigningRoom(_DAY)),
    ]
    yield Row(cells)


def _typed(label: str, words: str, room: WritingLines) -> Row:
    """What is known, else room to write it."""
    return wide(label, words, room.height) if words else drawn(label, room)


def _of(sheet: MatterSheet, *opinions: Opinion) -> str:
    """One line for each unit that gave one of `opinions`."""
    said = (
        f"{one.unit}：{one.consultation.words or one.consultation.opinion.label}"
        for one in sheet.consultations
        if one.consultation.opinion in opinions and one.consultation.opinion
    )
    return "\n".join(said)
