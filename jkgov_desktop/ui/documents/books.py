"""The books of a year and other papers about a whole register, printed from its page."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtWidgets import QGridLayout

from jkgov_desktop.office.printing import PAPERS
from jkgov_desktop.paper.form import AnyForm
from jkgov_desktop.paper.forms import form
from jkgov_desktop.ui.kit.buttons import LinkButton
from jkgov_desktop.ui.kit.cards import Card
from jkgov_desktop.ui.kit.text import tr
from jkgov_desktop.ui.parts import Parts
from jkgov_desktop.ui.preview import Printer
from jkgov_desktop.ui.register_page import RegisterPage

BOOKS: Mapping[str, tuple[str, ...]] = {
    "incoming_documents": ("incoming-book", "reminders"),
    "outgoing_documents": ("outgoing-book",),
    "leader_instructions": ("instruction-book",),
    "seal_uses": ("seal-book",),
    "normative_documents": ("normative-list",),
    "archive_items": ("archive-list", "archive-cover", "archive-stamps", "archive-spines", "archive-note"),
}
"""The forms about a whole register, by its table."""


def offer_books(parts: Parts, page: RegisterPage) -> None:
    """Put a card with the books of the page's year below the form of `page`, if its register has any."""
    keys = BOOKS.get(page.register.table, ())
    if not keys:
        return

    def sheet(wanted: AnyForm) -> Any:
        return PAPERS[wanted.about].sheet(parts.desk, str(page.year))

    printer = Printer(parts, page, sheet)
    card = Card()

    def name_year() -> None:
        card.set_title(tr("{year} 年簿册").format(year=page.year))

    name_year()
    page.filters.changed.connect(name_year)
    grid = QGridLayout()
    for place, key in enumerate(keys):
        grid.addWidget(LinkButton(tr(form(key).title), printer.opener(key)), place // 2, place % 2)
    card.body.addLayout(grid)
    column = page.side.layout()
    assert column is not None
    column.addWidget(card)
