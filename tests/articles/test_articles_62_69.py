"""第六十二、六十九条 and 第十八、十九、二十一、三十五、三十七条: papers that go out."""

from datetime import date

import pytest

from jkgov_desktop.records.documents.outgoing import IssueCase, Issuer, IssueRole, Openness
from jkgov_desktop.records.meetings.meeting import MeetingKind
from jkgov_desktop.records.structs import replace
from jkgov_desktop.rulebook.documents.issuing import issuing_route, passed
from jkgov_desktop.rulebook.findings import Severity

from .documents_sheets import DESKS, outgoing

REVIEW, EXAMINE, ISSUE = IssueRole.REVIEW, IssueRole.EXAMINE, IssueRole.ISSUE


@pytest.mark.parametrize(
    ("document", "touched", "route"),
    [
        ({}, (), [(REVIEW, "vice"), (REVIEW, "director"), (ISSUE, "d1 head")]),
        ({}, ("d2",), [(REVIEW, "vice"), (REVIEW, "director"), (EXAMINE, "d2"), (ISSUE, "d1 head")]),
        (
            {"case": IssueCase.MAJOR},
            (),
            [(REVIEW, "vice"), (REVIEW, "director"), (EXAMINE, "d1"), (ISSUE, "head executive")],
        ),
        ({"case": IssueCase.APPOINTMENT}, (), [(REVIEW, "director"), (ISSUE, "head")]),
        ({"case": IssueCase.APPROPRIATION}, (), [(REVIEW, "director"), (ISSUE, "head")]),
        ({"issuer": Issuer.OFFICE, "case": IssueCase.OWN}, (), [(ISSUE, "director")]),
        ({"issuer": Issuer.OFFICE, "case": IssueCase.REQUESTED}, (), [(EXAMINE, "d1"), (ISSUE, "director")]),
        ({"case": IssueCase.UPWARD}, (), [(EXAMINE, "vice"), (EXAMINE, "director"), (ISSUE, "head d1")]),
    ],
)
def test_matrix(rules, document, touched, route):
    sheet = outgoing(rules, document=document, touched=touched)
    assert [(one.role, " ".join(one.options)) for one in sheet.route] == route


def test_a_deputy_director_chosen_by_rank_is_said_to_be(rules):
    for case in (IssueCase.ORDINARY, IssueCase.UPWARD):
        paper = outgoing(rules, document={"case": case}).document
        named, ranked = (issuing_route(paper, replace(DESKS, by_rank=by), "d1", (), rules)[0] for by in (False, True))
        assert named.options == ranked.options == ("vice",)
        assert ("建议在“分管工作”中登记" in named.why, "建议在“分管工作”中登记" in ranked.why) == (False, True)


def test_both_sign_by_the_other_reading(rules):
    both = replace(rules, settings={"issue_signature": "both"})
    assert [one.options for one in outgoing(both).route][-2:] == [("d1",), ("head",)]


def test_one_person_with_two_roles_is_noted(rules):
    sheet = outgoing(rules, document={"issuer": Issuer.OFFICE, "case": IssueCase.REQUESTED})
    assert sheet.route[-1].note == "兼审核，签一次"


def test_everybody_signed(rules, found):
    assert not found("issue_way", outgoing(rules))


def test_missing_review_blocks(rules, found):
    gaps = found("issue_way", outgoing(rules, signed=False))
    assert {(one.severity, one.article) for one in gaps} == {(Severity.BLOCK, 62)}
    assert len(gaps) == 2


def test_of_two_who_issue_both_must_have_signed_and_one_alone_is_said_by_the_signer(rules, found):
    alone = outgoing(rules)
    assert alone.route[-1].role is ISSUE
    assert not found("issue_way", replace(alone, steps=alone.steps[:-1]))
    both = replace(alone, route=(*alone.route, replace(alone.route[-1], options=("head",))))
    (finding,) = found("issue_way", both)
    assert "签发" in finding.says


@pytest.mark.parametrize(("on", "gaps"), [(date(2026, 3, 5), 0), (date(2026, 3, 6), 1)])
def test_a_review_after_the_paper_was_issued_does_not_count(rules, found, on, gaps):
    sheet = outgoing(rules)
    late = replace(sheet.steps[1], signed_on=on)
    found_now = found("issue_way", replace(sheet, steps=(sheet.steps[0], late)))
    assert [one.sum for one in found_now] == ["办公室主任核稿"] * gaps


def test_a_signature_counts_in_its_own_role(rules, found):
    sheet = outgoing(rules, touched=("d2",))
    examined = replace(sheet.steps[2], role=IssueRole.COUNTERSIGN)
    (finding,) = found("issue_way", replace(sheet, steps=(*sheet.steps[:2], examined)))
    assert finding.says == "已签发，还没有田桂芳的审核。"


@pytest.mark.parametrize("role", [EXAMINE, ISSUE])
def test_one_person_with_two_roles_signs_once_in_either(rules, found, role):
    sheet = outgoing(rules, document={"issuer": Issuer.OFFICE, "case": IssueCase.REQUESTED, "signer": "director"})
    assert sheet.route[-1].also == (EXAMINE,)
    steps = (sheet.steps[0], replace(sheet.steps[-1], role=role))
    assert passed(sheet.route[-1], replace(sheet, steps=steps, document=replace(sheet.document, signed_on=None)))
    assert not found("issue_way", replace(sheet, steps=steps))


def test_a_deputy_who_issues_a_paper_has_examined_it(rules, found):
    paper = {"case": IssueCase.MAJOR, "signer": "executive"}
    sheet = outgoing(rules, document=paper)
    route = issuing_route(sheet.document, DESKS, "executive", (), rules)
    own = replace(sheet, route=route, deputy="executive", steps=sheet.steps[:2])
    assert not found("issue_way", own)
    by_head = replace(own, document=replace(own.document, signer="head"))
    assert [one.sum for one in found("issue_way", by_head)] == ["重大问题：分管副县长审核"]


def test_both_signatures_are_wanted_by_the_strict_reading(rules, found):
    both = replace(rules, settings={"issue_signature": "both"})
    sheet = outgoing(both)
    assert not found("issue_way", sheet, issue_signature="both")
    alone = replace(sheet, steps=sheet.steps[:2])
    (finding,) = found("issue_way", alone, issue_signature="both")
    assert (finding.severity, finding.says) == (Severity.BLOCK, "已签发，还没有龙明远的签发。")
    late = replace(sheet.steps[-1], signed_on=date(2026, 3, 6))
    assert found("issue_way", replace(sheet, steps=(*sheet.steps[:3], late)), issue_signature="both")


@pytest.mark.parametrize(
    ("issuer", "case", "field"),
    [
        (Issuer.GOVERNMENT, IssueCase.OWN, "case"),
        (Issuer.GOVERNMENT, IssueCase.REQUESTED, "case"),
        (Issuer.PARTY_GROUP, IssueCase.REQUESTED, "case"),
        (Issuer.OFFICE, IssueCase.MAJOR, "issuer"),
        (Issuer.OFFICE, IssueCase.APPOINTMENT, "issuer"),
        (Issuer.OFFICE, IssueCase.APPROPRIATION, "issuer"),
        (Issuer.OFFICE, IssueCase.ORDINARY, ""),
        (Issuer.OFFICE, IssueCase.OWN, ""),
        (Issuer.OFFICE, IssueCase.REQUESTED, ""),
        (Issuer.GOVERNMENT, IssueCase.ORDINARY, ""),
        (Issuer.GOVERNMENT, IssueCase.MAJOR, ""),
        (Issuer.PARTY_GROUP, IssueCase.ORDINARY, ""),
        (None, IssueCase.OWN, ""),
    ],
)
def test_the_case_belongs_to_the_issuing_body(rules, found, issuer, case, field):
    sheet = outgoing(rules, document={"issuer": issuer, "case": case})
    findings = found("case_fits_issuer", sheet)
    assert [(one.severity, one.article, one.field) for one in findings] == [(Severity.BLOCK, 62, field)] * bool(field)
    office_signs = sheet.route[-1].options == ("director",)
    assert office_signs is (not field and issuer is not Issuer.GOVERNMENT and issuer is not Issuer.PARTY_GROUP)


@pytest.mark.parametrize(
    ("signer", "delegates", "severity"),
    [("head", "", None), ("executive", "", Severity.WARN), ("executive", "executive", Severity.MET)],
)
def test_important_papers_are_signed_by_delegation(rules, found, signer, delegates, severity):
    paper = {"case": IssueCase.MAJOR, "signer": signer}
    findings = found("delegated_signature", outgoing(rules, document=paper, delegates=frozenset(delegates.split())))
    assert [one.severity for one in findings] == ([severity] if severity else [])
    assert not found("delegated_signature", outgoing(rules, document={"signer": "d1"}))


@pytest.mark.parametrize(
    ("case", "signed_on", "severity"),
    [
        (IssueCase.APPOINTMENT, date(2026, 3, 5), Severity.WARN),
        (IssueCase.APPROPRIATION, date(2026, 3, 5), Severity.WARN),
        (IssueCase.APPROPRIATION, None, Severity.HINT),
        (IssueCase.MAJOR, date(2026, 3, 5), None),
    ],
)
def test_what_the_head_alone_signs_waits_for_him(rules, found, case, signed_on, severity):
    sheet = outgoing(rules, document={"case": case, "signer": "head", "signed_on": signed_on})
    assert not found("head_signs", sheet)
    findings = found("head_signs", replace(sheet, head_away="龙明远因公外出（3月5日上午至3月6日下午）"))
    assert [one.severity for one in findings] == ([severity] if severity else [])


def test_wrong_signer_blocks(rules, found):
    (finding,) = found("issue_way", outgoing(rules, document={"case": IssueCase.APPOINTMENT}))
    assert finding.says == "吴刚不是这份公文的签发人。"
    assert not found("issue_way", outgoing(rules, document={"case": IssueCase.APPOINTMENT, "signer": "head"}))


def test_upward_papers_by_both_readings(rules, found):
    sheet = outgoing(rules, document={"case": IssueCase.UPWARD})
    (finding,) = found("issue_way", sheet)
    assert (finding.severity, finding.article) == (Severity.WARN, 69)
    assert not found("issue_way", sheet, upward_signer="either")


@pytest.mark.parametrize(
    ("kind", "severity"),
    [
        (None, Severity.BLOCK),
        (MeetingKind.PARTY_GROUP, Severity.BLOCK),
        (MeetingKind.HEAD_OFFICE, Severity.BLOCK),
        (MeetingKind.PLENARY, Severity.MET),
        (MeetingKind.EXECUTIVE, Severity.MET),
    ],
)
def test_normative_documents_are_settled_by_a_meeting(rules, found, kind, severity):
    held = {"meeting_kind": kind, "settled_on": date(2026, 3, 4)}
    (finding,) = found("settled_by_meeting", outgoing(rules, document={"normative": True}, **held))
    assert (finding.severity, finding.article) == (severity, 21)
    assert not found("settled_by_meeting", outgoing(rules, **held))


@pytest.mark.parametrize(
    ("held", "severity", "says"),
    [
        (date(2026, 3, 4), Severity.MET, "规范性文件已经会议审定。"),
        (date(2026, 3, 5), Severity.MET, "规范性文件已经会议审定。"),
        (date(2026, 3, 6), Severity.BLOCK, "规范性文件在会议审定之前已经签发。"),
        (None, Severity.BLOCK, "审定会议还没有开完，规范性文件未经审定。"),
    ],
)
def test_the_meeting_settles_a_normative_document_before_it_is_signed(rules, found, held, severity, says):
    sheet = outgoing(rules, document={"normative": True}, meeting_kind=MeetingKind.EXECUTIVE, settled_on=held)
    (finding,) = found("settled_by_meeting", sheet)
    assert (finding.severity, finding.says) == (severity, says)
    assert bool(finding.remedy) is (severity is Severity.BLOCK)


def test_limits_of_normative_documents_have_a_reviewer(rules, found):
    (finding,) = found("within_limits", outgoing(rules, document={"normative": True, "three_no": True}))
    assert (finding.article, finding.sum) == (18, "缺审核人姓名")
    complete = {"normative": True, "three_no": True, "legal_reviewer": "徐静怡"}
    assert not found("within_limits", outgoing(rules, document=complete))


@pytest.mark.parametrize(("issuer", "count"), [(Issuer.OFFICE, 1), (Issuer.GOVERNMENT, 0)])
def test_several_departments(rules, found, issuer, count):
    given = {"normative": True, "joint": True, "issuer": issuer}
    assert len(found("joint_departments", outgoing(rules, document=given))) == count


@pytest.mark.parametrize(
    ("document", "count"),
    [
        ({"openness": None}, 1),
        ({"openness": Openness.CLOSED}, 1),
        ({"openness": Openness.CLOSED, "closed_reason": "内部事务"}, 0),
        ({"openness": Openness.PUBLIC, "distributed_on": date(2026, 3, 6)}, 1),
        ({"openness": Openness.PUBLIC, "distributed_on": date(2026, 3, 6), "published_on": date(2026, 3, 6)}, 0),
    ],
)
def test_openness(rules, found, document, count):
    assert len(found("openness", outgoing(rules, document=document))) == count


def test_filing_of_normative_documents(rules, found):
    given = {"normative": True, "distributed_on": date(2026, 3, 6)}
    (finding,) = found("filed", outgoing(rules, document=given))
    assert finding.article == 37
    assert not found("filed", outgoing(rules, document={**given, "filed_on": date(2026, 3, 9)}))
