import pytest

from jkgov_desktop.office import house, registers
from jkgov_desktop.office.opening import desk_at
from jkgov_desktop.office.refusal import Refused
from jkgov_desktop.records.house import Clerk, House


@pytest.fixture
def new_desk(store):
    """A desk in an office nobody has set up, at which nobody has said who types."""
    return desk_at(store)


def test_nothing_is_changed_while_nobody_has_said_who_types(new_desk):
    with pytest.raises(Refused, match="选择经办人"), new_desk.unit("登记"):
        pytest.fail("a unit began in nobody's name")


def test_the_first_clerk_enters_in_his_own_name(new_desk):
    clerk = house.add_clerk(new_desk, "杨秀英")
    assert [change.clerk for change in new_desk.store.history(clerk.id)] == ["杨秀英"]


def test_the_same_clerk_is_entered_once(new_desk):
    assert house.add_clerk(new_desk, "杨秀英") == house.add_clerk(new_desk, " 杨秀英\u00a0\ud800")
    assert house.clerks(new_desk) == ["杨秀英"]


def test_clerks_are_offered_by_name(new_desk):
    for name in ("田小雨", "杨秀英"):
        house.add_clerk(new_desk, name)
    assert house.clerks(new_desk) == sorted(["田小雨", "杨秀英"])


def test_the_office_is_named_before_anybody_types(new_desk):
    kept = registers.save(new_desk, None, House(government="江口县人民政府", office="江口县人民政府办公室"))
    assert new_desk.house == kept
    assert [change.clerk for change in new_desk.store.history(kept.id)] == ["江口县人民政府办公室"]


@pytest.mark.usefixtures("planned")
def test_an_office_with_people_and_a_meeting_has_taken_its_first_steps(desk):
    steps = house.first_steps(desk)
    assert (steps.office_named, steps.people_entered, steps.meeting_planned, steps.done) == (True, True, True, True)


def test_a_new_office_has_every_first_step_before_it(new_desk):
    steps = house.first_steps(new_desk)
    assert (steps.office_named, steps.people_entered, steps.meeting_planned, steps.done) == (False,) * 4


def test_a_removed_clerk_is_not_offered(new_desk):
    new_desk.clerk = "杨秀英"
    house.add_clerk(new_desk, "杨秀英")
    with new_desk.unit("删除经办人") as unit:
        unit.remove(unit.all(Clerk)[0])
    assert house.clerks(new_desk) == []


def test_nothing_is_taken_back_while_nobody_has_said_who_types(new_desk):
    house.add_clerk(new_desk, "杨秀英")
    with pytest.raises(Refused, match="选择经办人"):
        new_desk.undo()
    assert house.clerks(new_desk) == ["杨秀英"]


def test_undo_says_what_was_taken_back(new_desk):
    house.add_clerk(new_desk, "杨秀英")
    new_desk.clerk = "杨秀英"
    assert new_desk.undo() == "登记经办人“杨秀英”"
    assert house.clerks(new_desk) == []
