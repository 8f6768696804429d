"""The command line; with no command it opens the window.

Exit status: 0 done, 1 findings or refusals, 2 bad usage. Messages are Chinese; `--json` is for machines.
"""

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, NoReturn

from jkgov_desktop.cli import keeping, printing, registers, rules
from jkgov_desktop.cli.place import MISUSED, REFUSED, database
from jkgov_desktop.office.refusal import Refused
from jkgov_desktop.records.fields import FieldError
from jkgov_desktop.records.sheets import NothingToPrint


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:  # noqa: ARG002 - argparse speaks English
        print(f"命令写得不对。{self.format_usage().replace('usage:', '用法：').strip()}", file=sys.stderr)
        sys.exit(MISUSED)


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return its exit status."""
    args = _parser().parse_args(argv)
    from jkgov_desktop.exchange.files import FileError
    from jkgov_desktop.store.errors import StoreError

    try:
        command: Callable[[argparse.Namespace], int] = args.command
        return _finished(command(args))
    except (FieldError, FileError, NothingToPrint, Refused) as refusal:
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

    tour = command("tour", printing.run_tour, "无屏幕走一遍：全部表单印成 PDF，全部页面截成 PNG")
    tour.add_argument("--out", type=Path, required=True, metavar="DIR")
    form = command("print", printing.print_form, "打印一张表单")
    form.add_argument("form", metavar="FORM")
    form.add_argument("record", metavar="ID", nargs="?", default="")
    form.add_argument("--out", type=Path, required=True, metavar="FILE")
    form.add_argument("--format", choices=("pdf", "docx"), default="pdf")
    command("forms", printing.list_forms, "列出全部表单")
    command("registers", registers.list_registers, "列出全部登记簿和字段")
    stages = command("stages", registers.list_stages, "一个登记簿里的每件事办到了哪一步")
    stages.add_argument("register", metavar="REGISTER")
    for name, does, says in (
        ("import", registers.import_register, "导入一个登记簿"),
        ("export", registers.export_register, "导出一个登记簿"),
    ):
        moving = command(name, does, says)
        moving.add_argument("register", metavar="REGISTER")
        moving.add_argument("file", type=Path, metavar="FILE")
    check = command("check", rules.check, "列出全部规则提示")
    check.add_argument("--json", action="store_true")
    about = command("rules", rules.rules, "查看、比较、装入工作规则")
    about.add_argument("what", choices=rules.SUB_COMMANDS)
    about.add_argument("which", nargs="*", help="show 后写第几条，use 后写一个文件，compare 后写两个文件")
    due = command("due", rules.due, "工作日推算")
    due.add_argument("day", metavar="DATE")
    due.add_argument("count", type=int, metavar="N")
    presides = command("presides", rules.presides, "某半天由谁主持县政府工作，为什么")
    presides.add_argument("day", metavar="DATE")
    presides.add_argument("half", choices=("am", "pm"))
    for name, does, says in (
        ("sample", keeping.write_sample, "把示例县写入一个新的数据库文件，供培训和试用"),
        ("backup", keeping.back_up, "备份到文件"),
        ("restore", keeping.restore, "从备份恢复"),
    ):
        command(name, does, says).add_argument("file", type=Path, metavar="FILE")
    command("verify", keeping.verify_database, "检查数据库是否完好")
    return parser


def _add_place(parser: argparse.ArgumentParser, db: Any, *, demo: Any) -> None:
    """Where the data lie may be said before the command and after it; `db` and `demo` hold where nothing is said."""
    parser.add_argument("--db", type=Path, default=db, metavar="FILE", help="数据库文件")
    parser.add_argument("--demo", action="store_true", default=demo, help="用临时文件中的示例县打开")


def _window(args: argparse.Namespace) -> int:
    from jkgov_desktop.app import open_window

    return open_window(None if args.demo else database(args))
