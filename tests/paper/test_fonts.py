"""Fonts by role, character by character, and how they are embedded."""

import pypdfium2
import pytest
from fontTools.fontBuilder import FontBuilder
from fontTools.pens.t2CharStringPen import T2CharStringPen
from fontTools.pens.ttGlyphPen import TTGlyphPen

from jkgov_desktop.paper.drawing import A4, PaperCanvas
from jkgov_desktop.paper.fonts import Fonts, Typeface

RARE = "㛃䶮𬭚𣲗𬱖𫖯"
NOWHERE = "\U00030edd"


def block(pen, height):
    """Draw a block 800 units wide and `height` tall."""
    pen.moveTo((100, 0))
    for point in ((900, 0), (900, height), (100, height)):
        pen.lineTo(point)
    pen.closePath()


def build_font(path, family, ps_name, characters, *, cff=False):
    """Write a font that draws each of `characters` as a block, every one 50 units taller than the last."""
    names = {ord(char): f"c{ord(char):x}" for char in characters}
    order = [".notdef", *names.values()]
    heights = {name: 50 * (at + 1) for at, name in enumerate(order)}
    builder = FontBuilder(1000, isTTF=not cff)
    builder.setupGlyphOrder(order)
    builder.setupCharacterMap(names)
    outlines = {}
    for name, height in heights.items():
        pen = T2CharStringPen(1000, None) if cff else TTGlyphPen(None)
        block(pen, height)
        outlines[name] = pen.getCharString() if cff else pen.glyph()
    if cff:
        builder.setupCFF(ps_name, {"FullName": ps_name}, outlines, {})
    else:
        builder.setupGlyf(outlines)
    builder.setupHorizontalMetrics(dict.fromkeys(order, (1000, 100)))
    builder.setupHorizontalHeader(ascent=880, descent=-120)
    builder.setupNameTable({"familyName": family, "styleName": "Regular", "psName": ps_name})
    builder.setupOS2()
    builder.setupPost()
    builder.save(path)


def ink_size(paper):
    """Width and height in points of all ink on the first page."""
    with pypdfium2.PdfDocument(paper.pdf) as document:
        image = document[0].render(scale=4).to_pil().convert("L")
    left, top, right, bottom = image.point(lambda shade: 255 if shade < 128 else 0).getbbox()
    return (right - left) / 4, (bottom - top) / 4


@pytest.fixture
def font_folder(tmp_path):
    """A folder with one glyf font, 仿宋_GB2312, that has three characters and the digits."""
    build_font(tmp_path / "simfang.ttf", "仿宋_GB2312", "FangSong_GB2312", "县政府0123456789")
    return tmp_path


def printed(fonts, text, role=Typeface.FANG_SONG):
    canvas = PaperCanvas(fonts, A4, "字样")
    canvas.draw(canvas.one_line(text, role, 16), 80, 80)
    canvas.showPage()
    return canvas.finish()


@pytest.mark.parametrize("role", list(Typeface))
def test_a_rare_name_prints_and_extracts_in_every_role(fonts, read, role):
    assert RARE in read(printed(fonts, f"县长{RARE}", role))[0].text


def test_characters_that_share_a_glyph_extract_as_they_were_typed(fonts, read):
    assert read(printed(fonts, "⼀一⼆二"))[0].text == "⼀一⼆二"


def test_a_character_no_font_has_prints_as_a_mark_with_a_note(fonts, read):
    paper = printed(fonts, f"张{NOWHERE}")
    assert read(paper)[0].text == "张〓"
    assert any(f"{NOWHERE}（U+30EDD）" in note for note in paper.notes)


def test_a_missing_character_is_forgotten_by_the_next_paper(fonts):
    printed(fonts, NOWHERE)
    assert not any("U+30EDD" in note for note in printed(fonts, "县").notes)


def test_a_replaced_font_is_noted_only_where_it_was_used(fonts):
    assert printed(fonts, "县", Typeface.BIAO_SONG).notes == ("未找到小标宋，以 Noto Serif SC 代替",)
    assert printed(fonts, "县", Typeface.HEI).notes == ("未找到黑体，以 Noto Sans SC 代替",)


def test_every_font_is_embedded_as_a_subset(fonts, read):
    names = read(printed(fonts, "县政府 A4 2026", Typeface.HEI))[0].fonts
    assert names
    assert all(name[6] == "+" for name in names)


def test_an_installed_font_is_found_by_its_name(font_folder, read):
    fonts = Fonts.load(folders=(font_folder,))
    paper = printed(fonts, "县政府2026")
    assert paper.notes == ()
    page = read(paper)[0]
    assert page.text == "县政府2026"
    assert {name.partition("+")[2] for name in page.fonts} == {"FangSong_GB2312"}


@pytest.mark.parametrize("cff", [False, True])
@pytest.mark.parametrize("char", ["县", "长", "市"])
def test_an_installed_font_draws_the_right_glyph(tmp_path, cff, char):
    build_font(tmp_path / "font.otf", "仿宋", "FangSong", "县政府长区市", cff=cff)
    fonts = Fonts.load(folders=(tmp_path,))
    canvas = PaperCanvas(fonts, A4, "字样")
    canvas.draw(canvas.one_line(char, Typeface.FANG_SONG, 100), 80, 80)
    canvas.showPage()
    height = 5 * ("县政府长区市".index(char) + 2)
    assert ink_size(canvas.finish()) == pytest.approx((80, height), abs=0.6)


@pytest.mark.parametrize(("char", "flat"), [("一", True), ("丨", False)])
@pytest.mark.parametrize("role", [Typeface.FANG_SONG, Typeface.HEI])
def test_a_shipped_font_draws_the_right_glyph(fonts, char, flat, role):
    width, height = ink_size(printed(fonts, char, role))
    assert (width > height) == flat


def test_a_thickened_role_is_heavier_than_the_same_font_unthickened(fonts):
    light, heavy = ink_size(printed(fonts, "一", Typeface.SONG)), ink_size(printed(fonts, "一", Typeface.BIAO_SONG))
    assert heavy[0] > light[0]


def test_a_character_the_installed_font_lacks_comes_from_the_shipped_one(font_folder, read):
    page = read(printed(Fonts.load(folders=(font_folder,)), "县长张㛃"))[0]
    assert page.text == "县长张㛃"
    assert {name.partition("+")[2] for name in page.fonts} == {"FangSong_GB2312", "NotoSerifSC-Regular"}


def test_a_character_that_only_some_other_font_has_comes_from_it(font_folder, read):
    build_font(font_folder / "rare.ttf", "Rare Han", "RareHan", NOWHERE)
    paper = printed(Fonts.load(folders=(font_folder,)), f"县{NOWHERE}")
    assert paper.notes == ()
    assert read(paper)[0].text == f"县{NOWHERE}"


def test_builtin_fonts_only_pass_over_what_is_installed(font_folder):
    fonts = Fonts.load(builtin_only=True, folders=(font_folder,))
    assert printed(fonts, "县").notes == ("未找到仿宋，以 Noto Serif SC 代替",)


def test_a_broken_font_file_is_passed_over(font_folder):
    (font_folder / "broken.ttf").write_bytes(b"no font at all")
    (font_folder / "empty.otf").write_bytes(b"")
    assert printed(Fonts.load(folders=(font_folder,)), "县").notes == ()


def test_a_folder_that_does_not_exist_is_no_trouble(tmp_path):
    assert printed(Fonts.load(folders=(tmp_path / "none",)), "县").pages == 1


def test_three_thousand_different_characters_extract(fonts, read):
    text = "".join(map(chr, range(0x4E00, 0x4E00 + 3000)))
    canvas = PaperCanvas(fonts, A4, "字样")
    for row in range(60):
        canvas.draw(canvas.one_line(text[row * 50 : row * 50 + 50], Typeface.FANG_SONG, 9), 40, 40 + row * 12)
    canvas.showPage()
    assert read(canvas.finish())[0].text.replace("\n", "") == text


def test_the_same_paper_is_the_same_bytes(fonts):
    assert printed(fonts, "县政府").pdf == printed(fonts, "县政府").pdf
