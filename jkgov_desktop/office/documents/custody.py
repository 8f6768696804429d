"""Secret carriers by their numbers only (第101条): one of each number and copy, the next one proposed."""

from jkgov_desktop.office.desk import Desk
from jkgov_desktop.records.documents.seals import SecretCopy
from jkgov_desktop.records.fields import chinese_day
from jkgov_desktop.records.structs import replace
from jkgov_desktop.store.reading import Reader


def next_number(reader: Reader) -> int:
    """The number the next carrier may take."""
    return max((one.number for one in reader.all(SecretCopy)), default=0) + 1


def begin_copy(desk: Desk, fresh: SecretCopy) -> SecretCopy:
    """The first copy of the next carrier, given out today."""
    return replace(fresh, number=next_number(desk.store), copy=1, issued_on=desk.now().date())


def copy_twice(reader: Reader, standing: SecretCopy) -> str:
    """What is wrong when a number and copy are in the book already."""
    holder = reader.names("persons", [standing.holder]).get(standing.holder, "")
    return (
        f"{standing.number}号第{standing.copy}份已于{chinese_day(standing.issued_on)}发给{holder}，不能重复登记。"
        f"新的载体请用{next_number(reader)}号，同一载体请换份号。"
    )
