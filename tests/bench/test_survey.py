"""How long the whole database takes to be judged, against a bare loop over the same rows with the same question."""

import sqlite3
from itertools import cycle

import pytest

from jkgov_desktop.office.opening import desk_at
from jkgov_desktop.office.rules.survey import survey
from jkgov_desktop.store.store import Store

pytestmark = pytest.mark.bench

MEMBERS = {"county_head", "deputy_head", "unit_principal"}
ROLES = (*sorted(MEMBERS), "unit_deputy", "staff")
PERSONS = 500


@pytest.fixture(scope="module")
def crowded(empty_database, scale, tmp_path_factory):
    """A database with as many posts as the scale wants; every tenth is marked otherwise than its role says."""
    path = tmp_path_factory.mktemp("crowded") / "crowded.db"
    path.write_bytes(empty_database.read_bytes())
    connection = sqlite3.connect(path)
    posts = [
        (f"{number:08}", f"p{number % PERSONS}", role, (role in MEMBERS) != (number % 10 == 0))
        for number, role in zip(range(scale.rows), cycle(ROLES), strict=False)
    ]
    with connection:
        connection.execute(
            "insert into units (id, name, alias, kind, phone) "
            "values ('u', '县财政局', '', 'constituent_department', '')"
        )
        connection.executemany(
            "insert into persons (id, name, phone, note) values (?, ?, '', '')",
            [(f"p{number}", f"人{number}") for number in range(PERSONS)],
        )
        connection.executemany(
            "insert into posts (id, person, unit, title, role, government_member) values (?, ?, 'u', '职务', ?, ?)",
            posts,
        )
    connection.close()
    return path


@pytest.fixture
def bare(crowded):
    """A bare connection to the crowded database."""
    connection = sqlite3.connect(crowded)
    yield connection
    connection.close()


def test_every_record_judged_against_a_bare_loop(crowded, bare, scale, compare):
    def loop():
        rows = bare.execute("select id, role, government_member from posts where deleted is null")
        return [id_ for id_, role, member in rows if (role in MEMBERS) != bool(member)]

    with Store.open(crowded) as store:
        desk = desk_at(store)
        surveyed, wrong = compare(f"{scale.rows} records judged", lambda: survey(desk), loop)
    assert surveyed.judged >= scale.rows
    assert {one.record for one in surveyed.found if one.table == "posts"} == set(wrong)
    assert len(wrong) == scale.rows // 10
