"""What is known of a form before it is printed. What draws it is imported only when it is."""

from dataclasses import dataclass
from datetime import date
from importlib import import_module
from typing import Any

from jkgov_desktop.paper.fonts import Fonts
from jkgov_desktop.paper.printed import Printed
from jkgov_desktop.records.meetings import Stage


@dataclass(frozen=True)
class Form:
    """One printable form: its name on the command line, its title, the article it serves.

    `about` says which sheet it prints: the table of the register whose record it shows, or a word of its own
    (see office/papers.py). `after` is the earliest stage of a meeting at which printing it makes sense.
    `printer` names the function that draws it, as module:function on this floor, and `docx` the one in exchange/
    that writes it as an editable document, if there is one.
    """

    key: str
    title: str
    article: int | None
    about: str
    after: Stage | None
    printer: str
    docx: str = ""

    def print(self, sheet: Any, fonts: Fonts, printed_on: date | None = None) -> Printed:
        """`sheet` on this form; raises NothingToPrint when there is nothing to print yet.

        Forms that are no official documents say in small type that they were `printed_on` that day.
        """
        module, _, function = self.printer.partition(":")
        draw: Any = getattr(import_module(f"jkgov_desktop.paper.{module}"), function)
        printed: Printed = draw(sheet, fonts, printed_on)
        return printed
