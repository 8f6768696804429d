"""A roster pasted from a spreadsheet or a chat, read into posts for a person to confirm.

A head row may name the columns in any order; without one, every cell is taken for what it looks like.
"""

import csv
import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from msgspec import Struct

from jkgov_desktop.exchange.cells import HAN, PastedRow, rows_of, without_notes
from jkgov_desktop.exchange.titles import (
    WrittenPost,
    guess_role,
    guess_unit_kind,
    is_title,
    is_unit,
    split_posts,
)
from jkgov_desktop.records.fields import Day, FieldError
from jkgov_desktop.records.people import PartySeat, PostRole, RosterLine, UnitKind
from jkgov_desktop.records.structs import replace

_LABELS = {
    "name": ("姓名", "名字", "领导姓名"),
    "title": ("职务", "现任职务", "现职务", "职务名称", "担任职务", "任职"),
    "unit": ("单位", "工作单位", "单位名称", "所在单位", "部门", "任职单位"),
    "phone": ("电话", "手机", "手机号", "手机号码", "联系电话", "联系方式", "电话号码", "办公电话"),
    "rank": ("排名", "排序", "位次", "排名顺序"),
    "since": ("任职时间", "任职日期", "任现职时间", "任职起"),
    "seat": ("党组职务", "党组任职", "政府党组职务"),
    "portfolio": ("分管", "分管工作", "工作分工", "分管领域", "分工"),
    "place": ("序号", "编号", "序", "号"),
}
_COLUMNS = {label: column for column, labels in _LABELS.items() for label in labels}
_HEAD_WITHIN = 6
_ONE_EACH = (PostRole.COUNTY_HEAD, PostRole.EXECUTIVE_DEPUTY, PostRole.OFFICE_DIRECTOR)

_NAME = re.compile(rf"{HAN}{{2,4}}|{HAN}+(?:[·•]{HAN}+)+")
_NAME_LIKE_UNIT = re.compile(rf"(?!县){HAN}{{1,2}}[学社会联协台站所]|{HAN}{{2}}")
_SHORT_UNITS = frozenset({"妇联", "科协", "文联", "残联", "侨联", "工商联", "供销社", "总工会", "县委", "人大", "政协"})
_PHONE = re.compile(r"\+?\d[\d-]{4,17}\d(?:转\d+)?")
_MONTH = re.compile(r"(\d{4})[-./年](\d{1,2})月?")
_LOOKS = {
    "place": re.compile(r"\d{1,4}[.、]?"),
    "since": re.compile(r"\d{4}[-./年]\d{1,2}(?:[-./月]\d{0,2}日?)?"),
    "phone": _PHONE,
}
_HEADING = re.compile("[（(]?[一二三四五六七八九十]{1,3}[、）)]")


class Roster(Struct, frozen=True):
    """What was understood of a pasted roster, in its order, and in Chinese what was not."""

    lines: tuple[RosterLine, ...]
    problems: tuple[str, ...]


class _Entry(Struct, frozen=True):
    """One row, its cells told apart; in a table with a column of units an empty cell is a merged one."""

    number: int
    values: dict[str, str]
    merges_units: bool = False

    def __getitem__(self, column: str) -> str:
        return self.values.get(column, "")


def read_roster(text: str) -> Roster:
    """What `text`, as it was pasted, says about persons and posts; what it does not understand it tells."""
    try:
        rows = rows_of(text)
    except csv.Error:
        return Roster((), ("粘贴的内容不是名单，请在 Excel 或 WPS 中选中名单后复制，再粘贴到这里。",))
    if not rows:
        return Roster((), ("没有可识别的内容，请在 Excel 或 WPS 中选中名单后复制，再粘贴到这里。",))
    lines: list[RosterLine] = []
    problems: list[str] = []
    unit = ""
    for entry in _entries(rows):
        if entry["name"]:
            found = _lines(entry, unit)
            unit = entry["unit"] or (unit if entry.merges_units and unit else found[-1].unit)
            lines += found
        elif _only(entry, "unit"):
            unit = entry["unit"]
        else:
            problems += _nameless(entry)
    return Roster(tuple(_with_namesakes(lines)), (*problems, *_held_twice(lines)))


def _entries(rows: Sequence[PastedRow]) -> Iterator[_Entry]:
    heads = [(index, columns) for index, row in enumerate(rows) if (columns := _columns(row))]
    if not heads or heads[0][0] >= _HEAD_WITHIN:
        yield from (_by_look(row) for row in rows)
        return
    repeated = {index for index, _ in heads}
    first, columns = heads[0]
    for index, row in enumerate(rows[first:], start=first):
        if index not in repeated:
            in_columns = row.tabbed or len(row.cells) == len(columns)
            yield _by_head(row, columns) if in_columns else _by_look(row)


def _columns(row: PastedRow) -> list[str] | None:
    """What each cell of a head row names, empty where it is of no use here; None for any other row."""
    labels = [re.sub(r"\s", "", without_notes(cell)) for cell in row.cells]
    columns = [_COLUMNS.get(label, "") for label in labels]
    return columns if "name" in columns and len(set(columns) - {""}) > 1 else None


def _by_head(row: PastedRow, columns: Sequence[str]) -> _Entry:
    values: dict[str, str] = {}
    for column, cell in zip(columns, row.cells, strict=False):
        if column and cell:
            values[column] = f"{values[column]} {cell}" if column in values else cell
    return _Entry(row.number, values, merges_units="unit" in columns)


def _by_look(row: PastedRow) -> _Entry:
    values: dict[str, list[str]] = {}
    for cell in filter(None, row.cells):
        values.setdefault(_look(cell, named="name" in values), []).append(cell)
    units = values.get("unit", [])
    if "name" not in values and len(units) > 1:
        name = next((unit for unit in units if _NAME.fullmatch(unit)), None)
        if name:
            units.remove(name)
            values["name"] = [name]
    joined = {column: "、".join(cells) for column, cells in values.items()}
    return _Entry(row.number, joined)


def _look(cell: str, *, named: bool) -> str:
    """The column a cell belongs to by its looks; `named` when the row has its name already."""
    for column, pattern in _LOOKS.items():
        if pattern.fullmatch(cell):
            return column
    if cell in _COLUMNS:
        return "label"
    if is_title(cell):
        return "title"
    may_be_name = not named and _NAME.fullmatch(cell) and cell not in _SHORT_UNITS
    if is_unit(cell) and not (may_be_name and _NAME_LIKE_UNIT.fullmatch(cell)):
        return "unit"
    return "name" if may_be_name else "other"


def _only(entry: _Entry, column: str) -> bool:
    return set(entry.values) - {"place"} == {column}


def _nameless(entry: _Entry) -> Iterator[str]:
    words = "，".join(value for column, value in entry.values.items() if column != "place")
    if words and not _HEADING.match(words):
        yield (
            f"第{entry.number}行：没有认出姓名（“{words[:30]}”），未收入。"
            "如是标题可不管；如是人员，请补上姓名后重新粘贴。"
        )


def _lines(entry: _Entry, carried: str) -> list[RosterLine]:
    """The posts of one person; `carried` is the unit of the row above, meant by a merged cell."""
    doubts: list[str] = []
    name = _name(entry["name"], doubts)
    posts, seat = split_posts(entry["title"], entry["unit"] or carried)
    posts = posts or [WrittenPost(entry["unit"] or carried, "")]
    unsaid = not (entry.merges_units or entry["unit"] or carried in entry["title"])
    if unsaid and posts[0].unit == carried:
        doubts.append(f"没有写单位，按上一行的“{carried}”处理，请核对。")
    if entry["other"]:
        doubts.append(f"“{entry['other']}”没有用上，请核对是否要填。")
    first = RosterLine(
        number=entry.number,
        name=name,
        unit="",
        title="",
        role=PostRole.STAFF,
        unit_kind=UnitKind.OTHER,
        phone=_phone(entry["phone"], doubts),
        party_seat=_seat(entry["seat"], doubts) or seat,
        rank=_rank(entry["rank"], doubts),
        since=_since(entry["since"], doubts),
        portfolio=entry["portfolio"],
        doubts=tuple(doubts),
    )
    also = replace(first, party_seat=None, rank=None, since=None, portfolio="", doubts=())
    main = min(range(len(posts)), key=lambda place: list(PostRole).index(_role_of(posts[place])))
    return [_placed(first if place == main else also, post) for place, post in enumerate(posts)]


def _role_of(post: WrittenPost) -> PostRole:
    return guess_role(post.unit, post.title) or PostRole.STAFF


def _placed(line: RosterLine, post: WrittenPost) -> RosterLine:
    """`line` with its post, and with what is doubtful about the post."""
    kind = guess_unit_kind(post.unit)
    doubts = list(line.doubts)
    if not post.unit:
        doubts.append("没有写单位，请补填。")
    elif kind is None:
        doubts.append(f"看不出“{post.unit}”是哪类单位，请选择单位类别。")
    if not post.title:
        doubts.append("没有写职务，请补填。")
    elif guess_role(post.unit, post.title) is None:
        doubts.append(f"看不出“{post.title}”是哪类职务，请选择职务类别。")
    return replace(
        line,
        unit=post.unit,
        title=post.title,
        role=_role_of(post),
        unit_kind=kind or UnitKind.OTHER,
        doubts=tuple(doubts),
    )


def _name(text: str, doubts: list[str]) -> str:
    name = re.sub(rf"(?<={HAN})\s+(?={HAN})", "", without_notes(text).strip())
    if not _NAME.fullmatch(name):
        doubts.append(f"“{text}”不像一个姓名，请核对。")
    return name or text


def _phone(text: str, doubts: list[str]) -> str:
    phone = re.sub(r"\b(0\d{2,3}) (?=\d{7,8}\b)", r"\1-", text)
    if re.search(r"\dE\+?\d", phone, re.IGNORECASE):
        doubts.append(f"电话“{text}”被表格显示成了科学计数法，请把该列设为文本后重新复制。")
    elif not all(_PHONE.fullmatch(one) for one in re.split(r"[\s、，,;；/]+", phone) if one):
        doubts.append(f"电话“{text}”不像电话号码，请核对。")
    return phone


def _seat(text: str, doubts: list[str]) -> PartySeat | None:
    if not text:
        return None
    bare = without_notes(text)
    seats = {"副书记": PartySeat.DEPUTY, "书记": PartySeat.SECRETARY, "成员": PartySeat.MEMBER}
    seat = next((seat for ending, seat in seats.items() if bare.endswith(ending)), None)
    if seat is None:
        doubts.append(f"看不懂党组职务“{text}”，请选择书记、副书记或成员。")
    return seat


def _rank(text: str, doubts: list[str]) -> int | None:
    if text.isdecimal() and len(text) < 5:
        return int(text)
    if text:
        doubts.append(f"排名“{text}”不是数字，请核对。")
    return None


def _since(text: str, doubts: list[str]) -> date | None:
    month = _MONTH.fullmatch(text)
    try:
        since: date | None = Day(label="任职时间").parse(f"{month[1]}-{month[2]}-1" if month else text)
    except FieldError as error:
        doubts.append(error.sentence)
        return None
    if month and since:
        doubts.append(f"任职时间只写到月，按 {since.isoformat()} 处理，请核对。")
    return since


def _with_namesakes(lines: Iterable[RosterLine]) -> Iterator[RosterLine]:
    """Lines again, with a doubt on a name that stood in an earlier row."""
    rows: dict[str, int] = {}
    for line in lines:
        earlier = rows.setdefault(line.name, line.number)
        if earlier == line.number:
            yield line
        else:
            doubt = f"与第{earlier}行同名，将按同一人处理；如是两个人，请另在人员登记簿中登记其中一人。"
            yield replace(line, doubts=(*line.doubts, doubt))


def _held_twice(lines: Sequence[RosterLine]) -> Iterator[str]:
    """Posts of which there is one, found with two persons."""
    for role in _ONE_EACH:
        holders = list(dict.fromkeys(line.name for line in lines if line.role is role))
        if len(holders) > 1:
            yield f"名单中有{len(holders)}位{role.label}（{'、'.join(holders)}），请核对职务类别。"
