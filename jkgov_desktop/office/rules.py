"""The rules on this desk: how they are read, and their official text."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from jkgov_desktop.office.desk import Desk
from jkgov_desktop.office.paper import Paper
from jkgov_desktop.office.refusal import Refused
from jkgov_desktop.records.fields import FieldError, article_name, chinese_day, chinese_number
from jkgov_desktop.records.house import Interpretation
from jkgov_desktop.records.rules import ArticleText, ChapterText, KeptArticle, ReadingLine, ReadingsList, RulesText
from jkgov_desktop.rulebook.edition import Reading
from jkgov_desktop.rulebook.official_text import Difference, OfficialArticle, OfficialText, differences, searched_form


@dataclass(frozen=True)
class ReadingSheet:
    """An open question of the rules, how it is read now, and who decided so; None while nobody has.

    One that is `inherited` stands in the program's edition, not in that of the office, which is of an older format.
    """

    key: str
    reading: Reading
    chosen: str
    decided: Interpretation | None
    inherited: bool = False


def readings(desk: Desk) -> tuple[ReadingSheet, ...]:
    """Every question that some check asks, with the answer in force."""
    decided = {one.key: one for one in desk.store.all(Interpretation)}
    inherited = desk.rules.edition.inherited
    return tuple(
        ReadingSheet(key, reading, desk.rules.reading(key), decided.get(key), f"interpretations.{key}" in inherited)
        for key, reading in desk.rules.readings.items()
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


def rules_text(desk: Desk, _name: str = "") -> RulesText:
    """The official text article by article; the program's own gists, said to be that, while none is loaded."""
    edition, kept = desk.rules.edition, sorted(kept_articles(desk).values(), key=lambda one: one.number)
    day = chinese_day(edition.effective)
    if kept:
        lines = [(one.chapter, ArticleText(article_name(one.number), tuple(one.wording.split("\n")))) for one in kept]
        note = f"据“{kept[0].source}”，{chinese_day(kept[0].loaded_on)}载入"
    else:
        lines = [
            (chapter.title, ArticleText(article_name(one.number), (f"{one.gist}。",)))
            for chapter in edition.chapters
            for one in chapter.articles
        ]
        note = f"{day}起施行；以下为本程序归纳的要点，尚未载入印发的原文"
    titles = list(dict.fromkeys(chapter for chapter, _ in lines))
    chapters = tuple(
        ChapterText(
            f"第{chinese_number(number)}章　{title}" if title else "",
            tuple(article for chapter, article in lines if chapter == title),
        )
        for number, title in enumerate(titles, start=1)
    )
    return RulesText(edition.title, note, chapters)


def readings_list(desk: Desk, _name: str = "") -> ReadingsList:
    """How this office reads the rules, and where they are at odds, ready to print (第109条)."""
    return ReadingsList(
        title="工作规则口径和出入清单",
        readings=tuple(
            ReadingLine(
                article_name(one.reading.article),
                one.reading.question,
                one.reading.options[one.chosen],
                _decided(one.decided),
            )
            for one in sorted(readings(desk), key=lambda one: one.reading.article)
        ),
        discrepancies=tuple(
            ReadingLine(_articles_named(one.articles), one.says, one.handled, "")
            for one in desk.rules.edition.discrepancies
        ),
        office=desk.letterhead.office,
        printed_on=desk.now().date(),
    )


def _articles_named(numbers: Sequence[int]) -> str:
    """第五十三、五十四条."""
    return f"第{'、'.join(map(chinese_number, numbers))}条"


def _decided(decided: Interpretation | None) -> str:
    if decided is None:
        return "程序默认"
    day = decided.approved_on.isoformat() if decided.approved_on else ""
    return f"{decided.approver} {day}".strip()


PAPERS = (
    Paper("rules", rules_text, lambda _desk: [""]),
    Paper("readings", readings_list, lambda _desk: [""]),
)
