"""What is known of a form before it is printed."""

from collections.abc import Callable
from dataclasses import KW_ONLY, dataclass
from datetime import date
from typing import Any, Generic, TypeAlias, TypeVar

from jkgov_desktop.paper.fonts import Fonts
from jkgov_desktop.paper.printed import Printed
from jkgov_desktop.records.meetings.meeting import MeetingStage

S = TypeVar("S")


@dataclass(frozen=True)
class Form(Generic[S]):
    """One printable form: its name on the command line and its title.

    `about` says which sheet it prints: the table of the register whose record it shows, or a word of its own
    (see office/papers.py). What is found there is a `sheet`, which `draw` lays on paper and `docx`, where there is
    one, writes as an editable document. `article` is the one it serves, `after` the earliest stage of a meeting at
    which printing it makes sense.
    """

    key: str
    title: str
    about: str
    sheet: type[S]
    draw: Callable[[S, Fonts, date | None], Printed]
    article: int | None = None
    _: KW_ONLY
    after: MeetingStage | None = None
    docx: Callable[[S], bytes] | None = None

    def print(self, sheet: S, fonts: Fonts, printed_on: date | None = None) -> Printed:
        """`sheet` on this form; raises NothingToPrint when there is nothing to print yet.

        Forms that are no official documents say in small type that they were `printed_on` that day.
        """
        return self.draw(sheet, fonts, printed_on)


AnyForm: TypeAlias = Form[Any]
"""A form whose sheet is known only at run time. Where forms are declared this is not said of them: mypy would then
take any sheet for any form."""
