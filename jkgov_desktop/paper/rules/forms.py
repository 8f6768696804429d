"""The forms about the rules themselves."""

from jkgov_desktop.paper.form import Form
from jkgov_desktop.records.words import N_

FORMS: tuple[Form, ...] = (
    Form("rules-text", N_("规则原文"), None, "rules", None, "rules.text:print_rules_text"),
    Form("readings-list", N_("口径清单"), 109, "readings", None, "rules.readings:print_readings"),
)
