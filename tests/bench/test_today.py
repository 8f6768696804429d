"""How long the first page takes over ten years of work, against the bare counts of what is open."""

import sqlite3
from datetime import date, timedelta

import pytest

from jkgov_desktop.office.opening import open_desk
from jkgov_desktop.office.today import today
from jkgov_desktop.ui.today import TodayPage

pytestmark = pytest.mark.bench

RAW = (
    "select count(*) from incoming_documents where deleted is null and closed_on is null and due_on <= ?",
    "select count(*) from supervision_items where deleted is null and closed_on is null and due_on <= ?",
    "select count(*) from meetings where deleted is null and held_on >= ?",
    "select count(*) from leaves where deleted is null and returned is null and start <= ?",
)


@pytest.fixture(scope="module")
def ten_years(sample_of_today, scale, tmp_path_factory):
    """The sample office with its papers, matters and leaves copied until they are as many as the scale wants."""
    path = tmp_path_factory.mktemp("decade") / "office.db"
    path.write_bytes(sample_of_today.read_bytes())
    connection = sqlite3.connect(path)
    done = (date.today() - timedelta(days=400)).isoformat()
    with connection:
        _multiply(connection, "incoming_documents", {"closed_on": done}, scale.rows * 6 // 10)
        _multiply(connection, "supervision_items", {"closed_on": done}, scale.rows * 3 // 10)
        _multiply(
            connection,
            "leaves",
            {"start": f"{done} am", "end": f"{done} pm", "returned": f"{done} pm"},
            scale.rows // 10,
        )
    connection.close()
    return path


def _multiply(connection, table, settled, count):
    """Copy the lines of a table, each settled long ago, until there are `count` more."""
    columns = [row[1] for row in connection.execute(f'pragma table_info("{table}")') if row[1] != "id"]
    chosen = ", ".join(f"'{settled[name]}'" if name in settled else f'"{name}"' for name in columns)
    named = ", ".join(f'"{name}"' for name in columns)
    standing = connection.execute(f'select count(*) from "{table}"').fetchone()[0]
    connection.execute(
        f"""with recursive n (i) as (select 1 union all select i + 1 from n where i <= {count // max(standing, 1)})
        insert into "{table}" (id, {named}) select t.id || '-' || n.i, {chosen} from "{table}" as t, n limit {count}"""
    )


@pytest.fixture
def desk(ten_years):
    desk = open_desk(ten_years)
    with desk.store:
        yield desk


def test_the_first_page_against_bare_counts(desk, ten_years, compare):
    raw = sqlite3.connect(ten_years)
    day = date.today().isoformat()

    def ours():
        desk._recalled.clear()
        return today(desk)

    found, counts = compare("today", ours, lambda: [raw.execute(sql, (day,)).fetchone()[0] for sql in RAW])
    raw.close()
    assert found.sheet.duties
    assert all(count >= 0 for count in counts)


def test_the_first_page_is_painted(desk, make_window, took):
    window = make_window(desk)
    page = window.today
    assert isinstance(page, TodayPage)
    took("today painted", lambda: (page._fresh.spoil(), page._read(), page.grab()))
