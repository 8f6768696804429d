"""Every form the office prints. Listing them is cheap: what draws a form is imported when it is printed."""

from dataclasses import dataclass
from datetime import date
from importlib import import_module
from typing import Any

from jkgov_desktop.paper.fonts import Fonts
from jkgov_desktop.paper.printed import Printed
from jkgov_desktop.records.meetings import Stage
from jkgov_desktop.records.words import N_

__all__ = ["FORMS", "Fonts", "Form", "Printed", "form", "forms_about"]


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


FORMS: tuple[Form, ...] = (
    Form("meeting-notice", N_("会议通知"), 52, "meetings", Stage.PLANNED, "meetings.notice:print_notice"),
    Form("meeting-agenda", N_("会议议程"), 51, "meetings", Stage.PLANNED, "meetings.agenda:print_agenda"),
    Form("standby-list", N_("候会表"), 58, "meetings", Stage.PLANNED, "meetings.standby:print_standby_list"),
    Form("sign-in-sheet", N_("会议签到表"), 58, "meetings", Stage.PLANNED, "meetings.sign_in:print_sign_in"),
    Form("place-cards", N_("席卡"), None, "meetings", Stage.PLANNED, "meetings.place_cards:print_place_cards"),
    Form("leave-slip", N_("会议请假单"), 58, "meetings", Stage.PLANNED, "meetings.leave_slip:print_leave_slips"),
    Form("meeting-record", N_("会议记录"), 58, "meetings", Stage.RUNNING, "meetings.record:print_record"),
    Form(
        "minutes",
        N_("会议纪要"),
        56,
        "meetings",
        Stage.CLOSED,
        "meetings.minutes:print_minutes",
        "minutes:minutes_docx",
    ),
    Form(
        "decision-notice",
        N_("议定事项通知"),
        58,
        "meetings",
        Stage.CLOSED,
        "meetings.decision_notice:print_decision_notices",
    ),
    Form("ledger", N_("台账"), None, "ledger", None, "ledger:print_ledger"),
)


def forms_about(about: str) -> tuple[Form, ...]:
    """The forms that print one kind of sheet."""
    return tuple(each for each in FORMS if each.about == about)


def form(key: str) -> Form:
    """The form called `key`; raises KeyError when there is none."""
    for each in FORMS:
        if each.key == key:
            return each
    raise KeyError(key)
