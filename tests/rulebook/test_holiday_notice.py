"""Holiday notices in the wordings of the last years, against the tables that come with the program."""

from datetime import date

import pytest

from jkgov_desktop.places import resource
from jkgov_desktop.rulebook.holiday_notice import NoticeError, parse
from jkgov_desktop.rulebook.working_days import WorkingCalendar, YearTable

CALENDAR = WorkingCalendar.load(resource("resources", "calendar"))

NOTICES = {
    2014: """一、元旦：1月1日放假1天。
二、春节：1月31日至2月6日放假调休，共7天。1月26日（星期日）、2月8日（星期六）上班。
三、清明节：4月5日放假，4月7日（星期一）补休。
四、劳动节：5月1日至3日放假调休，共3天。5月4日（星期日）上班。
五、端午节：6月2日放假，与周末连休。
六、中秋节：9月8日放假，与周末连休。
七、国庆节：10月1日至7日放假调休，共7天。9月28日（星期日）、10月11日（星期六）上班。""",
    2016: """元旦：1月1日放假，与周末连休。
春节：2月7日至13日放假调休，共7天。2月6日（星期六）、2月14日（星期日）上班。
清明节：4月4日放假，与周末连休。劳动节：5月1日放假，5月2日（星期一）补休。
端午节：6月9日至11日放假调休，共3天。6月12日（星期日）上班。
中秋节：9月15日至17日放假调休，共3天。9月18日（星期日）上班。
国庆节：10月1日至7日放假调休，共7天。10月8日（星期六）、10月9日（星期日）上班。""",
    2017: """元旦：1月1日放假，1月2日（星期一）补休。
春节：1月27日至2月2日放假调休，共7天。1月22日（星期日）、2月4日（星期六）上班。
清明节：4月2日至4日放假调休，共3天。4月1日（星期六）上班。
劳动节：5月1日放假，与周末连休。
端午节：5月28日至30日放假调休，共3天。5月27日（星期六）上班。
中秋节、国庆节：10月1日至8日放假调休，共8天。9月30日（星期六）上班。""",
    2023: """一、元旦：2022年12月31日至2023年1月2日放假调休，共3天。
二、春节：1月21日至27日放假调休，共7天。1月28日（星期六）、1月29日（星期日）上班。
三、清明节：4月5日放假，共1天。
四、劳动节：4月29日至5月3日放假调休，共5天。4月23日（星期日）、5月6日（星期六）上班。
五、端午节：6月22日至24日放假调休，共3天。6月25日（星期日）上班。
六、中秋节、国庆节：9月29日至10月6日放假调休，共8天。10月7日（星期六）、10月8日（星期日）上班。""",
    2024: """一、元旦：1月1日放假，与周末连休。
二、春节：2月10日至17日放假调休，共8天。2月4日（星期日）、2月18日（星期日）上班。鼓励各单位结合带薪年休假等制度落实，
安排职工在除夕（2月9日）休息。
三、清明节：4月4日至6日放假调休，共3天。4月7日（星期日）上班。
四、劳动节：5月1日至5日放假调休，共5天。4月28日（星期日）、5月11日（星期六）上班。
五、端午节：6月10日放假，与周末连休。
六、中秋节：9月15日至17日放假调休，共3天。9月14日（星期六）上班。
七、国庆节：10月1日至7日放假调休，共7天。9月29日（星期日）、10月12日（星期六）上班。""",
    2025: """元旦：1月1日（周三）放假1天，不调休。
春节：1月28日（农历除夕、周二）至2月4日（农历正月初七、周二）放假调休，共8天。1月26日（周日）、2月8日（周六）上班。
清明节：4月4日（周五）至6日（周日）放假，共3天。
劳动节：5月1日（周四）至5日（周一）放假调休，共5天。4月27日（周日）上班。
端午节：5月31日（周六）至6月2日（周一）放假，共3天。
国庆节、中秋节：10月1日（周三）至8日（周三）放假调休，共8天。9月28日（周日）、10月11日（周六）上班。""",
    2026: """元旦：1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。
春节：2月15日（农历腊月二十八、周日）至23日（农历正月初七、周一）放假调休，共9天。
2月14日（周六）、2月28日（周六）上班。
清明节：4月4日（周六）至6日（周一）放假，共3天。
劳动节：5月1日（周五）至5日（周二）放假调休，共5天。5月9日（周六）上班。
端午节：6月19日（周五）至21日（周日）放假，共3天。
中秋节：9月25日（周五）至27日（周日）放假，共3天。
国庆节：10月1日（周四）至7日（周三）放假调休，共7天。9月20日（周日）、10月10日（周六）上班。""",
}


@pytest.mark.parametrize("year", NOTICES)
def test_a_whole_notice_gives_the_working_days_of_its_year(year):
    notice = parse(NOTICES[year], year)
    days = [(one.day, one.off) for one in notice.days if one.day.year == year]
    assert YearTable.of(days) == CALENDAR.years[year]
    assert notice.is_whole_year
    assert notice.doubts == ()


def off(text, year=2026):
    return [one.day for one in parse(text, year).days if one.off]


def test_letterhead_preamble_and_signature_are_passed_over():
    paper = (
        "国务院办公厅关于2026年\n部分节假日安排的通知\n国办发明电〔2025〕7号\n"
        "各省、自治区、直辖市人民政府，国务院各部委、各直属机构：\n"
        "经国务院批准，现将2026年元旦、春节放假调休日期的具体安排通知如下。\n"
        f"{NOTICES[2026]}\n节假日期间，各地区、各部门要妥善安排好值班。\n国务院办公厅\n2025年11月4日\n"
    )
    assert parse(paper) == parse(NOTICES[2026], 2026)


def test_half_width_signs_and_spaces_inside_dates_do_not_matter():
    spread = "春节: 2 月 15 日 (周日) 至 23日(周一)放假调休, 共9天. 2月14日(周六)、2月28日(周六)上班."
    notice = parse(spread, 2026)
    assert [one.day for one in notice.days if not one.off] == [date(2026, 2, 14), date(2026, 2, 28)]
    assert len(notice.days) == 11
    assert notice.festivals == ("春节",)
    assert not notice.is_whole_year


@pytest.mark.parametrize(
    "text",
    [
        "元旦：2018年12月30日至2019年1月1日放假调休，共3天。2018年12月29日（星期六）上班。",
        "元旦：2018年12月30日至1月1日放假调休，共3天。",
        "元旦：12月30日至1月1日放假调休，共3天。",
    ],
)
def test_a_holiday_may_begin_in_the_year_before(text):
    assert off(text, 2019) == [date(2018, 12, 30), date(2018, 12, 31), date(2019, 1, 1)]


def test_a_notice_for_one_occasion_needs_no_festival():
    text = "9月3日至5日调休放假，共3天。其中9月3日（星期四）放假，9月4日（星期五）调休，9月6日（星期日）上班。"
    notice = parse(text, 2015)
    assert YearTable.of((one.day, one.off) for one in notice.days) == YearTable(
        off=frozenset({date(2015, 9, 3), date(2015, 9, 4)}), worked=frozenset({date(2015, 9, 6)})
    )


def test_the_year_stands_in_the_title_or_is_given():
    assert parse("关于2031年部分节假日安排的通知\n元旦：1月1日放假1天。").year == 2031
    with pytest.raises(NoticeError, match="看不出是哪一年"):
        parse("元旦：1月1日放假1天。")


def test_a_sentence_with_a_date_that_says_neither_off_nor_at_work_is_a_doubt():
    notice = parse("元旦：1月1日放假1天。春节：假期延长至2月2日。", 2020)
    assert notice.doubts == ("假期延长至2月2日",)
    assert [one.day for one in notice.days] == [date(2020, 1, 1)]


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("春节：2月30日放假。", "没有2026年2月30日这一天，请核对。"),
        (
            "元旦：1月1日（周三）放假1天。",
            "2026年1月1日写作星期三，日历上是星期四，请核对年份和日期。",
        ),
        ("春节：2月15日至23日放假调休，共7天。", "春节写明共 7 天，按日期算是 9 天，请核对。"),
        ("元旦：1月1日放假3天。", "元旦写明共 3 天，按日期算是 1 天，请核对。"),
        ("春节：2月23日至15日放假。", "2026-02-23 至 2026-02-15：止于起之前，请核对。"),
        ("春节：2月16日上班。", "2026-02-16 是星期一，本来就上班，请核对年份和日期。"),
        ("春节：2月15日放假。2月15日上班。", "2026-02-15 既写作放假又写作上班，请核对。"),
        ("春节：15日放假。", "“15日”没有写明月份，请核对。"),
        ("请各单位安排好值班。", "没有读到放假或上班的日期，请粘贴通知中“元旦：……”以下各段。"),
    ],
)
def test_a_notice_that_cannot_be_right_is_refused_with_its_place(text, sentence):
    with pytest.raises(NoticeError) as refused:
        parse(text, 2026)
    assert str(refused.value) == sentence
