"""The office's own affairs: setting it up, and who types."""

from msgspec import Struct

from jkgov_desktop.office.desk import Desk
from jkgov_desktop.office.refusal import Refused
from jkgov_desktop.records.house import Clerk, House
from jkgov_desktop.records.meetings.meeting import Meeting
from jkgov_desktop.records.people import Post
from jkgov_desktop.store.reading import Reader


class FirstSteps(Struct, frozen=True):
    """What a new office has still to do, in this order."""

    office_named: bool
    people_entered: bool
    meeting_planned: bool

    @property
    def done(self) -> bool:
        """Whether the desk is ready for daily work."""
        return self.office_named and self.people_entered and self.meeting_planned


def first_steps(desk: Desk) -> FirstSteps:
    """How far this office has been set up."""
    return FirstSteps(
        office_named=desk.house is not None,
        people_entered=desk.store.count(Post.register) > 0,
        meeting_planned=desk.store.count(Meeting.register) > 0,
    )


def clerks(desk: Desk) -> list[str]:
    """The names of those who type here."""
    return [clerk.name for clerk in desk.store.all(Clerk, order="name")]


def add_clerk(desk: Desk, name: str) -> Clerk:
    """Enter a clerk once; the same name again is the same clerk."""
    wanted = Clerk(name=name).cleaned()
    known = desk.store.all(Clerk, name=wanted.name)
    if known:
        return known[0]
    with desk.unit(f"登记经办人“{wanted.name}”", else_by=wanted.name) as unit:
        return unit.add(wanted)


def save_house(desk: Desk, loaded: House | None, wanted: House) -> House:
    """Name the office; until somebody has said who types, the change stands in the office's own name."""
    with desk.unit("修改本单位" if loaded else "填写本单位", else_by=wanted.office) as unit:
        return unit.change(loaded, wanted) if loaded else unit.add(wanted)


def only_house(reader: Reader, before: House | None, after: House | None) -> None:
    """There is one office."""
    if before is None and after and reader.all(House):
        raise Refused("本单位已经登记，请打开它修改。")
