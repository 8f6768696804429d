"""A page that reads again what may have changed: at once while it can be seen, else when it is next shown."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget


class Freshness(QObject):
    """Calls `read` for `page` after `changed` (a signal), as soon as somebody can see the page, and once at first."""

    def __init__(self, page: QWidget, changed: Any, read: Callable[[], object]) -> None:
        super().__init__(page)
        self._page, self._read = page, read
        self._stale = True
        page.installEventFilter(self)
        changed.connect(self.spoil)

    def spoil(self) -> None:
        """Take what the page shows as out of date."""
        self._stale = True
        if self._page.isVisible():
            self.refresh()

    def refresh(self) -> None:
        """Read now if anything may have changed since the last time."""
        if self._stale:
            self._stale = False
            self._read()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Notice that the page is shown."""
        if event.type() is QEvent.Type.Show:
            self.refresh()
        return False
