"""What the tests of the window share: no screen, one dressed application, and Chinese typed as people type it."""

import os

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QInputMethodEvent

from jkgov_desktop.ui.kit.theme import Scheme, Theme


@pytest.fixture(scope="session")
def theme(qapp):
    """The application in its light dress."""
    theme = Theme(qapp)
    theme.apply(Scheme.LIGHT)
    return theme


@pytest.fixture(autouse=True)
def _dressed(theme):
    """Every test sees the program's own letters and colours."""


@pytest.fixture
def type_cn():
    """Types Chinese as an input method does: composing first, then the text at once."""

    def type_cn(widget, text, *, composing="zhong wen"):
        QCoreApplication.sendEvent(widget, QInputMethodEvent(composing, []))
        commit = QInputMethodEvent()
        commit.setCommitString(text)
        QCoreApplication.sendEvent(widget, commit)

    return type_cn
