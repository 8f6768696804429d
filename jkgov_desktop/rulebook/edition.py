"""One edition of the work rules as data: its articles, its meetings, its open questions."""

from collections.abc import Iterator, Mapping
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import Annotated, Any, Self, get_type_hints

from msgspec import Meta, structs

from jkgov_desktop.records.fields import Choice
from jkgov_desktop.records.meetings.meeting import MeetingKind
from jkgov_desktop.records.people import PartySeat, PostRole
from jkgov_desktop.records.words import N_, one_line
from jkgov_desktop.rulebook.data_files import (
    DataFileError,
    Section,
    Table,
    Whole,
    Words,
    file_text,
    in_order,
    mistaken,
    names,
    parsed,
    structured,
)
from jkgov_desktop.rulebook.figures.agenda import AgendaFigures, Roles
from jkgov_desktop.rulebook.figures.documents import DocumentFigures
from jkgov_desktop.rulebook.figures.leaders import LeaderFigures
from jkgov_desktop.rulebook.figures.study import StudyFigures
from jkgov_desktop.rulebook.figures.supervision import SupervisionFigures
from jkgov_desktop.rulebook.mistakes import Mistake, Wrong, inside, listed
from jkgov_desktop.rulebook.quorum import Quorum

FORMAT = 2
"""What editions of today are written in; a text that names none is of format 1. Raised with every new figure."""

_LONGEST_KIND = 20


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


class Article(Table, frozen=True):
    """An article: what it is about in our own words, and what the program does about it."""

    number: Whole
    gist: Words
    does: tuple[Does, ...]


class Chapter(Table, frozen=True):
    """A chapter: its title and its articles."""

    title: Words
    articles: tuple[Article, ...]


class Frequency(Table, frozen=True):
    """How often a meeting is held: at least `times`, and usually no more than `at_most`, in each period."""

    times: Whole
    per: Per
    at_most: Whole | None = None

    def __post_init__(self) -> None:
        if self.at_most is not None:
            in_order(self, "times", "at_most")


class FixedObserver(Table, frozen=True):
    """A unit that always sits in. `names` are the ways its name is written; no `post` means its principal."""

    names: tuple[Words, ...]
    post: Words = ""

    def __post_init__(self) -> None:
        if not self.names:
            raise Wrong("names", "至少写一个单位名称")

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


class Presider(Table, frozen=True):
    """A post or a Party seat that may preside, by what right, and the article that says so."""

    standing: Standing
    article: Whole
    post: PostRole | None = None
    seat: PartySeat | None = None

    def __post_init__(self) -> None:
        if (self.post is None) == (self.seat is None):
            raise Wrong("post", "post（职务）与 seat（党组职务）应写且只写一个")

    @property
    def role(self) -> PostRole | PartySeat:
        """The post or the seat."""
        role = self.post or self.seat
        assert role
        return role


class Body(Table, frozen=True):
    """A kind of meeting: who belongs to it, who presides, how many must come, how often it meets."""

    article: Annotated[Whole, Meta(title=N_("所引条"))]
    members: Annotated[tuple[MemberGroup, ...], Meta(title=N_("组成人员"))]
    presiders: Annotated[tuple[Presider, ...], Meta(title=N_("主持人"))]
    quorum: Annotated[Quorum | None, Meta(title=N_("法定人数"))] = None
    fixed_observers: Annotated[tuple[FixedObserver, ...], Meta(title=N_("固定列席"))] = ()
    frequency: Annotated[Frequency | None, Meta(title=N_("召开次数"))] = None

    def presider(self, *roles: PostRole | PartySeat | None) -> Presider | None:
        """The strongest right to preside that somebody with `roles` has; None when there is none."""
        return next((one for one in self.presiders if one.role in roles), None)


NO_BODY = Body(article=49, members=(), presiders=())
"""What an edition says of a kind of meeting it does not have: nothing, by the article that lists the kinds."""


class Signers(Table, frozen=True):
    """Who may sign minutes: `always`, or `presiding` when that very person presided."""

    always: Annotated[Roles, Meta(title=N_("任何会议"))]
    presiding: Annotated[Roles, Meta(title=N_("本人主持的会议"))]
    article: Annotated[Whole, Meta(title=N_("所引条"))]


class Reading(Table, frozen=True):
    """A place where the rules are silent or contradict themselves, and the ways it can be read (口径)."""

    question: Words
    default: Words
    options: Mapping[str, Words]
    article: Whole

    def __post_init__(self) -> None:
        if self.default not in self.options:
            raise Wrong("default", f"应为 options 中的一项：{'、'.join(self.options)}")


class Discrepancy(Table, frozen=True):
    """A place where the rules disagree with themselves and nothing is to be chosen; `handled` is what is done."""

    says: Annotated[Words, Meta(title=N_("出入"))]
    articles: Annotated[tuple[Whole, ...], Meta(title=N_("所引条"))]
    handled: Annotated[Words, Meta(title=N_("本程序"))]


class EditionText(Table, frozen=True):
    """An edition of the rules as its file is written."""

    title: Words
    issuer: Words
    effective: date
    chapters: tuple[Chapter, ...]
    bodies: Annotated[Mapping[MeetingKind, Body], Meta(title=N_("会议"))]
    minutes_signers: Annotated[Signers, Meta(title=N_("纪要签发人"))]
    agenda: Annotated[AgendaFigures, Meta(title=N_("会议议题"))]
    documents: Annotated[DocumentFigures, Meta(title=N_("公文与资金"))]
    leaders: Annotated[LeaderFigures, Meta(title=N_("领导活动"))]
    study: Annotated[StudyFigures, Meta(title=N_("中心组学习"))]
    supervision: Annotated[SupervisionFigures, Meta(title=N_("督查"))]
    interpretations: Annotated[Mapping[str, Reading], Meta(title=N_("口径"))]
    discrepancies: Annotated[tuple[Discrepancy, ...], Meta(title=N_("规则中的出入"))] = ()
    format: Whole = 1


class Edition(EditionText, frozen=True, dict=True):
    """One edition of the rules, in force from `effective`.

    `inherited` are the places that an older format did not have, filled from the edition that comes with the program.
    """

    inherited: tuple[str, ...] = ()

    @classmethod
    def load(cls, path: Path) -> Self:
        """The edition kept at `path`; raises DataFileError naming the place and what was expected."""
        return cls.parse(path.name, file_text(path))

    @classmethod
    def parse(cls, name: str, text: str, shipped: str = "") -> Self:
        """The edition written in `text`, which messages call `name`; raises DataFileError.

        What an edition of an older format does not write is taken from `shipped`, the text of the program's own.
        """
        values = parsed(name, text)
        written = values.get("format", 1)
        if isinstance(written, int) and written > FORMAT:
            raise DataFileError(
                f"“{name}”是给更新的程序编写的（格式 {written}，本程序只认识到 {FORMAT}），请升级程序后再用。"
            )
        older = shipped and written != FORMAT
        filled, inherited = _completed(values, parsed("", shipped)) if older else (values, ())
        edition = cls(**structs.asdict(structured(name, filled, EditionText)), inherited=inherited)
        if wrong := [
            *_misnumbered(edition),
            *_strange_kinds(edition, values),
            *_uncited(values, len(edition.articles), ""),
        ]:
            raise mistaken(name, wrong)
        return edition

    @cached_property
    def articles(self) -> Mapping[int, Article]:
        """Every article by its number."""
        return {article.number: article for chapter in self.chapters for article in chapter.articles}

    def body(self, kind: MeetingKind) -> Body:
        """What it says of meetings of `kind`; nothing where it does not have that kind."""
        return self.bodies.get(kind, NO_BODY)

    @property
    def kinds(self) -> tuple[MeetingKind, ...]:
        """The kinds of meeting it has, the county's own last."""
        return (*(one for one in MeetingKind if one in self.bodies), *(one for one in self.bodies if one.own))

    def chapter_of(self, article: int) -> tuple[int, Chapter]:
        """The number of the chapter that an article stands in, and the chapter; raises KeyError."""
        for number, chapter in enumerate(self.chapters, start=1):
            if any(one.number == article for one in chapter.articles):
                return number, chapter
        raise KeyError(article)


def _completed(values: dict[str, Any], shipped: dict[str, Any]) -> tuple[dict[str, Any], tuple[str, ...]]:
    """`values` with the figures and open questions they lack, and the places where these stand."""
    filled = dict(values)
    taken: list[str] = []
    for section, kind in get_type_hints(EditionText).items():
        own = values.get(section, {})
        if isinstance(kind, type) and issubclass(kind, Section):
            wanted = [field.name for field in structs.fields(kind) if field.required]
        else:
            wanted = list(shipped[section]) if section == "interpretations" else []
        lacking = [key for key in wanted if key not in own] if isinstance(own, dict) else []
        if lacking:
            filled[section] = own | {key: shipped[section][key] for key in lacking}
            taken.extend(inside(section, key) for key in lacking)
    return filled, tuple(taken)


def _strange_kinds(edition: Edition, values: dict[str, Any]) -> Iterator[Mistake]:
    """Kinds of meeting that neither the program nor this edition knows; the county's own are named in Chinese."""
    for key in values["bodies"]:
        kind = MeetingKind.of(key)
        if kind != key:
            yield inside("bodies", key), f"与 {kind} 是同一类会议，请写作 {kind}"
        if kind.own and (kind.isascii() or kind != one_line(kind) or len(kind) > _LONGEST_KIND):
            own = f'本县另有的会议直接写它的名称，不超过 {_LONGEST_KIND} 字，如 [bodies."防汛会商会"]'
            yield inside("bodies", kind), f"没有“{kind}”，应为其中之一：{listed(MeetingKind)}；{own}"
    for section in ("agenda", "documents"):
        figures = getattr(edition, section)
        for key in names(type(figures)):
            named = getattr(figures, key)
            for kind in named if isinstance(named, tuple | Mapping) else ():
                if isinstance(kind, MeetingKind) and kind.own and kind not in edition.bodies:
                    known = f"{listed(MeetingKind)}，或 bodies 中写明的会议"
                    yield inside(section, key), f"没有“{kind}”，应为其中之一：{known}"


def _misnumbered(edition: Edition) -> Iterator[Mistake]:
    expected = 1
    for chapter, one in enumerate(edition.chapters, start=1):
        for place, article in enumerate(one.articles, start=1):
            if article.number != expected:
                yield (
                    f"chapters[{chapter}].articles[{place}].number",
                    f"条号应连续，此处应为 {expected}，现为 {article.number}",
                )
                return
            expected += 1


def _uncited(value: Any, last: int, place: str) -> Iterator[Mistake]:
    """Every place that cites an article which the edition does not have."""
    if isinstance(value, list):
        for number, one in enumerate(value, start=1):
            yield from _uncited(one, last, f"{place}[{number}]")
    elif isinstance(value, dict):
        for key, inner in value.items():
            for number in {"article": [inner], "articles": inner}.get(key, ()):
                if isinstance(number, int) and number > last:
                    yield inside(place, key), f"本规则共 {last} 条，没有第 {number} 条"
            yield from _uncited(inner, last, inside(place, key))
