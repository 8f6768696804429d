"""Commands about whole databases: a sample to try, backup, restoring, verifying."""

import argparse

from jkgov_desktop.cli.place import DONE, REFUSED, database, desk_of
from jkgov_desktop.office.refusal import Refused


def write_sample(args: argparse.Namespace) -> int:
    """Write the sample office as it is today to a file of its own; refused when the file is there already."""
    from jkgov_desktop.sample import write_to

    if args.file.exists():
        raise Refused(f"“{args.file}”已经存在，没有写入；请换一个文件名，或先把它移走。")
    write_to(args.file)
    print(f"示例县已写入 {args.file}，用 --db 打开。")
    return DONE


def back_up(args: argparse.Namespace) -> int:
    """Copy the database, verified."""
    with desk_of(args) as desk:
        print(f"已备份到 {desk.store.back_up(args.file)}")
    return DONE


def restore(args: argparse.Namespace) -> int:
    """Put a backup in the place of the database."""
    from jkgov_desktop.store.backup import restore_backup

    restore_backup(args.file, database(args))
    print("已恢复。")
    return DONE


def verify_database(args: argparse.Namespace) -> int:
    """Whether the database is whole."""
    from jkgov_desktop.store.verifying import verify

    problems = verify(database(args))
    print(*(problems or ["数据库完好。"]), sep="\n")
    return REFUSED if problems else DONE
