"""Editions written for earlier programs: each still loads, and what it does not say is taken from ours and said."""

import gzip
from pathlib import Path

import pytest

from jkgov_desktop.places import resource
from jkgov_desktop.records.meetings.meeting import MeetingKind
from jkgov_desktop.rulebook.comparing import changes, inherited
from jkgov_desktop.rulebook.data_files import DataFileError
from jkgov_desktop.rulebook.edition import FORMAT
from jkgov_desktop.rulebook.rules import edition_from, load

OURS = load().edition
SHIPPED = resource("resources", "rulebook", "jiangkou-2022.toml").read_text(encoding="utf-8")
FOLDER = Path(__file__).parent / "editions"
INHERITED = {
    "3cb7da3": 79,
    "6f106f6": 70,
    "4fd9393": 68,
    "86f6e87": 37,
    "d94c951": 20,
    "468570e": 1,
    "0baad2c": 0,
    "format-2": 0,
}
"""By the commit that changed what an edition says, or its format: how many figures and questions it leaves to ours."""


def text(name):
    return gzip.decompress((FOLDER / f"{name}.toml.gz").read_bytes()).decode()


def test_an_edition_of_every_format_is_kept():
    assert {path.name.removesuffix(".toml.gz") for path in FOLDER.iterdir()} == set(INHERITED)


@pytest.mark.parametrize("name", INHERITED)
def test_the_edition_of_every_earlier_format_loads_and_tells_what_it_takes_from_ours(name):
    edition = edition_from(name, text(name))
    assert list(edition.articles) == list(OURS.articles)
    assert edition.agenda == OURS.agenda
    assert len(edition.inherited) == INHERITED[name]
    assert {place.partition(".")[0] for place in edition.inherited} <= {
        "agenda",
        "documents",
        "leaders",
        "study",
        "supervision",
        "interpretations",
    }


def test_an_inherited_figure_is_named_and_marked_where_editions_are_compared():
    edition = edition_from("旧.toml", text("468570e"))
    assert list(inherited(edition)) == [("公文与资金 · 提请人大的事项须经的会议", "全体会议、常务会议")]
    (told,) = [one for one in changes(OURS, edition) if "提请人大" in one.what]
    assert (told.was, told.now) == ("全体会议、常务会议", "全体会议、常务会议（沿用）")


def test_an_inherited_question_is_named_by_what_it_asks():
    found = dict(inherited(edition_from("旧.toml", text("86f6e87"))))
    assert found[f"口径 · {OURS.interpretations['away_a_day'].question}"].startswith("默认：")


def test_a_kind_of_meeting_an_older_edition_does_not_have_is_not_taken_from_ours():
    assert MeetingKind.WORK not in edition_from("旧.toml", text("3cb7da3")).bodies


def test_an_edition_of_todays_format_has_nothing_filled_in():
    with pytest.raises(DataFileError, match=r"“新\.toml”中的 documents\.congress_meetings：缺这一项，应为文字的列表。"):
        edition_from("新.toml", f"format = {FORMAT}\n" + text("468570e"))


def test_a_key_nobody_knows_is_refused_in_an_older_edition_too():
    wanted = text("468570e").replace("ordinary_days", "ordinary_dayz")
    with pytest.raises(DataFileError, match=r"documents\.ordinary_dayz：不认识这个键，此处可用：ordinary_days、"):
        edition_from("旧.toml", wanted)


def test_an_edition_for_a_newer_program_is_refused_and_says_what_to_do():
    wanted = SHIPPED.replace(f"format = {FORMAT}", f"format = {FORMAT + 1}")
    with pytest.raises(DataFileError, match=r"是给更新的程序编写的（格式 3，本程序只认识到 2），请升级程序后再用"):
        edition_from("新.toml", wanted)


def test_every_mistake_is_told_at_once():
    wanted = SHIPPED.replace("material_days = 5", 'material_days = "五"').replace("year_days = 12", "year_days = 0")
    with pytest.raises(DataFileError) as error:
        edition_from("县.toml", wanted)
    assert str(error.value).split("\n") == [
        "“县.toml”中的 agenda.material_days：应为整数，现为“五”。",
        "“县.toml”中的 study.year_days：应为不小于 1 的整数，现为 0。",
    ]
