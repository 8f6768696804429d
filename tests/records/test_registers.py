import re
from datetime import time
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from jkgov_desktop.records import registers
from jkgov_desktop.records.fields import (
    FIRST_DAY,
    LAST_DAY,
    Choice,
    Clock,
    Day,
    FieldError,
    Flag,
    Line,
    Pick,
    Ref,
    Text,
    Whole,
)
from jkgov_desktop.records.house import Clerk
from jkgov_desktop.records.meetings.items import AgendaItem, Matter
from jkgov_desktop.records.money import MOST, Money
from jkgov_desktop.records.people import Post, PostRole
from jkgov_desktop.records.register import Record, line, new_id, record, text
from jkgov_desktop.records.registers import REGISTERS, register_of
from jkgov_desktop.records.slots import Half, HalfDay, Slot

every_register = pytest.mark.parametrize("register", REGISTERS, ids=lambda register: register.table)
TYPED = [
    (register.table, field)
    for register in REGISTERS
    for field in register.fields.values()
    if not isinstance(field, Ref)
]
CHOICES = [
    member
    for module in registers.SUBJECTS
    for member in vars(module).values()
    if isinstance(member, type) and issubclass(member, Choice) and member is not Choice
]

NONSENSE = {
    Line: "同意😀",
    Text: "秘密★",
    Whole: "若干",
    Day: "2026-2-30",
    Clock: "25:00",
    Pick: "没有这一项",
    Flag: "也许",
    Money: "若干元",
    HalfDay: "2026-2-28",
}
CHARACTERS = st.characters(min_codepoint=0x4E00, max_codepoint=0x9FFF) | st.sampled_from("㛃䶮𬭚（）《》09aZ")


VALUES = {
    Line: lambda field: st.text(CHARACTERS, min_size=1, max_size=min(field.longest, 20)),
    Text: lambda _: st.lists(st.text(CHARACTERS, min_size=1, max_size=10), min_size=1, max_size=4).map("\n".join),
    Whole: lambda field: st.integers(field.low, field.high),
    Day: lambda _: st.dates(FIRST_DAY, LAST_DAY),
    Clock: lambda _: st.times().map(lambda at: time(at.hour, at.minute)),
    Pick: lambda field: st.sampled_from(field.choices),
    Flag: lambda _: st.booleans(),
    Ref: lambda _: st.builds(new_id),
    Money: lambda _: st.integers(1, MOST),
    HalfDay: lambda _: st.builds(Slot, st.dates(FIRST_DAY, LAST_DAY), st.sampled_from(Half)),
}


def values(field):
    """Values that `field` may keep."""
    return VALUES[type(field)](field)


def records(register):
    """Records of `register` with every field either filled or, where it may be, empty."""
    filled = {
        name: values(field) if field.required else values(field) | st.just(field.empty)
        for name, field in register.fields.items()
    }
    return st.builds(register.record, id=st.builds(new_id), **filled)


@every_register
@settings(suppress_health_check=[HealthCheck.too_slow], max_examples=12)
@given(data=st.data())
def test_every_record_is_loaded_as_it_was_dumped(register, data):
    record = data.draw(records(register))
    assert register.load(record.dump()) == record


@every_register
@settings(suppress_health_check=[HealthCheck.too_slow], max_examples=12)
@given(data=st.data())
def test_cleaning_a_clean_record_changes_nothing(register, data):
    record = data.draw(records(register))
    assert [error for error in record.errors() if error.field not in register.fields] == []
    if not record.errors():
        assert record.cleaned() == record


@every_register
@settings(suppress_health_check=[HealthCheck.too_slow], max_examples=12)
@given(data=st.data())
def test_columns_hold_only_what_their_strict_types_allow(register, data):
    kept = {"TEXT": str, "INTEGER": int}
    for name, raw in data.draw(records(register)).dump().items():
        if name == "id":
            continue
        field = register.fields[name]
        assert type(raw) is kept[field.sql] or (raw is None and field.nullable)


@every_register
@settings(suppress_health_check=[HealthCheck.too_slow], max_examples=12)
@given(data=st.data())
def test_every_value_reads_back_from_what_is_shown(register, data):
    record = data.draw(records(register))
    for name, field in register.fields.items():
        value = getattr(record, name)
        assert field.parse(field.show(value)) == value


@pytest.mark.parametrize(("table", "field"), TYPED, ids=[f"{table}.{field.name}" for table, field in TYPED])
def test_nonsense_is_refused_in_a_chinese_sentence_that_names_the_field(table, field):
    with pytest.raises(FieldError) as caught:
        register_of(table).fields[field.name].parse(NONSENSE[type(field)])
    assert caught.value.field == field.name
    assert f"“{field.label}”" in caught.value.sentence
    assert caught.value.sentence.endswith("。")


@every_register
def test_an_empty_record_is_told_of_every_required_field_at_once(register):
    required = {name for name, field in register.fields.items() if field.required}
    assert required
    errors = register.record().errors()
    assert {error.field for error in errors} == required
    with pytest.raises(FieldError) as caught:
        register.record().cleaned()
    assert caught.value.sentence == errors[0].sentence


@every_register
def test_a_register_is_declared_in_full(register):
    assert re.fullmatch("[a-z_]+", register.table)
    assert re.search("[\u4e00-\u9fff]", register.title)
    assert register.subject in {
        "house", "people", "meetings", "documents", "leaders", "study", "supervision", "rules",
    }  # fmt: skip
    assert register.name_field in register.fields
    assert register.sorted_by.removeprefix("-") in {"id", *register.fields}
    assert register.list_fields
    assert register.record.register is register
    assert register.record.__doc__


@every_register
def test_labels_are_chinese_and_unlike_each_other(register):
    labels = [field.label for field in register.fields.values()]
    assert len(set(labels)) == len(labels)
    assert all(re.search("[\u4e00-\u9fff]", label) for label in labels)


@every_register
def test_every_field_knows_its_name_its_article_and_its_target(register):
    for name, field in register.fields.items():
        assert field.name == name
        assert re.fullmatch("[a-z_]+", name)
        assert field.article is None or 1 <= field.article <= 109
        if isinstance(field, Ref):
            assert register_of(field.target).table == field.target


@every_register
def test_only_texts_and_numbers_are_searched(register):
    assert all(isinstance(field, Line | Whole) for field in register.search_fields)


def test_no_two_registers_share_a_table_or_a_title():
    assert len({register.table for register in REGISTERS}) == len(REGISTERS)
    assert len({register.title for register in REGISTERS}) == len(REGISTERS)


def test_every_module_that_declares_a_register_is_listed():
    folder = Path(registers.__file__).parent
    declaring = {
        ".".join(("jkgov_desktop", "records", *path.relative_to(folder).with_suffix("").parts))
        for path in folder.rglob("*.py")
        if "\n@record(" in path.read_text(encoding="utf-8")
    }
    assert {module.__name__ for module in registers.SUBJECTS} == declaring


def test_an_unknown_table_has_no_register():
    with pytest.raises(KeyError, match="nothing"):
        register_of("nothing")


@pytest.mark.parametrize("choices", CHOICES, ids=lambda choices: choices.__name__)
def test_a_word_of_a_closed_list_means_one_thing(choices):
    words = [word for choice in choices for word in (choice.label, choice.value)]
    assert len(set(words)) == len(words)
    assert all(re.fullmatch("[a-z_]+", choice.value) for choice in choices)


def test_ids_differ_and_later_ones_sort_later():
    ids = [new_id() for _ in range(1000)]
    assert len(set(ids)) == 1000
    assert {len(one) for one in ids} == {28}
    assert [one[:12] for one in ids] == sorted(one[:12] for one in ids)


def test_a_record_is_called_by_its_name_field():
    assert Clerk(name="杨秀英").called() == "杨秀英"


def test_a_record_cannot_be_altered_in_place():
    with pytest.raises(AttributeError):
        Clerk(name="杨秀英").name = "田小雨"


def test_cleaning_tidies_every_field():
    post = Post(person="a", unit="b", title=" 局\u200b长\n", role="unit_principal")
    clean = post.cleaned()
    assert clean.title == "局长"
    assert clean.role is PostRole.PRINCIPAL


@pytest.mark.parametrize("ask", [Record.cleaned, Record.errors, Record.checked])
def test_whatever_is_asked_of_a_record_cleans_each_field_once_and_then_looks_across_fields_once(ask, cleanings):
    looked = []

    @record("tallies", title="计数", name="name")
    class Tally(Record):
        name: str = line("名称", required=True)
        note: str = text("备注")

        def problems(self):
            looked.append(self)
            yield from ()

    ask(Tally(name=" 甲 "))
    assert cleanings == {"name": 1, "note": 1}
    assert looked == [Tally(name="甲")]


def test_a_field_known_to_be_clean_is_not_cleaned_again(cleanings):
    clean, errors = Clerk(name="杨秀英").checked(clean={"name"})
    assert (clean, errors) == (Clerk(name="杨秀英"), [])
    assert "name" not in cleanings


def test_a_record_that_extends_another_has_the_fields_of_both_in_order():
    assert list(AgendaItem.register.fields)[: len(Matter.declared)] == list(Matter.declared)
    assert all(field.name == name for name, field in AgendaItem.register.fields.items())
    assert AgendaItem().title == ""
