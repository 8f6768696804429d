from datetime import date, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jkgov_desktop.records.fields import (
    FIRST_DAY,
    LAST_DAY,
    Clock,
    Day,
    FieldError,
    Flag,
    Line,
    Pick,
    Ref,
    Text,
    Whole,
    article_name,
    chinese_day,
    chinese_number,
    part_of_day,
)
from jkgov_desktop.records.people import UnitKind

LINE = Line(label="名称", name="name")
TEXT = Text(label="内容", name="body")
WHOLE = Whole(label="分钟", name="minutes", low=1, high=240, unit="分钟")
DAY = Day(label="日期", name="on")
CLOCK = Clock(label="时间", name="at")
PICK = Pick(label="类别", name="kind", choices=UnitKind)
REF = Ref(label="单位", name="unit", target="units")
FLAG = Flag(label="组成人员", name="member")
KINDS = [LINE, TEXT, WHOLE, DAY, CLOCK, PICK, REF, FLAG]
each_kind = pytest.mark.parametrize("field", KINDS, ids=lambda field: type(field).__name__)


def refusal(field, text):
    """The sentence with which `field` refuses what was typed."""
    with pytest.raises(FieldError) as caught:
        field.parse(text)
    assert caught.value.field == field.name
    assert str(caught.value) == caught.value.sentence
    return caught.value.sentence


@each_kind
def test_nothing_typed_is_the_empty_value(field):
    assert field.parse(" \t\u00a0\n") == field.empty
    assert field.show(field.empty) == ""


@pytest.mark.parametrize("kind", [Line, Text, Whole, Day, Clock, Ref])
def test_a_required_field_asks_to_be_filled_in(kind):
    target = {"target": "units"} if kind is Ref else {}
    field = kind(label="会议名称", name="title", required=True, **target)
    assert refusal(field, "") == "请填写“会议名称”。"


@each_kind
@pytest.mark.parametrize("nonsense", [object(), 3.5, b"x"])
def test_a_value_of_no_kind_is_refused_or_made_plain(field, nonsense):
    if field is FLAG:
        assert field.clean(nonsense) is True
        return
    with pytest.raises(FieldError) as caught:
        field.clean(nonsense)
    assert f"“{field.label}”" in caught.value.sentence


class TestLine:
    def test_the_longest_line_is_kept_and_one_more_character_is_not(self):
        assert len(LINE.parse("字" * 100)) == 100
        assert refusal(LINE, "字" * 101) == "“名称”最多 100 字，现有 101 字，请精简。"

    def test_a_title_of_ten_thousand_characters_is_refused_in_a_short_sentence(self):
        assert len(refusal(LINE, "题" * 10_000)) < 40

    def test_white_space_is_counted_after_it_is_tidied(self):
        assert LINE.parse("\t" + "字" * 100 + "\n\n") == "字" * 100

    def test_a_picture_is_shown_and_refused(self):
        assert refusal(LINE, "同意😀") == "“名称”含有无法印在公文上的表情符号“😀”，请删去。"

    def test_a_classification_mark_is_refused_with_what_to_do_instead(self):
        sentence = refusal(LINE, "关于某事项的请示 机密★10年")
        assert "机密★" in sentence
        assert "纸质登记簿" in sentence

    @given(st.text(max_size=120))
    def test_what_is_kept_reads_back_as_it_is_shown(self, text):
        try:
            kept = LINE.parse(text)
        except FieldError:
            return
        assert LINE.parse(LINE.show(kept)) == kept
        assert LINE.load(LINE.dump(kept)) == kept


class TestText:
    def test_paragraphs_are_kept(self):
        assert TEXT.parse("一、防汛\r\n 二、抗旱\n") == "一、防汛\n二、抗旱"

    def test_a_mark_anywhere_in_the_text_is_refused(self):
        assert "秘密★" in refusal(TEXT, "第一段\n第二段 秘密★")

    def test_a_long_body_is_kept(self):
        assert len(TEXT.parse("字" * 100_000)) == 100_000
        assert "最多 100000 字" in refusal(TEXT, "字" * 100_001)


class TestWhole:
    @pytest.mark.parametrize(("typed", "meant"), [("8", 8), ("8分钟", 8), ("8 分钟", 8), ("１２", 12), (" 240 ", 240)])
    def test_figures_are_read_with_or_without_their_unit(self, typed, meant):
        assert WHOLE.parse(typed) == meant

    @pytest.mark.parametrize("typed", ["八", "8.5", "1_0", "8-10", "9" * 5000, "分钟"])
    def test_what_is_no_whole_number_is_quoted(self, typed):
        sentence = refusal(WHOLE, typed)
        assert sentence.startswith("“分钟”应为整数，“")
        assert len(sentence) < 50

    @pytest.mark.parametrize("typed", ["0", "241", "-3", "999999999"])
    def test_a_number_out_of_range_names_the_range(self, typed):
        assert refusal(WHOLE, typed) == "“分钟”应为 1 到 240 的整数。"

    def test_true_is_no_number(self):
        with pytest.raises(FieldError):
            WHOLE.clean(True)  # noqa: FBT003 - the value under test

    @given(st.integers(1, 240))
    def test_every_number_reads_back(self, number):
        assert WHOLE.parse(WHOLE.show(number)) == WHOLE.load(WHOLE.dump(number)) == number


class TestDay:
    @pytest.mark.parametrize(
        "typed",
        [
            "2026-3-5",
            "2026-03-05",
            "2026.3.5",
            "2026/3/5",
            "2026年3月5日",
            "2026年3月5",
            "20260305",
            " 2026 年 3 月 5 日 ",
        ],
    )
    def test_the_usual_ways_to_write_a_day_are_read(self, typed):
        assert DAY.parse(typed) == date(2026, 3, 5)

    @pytest.mark.parametrize("typed", ["2026-2-30", "20260229", "2026-13-1", "2026年0月1日", "0000-1-1"])
    def test_a_day_that_does_not_exist_is_named(self, typed):
        sentence = refusal(DAY, typed)
        assert sentence.startswith("“日期”没有 ")
        assert sentence.endswith("这一天，请核对。")

    def test_a_leap_day_exists_every_fourth_year(self):
        assert DAY.parse("2028-2-29") == date(2028, 2, 29)

    @pytest.mark.parametrize("typed", ["明天", "3月5日", "26-3-5", "2026-3", "2026-3-5-1", "5/3/2026", "日" * 10_000])
    def test_what_is_no_day_is_answered_with_an_example(self, typed):
        sentence = refusal(DAY, typed)
        assert "请按 2026-3-5" in sentence
        assert len(sentence) < 80

    @pytest.mark.parametrize("typed", ["1949-9-30", "2100-1-1", "0001-1-1"])
    def test_a_day_outside_the_republic_and_this_century_is_refused(self, typed):
        assert "1949 年至 2099 年" in refusal(DAY, typed)

    def test_a_moment_is_no_day(self):
        with pytest.raises(FieldError):
            DAY.clean(datetime(2026, 3, 5, 8, 30))

    @given(st.dates(FIRST_DAY, LAST_DAY))
    def test_every_day_reads_back_however_it_is_written(self, day):
        assert DAY.parse(DAY.show(day)) == DAY.parse(chinese_day(day)) == DAY.load(DAY.dump(day)) == day

    def test_days_are_kept_in_an_order_that_sorts(self):
        assert DAY.dump(date(2026, 3, 5)) == "2026-03-05"


class TestClock:
    @pytest.mark.parametrize("typed", ["8:30", "08:30", "8：30", "8时30分", "8点30", "0830", " 8 : 30 "])
    def test_the_usual_ways_to_write_a_time_are_read(self, typed):
        assert CLOCK.parse(typed) == time(8, 30)

    @pytest.mark.parametrize(("typed", "meant"), [("9点", time(9)), ("15时", time(15)), ("0:00", time(0))])
    def test_the_full_hour_needs_no_minutes(self, typed, meant):
        assert CLOCK.parse(typed) == meant

    @pytest.mark.parametrize("typed", ["24:00", "8:60", "2575", "八点半", "上午", "8", "8:30:00"])
    def test_what_is_no_time_is_answered_with_an_example(self, typed):
        sentence = refusal(CLOCK, typed)
        assert typed in sentence
        assert "请按 8:30 或 15:00" in sentence

    @given(st.times())
    def test_every_minute_reads_back(self, at):
        kept = CLOCK.clean(at)
        assert kept == at.replace(second=0, microsecond=0)
        assert CLOCK.parse(CLOCK.show(kept)) == CLOCK.load(CLOCK.dump(kept)) == kept

    def test_midnight_is_a_time_like_any_other(self):
        assert CLOCK.show(time(0)) == CLOCK.dump(time(0)) == "00:00"


class TestPick:
    @pytest.mark.parametrize("kind", UnitKind)
    def test_every_member_is_read_by_its_label_and_by_its_name(self, kind):
        assert PICK.parse(kind.label) is PICK.parse(kind.value) is PICK.load(PICK.dump(kind)) is kind

    def test_an_unknown_word_is_answered_with_the_list(self):
        sentence = refusal(PICK, "公司")
        assert sentence.startswith("“类别”没有“公司”这一项，可选：县人民政府、组成部门")

    def test_a_member_kept_under_a_name_nobody_knows_is_a_fault(self):
        with pytest.raises(ValueError, match="cabinet"):
            PICK.load("cabinet")


class TestFlag:
    @pytest.mark.parametrize("typed", ["是", "√", "✓", "1", "有"])
    def test_yes_is_read(self, typed):
        assert FLAG.parse(typed) is True

    @pytest.mark.parametrize("typed", ["否", "×", "0", "无", ""])
    def test_no_is_read(self, typed):
        assert FLAG.parse(typed) is False

    def test_perhaps_is_not(self):
        assert refusal(FLAG, "可能") == "“组成人员”请填“是”或“否”，“可能”不是。"

    @given(st.booleans())
    def test_both_read_back(self, yes):
        assert FLAG.parse(FLAG.show(yes)) is FLAG.load(FLAG.dump(yes)) is yes


def test_a_reference_is_kept_by_its_id():
    assert REF.clean("0199") == REF.load(REF.dump("0199")) == "0199"


def test_figures_up_to_a_hundred_and_nine_are_written_in_chinese():
    ones = list("一二三四五六七八九")
    tens = ["", "十", *(f"{one}十" for one in ones[1:])]
    wanted = [ten + one for ten in tens for one in ("", *ones)]
    wanted[0] = "零"
    wanted += ["一百", *(f"一百零{one}" for one in ones)]
    assert [chinese_number(number) for number in range(110)] == wanted


@pytest.mark.parametrize(
    ("number", "words"),
    [(110, "一百一十"), (111, "一百一十一"), (120, "一百二十"), (200, "二百"), (305, "三百零五"), (999, "九百九十九")],
)
def test_figures_in_the_hundreds_are_written_in_chinese(number, words):
    assert chinese_number(number) == words


def test_no_two_figures_are_written_alike():
    assert len({chinese_number(number) for number in range(1000)}) == 1000


def test_an_article_is_called_by_its_chinese_number():
    assert article_name(51) == "第五十一条"
    assert article_name(104) == "第一百零四条"


def test_a_day_in_chinese_has_no_leading_zeros():
    assert chinese_day(date(2024, 3, 5)) == "2024年3月5日"


@pytest.mark.parametrize(("hour", "part"), [(0, "上午"), (11, "上午"), (12, "下午"), (17, "下午"), (18, "晚上")])
def test_a_day_has_three_parts(hour, part):
    assert part_of_day(time(hour, 59)) == part


def test_figures_typed_full_width_are_understood_and_words_stay_as_they_are():
    assert DAY.parse("２０２６．３．５") == date(2026, 3, 5)
    assert WHOLE.parse("１２分钟") == 12
    assert CLOCK.parse("８：３０") == time(8, 30)
    assert LINE.parse("２０２６年") == "２０２６年"


@pytest.mark.parametrize("value", [[], {}, 7, "没有"])
def test_what_is_no_choice_is_refused_in_a_sentence(value):
    with pytest.raises(FieldError, match="可选"):
        PICK.clean(value)
