"""One edition of the work rules as data: its articles, its meetings, its open questions."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Self

from jkgov_desktop.records.fields import Choice
from jkgov_desktop.records.meetings import MeetingKind
from jkgov_desktop.records.people import PartySeat, PostRole
from jkgov_desktop.records.words import N_
from jkgov_desktop.rulebook.data_files import Table, file_text, parse_table
from jkgov_desktop.rulebook.figures.agenda import AgendaFigures
from jkgov_desktop.rulebook.figures.documents import DocumentFigures
from jkgov_desktop.rulebook.figures.leaders import LeaderFigures
from jkgov_desktop.rulebook.figures.study import StudyFigures
from jkgov_desktop.rulebook.figures.supervision import SupervisionFigures
from jkgov_desktop.rulebook.quorum import Quorum


class Does(Choice):
    """What the program does about an article; an article without any is text only."""

    ENFORCE = "E", N_("把关")
    WARN = "W", N_("提醒")
    REMIND = "R", N_("催办")
    REGISTER = "G", N_("登记")
    ROUTE = "T", N_("流转")
    COMPUTE = "C", N_("计算")
    PRINT = "P", N_("打印")


class MemberGroup(Choice):
    """Groups of people the rules name as members of a meeting."""

    COUNTY_HEAD = "county_head", N_("县长")
    EXECUTIVE_DEPUTY = "executive_deputy_head", N_("常务副县长")
    DEPUTY = "deputy_head", N_("副县长")
    OFFICE_DIRECTOR = "office_director", N_("办公室主任")
    GOVERNMENT_MEMBER = "government_member", N_("政府组成人员")
    PARTY_GROUP = "party_group", N_("党组成员")


class Standing(Choice):
    """By what right somebody presides over a meeting."""

    OWN = "own", N_("职责")
    DELEGATED = "delegated", N_("受委托")
    EXCEPTION = "exception", N_("前位不在时受委托")


class Per(Choice):
    """The period a frequency counts in."""

    MONTH = "month", N_("每月")
    QUARTER = "quarter", N_("每季度")
    HALF_YEAR = "half_year", N_("每半年")


@dataclass(frozen=True)
class Chapter:
    """A chapter: its number and title."""

    number: int
    title: str


@dataclass(frozen=True)
class Article:
    """An article: what it is about in our own words, and what the program does about it."""

    number: int
    chapter: Chapter
    gist: str
    does: tuple[Does, ...]


@dataclass(frozen=True)
class Frequency:
    """How often a meeting is held: at least `times`, and usually no more than `at_most`, in each period."""

    times: int
    at_most: int | None
    per: Per


@dataclass(frozen=True)
class FixedObserver:
    """A unit that always sits in. `names` are the ways its name is written; no `post` means its principal."""

    names: tuple[str, ...]
    post: str

    @property
    def unit(self) -> str:
        """The name to show."""
        return self.names[0]

    @property
    def who(self) -> str:
        """Unit and post to show."""
        return self.unit + (self.post or "主要负责人")

    def is_in(self, title: str) -> bool:
        """Whether `title`, a unit's name or a unit and post as lists print them, names this unit.

        The county's own name may stand before it: 江口县财政局局长 names 县财政局.
        """
        return any(name in title for name in self.names)


@dataclass(frozen=True)
class Presider:
    """A post or a Party seat that may preside, by what right, and the article that says so."""

    role: PostRole | PartySeat
    standing: Standing
    article: int


@dataclass(frozen=True)
class Body:
    """A kind of meeting: who belongs to it, who presides, how many must come, how often it meets."""

    kind: MeetingKind
    article: int
    quorum: Quorum | None
    members: tuple[MemberGroup, ...]
    fixed_observers: tuple[FixedObserver, ...]
    presiders: tuple[Presider, ...]
    frequency: Frequency | None

    def presider(self, *roles: PostRole | PartySeat | None) -> Presider | None:
        """The strongest right to preside that somebody with `roles` has; None when there is none."""
        return next((one for one in self.presiders if one.role in roles), None)


@dataclass(frozen=True)
class Signers:
    """Who may sign minutes: `always`, or `presiding` when that very person presided."""

    always: tuple[PostRole, ...]
    presiding: tuple[PostRole, ...]
    article: int


@dataclass(frozen=True)
class Reading:
    """A place where the rules are silent or contradict themselves, and the ways it can be read (口径)."""

    key: str
    question: str
    default: str
    options: Mapping[str, str]
    article: int


@dataclass(frozen=True)
class Discrepancy:
    """A place where the rules disagree with themselves and nothing is to be chosen; `handled` is what is done."""

    says: str
    articles: tuple[int, ...]
    handled: str


@dataclass(frozen=True)
class Edition:
    """One edition of the rules, in force from `effective`."""

    title: str
    issuer: str
    effective: date
    chapters: tuple[Chapter, ...]
    articles: Mapping[int, Article]
    bodies: Mapping[MeetingKind, Body]
    minutes_signers: Signers
    agenda: AgendaFigures
    documents: DocumentFigures
    leaders: LeaderFigures
    study: StudyFigures
    supervision: SupervisionFigures
    interpretations: Mapping[str, Reading]
    discrepancies: tuple[Discrepancy, ...]

    @classmethod
    def load(cls, path: Path) -> Self:
        """The edition kept at `path`; raises DataFileError naming the place and what was expected."""
        return cls.parse(path.name, file_text(path))

    @classmethod
    def parse(cls, name: str, text: str) -> Self:
        """The edition written in `text`, which messages call `name`; raises DataFileError."""
        top = parse_table(name, text)
        articles = _articles(top)
        edition = cls(
            title=top.text("title"),
            issuer=top.text("issuer"),
            effective=top.day("effective"),
            chapters=tuple(dict.fromkeys(article.chapter for article in articles.values())),
            articles=articles,
            bodies=_bodies(top, articles),
            minutes_signers=_signers(top.table("minutes_signers"), articles),
            agenda=AgendaFigures.read(top.table("agenda")),
            documents=DocumentFigures.read(top.table("documents")),
            leaders=LeaderFigures.read(top.table("leaders")),
            study=StudyFigures.read(top.table("study")),
            supervision=SupervisionFigures.read(top.table("supervision")),
            interpretations={key: _reading(key, table, articles) for key, table in top.named_tables("interpretations")},
            discrepancies=tuple(_discrepancies(top, articles)),
        )
        top.done()
        return edition


def _articles(top: Table) -> dict[int, Article]:
    articles: dict[int, Article] = {}
    for number, table in enumerate(top.tables("chapters"), start=1):
        chapter = Chapter(number, table.text("title"))
        for row in table.tables("articles"):
            article = Article(row.whole("number"), chapter, row.text("gist"), row.picked("does", Does))
            if article.number != len(articles) + 1:
                raise row.wrong("number", f"条号应连续，此处应为 {len(articles) + 1}，现为 {article.number}")
            articles[article.number] = article
            row.done()
        table.done()
    return articles


def _cited(table: Table, articles: Mapping[int, Article]) -> int:
    number = table.whole("article")
    if number not in articles:
        raise table.wrong("article", f"本规则共 {len(articles)} 条，没有第 {number} 条")
    return number


def _bodies(top: Table, articles: Mapping[int, Article]) -> dict[MeetingKind, Body]:
    bodies = top.table("bodies")
    found = {kind: _body(kind, bodies.table(kind.value), articles) for kind in MeetingKind}
    bodies.done()
    return found


def _body(kind: MeetingKind, table: Table, articles: Mapping[int, Article]) -> Body:
    body = Body(
        kind=kind,
        article=_cited(table, articles),
        quorum=_quorum(table.table("quorum"), articles) if "quorum" in table else None,
        members=table.picked("members", MemberGroup),
        fixed_observers=tuple(_observers(table)),
        presiders=tuple(_presiders(table, articles)),
        frequency=_frequency(table.table("frequency")) if "frequency" in table else None,
    )
    table.done()
    return body


def _quorum(table: Table, articles: Mapping[int, Article]) -> Quorum:
    quorum = Quorum(
        numerator=table.whole("numerator"),
        denominator=table.whole("denominator"),
        inclusive=table.yes_no("inclusive"),
        article=_cited(table, articles),
    )
    if quorum.needed(quorum.denominator) > quorum.denominator:
        raise table.wrong("numerator", "法定人数不能超过全体人数，请核对分子、分母和 inclusive")
    table.done()
    return quorum


def _observers(table: Table) -> Iterator[FixedObserver]:
    for row in table.tables("fixed_observers") if "fixed_observers" in table else ():
        names = row.texts("names")
        if not names or not all(names):
            raise row.wrong("names", "至少写一个单位名称")
        yield FixedObserver(names, row.text("post") if "post" in row else "")
        row.done()


def _presiders(table: Table, articles: Mapping[int, Article]) -> Iterator[Presider]:
    for row in table.tables("presiders"):
        if ("post" in row) == ("seat" in row):
            raise row.wrong("post", "post（职务）与 seat（党组职务）应写且只写一个")
        role = row.choice("post", PostRole) if "post" in row else row.choice("seat", PartySeat)
        yield Presider(role, row.choice("standing", Standing), _cited(row, articles))
        row.done()


def _frequency(table: Table) -> Frequency:
    times = table.whole("times")
    at_most = table.whole("at_most", low=times) if "at_most" in table else None
    frequency = Frequency(times, at_most, table.choice("per", Per))
    table.done()
    return frequency


def _signers(table: Table, articles: Mapping[int, Article]) -> Signers:
    signers = Signers(
        always=table.picked("always", PostRole),
        presiding=table.picked("presiding", PostRole),
        article=_cited(table, articles),
    )
    table.done()
    return signers


def _discrepancies(top: Table, articles: Mapping[int, Article]) -> Iterator[Discrepancy]:
    for row in top.tables("discrepancies") if "discrepancies" in top else ():
        cited = row.wholes("articles")
        for number in cited:
            if number not in articles:
                raise row.wrong("articles", f"本规则共 {len(articles)} 条，没有第 {number} 条")
        yield Discrepancy(row.text("says"), cited, row.text("handled"))
        row.done()


def _reading(key: str, table: Table, articles: Mapping[int, Article]) -> Reading:
    options = table.table("options")
    reading = Reading(
        key=key,
        question=table.text("question"),
        default=table.text("default"),
        options={value: options.text(value) for value in options},
        article=_cited(table, articles),
    )
    if reading.default not in reading.options:
        raise table.wrong("default", f"应为 options 中的一项：{'、'.join(reading.options)}")
    table.done()
    return reading
