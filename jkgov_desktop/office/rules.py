"""The rules on this desk: how they are read, their official text, and what stands against them now."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from jkgov_desktop.office.desk import Desk
from jkgov_desktop.office.findings import judge_meeting
from jkgov_desktop.office.meetings import sheet
from jkgov_desktop.office.people import everybody
from jkgov_desktop.office.refusal import Refused
from jkgov_desktop.records.fields import FieldError, article_name
from jkgov_desktop.records.house import Interpretation
from jkgov_desktop.records.meetings import Meeting
from jkgov_desktop.records.rules import KeptArticle
from jkgov_desktop.rulebook.edition import Reading
from jkgov_desktop.rulebook.findings import Severity
from jkgov_desktop.rulebook.official_text import Difference, OfficialArticle, OfficialText, differences, searched_form
from jkgov_desktop.store.store import Store


@dataclass(frozen=True)
class ReadingSheet:
    """An open question of the rules, how it is read now, and who decided so; None while nobody has."""

    reading: Reading
    chosen: str
    decided: Interpretation | None


@dataclass(frozen=True)
class Standing:
    """How many findings about the meetings of a year cite each article: still open, and set aside."""

    open: Counter[int]
    set_aside: Counter[int]


def readings(desk: Desk) -> tuple[ReadingSheet, ...]:
    """Every question that some check asks, with the answer in force."""
    decided = {one.key: one for one in desk.store.all(Interpretation)}
    return tuple(
        ReadingSheet(reading, desk.rules.reading(reading.key), decided.get(reading.key))
        for reading in desk.rules.readings
    )


def decide(desk: Desk, key: str, value: str, approver: str, approved_on: date | None, note: str = "") -> Interpretation:
    """Read a question in one of its ways from now on; who approved it and when is kept (第109条)."""
    reading = desk.rules.edition.interpretations[key]
    if value not in reading.options:
        raise Refused(f"“{reading.question}”没有这种口径，请从列出的几种中选择。")
    if not approver.strip() or approved_on is None:
        raise Refused("口径由谁批准、何时批准要记录在案，请填写批准人和批准日期。")
    loaded = next(iter(desk.store.all(Interpretation, key=key)), None)
    answer = Interpretation(key=key, value=value, approver=approver, approved_on=approved_on, note=note)
    with desk.unit(f"口径：{reading.question}") as unit:
        kept = unit.change(loaded, answer) if loaded else unit.add(answer)
    desk.reread()
    return kept


def kept_articles(desk: Desk) -> dict[int, KeptArticle]:
    """The official text by article number; empty until somebody has loaded it."""
    return {one.number: one for one in desk.store.all(KeptArticle)}


def differences_to(desk: Desk, text: OfficialText) -> tuple[Difference, ...]:
    """In what a text differs from the one kept."""
    kept = {
        one.number: OfficialArticle(one.number, one.chapter, tuple(one.wording.split("\n")))
        for one in desk.store.all(KeptArticle)
    }
    return tuple(differences(kept, text.articles))


def load_text(desk: Desk, text: OfficialText, source: str) -> int:
    """Keep this text in the place of the one kept before, whole or not at all; return how many articles."""
    standing = kept_articles(desk)
    with desk.unit(f"载入规则原文 {len(text.articles)} 条") as unit:
        for number, article in text.articles.items():
            wanted = KeptArticle(
                number=number,
                chapter=article.chapter,
                wording=article.text,
                source=source,
                loaded_on=desk.now().date(),
            )
            old = standing.pop(number, None)
            try:
                if old:
                    unit.change(old, wanted)
                else:
                    unit.add(wanted)
            except FieldError as error:
                raise Refused(f"{article_name(number)}不能载入：{error.sentence}") from error
        for gone in standing.values():
            unit.remove(gone)
    return len(text.articles)


def searched_articles(desk: Desk) -> dict[int, str]:
    """By article number, the text in which a search looks: name, gist and official wording."""
    kept = kept_articles(desk)
    return {
        number: searched_form(
            f"{article_name(number)}\n{number}\n{article.gist}\n{kept[number].wording if number in kept else ''}"
        )
        for number, article in desk.rules.edition.articles.items()
    }


def standing(desk: Desk, year: int, progress: Callable[[int, int], object], cancelled: Callable[[], bool]) -> Standing:
    """Count the findings about the meetings of `year` by the article they cite; met ones do not count."""
    counted = Standing(Counter(), Counter())
    meetings = [one for one in desk.store.all(Meeting) if one.held_on.year == year]
    known = everybody(desk)
    for place, meeting in enumerate(meetings):
        if cancelled():
            break
        progress(place, len(meetings))
        for judged in judge_meeting(desk, sheet(desk, meeting.id, known)):
            if judged.finding.severity is not Severity.MET:
                side = counted.set_aside if judged.override else counted.open
                side[judged.finding.article] += 1
    return counted


def standing_work(desk: Desk, year: int) -> Callable[[Callable[[int, int], object], Callable[[], bool]], Standing]:
    """`standing` as work for another thread: it reads through a connection of its own."""
    path, rules, now = desk.store.path, desk.rules, desk.now

    def work(progress: Callable[[int, int], object], cancelled: Callable[[], bool]) -> Standing:
        with Store.open(path) as store:
            return standing(Desk(store=store, rules=rules, now=now), year, progress, cancelled)

    return work
