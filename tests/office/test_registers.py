from datetime import date

import pytest

from jkgov_desktop.office import importing, registers
from jkgov_desktop.office.importing import ImportRefused
from jkgov_desktop.records.fields import Day
from jkgov_desktop.records.meetings.meeting import Meeting
from jkgov_desktop.records.people import Person, Portfolio, Post, PostRole, Unit, UnitKind
from jkgov_desktop.records.registers import REGISTERS
from jkgov_desktop.records.structs import replace
from jkgov_desktop.store.errors import StoreError
from jkgov_desktop.store.listing import Between, Equals, Query


def test_a_saved_record_stands_in_the_history_with_its_clerk(desk):
    person = registers.save(desk, None, Person(name="何静"))
    registers.save(desk, person, replace(person, phone="138"))
    whats = [(change.clerk, change.what) for change in desk.store.history(person.id)]
    assert whats == [("杨秀英", "修改人员“何静”"), ("杨秀英", "登记人员“何静”")]


def test_a_record_changed_meanwhile_is_not_overwritten(desk):
    person = registers.save(desk, None, Person(name="何静"))
    registers.save(desk, person, replace(person, phone="138"))
    with pytest.raises(StoreError, match="电话"):
        registers.save(desk, person, replace(person, phone="139"))


def test_a_removed_record_comes_back_from_the_recycle_bin(desk):
    person = registers.save(desk, None, Person(name="何静"))
    registers.remove(desk, person)
    assert desk.store.find(Person, person.id) is None
    assert registers.restore(desk, "persons", person.id) == person


def test_rows_are_taken_in_by_their_labels(desk):
    rows = {2: {"领导": "吴刚", "分管工作": "交通运输", "分管单位": "县财政局"}}
    assert importing.take_in(desk, Portfolio.register, rows) == 1
    kept = desk.store.all(Portfolio, matter="交通运输")[0]
    assert desk.store.get(Unit, kept.unit or "").alias == "县财政局"


def test_one_bad_row_keeps_all_rows_out_and_is_named(desk):
    rows = {2: {"姓名": "甲乙"}, 3: {"姓名": ""}, 4: {"姓名": "丙" * 40}}
    with pytest.raises(ImportRefused) as refused:
        importing.take_in(desk, Person.register, rows)
    assert [sentence[:5] for sentence in refused.value.sentences] == ["第 3 行", "第 4 行"]
    assert desk.store.all(Person, name="甲乙") == []


def test_an_unknown_column_is_refused_with_the_columns_there_are(desk):
    with pytest.raises(ImportRefused, match=r"没有“性别”列，可用的列：姓名"):
        importing.take_in(desk, Person.register, {2: {"姓名": "甲", "性别": "男"}})


def test_a_name_that_two_records_share_is_refused(desk):
    registers.save(desk, None, Person(name="吴刚"))
    with pytest.raises(ImportRefused, match="重名"):
        importing.take_in(desk, Portfolio.register, {2: {"领导": "吴刚", "分管工作": "交通"}})


def test_a_ledger_shows_names_and_labels(desk):
    registers.save(desk, None, Unit(name="江口县审计局", kind=UnitKind.CONSTITUENT, place=9))
    sheet = registers.ledger(desk, Unit.register, Query(text="审计"))
    assert [column.label for column in sheet.columns][:3] == ["单位全称", "简称", "单位类别"]
    assert [row[:3] for row in sheet.rows] == [("江口县审计局", "", "组成部门")]


def test_a_spread_name_finds_its_person(desk):
    assert importing.take_in(desk, Portfolio.register, {2: {"领导": "吴　刚\u00a0", "分管工作": "交通运输"}}) == 1


def test_meetings_taken_in_keep_their_numbers_from_being_given_again(desk):
    row = {
        "会议类别": "常务会议",
        "会议名称": "第7次常务会议",
        "第几次": "7",
        "会议日期": "2026-02-02",
        "开始时间": "9:00",
    }
    assert importing.take_in(desk, Meeting.register, {2: row}) == 1
    with desk.unit("给号") as unit:
        assert unit.give_number("2026年常务会议", "", date(2026, 3, 9)) == 8
    with pytest.raises(ImportRefused, match="第 2 行：第 7 号已给“第7次常务会议”"):
        importing.take_in(desk, Meeting.register, {2: row})


def test_a_printed_ledger_says_what_it_was_narrowed_by(desk, person_id):
    query = Query(
        text="副县长",
        where=(
            Equals("role", PostRole.DEPUTY),
            Equals("person", person_id("吴刚")),
            Between("since", date(2026, 1, 1), None),
        ),
    )
    ledger = registers.ledger(desk, Post.register, query)
    assert ledger.condition == "查找“副县长”，职务类别：副县长，人员：吴刚，任职起：2026-01-01 起"


def test_a_column_of_a_ledger_is_never_narrower_than_its_head_or_a_date(desk):
    for register in REGISTERS:
        for column, field in zip(registers.ledger(desk, register, Query()).columns, register.list_fields, strict=True):
            least = 9 if isinstance(field, Day) else 0
            assert column.share >= max(least, len(column.label) + 1), (register.table, field.name)
