"""Where a command works: the database that is named, the sample office, or the rules that come with the program."""

import argparse
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from platformdirs import user_data_path

from jkgov_desktop.office.refusal import Refused

if TYPE_CHECKING:
    from jkgov_desktop.office.desk import Desk
    from jkgov_desktop.rulebook.rules import Rulebook

DONE, REFUSED, MISUSED = 0, 1, 2
"""The exit statuses."""


def default_database() -> Path:
    """Where the office's data lie unless `--db` says otherwise."""
    return user_data_path("jkgov-desktop", appauthor=False) / "office.db"


def database(args: argparse.Namespace) -> Path:
    """The database file a command works on; raises Refused for the sample office, which has none to keep."""
    if args.demo:
        raise Refused("示例县没有自己的数据库文件，请去掉 --demo，用 --db 指明数据库文件。")
    path = args.db or default_database()
    assert isinstance(path, Path)
    return path


@contextmanager
def desk_of(args: argparse.Namespace) -> "Iterator[Desk]":
    """The office's desk, or the sample office's, closed again afterwards."""
    from jkgov_desktop.office.opening import open_desk

    with ExitStack() as stack:
        if args.demo:
            from jkgov_desktop.sample import open_sample

            folder = stack.enter_context(TemporaryDirectory(prefix="jkgov-", ignore_cleanup_errors=True))
            desk = open_sample(Path(folder))
        else:
            path = database(args)
            if not path.exists():
                raise Refused(f"没有找到数据库“{path}”，请核对 --db 所指的文件。")
            desk = open_desk(path)
            desk.clerk = "命令行"
        stack.enter_context(desk.store)
        yield desk


def rulebook_of(args: argparse.Namespace) -> "Rulebook":
    """The office's own rulebook where a database is named, else the one that comes with the program."""
    from jkgov_desktop.rulebook.rules import load

    if not args.db and not args.demo:
        return load()
    with desk_of(args) as desk:
        return desk.rules
