"""The books of a year and other papers about a whole register, printed from its page."""

from collections.abc import Mapping
from typing import Any

from jkgov_desktop.office.papers import PAPERS
from jkgov_desktop.paper.forms import Form, form
from jkgov_desktop.ui.kit.buttons import LinkButton
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
    "archive_items": ("archive-list", "archive-stamps", "archive-spines", "archive-note"),
}
"""The forms about a whole register, by its table."""


def offer_books(parts: Parts, page: RegisterPage) -> None:
    """Put a link for each book of this year beside the page's title."""

    def sheet(wanted: Form) -> Any:
        return PAPERS[wanted.about].sheet(parts.desk, str(parts.today().year))

    printer = Printer(parts, page, sheet)
    for key in BOOKS.get(page.register.table, ()):
        page.title.add_action(LinkButton(tr(form(key).title), printer.opener(key), quiet=True))
