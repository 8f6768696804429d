"""The words to search get a number of their own, and an index of the pairs of characters in them.

`pairs_of` is kept here as it was when this step was written: a step knows no other code.
"""

from collections.abc import Iterator

STATEMENTS = (
    "alter table search rename to search_before",
    """create table search (
        number integer primary key not null, tbl text not null, id text not null, words text not null,
        unique (tbl, id)
    ) strict""",
    "insert into search (tbl, id, words) select tbl, id, words from search_before",
    "drop table search_before",
    "create virtual table search_pairs using fts5 (pairs, content = '', tokenize = 'ascii')",
)

WORDS = "select number, words from search"
INSERT = "insert into search_pairs (rowid, pairs) values (?, ?)"


def pairs_of(words: str) -> str:
    """Every two neighbouring characters of every run without blanks, and the last character of each run alone."""
    return " ".join(pair for run in words.split() for pair in _pairs(run))


def _pairs(run: str) -> Iterator[str]:
    yield from (run[at : at + 2] for at in range(len(run)))
