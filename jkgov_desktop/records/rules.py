"""The rules as the office keeps them: editions, their official wording, and the days it works and rests."""

from datetime import date

from msgspec import Struct

from jkgov_desktop.records.register import Record, day, flag, line, record, text, whole
from jkgov_desktop.records.words import N_


@record("official_articles", title=N_("规则原文"), name="number", sorted_by="number")
class KeptArticle(Record):
    """One article as printed. A line of `wording` is a paragraph; `source` is the file it was read from."""

    number: int = whole(N_("条"), required=True, low=1, high=999)
    chapter: str = line(N_("章"))
    wording: str = text(N_("原文"), required=True, search=True)
    source: str = line(N_("来源"), longest=200)
    loaded_on: date = day(N_("载入日期"), required=True)


@record("editions", title=N_("规则版本"), name="title", sorted_by="-effective", article=109)
class KeptEdition(Record):
    """An edition of the rules that the office has installed, in force from `effective`; `data` is its TOML."""

    title: str = line(N_("名称"), required=True)
    effective: date = day(N_("施行日期"), required=True, article=109)
    installed_on: date = day(N_("装入日期"), required=True)
    source: str = line(N_("来源"), longest=200)
    data: str = text(N_("规则数据"), required=True, longest=400_000)


@record("holidays", title=N_("节假日"), name="on", sorted_by="on")
class Holiday(Record):
    """A day the holiday notice names: `off`, or at work although it is a Saturday or Sunday."""

    on: date = day(N_("日期"), required=True)
    off: bool = flag(N_("放假"))
    festival: str = line(N_("节日"), longest=30, search=True)
    source: str = line(N_("依据"), longest=200)


class ArticleText(Struct, frozen=True):
    """One article to print: 第一条 and its paragraphs."""

    name: str
    paragraphs: tuple[str, ...]


class ChapterText(Struct, frozen=True):
    """A chapter to print; `title` is 第一章　总则, empty where the text has no chapters."""

    title: str
    articles: tuple[ArticleText, ...]


class RulesText(Struct, frozen=True):
    """A whole set of rules to print; `note` stands in brackets under the title."""

    title: str
    note: str
    chapters: tuple[ChapterText, ...]


class ReadingLine(Struct, frozen=True):
    """How one open question is read: the articles, the question, the answer, and who decided so and when."""

    articles: str
    question: str
    answer: str
    decided: str


class ReadingsList(Struct, frozen=True):
    """All open questions with their answers, then the discrepancies that leave nothing to choose."""

    title: str
    readings: tuple[ReadingLine, ...]
    discrepancies: tuple[ReadingLine, ...]
    office: str
    printed_on: date
