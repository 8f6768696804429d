"""How long it takes to find a term anywhere, against a plain scan of the same texts; and what writing it costs.

`JKGOV_BENCH_ROWS=1000000 python -m pytest tests/bench/test_search.py -m bench -s` asks a million records.
"""

import os
import random
import sqlite3

import pytest

from jkgov_desktop.store.search import pairs_of
from jkgov_desktop.store.store import Store

pytestmark = pytest.mark.bench

LETTERS = "安全生产会议财政预算乡村振兴防汛抗旱重点项目信访稳定教育卫生建设工程规划管理办法通知请示报告"
SCAN = "select tbl, id from search where instr(words, ?) order by number desc limit 40"


@pytest.fixture(scope="module")
def crowded(empty_database, scale, tmp_path_factory):
    """A database with as many persons as the scale wants, their names of twelve characters."""
    count = int(os.environ.get("JKGOV_BENCH_ROWS", scale.rows))
    path = tmp_path_factory.mktemp("crowded") / "office.db"
    path.write_bytes(empty_database.read_bytes())
    draw = random.Random(1)
    names = ["".join(draw.choices(LETTERS, k=12)) for _ in range(count)]
    connection = sqlite3.connect(path)
    with connection:
        connection.executemany(
            "insert into persons (id, name, phone, note) values (?, ?, '', '')",
            [(f"{number:08}", name) for number, name in enumerate(names, start=1)],
        )
        connection.executemany(
            "insert into search (number, tbl, id, words) values (?, 'persons', ?, ?)",
            [(number, f"{number:08}", name) for number, name in enumerate(names, start=1)],
        )
        connection.executemany(
            "insert into search_pairs (rowid, pairs) values (?, ?)",
            [(number, pairs_of(name)) for number, name in enumerate(names, start=1)],
        )
    connection.close()
    return path


@pytest.mark.parametrize("term", ["防", "防汛", "防汛抗", "防汛抗旱项", "重大灾害"])
def test_finding_a_term_against_a_plain_scan(crowded, compare, term):
    raw = sqlite3.connect(crowded)
    with Store.open(crowded) as store:
        found, scanned = compare(
            f"find {term}",
            lambda: [(one.table, one.id) for one in store.find_anywhere(term)],
            lambda: raw.execute(SCAN, (term,)).fetchall(),
        )
    raw.close()
    assert found == scanned
