"""Buttons: the one filled one, the plain ones, and those that look like links."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QPaintEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QStylePainter, QWidget

from jkgov_desktop.records.fields import article_name


class Button(QPushButton):
    """A plain button. Its shortcut stands on it: 打印 Ctrl+P. Enter presses it as the space bar does.

    The shortcut acts at once; Qt's own for buttons waits a tenth of a second, in which the next letter is typed.
    """

    def __init__(
        self,
        text: str,
        on_click: Callable[[], object] | None = None,
        shortcut: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._keys = QKeySequence(shortcut)
        if shortcut:
            QShortcut(self._keys, self, self.click)
        self.set_text(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._on_click = on_click
        self.clicked.connect(self._on_clicked)

    def _on_clicked(self) -> None:
        if self._on_click:
            self._on_click()

    def set_text(self, text: str) -> None:
        """Say something else; the shortcut stays."""
        keys = self._keys.toString(QKeySequence.SequenceFormat.NativeText)
        self.setText(f"{text}  {keys}" if keys else text)
        self.setAccessibleName(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press the button that has the focus."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


class PrimaryButton(Button):
    """The one next step of a screen: filled. A screen has one at most."""


class LinkButton(Button):
    """A button that looks like a link. `quiet` ones are secondary: they explain, they do not call."""

    def __init__(
        self,
        text: str,
        on_click: Callable[[], object] | None = None,
        *,
        quiet: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, on_click, parent=parent)
        self.setFlat(True)
        self.setProperty("quiet", quiet)


class ElidedLink(LinkButton):
    """A link that gives way: what does not fit ends in … and is read in the tool tip."""

    def __init__(self, text: str, on_click: Callable[[], object] | None = None) -> None:
        super().__init__(text, on_click)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        """Room for a few letters."""
        whole = self.sizeHint()
        return QSize(min(whole.width(), 4 * self.fontMetrics().height()), whole.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say the whole in the tool tip where it does not fit."""
        super().resizeEvent(event)
        self.setToolTip("" if self.shown() == self.text() else self.text())

    def shown(self) -> str:
        """As much of the text as there is room for."""
        around = self.sizeHint().width() - self.fontMetrics().horizontalAdvance(self.text())
        return self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width() - around)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw as much as there is room for."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = self.shown()  # type: ignore[attr-defined]  # the stub does not know it
        QStylePainter(self).drawControl(QStyle.ControlElement.CE_PushButton, option)


def article_link(article: int, on_citation: Callable[[int], object], said: str = "") -> LinkButton:
    """A citation, 第五十一条, that opens the article's text. `said` names its clause where there is one."""
    link = LinkButton(said or article_name(article), lambda: on_citation(article))
    link.setObjectName(f"article.{article}")
    return link
