"""Three pages kept as text and places. JKGOV_UPDATE_GOLDEN=1 writes them anew after a wanted change."""

import os
from pathlib import Path

import pytest

from jkgov_desktop.paper.forms import form

GOLDEN = Path(__file__).parent / "golden"


def described(page):
    """Every line with the tenth of a millimetre at which it begins and the baseline it stands on."""
    lines = []
    for baseline, row in page.rows(0, 297).items():
        text = "".join(char for char, _ in row)
        lines.append(f"{row[0][1]:6.1f} {baseline:6.1f}  {text}\n")
    return "".join(lines)


@pytest.mark.parametrize(("key", "page"), [("minutes", 0), ("minutes", -1), ("meeting-agenda", 0)])
def test_a_page_is_as_it_was(key, page, sheet, fonts, read):
    found = described(read(form(key).print(sheet, fonts))[page])
    kept = GOLDEN / f"{key}-{'first' if page == 0 else 'last'}.txt"
    if os.environ.get("JKGOV_UPDATE_GOLDEN") == "1":
        kept.write_text(found, encoding="utf-8")
    assert found == kept.read_text(encoding="utf-8")
