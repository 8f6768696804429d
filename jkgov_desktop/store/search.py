"""Finding records by part of their text or by pinyin initials.

Beside every record stands one text, `words`: its searched fields, folded to one letter case and width, one
field a line, then the pinyin initials of the short ones. A term is found when it is a part of that text.
"""

import itertools
import os
import unicodedata
from collections.abc import Iterator
from functools import cache

from jkgov_desktop.records.fields import Id, Line, Ref
from jkgov_desktop.records.register import Record, Register
from jkgov_desktop.records.registers import register_of
from jkgov_desktop.store.connection import Connection, Value
from jkgov_desktop.store.naming import names, order_by

_SHORT, _NAME = 200, 12
"""Longest text whose initials are kept, and longest whose second readings are kept too; characters."""


def fold(text: str) -> str:
    """`text` as it is compared: full width as half width, lower case, on one line, whole characters only."""
    whole = text.encode("utf-8", "ignore").decode("utf-8")
    return unicodedata.normalize("NFKC", whole).lower().replace("\n", "")


def texts_of(record: Record) -> list[str]:
    """The folded texts a record is found by."""
    register = record.register
    fields = dict.fromkeys((*register.search_fields, register.fields[register.name_field]))
    texts = (fold(getattr(record, field.name)) for field in fields if isinstance(field, Line))
    return [text for text in texts if text]


def words_of(record: Record) -> str:
    """The text a record is found by, with the initials of its short texts."""
    texts = texts_of(record)
    initials = (line for text in texts if len(text) <= _SHORT for line in _initials(text))
    return "\n".join(dict.fromkeys(line for line in (*texts, *initials) if line))


def matching(register: Register, text: str) -> tuple[list[str], list[Value]]:
    """Conditions on `t`: every blank-separated term is in the record's words or in those it shows by name."""
    targets = {"id": register.table}
    targets |= {field.name: field.target for field in register.list_fields if isinstance(field, Ref)}
    either = " or ".join(
        f"t.\"{column}\" in (select id from search where tbl = '{table}' and instr(words, ?))"  # noqa: S608
        for column, table in targets.items()
    )
    terms = fold(text).split()
    return [f"({either})"] * len(terms), [term for term in terms for _ in targets]


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
