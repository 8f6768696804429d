"""The kinds of meeting there are: those of the edition in force, the county's own among them."""

from datetime import date

from jkgov_desktop.office.desk import Desk
from jkgov_desktop.office.refusal import Refused
from jkgov_desktop.records.fields import Field, Pick
from jkgov_desktop.records.meetings.meeting import MeetingKind
from jkgov_desktop.records.structs import replace
from jkgov_desktop.rulebook.edition import Edition


def kinds(desk: Desk) -> tuple[MeetingKind, ...]:
    """Those that a meeting of today can be of."""
    return desk.rules.edition.kinds or tuple(MeetingKind)


def kinds_ever(desk: Desk) -> tuple[MeetingKind, ...]:
    """Those that a meeting of any day can be of, today's first."""
    read = (one for one in desk.rules.editions if isinstance(one, Edition))
    return tuple(dict.fromkeys((*kinds(desk), *(kind for one in read for kind in one.kinds))))


def offered(desk: Desk, field: Field, *, ever: bool = False) -> Field:
    """A field as it is typed today, or, with `ever`, as records of any day may have it."""
    if isinstance(field, Pick) and field.choices is MeetingKind:
        return replace(field, offered=kinds_ever(desk) if ever else kinds(desk))
    return field


def refuse_unknown(desk: Desk, kind: MeetingKind, day: date) -> None:
    """Raise Refused when the rules of a day do not have a kind of meeting."""
    known = desk.rules.on(day).edition.kinds
    if known and kind not in known:
        listed = "、".join(one.label for one in known)
        raise Refused(f"当日施行的规则中没有“{kind.label}”这一类会议，请从这几类中选择：{listed}。")
