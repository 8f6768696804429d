"""第四条: who is a member of the government."""

import pytest

from jkgov_desktop.records.people import Post, PostRole, UnitKind
from jkgov_desktop.rulebook.findings import Severity
from jkgov_desktop.rulebook.people import PostSheet


def sheet(role: PostRole, kind: UnitKind, *, marked: bool) -> PostSheet:
    post = Post(id="p", person="x", unit="u", title="职务", role=role, government_member=marked)
    return PostSheet(post, kind, "张三")


@pytest.mark.parametrize(
    ("role", "kind", "member"),
    [
        (PostRole.COUNTY_HEAD, UnitKind.GOVERNMENT, True),
        (PostRole.EXECUTIVE_DEPUTY, UnitKind.GOVERNMENT, True),
        (PostRole.DEPUTY, UnitKind.GOVERNMENT, True),
        (PostRole.OFFICE_DIRECTOR, UnitKind.WORKING, True),
        (PostRole.PRINCIPAL, UnitKind.CONSTITUENT, True),
        (PostRole.PRINCIPAL, UnitKind.WORKING, False),
        (PostRole.PRINCIPAL, UnitKind.TOWNSHIP, False),
        (PostRole.IN_CHARGE, UnitKind.CONSTITUENT, False),
        (PostRole.UNIT_DEPUTY, UnitKind.CONSTITUENT, False),
        (PostRole.DEPUTY_OFFICE_DIRECTOR, UnitKind.CONSTITUENT, False),
    ],
)
def test_a_mark_that_disagrees_with_the_post_is_a_hint(role, kind, member, found):
    assert found("government_membership", sheet(role, kind, marked=member)) == []
    (finding,) = found("government_membership", sheet(role, kind, marked=not member))
    assert (finding.article, finding.severity) == (4, Severity.HINT)
    assert ("尚未勾选" if member else "却已勾选") in finding.says
    assert (finding.subject, finding.field, finding.citation) == ("p", "government_member", "第四条")


def test_the_office_may_read_that_its_director_is_no_member(found):
    director = sheet(PostRole.OFFICE_DIRECTOR, UnitKind.BODY, marked=False)
    assert found("government_membership", director, office_director_member="no") == []
    assert len(found("government_membership", director, office_director_member="yes")) == 1
