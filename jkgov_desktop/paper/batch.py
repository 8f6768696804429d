"""Several forms as one print job."""

import io
from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from jkgov_desktop.paper.fonts import Fonts
from jkgov_desktop.paper.form import AnyForm
from jkgov_desktop.paper.printed import Printed
from jkgov_desktop.records.sheets import NothingToPrint


def print_batch(
    pages: Sequence[tuple[AnyForm, Any]],
    fonts: Fonts,
    printed_on: date | None = None,
    progress: Callable[[int, int], object] | None = None,
) -> Printed:
    """Every sheet on the form beside it, one after the other in one PDF, each with its own page numbers.

    A form that finds nothing to print is left out; raises NothingToPrint when all do. `progress` is told how
    many forms are done and how many there are.
    """
    from pypdfium2 import PdfDocument

    notes: dict[str, None] = {}
    nothing: NothingToPrint | None = None
    with PdfDocument.new() as whole:
        for done, (form, sheet) in enumerate(pages, start=1):
            try:
                printed = form.print(sheet, fonts, printed_on)
            except NothingToPrint as empty:
                nothing = empty
            else:
                notes |= dict.fromkeys(printed.notes)
                with PdfDocument(printed.pdf) as part:
                    whole.import_pages(part)
            if progress:
                progress(done, len(pages))
        if nothing and not len(whole):
            raise nothing
        content = io.BytesIO()
        whole.save(content)
        return Printed(content.getvalue(), len(whole), tuple(notes))
