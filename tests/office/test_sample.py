import shutil
from collections import Counter
from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jkgov_desktop.office.meetings.sheets import sheet
from jkgov_desktop.office.opening import desk_at
from jkgov_desktop.office.people import directory
from jkgov_desktop.records.fields import Ref
from jkgov_desktop.records.house import Clerk, House, IssuedNumber
from jkgov_desktop.records.meetings.attendance import Attendance, AttendanceState, MeetingRole
from jkgov_desktop.records.meetings.items import AgendaItem
from jkgov_desktop.records.meetings.meeting import Meeting, MeetingKind, MeetingStage
from jkgov_desktop.records.meetings.minutes import Decision, Minutes
from jkgov_desktop.records.people import PartyGroupSeat, Person, Post, PostRole, Unit, UnitKind
from jkgov_desktop.records.registers import REGISTERS
from jkgov_desktop.rulebook.findings import Severity
from jkgov_desktop.rulebook.people import in_force, members_on
from jkgov_desktop.rulebook.rules import load
from jkgov_desktop.sample import CLERK
from jkgov_desktop.sample.files import read, read_items
from jkgov_desktop.sample.plans import Progress, make_plans
from jkgov_desktop.store.store import Store

RULES = load()
TODAYS = [date(2026, 11, 22), date(2026, 2, 28), date(2028, 2, 29), date(2026, 12, 31)]
DAYS = st.dates(date(2024, 1, 1), date(2040, 12, 31))


@pytest.fixture(scope="module", params=TODAYS, ids=date.isoformat)
def sample(request, sample_of, tmp_path_factory):
    """The day the sample was filled on, and a desk over it."""
    path = shutil.copyfile(sample_of(request.param), tmp_path_factory.mktemp("sample") / "sample.db")
    with Store.open(path) as store:
        yield request.param, desk_at(store, clerk=CLERK)


@pytest.fixture(scope="module")
def today(sample):
    return sample[0]


@pytest.fixture(scope="module")
def desk(sample):
    return sample[1]


@pytest.fixture(scope="module")
def sheets(desk):
    """Every meeting of the sample whole, in the order of its day."""
    return [sheet(desk, meeting.id) for meeting in desk.store.all(Meeting, order="held_on")]


@pytest.fixture(scope="module")
def plans(today):
    files = read("meetings.toml")
    return make_plans(files["meetings"], files["coming"], today, RULES.calendar)


@pytest.mark.parametrize("register", REGISTERS, ids=lambda register: register.table)
def test_no_record_breaks_its_own_rules(desk, register):
    assert [record.errors() for record in desk.store.all(register.record) if record.errors()] == []


@pytest.mark.parametrize("register", REGISTERS, ids=lambda register: register.table)
def test_every_reference_leads_to_a_live_record(desk, register):
    live = {other.table: {record.id for record in desk.store.all(other.record)} for other in REGISTERS}
    dangling = [
        (record.called(), field.name)
        for record in desk.store.all(register.record)
        for field in register.fields.values()
        if isinstance(field, Ref)
        and getattr(record, field.name) is not None
        and getattr(record, field.name) not in live[field.target]
    ]
    assert dangling == []


def test_numbers_were_given_to_records_that_exist(desk):
    holders = {one.id for register in REGISTERS for one in desk.store.all(register.record)}
    assert {number.given_to for number in desk.store.all(IssuedNumber)} <= holders


def test_the_county_is_marked_as_an_example(desk):
    assert "示例" in desk.house.government
    assert "示例" in desk.house.office
    assert len(desk.store.all(House)) == 1
    assert {clerk.name for clerk in desk.store.all(Clerk)} == {"杨秀英", "田小雨", "龙腾"}


def test_the_county_has_every_kind_of_unit_the_rules_know(desk):
    kinds = Counter(unit.kind for unit in desk.store.all(Unit))
    assert set(kinds) == set(UnitKind)
    assert kinds[UnitKind.CONSTITUENT] >= 20
    assert kinds[UnitKind.TOWNSHIP] == 8
    assert kinds[UnitKind.SUBDISTRICT] == 2


def test_names_hold_characters_that_few_fonts_have(desk):
    names = "".join(person.name for person in desk.store.all(Person))
    assert all(rare in names for rare in "㛃䶮𬭚")


def test_people_came_and_went_during_the_year_and_one_bureau_has_no_head(desk, today):
    posts = desk.store.all(Post)
    changed = [post for post in posts if post.until and post.until > today - timedelta(days=365)]
    assert len(changed) >= 4
    for left in changed:
        followers = [post for post in posts if post.unit == left.unit and post.since == left.until + timedelta(days=1)]
        assert followers, left.title
    in_charge = [post for post in in_force(posts, today) if post.role is PostRole.IN_CHARGE]
    assert len(in_charge) == 1


def test_one_deputy_head_also_leads_the_police_and_counts_once(desk, today):
    posts = in_force(desk.store.all(Post), today)
    deputies = {post.person for post in posts if post.role is PostRole.DEPUTY}
    twice = [post.person for post in posts if post.role is PostRole.PRINCIPAL and post.person in deputies]
    assert len(twice) == 1
    seats = desk.store.all(PartyGroupSeat)
    members = members_on(today, MeetingKind.PLENARY, posts, seats, RULES.edition)
    assert members.count(twice[0]) == 1


def test_the_fixed_observers_of_executive_meetings_exist_and_are_listed(desk, sheets):
    fixed = {one.unit for one in RULES.edition.bodies[MeetingKind.EXECUTIVE].fixed_observers}
    assert len(fixed) == 7
    assert fixed <= {unit.alias for unit in desk.store.all(Unit)}
    for one in sheets:
        if one.meeting.kind is MeetingKind.EXECUTIVE:
            titles = [observer.line.title for observer in one.of_role(MeetingRole.OBSERVER)]
            assert [unit for unit in fixed if not any(title.startswith(unit) for title in titles)] == []


def test_everybody_listed_held_the_printed_post_on_that_day(desk, sheets):
    for one in sheets:
        known = directory(desk, one.meeting.held_on)
        for attendee in one.attendees:
            titles = {known.title_of(post) for post in known.posts if post.person == attendee.line.person}
            assert attendee.line.title in titles, (one.meeting.title, attendee.printed)


def test_the_members_listed_are_those_of_the_rules_on_that_day(desk, sheets):
    posts, seats = desk.store.all(Post), desk.store.all(PartyGroupSeat)
    for one in sheets:
        kind, day = one.meeting.kind, one.meeting.held_on
        if RULES.body(kind).members:
            listed = {member.line.person for member in one.members()}
            assert listed == set(members_on(day, kind, posts, seats, RULES.edition))


def test_nobody_is_listed_twice_in_a_meeting(sheets):
    for one in sheets:
        assert max(Counter(attendee.line.person for attendee in one.attendees).values()) == 1


def test_places_of_a_role_run_from_one(sheets):
    for one in sheets:
        for role in MeetingRole:
            places = [attendee.line.place for attendee in one.of_role(role)]
            assert places == sorted(set(places))


def test_every_absence_of_the_plan_is_recorded_and_no_other(desk, sheets, plans):
    names = {person.id: person.name for person in desk.store.all(Person)}
    for one, plan in zip(sheets, plans, strict=True):
        assert (one.meeting.kind, one.meeting.held_on) == (plan.kind, plan.held)
        said = {
            presence: {names[attendee.line.person] for attendee in one.attendees if attendee.line.presence is presence}
            for presence in (AttendanceState.EXCUSED, AttendanceState.ABSENT)
        }
        assert said[AttendanceState.EXCUSED] == {name for name, *_ in plan.entry.get("excused", ())}
        if plan.progress is not Progress.PLANNED:
            assert said[AttendanceState.ABSENT] == set(plan.entry.get("absent", ()))


def test_some_members_were_excused_and_some_absent(desk):
    lines = desk.store.all(Attendance)
    assert len({line.reason for line in lines if line.presence is AttendanceState.EXCUSED}) >= 5
    assert any(line.role is MeetingRole.MEMBER and line.presence is AttendanceState.ABSENT for line in lines)


def test_every_meeting_held_had_its_quorum(sheets):
    for one in sheets:
        quorum = RULES.edition.bodies[one.meeting.kind].quorum
        if one.meeting.opened and quorum:
            assert quorum.met(len(one.members(AttendanceState.PRESENT)), of=len(one.members()))


def test_who_presided_was_there(sheets):
    for one in sheets:
        if one.meeting.opened:
            there = {member.line.person for member in one.members(AttendanceState.PRESENT)}
            assert one.meeting.presider in there, one.meeting.title


def test_numbers_ascend_by_day_in_every_series(sheets):
    series = {}
    for one in sheets:
        if one.meeting.opened:
            series.setdefault(one.meeting.series, []).append(one.meeting.number)
    for numbers in series.values():
        assert all(later == earlier + 1 for earlier, later in pairwise(numbers))


def test_a_series_begun_in_the_sample_begins_with_one(sheets, today):
    begun = {}
    for one in sheets:
        if one.meeting.number:
            begun.setdefault(one.meeting.series, one.meeting)
    this_year = [meeting for meeting in begun.values() if meeting.held_on.year == today.year]
    assert this_year
    if today < date(today.year, 12, 1):
        assert {meeting.number for meeting in this_year} == {1}


def test_past_minutes_are_signed_but_for_the_last_executive_meeting(sheets, today):
    waiting = [one for one in sheets if one.stage is MeetingStage.CLOSED]
    assert len(waiting) == 1
    assert waiting[0].meeting.kind is MeetingKind.EXECUTIVE
    assert waiting[0].minutes.body
    assert timedelta(0) < today - waiting[0].meeting.held_on < timedelta(days=21)
    assert {one.stage for one in sheets if one.meeting.held_on < waiting[0].meeting.held_on} == {MeetingStage.SIGNED}


def test_minutes_were_signed_and_issued_after_the_meeting_and_not_in_the_future(sheets, today):
    for one in sheets:
        if one.stage is MeetingStage.SIGNED:
            minutes = one.minutes
            assert one.meeting.held_on <= minutes.signed_on <= minutes.issued_on <= today
            assert minutes.number == one.meeting.number


def test_one_executive_meeting_is_planned_a_few_days_ahead(sheets, today):
    (planned,) = [one for one in sheets if one.stage is MeetingStage.PLANNED]
    assert planned.meeting.kind is MeetingKind.EXECUTIVE
    assert planned.meeting.number is None
    assert 0 < (planned.meeting.held_on - today).days <= 14
    assert 7 <= len(planned.items) <= 9
    assert planned.members(AttendanceState.EXCUSED)
    assert planned.minutes is None


def test_a_year_of_meetings_of_every_kind(sheets):
    kinds = Counter(one.meeting.kind for one in sheets)
    assert set(kinds) == set(MeetingKind)
    assert kinds[MeetingKind.EXECUTIVE] >= 20
    assert kinds[MeetingKind.PLENARY] == 2
    assert kinds[MeetingKind.PARTY_GROUP] == 4


def test_every_meeting_has_three_to_nine_items_on_different_matters(sheets):
    for one in sheets:
        titles = [item.item.title for item in one.items]
        assert 3 <= len(titles) <= 9
        assert len(set(titles)) == len(titles)


def test_every_item_discussed_has_decisions_and_who_leads_has_a_deadline_ahead(sheets):
    for one in sheets:
        if one.meeting.closed:
            for item in one.items:
                assert item.decisions
                for decision in item.decisions:
                    assert decision.due_on is None or decision.due_on > one.meeting.held_on
                    assert (decision.unit is None) is (decision.due_on is None)


def test_no_blank_of_the_files_is_left_open(desk):
    texts = [
        text
        for cls in (AgendaItem, Decision, Minutes, Meeting)
        for record in desk.store.all(cls)
        for text in record.dump().values()
        if isinstance(text, str)
    ]
    assert [text for text in texts if "{" in text or "}" in text or "《》" in text] == []


def test_minutes_run_to_two_pages_and_more(sheets):
    executive = [one for one in sheets if one.meeting.kind is MeetingKind.EXECUTIVE]
    lengths = [len(one.minutes.body) for one in executive if one.minutes]
    assert min(lengths) > 800
    assert max(lengths) < 2500


def test_nothing_signed_breaks_a_rule(sheets):
    broken = [
        (one.meeting.title, finding.says)
        for one in sheets
        if one.stage is MeetingStage.SIGNED
        for finding in RULES.judge(one)
        if finding.severity is Severity.BLOCK
    ]
    assert broken == []


def test_the_year_is_entered_in_one_unit(desk):
    meeting = desk.store.all(Meeting)[0]
    assert {change.what for change in desk.store.history(meeting.id)} == {"装入示例"}


def test_every_item_of_the_files_is_used():
    files = read("meetings.toml")
    listed = [item for entry in files["meetings"] for item in entry["items"]] + files["coming"]["items"]
    assert {item.partition(":")[0] for item in listed} == set(read_items()) - {"study"}


@given(DAYS)
def test_on_any_day_the_year_lies_behind_and_one_meeting_ahead(day):
    files = read("meetings.toml")
    plans = make_plans(files["meetings"], files["coming"], day, RULES.calendar)
    counted = Counter(plan.progress for plan in plans)
    assert counted[Progress.CLOSED] == counted[Progress.PLANNED] == 1
    assert [plan.held for plan in plans] == sorted(plan.held for plan in plans)
    for plan in plans:
        assert RULES.calendar.is_working(plan.held)
        assert (plan.held > day) is (plan.progress is Progress.PLANNED)
        assert abs((plan.held - plan.season).days) <= 21
    assert max(Counter((plan.kind, plan.held) for plan in plans).values()) == 1


def test_what_is_to_be_done_within_the_year_is_due_within_the_year(desk):
    held = {meeting.id: meeting.held_on for meeting in desk.store.all(Meeting)}
    late = [
        (decision.words, decision.due_on)
        for decision in desk.store.all(Decision)
        if decision.due_on and ("年内" in decision.words or "年底前" in decision.words)
        if decision.due_on.year > held[decision.meeting].year
    ]
    assert late == []
