"""A program for tests to start: it opens a window, and when that is first painted tells when and what is loaded.

    python first_paint.py program DATABASE    the real program, through its command line
    python first_paint.py bare                a bare Qt window in the same style and letters

The answer is one line of JSON: nanoseconds of the monotonic clock, and the names of the modules loaded.
"""

import json
import os
import sys
import time

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow


def answer():
    """Say what there is to say and end at once, whatever else the program may be about to do."""
    sys.stdout.write(json.dumps({"at": time.monotonic_ns(), "modules": sorted(sys.modules)}))
    sys.stdout.flush()
    os._exit(0)


def when_painted(kind):
    """A kind of main window that answers once it and everything in it has been painted."""

    class Watched(kind):
        def paintEvent(self, event):  # noqa: N802 - Qt's own name
            super().paintEvent(event)
            QTimer.singleShot(0, answer)

    return Watched


def show_program(database):
    from jkgov_desktop import app, cli

    app.MainWindow = when_painted(app.MainWindow)
    cli.main(["--db", database])


def show_bare():
    app = QApplication(sys.argv[:1])
    app.setStyle("Fusion")
    font = app.font()
    font.setPixelSize(14)
    app.setFont(font)
    window = when_painted(QMainWindow)()
    window.setCentralWidget(QLabel("江口政务"))
    window.resize(1366, 768)
    window.show()
    app.exec()


if __name__ == "__main__":
    if sys.argv[1] == "program":
        show_program(sys.argv[2])
    else:
        show_bare()
    sys.exit("the window was closed before it was painted")
