"""The editions of the rules this office judges by: the one that came with the program, and those it installed."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

from msgspec import Struct

from jkgov_desktop.office.desk import Desk
from jkgov_desktop.office.refusal import Refused
from jkgov_desktop.records.fields import chinese_day
from jkgov_desktop.records.rules import KeptEdition
from jkgov_desktop.rulebook.comparing import EditionChange, changes, inherited
from jkgov_desktop.rulebook.data_files import DataFileError, file_text
from jkgov_desktop.rulebook.edition import Edition
from jkgov_desktop.rulebook.rules import Rulebook, Unread, edition_from, kept_edition

_NAMED = 5
"""How many figures are named where they are many."""


class EditionLine(Struct, frozen=True):
    """One edition on the shelf. `kept` is None for the program's own; `problem` says why one cannot be used."""

    title: str
    effective: date
    edition: Edition | None
    kept: KeptEdition | None = None
    problem: str = ""


class Candidate(Struct, frozen=True):
    """An edition read from a file, checked, not yet installed; `doubts` are what a person should look at."""

    edition: Edition
    kept: KeptEdition
    doubts: tuple[str, ...]


def editions(desk: Desk) -> tuple[EditionLine, ...]:
    """Every edition there is, the newest first, with those that cannot be used or are not used."""
    lines = [*_kept_lines(desk.store.all(KeptEdition)), *_given_line(desk)]
    return tuple(sorted(lines, key=lambda one: one.effective, reverse=True))


def read(desk: Desk, path: Path) -> Candidate:
    """The edition in a file, checked completely; raises Refused saying what is wrong and where."""
    text, edition = _text_in(path), _edition_in(path)
    kept = KeptEdition(
        title=edition.title,
        effective=edition.effective,
        installed_on=desk.now().date(),
        source=path.name,
        data=text,
    ).cleaned()
    for other in desk.store.all(KeptEdition):
        if other.effective == edition.effective:
            day = chinese_day(edition.effective)
            raise Refused(f"已装有自 {day}起施行的“{other.title}”，同一天只能有一版。请先移除旧的，或核对施行日期。")
    return Candidate(edition, kept, tuple(_doubts(desk, edition)))


def compared(old: Path, new: Path) -> tuple[EditionChange, ...]:
    """What differs between the editions in two files; raises Refused."""
    return changes(_edition_in(old), _edition_in(new))


def install(desk: Desk, candidate: Candidate) -> KeptEdition:
    """Keep an edition and judge by it from the day it is in force."""
    day = candidate.edition.effective
    with desk.unit(f"装入规则版本“{candidate.edition.title}”（{day.isoformat()} 起施行）") as unit:
        kept = unit.add(candidate.kept)
    desk.reread()
    return kept


def drop(desk: Desk, kept: KeptEdition) -> None:
    """No longer judge by an installed edition."""
    with desk.unit(f"移除规则版本“{kept.title}”（{kept.effective.isoformat()} 起施行）") as unit:
        unit.remove(kept)
    desk.reread()


def inherited_note(edition: Edition) -> str:
    """What an edition of an older format does not say and takes from the program's own; empty where it says all."""
    taken = [what for what, _ in inherited(edition)]
    some = f"{'、'.join(taken[:_NAMED])}{'等' if len(taken) > _NAMED else ''}"
    return f"这一版按旧格式编写，有 {len(taken)} 项没有写明，沿用随程序提供的版本：{some}。" if taken else ""


def unread(desk: Desk) -> tuple[Unread, ...]:
    """The installed editions that cannot be read: nothing is judged of the days on which they hold."""
    return tuple(one for one in desk.rules.kept if isinstance(one, Unread))


def readable(desk: Desk, day: date) -> Rulebook:
    """The rulebook of a day, to work out a limit that is kept; raises Refused where its edition cannot be read."""
    book = desk.rules.on(day)
    if book.unread:
        raise Refused(
            f"{book.unread.said}不能读取，算不出时限。"
            "请自己填写时限；或在“规则 › 规则版本”装入改正后的版本，或移除这一版。"
        )
    return book


def _text_in(path: Path) -> str:
    try:
        return file_text(path)
    except DataFileError as error:
        raise Refused(str(error)) from error


def _edition_in(path: Path) -> Edition:
    try:
        return edition_from(path.name, _text_in(path))
    except DataFileError as error:
        raise Refused(str(error)) from error


def _doubts(desk: Desk, edition: Edition) -> Iterator[str]:
    now, house = desk.rules.edition, desk.house
    if house and edition.issuer != house.government:
        yield f"印发单位是“{edition.issuer}”，与本单位“{house.government}”不同。"
    if edition.issuer != now.issuer:
        yield "印发单位与现行版本不同：装入后，随程序提供的版本不再使用。"
    if edition.effective > desk.now().date():
        yield f"{chinese_day(edition.effective)}起才施行，此前的记录仍按现行版本检查。"
    elif edition.effective < now.effective and edition.issuer == now.issuer:
        yield f"施行日期早于现行版本，只用于检查 {chinese_day(now.effective)}以前的记录。"
    if note := inherited_note(edition):
        yield note
    if len(edition.articles) != len(now.articles):
        yield f"新版 {len(edition.articles)} 条，现行版本 {len(now.articles)} 条：检查所引条号以程序为准，请逐条核对。"


def _kept_lines(kept: list[KeptEdition]) -> Iterator[EditionLine]:
    for one in kept:
        edition = kept_edition(one.title, one.effective, one.source, one.data)
        if isinstance(edition, Edition):
            yield EditionLine(one.title, one.effective, edition, one)
        else:
            yield EditionLine(one.title, one.effective, None, one, edition.problem)


def _given_line(desk: Desk) -> Iterator[EditionLine]:
    given = desk.rules.given
    if given:
        used = given in desk.rules.editions
        problem = "" if used else "本单位已装入自己的版本，这一版不再使用。"
        yield EditionLine(given.title, given.effective, given if used else None, None, problem)
