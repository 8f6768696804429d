"""Registers that are printed blank and kept by hand: they ask for nothing but the office's name."""

from jkgov_desktop.office.desk import Desk
from jkgov_desktop.office.paper import Paper
from jkgov_desktop.records.house import House

ABOUT = "blank-registers"


def _house(desk: Desk, _name: str) -> House:
    return desk.letterhead


PAPERS = (Paper(ABOUT, _house, lambda _desk: ["blank"]),)
