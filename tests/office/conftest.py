from datetime import date, datetime, time

import pytest

from jkgov_desktop.office.meetings import planning
from jkgov_desktop.office.opening import desk_at
from jkgov_desktop.records.house import House
from jkgov_desktop.records.meetings.meeting import Meeting, MeetingKind
from jkgov_desktop.records.people import (
    PartyGroupSeat,
    PartySeat,
    Person,
    Post,
    PostRole,
    Unit,
    UnitKind,
)


@pytest.fixture
def desk(store, clerk):
    """A desk in an office of ten members and two departments, on a Monday morning."""
    desk = desk_at(store, clerk=clerk, now=lambda: datetime(2026, 3, 9, 8, 40))
    leaders = [
        ("龙明远", "县长", PostRole.COUNTY_HEAD, PartySeat.SECRETARY),
        ("石磊", "常务副县长", PostRole.EXECUTIVE_DEPUTY, PartySeat.DEPUTY),
        ("吴刚", "副县长", PostRole.DEPUTY, PartySeat.MEMBER),
        ("田桂芳", "副县长", PostRole.DEPUTY, None),
        ("罗建国", "副县长", PostRole.DEPUTY, PartySeat.MEMBER),
        ("杨胜", "党组成员", PostRole.STAFF, PartySeat.MEMBER),
    ]
    with desk.unit("建立") as unit:
        unit.add(House(government="江口县人民政府", office="江口县人民政府办公室", place="三楼常务会议室"))
        county = unit.add(Unit(name="江口县人民政府", alias="县政府", kind=UnitKind.GOVERNMENT, place=1))
        office = unit.add(Unit(name="江口县人民政府办公室", alias="县政府办公室", kind=UnitKind.CONSTITUENT, place=2))
        finance = unit.add(Unit(name="江口县财政局", alias="县财政局", kind=UnitKind.CONSTITUENT, place=3))
        for rank, (name, title, role, seat) in enumerate(leaders, start=1):
            person = unit.add(Person(name=name))
            member = role is not PostRole.STAFF
            unit.add(
                Post(
                    person=person.id,
                    unit=county.id,
                    title=title,
                    role=role,
                    rank=rank,
                    government_member=member,
                )
            )
            if seat:
                unit.add(PartyGroupSeat(person=person.id, seat=seat))
        for name, home, title, role in (
            ("吴海涛", office, "主任", PostRole.OFFICE_DIRECTOR),
            ("高翔", finance, "局长", PostRole.PRINCIPAL),
        ):
            person = unit.add(Person(name=name))
            unit.add(Post(person=person.id, unit=home.id, title=title, role=role, government_member=True))
    return desk


@pytest.fixture
def person_id(desk):
    """Finds a person's id by name."""
    return lambda name: desk.store.all(Person, name=name)[0].id


@pytest.fixture
def planned(desk):
    """An executive meeting planned for the day."""
    return planning.plan(desk, Meeting(kind=MeetingKind.EXECUTIVE, held_on=date(2026, 3, 9), starts=time(8, 30)))
