"""The rules on this desk: editions, holidays, readings, the official text, and what they find."""

from jkgov_desktop.office.paper import Paper
from jkgov_desktop.office.rules.readings import readings_list
from jkgov_desktop.office.rules.text import rules_text

PAPERS = (
    Paper("rules", rules_text, lambda _desk: [""]),
    Paper("readings", readings_list, lambda _desk: [""]),
)
