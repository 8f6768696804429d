"""Finding records by part of their text or by pinyin initials.

Beside every record stands one text, `words`: its searched fields, folded to one letter case and width, one
field a line, then the pinyin initials of the short ones. A term is found when it is a part of that text. An
index of the pairs of neighbouring characters finds the texts that may hold a term; each is then looked at, so
that exactly those are found which a plain scan finds.
"""

import itertools
import json
import os
import unicodedata
from collections.abc import Iterable, Iterator
from functools import cache

from msgspec import Struct

from jkgov_desktop.records.fields import Id, Line, Ref, Whole
from jkgov_desktop.records.register import Record, Register
from jkgov_desktop.records.registers import REGISTERS, register_of
from jkgov_desktop.store.connection import Connection, StoredRow, Value
from jkgov_desktop.store.naming import names, order_by

_PHRASE = 64
"""Characters of a term that the index is asked for; the rest is left to the look at the text itself."""

_TERMS = 20
"""How many different terms are looked for; more come from a text that was pasted."""

_SHORT, _NAME = 200, 12
"""Longest text whose initials are kept, and longest whose second readings are kept too; characters."""


def fold(text: str) -> str:
    """`text` as it is compared: full width as half width, lower case, on one line, whole characters only."""
    whole = text.encode("utf-8", "ignore").decode("utf-8")
    return unicodedata.normalize("NFKC", whole).lower().replace("\n", "")


def is_found_by(register: Register, fields: Iterable[str]) -> bool:
    """Whether records of a register may be found by what stands in any of these fields."""
    if register.record.found_by is not Record.found_by:
        return True
    searched = {register.name_field, *(field.name for field in register.search_fields)}
    return not searched.isdisjoint(fields)


def texts_of(record: Record) -> list[str]:
    """The folded texts a record is found by."""
    register = record.register
    fields = dict.fromkeys((*register.search_fields, register.fields[register.name_field]))
    searched = (field for field in fields if isinstance(field, Line | Whole))
    shown = (field.show(getattr(record, field.name)) for field in searched)
    return [text for text in map(fold, (*shown, *record.found_by)) if text]


def words_of(record: Record) -> str:
    """The text a record is found by, with the initials of its short texts."""
    texts = texts_of(record)
    initials = (line for text in texts if len(text) <= _SHORT for line in _initials(text))
    return "\n".join(dict.fromkeys(line for line in (*texts, *initials) if line))


def pairs_of(words: str) -> str:
    """What the index keeps of a text: every two neighbouring characters of every run without blanks.

    The last character of a run stands alone, so that every character begins one entry.
    """
    return " ".join(run[at : at + 2] for run in words.split() for at in range(len(run)))


def phrase(term: str) -> str:
    """The index's expression for a term; empty where its characters are signs, which the index does not keep."""
    asked = term[:_PHRASE]
    if not any(character.isalnum() or not character.isascii() for character in asked):
        return ""
    if len(asked) == 1:
        return f'"{asked}"*'
    pairs = " ".join(asked[at : at + 2] for at in range(len(asked) - 1))
    return '"' + pairs.replace('"', " ").replace("\0", " ") + '"'


class FoundRecord(Struct, frozen=True):
    """A record found anywhere: its register's table, its id and what it is called."""

    table: str
    id: Id
    name: str


def find(connection: Connection, text: str, limit: int) -> list[FoundRecord]:
    """Live records of any register that hold every blank-separated term of `text`, the newest first."""
    terms = _terms(text)
    if not terms:
        return []
    phrases = " AND ".join(filter(None, map(phrase, terms)))
    source = "search_pairs as p join search as s on s.number = p.rowid" if phrases else "search as s"
    tests = ["search_pairs match ?"] * bool(phrases) + ["instr(s.words, ?)"] * len(terms)
    values: list[Value] = [phrases, *terms] if phrases else [*terms]
    order = "p.rowid" if phrases else "s.number"
    found: list[FoundRecord] = []
    for start in itertools.count(0, _CHUNK):
        rows = connection.rows(
            f"select s.tbl, s.id from {source} where {' and '.join(tests)} "  # noqa: S608
            f"order by {order} desc limit {_CHUNK} offset {start}",
            *values,
        )
        found += _live(connection, rows)
        if len(rows) < _CHUNK or len(found) >= limit:
            return found[:limit]
    return found


_CHUNK = 200


def _live(connection: Connection, rows: list[StoredRow]) -> list[FoundRecord]:
    """Those of `rows` whose records stand in a register and are not deleted, with their names."""
    known = {register.table for register in REGISTERS}
    by_table: dict[str, list[Id]] = {}
    for row in rows:
        if row["tbl"] in known:
            by_table.setdefault(row["tbl"], []).append(row["id"])
    called: dict[tuple[str, Id], str] = {}
    for table, ids in by_table.items():
        live = connection.rows(
            f'select id from "{table}" where deleted is null and id in (select value from json_each(?))',  # noqa: S608
            json.dumps(ids),
        )
        named = names(connection, table, [row["id"] for row in live])
        called |= {(table, id_): name for id_, name in named.items()}
    found = ((row["tbl"], row["id"]) for row in rows)
    return [FoundRecord(table, id_, called[table, id_]) for table, id_ in found if (table, id_) in called]


def enter(connection: Connection, table: str, id_: Id, words: str) -> None:
    """Let a new record be found by `words`."""
    number = connection.number(
        "insert into search (tbl, id, words) values (?, ?, ?) returning number", table, id_, words
    )
    connection.run("insert into search_pairs (rowid, pairs) values (?, ?)", number, pairs_of(words))


def keep(connection: Connection, table: str, id_: Id, words: str) -> None:
    """Let a record be found by `words`, and no longer by what it was found by before."""
    before = connection.row("select number, words from search where tbl = ? and id = ?", table, id_)
    if before and before["words"] == words:
        return
    if before is None:
        enter(connection, table, id_, words)
        return
    number = int(before["number"])
    connection.run(
        "insert into search_pairs (search_pairs, rowid, pairs) values ('delete', ?, ?)",
        number,
        pairs_of(before["words"]),
    )
    connection.run("update search set words = ? where number = ?", words, number)
    connection.run("insert into search_pairs (rowid, pairs) values (?, ?)", number, pairs_of(words))


class Matching(Struct, frozen=True):
    """A search of one register: the tables of hits it needs first, with their values, and the conditions on `t`."""

    tables: str
    values: tuple[Value, ...]
    tests: tuple[str, ...]


def matching(register: Register, text: str) -> Matching:
    """Every blank-separated term is in the record's words, in those it shows by name, or in those of its parts.

    So a paper is found by whoever had it, and a meeting by what was on its agenda. Each term is looked up once.
    """
    tables: list[str] = []
    values: list[Value] = []
    tests: list[str] = []
    shown = [field for field in register.list_fields if isinstance(field, Ref)]
    for number, term in enumerate(_terms(text)):
        asked = phrase(term)
        tables.append(f"hit{number} as materialized ({_INDEXED if asked else _SCANNED})")
        values += [asked, term] if asked else [term]
        either = [_hit(number, "t", "id", register.table), *(_hit(number, "t", one.name, one.target) for one in shown)]
        either += [_part_hit(number, part, whole) for part, whole in _parts(register)]
        tests.append(f"({' or '.join(either)})")
    return Matching(f"with {', '.join(tables)} " if tables else "", tuple(values), tuple(tests))


_INDEXED = (
    "select s.tbl, s.id from search_pairs as p join search as s on s.number = p.rowid "
    "where search_pairs match ? and instr(s.words, ?)"
)
_SCANNED = "select tbl, id from search where instr(words, ?)"


def _hit(number: int, row: str, column: str, table: str) -> str:
    return f"{row}.\"{column}\" in (select id from hit{number} where tbl = '{table}')"  # noqa: S608


def _part_hit(number: int, part: Register, whole: Ref) -> str:
    """The record has a live part that holds the term or points to something that does."""
    others = (field for field in part.fields.values() if isinstance(field, Ref) and not field.part)
    either = [_hit(number, "part", "id", part.table), *(_hit(number, "part", one.name, one.target) for one in others)]
    return (
        f't.id in (select part."{whole.name}" from "{part.table}" as part '  # noqa: S608
        f"where part.deleted is null and ({' or '.join(either)}))"
    )


def _parts(register: Register) -> list[tuple[Register, Ref]]:
    """The registers of a record's parts, each with the field that names the record."""
    wholes = ((part, part.whole) for part in REGISTERS)
    return [(part, whole) for part, whole in wholes if whole and whole.target == register.table]


def suggest(connection: Connection, table: str, typed: str, limit: int) -> list[tuple[Id, str]]:
    """Live records of `table` for what is typed so far: whole matches, then beginnings, then any part."""
    register = register_of(table)
    term = fold(typed).strip()
    found = connection.rows(
        f"""select t.id from "{table}" as t join search as s on s.tbl = ? and s.id = t.id
        where t.deleted is null and instr(s.words, ?)
        order by instr(char(10) || s.words || char(10), char(10) || ? || char(10)) = 0,
            instr(char(10) || s.words, char(10) || ?) = 0, {order_by(register, register.sorted_by)}
        limit ?""",  # noqa: S608
        *(table, term, term, term, limit),
    )
    ids = [row["id"] for row in found]
    called = names(connection, table, ids)
    return [(id_, called[id_]) for id_ in ids]


def _terms(text: str) -> list[str]:
    """The different terms that are looked for."""
    return list(dict.fromkeys(fold(text).split()))[:_TERMS]


def _initials(text: str) -> Iterator[str]:
    """The pinyin initials of `text`; for a name, also with each character's other readings, one at a time."""
    readings = [options for options in map(_letters, text) if options]
    usual = [options[0] for options in readings]
    yield "".join(usual)
    if len(text) > _NAME:
        return
    for at, options in enumerate(readings):
        for other in itertools.islice(options, 1, None):
            yield "".join((*usual[:at], other, *usual[at + 1 :]))


@cache
def _letters(character: str) -> tuple[str, ...]:
    """The first letters of a character's readings, the usual one first; a letter or digit is its own."""
    if character.isascii():
        return (character,) if character.isalnum() else ()
    os.environ.setdefault("PYPINYIN_NO_PHRASES", "true")
    from pypinyin import Style, pinyin

    found = pinyin(character, style=Style.FIRST_LETTER, heteronym=True, errors="ignore")
    return tuple(dict.fromkeys(found[0])) if found else ()
