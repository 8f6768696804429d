"""Commands about registers: their list, their import and export."""

import argparse
import sys
from typing import TYPE_CHECKING

from jkgov_desktop.cli.place import DONE, REFUSED, desk_of
from jkgov_desktop.office.refusal import Refused
from jkgov_desktop.records.fields import article_name
from jkgov_desktop.records.register import Register
from jkgov_desktop.records.registers import REGISTERS, register_of
from jkgov_desktop.records.sheets import LedgerSheet

if TYPE_CHECKING:
    from jkgov_desktop.office.desk import Desk


def list_registers(_args: argparse.Namespace) -> int:
    """Every register with its fields."""
    for register in REGISTERS:
        article = f"（{article_name(register.article)}）" if register.article else ""
        print(f"{register.table}\t{register.title}{article}")
        for field in register.fields.values():
            kind = type(field).__name__.lower()
            print(f"\t{field.name}\t{kind}\t{field.label}{' *' if field.required else ''}")
    return DONE


def import_register(args: argparse.Namespace) -> int:
    """Take in a register from a file, whole or not at all."""
    from jkgov_desktop.exchange.spreadsheet import read_rows
    from jkgov_desktop.office.importing import ImportRefused, take_in

    register = _register_called(args.register)
    rows = read_rows(args.file, [field.label for field in register.fields.values()])
    with desk_of(args) as desk:
        try:
            count = take_in(desk, register, rows)
        except ImportRefused as refusal:
            print("没有导入任何一行：", *refusal.sentences, sep="\n", file=sys.stderr)
            return REFUSED
    print(f"已导入 {count} 行。")
    return DONE


def export_register(args: argparse.Namespace) -> int:
    """Write a register to a file."""
    from jkgov_desktop.exchange.spreadsheet import write_register

    with desk_of(args) as desk:
        sheet = ledger_of(desk, args.register)
        write_register(sheet, args.file)
    print(f"已导出 {len(sheet.rows)} 行。")
    return DONE


def list_stages(args: argparse.Namespace) -> int:
    """What stage every record of a register has come to; refused where its records go through none."""
    from jkgov_desktop.office.keeping import called
    from jkgov_desktop.office.subjects import keeping_of

    register = _register_called(args.register)
    life = keeping_of(register.record).life
    if life is None:
        raise Refused(f"“{register.title}”没有办理步骤。")
    with desk_of(args) as desk:
        for record in desk.store.all(register.record):
            stage = life.stage(desk, record)
            print(f"{record.id}\t{stage.name if stage else '全部完成'}\t{called(desk, record)}")
    return DONE


def ledger_of(desk: "Desk", table: str) -> LedgerSheet:
    """A register as it prints and as it goes to a spreadsheet; raises Refused for what is none."""
    from jkgov_desktop.office.registers import ledger
    from jkgov_desktop.store.listing import Query

    return ledger(desk, _register_called(table), Query())


def _register_called(table: str) -> Register:
    try:
        return register_of(table)
    except KeyError:
        raise Refused(f"没有“{table}”这个登记簿，用 registers 命令看全部登记簿。") from None
