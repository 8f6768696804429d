"""Editions installed from files: what is refused, what each record is judged by, and taking one away again."""

from dataclasses import replace
from datetime import date, time

import pytest

from jkgov_desktop.office import editions, meetings
from jkgov_desktop.office.opening import open_desk
from jkgov_desktop.office.refusal import Refused
from jkgov_desktop.places import resource
from jkgov_desktop.records.meetings import Meeting, MeetingKind
from jkgov_desktop.records.rules import KeptEdition

SHIPPED = resource("resources", "rulebook", "jiangkou-2022.toml").read_text(encoding="utf-8")
OLD_QUORUM = "quorum = { numerator = 1, denominator = 2, inclusive = false, article = 51 }"
NEW_QUORUM = "quorum = { numerator = 1, denominator = 2, inclusive = true, article = 51 }"


@pytest.fixture
def edition(tmp_path):
    """Writes an edition that differs from the program's as told, in force from a day."""

    def write(effective="2026-02-01", name="新规则.toml", **replaced):
        changes = {"effective = 2022-04-25": f"effective = {effective}", OLD_QUORUM: NEW_QUORUM, **replaced}
        text = SHIPPED
        for old, new in changes.items():
            assert old in text
            text = text.replace(old, new, 1)
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        return path

    return write


def install(desk, path):
    return editions.install(desk, editions.read(desk, path))


def in_force(desk):
    return desk.rules.edition.effective


def needed(desk, day, of=10):
    return desk.rules.on(day).body(MeetingKind.EXECUTIVE).quorum.needed(of)


def test_each_day_has_the_edition_then_in_force(desk, edition):
    install(desk, edition("2026-02-01"))
    assert in_force(desk) == date(2026, 2, 1)
    days = (date(2020, 1, 1), date(2026, 1, 31), date(2026, 2, 1), date(2027, 1, 1))
    assert [needed(desk, day) for day in days] == [6, 6, 5, 5]


def test_an_edition_of_the_future_is_not_yet_judged_by(desk, edition):
    candidate = editions.read(desk, edition("2026-03-10"))
    assert any("2026年3月10日起才施行" in one for one in candidate.doubts)
    editions.install(desk, candidate)
    assert in_force(desk) == date(2022, 4, 25)
    assert needed(desk, date(2026, 3, 9)) == 6
    assert needed(desk, date(2026, 3, 10)) == 5


def test_a_meeting_is_judged_by_the_edition_of_its_day(desk, edition):
    install(desk, edition("2026-02-01"))
    days = (date(2026, 1, 31), date(2026, 2, 1))
    sheets = [
        meetings.sheet(
            desk,
            meetings.plan(desk, Meeting(kind=MeetingKind.EXECUTIVE, held_on=day, starts=time(9))).id,
        )
        for day in days
    ]
    found = [next(one for one in desk.rules.judge(sheet) if one.check == "quorum") for sheet in sheets]
    of = len(sheets[0].members())
    assert [one.sum.split()[1] for one in found] == [f"需≥{of // 2 + 1}", f"需≥{-(-of // 2)}"]


def test_what_was_installed_is_judged_by_after_reopening_and_gone_when_removed(desk, edition):
    kept = install(desk, edition())
    desk.store.close()
    again = open_desk(desk.store.path)
    again.now, again.clerk = desk.now, desk.clerk
    with again.store:
        again.reread()
        assert in_force(again) == date(2026, 2, 1)
        editions.drop(again, kept)
        assert in_force(again) == date(2022, 4, 25)
        again.undo()
        again.reread()
        assert in_force(again) == date(2026, 2, 1)


def test_the_shelf_lists_the_newest_first(desk, edition):
    install(desk, edition())
    assert [(one.effective, bool(one.kept), one.problem) for one in editions.editions(desk)] == [
        (date(2026, 2, 1), True, ""),
        (date(2022, 4, 25), False, ""),
    ]


def test_two_editions_from_one_day_are_refused(desk, edition):
    install(desk, edition())
    with pytest.raises(Refused, match=r"已装有自 2026年2月1日起施行的“江口县人民政府工作规则”，同一天只能有一版"):
        editions.read(desk, edition(name="另一份.toml"))


def test_an_edition_from_the_day_of_the_programs_own_stands_in_its_place(desk, edition):
    install(desk, edition("2022-04-25"))
    assert needed(desk, date(2026, 3, 9)) == 5
    assert [one.problem != "" for one in editions.editions(desk) if not one.kept] == [True]


def test_another_governments_edition_is_doubted_and_then_judges_alone(desk, edition):
    path = edition("2026-02-01", **{'issuer = "江口县人民政府"': 'issuer = "示例县人民政府"'})
    candidate = editions.read(desk, path)
    assert any("与本单位“江口县人民政府”不同" in one for one in candidate.doubts)
    assert any("随程序提供的版本不再使用" in one for one in candidate.doubts)
    editions.install(desk, candidate)
    assert needed(desk, date(2024, 1, 1)) == 5


@pytest.mark.parametrize(
    ("old", "new", "sentence"),
    [
        ("numerator = 2, denominator = 3", "numerator = 4, denominator = 3", "法定人数不能超过全体人数"),
        ("material_days", "material_dayz", "缺这一项，应为整数"),
        ("[interpretations.presiding_deputy]", "[interpretations.presiding]", "缺口径 presiding_deputy，检查要用到"),
        ('title = "总则"', 'title = "总则', "不合 TOML 写法"),
    ],
)
def test_a_file_with_a_mistake_is_refused_with_its_place_and_nothing_is_kept(desk, edition, old, new, sentence):
    with pytest.raises(Refused, match=sentence) as refused:
        editions.read(desk, edition(**{old: new}))
    assert "新规则.toml" in refused.value.sentence
    assert desk.store.count(KeptEdition.register) == 0


def test_an_installed_edition_that_cannot_be_read_any_more_is_said_and_left_out(desk, edition):
    kept = install(desk, edition())
    with desk.unit("旧程序") as unit:
        unit.change(kept, replace(kept, data="title = '旧'"))
    desk.reread()
    assert in_force(desk) == date(2022, 4, 25)
    (line,) = [one for one in editions.editions(desk) if one.kept]
    assert "缺这一项" in line.problem
