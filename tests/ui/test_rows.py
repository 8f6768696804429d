import pytest

from jkgov_desktop.ui.rows import Column, ListRow, RowsTable


@pytest.fixture
def table(qtbot):
    made = RowsTable("议定事项", (Column("表述", 56), Column("内容"), Column("牵头", 96), Column("时限", 92)))
    qtbot.addWidget(made)
    made.set_rows([ListRow("a", ("议定", "原则同意预算调整方案", "县财政局", "2026-11-30"))])
    made.show()
    return made


@pytest.mark.parametrize(
    ("width", "hidden"),
    [(500, []), (390, []), (370, ["时限"]), (290, ["时限", "牵头"])],
)
def test_the_last_columns_give_way_to_the_one_that_takes_what_is_left(table, qapp, width, hidden):
    table.resize(width, 200)
    qapp.processEvents()
    heads = {place: table.model().headerData(place, table.horizontalHeader().orientation()) for place in range(4)}
    assert [heads[place] for place in (3, 2, 1, 0) if table.isColumnHidden(place)] == hidden


def test_columns_come_back_with_the_room(table, qapp):
    for width in (290, 500):
        table.resize(width, 200)
        qapp.processEvents()
    assert not any(table.isColumnHidden(place) for place in range(4))


def test_a_column_with_nothing_in_it_gives_way_before_a_filled_one_behind_it(table, qapp):
    table.set_rows([ListRow("a", ("议定", "原则同意预算调整方案", "", "2026-11-30"))])
    table.resize(370, 200)
    qapp.processEvents()
    assert [place for place in range(4) if table.isColumnHidden(place)] == [2]


def test_a_column_gives_way_anew_when_other_rows_are_shown(table, qapp):
    table.resize(370, 200)
    qapp.processEvents()
    assert table.isColumnHidden(3)
    table.set_rows([ListRow("a", ("议定", "原则同意预算调整方案", "", "2026-11-30"))])
    assert not table.isColumnHidden(3)
