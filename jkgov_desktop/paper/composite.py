"""One font file inside one PDF: a composite (Type0) font whose codes number the characters drawn.

One code per distinct character, not per glyph, keeps extraction exact even where two characters share a glyph
and for characters beyond U+FFFF. Outlines may be glyf or CFF, a file of its own or a member of a collection.
"""

import zlib
from io import BytesIO
from pathlib import Path
from typing import Any

import uharfbuzz as hb
from fontTools.cffLib import CFFFontSet
from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFName, PDFStream, PDFString, PDFZCompress

_PDF_TABLES = frozenset({"CFF ", "cvt ", "fpgm", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "prep"})
_SYMBOLIC = 4
_CODES_PER_BLOCK = 100

_CMAP = """/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
{blocks}endcmap
CMapName currentdict /CMap defineresource pop
end
end
"""


class FontFile:
    """One face of a font file, mapped into memory and read glyph by glyph."""

    def __init__(self, path: Path, index: int = 0) -> None:
        """Open face `index` of `path`; raises OSError or ValueError when it is no font."""
        self.path = path
        self.index = index
        self.face = hb.Face(hb.Blob.from_file_path(str(path)), index)
        if not self.face.glyph_count:
            raise ValueError(f"{path} holds no glyphs")
        self._font = hb.Font(self.face)
        self._scale = 1 / self.face.upem
        self._glyphs: dict[str, int] = {}
        self._advances: dict[str, float] = {}

    @property
    def name(self) -> str:
        """The PostScript name, fit for a PDF name object."""
        name = self.face.get_name(hb.OTNameIdPredefined.POSTSCRIPT_NAME) or self.path.stem
        return "".join(c for c in name if c.isascii() and (c.isalnum() or c in "-_")) or "Font"

    @property
    def family(self) -> str:
        """The family name as people know it."""
        return self.face.get_name(hb.OTNameIdPredefined.FONT_FAMILY) or self.name

    @property
    def is_cff(self) -> bool:
        """Whether the outlines are CFF rather than glyf."""
        return "CFF " in self.face.table_tags

    def glyph(self, char: str) -> int:
        """The glyph number of `char`; 0 when the font has none."""
        if char not in self._glyphs:
            self._glyphs[char] = self._font.get_nominal_glyph(ord(char)) or 0
        return self._glyphs[char]

    def advance(self, char: str) -> float:
        """The width of `char` in ems."""
        if char not in self._advances:
            units = self._font.get_glyph_h_advance(self.glyph(char))
            self._advances[char] = units * self._scale
        return self._advances[char]

    def vertical_metrics(self) -> tuple[float, float]:
        """Ascent and descent in ems; the descent is negative."""
        extents = self._font.get_font_extents("ltr")
        return extents.ascender * self._scale, extents.descender * self._scale

    def bounds(self) -> tuple[int, ...]:
        """The box around all glyphs: left, bottom, right, top in thousandths of an em."""
        head = self.face.reference_table("head").data
        units = (int.from_bytes(head[at : at + 2], "big", signed=True) for at in (36, 38, 40, 42))
        return tuple(round(unit * self._scale * 1000) for unit in units)


class EmbeddedFont:
    """A font file as one PDF uses it: hands out codes while pages are drawn, then embeds what was used."""

    def __init__(self, file: FontFile, name: str) -> None:
        """Use `file` under the resource name `name`, such as F1."""
        self.file = file
        self.name = name
        self._codes: dict[str, int] = {}

    def code(self, char: str) -> str:
        """The four hexadecimal digits that draw `char`."""
        return f"{self._codes.setdefault(char, len(self._codes) + 1):04X}"

    def addObjects(self, document: Any) -> None:  # noqa: N802 - ReportLab calls it when it saves
        """Write the subset, its widths and its ToUnicode map into `document`."""
        characters = zlib.crc32("".join(self._codes).encode())
        tag = "".join(chr(ord("A") + characters // 26**place % 26) for place in range(6))
        self._base_name = PDFName(f"{tag}+{self.file.name}")
        font = {
            "Type": PDFName("Font"),
            "Subtype": PDFName("Type0"),
            "BaseFont": self._base_name,
            "Encoding": PDFName("Identity-H"),
            "DescendantFonts": PDFArray([self._descendant(document)]),
            "ToUnicode": self._stream(document, "unicode", self._to_unicode().encode()),
        }
        fonts = document.idToObject["BasicFonts"].dict
        fonts[self.name] = document.Reference(PDFDictionary(font), f"{self.name}.font")

    def _descendant(self, document: Any) -> Any:
        program, order = self._subset()
        font = {
            "Type": PDFName("Font"),
            "Subtype": PDFName("CIDFontType0" if self.file.is_cff else "CIDFontType2"),
            "BaseFont": self._base_name,
            "CIDSystemInfo": PDFDictionary(
                {"Registry": PDFString("Adobe"), "Ordering": PDFString("Identity"), "Supplement": 0}
            ),
            "FontDescriptor": self._descriptor(document, program),
            "DW": 1000,
            "W": self._widths(),
        }
        if not self.file.is_cff:
            glyphs = b"".join(glyph.to_bytes(2, "big") for glyph in order)
            font["CIDToGIDMap"] = self._stream(document, "glyphs", glyphs)
        return document.Reference(PDFDictionary(font), f"{self.name}.cid")

    def _descriptor(self, document: Any, program: bytes) -> Any:
        ascent, descent = self.file.vertical_metrics()
        descriptor = {
            "Type": PDFName("FontDescriptor"),
            "FontName": self._base_name,
            "Flags": _SYMBOLIC,
            "FontBBox": PDFArray(list(self.file.bounds())),
            "ItalicAngle": 0,
            "Ascent": round(ascent * 1000),
            "Descent": round(descent * 1000),
            "CapHeight": round(ascent * 1000),
            "StemV": 80,
        }
        if self.file.is_cff:
            subtype = {"Subtype": PDFName("CIDFontType0C")}
            descriptor["FontFile3"] = self._stream(document, "file", program, subtype)
        else:
            descriptor["FontFile2"] = self._stream(document, "file", program, {"Length1": len(program)})
        return document.Reference(PDFDictionary(descriptor), f"{self.name}.descriptor")

    def _widths(self) -> Any:
        widths: list[Any] = []
        for char, code in self._codes.items():
            width = round(self.file.advance(char) * 1000, 3)
            if width != 1000:
                widths += [code, PDFArray([width])]
        return PDFArray(widths)

    def _subset(self) -> tuple[bytes, list[int]]:
        """The font program that is embedded, and its glyph number for every code."""
        used = [0, *(self.file.glyph(char) for char in self._codes)]
        wanted = hb.SubsetInput()
        wanted.glyph_set.update(set(used))
        unneeded = set(self.file.face.table_tags) - _PDF_TABLES
        wanted.drop_table_tag_set.update({int.from_bytes(tag.encode(), "big") for tag in unneeded})
        wanted.flags = hb.SubsetFlags.NO_HINTING | hb.SubsetFlags.NO_LAYOUT_CLOSURE | hb.SubsetFlags.NOTDEF_OUTLINE
        plan = hb.SubsetPlan(self.file.face, wanted)
        places = dict(plan.old_to_new_glyph_mapping)
        order = [places[glyph] for glyph in used]
        subset = plan.execute()
        if self.file.is_cff:
            return _cff_in_order(subset.reference_table("CFF ").data, order), order
        return subset.blob.data, order

    def _to_unicode(self) -> str:
        lines = [f"<{code:04X}> <{char.encode('utf-16-be').hex().upper()}>\n" for char, code in self._codes.items()]
        blocks = (lines[at : at + _CODES_PER_BLOCK] for at in range(0, len(lines), _CODES_PER_BLOCK))
        listed = "".join(f"{len(block)} beginbfchar\n{''.join(block)}endbfchar\n" for block in blocks)
        return _CMAP.format(blocks=listed)

    def _stream(self, document: Any, part: str, content: bytes, entries: dict[str, Any] | None = None) -> Any:
        stream = PDFStream()
        stream.content = content
        stream.filters = [PDFZCompress]
        for key, value in (entries or {}).items():
            stream.dictionary[key] = value
        return document.Reference(stream, f"{self.name}.{part}")


class _GlyphNames(list[str]):
    """What fontTools asks of a font whose CFF table it compiles."""

    recalcBBoxes = False  # noqa: N815 - fontTools' name

    def getGlyphOrder(self) -> list[str]:  # noqa: N802 - fontTools' name
        return self


def _cff_in_order(table: bytes, order: list[int]) -> bytes:
    """The CFF program whose glyph n, and so its CID n, is glyph `order[n]` of `table`."""
    program = CFFFontSet()
    program.decompile(BytesIO(table), None)
    top = program.topDictIndex[0]
    outlines = top.CharStrings
    index = outlines.charStringsIndex
    index.items = [index[glyph] for glyph in order]
    index.count = len(order)
    if hasattr(top, "FDSelect"):
        top.FDSelect.gidArray = [top.FDSelect.gidArray[glyph] for glyph in order]
    names = _GlyphNames([".notdef", *(f"cid{code:05d}" for code in range(1, len(order)))])
    top.charset = names
    outlines.charStrings = {name: code for code, name in enumerate(names)}
    if hasattr(top, "CIDCount"):
        top.CIDCount = len(order)
    compiled = BytesIO()
    program.compile(compiled, names)
    return compiled.getvalue()
