"""The rules on a desk: readings decided, official text kept, findings counted by article."""

from datetime import date

import pytest

from jkgov_desktop.office.opening import open_desk
from jkgov_desktop.office.refusal import Refused
from jkgov_desktop.office.rules import readings, text
from jkgov_desktop.records.house import Interpretation
from jkgov_desktop.records.rules import KeptArticle
from jkgov_desktop.rulebook.official_text import parse

APPROVED = date(2026, 3, 2)


def test_every_question_is_read_by_its_default_until_somebody_decides(desk):
    sheets = {one.key: one for one in readings.readings(desk)}
    assert {"office_director_member", "presiding_deputy", "minutes_otherwise"} <= set(sheets)
    assert all(one.chosen == one.reading.default and one.decided is None for one in sheets.values())


def test_a_decision_is_judged_by_at_once_and_after_reopening(desk):
    readings.decide(desk, "presiding_deputy", "any_deputy", "龙明远", APPROVED)
    assert desk.rules.reading("presiding_deputy") == "any_deputy"
    desk.store.close()
    again = open_desk(desk.store.path)
    with again.store:
        (sheet,) = [one for one in readings.readings(again) if one.decided]
        assert (sheet.chosen, sheet.decided.approver, sheet.decided.approved_on) == ("any_deputy", "龙明远", APPROVED)


def test_deciding_again_changes_the_one_line_there_is(desk):
    for value in ("any_deputy", "executive_first"):
        readings.decide(desk, "presiding_deputy", value, "龙明远", APPROVED)
    (kept,) = desk.store.all(Interpretation)
    assert kept.value == "executive_first"
    assert [one.clerk for one in desk.store.history(kept.id)] == [desk.clerk, desk.clerk]


def test_a_decision_taken_back_is_no_longer_judged_by(desk):
    readings.decide(desk, "presiding_deputy", "any_deputy", "龙明远", APPROVED)
    desk.store.undo(desk.clerk)
    desk.reread()
    assert desk.rules.reading("presiding_deputy") == "executive_first"


@pytest.mark.parametrize(
    ("value", "approver", "approved_on", "sentence"),
    [
        ("any_deputy", " ", APPROVED, "请填写批准人"),
        ("any_deputy", "龙明远", None, "请填写批准人和批准日期"),
        ("everybody", "龙明远", APPROVED, "没有这种口径"),
    ],
)
def test_a_decision_without_approver_day_or_known_answer_is_refused(desk, value, approver, approved_on, sentence):
    with pytest.raises(Refused, match=sentence):
        readings.decide(desk, "presiding_deputy", value, approver, approved_on)
    assert desk.store.count(Interpretation.register) == 0


OLD = parse("第一章 总则\n第一条 甲，一。\n（一）子项。\n第二条 乙。\n第三条 丙。")
NEW = parse("第一章 总则\n第一条 甲,一。\n（一）子项。\n第二条 乙二。")


def test_the_official_text_is_kept_with_its_paragraphs_source_and_day(desk):
    assert text.load_text(desk, OLD, "规则.txt") == 3
    kept = text.kept_articles(desk)
    assert kept[1].wording == "甲，一。\n（一）子项。"
    assert (kept[2].chapter, kept[2].source, kept[2].loaded_on) == ("总则", "规则.txt", date(2026, 3, 9))


def test_a_new_text_takes_the_place_of_the_old_in_one_step(desk):
    text.load_text(desk, OLD, "旧.txt")
    text.load_text(desk, NEW, "新.txt")
    assert {number: one.wording for number, one in text.kept_articles(desk).items()} == {
        1: "甲,一。\n（一）子项。",
        2: "乙二。",
    }
    assert [one.name for one in desk.store.removed()] == ["3"]
    desk.store.undo(desk.clerk)
    assert [one.source for one in text.kept_articles(desk).values()] == ["旧.txt"] * 3


def test_only_articles_whose_words_differ_are_named_as_differences(desk):
    text.load_text(desk, OLD, "旧.txt")
    found = [(one.old.number, one.new and one.new.text) for one in text.differences_to(desk, NEW)]
    assert found == [(2, "乙二。"), (3, None)]


def test_a_text_that_cannot_be_kept_leaves_the_old_one_whole(desk):
    text.load_text(desk, OLD, "旧.txt")
    with pytest.raises(Refused, match="第二条不能载入：“原文”含有密级标志"):
        text.load_text(desk, parse("第一条 甲。\n第二条 机密★10年。"), "新.txt")
    assert desk.store.count(KeptArticle.register) == 3


def test_articles_are_searched_by_number_gist_and_official_words_in_any_width(desk):
    text.load_text(desk, OLD, "旧.txt")
    texts = text.searched_articles(desk)
    assert len(texts) == 109
    assert "甲,一" in texts[1]
    assert "第五十一条" in texts[51]
    assert "法定人数" in texts[51]


def test_the_text_to_print_is_the_official_one_or_else_says_that_it_is_not(desk):
    gists = text.rules_text(desk)
    assert "尚未载入印发的原文" in gists.note
    assert [len(gists.chapters), sum(len(one.articles) for one in gists.chapters)] == [19, 109]
    text.load_text(desk, OLD, "规则.txt")
    printed = text.rules_text(desk)
    assert printed.note == "据“规则.txt”，2026年3月9日载入"
    (only,) = printed.chapters
    assert only.title == "第一章　总则"
    assert (only.articles[0].name, only.articles[0].paragraphs) == ("第一条", ("甲，一。", "（一）子项。"))


def test_the_list_to_print_says_who_decided_each_reading(desk):
    readings.decide(desk, "presiding_deputy", "any_deputy", "龙明远", APPROVED)
    sheet = readings.readings_list(desk)
    decided = {one.question: (one.answer, one.decided) for one in sheet.readings}
    question = desk.rules.edition.interpretations["presiding_deputy"].question
    assert decided.pop(question) == ("受县长委托即可", "龙明远 2026-03-02")
    assert {by for _, by in decided.values()} == {"程序默认"}
    assert len(sheet.discrepancies) == len(desk.rules.edition.discrepancies) > 0
    assert any(one.articles == "第八十、九十五条" for one in sheet.discrepancies)
