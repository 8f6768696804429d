"""The forms about the rules themselves."""

from jkgov_desktop.paper import rules
from jkgov_desktop.paper.form import Form
from jkgov_desktop.paper.later import later
from jkgov_desktop.records.rules import ReadingsList, RulesText
from jkgov_desktop.records.words import N_

with later(rules):
    from jkgov_desktop.paper.rules import readings, text

FORMS = (
    Form("rules-text", N_("规则原文"), "rules", RulesText, text.print_rules_text),
    Form("readings-list", N_("口径清单"), "readings", ReadingsList, readings.print_readings, 109),
)
