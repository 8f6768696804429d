"""What a written post is guessed to mean."""

import pytest

from jkgov_desktop.exchange.titles import guess_role, guess_seat, guess_unit_kind, split_posts, split_unit
from jkgov_desktop.records.people import PartySeat, PostRole, UnitKind


@pytest.mark.parametrize(
    ("text", "unit", "title"),
    [
        ("县财政局局长", "县财政局", "局长"),
        ("财政局长", "财政局", "局长"),
        ("双江镇长", "双江镇", "镇长"),
        ("县人民政府办公室主任", "县人民政府办公室", "主任"),
        ("县人民政府副县长", "县人民政府", "副县长"),
        ("江口县副县长", "江口县人民政府", "副县长"),
        ("县信访局副局长（主持工作）", "县信访局", "副局长（主持工作）"),
        ("县公安局交警大队大队长", "县公安局交警大队", "大队长"),
        ("县纪委书记", "县纪委", "书记"),
        ("县委政法委书记", "县委政法委", "书记"),
        ("县检察院检察长", "县检察院", "检察长"),
        ("县人大常委会主任", "县人大常委会", "主任"),
        ("副局长", "", "副局长"),
        ("党组书记", "", "党组书记"),
        ("热心群众", "", "热心群众"),
    ],
)
def test_a_written_post_is_cut_into_unit_and_title(text: str, unit: str, title: str) -> None:
    post = split_unit(text)
    assert (post.unit, post.title) == (unit, title)


@pytest.mark.parametrize(
    ("text", "beside", "posts"),
    [
        (
            "县人民政府副县长、县公安局局长",
            "",
            [("县人民政府", "副县长"), ("县公安局", "局长")],
        ),
        ("副县长兼公安局局长", "县人民政府", [("县人民政府", "副县长"), ("公安局", "局长")]),
        ("副县长 县公安局局长", "", [("县人民政府", "副县长"), ("县公安局", "局长")]),
        ("党组书记、局长", "县财政局", [("县财政局", "党组书记、局长")]),
        ("县财政局局长", "县财政局", [("县财政局", "局长")]),
        ("财政局局长", "江口县财政局", [("江口县财政局", "局长")]),
        ("党委副书记、镇长", "双江镇", [("双江镇", "党委副书记、镇长")]),
        ("县委副书记、县长", "县政府", [("县委", "副书记"), ("县政府", "县长")]),
        ("办公室主任", "县人民政府", [("县人民政府办公室", "主任")]),
        ("办公室主任", "县财政局", [("县财政局", "办公室主任")]),
        ("副局长（主持工作、分管人事）", "县信访局", [("县信访局", "副局长（主持工作、分管人事）")]),
        ("", "县财政局", []),
    ],
)
def test_titles_of_one_unit_stay_one_post_and_another_unit_is_another_post(
    text: str, beside: str, posts: list[tuple[str, str]]
) -> None:
    found, _ = split_posts(text, beside)
    assert [(post.unit, post.title) for post in found] == posts


@pytest.mark.parametrize(
    ("text", "unit", "seat"),
    [
        ("县政府党组书记", "", PartySeat.SECRETARY),
        ("县人民政府党组副书记", "县委", PartySeat.DEPUTY),
        ("党组成员", "县人民政府", PartySeat.MEMBER),
        ("党组成员", "县财政局", None),
        ("县财政局党组书记", "", None),
        ("副县长", "县人民政府", None),
    ],
)
def test_only_the_governments_own_party_group_gives_a_seat(text: str, unit: str, seat: PartySeat | None) -> None:
    assert guess_seat(text, unit) is seat


def test_a_seat_among_posts_is_no_post() -> None:
    posts, seat = split_posts("县委副书记、县政府党组书记、县长")
    assert [post.title for post in posts] == ["副书记", "县长"]
    assert seat is PartySeat.SECRETARY


@pytest.mark.parametrize(
    ("unit", "title", "role"),
    [
        ("县人民政府", "县长", PostRole.COUNTY_HEAD),
        ("县人民政府", "代县长", PostRole.COUNTY_HEAD),
        ("县人民政府", "常务副县长", PostRole.EXECUTIVE_DEPUTY),
        ("县人民政府", "副县长（负责常务工作）", PostRole.EXECUTIVE_DEPUTY),
        ("县人民政府", "副县长", PostRole.DEPUTY),
        ("县人民政府", "副县长（挂职）", PostRole.DEPUTY),
        ("县人民政府", "县长助理", PostRole.STAFF),
        ("县人民政府办公室", "主任", PostRole.OFFICE_DIRECTOR),
        ("县政府办", "党组书记、主任", PostRole.OFFICE_DIRECTOR),
        ("县人民政府办公室", "副主任", PostRole.DEPUTY_OFFICE_DIRECTOR),
        ("县人民政府办公室", "副主任（主持工作）", PostRole.IN_CHARGE),
        ("县委办公室", "主任", PostRole.PRINCIPAL),
        ("县财政局", "局长", PostRole.PRINCIPAL),
        ("县财政局", "党组成员、副局长", PostRole.UNIT_DEPUTY),
        ("县财政局", "党组书记、局长", PostRole.PRINCIPAL),
        ("县财政局", "办公室主任", PostRole.STAFF),
        ("县财政局", "预算股股长", PostRole.STAFF),
        ("县财政局", "总会计师", PostRole.UNIT_DEPUTY),
        ("县信访局", "党组书记、副局长（主持全面工作）", PostRole.IN_CHARGE),
        ("双江镇", "镇长", PostRole.PRINCIPAL),
        ("双江镇", "党委副书记、镇长", PostRole.PRINCIPAL),
        ("双江镇", "人大主席", PostRole.UNIT_DEPUTY),
        ("双江街道", "党工委书记", PostRole.PRINCIPAL),
        ("县人民政府办公室", "四级调研员", PostRole.STAFF),
        ("县财政局", "热心群众", None),
    ],
)
def test_a_post_is_guessed_by_unit_and_title(unit: str, title: str, role: PostRole | None) -> None:
    assert guess_role(unit, title) is role


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("县人民政府", UnitKind.GOVERNMENT),
        ("县人民政府办公室", UnitKind.CONSTITUENT),
        ("县政府办", UnitKind.CONSTITUENT),
        ("县财政局", UnitKind.CONSTITUENT),
        ("县卫健委", UnitKind.CONSTITUENT),
        ("市场监管局", UnitKind.CONSTITUENT),
        ("县政府督查室", UnitKind.BODY),
        ("县融媒体中心", UnitKind.INSTITUTION),
        ("县经开区管委会", UnitKind.DISPATCHED),
        ("双江镇", UnitKind.TOWNSHIP),
        ("双江镇人民政府", UnitKind.TOWNSHIP),
        ("太平土家族苗族乡", UnitKind.TOWNSHIP),
        ("县乡村振兴局", UnitKind.CONSTITUENT),
        ("凯德街道办事处", UnitKind.SUBDISTRICT),
        ("县委办公室", UnitKind.PARTY),
        ("县纪委监委", UnitKind.PARTY),
        ("县人大常委会", UnitKind.CONGRESS),
        ("县政协", UnitKind.CONGRESS),
        ("县人民法院", UnitKind.JUDICIAL),
        ("团县委", UnitKind.MASS),
        ("县总工会", UnitKind.MASS),
        ("县城投公司", UnitKind.ENTERPRISE),
        ("县农商行", UnitKind.ENTERPRISE),
        ("县税务局", UnitKind.OTHER),
        ("国家税务总局江口县税务局", UnitKind.OTHER),
        ("市财政局", UnitKind.SUPERIOR),
        ("贵州省财政厅", UnitKind.SUPERIOR),
        ("群众代表", None),
    ],
)
def test_a_unit_is_guessed_by_its_name(name: str, kind: UnitKind | None) -> None:
    assert guess_unit_kind(name) is kind
