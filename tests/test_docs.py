"""The manual speaks of what is on the screen, and shows every picture that is kept for it."""

import re
from pathlib import Path

import jkgov_desktop

PROGRAM = Path(jkgov_desktop.__file__).parent
ROOT = PROGRAM.parent
DOCS = ROOT / "docs"
LARGEST = 120_000
"""Bytes of a picture in the manual."""


def read(path):
    return path.read_text(encoding="utf-8")


def test_what_the_manual_quotes_is_a_word_of_the_program():
    program = "".join(read(path) for path in PROGRAM.rglob("*.py"))
    quoted = {word for quote in re.findall("“([^”]+)”", read(DOCS / "manual.md")) for word in quote.split("—")}
    assert len(quoted) > 50
    assert {word for word in quoted if word not in program} == set()


def test_every_picture_is_shown_and_every_shown_picture_is_there():
    shown = set(re.findall(r"\]\(images/([^)]+)\)", read(DOCS / "manual.md")))
    shown |= set(re.findall(r"\]\(docs/images/([^)]+)\)", read(ROOT / "README.md")))
    kept = {path.name: path.stat().st_size for path in (DOCS / "images").iterdir()}
    assert shown == set(kept)
    assert max(kept.values()) < LARGEST


def test_decisions_are_numbered_without_a_gap():
    paths = sorted((DOCS / "decisions").iterdir())
    for number, path in enumerate(paths, start=1):
        assert path.name.startswith(f"{number:04}-")
        assert read(path).startswith(f"# {number}. ")
