"""Every page about one year has the same years beside its name, the same keys and the same limits."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from jkgov_desktop.ui.year_page import YearPage

ALT = Qt.KeyboardModifier.AltModifier
PAGES = [
    ("study", "planner"),
    ("study", "progress"),
    ("leaders", "leader-year"),
    ("meetings", "statistics"),
    ("meetings", "major-matters"),
    ("documents", "matrix"),
    ("rules", "holidays"),
]


@pytest.fixture(params=PAGES, ids=[key for _, key in PAGES])
def page(request, window):
    """A page about a year, in front."""
    subject, key = request.param
    tab = window.show_subject(subject)
    tab.show_page(key)
    return tab.page(key)


def written(page):
    """What the page writes, lines that are hidden left out."""
    return [one.text() for one in page.findChildren(QLabel) if one.isVisible()]


def test_no_page_about_a_year_is_forgotten(window):
    found = [
        (subject, key)
        for subject, tab in window.subjects.items()
        for key, _ in window.show_subject(subject).entries()
        if isinstance(tab.page(key), YearPage)
    ]
    assert sorted(found) == sorted(PAGES)


def test_alt_and_an_arrow_go_to_the_year_before_and_after(page, qtbot):
    assert page.year == 2026
    qtbot.keyClick(page, Qt.Key.Key_Left, ALT)
    assert page.year == 2025
    assert "2025 年" in written(page)
    assert (page.stepper.earlier.text(), page.stepper.later.text()) == ("‹ 2024", "2026 ›")
    for _ in range(2):
        qtbot.keyClick(page, Qt.Key.Key_Right, ALT)
    assert page.year == 2027
    assert "2027 年" in written(page)


def test_the_buttons_do_the_same_and_name_their_keys(page, qtbot):
    qtbot.mouseClick(page.stepper.earlier, Qt.MouseButton.LeftButton)
    assert page.year == 2025
    qtbot.mouseClick(page.stepper.later, Qt.MouseButton.LeftButton)
    assert page.year == 2026
    assert page.stepper.earlier.toolTip() == "上一年  Alt+←"
    assert page.stepper.later.toolTip() == "下一年  Alt+→"


@pytest.mark.parametrize(
    ("last", "key", "closed"), [(1949, Qt.Key.Key_Left, "earlier"), (2099, Qt.Key.Key_Right, "later")]
)
def test_no_page_leaves_the_years_of_days(page, qtbot, last, key, closed):
    page.show_year(last)
    assert not getattr(page.stepper, closed).isEnabled()
    qtbot.keyClick(page, key, ALT)
    assert page.year == last
    assert f"{last} 年" in written(page)


def test_a_year_beyond_the_last_becomes_the_last(page):
    page.show_year(3000)
    assert page.year == 2099


def test_in_the_rules_alt_left_is_the_way_back_everywhere_but_on_the_holidays(window, qtbot):
    window.show_subject("meetings")
    window.parts.signals.article_wanted.emit(56)
    rules = window.subjects["rules"]
    rules.show_page("holidays")
    page = rules.page("holidays")
    qtbot.keyClick(page, Qt.Key.Key_Left, ALT)
    assert page.isVisible()
    assert page.year == 2025
    rules.show_page("readings")
    qtbot.keyClick(rules.page("readings"), Qt.Key.Key_Left, ALT)
    assert window.subjects["meetings"].isVisible()
