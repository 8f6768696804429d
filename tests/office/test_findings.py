from jkgov_desktop.office.judging import judge
from jkgov_desktop.records.people import Post
from jkgov_desktop.records.structs import replace


def test_a_head_of_a_department_who_is_not_marked_as_a_member_is_pointed_at(desk, person_id):
    post = desk.store.all(Post, person=person_id("高翔"))[0]
    assert judge(desk, post) == ()
    (found,) = judge(desk, replace(post, government_member=False))
    assert (found.finding.article, found.finding.field) == (4, "government_member")
    assert "高翔（局长）" in found.finding.says


def test_a_post_of_somebody_unknown_has_no_findings(desk, person_id):
    post = desk.store.all(Post, person=person_id("高翔"))[0]
    assert judge(desk, replace(post, person="nobody", government_member=False)) == ()
