"""A page about one year: its name, the years beside it, and what can be printed of it."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from jkgov_desktop.office.printing import PAPERS
from jkgov_desktop.paper.form import AnyForm
from jkgov_desktop.ui.kit.buttons import Button
from jkgov_desktop.ui.kit.cards import BETWEEN, EDGE, PageTitle
from jkgov_desktop.ui.kit.freshness import Freshness
from jkgov_desktop.ui.kit.text import tr
from jkgov_desktop.ui.kit.year import YearStepper
from jkgov_desktop.ui.parts import Parts
from jkgov_desktop.ui.preview import Printer


class YearPage(QWidget):
    """Opens with this year; Alt+← and Alt+→ go to the year before and after, Ctrl+P prints `form` where there is one.

    What a page shows stands in `column` below its name.
    """

    def __init__(self, parts: Parts, title: str, form: str = "") -> None:
        super().__init__()
        self.parts = parts
        self.title = PageTitle(title)
        self.stepper = YearStepper(parts.today().year)
        self.stepper.changed.connect(self.show_year)
        self.title.add_action(self.stepper)
        if form:
            printer = Printer(parts, self, self.sheet_for)
            self.title.add_action(Button(tr("打印"), printer.opener(form), "Ctrl+P"))
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(EDGE, BETWEEN, EDGE, BETWEEN)
        self.column.setSpacing(BETWEEN)
        self.column.addWidget(self.title)
        self._fresh = Freshness(self, parts.signals.changed, self.read)

    @property
    def year(self) -> int:
        """The year shown."""
        return self.stepper.year

    def show_year(self, year: int) -> None:
        """Go to a year."""
        self.stepper.year = year
        self.read()

    def sheet_for(self, form: AnyForm) -> object:
        """What is printed of the year shown."""
        return PAPERS[form.about].sheet(self.parts.desk, str(self.year))

    def read(self) -> None:
        """Show what the year holds."""
        raise NotImplementedError
