"""Units of work: whole or not at all, and never over somebody else's change."""

from datetime import date, datetime, time

import pytest

from jkgov_desktop.records.fields import FieldError
from jkgov_desktop.records.house import IssuedNumber
from jkgov_desktop.records.meetings.attendance import Attendance, AttendanceState, MeetingRole
from jkgov_desktop.records.meetings.items import AgendaItem
from jkgov_desktop.records.meetings.meeting import Meeting
from jkgov_desktop.records.meetings.minutes import Decision, DecisionKind, Minutes
from jkgov_desktop.records.people import Person, Post, PostRole, Unit, UnitKind
from jkgov_desktop.records.structs import replace
from jkgov_desktop.store.errors import (
    Dangling,
    Duplicate,
    Frozen,
    InUse,
    Missing,
    NothingToUndo,
    NumberTaken,
    Stale,
    StoreBug,
)
from jkgov_desktop.store.store import Store


@pytest.fixture
def department(keep):
    return keep(Unit(name="江口县财政局", alias="县财政局", kind=UnitKind.CONSTITUENT))


@pytest.fixture
def post(keep, person, department):
    return keep(Post(person=person.id, unit=department.id, title="局长", role=PostRole.PRINCIPAL))


@pytest.fixture
def whole_meeting(store, clerk, meeting, person):
    """A meeting with one of each of its parts."""
    with store.unit(clerk, "登记会议") as unit:
        kept = unit.add(meeting)
        item = unit.add(AgendaItem(meeting=kept.id, place=1, title="研究预算"))
        unit.add(Decision(meeting=kept.id, item=item.id, place=1, kind=DecisionKind.DECIDED, words="原则同意。"))
        unit.add(
            Attendance(
                meeting=kept.id,
                role=MeetingRole.MEMBER,
                place=1,
                person=person.id,
                presence=AttendanceState.PRESENT,
            )
        )
        unit.add(Minutes(meeting=kept.id, version=1, title="纪要"))
    return kept


def test_nothing_is_kept_of_a_unit_that_raises(store, clerk):
    with pytest.raises(ZeroDivisionError), store.unit(clerk, "登记") as unit:
        _ = 1 // len(unit.add(Person(name="张三")).phone)
    assert store.all(Person) == []
    with pytest.raises(NothingToUndo):
        store.undo(clerk)


def test_invalid_record_is_refused_whole(store, clerk):
    with pytest.raises(FieldError, match="请填写“姓名”"), store.unit(clerk, "登记") as unit:
        list(map(unit.add, [Person(name="李四"), Person(name="")]))
    assert store.all(Person) == []


def test_texts_are_tidied_on_the_way_in(store, clerk):
    with store.unit(clerk, "登记") as unit:
        kept = unit.add(Person(name=" 张\u00a0三\t"))
    assert store.get(Person, kept.id).name == "张 三"


def test_a_field_is_cleaned_once_when_it_is_kept(store, clerk, cleanings):
    with store.unit(clerk, "登记") as unit:
        kept = unit.add(Person(name="张三"))
        assert cleanings == dict.fromkeys(Person.register.fields, 1)
        unit.change(kept, replace(kept, phone="6620001"))
        assert cleanings == dict.fromkeys(Person.register.fields, 2)


def test_unit_reads_what_it_has_written(store, clerk):
    with store.unit(clerk, "登记") as unit:
        kept = unit.add(Person(name="张三"))
        assert unit.get(Person, kept.id) == kept
        assert unit.suggest("persons", "zs") == [(kept.id, "张三")]


def test_same_id_twice_is_refused(store, clerk, person):
    with pytest.raises(Duplicate), store.unit(clerk, "登记") as unit:
        unit.add(person)


def test_a_unit_used_after_its_end_is_a_bug(store, clerk):
    with store.unit(clerk, "登记") as unit:
        unit.add(Person(name="张三"))
    with pytest.raises(StoreBug):
        unit.add(Person(name="李四"))
    assert [one.name for one in store.all(Person)] == ["张三"]


def test_a_unit_inside_another_is_a_part_of_it(store, clerk):
    with store.unit(clerk, "整理") as whole:
        whole.add(Person(name="张三"))
        with store.unit("别人", "登记") as part:
            second = part.add(Person(name="李四"))
    (change,) = store.history(second.id)
    assert (change.clerk, change.what) == (clerk, "整理")
    assert store.undo(clerk) == "整理"
    assert store.all(Person) == []


def test_a_part_that_fails_leaves_the_rest_as_it_was(store, clerk, person):
    def fail():
        with store.unit(clerk, "删去") as part:
            part.remove(person)
            part.add(Person(name="赵六"))
            raise ZeroDivisionError

    with store.unit(clerk, "整理") as whole:
        whole.add(Person(name="李四"))
        with pytest.raises(ZeroDivisionError):
            fail()
        whole.add(Person(name="王五"))
    assert sorted(one.name for one in store.all(Person)) == sorted(["张三", "李四", "王五"])
    assert store.history(person.id)[0].what == "登记"


def test_a_whole_that_fails_keeps_no_part(store, clerk):
    def fail():
        with store.unit(clerk, "整理"):
            with store.unit(clerk, "登记") as part:
                part.add(Person(name="张三"))
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert store.all(Person) == []


class Refusal(Exception):
    """What a guard of these tests says."""


def not_removed_and_not_called(name):
    def guard(_reader, before, after):
        for record in (before, after):
            if isinstance(record, Person) and record.name == name:
                raise Refusal(name)

    return guard


def test_a_guard_is_asked_by_every_way_in(store, clerk, person):
    guard = not_removed_and_not_called("张三")
    with store.unit(clerk, "登记") as unit:
        other = unit.add(Person(name="李四"))
    with pytest.raises(Refusal), store.unit(clerk, "改", guard) as unit:
        unit.change(person, replace(person, name="张四"))
    with pytest.raises(Refusal), store.unit(clerk, "改", guard) as unit:
        unit.change(other, replace(other, name="张三"))
    with pytest.raises(Refusal), store.unit(clerk, "加", guard) as unit:
        unit.add(Person(name="张三"))
    with pytest.raises(Refusal), store.unit(clerk, "删", guard) as unit:
        unit.remove(person)
    with store.unit(clerk, "删") as unit:
        unit.remove(person)
    with pytest.raises(Refusal), store.unit(clerk, "恢复", guard) as unit:
        unit.restore(Person, person.id)
    with pytest.raises(Refusal):
        store.undo(clerk, guard)
    assert store.undo(clerk) == "删"
    with store.unit(clerk, "改") as unit:
        unit.change(other, replace(other, name="张三"))
    with pytest.raises(Refusal):
        store.undo(clerk, guard)


def test_a_part_is_asked_by_the_guard_of_the_whole(store, clerk):
    with store.unit(clerk, "整理", not_removed_and_not_called("张三")), store.unit(clerk, "登记") as part:
        with pytest.raises(Refusal):
            part.add(Person(name="张三"))
        part.add(Person(name="李四"))
    assert [one.name for one in store.all(Person)] == ["李四"]


def test_a_number_typed_into_a_record_is_its_own_from_then_on(store, clerk, keep, meeting):
    held = replace(meeting, number=7, opened=time(9, 5))
    kept = keep(held)
    with pytest.raises(NumberTaken):
        keep(held)
    with store.unit(clerk, "更正") as unit:
        eighth = unit.change(kept, replace(kept, number=8))
    assert {one.number: one.void_reason for one in store.all(IssuedNumber)} == {7: "改为第 8 号", 8: ""}
    with store.unit(clerk, "更正") as unit:
        unit.change(eighth, replace(eighth, number=7))
    assert {one.number: one.void_reason for one in store.all(IssuedNumber)} == {7: "", 8: "改为第 7 号"}


def test_a_planned_number_is_not_taken_yet(keep, store, meeting):
    for _ in range(2):
        keep(replace(meeting, number=7))
    assert store.all(IssuedNumber) == []


def test_the_numbers_of_what_is_removed_are_void_until_it_is_restored(store, clerk, keep, meeting):
    kept = keep(replace(meeting, number=7, opened=time(9, 5)))
    with store.unit(clerk, "删除") as unit:
        unit.remove(kept)
    assert [one.void_reason for one in store.all(IssuedNumber)] == ["“第3次常务会议”已删除"]
    with store.unit(clerk, "恢复") as unit:
        unit.restore(Meeting, kept.id)
    assert [one.void_reason for one in store.all(IssuedNumber)] == [""]


def test_change_without_a_difference_leaves_no_trace(store, clerk, person):
    with store.unit(clerk, "修改") as unit:
        unit.change(person, person)
    assert len(store.history(person.id)) == 1


def test_stale_change_names_the_fields_and_who_changed_them(database, clerk):
    with Store.open(database, now=lambda: datetime(2024, 3, 5, 14, 20)) as store:
        with store.unit(clerk, "登记") as unit:
            loaded = unit.add(Person(name="张三"))
        with store.unit("刘建国", "改电话") as unit:
            unit.change(loaded, replace(loaded, phone="6620001"))
        with pytest.raises(Stale) as stale, store.unit(clerk, "改备注") as unit:
            unit.change(loaded, replace(loaded, note="外出"))
        assert stale.value.fields == ("phone",)
        assert "“电话”已被刘建国于 3月5日 14:20" in stale.value.sentence
        assert store.get(Person, loaded.id).note == ""


def test_change_of_a_removed_record_is_stale(store, clerk, person):
    with store.unit("刘建国", "删除") as unit:
        unit.remove(person)
    with pytest.raises(Stale, match="已被刘建国"), store.unit(clerk, "修改") as unit:
        unit.change(person, replace(person, phone="1"))
    with pytest.raises(Missing), store.unit(clerk, "删除") as unit:
        unit.remove(person)


def test_record_in_use_is_not_removed(store, clerk, person, post):
    with pytest.raises(InUse, match="还有 1 条任职用到“张三”，请先处理。"), store.unit(clerk, "删除") as unit:
        unit.remove(person)
    assert store.find(Person, person.id) == person
    with store.unit(clerk, "删除") as unit:
        unit.remove(person)
        unit.remove(post)
    assert store.all(Person) == []


def test_nothing_points_to_what_is_not_there(store, clerk, person, department):
    with store.unit(clerk, "删除") as unit:
        unit.remove(person)
    for gone in (person.id, "nobody"):
        with pytest.raises(Dangling, match="“任职”的“人员”"), store.unit(clerk, "登记") as unit:
            unit.add(Post(person=gone, unit=department.id, title="局长", role=PostRole.PRINCIPAL))
    assert store.all(Post) == []


def test_record_is_not_restored_before_what_it_points_to(store, clerk, person, post):
    with store.unit(clerk, "删除") as unit:
        unit.remove(post)
        unit.remove(person)
    with pytest.raises(Dangling), store.unit(clerk, "恢复") as unit:
        unit.restore(Post, post.id)
    with store.unit(clerk, "恢复") as unit:
        unit.restore(Post, post.id)
        unit.restore(Person, person.id)
    assert store.get(Post, post.id) == post


PARTS = (AgendaItem, Decision, Attendance, Minutes)


def test_meeting_goes_and_comes_back_with_its_parts(store, clerk, whole_meeting):
    with store.unit(clerk, "删除会议") as unit:
        unit.remove(whole_meeting)
    assert [store.all(part) for part in PARTS] == [[]] * len(PARTS)
    assert [one.id for one in store.removed()] == [whole_meeting.id]
    with store.unit(clerk, "恢复会议") as unit:
        unit.restore(Meeting, whole_meeting.id)
    assert [len(store.all(part)) for part in PARTS] == [1] * len(PARTS)
    store.undo(clerk)
    store.undo(clerk)
    assert [len(store.all(part)) for part in (Meeting, *PARTS)] == [1] * (1 + len(PARTS))


def test_part_removed_before_its_whole_stays_removed(store, clerk, whole_meeting):
    (line,) = store.all(Attendance)
    with store.unit(clerk, "删除") as unit:
        unit.remove(line)
    with store.unit(clerk, "删除会议") as unit:
        unit.remove(whole_meeting)
    with store.unit(clerk, "恢复会议") as unit:
        unit.restore(Meeting, whole_meeting.id)
    assert store.all(Attendance) == []
    assert [one.id for one in store.removed()] == [line.id]


@pytest.mark.usefixtures("whole_meeting")
def test_agenda_item_with_decisions_is_not_removed_alone(store, clerk):
    (item,) = store.all(AgendaItem)
    with pytest.raises(InUse, match="1 条议定事项用到“研究预算”"), store.unit(clerk, "删除") as unit:
        unit.remove(item)


def test_undo_goes_back_unit_by_unit_and_then_says_so(store, clerk):
    with store.unit(clerk, "登记") as unit:
        loaded = unit.add(Person(name="张三"))
    with store.unit(clerk, "改名") as unit:
        unit.change(loaded, replace(loaded, name="张四"))
    assert store.undo(clerk) == "改名"
    assert store.get(Person, loaded.id).name == "张三"
    assert store.undo(clerk) == "登记"
    assert store.all(Person) == []
    with pytest.raises(NothingToUndo):
        store.undo(clerk)


@pytest.mark.usefixtures("person")
def test_undo_reaches_only_this_session(store, database, clerk):
    store.close()
    with Store.open(database) as later, pytest.raises(NothingToUndo):
        later.undo(clerk)


def test_undo_of_adding_what_is_now_in_use_is_refused(store, database, clerk, person, department):
    window = store.window
    store.close()
    with Store.open(database) as other, other.unit("刘建国", "任职") as unit:
        unit.add(Post(person=person.id, unit=department.id, title="局长", role=PostRole.PRINCIPAL))
    with Store.open(database) as again:
        again.window = window
        with pytest.raises(InUse):
            again.undo(clerk)


def test_undo_of_what_somebody_changed_since_is_refused(store, database, clerk, person):
    window = store.window
    store.close()
    with Store.open(database) as other, other.unit("刘建国", "改电话") as unit:
        unit.change(person, replace(person, phone="1"))
    with Store.open(database) as again:
        again.window = window
        with pytest.raises(Stale, match="“张三”后来又被刘建国"):
            again.undo(clerk)
        assert again.get(Person, person.id).phone == "1"


@pytest.fixture
def signed(store, clerk, whole_meeting, person):
    (draft,) = store.all(Minutes, meeting=whole_meeting.id)
    with store.unit(clerk, "签发纪要") as unit:
        wanted = replace(draft, signer=person.id, signed_on=date(2024, 3, 8))
        return unit.change(draft, wanted)


@pytest.mark.parametrize("change", [{"body": "改"}, {"signed_on": None, "signer": None}, {"number": 9}])
def test_signed_minutes_are_frozen(store, clerk, signed, change):
    with pytest.raises(Frozen, match=r"纪要已签发.*重开"), store.unit(clerk, "修改") as unit:
        unit.change(signed, replace(signed, **change))
    assert store.get(Minutes, signed.id) == signed


def test_signed_minutes_are_neither_removed_nor_unsigned_by_undo(store, clerk, signed, whole_meeting):
    for goner in (signed, whole_meeting):
        with pytest.raises(Frozen), store.unit(clerk, "删除") as unit:
            unit.remove(goner)
    with pytest.raises(Frozen):
        store.undo(clerk)
    assert store.get(Minutes, signed.id) == signed


def test_printing_of_signed_minutes_is_still_noted(store, clerk, signed):
    with store.unit(clerk, "登记印发") as unit:
        unit.change(signed, replace(signed, issued_on=date(2024, 3, 9), copies=30))
    assert store.get(Minutes, signed.id).copies == 30


SERIES = "executive_meeting/2024"
DAY = date(2024, 3, 5)


def give(store, clerk, given_to="", number=None):
    with store.unit(clerk, "给号") as unit:
        return unit.give_number(SERIES, given_to, DAY, number)


def test_numbers_count_up_and_start_again_in_another_series(store, clerk):
    assert [give(store, clerk) for _ in range(3)] == [1, 2, 3]
    with store.unit(clerk, "给号") as unit:
        assert unit.give_number("executive_meeting/2025", "", DAY) == 1


def test_chosen_number_is_given_once(store, clerk, keep, meeting):
    kept = keep(meeting)
    assert give(store, clerk, kept.id, 7) == 7
    with pytest.raises(NumberTaken, match=r"第 7 号已给“第3次常务会议”.*下一个可用的号是 8") as taken:
        give(store, clerk, number=7)
    assert taken.value.next_free == 8
    assert give(store, clerk) == 8


def test_number_of_an_undone_unit_is_void_and_not_given_again(store, clerk, keep, meeting):
    kept = keep(meeting)
    with store.unit(clerk, "开会") as unit:
        number = unit.give_number(kept.series, kept.id, DAY)
        unit.change(kept, replace(kept, number=number, opened=time(9, 5)))
    store.undo(clerk)
    assert store.get(Meeting, kept.id).number is None
    (line,) = store.all(IssuedNumber)
    assert (line.number, line.void_reason) == (1, "撤销")
    with store.unit(clerk, "开会") as unit:
        assert unit.give_number(kept.series, kept.id, DAY) == 2


def test_number_of_a_removed_meeting_is_not_given_again(store, clerk, keep, meeting):
    kept = keep(meeting)
    give(store, clerk, kept.id)
    with store.unit(clerk, "删除会议") as unit:
        unit.remove(kept)
    assert give(store, clerk) == 2


def test_journal_is_only_added_to(store, person):
    for statement in ("update journal set clerk = 'x'", "delete from journal"):
        with pytest.raises(Frozen):
            store._connection.run(statement)
    assert len(store.history(person.id)) == 1
