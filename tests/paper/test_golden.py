"""Pages kept as text and places. JKGOV_UPDATE_GOLDEN=1 writes them anew after a wanted change."""

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


@pytest.mark.parametrize(
    ("key", "page", "meeting"),
    [
        ("minutes", 0, "sheet"),
        ("minutes", -1, "sheet"),
        ("item-proposal", 0, "matter"),
        ("item-consultation", 0, "matter"),
        ("item-coordination", 0, "matter"),
        ("meeting-approval", 0, "sheet"),
        ("meeting-notice", 0, "sheet"),
        ("meeting-notice", -1, "sheet"),
        ("meeting-agenda", 0, "sheet"),
        ("sign-in-sheet", 0, "sheet"),
        ("seating-rostrum", 0, "sheet"),
        ("seating-table", 0, "sheet"),
        ("handout-list", 0, "recorded"),
        ("meeting-year", 0, "year"),
        ("meeting-year", -1, "year"),
        ("major-matters", 0, "majors"),
        ("standby-list", 0, "sheet"),
        ("leave-slip", 0, "held"),
        ("meeting-record", 0, "held"),
        ("decision-notice", 0, "held"),
    ],
)
def test_a_page_is_as_it_was(key, page, meeting, request, fonts, read):
    found = described(read(form(key).print(request.getfixturevalue(meeting), fonts))[page])
    kept = GOLDEN / f"{key}-{'first' if page == 0 else 'last'}.txt"
    if os.environ.get("JKGOV_UPDATE_GOLDEN") == "1":
        kept.write_text(found, encoding="utf-8")
    assert found == kept.read_text(encoding="utf-8")
