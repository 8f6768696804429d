"""学习通知, 签到表 and 学习记录: one session of group study on paper."""

from collections.abc import Iterator, Sequence
from datetime import date

from jkgov_desktop.paper.breaking import Span
from jkgov_desktop.paper.document import Document, print_document
from jkgov_desktop.paper.drawing import A4, PaperCanvas
from jkgov_desktop.paper.fonts import Fonts, Typeface
from jkgov_desktop.paper.grid import MM, Block
from jkgov_desktop.paper.handwriting import SigningRoom, WritingLines
from jkgov_desktop.paper.paragraphs import Typesetter
from jkgov_desktop.paper.printed import Printed
from jkgov_desktop.paper.rows import SHARES, TALL, drawn, halves, wide
from jkgov_desktop.paper.study.wording import length_said, stretch_said
from jkgov_desktop.paper.tables import Cell
from jkgov_desktop.paper.tabular import PORTRAIT, Row, TableForm, print_table_form, print_table_forms
from jkgov_desktop.records.fields import chinese_day, chinese_number, day_or_blank
from jkgov_desktop.records.meetings.attendance import AttendanceState
from jkgov_desktop.records.study import Learner, SessionSheet
from jkgov_desktop.records.words import spread_name

_SIGN_SHARES = (12, 48, 22, 34, 34, 27)
_SIGN_HEAD = ("序号", "职务", "姓名", "上午签名", "下午签名", "备注")
_SIGN_ROW, _SPARE = 11 * MM, 4
_SPEECHES, _CONTENTS = WritingLines(9), WritingLines(4)


def print_notice(sheet: SessionSheet, fonts: Fonts, printed_on: date | None = None) -> Printed:
    """The notice of a session, dated when it went out, else the day it is printed."""
    canvas = PaperCanvas(fonts, A4, "学习通知")
    typesetter = Typesetter(canvas)
    day = day_or_blank(sheet.session.notified_on or printed_on)
    text = [*_notice(sheet, typesetter), typesetter.signature(sheet.house.office, day)]
    return print_document(canvas, Document(f"关于组织{sheet.house.government}党组中心学习组集中学习的通知", text))


def _notice(sheet: SessionSheet, typesetter: Typesetter) -> Iterator[Block]:
    yield typesetter.paragraph([Span("各位学习组成员：")])
    theme = sheet.session.theme
    yield from typesetter.body(
        f"按照年度学习计划，定于{chinese_day(sheet.session.start.day)}组织中心学习组集中学习，专题为“{theme}”。现将有关事项通知如下："
    )
    points = [(label, text) for label, text in _points(sheet) if text]
    for number, (label, text) in enumerate(points, start=1):
        heading = f"{chinese_number(number)}、{label}"
        yield typesetter.paragraph([Span(heading, Typeface.HEI), Span(f"：{text}")], first=2)


def _points(sheet: SessionSheet) -> Iterator[tuple[str, str]]:
    one = sheet.session
    yield "学习时间", f"{stretch_said(one.start, one.end)}，{length_said(one)}。"
    yield "学习地点", f"{one.place}。" if one.place else ""
    yield "学习方式", f"{one.form.label}。" if one.form else ""
    yield "主持人", f"{sheet.presider}。" if sheet.presider else ""
    yield "主讲（领学）", f"{one.lecturer}。" if one.lecturer else ""
    yield "中心发言人", f"{one.speakers}。" if one.speakers else ""
    names = "、".join(learner.name for learner in sheet.members)
    yield "参加人员", f"{names}。" if names else "全体学习组成员。"
    guests = "、".join(f"{one.title}{one.name}" for one in sheet.learners if one not in sheet.members)
    yield "列席人员", f"{guests}。" if guests else ""
    yield "有关要求", "请结合分管工作认真准备发言提纲，会前交办公室；不能参加的，请事先向组长请假，会后补学。"


def print_sign_in(sheet: SessionSheet, fonts: Fonts, printed_on: date | None = None) -> Printed:
    """A sheet to sign for each half of the day, a page for every day of the session."""
    days = [sheet.session.start.day]
    while days[-1] < sheet.session.end.day:
        days.append(date.fromordinal(days[-1].toordinal() + 1))
    forms = [_sign_in(sheet, number, len(days), on, printed_on) for number, on in enumerate(days, start=1)]
    return print_table_forms(forms, PORTRAIT, fonts)


def _sign_in(sheet: SessionSheet, number: int, of: int, on: date, printed_on: date | None) -> TableForm:
    one = sheet.session
    day = f"{chinese_day(on)}（第{number}天，共{of}天）" if of > 1 else stretch_said(one.start, one.end)
    return TableForm(
        title="中心学习组集中学习签到表",
        shares=_SIGN_SHARES,
        head=_SIGN_HEAD,
        rows=[
            *(_sign_row(place, learner) for place, learner in enumerate(sheet.learners, start=1)),
            *(Row([Cell()] * len(_SIGN_HEAD), _SIGN_ROW) for _ in range(_SPARE)),
        ],
        lines=[
            f"专题：{one.theme}",
            f"时间：{day}　　地点：{one.place}",
            f"应到 {len(sheet.members)} 人　　实到＿＿＿人　　请假＿＿＿人　　缺席＿＿＿人",
        ],
        office=sheet.house.office,
        printed_on=printed_on,
    )


def _sign_row(number: int, learner: Learner) -> Row:
    excused = learner.line.presence is AttendanceState.EXCUSED
    cells = [
        Cell(str(number)),
        Cell(learner.title, centred=False),
        Cell(spread_name(learner.name)),
        Cell(),
        Cell(),
        Cell(f"请假：{learner.line.reason}" if excused else "", centred=False),
    ]
    return Row(cells, _SIGN_ROW)


def print_record(sheet: SessionSheet, fonts: Fonts, printed_on: date | None = None) -> Printed:
    """What was studied, who came, who did not and why, and what was said; room to write what is not typed yet."""
    one = sheet.session
    rows = [
        wide("专题", one.theme, TALL),
        wide("时间", f"{stretch_said(one.start, one.end)}，{length_said(one)}"),
        halves("地点", one.place, "学习方式", one.form.label if one.form else ""),
        halves("主持人", sheet.presider, "记录人", one.recorder),
        halves("主讲（领学）", one.lecturer, "中心发言人", one.speakers),
        wide("参加", _present(sheet), TALL),
        wide("缺席及原因", _missing(sheet) or ("无" if one.held else "")),
        _words("学习内容", one.contents, _CONTENTS),
        _words("讨论发言\n主要精神", one.discussion, _SPEECHES),
        wide("补学情况", _made_up(sheet)),
        drawn("审阅", SigningRoom("年　　月　　日")),
    ]
    form = TableForm(
        title="中心学习组集中学习记录",
        shares=SHARES,
        head=(),
        rows=rows,
        lines=[f"{sheet.house.government}党组中心学习组"],
        office=sheet.house.office,
        printed_on=printed_on,
    )
    return print_table_form(form, PORTRAIT, fonts)


def _words(label: str, text: str, lines: WritingLines) -> Row:
    return wide(label, text, TALL) if text else drawn(label, lines)


def _present(sheet: SessionSheet) -> str:
    came = [one for one in sheet.learners if one.line.presence is AttendanceState.PRESENT]
    if not came:
        return f"应到 {len(sheet.members)} 人　实到＿＿人"
    partly = {one.line.id for one in came if one.attended(sheet.session) < sheet.session.halves}
    names = "、".join(one.name + ("（部分）" if one.line.id in partly else "") for one in came)
    return f"应到 {len(sheet.members)} 人，实到 {len(sheet.of(AttendanceState.PRESENT))} 人：{names}"


def _missing(sheet: SessionSheet) -> str:
    return "；".join(
        f"{one.name}（{one.line.reason or one.line.presence.label}）" for one in sheet.learners if one.is_missing
    )


def _made_up(sheet: SessionSheet) -> str:
    missing: Sequence[Learner] = [one for one in sheet.learners if one.is_missing]
    return "；".join(f"{one.name}：{_how(one)}" for one in missing) or "无"


def _how(learner: Learner) -> str:
    line = learner.line
    return f"{chinese_day(line.made_up_on)}{line.made_up}" if line.made_up_on else "待补学"
