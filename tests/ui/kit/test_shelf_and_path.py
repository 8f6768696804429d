import pytest
from PySide6.QtCore import QPoint, Qt

from jkgov_desktop.ui.kit.path_bar import PathBar, PathStep
from jkgov_desktop.ui.kit.shelf import Shelf, ShelfEntry
from jkgov_desktop.ui.kit.theme import Role

ENTRIES = (ShelfEntry("meetings", "会议台账", 1234), ShelfEntry("minutes", "会议纪要", 0), ShelfEntry("sums", "统计"))
STEPS = [PathStep(name) for name in ("筹备", "议题", "通知", "到会", "纪要")]


@pytest.fixture
def shelf(qtbot):
    shelf = Shelf(ENTRIES)
    qtbot.addWidget(shelf)
    shelf.resize(168, 300)
    shelf.show()
    return shelf


def test_a_click_and_the_arrows_choose_a_register(shelf, qtbot):
    chosen = []
    shelf.chosen.connect(chosen.append)
    place = shelf.visualItemRect(shelf.item(1)).center()
    qtbot.mouseClick(shelf.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.keyClick(shelf, Qt.Key.Key_Down)
    assert chosen == ["minutes", "sums"]
    assert shelf.current() == "sums"


def test_a_click_on_what_is_chosen_tells_again(shelf, qtbot):
    shelf.choose("minutes")
    chosen = []
    shelf.chosen.connect(chosen.append)
    place = shelf.visualItemRect(shelf.item(1)).center()
    qtbot.mouseClick(shelf.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert chosen == ["minutes"]


def test_marking_shows_the_choice_and_tells_nobody(shelf, qtbot):
    with qtbot.assertNotEmitted(shelf.chosen):
        shelf.mark("sums")
    assert shelf.current() == "sums"


def test_choosing_what_is_chosen_tells_nothing(shelf, qtbot):
    shelf.choose("minutes")
    with qtbot.assertNotEmitted(shelf.chosen):
        shelf.choose("minutes")


def test_counts_are_spoken_and_may_change(shelf):
    role = Qt.ItemDataRole.AccessibleTextRole
    assert [shelf.item(row).data(role) for row in range(3)] == ["会议台账 1234", "会议纪要 0", "统计"]
    shelf.set_count("minutes", 7)
    assert shelf.item(1).data(role) == "会议纪要 7"


def test_new_entries_keep_the_choice(shelf):
    shelf.choose("minutes")
    shelf.set_entries(ENTRIES[::-1])
    assert shelf.current() == "minutes"


def test_the_chosen_register_stands_on_the_soft_accent(shelf):
    shelf.choose("minutes")
    shelf.clearFocus()
    box = shelf.visualItemRect(shelf.item(1))
    place = shelf.viewport().mapTo(shelf, QPoint(box.left() + 5, box.center().y()))
    assert shelf.grab().toImage().pixelColor(place).name() == Role.ACCENT_SOFT.light


@pytest.fixture
def path(qtbot):
    path = PathBar()
    qtbot.addWidget(path)
    path.resize(700, 90)
    path.show()
    path.set_path(STEPS, 3)
    return path


def inner(path):
    return path.body.itemAt(0).widget()


def centre(path, place):
    return QPoint(round(inner(path).width() * (place + 0.5) / len(STEPS)), 14)


def test_stages_behind_are_filled_and_those_ahead_are_not(path):
    picture = path.grab().toImage()
    beside_the_tick = inner(path).pos() + QPoint(0, -6)
    behind, ahead = (picture.pixelColor(centre(path, place) + beside_the_tick).name() for place in (1, 4))
    assert behind == Role.ACCENT_FILL.light
    assert ahead == Role.CARD.light


def test_where_it_stands_is_spoken(path):
    assert path.accessibleDescription() == "现在：到会"
    path.set_path(STEPS, len(STEPS))
    assert path.accessibleDescription() == "现在：全部完成"


def test_a_click_tells_which_stage(path, qtbot):
    with qtbot.waitSignal(path.step_clicked) as told:
        qtbot.mouseClick(inner(path), Qt.MouseButton.LeftButton, pos=centre(path, 1))
    assert told.args == [1]


def test_arrows_go_to_the_stages_beside(path, qtbot):
    told = []
    path.step_clicked.connect(told.append)
    path.set_shown(3)
    qtbot.keyClick(inner(path), Qt.Key.Key_Right)
    qtbot.keyClick(inner(path), Qt.Key.Key_Left)
    path.set_shown(0)
    qtbot.keyClick(inner(path), Qt.Key.Key_Left)
    assert told == [4, 2]


def test_notes_below_the_stages_get_room(path):
    low = inner(path).sizeHint().height()
    path.set_path([PathStep("筹备", "今日 18:00 前")], 0)
    assert inner(path).sizeHint().height() > low


def test_a_path_without_stages_can_be_drawn(path):
    path.set_path([], 0)
    assert not path.grab().isNull()
