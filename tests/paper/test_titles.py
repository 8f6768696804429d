"""Titles break at meaning, never inside a word, and by hand where a break was set."""

import pytest

from jkgov_desktop.paper.titles import title_lines

MOST = 20


@pytest.mark.parametrize(
    ("title", "lines"),
    [
        ("江口县人民政府第12次常务会议纪要", ["江口县人民政府第12次常务会议纪要"]),
        ("江口县人民政府2026年第十二次常务会议纪要", ["江口县人民政府2026年", "第十二次常务会议纪要"]),
        ("关于召开江口县人民政府第12次常务会议的通知", ["关于召开江口县人民政府", "第12次常务会议的通知"]),
        (
            "关于研究县城集中式饮用水水源地保护、农村饮水安全巩固提升、县人民医院搬迁项目资金等有关问题的专题会议纪要",
            [
                "关于研究县城集中式饮用水水源地保护、",
                "农村饮水安全巩固提升、县人民医院搬迁",
                "项目资金等有关问题的专题会议纪要",
            ],
        ),
        (
            "江口县人民政府关于进一步加强全县道路交通安全管理工作的意见",
            ["江口县人民政府关于进一步加强", "全县道路交通安全管理工作的意见"],
        ),
    ],
)
def test_a_title_breaks_at_meaning(title, lines):
    assert title_lines(title, MOST) == lines


@pytest.mark.parametrize("word", ["纪要", "会议", "人民政府", "第58次", "2026年", "经济", "规划"])
def test_a_word_of_the_office_is_never_cut(word):
    for before in range(8, 24):
        lines = title_lines("研" * before + word + "究" * 14, MOST)
        assert any(word in line for line in lines)


def test_a_break_set_by_hand_stands():
    assert title_lines("关于研究\n一季度经济运行的会议纪要", MOST) == ["关于研究", "一季度经济运行的会议纪要"]


def test_more_breaks_by_hand_than_a_title_bears_are_passed_over():
    assert title_lines("\n".join("关于研究一季度经济运行的会议纪要"), MOST) == ["关于研究一季度经济运行的会议纪要"]


@pytest.mark.parametrize("length", [*range(1, 160, 3), 1000])
def test_no_line_is_too_long_and_nothing_is_lost(length):
    title = ("关于研究有关工作、重大事项（草案）的" * 60)[:length]
    lines = title_lines(title, MOST)
    assert "".join(lines) == title
    assert max(map(len, lines)) <= MOST


@pytest.mark.parametrize("length", range(21, 100, 7))
def test_three_or_more_lines_are_no_sandglass(length):
    lengths = [len(line) for line in title_lines("研" * length, MOST)]
    inner = range(1, len(lengths) - 1)
    assert not any(lengths[at] < min(lengths[at - 1], lengths[at + 1]) for at in inner)


def test_a_title_of_marks_alone_is_still_set():
    assert "".join(title_lines("，" * 50, MOST)) == "，" * 50


def test_no_title_makes_no_lines():
    assert title_lines("", MOST) == []
