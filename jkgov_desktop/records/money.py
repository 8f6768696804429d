"""Amounts of money in fen: typed as 20万 or 200,000.01, printed in figures and in capital words."""

import re
from decimal import Decimal, InvalidOperation
from typing import Any, ClassVar, Literal

from jkgov_desktop.records.fields import Field, Raw
from jkgov_desktop.records.words import excerpt

MOST = 10**14
"""Fen: one trillion yuan, more than any county spends."""

_AMOUNT = re.compile(r"(?P<figures>[+-]?[\d,，]*\.?\d+)\s*(?P<unit>亿|万|千|)元?整?")
_UNITS = {"亿": 10**8, "万": 10**4, "千": 10**3, "": 1}


class Money(Field, frozen=True, kw_only=True):
    """An amount in fen, more than nothing."""

    sql: ClassVar[Literal["TEXT", "INTEGER"]] = "INTEGER"

    def _clean(self, value: Any) -> int:
        if isinstance(value, bool) or not isinstance(value, int) or not 0 < value <= MOST:
            raise self._wrong("应大于零，不超过一万亿元。")
        return value

    def _parse(self, text: str) -> int:
        found = _AMOUNT.fullmatch(text.removeprefix("¥").removeprefix("￥").strip())
        try:
            if found:
                fen = Decimal(re.sub("[,，]", "", found["figures"])) * _UNITS[found["unit"]] * 100
                if fen == fen.to_integral_value():
                    return int(fen)
                raise self._wrong(f"“{excerpt(text)}”有不足一分的零头，请核对。")
        except InvalidOperation:
            pass
        raise self._wrong(f"看不懂“{excerpt(text)}”，请按 20万 或 200000.00 填写（单位：元）。")

    def show(self, value: int | None) -> str:
        """200,000.00, in yuan."""
        return "" if value is None else yuan(value)

    def load(self, raw: Raw) -> int | None:
        """The fen a column keeps."""
        return raw if isinstance(raw, int) else None


def yuan(fen: int) -> str:
    """200,000.00 for 20000000 fen."""
    whole, rest = divmod(fen, 100)
    return f"{whole:,}.{rest:02d}"


def wan(fen: int) -> str:
    """20万元 for 20000000 fen; a sum that is no whole number of 万 keeps its figures: 20.000001万元."""
    return f"{(Decimal(fen) / 1_000_000).normalize():f}万元"


_FIGURES = "零壹贰叁肆伍陆柒捌玖"
_PLACES = ("", "拾", "佰", "仟")
_GROUPS = ("", "万", "亿", "万亿")


def capital(fen: int) -> str:
    """An amount in capital words as vouchers carry it: 贰拾万元整, 壹佰零伍元叁角整, 叁分."""
    whole, rest = divmod(fen, 100)
    jiao, cents = divmod(rest, 10)
    said = f"{_capital_whole(whole)}元" if whole else ""
    if not rest:
        return (said or "零元") + "整"
    if jiao:
        said += f"{_FIGURES[jiao]}角"
    elif whole:
        said += "零"
    return said + (f"{_FIGURES[cents]}分" if cents else "整")


def _capital_whole(number: int) -> str:
    said = ""
    groups = []
    while number:
        number, group = divmod(number, 10_000)
        groups.append(group)
    for place in reversed(range(len(groups))):
        group = groups[place]
        if not group:
            continue
        gap = said and (group < 1000 or (place + 1 < len(groups) and groups[place + 1] == 0))
        said += ("零" if gap else "") + _capital_group(group) + _GROUPS[place]
    return said


def _capital_group(group: int) -> str:
    said, zero = "", False
    for place in reversed(range(4)):
        figure = group // 10**place % 10
        if figure:
            said += ("零" if zero and said else "") + _FIGURES[figure] + _PLACES[place]
            zero = False
        else:
            zero = True
    return said
