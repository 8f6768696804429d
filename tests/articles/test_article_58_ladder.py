"""第五十八条第十项: criticism, a talk, a reshuffle; proposed by what was urged in vain."""

from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from jkgov_desktop.records.house import House
from jkgov_desktop.records.people import UnitKind
from jkgov_desktop.records.structs import replace
from jkgov_desktop.records.supervision import (
    Extension,
    Light,
    Measure,
    SupervisionItem,
    SupervisionSheet,
    SupervisionSource,
    TakenMeasure,
    Urging,
)
from jkgov_desktop.rulebook.findings import Severity
from jkgov_desktop.rulebook.rules import load
from jkgov_desktop.rulebook.supervision import ladder, light, rung, urgings_in_vain

RULES = load()
EVERYWHERE = load(settings={"ladder_scope": "every_unit"})
DUE = date(2026, 3, 9)


@pytest.fixture
def sheet():
    item = SupervisionItem(
        id="i",
        matter="老旧小区改造",
        source=SupervisionSource.DOCUMENT_OR_MEETING,
        unit="u",
        assigned_on=date(2026, 2, 2),
        due_on=DUE,
    )
    house = House(government="示例县人民政府", office="办公室")
    return SupervisionSheet(house, item, "县住建局", UnitKind.CONSTITUENT, today=date(2026, 4, 1))


def urged(*days, until=None):
    return tuple(
        Urging(item="i", number=number, urged_on=on, words="请办结", until=until)
        for number, on in enumerate(days, start=1)
    )


def test_on_the_last_day_nothing_is_proposed_and_on_the_next_day_criticism_is(sheet):
    assert list(ladder(replace(sheet, today=DUE), RULES)) == []
    (found,) = ladder(replace(sheet, today=DUE + timedelta(days=1)), RULES)
    assert (found.article, found.clause, found.severity) == (58, "第十项", Severity.WARN)
    assert found.says == "县住建局逾期未完成，按规定可提出：全县通报批评。"
    assert found.sum == "时限2026年3月9日，已超1天，督促0次未果"


@pytest.mark.parametrize(
    ("days", "measure"),
    [((), "全县通报批评"), ((10,), "诫勉谈话"), ((10, 17), "建议县委调整班子"), ((10, 17, 24), "建议县委调整班子")],
)
def test_every_urging_in_vain_is_a_rung(sheet, days, measure):
    urgings = urged(*(date(2026, 3, one) for one in days))
    (found,) = ladder(replace(sheet, urgings=urgings), RULES)
    assert found.says.endswith(f"{measure}。")
    assert f"督促{len(days)}次未果" in found.sum


def test_an_urging_counts_only_when_its_new_limit_has_passed(sheet):
    until = date(2026, 4, 1)
    assert urgings_in_vain(replace(sheet, urgings=urged(date(2026, 3, 10), until=until))) == 0
    assert urgings_in_vain(replace(sheet, urgings=urged(date(2026, 3, 10), until=until), today=date(2026, 4, 2))) == 1


def test_an_extension_starts_the_count_anew(sheet):
    granted = Extension(
        item="i",
        asked_on=date(2026, 3, 11),
        reason="审批",
        due_after=date(2026, 3, 20),
        approved_by="p",
        approved_on=date(2026, 3, 12),
    )
    later = replace(sheet.item, due_on=date(2026, 3, 20))
    extended = replace(sheet, item=later, extensions=(granted,), urgings=urged(date(2026, 3, 10), date(2026, 3, 23)))
    assert urgings_in_vain(extended) == 1
    asked = replace(granted, approved_by=None, approved_on=None)
    assert urgings_in_vain(replace(extended, extensions=(asked,))) == 2


def test_only_departments_climb_unless_the_office_reads_it_for_all(sheet):
    township = replace(sheet, unit_kind=UnitKind.TOWNSHIP, urgings=urged(date(2026, 3, 10)))
    (mild,) = ladder(township, RULES)
    (strict,) = ladder(township, EVERYWHERE)
    assert mild.says.endswith("全县通报批评。")
    assert strict.says.endswith("诫勉谈话。")


def test_a_measure_once_proposed_is_not_proposed_again_but_the_next_one_is(sheet):
    criticism = TakenMeasure(item="i", kind=Measure.CRITICISM, proposed_on=date(2026, 3, 10))
    proposed = replace(sheet, measures=(criticism,))
    assert list(ladder(proposed, RULES)) == []
    (found,) = ladder(replace(proposed, urgings=urged(date(2026, 3, 11))), RULES)
    assert found.says.endswith("诫勉谈话。")


def test_a_matter_that_is_done_is_left_in_peace(sheet):
    assert list(ladder(replace(sheet, item=replace(sheet.item, closed_on=date(2026, 3, 30))), RULES)) == []


@given(urgings=st.integers(0, 50))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_the_ladder_only_climbs(sheet, urgings):
    day = date(2026, 3, 11)
    here, further = (rung(replace(sheet, urgings=urged(*[day] * count)), RULES) for count in (urgings, urgings + 1))
    assert list(Measure).index(here) <= list(Measure).index(further)


@pytest.mark.parametrize(
    ("on", "shown"),
    [
        (date(2026, 3, 3), Light.GREEN),
        (date(2026, 3, 4), Light.YELLOW),
        (DUE, Light.YELLOW),
        (date(2026, 3, 10), Light.RED),
    ],
)
def test_the_light_changes_three_working_days_before_the_limit_and_the_day_after(sheet, on, shown):
    assert light(sheet.item, on, RULES) is shown
    assert light(replace(sheet.item, closed_on=DUE), on, RULES) is Light.DONE
    assert light(replace(sheet.item, due_on=None), on, RULES) is Light.NONE
