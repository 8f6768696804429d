"""What differs between two editions of the rules, or two wordings of an article, said so that a person can read it."""

from collections.abc import Iterator, Mapping
from datetime import date
from difflib import SequenceMatcher
from itertools import zip_longest
from typing import Any

from msgspec import Struct

from jkgov_desktop.records.fields import Choice, article_name, chinese_day
from jkgov_desktop.records.words import N_
from jkgov_desktop.rulebook.data_files import Table, Written, names
from jkgov_desktop.rulebook.edition import Edition, FixedObserver, Frequency, Presider, Reading
from jkgov_desktop.rulebook.official_text import OfficialArticle, searched_form
from jkgov_desktop.rulebook.quorum import Quorum


class EditionChange(Struct, frozen=True):
    """One thing that is not the same: what it is, and how it read before and reads now; empty where it was not."""

    what: str
    was: str
    now: str


class PieceKind(Choice):
    """What became of a piece of wording."""

    SAME = "same", N_("不变")
    REMOVED = "removed", N_("删")
    ADDED = "added", N_("增")


class Piece(Struct, frozen=True):
    """A run of characters and what became of it."""

    kind: PieceKind
    text: str


def changes(old: Edition, new: Edition) -> tuple[EditionChange, ...]:
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


def _head(old: Edition, new: Edition) -> Iterator[EditionChange]:
    for what, field in (("名称", "title"), ("印发单位", "issuer"), ("施行日期", "effective")):
        was, now = _said(getattr(old, field)), _said(getattr(new, field))
        if was != now:
            yield EditionChange(what, was, now)


def _articles(old: Edition, new: Edition) -> Iterator[EditionChange]:
    """Articles by what they are about, so that one that only moved to another number is said to have moved."""
    before, after = list(old.articles), list(new.articles)
    was = [searched_form(one.gist) for one in old.articles.values()]
    now = [searched_form(one.gist) for one in new.articles.values()]
    for same, i, i_end, j, j_end in SequenceMatcher(None, was, now, autojunk=False).get_opcodes():
        for left, right in zip_longest(before[i:i_end], after[j:j_end]):
            if same == "equal":
                yield from _moved(old, left, new, right)
            else:
                yield EditionChange(article_name(right or left), _gist(old, left), _gist(new, right))


def _moved(old: Edition, left: int, new: Edition, right: int) -> Iterator[EditionChange]:
    name = article_name(right)
    if left != right:
        yield EditionChange(f"{name}（条号）", article_name(left), name)
    chapters = old.chapter_of(left)[1].title, new.chapter_of(right)[1].title
    if chapters[0] != chapters[1]:
        yield EditionChange(f"{name}（章）", *chapters)
    does = old.articles[left].does, new.articles[right].does
    if does[0] != does[1]:
        yield EditionChange(f"{name}（本程序）", *("、".join(each.label for each in one) for one in does))


def _gist(edition: Edition, article: int | None) -> str:
    return edition.articles[article].gist if article else ""


INHERITED = "（沿用）"
"""What stands behind a figure that an edition of an older format takes from the program's own."""

_SAID_WHOLE = Quorum | Frequency | FixedObserver | Presider
_TOLD_APART = {"title", "issuer", "effective", "chapters", "format", "inherited"}


def _figures(old: Edition, new: Edition) -> Iterator[EditionChange]:
    was, now = _facts(old), _facts(new)
    for place in dict.fromkeys((*was, *now)):
        before, after = was.get(place, ""), now.get(place, "")
        if before != after:
            yield EditionChange(" · ".join(place), before, after)


def inherited(edition: Edition) -> Iterator[tuple[str, str]]:
    """What an edition of an older format takes from the program's own: what it is, and how it reads there."""
    for place, said in _facts(edition).items():
        if said.endswith(INHERITED):
            yield " · ".join(place), said.removesuffix(INHERITED)


def _facts(edition: Edition) -> dict[tuple[str, ...], str]:
    taken = set(_inherited_places(edition))
    return {
        place: said + (INHERITED if place[:2] in taken else "")
        for section, name in names(Edition).items()
        if section not in _TOLD_APART
        for place, said in _leaves(getattr(edition, section), (name,))
    }


def _inherited_places(edition: Edition) -> Iterator[tuple[str, str]]:
    for place in edition.inherited:
        section, _, key = place.partition(".")
        held = getattr(edition, section)
        called = held[key].question if isinstance(held, Mapping) else names(type(held))[key]
        yield names(Edition)[section], called


def _leaves(value: Any, place: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], str]]:
    """Every single fact inside `value`, with the names that lead to it."""
    if isinstance(value, Mapping):
        for key, inner in value.items():
            yield from _leaves(inner, (*place, _called(key)))
    elif isinstance(value, Reading):
        others = "、".join(said for key, said in value.options.items() if key != value.default)
        yield (*place[:-1], value.question), f"默认：{value.options[value.default]}；也可：{others or '无'}"
    elif isinstance(value, Table) and not isinstance(value, _SAID_WHOLE):
        for key, name in names(type(value)).items():
            yield from _leaves(getattr(value, key), (*place, name))
    else:
        yield place, _said(value)


def _called(key: str) -> str:
    return key.label if isinstance(key, Choice) else key


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
        case Written():
            said = value.said
        case Quorum():
            said = f"{value.words}（{article_name(value.article)}）"
        case Frequency():
            most = f"至 {value.at_most} " if value.at_most else ""
            said = f"{value.per.label} {value.times} {most}次"
        case FixedObserver():
            said = value.who
        case Presider():
            said = f"{value.role.label}（{value.standing.label}，{article_name(value.article)}）"
        case tuple() | list():
            said = "、".join(_said(one) for one in value) or "无"
        case Table():
            said = "，".join(f"{'·'.join(place)}：{inner}" for place, inner in _leaves(value, ()) if inner)
        case _:
            said = str(value)
    return said
