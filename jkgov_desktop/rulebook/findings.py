"""What a check says about a record, and how checks and computations are declared.

A sheet that says its `day` is judged by the edition in force on that day. What the rules have the program work
out without judging anything, such as who signs or by when, is a pure function declared with `@computes(62, 69)`;
`rules coverage` counts it like a check.
"""

from collections.abc import Callable, Iterator
from typing import Any, TypedDict, TypeVar, Unpack

from msgspec import Struct

from jkgov_desktop.records.fields import Choice, Id, article_name
from jkgov_desktop.records.structs import replace
from jkgov_desktop.records.words import N_
from jkgov_desktop.rulebook.book import Book


class Severity(Choice):
    """How strong a finding is, from the rule's own words; declared from the gravest down."""

    BLOCK = "block", N_("不得")
    WARN = "warn", N_("提醒")
    HINT = "hint", N_("提示")
    MET = "met", N_("符合")


class Finding(Struct, frozen=True):
    """One thing a check found.

    `check` is the check's key; `sum` the arithmetic behind the sentence, `remedy` what to do about it,
    `subject` the record at fault when it is not the judged record itself, `field` the field that cures it,
    `clause` the place inside the article, such as 第三项.
    """

    check: str
    article: int
    severity: Severity
    says: str
    sum: str = ""
    remedy: str = ""
    subject: Id = ""
    field: str = ""
    clause: str = ""

    @property
    def citation(self) -> str:
        """第五十八条第三项."""
        return article_name(self.article) + self.clause

    @property
    def order(self) -> tuple[int, int]:
        """Sorts the gravest first, then by article."""
        return tuple(Severity).index(self.severity), self.article


class Details(TypedDict, total=False):
    """The parts of a finding that a check fills in where there is something to say."""

    article: int
    sum: str
    remedy: str
    subject: Id
    field: str
    clause: str


Judge = Callable[[Any, Book], Iterator[Finding]]


class Check(Struct, frozen=True):
    """A pure function that judges one type of sheet by the rulebook.

    `key` names it in overrides and must never change; `articles` are those it can cite, the first by default;
    `readings` are the keys of the readings (口径) it asks for.
    """

    key: str
    articles: tuple[int, ...]
    on: type
    judge: Judge
    readings: tuple[str, ...] = ()

    def __call__(self, sheet: Any, rules: Book) -> Iterator[Finding]:
        """What this check finds in `sheet`."""
        return self.judge(sheet, rules)

    def finding(self, severity: Severity, says: str, **details: Unpack[Details]) -> Finding:
        """A finding of this check."""
        return replace(Finding(self.key, self.articles[0], severity, says), **details)


def check(*articles: int, on: type, readings: tuple[str, ...] = ()) -> Callable[[Judge], Check]:
    """Declare a function to be the check of `articles` on sheets of type `on`; its name becomes the key."""

    def declare(judge: Judge) -> Check:
        return Check(judge.__name__, articles, on, judge, readings)

    return declare


F = TypeVar("F", bound=Callable[..., Any])

_COMPUTED = "computed_articles"


def computes(*articles: int) -> Callable[[F], F]:
    """Declare a pure function, or a class of them, to be how the program works out what `articles` say."""

    def declare(function: F) -> F:
        setattr(function, _COMPUTED, articles)
        return function

    return declare


def computed_articles(function: object) -> tuple[int, ...]:
    """The articles a function was declared to work out; none for any other object."""
    articles: tuple[int, ...] = getattr(function, "__dict__", {}).get(_COMPUTED, ())
    return articles
