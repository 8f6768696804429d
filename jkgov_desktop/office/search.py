"""Finding anything from one line: an article, a record of any register."""

import re
from collections.abc import Iterator

from msgspec import Struct

from jkgov_desktop.office.desk import Desk
from jkgov_desktop.records.fields import Id, article_name
from jkgov_desktop.records.people import Person, Unit
from jkgov_desktop.records.registers import register_of
from jkgov_desktop.records.words import N_
from jkgov_desktop.rulebook.edition import Article
from jkgov_desktop.store.search import FoundRecord

_NUMBER = re.compile(r"第?\s*(\d{1,3})\s*条?")
_ARTICLES, _NAMED, _LOOKED_AT = 4, 4, 200
_FIRST = (Person.register.table, Unit.register.table)
"""Registers whose records come before others: they are what most searches are for."""


class Hit(Struct, frozen=True):
    """Something found: what kind of thing it is, what it is called, and where it is opened.

    An article has a number; a record has its table and id.
    """

    kind: str
    title: str
    table: str = ""
    record: Id = ""
    article: int = 0


def find(desk: Desk, text: str, limit: int = 30) -> list[Hit]:
    """What `text` may mean, the likeliest first: an article by its number, people and units, then all else."""
    if not text.strip():
        return []
    articles = list(_articles(desk, text))
    by_number = [one for one in articles if _NUMBER.fullmatch(text.strip())]
    about = [one for one in articles if one not in by_number]
    return [*by_number, *_records(desk, text, limit - len(articles)), *about]


def _records(desk: Desk, text: str, limit: int) -> Iterator[Hit]:
    """People and units first, then records called so, then those that only say it; parts of records last."""
    named = [
        FoundRecord(table, record, name)
        for table in _FIRST
        for record, name in desk.store.suggest(table, text.strip(), _NAMED)
    ]
    known = {one.id for one in named}
    others = [one for one in desk.store.find_anywhere(text, _LOOKED_AT) if one.id not in known]
    others.sort(key=lambda one: (register_of(one.table).whole is not None, text.strip() not in one.name))
    for one in [*named, *others][:limit]:
        yield Hit(register_of(one.table).title, one.name, one.table, one.id)


def _articles(desk: Desk, text: str) -> Iterator[Hit]:
    articles = desk.rules.edition.articles
    number = _NUMBER.fullmatch(text.strip())
    named = [articles[int(number[1])]] if number and int(number[1]) in articles else []
    about = [one for one in articles.values() if one not in named and _is_about(one, text)]
    for one in (*named, *about[:_ARTICLES]):
        yield Hit(N_("工作规则"), f"{article_name(one.number)}　{one.gist}", article=one.number)


def _is_about(article: Article, text: str) -> bool:
    said = article_name(article.number) + article.gist
    return all(term in said for term in text.split())
