"""Which font draws which role of an official paper, on this machine.

For each role: the font the office has installed, else the one shipped with the program, said in a note. For
each character: the role's font, else the shipped Noto Serif SC, else any installed font that has it, else 〓.
"""

from collections.abc import Callable, Sequence
from enum import StrEnum
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING, Self

from msgspec import Struct

if TYPE_CHECKING:
    from jkgov_desktop.paper.composite import FontFile

MISSING = "〓"
"""What is printed for a character that no font has."""


class Typeface(StrEnum):
    """The typefaces that GB/T 9704-2012 names, by what offices call them."""

    FANG_SONG = "仿宋"
    BIAO_SONG = "小标宋"
    HEI = "黑体"
    KAI = "楷体"
    SONG = "宋体"


_WANTED: dict[Typeface, tuple[str, ...]] = {
    Typeface.FANG_SONG: (
        "仿宋_GB2312", "FangSong_GB2312", "CESI仿宋-GB2312", "CESI_FS_GB2312", "方正仿宋_GBK",
        "FZFangSong-Z02", "方正仿宋简体", "FZFangSong-Z02S", "仿宋", "FangSong", "华文仿宋", "STFangsong",
        "朱雀仿宋", "Zhuque Fangsong (technical preview)", "FandolFang R", "FandolFang-Regular",
    ),
    Typeface.BIAO_SONG: (
        "方正小标宋简体", "FZXiaoBiaoSong-B05S", "方正小标宋_GBK", "FZXiaoBiaoSong-B05", "CESI小标宋-GB2312",
        "CESI小标宋", "汉仪小标宋简", "华文中宋", "STZhongsong", "Noto Serif CJK SC Bold",
        "NotoSerifCJKsc-Bold", "Source Han Serif SC Bold", "NotoSerifSC-Bold", "FandolSong-Bold",
    ),
    Typeface.HEI: (
        "黑体", "SimHei", "CESI黑体-GB2312", "CESI黑体", "方正黑体_GBK", "FZHei-B01", "华文黑体", "STHeiti",
        "Noto Sans CJK SC Bold", "NotoSansCJKsc-Bold", "Source Han Sans SC Bold", "FandolHei-Bold",
    ),
    Typeface.KAI: (
        "楷体_GB2312", "KaiTi_GB2312", "CESI楷体-GB2312", "CESI楷体", "方正楷体_GBK", "FZKai-Z03", "楷体",
        "KaiTi", "华文楷体", "STKaiti", "LXGW WenKai", "霞鹜文楷", "FandolKai-Regular", "AR PL UKai CN",
    ),
    Typeface.SONG: (
        "宋体", "SimSun", "CESI宋体-GB2312", "CESI宋体", "方正书宋_GBK", "FZShuSong-Z01", "Noto Serif CJK SC",
        "Source Han Serif SC", "FandolSong-Regular",
    ),
}  # fmt: skip

_BOLD_STROKE = {Typeface.BIAO_SONG: 0.030, Typeface.HEI: 0.022}
"""How far, in ems, the shipped regular weights are thickened where a role wants a bold face."""


class Ink(Struct, frozen=True):
    """A font file and the width in ems of the stroke that thickens it; 0 leaves it as it is."""

    file: "FontFile"
    stroke: float = 0


class Fonts:
    """The fonts of every role, character by character. One object serves any number of papers."""

    def __init__(self, chains: dict[Typeface, tuple[Ink, ...]], spare: Sequence[Callable[[], "FontFile"]]) -> None:
        """Draw each role with the first of its chain that has the character, then with what `spare` opens."""
        self._chains = chains
        self._spare = spare
        self._known: dict[tuple[str, Typeface], Ink | None] = {}
        self._advances: dict[tuple[str, Typeface], float] = {}

    @classmethod
    def load(cls, *, builtin_only: bool = False, folders: tuple[Path, ...] | None = None) -> Self:
        """The fonts of this machine, or of `folders`; only those shipped with the program if asked."""
        import pylopdf_fonts_zh_cn as shipped

        from jkgov_desktop.paper.composite import FontFile
        from jkgov_desktop.paper.installed import fold, font_folders, installed_faces

        serif, sans = FontFile(shipped.serif_path()), FontFile(shipped.sans_path())
        places = () if builtin_only else font_folders() if folders is None else folders
        faces = list(installed_faces(places))
        by_name = {name: face for face in reversed(faces) for name in face.names}
        chains: dict[Typeface, tuple[Ink, ...]] = {}
        for role, names in _WANTED.items():
            own = sans if role is Typeface.HEI else serif
            stroke = _BOLD_STROKE.get(role, 0)
            fallback = tuple(Ink(file, stroke) for file in dict.fromkeys((own, serif)))
            found = next((by_name[name] for name in map(fold, names) if name in by_name), None)
            chains[role] = (Ink(FontFile(found.path, found.index)), *fallback) if found else fallback
        faces.sort(key=lambda face: not face.upright)
        return cls(chains, [cache(partial(FontFile, face.path, face.index)) for face in faces])

    def replaced(self, role: Typeface) -> str:
        """What to say when a role's font is not installed; empty when it is."""
        first = self._chains[role][0]
        shipped = self._chains[role][-1].file.path.parent
        return f"未找到{role}，以 {first.file.family} 代替" if first.file.path.parent == shipped else ""

    def ink(self, char: str, role: Typeface) -> Ink | None:
        """What draws `char` in `role`; None when no font has it."""
        key = (char, role)
        if key not in self._known:
            self._known[key] = self._find(char, role)
        return self._known[key]

    def advance(self, char: str, role: Typeface) -> float:
        """The width in ems of what stands for `char` in `role`."""
        key = (char, role)
        if key not in self._advances:
            ink = self.ink(char, role)
            self._advances[key] = ink.file.advance(char) if ink else 1.0
        return self._advances[key]

    def _find(self, char: str, role: Typeface) -> Ink | None:
        for ink in self._chains[role]:
            if ink.file.glyph(char):
                return ink
        file = next((file for file in (opened() for opened in self._spare) if file.glyph(char)), None)
        return Ink(file) if file else None
