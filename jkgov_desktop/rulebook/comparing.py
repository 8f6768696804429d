"""What differs between two editions of the rules, or two wordings of an article, said so that a person can read it."""

import dataclasses
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from difflib import SequenceMatcher
from itertools import zip_longest
from typing import Any

from jkgov_desktop.records.fields import Choice, article_name, chinese_day
from jkgov_desktop.records.money import wan
from jkgov_desktop.records.words import N_
from jkgov_desktop.rulebook.edition import Article, Edition, FixedObserver, Frequency, Presider, Reading
from jkgov_desktop.rulebook.figure_names import name_of
from jkgov_desktop.rulebook.figures.study import MonthDay
from jkgov_desktop.rulebook.official_text import OfficialArticle, searched_form
from jkgov_desktop.rulebook.quorum import Quorum


@dataclass(frozen=True)
class Change:
    """One thing that is not the same: what it is, and how it read before and reads now; empty where it was not."""

    what: str
    was: str
    now: str


class PieceKind(Choice):
    """What became of a piece of wording."""

    SAME = "same", N_("不变")
    REMOVED = "removed", N_("删")
    ADDED = "added", N_("增")


@dataclass(frozen=True)
class Piece:
    """A run of characters and what became of it."""

    kind: PieceKind
    text: str


def changes(old: Edition, new: Edition) -> tuple[Change, ...]:
    """What differs: title and dates, articles, then every figure, meeting, member group and open question."""
    return (*_head(old, new), *_articles(old, new), *_figures(old, new))


def pieces(old: str, new: str) -> tuple[Piece, ...]:
    """Both wordings woven into one: what stayed, what went and what came, in reading order.

    White space at the ends of lines does not count.
    """
    woven: list[Piece] = []
    before, after = (_words(side) for side in (old, new))
    matcher = SequenceMatcher(None, before, after, autojunk=False)
    for same, i, i_end, j, j_end in matcher.get_opcodes():
        removed, added = "".join(before[i:i_end]), "".join(after[j:j_end])
        if same == "equal":
            woven.append(Piece(PieceKind.SAME, added))
            continue
        if removed:
            woven.append(Piece(PieceKind.REMOVED, removed))
        if added:
            woven.append(Piece(PieceKind.ADDED, added))
    return tuple(woven)


def article_pieces(old: OfficialArticle | None, new: OfficialArticle | None) -> tuple[Piece, ...]:
    """The pieces of one article; a whole article that came or went is one piece."""
    return pieces(old.text if old else "", new.text if new else "")


def marked(woven: tuple[Piece, ...]) -> str:
    """Pieces as plain text: ［删：…］ and ［增：…］ around what is not the same."""
    return "".join(
        one.text if one.kind is PieceKind.SAME else f"［{one.kind.label}：{one.text.strip()}］" for one in woven
    )


def _words(text: str) -> list[str]:
    """Single characters, but figures and Latin words whole: 15 never turns into 10 by one digit."""
    words: list[str] = []
    for character in "\n".join(line.strip() for line in text.split("\n")):
        joins = character.isascii() and character.isalnum()
        if joins and words and words[-1][-1].isascii() and words[-1][-1].isalnum():
            words[-1] += character
        else:
            words.append(character)
    return words


def _head(old: Edition, new: Edition) -> Iterator[Change]:
    for what, field in (("名称", "title"), ("印发单位", "issuer"), ("施行日期", "effective")):
        was, now = _said(getattr(old, field)), _said(getattr(new, field))
        if was != now:
            yield Change(what, was, now)


def _articles(old: Edition, new: Edition) -> Iterator[Change]:
    """Articles by what they are about, so that one that only moved to another number is said to have moved."""
    before, after = list(old.articles.values()), list(new.articles.values())
    was, now = ([searched_form(one.gist) for one in side] for side in (before, after))
    for same, i, i_end, j, j_end in SequenceMatcher(None, was, now, autojunk=False).get_opcodes():
        for left, right in zip_longest(before[i:i_end], after[j:j_end]):
            if same == "equal":
                yield from _moved(left, right)
            else:
                number = (right or left).number
                yield Change(article_name(number), _gist(left), _gist(right))


def _moved(left: Article, right: Article) -> Iterator[Change]:
    name = article_name(right.number)
    if left.number != right.number:
        yield Change(f"{name}（条号）", article_name(left.number), name)
    if left.chapter.title != right.chapter.title:
        yield Change(f"{name}（章）", left.chapter.title, right.chapter.title)
    if left.does != right.does:
        yield Change(f"{name}（本程序）", *("、".join(each.label for each in one.does) for one in (left, right)))


def _gist(article: Article | None) -> str:
    return article.gist if article else ""


_SAID_WHOLE = Quorum | Frequency | FixedObserver | Presider | MonthDay
_TOLD_APART = {"title", "issuer", "effective", "chapters", "articles"}


def _figures(old: Edition, new: Edition) -> Iterator[Change]:
    was, now = _facts(old), _facts(new)
    for place in dict.fromkeys((*was, *now)):
        before, after = was.get(place, ""), now.get(place, "")
        if before != after:
            yield Change(" · ".join(place), before, after)


def _facts(edition: Edition) -> dict[tuple[str, ...], str]:
    fields = [field.name for field in dataclasses.fields(edition) if field.name not in _TOLD_APART]
    return {place: said for name in fields for place, said in _leaves(getattr(edition, name), (name_of(name),), name)}


def _leaves(value: Any, place: tuple[str, ...], table: str = "") -> Iterator[tuple[tuple[str, ...], str]]:
    """Every single fact inside `value`, kept under the key `table`, with the names that lead to it."""
    if isinstance(value, Mapping):
        for key, inner in value.items():
            yield from _leaves(inner, (*place, key.label if isinstance(key, Choice) else str(key)), table)
    elif isinstance(value, Reading):
        others = "、".join(said for key, said in value.options.items() if key != value.default)
        yield (*place[:-1], value.question), f"默认：{value.options[value.default]}；也可：{others or '无'}"
    elif dataclasses.is_dataclass(value) and not isinstance(value, _SAID_WHOLE):
        for field in dataclasses.fields(value):
            if field.name != "kind":
                yield from _leaves(getattr(value, field.name), (*place, name_of(field.name, table)), field.name)
    elif table.endswith("_limit"):
        yield place, wan(value)
    elif table.endswith("_due"):
        yield place, "{}月{}日".format(*value)
    else:
        yield place, _said(value)


def _said(value: Any) -> str:
    match value:
        case None:
            said = ""
        case bool():
            said = "是" if value else "否"
        case date():
            said = chinese_day(value)
        case Choice():
            said = value.label
        case Quorum():
            said = f"{value.words}（{article_name(value.article)}）"
        case Frequency():
            most = f"至 {value.at_most} " if value.at_most else ""
            said = f"{value.per.label} {value.times} {most}次"
        case FixedObserver():
            said = value.who
        case MonthDay():
            said = f"{value.month}月{value.day}日"
        case Presider():
            said = f"{value.role.label}（{value.standing.label}，{article_name(value.article)}）"
        case tuple() | list():
            said = "、".join(_said(one) for one in value) or "无"
        case _ if dataclasses.is_dataclass(value):
            said = "，".join(f"{'·'.join(place)}：{inner}" for place, inner in _leaves(value, ()) if inner)
        case _:
            said = str(value)
    return said
