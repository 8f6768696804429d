"""Papers and supervision items are found by their numbers as the forms print them: 部2026-33, 督〔2026〕5号.

The words are made here as they were when this step was written: a step knows no other code.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database

_PRINTED = (
    """select s.number, s.words, case t.book when 'superior' then '上' when 'party' then '委'
        when 'letters' then '函' when 'telegram' then '电' else '部' end
        || substr(t.received_on, 1, 4) || '-' || t.number
    from incoming_documents as t join search as s on s.tbl = 'incoming_documents' and s.id = t.id
    where t.number is not null""",
    """select s.number, s.words, '督〔' || substr(t.assigned_on, 1, 4) || '〕' || t.number || '号'
    from supervision_items as t join search as s on s.tbl = 'supervision_items' and s.id = t.id
    where t.number is not null""",
)


def fill(db: "Database") -> None:
    """Add to the words of each record the number it is printed with, and index them anew."""
    for query in _PRINTED:
        for number, words, printed in db.execute(query).fetchall():
            more = f"{words}\n{printed}" if words else printed
            delete = "insert into search_pairs (search_pairs, rowid, pairs) values ('delete', ?, ?)"
            db.execute(delete, (number, " ".join(_pairs(words))))
            db.execute("update search set words = ? where number = ?", (more, number))
            db.execute("insert into search_pairs (rowid, pairs) values (?, ?)", (number, " ".join(_pairs(more))))


def _pairs(words: str) -> Iterator[str]:
    """Every two neighbouring characters of every run without blanks, and the last character of each run alone."""
    for run in words.split():
        yield from (run[at : at + 2] for at in range(len(run)))


STATEMENTS = (fill,)
