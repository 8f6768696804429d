"""第二十二、二十七、三十七、六十八、七十一、一百零一条: what is kept, reported and brought back."""

from datetime import date

import pytest

from jkgov_desktop.records.documents.archive import NormativeDocument, Validity
from jkgov_desktop.records.documents.reporting import Motion, MotionKind, UrgentReport
from jkgov_desktop.records.documents.seals import Seal, SealUse, SecretCopy
from jkgov_desktop.records.documents.sheets import (
    MotionSheet,
    NormativeSheet,
    ReportLine,
    ReportsSheet,
    SealSheet,
    SecretSheet,
    UrgentSheet,
)
from jkgov_desktop.records.fields import FieldError
from jkgov_desktop.records.structs import replace
from jkgov_desktop.rulebook.findings import Severity

from .documents_sheets import HOUSE

DAY = date(2026, 3, 9)
USE = SealUse(used_on=DAY, seal="s", matter="责任状", copies=1, approver="p", approved_on=DAY, keeper="杨秀英")
SEAL = Seal(id="s", name="县政府印章", keeper="杨秀英", deputy="田小雨")


def test_seal_used_after_approval(found):
    assert not found("seal_custody", SealSheet(HOUSE, USE, SEAL, DAY))


@pytest.mark.parametrize("given", [{"approver": None}, {"approved_on": None}, {"approved_on": date(2026, 3, 10)}])
def test_no_line_without_approval(found, given):
    with pytest.raises(FieldError, match="用印必批"):
        replace(USE, **given).cleaned()
    (finding,) = found("seal_custody", SealSheet(HOUSE, replace(USE, **given), SEAL, DAY))
    assert (finding.severity, finding.article) == (Severity.BLOCK, 68)


def test_seal_has_a_keeper_and_a_deputy(found):
    (finding,) = found("seal_custody", SealSheet(HOUSE, USE, replace(SEAL, deputy=""), DAY))
    assert "代管人" in finding.says


@pytest.mark.parametrize(("day", "count"), [(date(2026, 3, 9), 0), (date(2026, 3, 10), 1)])
def test_carriers_come_back(found, day, count):
    copy = SecretCopy(number=3, copy=1, holder="p", issued_on=date(2026, 3, 2), due_back=DAY)
    assert len(found("returned_in_full", SecretSheet(copy, day, "吴刚"))) == count
    assert not found("returned_in_full", SecretSheet(replace(copy, returned_on=DAY), day))


def test_a_carrier_has_no_field_for_what_it_is_about():
    assert set(SecretCopy.register.fields) == {
        "number", "copy", "holder", "issued_on", "due_back", "returned_on", "received_by",
    }  # fmt: skip


@pytest.mark.parametrize(("day", "count"), [(date(2026, 7, 15), 0), (date(2026, 7, 16), 1)])
def test_half_year_reports(found, day, count):
    lines = (ReportLine("u", "县水务局", None, None), ReportLine("v", "清溪镇", date(2026, 7, 1), None))
    sheet = ReportsSheet(HOUSE, 2026, day, date(2026, 7, 15), date(2027, 1, 15), lines)
    late = found("reports_in", sheet)
    assert len(late) == count
    assert not late or late[0].sum == "应报2，已报1，时限2026年7月15日；缺县水务局"


@pytest.mark.parametrize(("day", "written", "count"), [(DAY, None, 0), (date(2026, 3, 10), None, 1), (DAY, DAY, 0)])
def test_urgent_news_follow_in_writing(found, day, written, count):
    report = UrgentReport(reported_on=DAY, source="清溪镇", matter="山体滑坡", told="县长", written_on=written)
    assert len(found("followed_in_writing", UrgentSheet(HOUSE, report, day))) == count


@pytest.mark.parametrize(("day", "count"), [(date(2026, 6, 9), 0), (date(2026, 6, 10), 1)])
def test_proposals_are_answered(found, day, count):
    proposal = Motion(number="1", kind=MotionKind.CPPCC, matter="停车难", received_on=DAY, unit="u")
    assert len(found("answered_in_time", MotionSheet(proposal, day))) == count


@pytest.mark.parametrize(("day", "count"), [(date(2027, 3, 9), 0), (date(2027, 3, 10), 1)])
def test_directory_is_cleaned(found, day, count):
    document = NormativeDocument(title="管理办法", issued_on=DAY, validity=Validity.VALID)
    assert len(found("reviewed_in_time", NormativeSheet(document, day))) == count
    repealed = replace(document, validity=Validity.REPEALED)
    assert not found("reviewed_in_time", NormativeSheet(repealed, day))
