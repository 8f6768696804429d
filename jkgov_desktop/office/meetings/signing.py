"""The minutes of a meeting: composed, edited, signed, opened again."""

from datetime import date

from jkgov_desktop.office import people
from jkgov_desktop.office.desk import Desk
from jkgov_desktop.office.keeping import save_plainly
from jkgov_desktop.office.meetings.composing import compose_body, compose_title, roll
from jkgov_desktop.office.meetings.sheets import sheet
from jkgov_desktop.office.refusal import Refused
from jkgov_desktop.records.fields import Id
from jkgov_desktop.records.house import IssuedNumber
from jkgov_desktop.records.meetings.meeting import Meeting
from jkgov_desktop.records.meetings.minutes import Minutes
from jkgov_desktop.records.structs import replace
from jkgov_desktop.rulebook import people as rules
from jkgov_desktop.store.unit import UnitOfWork


def draft_minutes(desk: Desk, meeting_id: Id) -> Minutes:
    """Compose the minutes from what was recorded, as the first draft or in place of an unsigned one."""
    whole = sheet(desk, meeting_id)
    names = roll(whole)
    old = whole.minutes
    if old and old.signed_on:
        raise Refused("纪要已签发，正文不能重新生成；确需修改请先“重开”另立新稿。")
    fresh = replace(
        old or Minutes(meeting=meeting_id, version=1, copies_to=whole.house.copies_to),
        title=compose_title(whole),
        body=compose_body(whole),
        present=names.present,
        excused=names.excused,
        absent=names.absent,
        observers=names.observers,
    )
    with desk.unit(f"生成{whole.meeting.title}纪要") as unit:
        return unit.change(old, fresh) if old else unit.add(fresh)


def proposed_signer(desk: Desk, meeting: Meeting) -> Id | None:
    """Who signs the minutes today: whoever presided, if still in a post that may sign, else the county head."""
    everybody = people.everybody(desk)
    presided = everybody.on(meeting.held_on).role(meeting.presider)
    known = everybody.on(desk.now().date())
    may_sign = rules.signers(desk.rules.edition, presided)
    if known.role(meeting.presider) in may_sign:
        return meeting.presider
    always = desk.rules.edition.minutes_signers.always
    return next((post.person for post in known.posts if post.role in always), None)


def sign_minutes(desk: Desk, minutes: Minutes, signer: Id, on: date, wanted: Minutes | None = None) -> Minutes:
    """Register that `signer` signed the minutes on `on`; they are numbered and frozen from then on.

    `wanted` carries what was edited since they were loaded, kept in the same step. A number that stands in them is
    the one they are given; raises NumberTaken when the minutes of another meeting have it.
    """
    if minutes.signed_on:
        raise Refused("纪要已经签发。")
    meeting = desk.store.get(Meeting, minutes.meeting)
    if not meeting.closed:
        raise Refused("会议尚未散会，请先登记散会时间，再签发纪要。")
    if on < meeting.held_on:
        raise Refused("签发日期早于会议日期，请核对。")
    if on > desk.now().date():
        raise Refused("签发日期还没有到，请填写领导实际签字的日期。")
    text = wanted or minutes
    with desk.unit(f"签发{meeting.title}纪要") as unit:
        number = text.number
        if number is None or not _has_number(unit, meeting, number):
            number = unit.give_number(meeting.minutes_series, minutes.id, on, number)
        issued = text.issued_on or on
        house = desk.letterhead
        signed = replace(
            text,
            number=number,
            signer=signer,
            signed_on=on,
            issued_on=issued,
            government=house.government,
            office=house.office,
        )
        return unit.change(minutes, signed)


def _has_number(unit: UnitOfWork, meeting: Meeting, number: int) -> bool:
    """Whether a number was given to a version of these minutes already."""
    versions = {one.id for one in unit.all(Minutes, meeting=meeting.id)}
    given = unit.all(IssuedNumber, series=meeting.minutes_series, number=number)
    return any(one.given_to in versions for one in given)


def save_minutes(desk: Desk, loaded: Minutes | None, wanted: Minutes) -> Minutes:
    """Keep edited minutes; with signer and date filled in they are signed by that."""
    if loaded is None:
        return save_plainly(desk, None, wanted)
    cleaned = wanted.cleaned()
    if cleaned.signed_on and cleaned.signer:
        return sign_minutes(desk, loaded, cleaned.signer, cleaned.signed_on, cleaned)
    with desk.unit("修改会议纪要") as unit:
        return unit.change(loaded, cleaned)


def reopen_minutes(desk: Desk, minutes: Minutes) -> Minutes:
    """Start a new version from signed minutes; the signed one is kept as it is, the number goes along."""
    if not minutes.signed_on or desk.store.all(Minutes, meeting=minutes.meeting, version=minutes.version + 1):
        raise Refused("只有最近一稿且已签发的纪要可以重开；未签发的请直接修改。")
    unsigned = replace(minutes, id="", signer=None, signed_on=None, issued_on=None, government="", office="")
    again = replace(unsigned, version=minutes.version + 1)
    with desk.unit("重开会议纪要") as unit:
        return unit.add(again)
