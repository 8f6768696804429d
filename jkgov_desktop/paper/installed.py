"""The fonts installed on this machine, by the names they carry."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import uharfbuzz as hb
from msgspec import Struct

_SUFFIXES = frozenset({".ttf", ".otf", ".ttc", ".otc"})
_UPRIGHT = frozenset({"regular", "normal", "book", "roman", "常规", "标准", ""})


class InstalledFace(Struct, frozen=True):
    """One face of a font file and every name by which it may be asked for, folded by `fold`."""

    path: Path
    index: int
    upright: bool
    names: frozenset[str]


def fold(name: str) -> str:
    """`name` without case, spaces, hyphens and underscores."""
    return "".join(c for c in name.casefold() if c not in " -_")


def font_folders() -> tuple[Path, ...]:
    """Where this system keeps fonts, for everybody and for this user."""
    home = Path.home()
    if sys.platform == "win32":
        windows = Path(os.environ.get("WINDIR", r"C:\Windows"))
        local = Path(os.environ.get("LOCALAPPDATA", home / "AppData" / "Local"))
        return windows / "Fonts", local / "Microsoft" / "Windows" / "Fonts"
    return (
        Path("/usr/share/fonts"),
        Path("/usr/local/share/fonts"),
        home / ".local" / "share" / "fonts",
        home / ".fonts",
    )


def installed_faces(folders: tuple[Path, ...]) -> Iterator[InstalledFace]:
    """Every static face under `folders`, in the order of their paths; unreadable files are passed over."""
    for folder in folders:
        for path in sorted(folder.rglob("*")) if folder.is_dir() else ():
            if path.suffix.lower() in _SUFFIXES:
                yield from _faces_of(path)


def _faces_of(path: Path) -> Iterator[InstalledFace]:
    try:
        blob = hb.Blob.from_file_path(str(path))
    except hb.HarfBuzzError:
        return
    for index in range(hb.Face(blob).count):
        face = hb.Face(blob, index)
        if face.glyph_count and "fvar" not in face.table_tags:
            style = face.get_name(hb.OTNameIdPredefined.FONT_SUBFAMILY) or ""
            upright = style.casefold() in _UPRIGHT
            yield InstalledFace(path, index, upright, frozenset(_names_of(face, upright=upright)))


def _names_of(face: hb.Face, *, upright: bool) -> Iterator[str]:
    """Full and PostScript names, and the family names of an upright regular face."""
    ids = hb.OTNameIdPredefined
    named = {ids.FULL_NAME, ids.POSTSCRIPT_NAME}
    if upright:
        named |= {ids.FONT_FAMILY, ids.TYPOGRAPHIC_FAMILY}
    for entry in face.list_names():
        if entry.name_id in named:
            yield fold(face.get_name(entry.name_id, entry.language) or "")
