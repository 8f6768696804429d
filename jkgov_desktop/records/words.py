"""Text as it arrives from keyboards and clipboards, made fit for a register.

Word, WPS and chat programs paste no-break spaces, tabs and zero-width marks; a register keeps none of them.
"""

import re
import unicodedata

_BREAK = re.compile("\r\n|[\n\r\x0b\x0c\x85\u2028\u2029]")
_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe0e\ufe0f\ufeff]")
_CONTROL = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f\ud800-\udfff]")
_SPACES = re.compile("[ \t\u00a0\u2000-\u200a\u202f\u205f]+")
_WIDE = str.maketrans("０１２３４５６７８９．／－", "0123456789./-")
_EMOJI = re.compile("[\u20e3\u2600-\u26ff\u2700-\u27bf\U0001f000-\U0001faff]")
_PRINTABLE_SYMBOLS = frozenset("☆★☐☑☒✓✗")
_LEVEL = r"[绝机秘]\s*密"
_FOR_HOW_LONG = r"(?:级|件)?[\s·、，,]{0,3}(?:\d{1,3}\s?(?:年|个?月|天)|长期|特急|加急)?"
_BRACKETED = rf"[【（(\[［〔]\s{{0,3}}{_LEVEL}{_FOR_HOW_LONG}\s{{0,3}}[】）)\]］〕]"
_YEAR = r"(?:〔\s*\d{4}\s*〕|[【（(\[［]\s*\d{4}\s*[】）)\]］]\s*第?\s*\d+\s*号)"
_SECRET_MARK = re.compile(
    rf"{_LEVEL}\s*[★☆]"
    rf"|^[^\S\n]*{_BRACKETED}|{_BRACKETED}(?=[^\S\n]*[。；;]?[^\S\n]*$)"
    rf"|密\s*级\s*[:：]\s*{_LEVEL}"
    rf"|(?:{_LEVEL}[发电字件]?|秘)\s*{_YEAR}",
    re.MULTILINE,
)
"""A level with its star, in brackets at either end of a line, behind 密级, or in the number of a paper."""


def N_(text: str) -> str:  # noqa: N802 - the field's own name for "translate later"
    """Mark a Chinese label for translation without translating it here."""
    return text


def one_line(text: str) -> str:
    """`text` as one clean line: NFC, no invisible marks, every run of white space one space."""
    text = _CONTROL.sub("", _INVISIBLE.sub("", _BREAK.sub(" ", text)))
    return unicodedata.normalize("NFC", _SPACES.sub(" ", text).strip())


def narrow(text: str) -> str:
    """`text` with the full-width figures an input method leaves (２０２６．３．５) made narrow."""
    return text.translate(_WIDE)


def paragraphs(text: str) -> str:
    """`text` with its line breaks kept as `\\n`, each line clean, blank lines at the ends dropped."""
    return "\n".join(one_line(line) for line in _BREAK.split(text)).strip("\n")


def excerpt(text: str, longest: int = 20) -> str:
    """The beginning of `text`, marked with an ellipsis when there is more, to be quoted in a sentence."""
    return text if len(text) <= longest else f"{text[:longest]}…"


def emoji_in(text: str) -> str:
    """The pictures in `text` that no official paper can print; empty when there are none."""
    return "".join(dict.fromkeys(c for c in _EMOJI.findall(text) if c not in _PRINTABLE_SYMBOLS))


def secret_mark_in(text: str) -> str:
    """The classification mark in `text` (such as 机密★, （秘密）, 密级：绝密 or 机密〔2026〕), or an empty string.

    Papers of 秘密 or above carry the mark by the secrecy rules (第99–103条); nothing that carries one may be
    kept on an office PC.
    """
    found = _SECRET_MARK.search(text)
    return found.group() if found else ""


def spread_name(name: str) -> str:
    """A two-character name spread to three as in printed lists: 张三 becomes 张　三."""
    return f"{name[0]}\u3000{name[1]}" if len(name) == 2 and name[0] >= "\u3400" else name
