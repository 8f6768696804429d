"""What holds for every finding of every subject, on the living example of the sample office."""

import shutil

import pytest

from jkgov_desktop.office.opening import open_desk
from jkgov_desktop.office.rules.survey import survey
from jkgov_desktop.records.registers import register_of
from jkgov_desktop.rulebook.checks import CHECKS
from jkgov_desktop.rulebook.edition import Does
from jkgov_desktop.rulebook.findings import Severity
from jkgov_desktop.rulebook.rules import load

JUDGING = {Does.ENFORCE, Does.WARN, Does.COMPUTE, Does.ROUTE, Does.REMIND}


@pytest.fixture(scope="module")
def found(sample_of_today, tmp_path_factory):
    desk = open_desk(shutil.copyfile(sample_of_today, tmp_path_factory.mktemp("sample") / "office.db"))
    with desk.store:
        return survey(desk).found


def test_a_living_office_has_findings_of_every_severity_and_most_subjects(found):
    assert {one.finding.severity for one in found} == {Severity.BLOCK, Severity.WARN, Severity.HINT}
    assert len({register_of(one.table).subject for one in found}) >= 4


def test_every_finding_cites_an_article_its_check_declares(found):
    declared = {one.key: one.articles for one in CHECKS}
    assert [one.finding for one in found if one.finding.article not in declared[one.finding.check]] == []


def test_every_finding_is_a_sentence_with_a_remedy_about_a_record_with_a_name(found):
    for one in found:
        finding = one.finding
        assert finding.says.endswith("。")
        assert finding.remedy.endswith("。") or "达到" in finding.says
        assert one.called
        assert finding.says.strip("。") != finding.sum


def test_every_article_somebody_judges_is_said_to_be_judged():
    edition = load().edition
    cited = {article for one in CHECKS for article in one.articles}
    assert [number for number in sorted(cited) if JUDGING.isdisjoint(edition.articles[number].does)] == []
