"""What is wrong with a table of a data file, place by place, said so that whoever wrote it can put it right."""

import re
from collections.abc import Iterator
from datetime import date, datetime
from enum import Enum
from typing import Any

from msgspec import ValidationError, convert, inspect

Mistake = tuple[str, str]
"""A place, such as chapters[2].title, and what is expected there."""


class Wrong(ValueError):
    """A table whose keys do not agree: which key is at fault, and what is expected of it."""

    def __init__(self, key: str, expected: str) -> None:
        super().__init__(expected)
        self.key = key
        self.expected = expected


_TAKES: dict[type[inspect.Type], tuple[type, str]] = {
    inspect.StructType: (dict, "一张表"),
    inspect.DictType: (dict, "一张表"),
    inspect.VarTupleType: (list, "列表"),
    inspect.IntType: (int, "整数"),
    inspect.BoolType: (bool, "true 或 false"),
    inspect.DateType: (date, "日期，如 2022-04-25"),
    inspect.StrType: (str, "文字"),
    inspect.EnumType: (str, "文字"),
}
"""What TOML must give for a kind of value, and what that is called."""


def converted(values: Any, kind: Any) -> Any:
    """`values` as the declared `kind`; raises ValidationError for the first mistake."""
    return convert(values, kind, dec_hook=lambda written, value: written.read(value), builtin_types=(date,))


def mistakes(values: Any, kind: type) -> list[Mistake]:
    """Every place inside `values` that is not as `kind` declares it."""
    return list(_mistakes(values, inspect.type_info(kind), ""))


def listed(choices: type[Enum]) -> str:
    """The members of a closed list, as they are written."""
    return "、".join(one.value for one in choices)


def inside(place: str, key: str) -> str:
    """The place of `key` in the table at `place`."""
    return f"{place}.{key}" if place else key


def _mistakes(value: Any, declared: inspect.Type, place: str) -> Iterator[Mistake]:
    kind = _bare(declared)
    wanted = _TAKES[type(kind)][0] if type(kind) in _TAKES else object
    if not isinstance(value, wanted):
        yield place, f"应为{_noun(kind)}，现为“{value}”"
        return
    walk = _WALKS.get(type(kind))
    inner = list(walk(value, kind, place)) if walk else []
    yield from inner or _own_mistake(value, kind, place)


def _in_table(value: dict[str, Any], kind: inspect.StructType, place: str) -> Iterator[Mistake]:
    fields = {field.name: field for field in kind.fields}
    for key in value:
        if key not in fields:
            yield inside(place, key), f"不认识这个键，此处可用：{'、'.join(fields)}"
    for key, field in fields.items():
        if key in value:
            yield from _mistakes(value[key], field.type, inside(place, key))
        elif field.required:
            yield inside(place, key), f"缺这一项，应为{_noun(_bare(field.type))}"


def _in_names(value: dict[str, Any], kind: inspect.DictType, place: str) -> Iterator[Mistake]:
    for key, one in value.items():
        yield from _mistakes(key, kind.key_type, inside(place, key))
        yield from _mistakes(one, kind.value_type, inside(place, key))


def _in_list(value: list[Any], kind: inspect.VarTupleType, place: str) -> Iterator[Mistake]:
    each = _bare(kind.item_type)
    for number, one in enumerate(value, start=1):
        if isinstance(each, inspect.StructType):
            yield from _mistakes(one, each, f"{place}[{number}]")
        elif found := list(_mistakes(one, each, place)):
            named = isinstance(each, inspect.EnumType) and isinstance(one, str)
            yield from found if named else [(place, f"应全是{_noun(each)}，“{one}”不是")]


_WALKS: dict[type[inspect.Type], Any] = {
    inspect.StructType: _in_table,
    inspect.DictType: _in_names,
    inspect.VarTupleType: _in_list,
}


def _own_mistake(value: Any, kind: Any, place: str) -> Iterator[Mistake]:
    """What is wrong with `value` as a whole, where nothing inside it is."""
    match kind:
        case inspect.StructType(cls=cls):
            try:
                converted(value, cls)
            except ValidationError as error:
                wrong = error.__cause__
                yield (inside(place, wrong.key), wrong.expected) if isinstance(wrong, Wrong) else (place, str(error))
        case inspect.CustomType(cls=cls):
            try:
                converted(value, cls)
            except ValidationError:
                yield place, f"应为{_noun(kind)}，现为“{value}”"
        case inspect.IntType(ge=low) if isinstance(value, bool) or (low is not None and value < low):
            yield place, f"应为不小于 {low} 的整数，现为 {value}"
        case inspect.StrType(pattern=pattern) if pattern and not re.search(pattern, value):
            yield place, "不能为空"
        case inspect.EnumType(cls=cls):
            try:
                converted(value, cls)
            except ValidationError:
                yield place, f"没有“{value}”，应为其中之一：{listed(cls)}"
        case inspect.DateType() if isinstance(value, datetime):
            yield place, f"应为{_noun(kind)}，不带时间"


def _bare(kind: inspect.Type) -> inspect.Type:
    """`kind` without its name, and without the None of what need not be written."""
    if isinstance(kind, inspect.Metadata):
        return _bare(kind.type)
    if isinstance(kind, inspect.UnionType):
        return _bare(next(one for one in kind.types if not isinstance(one, inspect.NoneType)))
    return kind


def _noun(kind: Any) -> str:
    if isinstance(kind, inspect.CustomType):
        return str(vars(kind.cls)["EXPECTED"])
    if isinstance(kind, inspect.VarTupleType):
        return f"{_noun(_bare(kind.item_type)).removeprefix('一张')}的列表"
    return _TAKES[type(kind)][1]
