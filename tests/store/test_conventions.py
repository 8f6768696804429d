"""The conventions that every table keeps, whichever step made it."""

import re

import pytest

from jkgov_desktop.records.fields import Clock, Day, Flag, Ref
from jkgov_desktop.records.registers import REGISTERS

CHECKS = {
    Day: "check ({0} is date({0}))",
    Clock: "check ({0} is strftime('%H:%M', {0}))",
    Flag: "check ({0} in (0, 1))",
}

UNCHECKED = {
    "incoming_documents": ["received_at"],
    "seal_uses": ["used_at"],
    "urgent_reports": ["reported_at"],
    "urgent_follow_ups": ["reported_at"],
    "activities": ["starts"],
    "invitations": ["starts"],
}
"""Hours that their tables take unchecked: made before the convention, and a table is not made anew for it."""


def tables(of):
    return [pytest.param(register, id=register.table) for register in of]


def definitions(store, register):
    """The definition of each column as its table was made, by name."""
    sql = store._connection.value("select sql from sqlite_master where type = 'table' and name = ?", register.table)
    body = sql[sql.index("(") + 1 : sql.rindex(")")]
    parts, depth = [""], 0
    for sign in body:
        depth += (sign == "(") - (sign == ")")
        if sign == "," and not depth:
            parts.append("")
        else:
            parts[-1] += sign
    columns = (" ".join(part.split()) for part in parts)
    return {column.split()[0].strip('"'): column for column in columns}


def led_by(store, register):
    """The columns that lead an index of the table: those that it can be searched by."""
    found = set()
    for index in store._connection.rows(f'pragma index_list("{register.table}")'):
        found.add(store._connection.rows(f'pragma index_info("{index["name"]}")')[0]["name"])
    return found


@pytest.mark.parametrize("register", tables(REGISTERS))
def test_a_table_is_strict_and_has_an_id_and_a_day_of_deletion(store, register):
    sql = store._connection.value("select sql from sqlite_master where type = 'table' and name = ?", register.table)
    columns = definitions(store, register)
    assert re.search(r"\) strict$", sql)
    assert columns["id"] == "id text primary key not null"
    assert columns["deleted"] == "deleted text"


@pytest.mark.parametrize("register", tables(REGISTERS))
def test_a_reference_is_deferred_and_leads_an_index(store, register):
    columns, led = definitions(store, register), led_by(store, register)
    refs = [field for field in register.fields.values() if isinstance(field, Ref)]
    at_once = [
        ref.name
        for ref in refs
        if f"references {ref.target} (id) deferrable initially deferred" not in columns[ref.name]
    ]
    assert at_once == []
    assert [ref.name for ref in refs if ref.name not in led] == []


@pytest.mark.parametrize("register", tables(REGISTERS))
def test_days_clocks_and_flags_are_checked_by_the_table_too(store, register):
    columns = definitions(store, register)
    unchecked = [
        field.name
        for field in register.fields.values()
        for kind, check in CHECKS.items()
        if isinstance(field, kind) and check.format(field.name) not in columns[field.name].replace('"', "")
    ]
    assert unchecked == UNCHECKED.get(register.table, [])
