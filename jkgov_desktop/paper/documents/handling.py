"""What travels with a paper that came in: 文件处理单 to act on or to read, 传阅单, 退文单, 转办单, 催办通知单."""

from collections.abc import Iterator, Sequence
from datetime import date

from jkgov_desktop.paper.documents.rooms import CitedRoom, LeadersRoom, Said, in_rooms
from jkgov_desktop.paper.documents.words import CirculationReader, FormOffice, NamedPaper, Returned
from jkgov_desktop.paper.fonts import Fonts
from jkgov_desktop.paper.grid import MM
from jkgov_desktop.paper.handwriting import SigningRoom, TickBoxes, WritingLines
from jkgov_desktop.paper.printed import Printed
from jkgov_desktop.paper.rows import SHARES, TALL, drawn, halves, told, wide
from jkgov_desktop.paper.tables import Cell
from jkgov_desktop.paper.tabular import PORTRAIT, Row, TableForm, print_table_form, print_table_forms
from jkgov_desktop.records.sheets import NothingToPrint
from jkgov_desktop.records.structs import replace

_FRAME = replace(PORTRAIT, top=18 * MM, height=260 * MM)
_LOW, _TITLE, _SUMMARY, _PROPOSAL, _LEADER = 24.0, 32.0, 12 * MM, 17 * MM, 18 * MM
_DAY = "年　　月　　日"
_SIGNED_FOR = SigningRoom(f"签收人：　　　　　　　{_DAY}")
_PROPOSERS = (Said("承办人："), Said("负责人："))
_READERS = (("序号", 12), ("姓名（职务）", 44), ("送阅时间", 26), ("阅退时间", 26), ("签名", 26), ("意见", 31))
_READER_ROW, _LEAST_READERS = 11 * MM, 10
_STRAIGHT = "传阅件直送直取，阅后退回机要人员再送下一位，不得横传。"
_HURRY = "请抓紧办理并在限办日期前答复；不能按时办结的，请书面说明进展、原因和预计办结日期。"
_STOPPED = "退文后，本件的办理时限暂停计算；请按要求改正后重新报送。"


def print_handling(paper: NamedPaper, fonts: Fonts, printed_on: date | None = None) -> Printed:
    """文件处理单（办件）: the proposal, all the room there is for the leaders' instructions, how it was handled."""
    rows = [
        *_submitted(paper, "拟办意见", "领导批示"),
        wide("传　　阅", paper.readers, _LOW),
        told("办理情况", paper.handled, 2),
        wide("备　　注", "", _LOW),
    ]
    return _print("文件处理单（办件）", paper.issuer, rows, fonts, printed_on, [_travels(paper.issuer)])


def print_reading(paper: NamedPaper, fonts: Fonts, printed_on: date | None = None) -> Printed:
    """文件处理单（阅件）: who should read it, and room for what they say."""
    rows = [
        *_submitted(paper, "拟阅意见", "领导阅示"),
        told("传阅范围", paper.readers, 2),
        wide("备　　注", paper.handled, _LOW),
    ]
    return _print("文件处理单（阅件）", paper.issuer, rows, fonts, printed_on, [_travels(paper.issuer)])


def _submitted(paper: NamedPaper, proposed: str, instructed: str) -> Iterator[Row]:
    """What came in, what is proposed, and the leaders' room, which fills the page."""
    yield from _head(paper)
    yield wide("内容摘要", "", _SUMMARY)
    yield drawn(proposed, LeadersRoom(tuple(in_rooms(paper.proposals or _PROPOSERS)), _PROPOSAL))
    yield _leaders(instructed, paper)


def _leaders(label: str, paper: NamedPaper) -> Row:
    return replace(drawn(label, LeadersRoom(paper.instructions, _LEADER)), fills=True)


def print_circulation(
    paper: NamedPaper, readers: Sequence[CirculationReader], fonts: Fonts, printed_on: date | None = None
) -> Printed:
    """文件传阅单: one line for each reader; the paper comes back before the next one gets it."""
    blank = [CirculationReader("")] * (_LEAST_READERS - len(readers))
    *lines, last = (_reader(number, one) for number, one in enumerate((*readers, *blank), start=1))
    form = TableForm(
        title="文件传阅单",
        shares=[share for _head, share in _READERS],
        head=[head for head, _share in _READERS],
        rows=[*lines, replace(last, heading=True), _opinions(paper)],
        lines=[
            f"文件标题：{paper.title}",
            f"来文单位：{paper.sender}　　来文字号：{paper.reference or '—'}",
            f"收文编号：{paper.number}　　收文日期：{paper.received}",
            "传阅时限：＿＿＿＿＿＿＿＿",
        ],
        closing=[_STRAIGHT, f"机要人员：＿＿＿＿＿＿＿＿　　{_phone(paper.issuer)}"],
        office=paper.issuer.office,
        printed_on=printed_on,
    )
    return print_table_form(form, _FRAME, fonts)


def print_return_slip(paper: NamedPaper, returned: Returned, fonts: Fonts, printed_on: date | None = None) -> Printed:
    """退文单: which points of the first check a paper failed, and what the sender has to do."""
    rows = [
        halves("来文单位", paper.sender, "来文字号", paper.reference),
        wide("文件标题", paper.title, TALL),
        halves("收文日期", paper.received, "收文编号", paper.number),
        drawn("退文原因", TickBoxes(returned.points, returned.failed)),
        wide("具体说明", returned.note, TALL),
        wide("退回要求", returned.wanted, TALL),
        drawn("经办人", SigningRoom(_DAY)),
        drawn("审核人", SigningRoom(_DAY)),
        drawn("来文单位\n签　　收", _SIGNED_FOR),
    ]
    return _print("退文单", paper.issuer, rows, fonts, printed_on, [_STOPPED])


def print_transfer(paper: NamedPaper, fonts: Fonts, printed_on: date | None = None) -> Printed:
    """批示件转办单: what a leader wrote, who has to act on it by when, and what came of it."""
    rows = [
        *_head(paper),
        _leaders("批示内容", paper),
        drawn("签　　收", CitedRoom(Said("签收人："))),
        drawn("反馈摘要", WritingLines(3)),
        drawn("呈报情况", CitedRoom(Said(""))),
    ]
    return _print(
        "领导批示件转办单", paper.issuer, rows, fonts, printed_on, [f"请在限办日期前书面反馈。{_phone(paper.issuer)}"]
    )


def print_reminders(papers: Sequence[NamedPaper], fonts: Fonts, printed_on: date | None = None) -> Printed:
    """文件催办单 for each of `papers` on a page of its own; raises NothingToPrint when none is due."""
    if not papers:
        raise NothingToPrint("没有临近或超过限办日期的文件，不需要催办。")
    slips = [_reminder(paper, printed_on) for paper in papers]
    return print_table_forms(slips, _FRAME, fonts)


def _reminder(paper: NamedPaper, printed_on: date | None) -> TableForm:
    """What is due or overdue, and room for the unit to say how it stands."""
    rows = [
        *_head(paper),
        wide("催办事项", _HURRY, TALL),
        drawn("签　　收", _SIGNED_FOR),
        drawn("承办单位\n办理进展", WritingLines(6)),
        drawn("承办单位\n负责人", SigningRoom(f"（盖章）　　{_DAY}")),
    ]
    return _form("文件催办单", paper.issuer, rows, printed_on, [_phone(paper.issuer)])


def _head(paper: NamedPaper) -> Iterator[Row]:
    """What came in: number, day, sender, title, urgency, how much of it, who handles it by when."""
    yield halves("收文编号", paper.number, "收文日期", paper.received, _LOW)
    yield halves("来文单位", paper.sender, "来文字号", paper.reference, _LOW)
    yield wide("文件标题", paper.title, _TITLE)
    yield halves("文　　种", paper.genre, "紧急程度", paper.urgency, _LOW)
    yield halves("份数页数", paper.amount, "附　　件", "", _LOW)
    yield wide("来文联系人", paper.contact, _LOW)
    yield halves("主办单位", paper.lead, "会办单位", paper.assisting, _LOW)
    yield wide("限办日期", paper.due, _LOW)


def _reader(number: int, one: CirculationReader) -> Row:
    cells = [Cell(str(number)), Cell(one.who), Cell(one.sent), Cell(one.returned), Cell(), Cell(one.words)]
    return Row(cells, _READER_ROW)


def _opinions(paper: NamedPaper) -> Row:
    """What the office proposes about reading it, and room for what a leader says."""
    said = (*in_rooms(paper.proposals or (Said("拟办意见："),)), Said("领导批示："))
    return Row([Cell(columns=len(_READERS), drawing=LeadersRoom(said, _LEADER))], fills=True)


def _travels(issuer: FormOffice) -> str:
    return f"此单随文件一起运转、立卷归档。{_phone(issuer)}"


def _phone(issuer: FormOffice) -> str:
    return f"联系电话：{issuer.phone}" if issuer.phone else ""


def _print(
    title: str, issuer: FormOffice, rows: Sequence[Row], fonts: Fonts, printed_on: date | None, closing: Sequence[str]
) -> Printed:
    return print_table_form(_form(title, issuer, rows, printed_on, closing), _FRAME, fonts)


def _form(
    title: str, issuer: FormOffice, rows: Sequence[Row], printed_on: date | None, closing: Sequence[str]
) -> TableForm:
    return TableForm(
        title=title,
        shares=SHARES,
        head=(),
        rows=rows,
        closing=[each for each in closing if each],
        office=issuer.office,
        printed_on=printed_on,
    )
