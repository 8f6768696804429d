"""The pledges of clean government in the 领导 tab."""

from PySide6.QtWidgets import QPushButton

from jkgov_desktop.records.people import Pledge, Portfolio, Post, PostRole, Unit


def test_the_pledges_of_the_year_are_listed_by_one_button(window, desk):
    deputy = desk.store.all(Post, role=PostRole.DEPUTY)[0].person
    with desk.unit("分管") as unit:
        unit.add(Portfolio(person=deputy, matter="财政", unit=unit.all(Unit)[0].id))
    tab = window.subjects["leaders"]
    tab.show_page("pledges")
    tab.page("pledges").findChild(QPushButton, "listPledges").click()
    (kept,) = desk.store.all(Pledge)
    assert (kept.leader, kept.year, kept.signed_on) == (deputy, 2026, None)
    assert window.parts.toasts.sentence == "已列出 1 份"
