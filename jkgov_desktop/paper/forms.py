"""Every form the office prints, subject by subject. Listing them is cheap."""

from types import ModuleType

from jkgov_desktop import paper
from jkgov_desktop.paper.documents import forms as documents
from jkgov_desktop.paper.form import AnyForm, Form
from jkgov_desktop.paper.later import later
from jkgov_desktop.paper.leaders import forms as leaders
from jkgov_desktop.paper.meetings import forms as meetings
from jkgov_desktop.paper.rules import forms as rules
from jkgov_desktop.paper.study import forms as study
from jkgov_desktop.paper.supervision import forms as supervision
from jkgov_desktop.records.briefing import BriefingSheet
from jkgov_desktop.records.sheets import LedgerSheet
from jkgov_desktop.records.words import N_

with later(paper):
    from jkgov_desktop.paper import briefing, ledger

SUBJECTS: tuple[ModuleType, ...] = (meetings, documents, leaders, study, supervision, rules)

_OF_NO_SUBJECT = (
    Form("briefing", N_("今日要情"), "briefing", BriefingSheet, briefing.print_briefing),
    Form("ledger", N_("台账"), "ledger", LedgerSheet, ledger.print_ledger),
)

FORMS: tuple[AnyForm, ...] = (*(form for subject in SUBJECTS for form in subject.FORMS), *_OF_NO_SUBJECT)


def forms_about(about: str) -> tuple[AnyForm, ...]:
    """The forms that print one kind of sheet."""
    return tuple(each for each in FORMS if each.about == about)


def form(key: str) -> AnyForm:
    """The form called `key`; raises KeyError when there is none."""
    for each in FORMS:
        if each.key == key:
            return each
    raise KeyError(key)
