"""Several forms of one thing as one print job."""

import io
from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from jkgov_desktop.paper.fonts import Fonts
from jkgov_desktop.paper.forms import Form
from jkgov_desktop.paper.printed import Printed


def print_batch(
    forms: Sequence[Form],
    sheet: Any,
    fonts: Fonts,
    printed_on: date | None = None,
    progress: Callable[[int, int], object] | None = None,
) -> Printed:
    """`sheet` on all of `forms`, one after the other in one PDF, each with its own page numbers.

    `progress` is told how many forms are done and how many there are. Raises what a form raises.
    """
    from pypdfium2 import PdfDocument

    notes: dict[str, None] = {}
    with PdfDocument.new() as whole:
        for done, form in enumerate(forms, start=1):
            printed = form.print(sheet, fonts, printed_on)
            notes |= dict.fromkeys(printed.notes)
            with PdfDocument(printed.pdf) as part:
                whole.import_pages(part)
            if progress:
                progress(done, len(forms))
        content = io.BytesIO()
        whole.save(content)
        return Printed(content.getvalue(), len(whole), tuple(notes))
