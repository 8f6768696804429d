"""The words to search get a number of their own, and an index of the pairs of characters in them.

The pairs are made here as they were when this step was written: a step knows no other code.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database


def fill(db: "Database") -> None:
    """Enter the words that are kept already into the index."""
    for number, words in db.execute("select number, words from search").fetchall():
        db.execute("insert into search_pairs (rowid, pairs) values (?, ?)", (number, " ".join(_pairs(words))))


def _pairs(words: str) -> Iterator[str]:
    """Every two neighbouring characters of every run without blanks, and the last character of each run alone."""
    for run in words.split():
        yield from (run[at : at + 2] for at in range(len(run)))


STATEMENTS = (
    "alter table search rename to search_before",
    """create table search (
        number integer primary key not null, tbl text not null, id text not null, words text not null,
        unique (tbl, id)
    ) strict""",
    "insert into search (tbl, id, words) select tbl, id, words from search_before",
    "drop table search_before",
    "create virtual table search_pairs using fts5 (pairs, content = '', tokenize = 'ascii')",
    fill,
)
