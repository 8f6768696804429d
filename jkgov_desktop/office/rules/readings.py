"""How the rules are read on this desk: the questions they leave open, and who decided them."""

from collections.abc import Sequence
from datetime import date

from msgspec import Struct

from jkgov_desktop.office.desk import Desk
from jkgov_desktop.office.refusal import Refused
from jkgov_desktop.records.fields import article_name, chinese_number
from jkgov_desktop.records.house import Interpretation
from jkgov_desktop.records.rules import ReadingLine, ReadingsList
from jkgov_desktop.rulebook.edition import Reading


class ReadingSheet(Struct, frozen=True):
    """An open question of the rules, how it is read now, and who decided so; None while nobody has.

    One that is `inherited` stands in the program's edition, not in that of the office, which is of an older format.
    """

    key: str
    reading: Reading
    chosen: str
    decided: Interpretation | None
    inherited: bool = False


def readings(desk: Desk) -> tuple[ReadingSheet, ...]:
    """Every question that some check asks, with the answer in force."""
    decided = {one.key: one for one in desk.store.all(Interpretation)}
    inherited = desk.rules.edition.inherited
    return tuple(
        ReadingSheet(key, reading, desk.rules.reading(key), decided.get(key), f"interpretations.{key}" in inherited)
        for key, reading in desk.rules.readings.items()
    )


def decide(desk: Desk, key: str, value: str, approver: str, approved_on: date | None, note: str = "") -> Interpretation:
    """Read a question in one of its ways from now on; who approved it and when is kept (第109条)."""
    reading = desk.rules.edition.interpretations[key]
    if value not in reading.options:
        raise Refused(f"“{reading.question}”没有这种口径，请从列出的几种中选择。")
    if not approver.strip() or approved_on is None:
        raise Refused("口径由谁批准、何时批准要记录在案，请填写批准人和批准日期。")
    loaded = next(iter(desk.store.all(Interpretation, key=key)), None)
    answer = Interpretation(key=key, value=value, approver=approver, approved_on=approved_on, note=note)
    with desk.unit(f"口径：{reading.question}") as unit:
        kept = unit.change(loaded, answer) if loaded else unit.add(answer)
    desk.reread()
    return kept


def readings_list(desk: Desk, _name: str = "") -> ReadingsList:
    """How this office reads the rules, and where they are at odds, ready to print (第109条)."""
    return ReadingsList(
        title="工作规则口径和出入清单",
        readings=tuple(
            ReadingLine(
                article_name(one.reading.article),
                one.reading.question,
                one.reading.options[one.chosen],
                _decided(one.decided),
            )
            for one in sorted(readings(desk), key=lambda one: one.reading.article)
        ),
        discrepancies=tuple(
            ReadingLine(_articles_named(one.articles), one.says, one.handled, "")
            for one in desk.rules.edition.discrepancies
        ),
        office=desk.letterhead.office,
        printed_on=desk.now().date(),
    )


def _articles_named(numbers: Sequence[int]) -> str:
    """第五十三、五十四条."""
    return f"第{'、'.join(map(chinese_number, numbers))}条"


def _decided(decided: Interpretation | None) -> str:
    if decided is None:
        return "程序默认"
    day = decided.approved_on.isoformat() if decided.approved_on else ""
    return f"{decided.approver} {day}".strip()
