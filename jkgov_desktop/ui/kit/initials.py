"""Pinyin initials of common characters, cheap enough for a list of choices on the screen.

The first level of GB 2312 is ordered by pinyin, so a character's place in it tells its first letter. Names of
people need the real dictionary and are found by the store.
"""

_STARTS = {
    "a": "啊", "b": "芭", "c": "擦", "d": "搭", "e": "蛾", "f": "发", "g": "噶", "h": "哈", "j": "击", "k": "喀",
    "l": "垃", "m": "妈", "n": "拿", "o": "哦", "p": "啪", "q": "期", "r": "然", "s": "撒", "t": "塌", "w": "挖",
    "x": "昔", "y": "压", "z": "匝",
}  # fmt: skip
_LAST = "座".encode("gb2312")


def initials(text: str) -> str:
    """`zt` for 专题; letters and digits stand for themselves, other characters are left out."""
    return "".join(map(_initial, text.lower()))


def _initial(character: str) -> str:
    if character.isascii():
        return character if character.isalnum() else ""
    try:
        code = character.encode("gb2312")
    except UnicodeEncodeError:
        return ""
    before = [letter for letter, first in _STARTS.items() if first.encode("gb2312") <= code]
    return before[-1] if before and code <= _LAST else ""
