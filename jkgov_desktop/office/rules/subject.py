"""规则: the days the office works, how it reads the rules, their editions and their official text."""

from jkgov_desktop.office.keeping import Keeping
from jkgov_desktop.office.paper import Paper
from jkgov_desktop.office.rules import holidays
from jkgov_desktop.office.rules.readings import readings_list
from jkgov_desktop.office.rules.text import rules_text
from jkgov_desktop.office.subject import Subject
from jkgov_desktop.records.house import Interpretation
from jkgov_desktop.records.rules import Holiday, KeptArticle, KeptEdition

RULES = Subject(
    "rules",
    (
        Keeping(Holiday, save=holidays.save_day),
        *(Keeping(kind, sets=tuple(kind.register.fields)) for kind in (Interpretation, KeptArticle, KeptEdition)),
    ),
    papers=(
        Paper("rules", rules_text, lambda _desk: [""]),
        Paper("readings", readings_list, lambda _desk: [""]),
    ),
)
