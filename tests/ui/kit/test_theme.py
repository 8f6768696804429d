import re
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QLabel

from jkgov_desktop.ui import kit
from jkgov_desktop.ui.kit.sheet import style_sheet
from jkgov_desktop.ui.kit.theme import Role, Scheme, colour, is_dark, palette_of

KIT = Path(kit.__file__).parent
SURFACES = (Role.GROUND, Role.CARD, Role.FIELD, Role.HOVER)
TEXTS = [(text, surface) for text in (Role.INK, Role.SECONDARY, Role.ACCENT, Role.INFO) for surface in SURFACES]
TEXTS += [
    (Role.ACCENT, Role.ACCENT_SOFT),
    (Role.WARN, Role.WARN_SOFT),
    (Role.INFO, Role.INFO_SOFT),
    (Role.OK, Role.OK_SOFT),
    (Role.OK, Role.CARD),
    (Role.WARN, Role.CARD),
    (Role.INFO, Role.WARN_SOFT),
    (Role.INFO, Role.ACCENT_SOFT),
    (Role.SECONDARY, Role.WARN_SOFT),
    (Role.SECONDARY, Role.ACCENT_SOFT),
    (Role.WHITE, Role.ACCENT_FILL),
    (Role.WHITE, Role.ACCENT_STRONG),
]


def luminance(colour):
    def part(value):
        return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4

    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF())


def contrast(one, other):
    lighter, darker = sorted((luminance(QColor(one)), luminance(QColor(other))), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize(("text", "surface"), TEXTS, ids=lambda role: role.name)
def test_text_is_readable_on_its_surface_in_both_schemes(text, surface):
    assert contrast(text.light, surface.light) >= 4.5
    assert contrast(text.dark, surface.dark) >= 4.5


def test_only_the_theme_holds_colours():
    literal = re.compile(r"#[0-9a-fA-F]{3,8}\b|\brgba?\(")
    others = [path for path in KIT.glob("*.py") if path.name != "theme.py"]
    assert {path.name for path in others if literal.search(path.read_text("utf-8"))} == set()


def test_a_role_is_light_or_dark_as_the_palette_is():
    assert colour(Role.CARD, palette_of(dark=False)).name() == Role.CARD.light
    assert colour(Role.CARD, palette_of(dark=True)).name() == Role.CARD.dark


def test_the_style_sheet_fills_every_colour_and_follows_the_size_of_letters():
    values = {role.name.lower(): role.light for role in Role}
    assert "$" not in style_sheet(values, 14)
    assert "font-size: 19px" in style_sheet(values, 18)


@pytest.fixture
def restored(theme):
    yield theme
    theme.apply(Scheme.LIGHT)


def test_the_dark_scheme_darkens_the_application(qapp, restored):
    restored.apply(Scheme.DARK)
    assert is_dark(qapp.palette())
    assert qapp.palette().color(QPalette.ColorRole.Link).name() == Role.INFO.dark
    restored.apply(Scheme.LIGHT)
    assert not is_dark(qapp.palette())


def test_large_type_is_18_pixels(qapp, restored):
    restored.apply(Scheme.LIGHT, large=True)
    assert qapp.font().pixelSize() == 18
    assert restored.is_large
    restored.apply(Scheme.LIGHT)
    assert qapp.font().pixelSize() == 14


def test_chinese_letters_are_not_boxes(qtbot):
    pictures = []
    for letter in "会议":
        label = QLabel(letter)
        qtbot.addWidget(label)
        label.resize(40, 40)
        pictures.append(label.grab().toImage())
    assert pictures[0] != pictures[1]
