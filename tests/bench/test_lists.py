"""How long a register of 100,000 rows takes to be opened, scrolled, sorted and filtered, painted each time."""

import sqlite3
from datetime import date, timedelta
from itertools import cycle

import pytest

from jkgov_desktop.office.opening import desk_at
from jkgov_desktop.records.meetings.meeting import Meeting, MeetingKind
from jkgov_desktop.store.search import pairs_of
from jkgov_desktop.store.store import Store
from jkgov_desktop.ui.register_page import RegisterPage

pytestmark = pytest.mark.bench

ABOUT = ("安全生产", "财政预算", "乡村振兴", "防汛抗旱", "重点项目", "信访稳定", "教育卫生")
SEARCHED = "防汛"
OPENING = "select rowid from meetings where deleted is null order by held_on desc, rowid desc"
BY_TITLE = "select rowid from meetings where deleted is null order by title = '', title, rowid"
MATCHING = """select rowid from meetings where deleted is null
    and id in (select id from search where tbl = 'meetings' and instr(words, ?))
    order by held_on desc, rowid desc"""


def rows(count):
    first = date(1990, 1, 1)
    kinds, about = cycle(MeetingKind), cycle(ABOUT)
    for number in range(count):
        day = first + timedelta(days=number * 7919 % 13000)
        yield f"{number:08}", next(kinds).value, f"研究{next(about)}等工作第{number}次会议", day.isoformat()


@pytest.fixture(scope="module")
def long_database(empty_database, scale, tmp_path_factory):
    """A database whose meetings are as many as the scale wants, put there by bare statements."""
    path = tmp_path_factory.mktemp("long") / "long.db"
    path.write_bytes(empty_database.read_bytes())
    connection = sqlite3.connect(path)
    meetings = list(rows(scale.rows))
    with connection:
        connection.executemany(
            """insert into meetings (id, kind, title, held_on, starts, place, delegation, recorder, note)
            values (?, ?, ?, ?, '09:00', '三楼会议室', '', '', '')""",
            meetings,
        )
        connection.executemany(
            "insert into search (number, tbl, id, words) values (?, 'meetings', ?, ?)",
            [(number, id_, title) for number, (id_, _, title, _) in enumerate(meetings, start=1)],
        )
        connection.executemany(
            "insert into search_pairs (rowid, pairs) values (?, ?)",
            [(number, pairs_of(title)) for number, (_, _, title, _) in enumerate(meetings, start=1)],
        )
    connection.close()
    return path


@pytest.fixture
def desk(long_database):
    with Store.open(long_database) as store:
        yield desk_at(store, clerk="杨秀英")


@pytest.fixture
def raw(long_database):
    """Runs a bare query and counts what it gives."""
    connection = sqlite3.connect(long_database)
    yield lambda sql, *values: len(connection.execute(sql, values).fetchall())
    connection.close()


@pytest.fixture
def make_page(desk, make_window):
    """Opens the register of meetings on a page of its own, lists it and paints it; the last one stays open."""
    window = make_window(desk)
    opened = []

    def make():
        while opened:
            opened.pop().deleteLater()
        page = RegisterPage(window.parts, Meeting.register)
        opened.append(page)
        page.resize(1366, 768)
        page.show()
        page.grab()
        return page

    yield make
    while opened:
        opened.pop().deleteLater()


def click_head(page, field):
    """Sort by a column; a second click turns the order round."""
    column = [shown.name for shown in Meeting.register.list_fields].index(field)
    page.table.view.horizontalHeader().sectionClicked.emit(column)


def listed(page):
    page.grab()
    return page.table.view.model().rowCount()


def test_opening_against_the_raw_query(make_page, raw, scale, compare):
    page, counted = compare(
        f"opening a register of {scale.rows:,} rows, against the raw query", make_page, lambda: raw(OPENING)
    )
    assert listed(page) == counted == scale.rows


def test_sorting_and_filtering_against_the_raw_queries(make_page, raw, scale, compare):
    page = make_page()

    def sort():
        click_head(page, "title")
        return listed(page)

    def find():
        page.table.filter_changed.emit(SEARCHED)
        return listed(page)

    sorted_, counted = compare(
        f"sorting {scale.rows:,} rows by a text column, against the raw query", sort, lambda: raw(BY_TITLE)
    )
    assert sorted_ == counted == scale.rows
    click_head(page, "held_on")
    found, matched = compare(
        f"filtering {scale.rows:,} rows by two characters, against the raw query", find, lambda: raw(MATCHING, SEARCHED)
    )
    assert 0 < found == matched < scale.rows


def test_scrolling_page_by_page(make_page, scale, took):
    page = make_page()
    bar = page.table.view.verticalScrollBar()

    def scroll():
        bar.setValue((bar.value() + max(1, bar.maximum() // 20)) % bar.maximum())
        page.table.view.grab()
        return bar.value()

    assert took(f"scrolling a register of {scale.rows:,} rows to another page", scroll) > 0
