"""What differs between two editions, and between two wordings."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from jkgov_desktop.records.meetings.meeting import MeetingKind
from jkgov_desktop.rulebook.comparing import EditionChange, PieceKind, _facts, changes, marked, pieces
from jkgov_desktop.rulebook.edition import Chapter
from jkgov_desktop.rulebook.figures.values import Fen, MonthDay
from jkgov_desktop.rulebook.rules import load

OURS = load().edition
wordings = st.text("第一条县长主持会议，应当15日。\n ", max_size=40)


def test_an_edition_does_not_differ_from_itself():
    assert changes(OURS, OURS) == ()


def test_head_and_figures_are_said_in_words():
    executive = OURS.bodies[MeetingKind.EXECUTIVE]
    quorum = replace(executive.quorum, numerator=2, denominator=3, inclusive=True)
    bodies = {**OURS.bodies, MeetingKind.EXECUTIVE: replace(executive, quorum=quorum)}
    agenda = replace(OURS.agenda, material_days=7)
    new = replace(OURS, effective=date(2027, 1, 1), bodies=bodies, agenda=agenda)
    assert changes(OURS, new) == (
        EditionChange("施行日期", "2022年4月25日", "2027年1月1日"),
        EditionChange("会议 · 常务会议 · 法定人数", "超过半数（第五十一条）", "三分之二以上（第五十一条）"),
        EditionChange("会议议题 · 会议材料提前几个工作日报送", "5", "7"),
    )


def test_money_and_days_of_the_year_are_said_as_such():
    documents = replace(OURS.documents, deputy_limit=Fen(10_000_000), half_due=MonthDay.read("6-30"))
    assert changes(OURS, replace(OURS, documents=documents)) == (
        EditionChange("公文与资金 · 分管副县长审签的最高数额", "20万元", "10万元"),
        EditionChange("公文与资金 · 半年报告报送时限", "7月15日", "6月30日"),
    )


def test_a_quorum_that_is_dropped_reads_as_nothing():
    executive = OURS.bodies[MeetingKind.EXECUTIVE]
    new = replace(OURS, bodies={**OURS.bodies, MeetingKind.EXECUTIVE: replace(executive, quorum=None)})
    assert changes(OURS, new) == (EditionChange("会议 · 常务会议 · 法定人数", "超过半数（第五十一条）", ""),)


def test_an_open_question_is_named_by_what_it_asks():
    reading = OURS.interpretations["presiding_deputy"]
    new = replace(
        OURS, interpretations={**OURS.interpretations, "presiding_deputy": replace(reading, default="any_deputy")}
    )
    (only,) = changes(OURS, new)
    assert only.what == f"口径 · {reading.question}"
    assert only.was.startswith("默认：仅在常务副县长不能主持时")
    assert only.now.startswith("默认：受县长委托即可")


def numbered(articles):
    return (Chapter("总则", tuple(replace(one, number=number) for number, one in enumerate(articles, start=1))),)


def test_an_inserted_article_moves_the_others_and_is_new_itself():
    first, second, third = (OURS.articles[number] for number in (10, 11, 12))
    fresh = replace(first, gist="全新的一条规定")
    old = replace(OURS, chapters=numbered([first, second, third]))
    new = replace(OURS, chapters=numbered([first, fresh, second, third]))
    assert changes(old, new) == (
        EditionChange("第二条", "", "全新的一条规定"),
        EditionChange("第三条（条号）", "第二条", "第三条"),
        EditionChange("第四条（条号）", "第三条", "第四条"),
    )
    assert changes(new, old)[0] == EditionChange("第二条", "全新的一条规定", "")


def test_what_the_program_does_and_the_chapter_are_compared():
    one = OURS.articles[3]
    moved = replace(one, does=one.does[:1])
    first, second, *others = OURS.chapters
    shorter, longer = replace(first, articles=first.articles[:2]), replace(second, articles=(moved, *second.articles))
    found = changes(OURS, replace(OURS, chapters=(shorter, longer, *others)))
    assert [change.what for change in found] == ["第三条（章）", "第三条（本程序）"]
    assert found[1].now == one.does[0].label


def test_a_figure_is_never_changed_by_halves():
    assert marked(pieces("提前15个工作日。", "提前10个工作日。")) == "提前［删：15］［增：10］个工作日。"
    assert marked(pieces("", "第一条")) == "［增：第一条］"
    assert marked(pieces("一 \n二", "一\n二")) == "一\n二"


@given(wordings, wordings)
def test_either_wording_can_be_read_out_of_the_pieces(old, new):
    def side(left_out):
        return "".join(one.text for one in pieces(old, new) if one.kind is not left_out)

    def tidy(text):
        return "\n".join(line.strip() for line in text.split("\n"))

    assert side(PieceKind.ADDED) == tidy(old)
    assert side(PieceKind.REMOVED) == tidy(new)


def test_everything_that_can_differ_has_a_name_people_read():
    """A new figure is named where it is declared."""
    keys = {part for place in _facts(OURS) for part in place if part.isascii()}
    assert keys == set()
