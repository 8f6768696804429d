"""The forms of supervision, in the order they are needed."""

from jkgov_desktop.paper.form import Form
from jkgov_desktop.records.words import N_

_ITEM, _YEAR = "supervision_items", "supervision-year"

FORMS: tuple[Form, ...] = (
    Form("supervision-notice", N_("督查通知单"), 48, _ITEM, None, "supervision.notices:print_notice"),
    Form("urging-notice", N_("催办通知单"), 58, _ITEM, None, "supervision.notices:print_urging"),
    Form("supervision-report", N_("办结报告单"), 48, _ITEM, None, "supervision.notices:print_report"),
    Form("extension-request", N_("延期申请单"), 48, _ITEM, None, "supervision.notices:print_extension"),
    Form("supervision-bulletin", N_("督查通报"), 48, _YEAR, None, "supervision.notices:print_bulletin"),
)
