"""The command line; with no command it opens the window.

Exit status: 0 done, 1 findings or refusals, 2 bad usage. Messages are Chinese; `--json` is for machines.
"""

import argparse
import dataclasses
import json
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any, NoReturn

from platformdirs import user_data_path

from jkgov_desktop.records.fields import Day, FieldError, article_name, chinese_day
from jkgov_desktop.records.register import Register
from jkgov_desktop.records.registers import REGISTERS, register_of
from jkgov_desktop.records.sheets import LedgerSheet, NothingToPrint
from jkgov_desktop.records.slots import Half, Slot

if TYPE_CHECKING:
    from jkgov_desktop.office.desk import Desk
    from jkgov_desktop.paper.forms import Form
    from jkgov_desktop.rulebook.rules import Rulebook

DONE, REFUSED, MISUSED = 0, 1, 2


class _Refused(Exception):
    """A command that cannot be carried out, in one Chinese sentence."""


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:  # noqa: ARG002 - argparse speaks English
        print(f"命令写得不对。{self.format_usage().replace('usage:', '用法：').strip()}", file=sys.stderr)
        sys.exit(MISUSED)


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return its exit status."""
    args = _parser().parse_args(argv)
    from jkgov_desktop.exchange.files import FileError
    from jkgov_desktop.office.refusal import Refused
    from jkgov_desktop.store.errors import StoreError

    try:
        command: Callable[[argparse.Namespace], int] = args.command
        return _finished(command(args))
    except (_Refused, FieldError, FileError, NothingToPrint, Refused) as refusal:
        print(refusal, file=sys.stderr)
    except StoreError as error:
        print(error.sentence, file=sys.stderr)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except OSError as error:
        print(f"读写“{error.filename}”失败，请检查路径、权限和磁盘空间。", file=sys.stderr)
    return REFUSED


def _finished(status: int) -> int:
    """Hand over all that was printed while a reader who went away can still be noticed."""
    sys.stdout.flush()
    return status


def default_database() -> Path:
    """Where the office's data lie unless `--db` says otherwise."""
    return user_data_path("jkgov-desktop", appauthor=False) / "office.db"


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(prog="jkgov-desktop", description="江口政务：县人民政府办公室的离线工作台")
    _add_place(parser, None, demo=False)
    parser.set_defaults(command=_window)
    commands = parser.add_subparsers(title="命令", metavar="COMMAND")

    def command(name: str, does: Callable[[argparse.Namespace], int], says: str) -> argparse.ArgumentParser:
        sub = commands.add_parser(name, help=says, description=says)
        _add_place(sub, argparse.SUPPRESS, demo=argparse.SUPPRESS)
        sub.set_defaults(command=does)
        return sub

    tour = command("tour", _tour, "无屏幕走一遍：全部表单印成 PDF，全部页面截成 PNG")
    tour.add_argument("--out", type=Path, required=True, metavar="DIR")
    printing = command("print", _print, "打印一张表单")
    printing.add_argument("form", metavar="FORM")
    printing.add_argument("record", metavar="ID", nargs="?", default="")
    printing.add_argument("--out", type=Path, required=True, metavar="FILE")
    printing.add_argument("--format", choices=("pdf", "docx"), default="pdf")
    command("forms", _forms, "列出全部表单")
    command("registers", _registers, "列出全部登记簿和字段")
    for name, does, says in (("import", _import, "导入一个登记簿"), ("export", _export, "导出一个登记簿")):
        moving = command(name, does, says)
        moving.add_argument("register", metavar="REGISTER")
        moving.add_argument("file", type=Path, metavar="FILE")
    check = command("check", _check, "列出全部规则提示")
    check.add_argument("--json", action="store_true")
    rules = command("rules", _rules, "查看、比较、装入工作规则")
    rules.add_argument("what", choices=tuple(_RULES))
    rules.add_argument("which", nargs="*", help="show 后写第几条，use 后写一个文件，compare 后写两个文件")
    due = command("due", _due, "工作日推算")
    due.add_argument("day", metavar="DATE")
    due.add_argument("count", type=int, metavar="N")
    presides = command("presides", _presides, "某半天由谁主持县政府工作，为什么")
    presides.add_argument("day", metavar="DATE")
    presides.add_argument("half", choices=("am", "pm"))
    for name, does, says in (
        ("backup", _backup, "备份到文件"),
        ("restore", _restore, "从备份恢复"),
    ):
        command(name, does, says).add_argument("file", type=Path, metavar="FILE")
    command("verify", _verify, "检查数据库是否完好")
    return parser


def _add_place(parser: argparse.ArgumentParser, db: Any, *, demo: Any) -> None:
    """Where the data lie may be said before the command and after it; `db` and `demo` hold where nothing is said."""
    parser.add_argument("--db", type=Path, default=db, metavar="FILE", help="数据库文件")
    parser.add_argument("--demo", action="store_true", default=demo, help="用临时文件中的示例县打开")


def _database(args: argparse.Namespace) -> Path:
    if args.demo:
        raise _Refused("示例县没有自己的数据库文件，请去掉 --demo，用 --db 指明数据库文件。")
    path = args.db or default_database()
    assert isinstance(path, Path)
    return path


def _window(args: argparse.Namespace) -> int:
    from jkgov_desktop.app import open_window

    return open_window(None if args.demo else _database(args))


def _tour(args: argparse.Namespace) -> int:
    from jkgov_desktop.app import tour

    for path in tour(args.out):
        print(path)
    return DONE


@contextmanager
def _desk(args: argparse.Namespace) -> "Iterator[Desk]":
    """The office's desk, or the sample office's, closed again afterwards."""
    from jkgov_desktop.office.opening import open_desk, open_sample

    with ExitStack() as stack:
        if args.demo:
            folder = stack.enter_context(TemporaryDirectory(prefix="jkgov-", ignore_cleanup_errors=True))
            desk = open_sample(Path(folder))
        else:
            path = _database(args)
            if not path.exists():
                raise _Refused(f"没有找到数据库“{path}”，请核对 --db 所指的文件。")
            desk = open_desk(path)
            desk.clerk = "命令行"
        stack.enter_context(desk.store)
        yield desk


def _print(args: argparse.Namespace) -> int:
    from jkgov_desktop.paper.forms import form

    try:
        wanted = form(args.form)
    except KeyError:
        raise _Refused(f"没有“{args.form}”这张表单，用 forms 命令看全部表单。") from None
    with _desk(args) as desk:
        for note in _write_form(wanted, _sheet(desk, wanted, args.record), args.out, args.format):
            print(note, file=sys.stderr)
    return DONE


def _sheet(desk: "Desk", form: "Form", name: str) -> Any:
    """What a form prints; one about a day, a month or a year is about the present one unless another is named."""
    from jkgov_desktop.office.papers import PAPERS

    if form.about == "ledger":
        return _ledger(desk, name)
    if not name and form.about in (register.table for register in REGISTERS):
        raise _Refused(f"“{form.title}”按记录打印，请在“{form.key}”后面写明记录的 id。")
    paper = PAPERS[form.about]
    return paper.sheet(desk, name or paper.examples(desk)[0])


def _write_form(form: "Form", sheet: Any, out: Path, kind: str) -> tuple[str, ...]:
    from jkgov_desktop.paper.fonts import Fonts

    if kind == "docx":
        from jkgov_desktop.ui.preview import docx_of

        if not form.docx:
            raise _Refused("这张表单不能输出为 docx，请输出 pdf。")
        out.write_bytes(docx_of(form, sheet))
        return ()
    printed = form.print(sheet, Fonts.load())
    out.write_bytes(printed.pdf)
    return printed.notes


def _ledger(desk: "Desk", table: str) -> LedgerSheet:
    from jkgov_desktop.office.registers import ledger
    from jkgov_desktop.store.listing import Query

    return ledger(desk, _register(table), Query())


def _register(table: str) -> Register:
    try:
        return register_of(table)
    except KeyError:
        raise _Refused(f"没有“{table}”这个登记簿，用 registers 命令看全部登记簿。") from None


def _forms(_args: argparse.Namespace) -> int:
    from jkgov_desktop.paper.forms import FORMS

    for form in FORMS:
        print(f"{form.key}\t{form.title}{f'（{article_name(form.article)}）' if form.article else ''}")
    return DONE


def _registers(_args: argparse.Namespace) -> int:
    for register in REGISTERS:
        article = f"（{article_name(register.article)}）" if register.article else ""
        print(f"{register.table}\t{register.title}{article}")
        for field in register.fields.values():
            kind = type(field).__name__.lower()
            print(f"\t{field.name}\t{kind}\t{field.label}{' *' if field.required else ''}")
    return DONE


def _import(args: argparse.Namespace) -> int:
    from jkgov_desktop.exchange.spreadsheet import read_rows
    from jkgov_desktop.office.importing import ImportRefused, take_in

    register = _register(args.register)
    rows = read_rows(args.file, [field.label for field in register.fields.values()])
    with _desk(args) as desk:
        try:
            count = take_in(desk, register, rows)
        except ImportRefused as refusal:
            print("没有导入任何一行：", *refusal.sentences, sep="\n", file=sys.stderr)
            return REFUSED
    print(f"已导入 {count} 行。")
    return DONE


def _export(args: argparse.Namespace) -> int:
    from jkgov_desktop.exchange.spreadsheet import write_register

    with _desk(args) as desk:
        sheet = _ledger(desk, args.register)
        write_register(sheet, args.file)
    print(f"已导出 {len(sheet.rows)} 行。")
    return DONE


def _check(args: argparse.Namespace) -> int:
    from jkgov_desktop.office.survey import survey

    with _desk(args) as desk:
        found = survey(desk).found
    if args.json:
        lines = [
            {
                **dataclasses.asdict(one.finding),
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


def _rules(args: argparse.Namespace) -> int:
    does, wanted = _RULES[args.what]
    if len(args.which) != wanted:
        raise _Refused(_RULES_SAID[args.what])
    return does(args)


def _rules_list(args: argparse.Namespace) -> int:
    for article in _rulebook(args).edition.articles.values():
        print(f"{article_name(article.number)}\t{article.gist}")
    return DONE


def _rules_show(args: argparse.Namespace) -> int:
    articles = _rulebook(args).edition.articles
    number = int(args.which[0]) if args.which[0].isdecimal() else 0
    if number not in articles:
        raise _Refused(f"请写明第几条（1 到 {max(articles)}），如 rules show 51。")
    print(f"{article_name(number)}　{articles[number].gist}")
    return DONE


def _rules_coverage(args: argparse.Namespace) -> int:
    covered = _rulebook(args).coverage()
    for one in covered:
        does, by = "".join(one.article.does), "、".join((*(check.key for check in one.checks), *one.computed))
        print(f"{one.article.number}\t{does or '-'}\t{by or '-'}")
    missing = [article_name(one.article.number) for one in covered if one.is_missing]
    if not missing:
        return DONE
    print(f"以下 {len(missing)} 条应由程序判断或计算，还没有检查或计算：{'、'.join(missing)}。", file=sys.stderr)
    return REFUSED


def _rules_use(args: argparse.Namespace) -> int:
    from jkgov_desktop.office import editions

    with _desk(args) as desk:
        candidate = editions.read(desk, Path(args.which[0]))
        kept = editions.install(desk, candidate)
        in_force = desk.rules.edition.effective
    print(*candidate.doubts, sep="\n", file=sys.stderr, end="\n" if candidate.doubts else "")
    print(f"已装入“{kept.title}”，{chinese_day(kept.effective)}起施行；现行的是 {chinese_day(in_force)}起施行的版本。")
    return DONE


def _rules_compare(args: argparse.Namespace) -> int:
    old, new = map(Path, args.which)
    if {old.suffix.lower(), new.suffix.lower()} == {".toml"}:
        from jkgov_desktop.office.editions import compared

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
            raise _Refused(f"“{path.name}”{error}") from error
    for one in differences(*texts):
        yield f"{one.name}\t{marked(article_pieces(one.old, one.new))}"


_RULES: dict[str, tuple[Callable[[argparse.Namespace], int], int]] = {
    "list": (_rules_list, 0),
    "show": (_rules_show, 1),
    "coverage": (_rules_coverage, 0),
    "use": (_rules_use, 1),
    "compare": (_rules_compare, 2),
}
_RULES_SAID = {
    "list": "rules list 后面不写别的。",
    "show": "请写明第几条（1 到 109），如 rules show 51。",
    "coverage": "rules coverage 后面不写别的。",
    "use": "请写明一个规则数据文件，如 rules use 新规则.toml。",
    "compare": "请写明两个文件，旧的在前：两个规则数据（.toml），或两份规则原文（.txt）。",
}
"""The sub-commands of `rules`: what each does, how many words it wants, and what to say when they are not so many."""


def _rulebook(args: argparse.Namespace) -> "Rulebook":
    """The office's own rulebook where a database is named, else the one that comes with the program."""
    from jkgov_desktop.rulebook.rules import load

    if not args.db and not args.demo:
        return load()
    with _desk(args) as desk:
        return desk.rules


def _due(args: argparse.Namespace) -> int:
    start = Day(label="日期", required=True).parse(args.day)
    assert isinstance(start, date)
    calendar = _rulebook(args).calendar
    try:
        end = calendar.add(start, args.count)
    except OverflowError:
        raise _Refused(f"{args.count} 个工作日太远，超出了日历，请核对。") from None
    note = "（节假日表未录入，暂估）" if calendar.is_estimated(*sorted((start, end))) else ""
    print(f"{chinese_day(end)}{note}")
    return DONE


def _presides(args: argparse.Namespace) -> int:
    from jkgov_desktop.office.leaders import in_charge

    day = Day(label="日期", required=True).parse(args.day)
    assert isinstance(day, date)
    with _desk(args) as desk:
        found = in_charge(desk, Slot(day, Half.of(args.half)))
    print(f"{found.title}{found.name}" if found.person else "无人主持")
    print(f"{found.why}（{article_name(found.article)}）", *found.warnings, sep="\n")
    return DONE if found.person else REFUSED


def _backup(args: argparse.Namespace) -> int:
    with _desk(args) as desk:
        print(f"已备份到 {desk.store.back_up(args.file)}")
    return DONE


def _restore(args: argparse.Namespace) -> int:
    from jkgov_desktop.store.backup import restore_backup

    restore_backup(args.file, _database(args))
    print("已恢复。")
    return DONE


def _verify(args: argparse.Namespace) -> int:
    from jkgov_desktop.store.backup import verify

    problems = verify(_database(args))
    print(*(problems or ["数据库完好。"]), sep="\n")
    return REFUSED if problems else DONE
