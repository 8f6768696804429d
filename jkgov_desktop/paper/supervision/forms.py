"""The forms of supervision, in the order they are needed."""

from jkgov_desktop.paper import supervision
from jkgov_desktop.paper.form import Form
from jkgov_desktop.paper.later import later
from jkgov_desktop.records.supervision import BulletinSheet, SupervisionSheet
from jkgov_desktop.records.words import N_

with later(supervision):
    from jkgov_desktop.paper.supervision import notices

_ITEM, _YEAR = "supervision_items", "supervision-year"

FORMS = (
    Form("supervision-notice", N_("督查通知单"), _ITEM, SupervisionSheet, notices.print_notice, 48),
    Form("urging-notice", N_("催办通知单"), _ITEM, SupervisionSheet, notices.print_urging, 58),
    Form("supervision-report", N_("办结报告单"), _ITEM, SupervisionSheet, notices.print_report, 48),
    Form("extension-request", N_("延期申请单"), _ITEM, SupervisionSheet, notices.print_extension, 48),
    Form("supervision-bulletin", N_("督查通报"), _YEAR, BulletinSheet, notices.print_bulletin, 48),
)
