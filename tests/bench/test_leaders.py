"""How fast the month picture follows: a new leave should be seen within one frame of the screen."""

from dataclasses import replace
from datetime import timedelta

import pytest

from jkgov_desktop.office import leaders, registers
from jkgov_desktop.records.leaders import Leave, LeaveKind
from jkgov_desktop.records.slots import Half, Slot
from jkgov_desktop.ui.leaders.picture import month_of

pytestmark = pytest.mark.bench


@pytest.fixture
def picture(sample, make_window):
    """The month picture of the sample office, in front and painted."""
    window = make_window(sample)
    window.show()
    tab = window.subjects["leaders"]
    window.tabs.setCurrentIndex(window._pages.indexOf(tab))
    tab.show_page("presence")
    window.grab()
    return tab.page("presence").picture


@pytest.fixture
def leave(sample):
    """A leave of a deputy head today."""
    today = sample.now().date()
    slot = Slot(today, Half.AM)
    person = leaders.presence(sample).team(today)[2]
    return registers.save(sample, None, Leave(person=person, kind=LeaveKind.OFFICIAL, start=slot, end=slot))


def test_the_month_picture_follows_a_changed_leave(picture, sample, leave, compare):
    kept = [leave]
    first = picture.month.first

    def follow():
        later = replace(kept[0], end=kept[0].end.after(1))
        kept[0] = registers.save(sample, kept[0], later)
        picture.set_month(month_of(sample, first))
        picture.repaint()

    compare("month picture: after a changed leave / painted again", follow, picture.repaint)
    line = next(one for one in picture.month.lines if one.person == leave.person)
    stretch = line.at(picture.month.column(leave.start))
    assert stretch is not None
    assert stretch.record == leave.id


def test_stepping_through_the_months(picture, sample, took):
    first = [picture.month.first]

    def step():
        first[0] = (first[0] - timedelta(days=1)).replace(day=1)
        picture.set_month(month_of(sample, first[0]))
        picture.repaint()

    took("month picture: the month before", step)
    assert picture.month.first == first[0]
