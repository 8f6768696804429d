"""Commands that print: one form, all forms, the list of forms."""

import argparse
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from jkgov_desktop.cli.place import DONE, desk_of
from jkgov_desktop.cli.registers import ledger_of
from jkgov_desktop.office.refusal import Refused
from jkgov_desktop.records.fields import article_name
from jkgov_desktop.records.registers import REGISTERS

if TYPE_CHECKING:
    from jkgov_desktop.office.desk import Desk
    from jkgov_desktop.paper.form import AnyForm


def run_tour(args: argparse.Namespace) -> int:
    """Walk through the sample office without a screen: every form as PDF, every page as PNG."""
    from jkgov_desktop.app import tour

    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    for path in tour(args.out):
        print(path)
    return DONE


def print_form(args: argparse.Namespace) -> int:
    """Print one form into a file."""
    from jkgov_desktop.paper.forms import form

    try:
        wanted = form(args.form)
    except KeyError:
        raise Refused(f"没有“{args.form}”这张表单，用 forms 命令看全部表单。") from None
    with desk_of(args) as desk:
        for note in _write_form(wanted, _sheet(desk, wanted, args.record), args.out, args.format):
            print(note, file=sys.stderr)
    return DONE


def _sheet(desk: "Desk", form: "AnyForm", name: str) -> Any:
    """What a form prints; one about a day, a month or a year is about the present one unless another is named."""
    from jkgov_desktop.office.printing import PAPERS

    if form.about == "ledger":
        return ledger_of(desk, name)
    if not name and form.about in (register.table for register in REGISTERS):
        raise Refused(f"“{form.title}”按记录打印，请在“{form.key}”后面写明记录的 id。")
    paper = PAPERS[form.about]
    names = [name] if name else paper.examples(desk)
    if not names:
        raise Refused(f"还没有可以印成“{form.title}”的内容，请先登记，或写明要印哪一份。")
    return paper.sheet(desk, names[0])


def _write_form(form: "AnyForm", sheet: Any, out: Path, kind: str) -> tuple[str, ...]:
    if kind == "docx":
        if not form.docx:
            raise Refused("这张表单不能输出为 docx，请输出 pdf。")
        out.write_bytes(form.docx(sheet))
        return ()
    from jkgov_desktop.paper.fonts import Fonts

    printed = form.print(sheet, Fonts.load())
    out.write_bytes(printed.pdf)
    return printed.notes


def list_forms(_args: argparse.Namespace) -> int:
    """Every printable form, one a line."""
    from jkgov_desktop.paper.forms import FORMS

    for form in FORMS:
        print(f"{form.key}\t{form.title}{f'（{article_name(form.article)}）' if form.article else ''}")
    return DONE
