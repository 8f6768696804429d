"""The official text of the rules on this desk, and the search in it."""

from jkgov_desktop.office.desk import Desk
from jkgov_desktop.office.refusal import Refused
from jkgov_desktop.records.fields import FieldError, article_name, chinese_day, chinese_number
from jkgov_desktop.records.rules import ArticleText, ChapterText, KeptArticle, RulesText
from jkgov_desktop.rulebook.official_text import Difference, OfficialArticle, OfficialText, differences, searched_form


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
