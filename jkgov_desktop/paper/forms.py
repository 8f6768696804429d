"""Every form the office prints, subject by subject. Listing them is cheap."""

from types import ModuleType

from jkgov_desktop.paper.documents import forms as documents
from jkgov_desktop.paper.fonts import Fonts
from jkgov_desktop.paper.form import Form
from jkgov_desktop.paper.leaders import forms as leaders
from jkgov_desktop.paper.meetings import forms as meetings
from jkgov_desktop.paper.printed import Printed
from jkgov_desktop.paper.rules import forms as rules
from jkgov_desktop.paper.study import forms as study
from jkgov_desktop.paper.supervision import forms as supervision
from jkgov_desktop.records.words import N_

__all__ = ["FORMS", "Fonts", "Form", "Printed", "form", "forms_about"]

SUBJECTS: tuple[ModuleType, ...] = (meetings, documents, leaders, study, supervision, rules)

FORMS: tuple[Form, ...] = (
    *(form for subject in SUBJECTS for form in subject.FORMS),
    Form("briefing", N_("今日要情"), None, "briefing", None, "briefing:print_briefing"),
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
