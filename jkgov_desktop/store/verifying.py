"""Whether a database file is sound, from its pages up to its journal."""

import hashlib
from collections.abc import Iterator
from pathlib import Path

from jkgov_desktop.records.fields import Id, Ref
from jkgov_desktop.records.register import Register
from jkgov_desktop.records.registers import REGISTERS
from jkgov_desktop.store import journal, migrations, search
from jkgov_desktop.store.connection import Connection
from jkgov_desktop.store.errors import StoreError, translated


def digest_file(backup: Path) -> Path:
    """Where the SHA-256 of a backup stands."""
    return backup.with_name(backup.name + ".sha256")


def verify(path: Path) -> list[str]:
    """What is wrong with a database file or a backup, a Chinese sentence each; empty when it is sound."""
    try:
        with translated():
            if not path.is_file():
                return [f"找不到文件“{path}”。"]
            if digest_file(path).exists() and not _digest_holds(path):
                return ["文件与备份时的校验值不符，已被改动或损坏。"]
        connection = Connection.to(path, read_only=True)
        try:
            connection.run("begin")  # one moment's state, whatever a window writes meanwhile
            return list(_page_problems(connection)) or list(_problems(connection))
        finally:
            connection.close()
    except StoreError as error:
        return [error.sentence]


def _digest_holds(path: Path) -> bool:
    with path.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
    return digest_file(path).read_bytes().startswith(digest.encode())


def _page_problems(connection: Connection) -> Iterator[str]:
    migrations.refuse_strangers(connection)
    for row in connection.rows("pragma integrity_check(10)"):
        if row[0] != "ok":
            yield f"文件已损坏（{row[0]}）。"


def _problems(connection: Connection) -> Iterator[str]:
    for row in connection.rows("pragma foreign_key_check"):
        yield f"“{row['table']}”中有记录指向不存在的“{row['parent']}”记录。"
    if migrations.pending(connection):
        return
    last = _last_states(connection)
    for register in REGISTERS:
        yield from _register_problems(connection, register, last)


def _register_problems(
    connection: Connection, register: Register, last: dict[tuple[str, Id], journal.Columns | None]
) -> Iterator[str]:
    unfindable = differing = 0
    rows = connection.rows(
        f"""select t.*, s.words as searched from "{register.table}" as t
        left join search as s on s.tbl = ? and s.id = t.id""",  # noqa: S608
        register.table,
    )
    for row in rows:
        try:
            record = register.load(dict(row))
        except ValueError:
            differing += 1
            continue
        unfindable += not set(search.texts_of(record)) <= set((row["searched"] or "").split("\n"))
        state = last.get((register.table, row["id"]))
        if state is None:
            differing += row["deleted"] is None
        else:
            differing += row["deleted"] is not None or any(
                row[name] != state.get(name, field.dump(field.empty)) for name, field in register.fields.items()
            )
    if unfindable:
        yield f"“{register.title}”中有 {unfindable} 条记录搜索不到。"
    if differing:
        yield f"“{register.title}”中有 {differing} 条记录与修改记录不符，可能被别的程序改过。"
    if dangling := _dangling(connection, register):
        yield f"“{register.title}”中有 {dangling} 条记录指向已删除的记录。"


def _dangling(connection: Connection, register: Register) -> int:
    refs = [field for field in register.fields.values() if isinstance(field, Ref)]
    return sum(
        connection.number(
            f'select count(*) from "{register.table}" as t join "{ref.target}" as r on r.id = t."{ref.name}" '  # noqa: S608
            "where t.deleted is null and r.deleted is not null"
        )
        for ref in refs
    )


def _last_states(connection: Connection) -> dict[tuple[str, Id], journal.Columns | None]:
    """What the journal says every record holds now; None for a deleted one.

    It does not name columns that came later: those are empty until somebody types into them.
    """
    states: dict[tuple[str, Id], journal.Columns | None] = {}
    for line in journal.all_lines(connection):
        key = line.table, line.record
        if line.action is journal.Action.REMOVE:
            states[key] = None
        else:
            states[key] = (states.get(key) or {}) | line.after
    return states
