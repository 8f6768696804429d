"""Whatever a register refuses is refused alike by every way in, with the same sentence."""

from datetime import date, time

import pytest

from jkgov_desktop.office import importing, registers
from jkgov_desktop.office.importing import ImportRefused
from jkgov_desktop.office.meetings import agenda, holding, signing
from jkgov_desktop.office.refusal import Refused
from jkgov_desktop.office.subjects import KEEPINGS
from jkgov_desktop.records.documents.funds import FundNature, FundRequest, FundRole, FundStep
from jkgov_desktop.records.documents.incoming import Signature
from jkgov_desktop.records.documents.seals import SecretCopy
from jkgov_desktop.records.house import Clerk, House
from jkgov_desktop.records.meetings.attendance import Attendance, AttendanceState, Movement
from jkgov_desktop.records.meetings.items import AgendaItem
from jkgov_desktop.records.meetings.meeting import Meeting
from jkgov_desktop.records.meetings.minutes import Decision, DecisionKind, Dissent, Minutes
from jkgov_desktop.records.people import Unit
from jkgov_desktop.records.registers import REGISTERS
from jkgov_desktop.records.slots import Half, Slot
from jkgov_desktop.records.structs import replace
from jkgov_desktop.records.study import StudyAttendance, StudyPlan, StudySession

_GUARDED = [kind for kind, keeping in KEEPINGS.items() if keeping.guard is not KEEPINGS[Unit].guard or keeping.once]


def signed_meeting(desk, planned, person_id):
    """A meeting with signed minutes: of each of its parts one that stands, and one that was taken out before."""
    item = agenda.save_item(desk, None, AgendaItem(meeting=planned.id, title="防汛", place=1))
    spare = agenda.save_item(desk, None, AgendaItem(meeting=planned.id, title="春耕", place=1))
    lines = desk.store.all(Attendance, meeting=planned.id)
    with desk.unit("到会") as unit:
        lines = [unit.change(one, replace(one, presence=AttendanceState.PRESENT)) for one in lines]
    meeting = holding.open_meeting(desk, desk.store.get(Meeting, planned.id), time(8, 40))
    said = Decision(meeting=planned.id, item=item.id, place=1, kind=DecisionKind.DECIDED, words="同意。")
    parts = {
        AgendaItem: (item, spare),
        Attendance: (lines[0], lines[1]),
        Decision: tuple(registers.save(desk, None, said) for _ in range(2)),
        Dissent: tuple(
            registers.save(desk, None, Dissent(meeting=planned.id, item=item.id, person=person_id(name), words="异议"))
            for name in ("吴刚", "石磊")
        ),
        Movement: tuple(
            registers.save(desk, None, Movement(attendance=one.id, meeting=planned.id, out_from=item.id))
            for one in lines[2:4]
        ),
    }
    for _standing, gone in parts.values():
        registers.remove(desk, gone)
    meeting = holding.close_meeting(desk, desk.store.get(Meeting, meeting.id), time(10, 0))
    signing.sign_minutes(desk, signing.draft_minutes(desk, meeting.id), person_id("龙明远"), date(2026, 3, 9))
    standing = {kind: (desk.store.get(kind, pair[0].id), pair[1]) for kind, pair in parts.items()}
    return standing | {Meeting: (desk.store.get(Meeting, meeting.id), None)}


def approved_fund(desk, _planned, person_id):
    """A request for money that was approved, with a signature that stands and one taken out before."""
    unit = desk.store.all(Unit)[2].id
    asked = FundRequest(unit=unit, matter="抗旱", amount=100_00, nature=FundNature.BUDGETED, asked_on=date(2026, 3, 2))
    request = registers.save(desk, None, asked)
    steps = tuple(
        registers.save(
            desk,
            None,
            FundStep(
                request=request.id,
                role=FundRole.FINANCE,
                person=person_id(name),
                signature=Signature.NAME,
                signed_on=date(2026, 3, 3),
            ),
        )
        for name in ("高翔", "吴刚")
    )
    registers.remove(desk, steps[1])
    request = desk.store.get(FundRequest, request.id)
    registers.save(desk, request, replace(request, approved_amount=100_00, approved_on=date(2026, 3, 4)))
    return {FundStep: (steps[0], None)}


def only_once(desk, _planned, person_id):
    """What a register keeps once: one that stands, and one like it that was taken out before."""
    copy = SecretCopy(number=4, copy=1, holder=person_id("吴刚"), issued_on=date(2026, 3, 5), due_back=date(2026, 3, 9))
    start, end = (Slot(date(2026, 3, 10), half) for half in Half)
    session = registers.save(desk, None, StudySession(theme="法治", start=start, end=end))
    line = StudyAttendance(session=session.id, person=person_id("吴刚"), place=1, presence=AttendanceState.OPEN)
    found = {}
    for record in (copy, StudyPlan(year=2027), Clerk(name="田丽"), line):
        gone = registers.save(desk, None, record)
        registers.remove(desk, gone)
        found[type(record)] = (registers.save(desk, None, record), gone)
    return found | {House: (desk.store.all(House)[0], None)}


ADDED = {FundStep: ("copy", "import"), Meeting: ("copy", "import", "save")}
"""What is no harm there: another signature, another meeting; and what a numbered meeting refuses for its number."""

SCENES = (signed_meeting, approved_fund, only_once)


def ways_in(desk, kind, standing, gone):
    """What each way in would do to what stands, or would bring back beside it."""
    twin = registers.copy_of(standing)
    lines = (importing.ReadLine(2, (), twin),)
    ways = {
        "copy": lambda: registers.save(desk, None, twin),
        "import": lambda: importing.keep(desk, kind.register, importing.Understood((), (), lines)),
    }
    if gone:
        ways["restore"] = lambda: registers.restore(desk, kind.register.table, gone.id)
    if not KEEPINGS[kind].once and kind is not House:
        ways |= {
            "save": lambda: registers.save(desk, standing, differently(standing)),
            "remove": lambda: registers.remove(desk, standing),
        }
    for way in ADDED.get(kind, ()):
        del ways[way]
    return ways


def differently(record):
    changed = {
        AgendaItem: {"title": "旱情"},
        Attendance: {"title": "副县长、党组成员"},
        Decision: {"words": "原则同意。"},
        Dissent: {"words": "保留。"},
        FundStep: {"words": "同意"},
        Meeting: {"held_on": date(2026, 3, 8), "number": None},
        Movement: {"note": "回避"},
    }
    return replace(record, **changed[type(record)])


def sentence_of(refusal):
    return getattr(refusal, "sentence", None) or refusal.sentences[0].removeprefix("第 2 行：")


@pytest.mark.parametrize("scene", SCENES, ids=lambda scene: scene.__name__)
def test_what_is_refused_is_refused_by_every_way_in_with_one_sentence(scene, desk, planned, person_id):
    for kind, (standing, gone) in scene(desk, planned, person_id).items():
        before = desk.store.all(kind)
        said = {}
        for way, attempt in ways_in(desk, kind, standing, gone).items():
            with pytest.raises((Refused, ImportRefused)) as refused:
                attempt()
            said[way] = sentence_of(refused.value)
        assert len(set(said.values())) == 1, (kind, said)
        assert desk.store.all(kind) == before


def test_every_register_that_refuses_something_has_a_scene():
    assert set(_GUARDED) == set().union(*map(kinds_in, SCENES))


def kinds_in(scene):
    return {
        signed_meeting: {AgendaItem, Attendance, Decision, Dissent, Movement, Meeting},
        approved_fund: {FundStep},
        only_once: {SecretCopy, StudyPlan, Clerk, StudyAttendance, House},
    }[scene]


def test_what_was_done_before_the_minutes_were_signed_elsewhere_is_not_undone(desk, planned, person_id):
    here, desk.store.window = desk.store.window, "elsewhere"
    parts = signed_meeting(desk, planned, person_id)
    meeting, _ = parts[Meeting]
    minutes = desk.store.all(Minutes, meeting=meeting.id)[0]
    desk.store.window = here
    reopened = signing.reopen_minutes(desk, minutes)
    fresh = Decision(
        meeting=meeting.id, item=parts[AgendaItem][0].id, place=9, kind=DecisionKind.DECIDED, words="再议。"
    )
    registers.save(desk, None, fresh)
    desk.store.window = "elsewhere"
    signing.sign_minutes(desk, reopened, person_id("龙明远"), date(2026, 3, 9))
    desk.store.window = here
    with pytest.raises(Refused, match="请先重开纪要"):
        desk.undo()


def test_every_numbered_register_gives_holds_and_voids_its_numbers_alike():
    numbered = {register.table for register in REGISTERS if register.number_field}
    overriding = {register.table for register in REGISTERS if "numbered" in vars(register.record)}
    assert numbered == overriding
