"""Place cards as they stand on the table once the page is folded."""

import io

import pdfplumber
import pytest

from jkgov_desktop.paper.fonts import MISSING
from jkgov_desktop.paper.forms import form
from jkgov_desktop.records.structs import replace

WIDTH, HEIGHT = 297 * 72 / 25.4, 210 * 72 / 25.4


@pytest.fixture
def printed(fonts):
    """Prints the place cards of a sheet."""
    return lambda sheet: form("place-cards").print(sheet, fonts)


@pytest.fixture
def cards(printed):
    """Prints the place cards of a sheet and opens them as pages of pdfplumber."""

    def opened(sheet):
        with pdfplumber.open(io.BytesIO(printed(sheet).pdf)) as pdf:
            return [page for page in pdf.pages if page.chars or page.lines]

    return opened


def called(sheet, name):
    """The same meeting with one person of that name."""
    return replace(sheet, attendees=(replace(sheet.attendees[0], name=name),))


def upright(page):
    """The characters of the half that faces the reader, from left to right."""
    return sorted((c for c in page.chars if c["matrix"][0] > 0 and c["text"].strip()), key=lambda c: c["matrix"][4])


def overturned(page):
    """The characters of the other half in the order in which they are read from behind."""
    found = (c for c in page.chars if c["matrix"][0] < 0 and c["text"].strip())
    return sorted(found, key=lambda c: -c["matrix"][4])


def name_on(half):
    return "".join(c["text"] for c in half)


def test_everybody_has_a_card_in_the_order_of_the_list(sheet, cards):
    names = [name_on(upright(page)) for page in cards(sheet)]
    assert names == ["张㛃", "李建国", "王䶮", "赵𬭚", "高翔", "欧阳文华", "杨林"]


def test_who_is_excused_or_has_no_name_has_no_card(held, cards):
    nameless = replace(held.attendees[0], name="")
    names = [name_on(upright(page)) for page in cards(replace(held, attendees=(nameless, *held.attendees[1:])))]
    assert names == ["李建国", "赵𬭚", "高翔", "欧阳文华", "杨林"]


def test_a_meeting_without_names_says_what_to_do(sheet, printed):
    with pytest.raises(ValueError, match="先在“到会”中列出参会人员"):
        printed(replace(sheet, attendees=()))


@pytest.mark.parametrize(
    ("name", "size"), [("张㛃", 156), ("李建国", 120), ("欧阳文华", 100), ("阿依古丽汗", 80), ("买买提·吐尔逊", 80)]
)
def test_the_size_follows_the_length_of_the_name(name, size, sheet, cards):
    (page,) = cards(called(sheet, name))
    assert name_on(upright(page)) == name
    assert [c["size"] for c in upright(page)] == pytest.approx([size] * len(name))


@pytest.mark.parametrize("name", ["张㛃", "李建国", "欧阳文华", "买买提·吐尔逊", "国" * 30])
def test_the_name_stands_in_the_middle_of_its_half(name, sheet, cards):
    half = upright(cards(called(sheet, name))[0])
    size = half[0]["size"]
    left, right = half[0]["matrix"][4], half[-1]["matrix"][4] + size
    assert left >= 19 * 72 / 25.4
    assert (left + right) / 2 == pytest.approx(WIDTH / 2, abs=1)
    middle_of_characters = half[0]["matrix"][5] + 0.36 * size
    assert middle_of_characters == pytest.approx(HEIGHT / 4, abs=1)


def test_a_name_of_two_characters_is_spread(sheet, cards):
    first, second = upright(cards(called(sheet, "张㛃"))[0])
    assert second["matrix"][4] - first["matrix"][4] == pytest.approx(2 * 156)


def test_the_other_half_is_the_same_turned_round_the_middle_of_the_page(sheet, cards):
    for page in cards(sheet):
        near, far = upright(page), overturned(page)
        assert name_on(near) == name_on(far)
        for this, other in zip(near, far, strict=True):
            assert this["matrix"][4] + other["matrix"][4] == pytest.approx(WIDTH, abs=0.1)
            assert this["matrix"][5] + other["matrix"][5] == pytest.approx(HEIGHT, abs=0.1)


def test_a_hairline_shows_where_to_fold(sheet, cards):
    for page in cards(sheet):
        assert (float(page.width), float(page.height)) == pytest.approx((WIDTH, HEIGHT))
        (fold,) = page.lines
        assert fold["top"] == pytest.approx(HEIGHT / 2, abs=0.1)
        assert (fold["x0"], fold["x1"]) == pytest.approx((0, WIDTH), abs=0.1)
        assert fold["linewidth"] <= 0.5


def test_a_character_no_font_has_is_told_of(sheet, printed, cards):
    unknown = "\U0003fffd"
    assert any("U+3FFFD" in note for note in printed(called(sheet, f"张{unknown}")).notes)
    assert name_on(upright(cards(called(sheet, f"张{unknown}"))[0])) == f"张{MISSING}"
