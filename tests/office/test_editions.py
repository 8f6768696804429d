"""Editions installed from files: what is refused, what each record is judged by, and taking one away again."""

from datetime import date, time

import pytest

from jkgov_desktop.office.documents.incoming import save_incoming
from jkgov_desktop.office.documents.reporting import save_motion
from jkgov_desktop.office.meetings import planning
from jkgov_desktop.office.meetings import sheets as meeting_sheets
from jkgov_desktop.office.opening import open_desk
from jkgov_desktop.office.refusal import Refused
from jkgov_desktop.office.rules import editions
from jkgov_desktop.office.supervision.items import save_item
from jkgov_desktop.places import resource
from jkgov_desktop.records.documents.incoming import Genre, IncomingDocument, ReplyClass
from jkgov_desktop.records.documents.reporting import Motion, MotionKind
from jkgov_desktop.records.meetings.meeting import Meeting, MeetingKind
from jkgov_desktop.records.people import Unit
from jkgov_desktop.records.rules import KeptEdition
from jkgov_desktop.records.structs import replace
from jkgov_desktop.records.supervision import SupervisionItem, SupervisionSource
from tests import other_county

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
        meeting_sheets.sheet(
            desk,
            planning.plan(desk, Meeting(kind=MeetingKind.EXECUTIVE, held_on=day, starts=time(9))).id,
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


def spoil(desk, kept, data):
    with desk.unit("旧程序") as unit:
        unit.change(kept, replace(kept, data=data))
    desk.reread()


def unjudged(desk, sheet):
    return [one.says for one in desk.rules.judge(sheet) if one.check == "unread_edition"]


@pytest.fixture
def sheet_on(desk):
    """Plans an executive meeting for a day and puts its sheet together."""

    def make(day):
        return meeting_sheets.sheet(
            desk, planning.plan(desk, Meeting(kind=MeetingKind.EXECUTIVE, held_on=day, starts=time(9))).id
        )

    return make


def test_an_installed_edition_that_cannot_be_read_any_more_is_said_and_its_days_are_not_judged(desk, edition, sheet_on):
    spoil(desk, install(desk, edition()), "title = '旧'\nissuer = \"江口县人民政府\"")
    (line,) = [one for one in editions.editions(desk) if one.kept]
    assert "effective：缺这一项" in line.problem
    assert [one.said for one in editions.unread(desk)] == ["规则版本“江口县人民政府工作规则”（2026年2月1日起施行）"]
    before, after = sheet_on(date(2026, 1, 31)), sheet_on(date(2026, 2, 1))
    assert unjudged(desk, before) == []
    assert [one.says for one in desk.rules.judge(after)] == [
        "规则版本“江口县人民政府工作规则”（2026年2月1日起施行）不能读取，未对照检查。"
    ]
    assert (needed(desk, date(2026, 1, 31)), desk.rules.on(date(2026, 2, 1)).body(MeetingKind.EXECUTIVE).quorum) == (
        6,
        None,
    )


@pytest.mark.parametrize("data", ['title = "乙县', 'issuer = "乙县人民政府"\ntitle = 1'])
def test_another_countys_edition_that_cannot_be_read_is_never_replaced_by_ours(desk, tmp_path, sheet_on, data):
    spoil(desk, install(desk, other_county.write(tmp_path)), data)
    for day in (date(2020, 3, 9), date(2023, 3, 9), date(2026, 3, 9)):
        sheet = sheet_on(day)
        assert len(desk.rules.judge(sheet)) == len(unjudged(desk, sheet)) == 1
        assert sheet.members() == ()


def test_no_limit_is_worked_out_by_other_rules_while_an_edition_cannot_be_read(desk, tmp_path):
    kept = install(desk, other_county.write(tmp_path))
    spoil(desk, kept, 'title = "乙县')
    unit = desk.store.all(Unit)[0].id
    day = date(2026, 3, 9)
    item = SupervisionItem(source=SupervisionSource.OTHER, matter="甲", unit=unit, assigned_on=day, received_on=day)
    paper = IncomingDocument(
        title="请示", sender="县财政局", genre=Genre.REQUEST, received_on=day, reply_class=ReplyClass.ORDINARY
    )
    proposal = Motion(number="1", kind=MotionKind.CONGRESS, matter="建议", unit=unit, received_on=day)
    for save, wanted in ((save_item, item), (save_incoming, paper), (save_motion, proposal)):
        with pytest.raises(Refused, match=r"不能读取，算不出时限。请自己填写时限"):
            save(desk, None, wanted)
    assert save_item(desk, None, replace(item, feedback_due=date(2026, 3, 20))).feedback_due == date(2026, 3, 20)
    editions.drop(desk, kept)
    assert save_item(desk, None, item).feedback_due == date(2026, 3, 16)
