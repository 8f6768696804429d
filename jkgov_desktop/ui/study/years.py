"""The two buttons that lead from one year of study to the next."""

from collections.abc import Callable
from functools import partial

from jkgov_desktop.ui.kit.buttons import Button
from jkgov_desktop.ui.kit.text import tr


def year_buttons(show_by: Callable[[int], None]) -> list[Button]:
    """← and →; `show_by` is told how many years to go."""
    made = []
    for sign, said, by in (("←", tr("上一年"), -1), ("→", tr("下一年"), 1)):
        button = Button(sign, partial(show_by, by))
        button.setToolTip(said)
        button.setAccessibleName(said)
        made.append(button)
    return made
