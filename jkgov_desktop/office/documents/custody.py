"""Secret carriers by their numbers only (第101条): one of each number and copy, the next one proposed."""

from jkgov_desktop.office.desk import Desk
from jkgov_desktop.office.refusal import Refused
from jkgov_desktop.records.documents.seals import SecretCopy
from jkgov_desktop.records.fields import chinese_day
from jkgov_desktop.records.register import Record


def next_number(desk: Desk) -> int:
    """The number the next carrier may take."""
    return max((one.number for one in desk.store.all(SecretCopy)), default=0) + 1


def save_copy(desk: Desk, loaded: Record | None, wanted: Record) -> SecretCopy:
    """Keep one copy of a carrier; raises Refused when its number and copy are in the book already."""
    assert isinstance(wanted, SecretCopy)
    for one in desk.store.all(SecretCopy, number=wanted.number, copy=wanted.copy):
        if loaded is None or one.id != loaded.id:
            holder = desk.store.names("persons", [one.holder]).get(one.holder, "")
            raise Refused(
                f"{one.number}号第{one.copy}份已于{chinese_day(one.issued_on)}发给{holder}，不能重复登记。"
                f"新的载体请用{next_number(desk)}号，同一载体请换份号。"
            )
    with desk.unit(f"{'修改' if loaded else '登记'}涉密载体{wanted.number}号第{wanted.copy}份") as unit:
        return unit.change(loaded, wanted) if isinstance(loaded, SecretCopy) else unit.add(wanted)
