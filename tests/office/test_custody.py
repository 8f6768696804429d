from datetime import date

import pytest

from jkgov_desktop.office import registers
from jkgov_desktop.office.documents import custody
from jkgov_desktop.office.refusal import Refused
from jkgov_desktop.records.documents.seals import SecretCopy
from jkgov_desktop.records.structs import replace
from jkgov_desktop.store.errors import Duplicate


@pytest.fixture
def copy(person_id):
    return SecretCopy(number=4, copy=1, holder=person_id("吴刚"), issued_on=date(2026, 3, 5), due_back=date(2026, 3, 9))


def test_the_next_number_follows_the_highest(desk, copy):
    assert custody.next_number(desk.store) == 1
    registers.save(desk, None, copy)
    assert custody.next_number(desk.store) == 5


def test_a_number_and_copy_is_kept_once(desk, copy):
    registers.save(desk, None, copy)
    with pytest.raises(Refused, match=r"4号第1份已于2026年3月5日发给吴刚.*请用5号"):
        registers.save(desk, None, copy)
    second = registers.save(desk, None, replace(copy, copy=2))
    with pytest.raises(Refused, match="4号第1份"):
        registers.save(desk, second, replace(second, copy=1))
    assert len(desk.store.all(SecretCopy)) == 2


def test_a_copy_that_came_back_is_changed_under_its_own_number(desk, copy):
    kept = registers.save(desk, None, copy)
    back = registers.save(desk, kept, replace(kept, returned_on=date(2026, 3, 8)))
    assert back.returned_on == date(2026, 3, 8)


def test_the_store_itself_keeps_no_number_and_copy_twice_but_frees_that_of_a_removed_one(desk, copy):
    kept = registers.save(desk, None, copy)
    with pytest.raises(Duplicate), desk.store.unit(desk.clerk, "登记") as unit:
        unit.add(copy)
    registers.remove(desk, kept)
    assert registers.save(desk, None, copy).number == 4
