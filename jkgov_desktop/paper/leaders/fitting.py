"""Tables that hang on a wall: one page, in the largest type that fits."""

from collections.abc import Callable

from jkgov_desktop.paper.fonts import Fonts
from jkgov_desktop.paper.grid import MM
from jkgov_desktop.paper.printed import Printed
from jkgov_desktop.paper.tabular import LANDSCAPE, PORTRAIT, Frame, TableForm, print_table_form
from jkgov_desktop.records.structs import replace

SIZES = (14.0, 12.5, 11.5, 10.5, 9.5, 8.5, 7.5)
"""Points, the largest first; the last one is still read at arm's length."""


FULL = replace(PORTRAIT, top=16 * MM, height=263 * MM, title_size=20)
"""For forms that have hardly room enough on one page beside all that is signed on them."""

WALL = replace(LANDSCAPE, top=12 * MM, height=184 * MM)
"""For tables that hang on a wall."""


def print_on_one_page(
    form_in: Callable[[Frame], TableForm], fonts: Fonts, frame: Frame = WALL, largest: float = SIZES[0]
) -> Printed:
    """What `form_in` makes for a frame, in the largest type in which it is one page, else in the smallest."""
    for size in (size for size in SIZES if size <= largest):
        fitted = replace(frame, size=size)
        printed = print_table_form(form_in(fitted), fitted, fonts)
        if printed.pages == 1:
            break
    return printed
