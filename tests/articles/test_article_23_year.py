"""第二十三条: executive meetings begin with the study of law, counted over the year."""

from jkgov_desktop.records.structs import replace
from jkgov_desktop.rulebook.findings import Severity

from .study_sheets import year

LEARNED = year(6, 6, 6, 6)


def test_every_executive_meeting_of_the_year_began_with_the_study_of_law(found):
    (finding,) = found("law_study_year", LEARNED)
    assert (finding.article, finding.severity) == (23, Severity.MET)
    assert finding.sum == "常务会议20次，会前学法20次"


def test_one_without_it_is_warned_about(found):
    (finding,) = found("law_study_year", replace(LEARNED, law_studies=19))
    assert (finding.severity, finding.says) == (Severity.WARN, "本年1次常务会议没有会前学法。")


def test_a_year_without_executive_meetings_says_nothing(found):
    assert found("law_study_year", replace(LEARNED, executive_meetings=0, law_studies=0)) == []
