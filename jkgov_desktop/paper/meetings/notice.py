"""会议通知: when, where, who and what about, with a reply slip to tear off."""

from collections.abc import Iterator
from datetime import date

from jkgov_desktop.paper.breaking import Span
from jkgov_desktop.paper.document import Document, print_document
from jkgov_desktop.paper.drawing import A4, GREY, PaperCanvas
from jkgov_desktop.paper.fonts import Fonts, Typeface
from jkgov_desktop.paper.grid import LEFT, MM, WIDTH, Block
from jkgov_desktop.paper.meetings.wording import contact_of, day_and_time, names_of, place_of, presider_of
from jkgov_desktop.paper.paragraphs import Typesetter
from jkgov_desktop.paper.printed import Printed
from jkgov_desktop.paper.tables import Cell, TableSetter, draw_rows
from jkgov_desktop.records.fields import chinese_day, chinese_number, day_or_blank
from jkgov_desktop.records.meetings.attendance import MeetingRole
from jkgov_desktop.records.meetings.sheets import ItemSheet, MeetingSheet


def print_notice(sheet: MeetingSheet, fonts: Fonts, printed_on: date | None = None) -> Printed:
    """The notice of a meeting, dated when it was sent out, else the day it is printed."""
    title = f"关于召开{sheet.called}的通知"
    canvas = PaperCanvas(fonts, A4, title)
    typesetter = Typesetter(canvas)
    day = day_or_blank(sheet.meeting.notified_on or printed_on)
    text = [*_text(sheet, typesetter), typesetter.signature(sheet.house.office, day)]
    return print_document(canvas, Document(title, text, slip=ReplySlip(sheet, canvas)))


def _text(sheet: MeetingSheet, typesetter: Typesetter) -> Iterator[Block]:
    yield typesetter.paragraph([Span("各出席、列席人员，各有关单位：")])
    day = chinese_day(sheet.meeting.held_on)
    yield from typesetter.body(f"经研究，定于{day}召开{sheet.called}。现将有关事项通知如下：")
    points = [(label, text) for label, text in _points(sheet) if text]
    for number, (label, text) in enumerate(points, start=1):
        yield from _point(typesetter, f"{chinese_number(number)}、{label}", text)


def _point(typesetter: Typesetter, heading: str, text: str) -> Iterator[Block]:
    """A short point after its heading, a longer one below it."""
    if "\n" in text:
        yield typesetter.paragraph([Span(heading, Typeface.HEI)], first=2, keep_with_next=True)
        yield from typesetter.body(text)
    else:
        yield typesetter.paragraph([Span(heading, Typeface.HEI), Span(f"：{text}")], first=2)


def _points(sheet: MeetingSheet) -> Iterator[tuple[str, str]]:
    yield "会议时间", day_and_time(sheet) + "。"
    yield "会议地点", _sentence(place_of(sheet))
    yield "会议主持", _sentence(presider_of(sheet))
    yield "会议议题", "\n".join(_item(item) for item in sheet.items)
    yield "出席人员", _sentence(names_of(sheet.members()))
    observers = [*sheet.of_role(MeetingRole.OBSERVER), *sheet.of_role(MeetingRole.INVITEE)]
    items = [each.item for each in sheet.items if each.item.observers]
    by_item = (f"议题{item.place}列席：{item.observers}。" for item in items)
    yield "列席人员", "\n".join(filter(None, (_sentence(names_of(observers)), *by_item)))
    yield "会议要求", sheet.meeting.note
    yield "联系方式", _sentence(contact_of(sheet))


def _item(item: ItemSheet) -> str:
    """One item on paper that leaves the house; one that is not for the public is not named."""
    if item.item.confidential:
        return f"{item.item.place}. 议题另行通知。"
    reported = f"（{item.unit}汇报）" if item.unit else ""
    return f"{item.item.place}. {item.item.title}{reported}。"


def _sentence(text: str) -> str:
    return f"{text}。" if text else ""


class ReplySlip:
    """会议回执: who comes from a unit, or why not and who instead (第58条第七项)."""

    _HEAD = ("姓名", "职务", "联系电话", "是否参会", "请假事由", "替会人\n姓名职务")
    _SHARES = (24, 28, 28, 20, 30, 26)
    _ROWS, _ROW = 4, 10 * MM
    _CUT, _TITLE, _LINE = 6 * MM, 12 * MM, 8 * MM

    def __init__(self, sheet: MeetingSheet, canvas: PaperCanvas) -> None:
        """Set the slip of `sheet` with the fonts of `canvas`."""
        setter = TableSetter(canvas, [WIDTH * share / sum(self._SHARES) for share in self._SHARES], 12)
        blank = [Cell()] * len(self._HEAD)
        self._rows = [
            setter.row([Cell(text, Typeface.HEI) for text in self._HEAD]),
            *(setter.row(blank, self._ROW) for _ in range(self._ROWS)),
        ]
        self._title = canvas.one_line("会议回执", Typeface.BIAO_SONG, 18)
        self._unit = canvas.one_line("单位（盖章）：", Typeface.FANG_SONG, 12)
        phone = f"（电话：{sheet.house.phone}）" if sheet.house.phone else ""
        note = f"请于会前将此回执报{sheet.house.office}{phone}。"
        self._note = canvas.one_line(note, Typeface.FANG_SONG, 10.5)

    @property
    def height(self) -> float:
        """The slip with its cutting line."""
        return self._CUT + self._TITLE + self._LINE * 2 + sum(row.height for row in self._rows)

    def draw(self, canvas: PaperCanvas, y: float) -> None:
        """Draw a dashed cutting line at `y` and the slip below it."""
        canvas.saveState()
        canvas.setDash(4, 3)
        canvas.setStrokeColorRGB(*GREY)
        canvas.line(LEFT - 15 * MM, canvas.up(y), LEFT + WIDTH + 15 * MM, canvas.up(y))
        canvas.restoreState()
        y += self._CUT
        canvas.draw(self._title, LEFT + (WIDTH - self._title.right) / 2, y)
        y += self._TITLE
        canvas.draw(self._unit, LEFT, y)
        y = draw_rows(canvas, self._rows, LEFT, y + self._LINE)
        canvas.draw(self._note, LEFT, y + 2 * MM)
