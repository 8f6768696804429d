"""Commands about the rules: what they say, what they find, and what they make of a day."""

import argparse
import json
import sys
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

from msgspec.structs import asdict

from jkgov_desktop.cli.place import DONE, REFUSED, desk_of, rulebook_of
from jkgov_desktop.office.refusal import Refused
from jkgov_desktop.records.fields import Day, article_name, chinese_day
from jkgov_desktop.records.slots import Half, Slot


def check(args: argparse.Namespace) -> int:
    """Every finding in the database; refused while one blocks."""
    from jkgov_desktop.office.rules.survey import survey

    with desk_of(args) as desk:
        found = survey(desk).found
    if args.json:
        lines = [
            {
                **asdict(one.finding),
                "register": one.table,
                "record": one.record,
                "called": one.called,
                "override": one.override is not None,
            }
            for one in found
        ]
        print(json.dumps(lines, ensure_ascii=False, indent=2))
    for one in found if not args.json else ():
        finding = one.finding
        aside = f"（已准予：{one.override.reason}）" if one.override else ""
        print(f"{finding.severity.label}\t{one.called}\t{finding.citation}\t{finding.says}{aside}")
    return REFUSED if any(one.blocks for one in found) else DONE


def rules(args: argparse.Namespace) -> int:
    """Carry out one of the sub-commands of `rules`."""
    does, wanted = _DOES[args.what]
    if len(args.which) != wanted:
        raise Refused(_SAID[args.what])
    return does(args)


def _rules_list(args: argparse.Namespace) -> int:
    for article in rulebook_of(args).edition.articles.values():
        print(f"{article_name(article.number)}\t{article.gist}")
    return DONE


def _rules_show(args: argparse.Namespace) -> int:
    articles = rulebook_of(args).edition.articles
    number = int(args.which[0]) if args.which[0].isdecimal() else 0
    if number not in articles:
        raise Refused(f"请写明第几条（1 到 {max(articles)}），如 rules show 51。")
    print(f"{article_name(number)}　{articles[number].gist}")
    return DONE


def _rules_coverage(args: argparse.Namespace) -> int:
    from jkgov_desktop.rulebook.comparing import inherited

    book = rulebook_of(args)
    covered = book.coverage()
    for one in covered:
        does, by = "".join(one.article.does), "、".join((*(check.key for check in one.checks), *one.computed))
        print(f"{one.article.number}\t{does or '-'}\t{by or '-'}")
    for what, said in inherited(book.edition):
        print(f"沿用\t{what}\t{said}")
    missing = [article_name(one.article.number) for one in covered if one.is_missing]
    if not missing:
        return DONE
    print(f"以下 {len(missing)} 条应由程序判断或计算，还没有检查或计算：{'、'.join(missing)}。", file=sys.stderr)
    return REFUSED


def _rules_use(args: argparse.Namespace) -> int:
    from jkgov_desktop.office.rules import editions

    with desk_of(args) as desk:
        candidate = editions.read(desk, Path(args.which[0]))
        kept = editions.install(desk, candidate)
        in_force = desk.rules.edition.effective
    print(*candidate.doubts, sep="\n", file=sys.stderr, end="\n" if candidate.doubts else "")
    print(f"已装入“{kept.title}”，{chinese_day(kept.effective)}起施行；现行的是 {chinese_day(in_force)}起施行的版本。")
    return DONE


def _rules_compare(args: argparse.Namespace) -> int:
    old, new = map(Path, args.which)
    if {old.suffix.lower(), new.suffix.lower()} == {".toml"}:
        from jkgov_desktop.office.rules.editions import compared

        lines = [f"{one.what}\t{one.was or '（无）'}\t{one.now or '（无）'}" for one in compared(old, new)]
    else:
        lines = list(_wordings_compared(old, new))
    print(*lines, sep="\n", end="\n" if lines else "")
    print(f"共 {len(lines)} 处不同。" if lines else "没有不同。", file=sys.stderr)
    return DONE


def _wordings_compared(old: Path, new: Path) -> Iterator[str]:
    from jkgov_desktop.exchange.files import read_text
    from jkgov_desktop.rulebook.comparing import article_pieces, marked
    from jkgov_desktop.rulebook.official_text import OfficialTextError, differences, parse

    texts = []
    for path in (old, new):
        try:
            texts.append(parse(read_text(path)).articles)
        except OfficialTextError as error:
            raise Refused(f"“{path.name}”{error}") from error
    for one in differences(*texts):
        yield f"{one.name}\t{marked(article_pieces(one.old, one.new))}"


_DOES: dict[str, tuple[Callable[[argparse.Namespace], int], int]] = {
    "list": (_rules_list, 0),
    "show": (_rules_show, 1),
    "coverage": (_rules_coverage, 0),
    "use": (_rules_use, 1),
    "compare": (_rules_compare, 2),
}
_SAID = {
    "list": "rules list 后面不写别的。",
    "show": "请写明第几条（1 到 109），如 rules show 51。",
    "coverage": "rules coverage 后面不写别的。",
    "use": "请写明一个规则数据文件，如 rules use 新规则.toml。",
    "compare": "请写明两个文件，旧的在前：两个规则数据（.toml），或两份规则原文（.txt）。",
}
"""The sub-commands of `rules`: what each does, how many words it wants, and what to say when they are not so many."""

SUB_COMMANDS = tuple(_DOES)


def due(args: argparse.Namespace) -> int:
    """The day that lies some working days from another."""
    start = Day(label="日期", required=True).parse(args.day)
    assert isinstance(start, date)
    calendar = rulebook_of(args).calendar
    try:
        end = calendar.add(start, args.count)
    except OverflowError:
        raise Refused(f"{args.count} 个工作日太远，超出了日历，请核对。") from None
    note = "（节假日表未录入，暂估）" if calendar.is_estimated(*sorted((start, end))) else ""
    print(f"{chinese_day(end)}{note}")
    return DONE


def presides(args: argparse.Namespace) -> int:
    """Who presides over the government in a half-day, and why."""
    from jkgov_desktop.office.leaders.calendars import in_charge

    day = Day(label="日期", required=True).parse(args.day)
    assert isinstance(day, date)
    with desk_of(args) as desk:
        found = in_charge(desk, Slot(day, Half.of(args.half)))
    print(f"{found.title}{found.name}" if found.person else "无人主持")
    print(f"{found.why}（{article_name(found.article)}）", *found.warnings, sep="\n")
    return DONE if found.person else REFUSED
