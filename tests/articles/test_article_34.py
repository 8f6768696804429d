"""第三十四条: news is released by the office director with the approval of the head or the executive deputy."""

from datetime import date

import pytest

from jkgov_desktop.rulebook.findings import Severity

from .leaders_sheets import DEPUTY, EXECUTIVE, HEAD, found, press


@pytest.mark.parametrize("approver", [HEAD, EXECUTIVE])
def test_the_head_or_the_executive_deputy_approves(approver):
    assert found("press_approved", press(approver=approver)) == []


@pytest.mark.parametrize(
    ("approver", "said"), [(DEPUTY, "登记的批准人是副县长王三。"), (None, "没有登记批准人。")], ids=["deputy", "nobody"]
)
def test_nobody_else_does(approver, said):
    (finding,) = found("press_approved", press(approver=approver))
    assert (finding.article, finding.severity, finding.field) == (34, Severity.BLOCK, "approved_by")
    assert finding.says.endswith(said)


def test_the_approval_comes_no_later_than_the_release():
    assert found("press_approved", press(approved_on=date(2026, 3, 9))) == []
    (finding,) = found("press_approved", press(approved_on=date(2026, 3, 10)))
    assert (finding.severity, finding.sum) == (Severity.BLOCK, "2026-03-09发布 2026-03-10批准")
    assert len(found("press_approved", press(approved_on=None))) == 1


def test_another_spokesman_than_the_director_has_a_reason():
    assert found("press_spokesman", press()) == []
    (finding,) = found("press_spokesman", press(spokesman=DEPUTY))
    assert (finding.article, finding.severity) == (34, Severity.WARN)
    assert finding.says == "新闻发言人原则上由办公室主任担任，现为副县长王三。"
    assert found("press_spokesman", press(spokesman=DEPUTY, spokesman_reason="主任外出")) == []
