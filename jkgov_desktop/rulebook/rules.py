"""The rulebook: what the rules say, and every check there is."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property, lru_cache
from pathlib import Path
from types import ModuleType
from typing import Any

from jkgov_desktop.places import resource
from jkgov_desktop.records.words import secret_mark_in
from jkgov_desktop.rulebook import (
    documents,
    leaders,
    life_meetings,
    meetings,
    people,
    periods,
    study,
    study_plan,
    study_sums,
    supervision,
)
from jkgov_desktop.rulebook.book import Book
from jkgov_desktop.rulebook.data_files import DataFileError, file_text
from jkgov_desktop.rulebook.edition import Article, Does, Edition, Reading
from jkgov_desktop.rulebook.findings import Check, Finding, computed_articles
from jkgov_desktop.rulebook.working_days import WorkingCalendar

SUBJECTS: tuple[ModuleType, ...] = (
    people,
    *meetings.MODULES,
    *documents.MODULES,
    *leaders.MODULES,
    study,
    study_sums,
    study_plan,
    life_meetings,
    supervision,
)
"""The modules whose checks and computations count, subject by subject."""

_COMMON: tuple[ModuleType, ...] = (periods,)
"""What all subjects compute with."""

CHECKS: tuple[Check, ...] = tuple(
    dict.fromkeys(member for subject in SUBJECTS for member in vars(subject).values() if isinstance(member, Check))
)


def _computations(modules: Iterable[ModuleType]) -> Iterator[tuple[str, tuple[int, ...]]]:
    for module in modules:
        for name, member in vars(module).items():
            if computed_articles(member) and member.__module__ == module.__name__:
                yield name, computed_articles(member)


_REFUSED = ((secret_mark_in.__name__, (100,)),)
"""What no field takes in, so that there is nothing left to judge: a classification mark (第100条)."""

COMPUTATIONS: tuple[tuple[str, tuple[int, ...]], ...] = (*_computations((*SUBJECTS, *_COMMON)), *_REFUSED)
"""The name of every declared computation, with the articles it works out."""


_SHIPPED = resource("resources", "rulebook", "jiangkou-2022.toml")

_NEEDS_A_CHECK = frozenset({Does.ENFORCE, Does.WARN, Does.COMPUTE, Does.ROUTE})


@dataclass(frozen=True)
class Coverage:
    """An article, the checks that may cite it, and the names of the computations that work it out."""

    article: Article
    checks: tuple[Check, ...]
    computed: tuple[str, ...] = ()

    @property
    def is_missing(self) -> bool:
        """Whether the edition says that the program judges or computes by this article, and nothing does."""
        return not self.checks and not self.computed and not _NEEDS_A_CHECK.isdisjoint(self.article.does)


@dataclass(frozen=True)
class Rulebook(Book):
    """The book together with every check that judges by it.

    `edition` is the one in force now, `given` the one that comes with the program, `kept` those the office has
    installed. An office under another government than `given` is judged by its own editions alone.
    """

    given: Edition | None = None
    kept: tuple[Edition, ...] = ()

    @cached_property
    def editions(self) -> tuple[Edition, ...]:
        """Every edition that records are judged by, the earliest first."""
        first = self.given or self.edition
        belongs = all(one.issuer == first.issuer and one.effective != first.effective for one in self.kept)
        return tuple(sorted((*self.kept, *([first] if belongs else ())), key=lambda one: one.effective))

    def on(self, day: date) -> "Rulebook":
        """The rulebook as it stood or will stand on `day`; before the first edition, that one."""
        edition = next((one for one in reversed(self.editions) if one.effective <= day), self.editions[0])
        return self if edition is self.edition else self._by_edition[edition.effective]

    def with_kept(self, kept: tuple[Edition, ...], day: date) -> "Rulebook":
        """The rulebook of `day` where the office has installed `kept`."""
        return replace(self, edition=self.given or self.edition, kept=kept).on(day)

    @cached_property
    def _by_edition(self) -> Mapping[date, "Rulebook"]:
        return {one.effective: replace(self, edition=one) for one in self.editions}

    @property
    def readings(self) -> Mapping[str, Reading]:
        """The open questions whose answer makes a difference, by key: those that some check asks for."""
        asked = {key for check in CHECKS for key in check.readings}
        return {key: reading for key, reading in self.edition.interpretations.items() if key in asked}

    def coverage(self) -> tuple[Coverage, ...]:
        """Every article with the checks that may cite it."""
        return tuple(
            Coverage(
                article,
                tuple(one for one in CHECKS if article.number in one.articles),
                tuple(name for name, articles in COMPUTATIONS if article.number in articles),
            )
            for article in self.edition.articles.values()
        )

    def judge(self, sheet: Any) -> tuple[Finding, ...]:
        """Everything the checks find in `sheet`, the gravest first, then by article.

        A sheet that says its `day` is judged by the edition in force then.
        """
        day = getattr(sheet, "day", None)
        book = self.on(day) if day else self
        found = (finding for check in CHECKS if isinstance(sheet, check.on) for finding in check(sheet, book))
        return tuple(sorted(found, key=lambda finding: finding.order))


def load(edition_path: Path | None = None, settings: Mapping[str, str] | None = None) -> Rulebook:
    """The rulebook by the edition at `edition_path`, or by the one that comes with the program.

    Raises DataFileError when a file is not as it should be.
    """
    path = edition_path or _SHIPPED
    calendar = WorkingCalendar.load(resource("resources", "calendar"))
    edition = edition_from(path.name, file_text(path))
    return Rulebook(edition, calendar, settings or {}, given=edition)


def edition_from(name: str, text: str) -> Edition:
    """The edition written in `text`, complete: it answers every question that a check asks.

    Raises DataFileError, which calls the text `name`.
    """
    edition = Edition.parse(name, text, file_text(_SHIPPED))
    asked = dict.fromkeys(key for check in CHECKS for key in check.readings)
    if missing := [key for key in asked if key not in edition.interpretations]:
        raise DataFileError(f"“{name}”中的 interpretations：缺口径 {'、'.join(missing)}，检查要用到，请补上。")
    return edition


@lru_cache(maxsize=16)
def edition_or_problem(name: str, text: str) -> Edition | DataFileError:
    """What `edition_from` gives or raises; a text is read only once."""
    try:
        return edition_from(name, text)
    except DataFileError as error:
        return error
