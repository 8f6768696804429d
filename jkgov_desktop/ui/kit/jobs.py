"""Long work off the screen's thread, one job after the other, with its progress shown and a way to stop it."""

from collections.abc import Callable
from threading import Event
from typing import Any

from msgspec import Struct
from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from jkgov_desktop.ui.kit.buttons import LinkButton
from jkgov_desktop.ui.kit.cards import INSIDE, Tone, label
from jkgov_desktop.ui.kit.text import tr

Progress = Callable[[int, int], object]
"""Called by the work with how much is done and how much there is."""

Cancelled = Callable[[], bool]
"""Asked by the work, between steps, whether to stop."""

Work = Callable[[Progress, Cancelled], Any]
"""The work itself: plain data in and out, no widgets, its own connections."""


class Jobs(QObject):
    """Runs work and hands its result to the screen. `began` tells a title, `rested` that nothing is left."""

    began = Signal(str)
    progressed = Signal(int, int)
    rested = Signal()

    def run(
        self,
        work: Work,
        on_done: Callable[[Any], object],
        on_error: Callable[[Exception], object],
        title: str,
    ) -> None:
        """Run `work`, then call one of the two on the screen's thread; neither when it was cancelled."""
        raise NotImplementedError

    def cancel(self) -> None:
        """Stop the running job at its next step; its result is dropped."""
        raise NotImplementedError


class ImmediateJobs(Jobs):
    """Runs the work at once where it is asked for: for tests and for the command line's tour."""

    def run(
        self,
        work: Work,
        on_done: Callable[[Any], object],
        on_error: Callable[[Exception], object],
        title: str,
    ) -> None:
        """Run `work` and hand over its result."""
        self.began.emit(title)
        try:
            result = work(self.progressed.emit, lambda: False)
        except Exception as error:  # noqa: BLE001 - the caller says what went wrong
            on_error(error)
        else:
            on_done(result)
        finally:
            self.rested.emit()

    def cancel(self) -> None:
        """Nothing runs by the time this can be asked."""


class _Job(Struct, frozen=True):
    title: str
    on_done: Callable[[Any], object]
    on_error: Callable[[Exception], object]
    stop: Event


class WorkerJobs(Jobs):
    """Jobs on one worker thread. The signals live here, on the screen's side; the worker only emits them."""

    _finished = Signal(object, object, object)
    _stepped = Signal(object, int, int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._waiting: list[_Job] = []
        self._finished.connect(self._on_finished, Qt.ConnectionType.QueuedConnection)
        self._stepped.connect(self._on_stepped, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        work: Work,
        on_done: Callable[[Any], object],
        on_error: Callable[[Exception], object],
        title: str,
    ) -> None:
        """Run `work` after those before it."""
        job = _Job(title, on_done, on_error, Event())
        self._waiting.append(job)
        if len(self._waiting) == 1:
            self.began.emit(title)
        self._pool.start(_Run(job, work, self._stepped.emit, self._finished.emit))

    @property
    def is_busy(self) -> bool:
        """Whether anything runs or waits."""
        return bool(self._waiting)

    def cancel(self) -> None:
        """Stop the running job at its next step; its result is dropped."""
        if self._waiting:
            self._waiting[0].stop.set()

    def close(self) -> None:
        """Stop everything and wait for the worker; for the end of the program."""
        for job in self._waiting:
            job.stop.set()
        self._pool.waitForDone()

    def _on_stepped(self, job: _Job, done: int, total: int) -> None:
        if self._waiting and self._waiting[0] is job:
            self.progressed.emit(done, total)

    def _on_finished(self, job: _Job, result: object, error: Exception | None) -> None:
        self._waiting.remove(job)
        if self._waiting:
            self.began.emit(self._waiting[0].title)
        else:
            self.rested.emit()
        if job.stop.is_set():
            return
        if error is None:
            job.on_done(result)
        else:
            job.on_error(error)


class _Run(QRunnable):
    def __init__(
        self,
        job: _Job,
        work: Work,
        step: Callable[[_Job, int, int], object],
        finish: Callable[[_Job, object, Exception | None], object],
    ) -> None:
        super().__init__()
        self._job, self._work, self._step, self._finish = job, work, step, finish

    def run(self) -> None:
        job = self._job
        result, error = None, None
        try:
            if not job.stop.is_set():
                result = self._work(self._report, job.stop.is_set)
        except Exception as raised:  # noqa: BLE001 - carried to the screen's thread
            error = raised
        self._finish(job, result, error)

    def _report(self, done: int, total: int) -> None:
        self._step(self._job, done, total)


class JobStrip(QWidget):
    """What is being done, how far it is, and a way to stop; hidden while there is nothing to wait for."""

    def __init__(self, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = label("", Tone.SECONDARY)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(140)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, INSIDE, 0)
        row.setSpacing(INSIDE)
        row.addWidget(self._title)
        row.addWidget(self._bar)
        row.addWidget(LinkButton(tr("停止"), jobs.cancel))
        jobs.began.connect(self._on_began)
        jobs.progressed.connect(self._on_progressed)
        jobs.rested.connect(self.hide)
        self.hide()

    def _on_began(self, title: str) -> None:
        self._title.setText(title)
        self._bar.setAccessibleName(title)
        self._bar.setRange(0, 0)
        self.show()

    def _on_progressed(self, done: int, total: int) -> None:
        self._bar.setRange(0, total)
        self._bar.setValue(done)
