import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from jkgov_desktop.rulebook.findings import Finding, Severity
from jkgov_desktop.ui.kit.buttons import LinkButton
from jkgov_desktop.ui.kit.findings import FindingRow, FindingsPanel, Mark

HINT = Finding("reason_of_addition", 51, Severity.HINT, "追加议题须写明紧急理由", clause="第三项")
BLOCK = Finding("studied", 52, Severity.BLOCK, "未经专题会议研究，不得上会", sum="缺1", remedy="补登专题会议。")
MET = Finding("quorum", 51, Severity.MET, "已过半数", sum="应到11 需≥6 实到8")


@pytest.fixture
def calls():
    return []


@pytest.fixture
def panel(qtbot, calls):
    panel = FindingsPanel(calls.append, calls.append)
    qtbot.addWidget(panel)
    panel.resize(360, 400)
    panel.show()
    return panel


def rows(panel):
    QApplication.processEvents()
    return [row for row in panel.findChildren(FindingRow) if row.isVisibleTo(panel)]


def said(row):
    return [label.text() for label in row.findChildren(QLabel)]


def test_the_gravest_finding_stands_first(panel):
    panel.set_findings([MET, HINT, BLOCK])
    assert [row.accessibleName() for row in rows(panel)] == [
        "不得：未经专题会议研究，不得上会",
        "提示：追加议题须写明紧急理由",
        "符合：已过半数",
    ]


def test_a_row_says_the_sum_and_what_to_do(panel):
    panel.set_findings([BLOCK])
    assert said(rows(panel)[0]) == ["未经专题会议研究，不得上会", "缺1", "补登专题会议。"]
    assert rows(panel)[0].accessibleDescription() == "缺1 补登专题会议。 第五十二条"


def test_the_citation_opens_the_article_by_mouse_and_keyboard(panel, calls, qtbot):
    panel.set_findings([HINT])
    link = panel.findChild(LinkButton)
    assert link.text() == "第五十一条第三项"
    link.click()
    qtbot.keyClick(link, Qt.Key.Key_Return)
    assert calls == [51, 51]
    assert link.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_only_what_is_blocked_can_be_set_aside(panel, calls):
    panel.set_findings([BLOCK, HINT, MET])
    overrides = [link for link in panel.findChildren(LinkButton) if link.objectName().startswith("override.")]
    assert [link.objectName() for link in overrides] == ["override.studied"]
    overrides[0].click()
    assert calls == [BLOCK]


def test_what_was_set_aside_stands_last_with_its_reason(panel):
    panel.set_findings([BLOCK, MET], {BLOCK: "县长同意"})
    last = rows(panel)[-1]
    assert said(last) == ["未经专题会议研究，不得上会", "已准予：县长同意"]
    assert last.property("overridden")
    assert [link.objectName() for link in last.findChildren(LinkButton)] == ["article.52"]


def test_a_panel_without_a_way_to_set_aside_offers_none(qtbot, calls):
    panel = FindingsPanel(calls.append)
    qtbot.addWidget(panel)
    panel.set_findings([BLOCK])
    assert [link.objectName() for link in panel.findChildren(LinkButton)] == ["article.52"]


def test_nothing_wrong_is_said(panel):
    assert [label.text() for label in panel.findChildren(QLabel)] == ["目前没有规则提示。"]


def test_the_same_findings_again_move_nothing(panel):
    panel.set_findings([BLOCK, MET])
    before = rows(panel)
    panel.set_findings([MET, BLOCK])
    assert rows(panel) == before


def test_findings_that_are_gone_are_gone(panel, qtbot):
    panel.set_findings([BLOCK, MET])
    panel.set_findings([HINT])
    qtbot.wait(1)
    assert [row.accessibleName() for row in panel.findChildren(FindingRow)] == ["提示：追加议题须写明紧急理由"]


def test_many_findings_of_one_check_are_folded_into_a_line_that_opens_them(panel):
    alike = [Finding("decided", 58, Severity.WARN, f"议题{place}没有议定事项") for place in range(1, 8)]
    panel.set_findings([*alike, HINT])
    assert [row.accessibleName()[3:] for row in rows(panel)] == [
        "议题1没有议定事项",
        "议题2没有议定事项",
        "追加议题须写明紧急理由",
    ]
    others = panel.findChild(LinkButton, "others.decided")
    assert others.text() == "还有 5 条同类提示…"
    others.click()
    assert len(rows(panel)) == 8
    panel.set_findings(alike)
    assert len(rows(panel)) == 7, "what was opened stays open"


def test_three_findings_of_one_check_are_not_worth_folding(panel):
    panel.set_findings([Finding("decided", 58, Severity.WARN, f"议题{place}没有议定事项") for place in range(1, 4)])
    assert len(rows(panel)) == 3


def test_every_severity_has_a_sign_of_its_own(qtbot):
    pictures = set()
    for severity in Severity:
        mark = Mark(severity)
        qtbot.addWidget(mark)
        image = mark.grab().toImage().convertToFormat(mark.grab().toImage().Format.Format_Mono)
        pictures.add(bytes(image.constBits()))
    assert len(pictures) == len(Severity)
