"""The year as four blocks, one a quarter: every session a tile with its day and how many can come."""

from collections.abc import Sequence

from msgspec import Struct
from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from jkgov_desktop.office.study.planning import Proposed
from jkgov_desktop.records.slots import days_said
from jkgov_desktop.records.words import N_
from jkgov_desktop.rulebook.study.sums import QuarterSum
from jkgov_desktop.ui.kit.text import tr
from jkgov_desktop.ui.kit.theme import Role, colour
from jkgov_desktop.ui.study.gauge import HEIGHT, paint_gauge

QUARTER_NAMES = (N_("一季度"), N_("二季度"), N_("三季度"), N_("四季度"))
_WEEKDAYS = (N_("周一"), N_("周二"), N_("周三"), N_("周四"), N_("周五"), N_("周六"), N_("周日"))
_LEAST = 168
"""Logical pixels a block is never narrower than; with less room the blocks stand two by two."""

_GAP, _INSET, _TILE_GAP, _PAD = 12, 10, 6, 5
_KEYS = {
    Qt.Key.Key_P: "pin",
    Qt.Key.Key_F: "forbid",
    Qt.Key.Key_Delete: "forbid",
    Qt.Key.Key_BracketLeft: "earlier",
    Qt.Key.Key_BracketRight: "later",
    Qt.Key.Key_Return: "open",
    Qt.Key.Key_Enter: "open",
}


class Quarter(Struct, frozen=True):
    """One block: its sums and its sessions; `low` and `high` are half-days."""

    sums: QuarterSum
    sessions: tuple[Proposed, ...]
    low: int
    high: int

    @property
    def proposed(self) -> int:
        """Half-days that are only proposed."""
        return sum(one.block.halves for one in self.sessions if one.session is None)


class YearBoard(QWidget):
    """Arrow keys and clicks choose a session; P, F, [, ] and Enter ask for something to be done with it."""

    chosen = Signal(int)
    wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._quarters: tuple[Quarter, ...] = ()
        self._current = -1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("全年学习"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def set_quarters(self, quarters: Sequence[Quarter]) -> None:
        """Show these blocks; the session on the same place stays chosen, at first the next one to come."""
        self._quarters = tuple(quarters)
        tiles = [one for _, _, one in self._tiles()]
        if self._current < 0:
            coming = (place for place, one in enumerate(tiles) if not (one.session and one.session.held))
            self._current = next(coming, len(tiles) - 1)
        self._current = min(self._current, len(tiles) - 1)
        self.updateGeometry()
        self._tell()

    @property
    def current(self) -> int:
        """The place of the chosen session in the year, -1 when there is none."""
        return self._current

    def choose(self, place: int) -> None:
        """Choose the session at a place in the year."""
        if 0 <= place < len(self._tiles()):
            self._current = place
            self._tell()

    def _tell(self) -> None:
        tiles = self._tiles()
        if 0 <= self._current < len(tiles):
            self.setAccessibleDescription(_said(tiles[self._current][2]))
        self.chosen.emit(self._current)
        self.update()

    def _tiles(self) -> list[tuple[int, int, Proposed]]:
        """Every session with the block and the row it stands in, through the year."""
        return [
            (column, row, one) for column, each in enumerate(self._quarters) for row, one in enumerate(each.sessions)
        ]

    @property
    def _line(self) -> int:
        return self.fontMetrics().height()

    @property
    def _head(self) -> int:
        """Logical pixels from the top of a block to its first tile: the name, then the bar."""
        return 2 * _INSET + self._line + 2 * HEIGHT

    @property
    def _tall(self) -> int:
        """Logical pixels a tile is tall: three lines."""
        return 3 * self._line + 2 * _PAD

    @property
    def _across(self) -> int:
        """How many blocks stand side by side."""
        blocks = max(1, len(self._quarters))
        return blocks if self.width() >= blocks * (_LEAST + _GAP) else 2

    @property
    def _block_height(self) -> int:
        """Room for the fullest quarter."""
        rows = max((len(each.sessions) for each in self._quarters), default=3)
        return self._head + max(3, rows) * (self._tall + _TILE_GAP) + _INSET

    def minimumSizeHint(self) -> QSize:
        """Room for two blocks side by side, as many below each other as are needed."""
        below = -(-max(1, len(self._quarters)) // self._across)
        return QSize(2 * _LEAST + _GAP, below * (self._block_height + _GAP) - _GAP)

    def sizeHint(self) -> QSize:
        """As little as is enough; there is mostly more."""
        return self.minimumSizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where the blocks stand otherwise now, another height is needed."""
        super().resizeEvent(event)
        self.updateGeometry()

    def _block(self, place: int) -> QRectF:
        """Where the block of a quarter lies; the room is shared out evenly."""
        across = self._across
        below = -(-len(self._quarters) // across)
        width = (self.width() - (across - 1) * _GAP) / across
        height = (self.height() - 1 - (below - 1) * _GAP) / below
        return QRectF(place % across * (width + _GAP), place // across * (height + _GAP), width, height)

    def _tile(self, column: int, row: int) -> QRectF:
        block = self._block(column)
        top = block.top() + self._head + row * (self._tall + _TILE_GAP)
        return QRectF(block.left() + _INSET, top, block.width() - 2 * _INSET, self._tall)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose what is under the mouse."""
        for place, (column, row, _) in enumerate(self._tiles()):
            if self._tile(column, row).contains(event.position()):
                self.choose(place)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open what is under the mouse."""
        if any(self._tile(column, row).contains(event.position()) for column, row, _ in self._tiles()):
            self.wanted.emit("open")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk through the year, or ask for something to be done."""
        key = Qt.Key(event.key())
        if key in _KEYS and self._current >= 0:
            self.wanted.emit(_KEYS[key])
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.choose(self._current + (1 if key is Qt.Key.Key_Down else -1))
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._walk(1 if key is Qt.Key.Key_Right else -1)
        else:
            super().keyPressEvent(event)

    def _walk(self, by: int) -> None:
        """Go to the same row of the next block that has sessions."""
        tiles = self._tiles()
        if not 0 <= self._current < len(tiles):
            return
        column, row, _ = tiles[self._current]
        columns = sorted({each for each, _, _ in tiles if (each - column) * by > 0}, reverse=by < 0)
        if columns:
            there = [place for place, (each, _, _) in enumerate(tiles) if each == columns[0]]
            self.choose(there[min(row, len(there) - 1)])

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the blocks, then their tiles."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for column, each in enumerate(self._quarters):
            self._paint_block(painter, column, each)
        for place, (column, row, one) in enumerate(self._tiles()):
            self._paint_tile(painter, self._tile(column, row), one, here=place == self._current)
        painter.end()

    def _paint_block(self, painter: QPainter, column: int, each: Quarter) -> None:
        block, palette = self._block(column), self.palette()
        painter.setPen(QPen(colour(Role.LINE, palette), 1))
        painter.setBrush(colour(Role.CARD, palette))
        painter.drawRoundedRect(block.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        inner = block.adjusted(_INSET, _INSET, -_INSET, 0)
        total = each.sums.total + each.proposed
        lacking = total < each.low and not each.sums.is_over
        ink = Role.ACCENT if total < each.low else Role.SECONDARY
        said = tr("{days}／{low}—{high}天").format(days=days_said(total), low=each.low // 2, high=each.high // 2)
        line = QRectF(inner.left(), inner.top(), inner.width(), self._line)
        taken = self._write(painter, line, ("! " if lacking else "") + said, ink, right=True)
        self._write(
            painter, line.adjusted(0, 0, -taken, 0), tr(QUARTER_NAMES[each.sums.quarter - 1]), Role.INK, bold=True
        )
        bar = QRectF(inner.left(), line.bottom() + HEIGHT, inner.width(), HEIGHT)
        counts = (each.sums.held, each.sums.arranged, each.proposed)
        paint_gauge(painter, bar, palette, counts, (each.low, each.high), max(each.high, total) + 1)

    def _paint_tile(self, painter: QPainter, box: QRectF, one: Proposed, *, here: bool) -> None:
        palette = self.palette()
        ground = Role.ACCENT_SOFT if here else Role.GROUND
        pen = QPen(colour(Role.ACCENT if here else Role.EDGE, palette), 1.5 if here and self.hasFocus() else 1)
        if one.session is None and not one.is_pinned:
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(colour(ground, palette))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        line = self._line
        upper = QRectF(box.left() + 8, box.top() + _PAD, box.width() - 16, line)
        weekday = tr(_WEEKDAYS[one.block.first.day.weekday()])
        came = tr("{coming}/{of}人").format(coming=one.coming, of=one.of)
        taken = self._write(painter, upper, came, Role.WARN if one.away else Role.OK, right=True)
        day = upper.adjusted(0, 0, -taken, 0)
        self._write(painter, day, one.when, Role.INK, bold=True)
        self._write(painter, upper.translated(0, line), _state(one), Role.INK if one.session else Role.SECONDARY)
        held = one.session is not None and one.session.held
        nobody = tr("全部到会") if held else tr("都能参加")
        away = tr("缺 {names}").format(names="、".join(one.away)) if one.away else nobody
        self._write(painter, upper.translated(0, 2 * line), f"{weekday}　{away}", Role.SECONDARY)

    def _write(
        self, painter: QPainter, box: QRectF, text: str, ink: Role, *, bold: bool = False, right: bool = False
    ) -> int:
        """Write one line into `box`, as much as there is room for; return the room it takes, a gap included."""
        font = self.font()
        font.setBold(bold)
        if not bold:
            font.setPixelSize(max(11, font.pixelSize() - 1))
        painter.setFont(font)
        painter.setPen(colour(ink, self.palette()))
        metrics = painter.fontMetrics()
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, round(box.width()))
        painter.drawText(box, int(side | Qt.AlignmentFlag.AlignVCenter), shown)
        return metrics.horizontalAdvance(shown) + _TILE_GAP


def _state(one: Proposed) -> str:
    """What a tile says below its day."""
    if one.session is None:
        return tr("已指定，待采用") if one.is_pinned else tr("拟排{days}").format(days=days_said(one.block.halves))
    if one.session.held:
        return "✓ " + one.session.theme
    return one.session.theme


def _said(one: Proposed) -> str:
    """A tile in words, for a screen reader."""
    return f"{one.when} {_state(one)} {one.coming}/{one.of}"
