"""The whole database before the rules: every finding there is, what it is about, and how often each article spoke."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator

from msgspec import Struct

from jkgov_desktop.office.desk import Desk
from jkgov_desktop.office.judging import SHEETS, judge
from jkgov_desktop.office.keeping import called
from jkgov_desktop.records.fields import Id
from jkgov_desktop.records.house import Override
from jkgov_desktop.records.register import Record
from jkgov_desktop.records.registers import register_of
from jkgov_desktop.records.sheets import LedgerColumn, LedgerSheet
from jkgov_desktop.rulebook.findings import Finding, Severity

Progress = Callable[[int, int], object]
Cancelled = Callable[[], bool]

_STEP = 50
"""After how many records the progress is told, and whether to stop is asked."""


class Found(Struct, frozen=True):
    """One finding about a kept record: where it stands, what the record is called, and why it was set aside."""

    table: str
    record: Id
    called: str
    finding: Finding
    override: Override | None = None

    @property
    def blocks(self) -> bool:
        """Whether this must be mended or set aside before work goes on."""
        return self.finding.severity is Severity.BLOCK and self.override is None

    @property
    def register(self) -> str:
        """The title of the register the record stands in."""
        return register_of(self.table).title


class Survey(Struct, frozen=True):
    """Every finding that is not simply met, the gravest first; `judged` counts the records that were judged.

    `overrides` counts by article how often somebody wrote a reason this year, whether the finding still stands
    or not.
    """

    found: tuple[Found, ...]
    judged: int
    overrides: Counter[int]

    def open(self, article: int) -> tuple[Found, ...]:
        """The findings that cite an article and are not set aside."""
        return tuple(one for one in self.found if one.finding.article == article and not one.override)

    def set_aside(self, article: int) -> tuple[Found, ...]:
        """The findings that cite an article and were set aside."""
        return tuple(one for one in self.found if one.finding.article == article and one.override)


def survey(desk: Desk, progress: Progress = lambda _done, _all: None, cancelled: Cancelled = lambda: False) -> Survey:
    """Judge every record; a cancelled survey ends early with what was found so far."""
    found: list[Found] = []
    judged = 0
    total = sum(desk.store.count(kind.register) for kind in SHEETS)
    for record in _records(desk):
        if judged % _STEP == 0:
            if cancelled():
                break
            progress(judged, total)
        judged += 1
        found.extend(_found(desk, record))
    found.sort(key=lambda one: one.finding.order)
    year = desk.now().year
    overrides = Counter(one.article for one in desk.store.all(Override) if one.made_on.year == year)
    return Survey(tuple(found), judged, overrides)


def survey_work(desk: Desk) -> Callable[[Progress, Cancelled], Survey]:
    """`survey` as work for another thread: it reads through a connection of its own."""

    def work(progress: Progress, cancelled: Cancelled) -> Survey:
        with desk.beside() as own:
            return survey(own, progress, cancelled)

    return work


def findings_ledger(desk: Desk, found: Iterable[Found], condition: str = "") -> LedgerSheet:
    """Findings ready to print or to write to a spreadsheet."""
    heads = (("程度", 6), ("登记簿", 10), ("记录", 20), ("依据", 12), ("规则提示", 34), ("怎么办或准予理由", 30))
    return LedgerSheet(
        title="规则提示一览",
        columns=tuple(LedgerColumn(label, share) for label, share in heads),
        rows=tuple(_cells(one) for one in found),
        office=desk.letterhead.office,
        printed_on=desk.now().date(),
        condition=condition,
    )


def _records(desk: Desk) -> Iterator[Record]:
    for kind in SHEETS:
        yield from desk.store.all(kind)


def _found(desk: Desk, record: Record) -> Iterator[Found]:
    told = [one for one in judge(desk, record) if one.finding.severity is not Severity.MET]
    name = called(desk, record) if told else ""
    for one in told:
        yield Found(record.register.table, record.id, name, one.finding, one.override)


def _cells(one: Found) -> tuple[str, ...]:
    finding = one.finding
    reckoned = f"（{finding.sum}）" if finding.sum else ""
    then = f"已准予：{one.override.reason}" if one.override else finding.remedy
    return finding.severity.label, one.register, one.called, finding.citation, finding.says + reckoned, then
