"""One survey of the whole database, made when it is asked for and shared by the pages that show it."""

from PySide6.QtCore import QObject, Signal

from jkgov_desktop.office.rules.survey import Survey, survey_work
from jkgov_desktop.ui.kit.text import tr
from jkgov_desktop.ui.parts import Parts


class Surveyor(QObject):
    """`survey` is the last one made, `stale` whether something has changed since, `at_work` whether one is made."""

    told = Signal()
    """What the survey says, or how current it is, has changed."""

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self._parts = parts
        self.survey: Survey | None = None
        self.stale = False
        self.at_work = False
        parts.signals.changed.connect(self._on_changed)
        parts.jobs.rested.connect(self._on_rested)

    def begin(self) -> None:
        """Judge every record away from the screen's thread, unless that is being done."""
        if self.at_work:
            return
        self.at_work, self.stale = True, False
        self.told.emit()
        self._parts.jobs.run(
            survey_work(self._parts.desk), on_done=self._on_done, on_error=self._on_failed, title=tr("正在检查全部记录")
        )

    def begin_first(self) -> None:
        """Make the first survey, if there has been none."""
        if self.survey is None:
            self.begin()

    def begin_anew(self) -> None:
        """Make the first survey, or another one where something has changed since the last."""
        if self.survey is None or self.stale:
            self.begin()

    def _on_done(self, survey: Survey) -> None:
        self.survey, self.at_work = survey, False
        self.told.emit()

    def _on_failed(self, error: Exception) -> None:
        why = getattr(error, "sentence", str(error))
        self._parts.toasts.show(tr("没有检查完：{why}").format(why=why), blocked=True)

    def _on_changed(self) -> None:
        self.stale = True
        self.told.emit()

    def _on_rested(self) -> None:
        """Whatever was asked for is done, or somebody stopped it."""
        if self.at_work:
            self.at_work = False
            self.told.emit()
