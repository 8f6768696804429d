"""The rulebook: what the rules say, and how records are judged by it.

The checks themselves are imported when something is first judged.
"""

import re
from collections.abc import Mapping
from datetime import date
from functools import cache, cached_property, lru_cache
from pathlib import Path
from typing import Any

from msgspec import Struct, structs

from jkgov_desktop.places import resource
from jkgov_desktop.records.fields import chinese_day
from jkgov_desktop.records.structs import replace
from jkgov_desktop.rulebook.book import Book
from jkgov_desktop.rulebook.data_files import DataFileError, file_text
from jkgov_desktop.rulebook.edition import Article, Does, Edition, Reading, Signers
from jkgov_desktop.rulebook.findings import Check, Finding, Severity
from jkgov_desktop.rulebook.working_days import WorkingCalendar

_SHIPPED = resource("resources", "rulebook", "jiangkou-2022.toml")

_ISSUER = re.compile(r'^issuer\s*=\s*"(.*)"', re.MULTILINE)
"""Who issued an edition, even where the rest of its text cannot be read."""

_NEEDS_A_CHECK = frozenset({Does.ENFORCE, Does.WARN, Does.COMPUTE, Does.ROUTE})


class Coverage(Struct, frozen=True):
    """An article, the checks that may cite it, and the names of the computations that work it out."""

    article: Article
    checks: tuple[Check, ...]
    computed: tuple[str, ...] = ()

    @property
    def is_missing(self) -> bool:
        """Whether the edition says that the program judges or computes by this article, and nothing does."""
        return not self.checks and not self.computed and not _NEEDS_A_CHECK.isdisjoint(self.article.does)


class Unread(Struct, frozen=True):
    """An installed edition that cannot be read, with what is known of it, and why."""

    title: str
    issuer: str
    effective: date
    problem: str

    @property
    def finding(self) -> Finding:
        """What is said of every record that it should judge."""
        return Finding(
            check="unread_edition",
            article=109,
            severity=Severity.WARN,
            says=f"{self.said}不能读取，未对照检查。",
            remedy="请在“规则 › 规则版本”查看原因，装入改正后的版本，或移除这一版。",
        )

    @property
    def said(self) -> str:
        """规则版本“某县人民政府工作规则”（2026年1月1日起施行）."""
        return f"规则版本“{self.title}”（{chinese_day(self.effective)}起施行）"


class Rulebook(Book, frozen=True, dict=True):
    """The book together with every check that judges by it.

    `edition` is the one in force now, `given` the one that comes with the program, `kept` those the office has
    installed, read or `Unread`. An office under another government than `given` is judged by its own editions alone.
    While `unread` is in force nothing is judged, and `edition` only lends its words to what is shown.
    """

    given: Edition | None = None
    kept: tuple[Edition | Unread, ...] = ()
    unread: Unread | None = None

    @cached_property
    def editions(self) -> tuple[Edition | Unread, ...]:
        """Every edition that holds on some day, the earliest first."""
        first = self._first
        belongs = all(one.issuer == first.issuer and one.effective != first.effective for one in self.kept)
        return tuple(sorted((*self.kept, *([first] if belongs else ())), key=lambda one: one.effective))

    def on(self, day: date) -> "Rulebook":
        """The rulebook as it stood or will stand on `day`; before the first edition, that one."""
        edition = next((one for one in reversed(self.editions) if one.effective <= day), self.editions[0])
        return self if edition is (self.unread or self.edition) else self._by_edition[edition.effective]

    def with_kept(self, kept: tuple[Edition | Unread, ...], day: date) -> "Rulebook":
        """The rulebook of `day` where the office has installed `kept`."""
        return replace(self, edition=self._first, kept=kept, unread=None).on(day)

    @property
    def _first(self) -> Edition:
        return self.given or self.edition

    @cached_property
    def _by_edition(self) -> Mapping[date, "Rulebook"]:
        bare = structs.replace(self._first, bodies={}, minutes_signers=Signers((), (), 1))
        return {
            one.effective: replace(self, edition=one, unread=None)
            if isinstance(one, Edition)
            else replace(self, edition=bare, unread=one)
            for one in self.editions
        }

    @property
    def readings(self) -> Mapping[str, Reading]:
        """The open questions whose answer makes a difference, by key: those that some check asks for."""
        from jkgov_desktop.rulebook.checks import CHECKS

        asked = {key for check in CHECKS for key in check.readings}
        return {key: reading for key, reading in self.edition.interpretations.items() if key in asked}

    def coverage(self) -> tuple[Coverage, ...]:
        """Every article with the checks that may cite it."""
        from jkgov_desktop.rulebook.checks import CHECKS, COMPUTATIONS

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

        A sheet that says its `day` is judged by the edition in force then; where that cannot be read, that is all
        that is found.
        """
        from jkgov_desktop.rulebook.checks import CHECKS

        day = getattr(sheet, "day", None)
        book = self.on(day) if day else self
        if book.unread:
            return (book.unread.finding,) if any(isinstance(sheet, check.on) for check in CHECKS) else ()
        found = (finding for check in CHECKS if isinstance(sheet, check.on) for finding in check(sheet, book))
        return tuple(sorted(found, key=lambda finding: finding.order))


def load(edition_path: Path | None = None, settings: Mapping[str, str] | None = None) -> Rulebook:
    """The rulebook by the edition at `edition_path`, or by the one that comes with the program.

    Raises DataFileError when a file is not as it should be.
    """
    path = edition_path or _SHIPPED
    calendar = WorkingCalendar.load(resource("resources", "calendar"))
    edition = edition_from(path.name, file_text(path)) if edition_path else _shipped()
    return Rulebook(edition, calendar, settings or {}, given=edition)


@cache
def _shipped() -> Edition:
    text = file_text(_SHIPPED)
    return Edition.parse(_SHIPPED.name, text, text)


def edition_from(name: str, text: str) -> Edition:
    """The edition written in `text`, complete: it answers every question that a check asks.

    Raises DataFileError, which calls the text `name`.
    """
    from jkgov_desktop.rulebook.checks import CHECKS

    edition = Edition.parse(name, text, file_text(_SHIPPED))
    asked = dict.fromkeys(key for check in CHECKS for key in check.readings)
    if missing := [key for key in asked if key not in edition.interpretations]:
        raise DataFileError(f"“{name}”中的 interpretations：缺口径 {'、'.join(missing)}，检查要用到，请补上。")
    return edition


def kept_edition(title: str, effective: date, source: str, text: str) -> Edition | Unread:
    """An installed edition from its kept text, which came from the file `source`."""
    found = edition_or_problem(source, text)
    if isinstance(found, Edition):
        return found
    issuer = _ISSUER.search(text)
    return Unread(title, issuer[1] if issuer else "", effective, str(found))


@lru_cache(maxsize=16)
def edition_or_problem(name: str, text: str) -> Edition | DataFileError:
    """What `edition_from` gives or raises; a text is read only once."""
    try:
        return edition_from(name, text)
    except DataFileError as error:
        return error
