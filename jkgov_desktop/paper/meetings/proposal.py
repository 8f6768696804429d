"""议题提报审批表: one matter for a meeting, what was done about it beforehand, and who passed it (第51、52、58条)."""

from collections.abc import Iterator
from datetime import date

from jkgov_desktop.paper.fonts import Fonts, Typeface
from jkgov_desktop.paper.grid import MM
from jkgov_desktop.paper.handwriting import SigningRoom, TickLine, TickLines
from jkgov_desktop.paper.printed import Printed
from jkgov_desktop.paper.rows import drawn, halves, wide
from jkgov_desktop.paper.tables import Cell
from jkgov_desktop.paper.tabular import PORTRAIT, Row, TableForm, print_table_form
from jkgov_desktop.records.fields import chinese_day
from jkgov_desktop.records.meetings.items import Gate, MajorMatter, Opinion, ProposedItem
from jkgov_desktop.records.meetings.sheets import MatterSheet
from jkgov_desktop.records.money import wan
from jkgov_desktop.records.structs import replace

_FRAME = replace(PORTRAIT, top=18 * MM, height=258 * MM, title_size=20, size=10.5)
_SHARES = (26, 58, 26, 55)
_ROW, _WORDS = 21.0, 30.0
_DAY = "年　　月　　日"
_GATES = tuple(gate.label for gate in Gate)
_YES_OR_NO = ("是", "否")
_RULE = "未协调征求意见、未提出解决问题建议或办法的，不予安排上会。"


def print_proposal(sheet: MatterSheet, fonts: Fonts, printed_on: date | None = None) -> Printed:
    """The form of one matter on its way to a meeting, as far as it is typed."""
    form = TableForm(
        title="议题提报审批表",
        shares=_SHARES,
        head=(),
        rows=[*_about(sheet), *_preparation(sheet), *_signatures(sheet)],
        closing=[_RULE],
        office=sheet.house.office,
        printed_on=printed_on,
    )
    return print_table_form(form, _FRAME, fonts)


def _about(sheet: MatterSheet) -> Iterator[Row]:
    """What the matter is, who brings it, what is to be decided."""
    matter = sheet.matter
    proposed = sheet.proposal.proposed_on if sheet.proposal else None
    minutes = f"{matter.minutes}分钟" if matter.minutes else ""
    yield halves("会议类别", sheet.kind.label, "提报日期", chinese_day(proposed) if proposed else "", _ROW)
    yield wide("议题名称", matter.title, _ROW)
    yield wide("事项类别", sheet.task, _ROW)
    major = TickLine("三重一大", tuple(kind.label for kind in MajorMatter), matter.major.label if matter.major else "")
    yield drawn("重大事项", TickLines((major,)))
    yield halves("提报单位", sheet.unit, "汇报人", matter.reporter, _ROW)
    yield halves("联系人电话", matter.contact, "汇报时长", minutes, _ROW)
    yield wide("需审定的\n问题", matter.question, _WORDS)
    yield wide("背景和依据", matter.background, _WORDS)
    yield wide("主要内容", matter.content, _WORDS)


def _preparation(sheet: MatterSheet) -> Iterator[Row]:
    """What was done before the meeting."""
    matter = sheet.matter
    yield wide("专题会议\n研究情况", _studied(sheet), _ROW)
    yield drawn("征求意见和\n法定程序", TickLines((_consulted(sheet), *_procedures(sheet))))
    yield wide("解决问题\n的建议", matter.suggestion, _ROW)
    funds = wan(matter.amount) if matter.amount else ""
    yield halves("涉及资金", funds, "建议列席", matter.observers, _ROW)
    due = f"时限：{chinese_day(sheet.materials_due)}" if sheet.materials_due else ""
    received = f"收到：{chinese_day(matter.materials_on)}" if matter.materials_on else ""
    public = TickLine("", _YES_OR_NO, "否" if matter.confidential else "")
    cells = [
        Cell("材料报送", Typeface.HEI),
        Cell("\n".join(filter(None, (due, received))), centred=False),
        Cell("对外公布", Typeface.HEI),
        Cell(drawing=TickLines((public,))),
    ]
    yield Row(cells, _ROW)


def _studied(sheet: MatterSheet) -> str:
    """3月2日专题会议，副县长吴刚主持，纪要3号; or why none is needed."""
    study = sheet.thematic
    if study is None:
        return f"免专题研究：{sheet.matter.thematic_exempt}" if sheet.matter.thematic_exempt else ""
    said = [study.called, f"{study.presider}主持" if study.presider else ""]
    said.append(f"纪要{study.minutes_number}号" if study.minutes_number else "")
    return "，".join(filter(None, said))


def _consulted(sheet: MatterSheet) -> TickLine:
    matter = sheet.matter
    note = matter.consulted_note or opinions_said(sheet)
    return TickLine("征求意见", _GATES, matter.consulted.label if matter.consulted else "", note)


def opinions_said(sheet: MatterSheet) -> str:
    """县财政局同意，县审计局修改后同意, of the units that answered."""
    answered = [one for one in sheet.consultations if one.consultation.opinion]
    return "，".join(f"{one.unit}{_opinion(one.consultation.opinion)}" for one in answered)


def _opinion(opinion: Opinion | None) -> str:
    return opinion.label if opinion else ""


def _procedures(sheet: MatterSheet) -> Iterator[TickLine]:
    for step in sheet.matter.steps:
        on = chinese_day(step.on) if step.on else ""
        note = "，".join(filter(None, (step.note, on)))
        yield TickLine(step.procedure.label, _GATES, step.gate.label if step.gate else "", note)


def _signatures(sheet: MatterSheet) -> Iterator[Row]:
    """Room for the four who pass it, in their order, two in a row."""
    passed = sheet.proposal or ProposedItem()
    deputy = sheet.deputy or sheet.proposer
    opinions = (
        ("提报单位\n主要负责人", "", None),
        (f"分管副县长\n{deputy}".strip(), passed.deputy_opinion, passed.deputy_on),
        ("办公室主任", passed.director_opinion, passed.director_on),
        (f"审　定\n{sheet.head}".strip(), passed.head_opinion, passed.head_on),
    )
    for pair in (opinions[:2], opinions[2:]):
        cells = []
        for label, words, day in pair:
            room = SigningRoom(chinese_day(day) if day else _DAY)
            cells += [Cell(label, Typeface.HEI), Cell(words, centred=False, drawing=room)]
        yield Row(cells)
