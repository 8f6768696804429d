"""How the records of one register live: the stages they go through, and what is next."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, Generic

from jkgov_desktop.office.desk import Desk
from jkgov_desktop.records.register import R, Record


class Weight(StrEnum):
    """How much a fact wants to be seen."""

    PLAIN = "plain"
    STRONG = "strong"
    FAINT = "faint"
    MET = "met"
    WARNED = "warned"
    BLOCKED = "blocked"


@dataclass(frozen=True)
class Fact:
    """A line that says at once where a record stands: 现在 县财政局, 应办结 3月5日（剩 2 个工作日）.

    `words` is a pattern to be translated, `values` what stands in its braces.
    """

    name: str
    words: str
    weight: Weight = Weight.PLAIN
    values: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True)
class Stage(Generic[R]):
    """One stage of a life.

    `fields` are typed there. `action` names what takes the record on to the next stage, and `take` does it, today;
    without one the step is taken by typing.
    """

    name: str
    fields: tuple[str, ...] = ()
    action: str = ""
    take: Callable[[Desk, R], R] | None = None


@dataclass(frozen=True)
class Deed(Generic[R]):
    """Something that can be done with a record at any stage; `does` returns the record to go to, if another one."""

    name: str
    does: Callable[[Desk, R], Record | None]
    keys: str = ""


def _no_facts(_desk: Desk, _record: Any) -> Sequence[Fact]:
    return ()


@dataclass(frozen=True)
class Life(Generic[R]):
    """How the records of one register live.

    `at` says which stage a record has come to, the number of stages when its life is over. A new record is typed
    with the fields of the first stage and then opens; where they come in a `pile` the next one is begun instead.
    """

    stages: tuple[Stage[R], ...]
    at: Callable[[Desk, R], int]
    deeds: tuple[Deed[R], ...] = ()
    facts: Callable[[Desk, R], Sequence[Fact]] = _no_facts
    pile: bool = False
