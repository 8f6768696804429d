"""A pasted roster, understood."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jkgov_desktop.exchange.roster import RosterLine, read_roster
from jkgov_desktop.records.people import PartySeat, PostRole, UnitKind

LEADERS = (
    "示例县人民政府领导名单\t\t\t\t\n"
    "序号\t姓 名\t单位\t职务\t联系电话（手机）\t党组职务\t任职时间\t分管工作\t排名\n"
    "１\t张　㛃\t县人民政府\t县委副书记、县长\t１３８５５５５１２３４\t党组书记\t2021.11\t全面工作\t１\n"
    "2\t李建国\t\t常务副县长\t138 5555 1235\t党组副书记\t2021-12-03\t财政、发改\t2\n"
    "3\t王䶮\t\t副县长、县公安局局长\t—\t成员\t\t公安\t3\n"
    "一、县直部门\t\t\t\t\n"
    "4\t何静（女）\t县财政局\t党组书记、局长\t0856-6621234\t\t\t\t\n"
    "5\t田 小 雨\t\t副局长\t0856 6621235\t\t\t\t\n"
)


def posts_of(text: str) -> list[tuple[str, str, str]]:
    return [(line.name, line.unit, line.title) for line in read_roster(text).lines]


def line_of(text: str) -> RosterLine:
    (line,) = read_roster(text).lines
    return line


def test_a_table_with_heads_is_read_by_its_columns() -> None:
    roster = read_roster(LEADERS)
    assert roster.problems == ()
    assert [(line.name, line.unit, line.title) for line in roster.lines] == [
        ("张㛃", "县委", "副书记"),
        ("张㛃", "县人民政府", "县长"),
        ("李建国", "县人民政府", "常务副县长"),
        ("王䶮", "县人民政府", "副县长"),
        ("王䶮", "县公安局", "局长"),
        ("何静", "县财政局", "党组书记、局长"),
        ("田小雨", "县财政局", "副局长"),
    ]


def test_the_columns_may_stand_in_any_order() -> None:
    assert line_of("联系电话\t职务\t姓名\t单位\n13855551234\t局长\t何静\t县财政局") == RosterLine(
        number=2,
        name="何静",
        unit="县财政局",
        title="局长",
        role=PostRole.PRINCIPAL,
        unit_kind=UnitKind.CONSTITUENT,
        phone="13855551234",
    )


def test_rank_seat_period_and_portfolio_belong_to_the_main_post() -> None:
    party_post, main = read_roster(LEADERS).lines[:2]
    assert (main.rank, main.party_seat, main.since, main.portfolio) == (
        1,
        PartySeat.SECRETARY,
        date(2021, 11, 1),
        "全面工作",
    )
    assert (party_post.rank, party_post.party_seat, party_post.since, party_post.portfolio) == (
        None,
        None,
        None,
        "",
    )


def test_full_width_figures_and_spaced_phones_are_made_plain() -> None:
    phones = {line.name: line.phone for line in read_roster(LEADERS).lines}
    assert phones == {
        "张㛃": "13855551234",
        "李建国": "13855551235",
        "王䶮": "",
        "何静": "0856-6621234",
        "田小雨": "0856-6621235",
    }


def test_an_empty_unit_under_a_merged_cell_is_the_one_above_and_no_doubt() -> None:
    deputy = read_roster(LEADERS).lines[-1]
    assert (deputy.unit, deputy.doubts) == ("县财政局", ())


def test_a_merged_unit_outlives_a_person_who_also_holds_another_post() -> None:
    text = "姓名\t单位\t职务\n王䶮\t县人民政府\t副县长、县公安局局长\n吴海涛\t\t办公室主任"
    assert posts_of(text)[-1] == ("吴海涛", "县人民政府办公室", "主任")


def test_a_cell_of_several_lines_is_one_cell() -> None:
    assert posts_of('姓名\t职务\n"张\n三"\t"县财政局\n局长"')[0][0] == "张三"


def test_an_unpaired_quotation_mark_hides_no_row() -> None:
    assert [name for name, _, _ in posts_of('姓名\t职务\n"张三\t县长\n李四\t副县长')] == ['"张三', "李四"]


def test_a_repeated_head_is_no_person() -> None:
    text = "姓名\t职务\n张三\t县财政局局长\n姓名\t职务\n李四\t县教育局局长"
    assert [name for name, _, _ in posts_of(text)] == ["张三", "李四"]


@pytest.mark.parametrize(
    "text",
    [
        "何静 县财政局 局长 13855551234",
        "1. 何静，县财政局，局长，138-5555-1234",
        "（1）何  静、县财政局、局长、13855551234",
        "何静：县财政局局长，电话：13855551234",
        "12 县财政局局长 何静 １３８５５５５１２３４",
        "县财政局\t何静\t局长\t13855551234",
        "1\t何　静\t县财政局局长\t138 5555 1234",
    ],
)
def test_without_heads_every_cell_is_taken_for_what_it_looks_like(text: str) -> None:
    line = line_of(text)
    assert (line.name, line.unit, line.title, line.phone) == ("何静", "县财政局", "局长", "13855551234")
    assert line.doubts == ()


def test_a_head_row_also_serves_a_list_with_spaces() -> None:
    assert posts_of("姓名 单位 职务\n张 三 县财政局 局长") == [("张三", "县财政局", "局长")]


@pytest.mark.parametrize("name", ["王文学", "李建社", "欧阳修", "王镇", "阿卜杜·热合曼", "龙𬭚"])
def test_a_name_that_ends_like_a_unit_is_still_a_name(name: str) -> None:
    assert line_of(f"{name} 太平镇 镇长").name == name


def test_two_posts_in_one_line_of_text_are_two_posts() -> None:
    assert posts_of("王䶮 县人民政府副县长、县公安局局长") == [
        ("王䶮", "县人民政府", "副县长"),
        ("王䶮", "县公安局", "局长"),
    ]


@pytest.mark.parametrize(
    ("text", "doubt"),
    [
        ("姓名\t单位\t职务\t电话\n何静\t县财政局\t局长\t1.38E+10", "科学计数法"),
        ("姓名\t单位\t职务\t电话\n何静\t县财政局\t局长\t同上", "不像电话号码"),
        ("姓名\t单位\t职务\n何静等3人\t县财政局\t局长", "不像一个姓名"),
        ("姓名\t单位\t职务\n何静\t县财政局\t", "没有写职务"),
        ("姓名\t职务\n何静\t局长", "没有写单位"),
        ("姓名\t单位\t职务\n何静\t县财政局\t热心群众", "哪类职务"),
        ("姓名\t单位\t职务\n何静\t群众代表\t局长", "哪类单位"),
        ("姓名\t单位\t职务\t排名\n何静\t县财政局\t局长\t第一", "不是数字"),
        ("姓名\t单位\t职务\t任职时间\n何静\t县财政局\t局长\t2021年2月30日", "没有 2021年2月30日"),
        ("姓名\t单位\t职务\t任职时间\n何静\t县财政局\t局长\t2021年2月", "只写到月"),
        ("姓名\t单位\t职务\t党组职务\n何静\t县财政局\t局长\t骨干", "看不懂党组职务"),
        ("何静 县财政局 局长 优秀党务工作者称号", "没有用上"),
    ],
)
def test_what_is_doubtful_is_said_beside_the_line(text: str, doubt: str) -> None:
    assert any(doubt in said for said in line_of(text).doubts)


def test_a_unit_taken_from_the_row_above_without_heads_is_a_doubt() -> None:
    deputy = read_roster("何静 县财政局 局长\n田小雨 副局长").lines[1]
    assert deputy.unit == "县财政局"
    assert deputy.doubts == ("没有写单位，按上一行的“县财政局”处理，请核对。",)


def test_a_name_seen_before_is_a_doubt_that_names_the_row() -> None:
    second = read_roster("何静 县财政局 局长\n何静 县统计局 局长").lines[1]
    assert second.doubts[0].startswith("与第1行同名")


def test_a_row_without_a_name_is_a_problem_that_names_the_row() -> None:
    roster = read_roster("姓名\t单位\t职务\n何静\t县财政局\t局长\n\t县统计局\t局长")
    assert len(roster.lines) == 1
    assert roster.problems == (
        "第3行：没有认出姓名（“县统计局，局长”），未收入。如是标题可不管；如是人员，请补上姓名后重新粘贴。",
    )


def test_a_row_that_names_only_a_unit_heads_those_below() -> None:
    assert posts_of("县财政局\n何静 局长\n田小雨 副局长") == [
        ("何静", "县财政局", "局长"),
        ("田小雨", "县财政局", "副局长"),
    ]


def test_two_county_heads_are_a_problem() -> None:
    assert read_roster("张三 县长\n李四 县长").problems == ("名单中有2位县长（张三、李四），请核对职务类别。",)


@pytest.mark.parametrize("text", ["", "  \n\t\n", "\u200b", "——\t—"])
def test_nothing_pasted_says_what_to_do(text: str) -> None:
    roster = read_roster(text)
    assert roster.lines == ()
    assert "没有可识别的内容" in roster.problems[0]


def test_a_book_pasted_by_mistake_is_refused_in_words() -> None:
    assert "不是名单" in read_roster('甲\t"' + "字" * 200_000 + '"').problems[0]


@given(
    st.text(
        alphabet=st.sampled_from(
            '张三何静县财政局长副主任（）()、，, \t\n\r"123２E+-.姓名职务单位电话党组成员\u3000\x00'
        ),
        max_size=120,
    )
)
def test_no_text_is_too_odd_to_read(text: str) -> None:
    for line in read_roster(text).lines:
        assert line.name
        assert line.unit or "没有写单位，请补填。" in line.doubts
        assert line.title or "没有写职务，请补填。" in line.doubts
