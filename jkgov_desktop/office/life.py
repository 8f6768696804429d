"""How the records of one register live: the stages they go through, and what is next."""

from collections.abc import Callable, Mapping, Sequence
from enum import StrEnum
from typing import Any, Generic

from msgspec import Struct, field

from jkgov_desktop.office.desk import Desk
from jkgov_desktop.records.register import R, Record
from jkgov_desktop.records.words import N_
from jkgov_desktop.rulebook.findings import Finding


class Weight(StrEnum):
    """How much a fact wants to be seen."""

    PLAIN = "plain"
    STRONG = "strong"
    FAINT = "faint"
    MET = "met"
    WARNED = "warned"
    BLOCKED = "blocked"


class Words(Struct, frozen=True):
    """A `pattern` to be translated, and what stands in its braces; choices and words among them are translated too."""

    pattern: str
    values: Mapping[str, object] = field(default_factory=dict)


def words(pattern: str, **values: object) -> Words:
    """A pattern with its values: words(N_("{count} 次"), count=3)."""
    return Words(pattern, values)


class Fact(Struct, frozen=True):
    """A line that says at once where a record stands: 现在 县财政局, 应办结 3月5日（剩 2 个工作日）.

    What `says` a string stands in the records and is shown as it is.
    """

    name: str
    says: str | Words
    weight: Weight = Weight.PLAIN


def _unforbidden(_desk: Desk, _record: Any) -> Sequence[Finding]:
    return ()


class Stage(Struct, Generic[R], frozen=True):
    """One stage of a life.

    `fields` are typed there. `action` names what takes the record on to the next stage (told by its sheet where that
    depends), `leads` what that is seen from another stage, and `take` does it, today; without one the step is taken
    by typing. It may be taken before its turn, unless it comes `in_turn` only. What `forbids` it has to be mended or
    set aside with a reason first. `said` is what is said once it was taken, with {name} and {step}, and `prints` the
    key of the form that is wanted there.
    """

    name: str
    fields: tuple[str, ...] = ()
    action: str | Callable[[Any], Words] = ""
    take: Callable[[Desk, R], R] | None = None
    leads: str = ""
    in_turn: bool = False
    forbids: Callable[[Desk, R], Sequence[Finding]] = _unforbidden
    said: str = N_("已登记“{step}”")
    prints: str = ""


class Deed(Struct, Generic[R], frozen=True):
    """Something that can be done with a record at any stage.

    `does` returns the record to go to, if another one; one that is not kept yet is to be typed to its end.
    """

    name: str
    does: Callable[[Desk, R], Record | None]
    keys: str = ""


class Batch(Struct, frozen=True):
    """Forms of a record that are printed in one go by an `action`."""

    title: str
    action: str
    forms: tuple[str, ...]


def _no_facts(_desk: Desk, _record: Any, _sheet: Any) -> Sequence[Fact]:
    return ()


def _always(_sheet: Any, _form: str) -> bool:
    return True


class Life(Struct, Generic[R], frozen=True):
    """How the records of one register live.

    `at` says which stage a record has come to, the number of stages when its life is over. A new record is typed
    with the fields of the first stage, or those `typed` of one, and then opens; where they come in a `pile` the
    next one is begun instead. `facts` are told from a record and the sheet it is judged by; from that sheet
    `printable` says whether there is anything yet to put on a form (its key). A `batch` is printed at the end.
    """

    stages: tuple[Stage[R], ...]
    at: Callable[[Desk, R], int]
    deeds: tuple[Deed[R], ...] = ()
    facts: Callable[[Desk, R, Any], Sequence[Fact]] = _no_facts
    typed: tuple[str, ...] = ()
    pile: bool = False
    printable: Callable[[Any, str], bool] = _always
    batch: Batch | None = None

    @property
    def begins_with(self) -> tuple[str, ...]:
        """The fields that are typed of a new record."""
        return self.typed or self.stages[0].fields

    def stage(self, desk: Desk, record: R) -> Stage[R] | None:
        """The stage a record has come to; None when its life is over."""
        at = self.at(desk, record)
        return self.stages[at] if at < len(self.stages) else None


def first_open(done: Sequence[object]) -> int:
    """The place of the first stage for which nothing stands in `done`."""
    return next((place for place, one in enumerate(done) if not one), len(done))
