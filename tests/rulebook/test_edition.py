"""The edition that comes with the program, and what a broken one says."""

from datetime import date

import pytest

from jkgov_desktop.places import resource
from jkgov_desktop.records.meetings.meeting import MeetingKind
from jkgov_desktop.records.people import PartySeat, PostRole
from jkgov_desktop.rulebook.data_files import DataFileError
from jkgov_desktop.rulebook.edition import Does, Edition, Frequency, Per, Standing

PATH = resource("resources", "rulebook", "jiangkou-2022.toml")
EDITION = Edition.load(PATH)
CHAPTER_STARTS = [1, 4, 10, 17, 28, 33, 37, 49, 59, 69, 74, 77, 84, 89, 93, 96, 99, 104, 108]


def test_the_edition_has_109_articles_without_a_gap():
    assert list(EDITION.articles) == list(range(1, 110))
    assert all(article.number == number for number, article in EDITION.articles.items())


def test_the_19_chapters_begin_where_the_rules_begin_them():
    starts = {
        number: min(article for article in EDITION.articles if EDITION.chapter_of(article) == (number, chapter))
        for number, chapter in enumerate(EDITION.chapters, start=1)
    }
    assert starts == dict(enumerate(CHAPTER_STARTS, start=1))


def test_the_edition_says_who_issued_it_and_from_when_it_holds():
    assert (EDITION.issuer, EDITION.effective) == ("江口县人民政府", date(2022, 4, 25))


def test_every_gist_is_one_short_line():
    long = {one.number: one.gist for one in EDITION.articles.values() if not 3 < len(one.gist) <= 40}
    assert long == {}


def test_what_the_program_does_is_listed_once_each():
    assert EDITION.articles[2].does == ()
    assert set(EDITION.articles[4].does) == {Does.REGISTER, Does.COMPUTE}
    assert all(len(set(one.does)) == len(one.does) for one in EDITION.articles.values())


def test_the_executive_meeting_has_seven_fixed_observers():
    observers = EDITION.bodies[MeetingKind.EXECUTIVE].fixed_observers
    assert [one.who for one in observers] == [
        "县纪委监委副书记",
        "县发改局主要负责人",
        "县财政局主要负责人",
        "县审计局主要负责人",
        "县司法局主要负责人",
        "县政府办督查室主要负责人",
        "县融媒体中心主要负责人",
    ]


def test_frequencies_are_those_of_the_rules():
    assert {kind: body.frequency for kind, body in EDITION.bodies.items()} == {
        MeetingKind.PLENARY: Frequency(1, Per.HALF_YEAR),
        MeetingKind.EXECUTIVE: Frequency(1, Per.MONTH, at_most=2),
        MeetingKind.PARTY_GROUP: Frequency(1, Per.QUARTER),
        MeetingKind.HEAD_OFFICE: None,
        MeetingKind.THEMATIC: None,
        MeetingKind.WORK: None,
    }


def test_the_strongest_right_to_preside_is_found_among_several_posts():
    executive = EDITION.bodies[MeetingKind.EXECUTIVE]
    both = executive.presider(PostRole.DEPUTY, PostRole.EXECUTIVE_DEPUTY)
    assert both is not None
    assert both.standing is Standing.DELEGATED
    assert executive.presider(PartySeat.SECRETARY, None) is None


def test_every_reading_offers_a_choice():
    assert all(len(reading.options) >= 2 for reading in EDITION.interpretations.values())


@pytest.fixture
def broken(tmp_path):
    """The sentence the edition is refused with after one piece of it is replaced."""

    def refuse(old, new):
        text = PATH.read_text(encoding="utf-8")
        assert old in text
        path = tmp_path / "县.toml"
        path.write_text(text.replace(old, new, 1), encoding="utf-8")
        with pytest.raises(DataFileError) as error:
            Edition.load(path)
        return str(error.value)

    return refuse


@pytest.mark.parametrize(
    ("old", "new", "sentence"),
    [
        ('issuer = "江口县人民政府"\n', "", "“县.toml”中的 issuer：缺这一项，应为文字。"),
        ('issuer = "江口县人民政府"', 'issuer = " "', "“县.toml”中的 issuer：不能为空。"),
        (
            "effective = 2022-04-25",
            'effective = "去年"',
            "“县.toml”中的 effective：应为日期，如 2022-04-25，现为“去年”。",
        ),
        (
            "effective = 2022-04-25",
            "effective = 2022-04-25T08:00:00",
            "“县.toml”中的 effective：应为日期，如 2022-04-25，不带时间。",
        ),
        (
            "effective = 2022-04-25",
            "efective = 1\neffective = 2022-04-25",
            "“县.toml”中的 efective：不认识这个键，此处可用：",
        ),
        (
            "number = 5,",
            "number = 6,",
            "“县.toml”中的 chapters[2].articles[2].number：条号应连续，此处应为 5，现为 6。",
        ),
        (
            '{ number = 7, does = ["G"',
            '{ number = 7, does = ["X"',
            "“县.toml”中的 chapters[2].articles[4].does：没有“X”，应为其中之一：E、W、R、G、T、C、P。",
        ),
        (
            "numerator = 2,",
            'numerator = "二",',
            "“县.toml”中的 bodies.plenary_meeting.quorum.numerator：应为整数，现为“二”。",
        ),
        (
            "numerator = 2,",
            "numerator = true,",
            "“县.toml”中的 bodies.plenary_meeting.quorum.numerator：应为不小于 1 的整数，现为 True。",
        ),
        (
            "numerator = 2,",
            "numerator = 4,",
            (
                "“县.toml”中的 bodies.plenary_meeting.quorum.numerator："
                "法定人数不能超过全体人数，请核对分子、分母和 inclusive。"
            ),
        ),
        (
            "inclusive = false, article = 51",
            "inclusive = false, article = 510",
            "“县.toml”中的 bodies.executive_meeting.quorum.article：本规则共 109 条，没有第 510 条。",
        ),
        (
            'members = ["party_group"]',
            'members = ["party"]',
            (
                "“县.toml”中的 bodies.party_group_meeting.members：没有“party”，应为其中之一："
                "county_head、executive_deputy_head、deputy_head、office_director、government_member、party_group。"
            ),
        ),
        (
            "[bodies.thematic_meeting]",
            "[bodies.thematic]",
            (
                "“县.toml”中的 bodies.thematic：没有“thematic”，应为其中之一：plenary_meeting、executive_meeting、"
                "party_group_meeting、head_office_meeting、thematic_meeting、work_conference；本县另有的会议直接写它的名称"
            ),
        ),
        (
            '{ seat = "party_group_deputy",',
            '{ seat = "party_group_deputy", post = "deputy_head",',
            (
                "“县.toml”中的 bodies.party_group_meeting.presiders[2].post："
                "post（职务）与 seat（党组职务）应写且只写一个。"
            ),
        ),
        (
            'names = ["县财政局"]',
            "names = []",
            "“县.toml”中的 bodies.executive_meeting.fixed_observers[3].names：至少写一个单位名称。",
        ),
        (
            'default = "executive_first"',
            'default = "nobody"',
            (
                "“县.toml”中的 interpretations.presiding_deputy.default："
                "应为 options 中的一项：executive_first、any_deputy。"
            ),
        ),
        (
            'title = "总则"',
            'title = "总则',
            "“县.toml”第 11 行第 12 列不合 TOML 写法，请检查此处的引号、括号、等号和逗号。",
        ),
    ],
)
def test_a_mistake_is_named_with_its_place_and_what_was_expected(old, new, sentence, broken):
    assert broken(old, new).startswith(sentence)


def test_a_file_that_is_not_there_is_said(tmp_path):
    with pytest.raises(DataFileError, match=r"打不开文件.*请检查文件是否存在"):
        Edition.load(tmp_path / "none.toml")


def test_a_file_in_another_encoding_is_said(tmp_path):
    path = tmp_path / "gbk.toml"
    path.write_bytes('title = "规则"'.encode("gbk"))
    with pytest.raises(DataFileError, match=r"“gbk\.toml”不是 UTF-8 编码的文本"):
        Edition.load(path)


def test_a_file_that_ends_too_early_is_said(tmp_path):
    path = tmp_path / "half.toml"
    path.write_text('title = "规则"\nchapters = [', encoding="utf-8")
    with pytest.raises(DataFileError, match=r"“half\.toml”文件末尾不合 TOML 写法"):
        Edition.load(path)
