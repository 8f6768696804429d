"""Commands that keep the data safe: backup, restoring, verifying."""

import argparse

from jkgov_desktop.cli.place import DONE, REFUSED, database, desk_of


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
    from jkgov_desktop.store.backup import verify

    problems = verify(database(args))
    print(*(problems or ["数据库完好。"]), sep="\n")
    return REFUSED if problems else DONE
