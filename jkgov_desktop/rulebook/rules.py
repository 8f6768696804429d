"""The rulebook: what the rules say, and every check there is."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any

from jkgov_desktop.places import resource
from jkgov_desktop.rulebook import meetings, people
from jkgov_desktop.rulebook.book import Book
from jkgov_desktop.rulebook.edition import Article, Does, Edition, Reading
from jkgov_desktop.rulebook.findings import Check, Finding
from jkgov_desktop.rulebook.working_days import WorkingCalendar

SUBJECTS: tuple[ModuleType, ...] = (people, meetings)

CHECKS: tuple[Check, ...] = tuple(
    member for subject in SUBJECTS for member in vars(subject).values() if isinstance(member, Check)
)


_NEEDS_A_CHECK = frozenset({Does.ENFORCE, Does.WARN, Does.COMPUTE, Does.ROUTE})


@dataclass(frozen=True)
class Coverage:
    """An article and the checks that may cite it."""

    article: Article
    checks: tuple[Check, ...]

    @property
    def is_missing(self) -> bool:
        """Whether the edition says that the program judges by this article, and no check does."""
        return not self.checks and not _NEEDS_A_CHECK.isdisjoint(self.article.does)


@dataclass(frozen=True)
class Rulebook(Book):
    """The book together with every check that judges by it."""

    @property
    def readings(self) -> tuple[Reading, ...]:
        """The open questions whose answer makes a difference: those that some check asks for."""
        asked = {key for check in CHECKS for key in check.readings}
        return tuple(reading for key, reading in self.edition.interpretations.items() if key in asked)

    def coverage(self) -> tuple[Coverage, ...]:
        """Every article with the checks that may cite it."""
        return tuple(
            Coverage(article, tuple(one for one in CHECKS if article.number in one.articles))
            for article in self.edition.articles.values()
        )

    def judge(self, sheet: Any) -> tuple[Finding, ...]:
        """Everything the checks find in `sheet`, the gravest first, then by article."""
        found = (finding for check in CHECKS if isinstance(sheet, check.on) for finding in check(sheet, self))
        return tuple(sorted(found, key=lambda finding: finding.order))


def load(edition_path: Path | None = None, settings: Mapping[str, str] | None = None) -> Rulebook:
    """The rulebook by the edition at `edition_path`, or by the one that comes with the program.

    Raises DataFileError when a file is not as it should be.
    """
    path = edition_path or resource("resources", "rulebook", "jiangkou-2022.toml")
    calendar = WorkingCalendar.load(resource("resources", "calendar"))
    return Rulebook(Edition.load(path), calendar, settings or {})
