"""Leave and delegations: put together to be judged and printed, entered, cancelled and signed off."""

from datetime import date

from jkgov_desktop.office import people
from jkgov_desktop.office.desk import Desk
from jkgov_desktop.office.leaders.away import presence
from jkgov_desktop.office.leaders.diary import clashes, named, nobody
from jkgov_desktop.office.refusal import Refused
from jkgov_desktop.records.fields import Id
from jkgov_desktop.records.leaders.leave import Delegation, Leave
from jkgov_desktop.records.leaders.sheets import DelegationSheet, LeaveRule, LeaveSheet, Named
from jkgov_desktop.records.people import PostRole
from jkgov_desktop.records.slots import Slot, slots
from jkgov_desktop.records.structs import replace
from jkgov_desktop.rulebook.leaders.gaps import gaps, gone_meanwhile, is_entrusted
from jkgov_desktop.rulebook.leaders.presence import Presence

_RULES = {
    PostRole.COUNTY_HEAD: LeaveRule.HEAD,
    PostRole.OFFICE_DIRECTOR: LeaveRule.DIRECTOR,
    PostRole.DEPUTY_OFFICE_DIRECTOR: LeaveRule.DEPUTY_DIRECTOR,
    PostRole.PRINCIPAL: LeaveRule.PRINCIPAL,
    PostRole.IN_CHARGE: LeaveRule.PRINCIPAL,
}


def leave_rule(desk: Desk, person: Id, day: date) -> LeaveRule:
    """By which rule somebody's leave goes, after the posts of that day (第81–83条)."""
    role = people.directory(desk, day).role(person)
    found = _RULES.get(role, LeaveRule.OTHER) if role else LeaveRule.OTHER
    if found in (LeaveRule.PRINCIPAL, LeaveRule.OTHER) and person in presence(desk).team(day):
        return LeaveRule.TEAM
    return found


def leave_sheet(desk: Desk, leave: Leave) -> LeaveSheet | None:
    """A leave as kept or just being typed; None while person or time are missing."""
    if not (leave.person and leave.start and leave.end and leave.kind):
        return None
    day, today = leave.start.day, Slot.at(desk.now())
    everybody, known = people.directory(desk, day), presence(desk)
    rule = leave_rule(desk, leave.person, day)
    proposed, why = _proposed(known.having(leave), everybody, leave, rule)
    ahead = leave.took_place and leave.last >= today
    return LeaveSheet(
        house=desk.letterhead,
        leave=leave,
        rule=rule,
        person=named(everybody, leave.person) or nobody(leave.person),
        today=today,
        working_halves=sum(desk.rules.calendar.is_working(slot.day) for slot in slots(leave.start, leave.last)),
        acting=named(everybody, leave.acting),
        approver=named(everybody, leave.approved_by),
        informed=named(everybody, leave.informed),
        proposed=proposed,
        proposed_why=why,
        gaps=gaps(known, leave),
        clashes=clashes(desk, leave.person, leave.start, leave.last) if ahead else (),
        overlaps=_overlaps(known, leave),
        entrusted=is_entrusted(known, leave.person, leave),
    )


def _proposed(known: Presence, everybody: people.Directory, leave: Leave, rule: LeaveRule) -> tuple[Named | None, str]:
    """Who would stand in at the beginning, and why; nobody for those whose rule names no stand-in."""
    if not leave.took_place or rule in (LeaveRule.PRINCIPAL, LeaveRule.OTHER, LeaveRule.DEPUTY_DIRECTOR):
        return None, ""
    cover = known.cover(leave.person, leave.start)
    return named(everybody, cover.person), cover.why


def _overlaps(known: Presence, leave: Leave) -> tuple[Leave, ...]:
    if not leave.took_place:
        return ()
    found = known.leaves_between(leave.start, leave.last, leave.person)
    return tuple(one for one in found if one.id != leave.id)


def delegation_sheet(desk: Desk, delegation: Delegation) -> DelegationSheet | None:
    """A delegation as kept or just being typed; None while persons or time are missing."""
    one = delegation
    if not (one.person and one.delegate and one.start and one.end and one.kind):
        return None
    everybody, known = people.directory(desk, one.start.day), presence(desk)
    executive = known.bench(one.start.day).executive
    return DelegationSheet(
        delegation=one,
        person=named(everybody, one.person) or nobody(one.person),
        delegate=named(everybody, one.delegate) or nobody(one.delegate),
        gone=gone_meanwhile(known, one),
        executive=named(everybody, executive.person) if executive else None,
        executive_here=executive is not None and not known.leaves_between(one.start, one.end, executive.person),
    )


def approve(desk: Desk, leave: Leave, by: Id, on: date) -> Leave:
    """Register who let somebody go, and when."""
    return _keep(desk, leave, replace(leave, approved_by=by, approved_on=on), "批准外出")


def inform(desk: Desk, leave: Leave, on: date) -> Leave:
    """Register that the office director knows when and where; of the director's own leave, the deputy at home."""
    bench = presence(desk).bench(leave.start.day)
    of_director = bench.director is not None and bench.director.person == leave.person
    told = next(iter(bench.deputy_directors), None) if of_director else bench.director
    whom = leave.informed or (told.person if told else None)
    return _keep(desk, leave, replace(leave, informed=whom, informed_on=on), "告知外出")


def sign_off(desk: Desk, leave: Leave, returned: Slot) -> Leave:
    """Register that somebody is here again from the half-day `returned` on (销假), reported to the head today."""
    if leave.cancelled:
        raise Refused("这次外出已取消，不用销假。")
    if leave.returned:
        raise Refused(f"已于{leave.returned.called}销假。需要更正的，请直接改“销假”一栏。")
    if returned < leave.start:
        raise Refused(f"销假（{returned.called}）早于离开（{leave.start.called}）。没有成行的，请登记取消外出。")
    reported = max(returned.day, desk.now().date())
    return _keep(desk, leave, replace(leave, returned=returned, return_reported_on=reported), "销假")


def cancel(desk: Desk, leave: Leave) -> Leave:
    """Register that nobody left after all; the leave stays on record."""
    if leave.returned:
        raise Refused("已经销假的外出不能取消，请核对。")
    return _keep(desk, leave, replace(leave, cancelled=True), "取消外出")


def _keep(desk: Desk, leave: Leave, wanted: Leave, what: str) -> Leave:
    name = presence(desk).names.get(leave.person, "")
    with desk.unit(f"{what}：{name}{leave.start.called}") as unit:
        return unit.change(leave, wanted)
