"""Sheets of the leaders' days that keep every rule, for tests to break one rule at a time; today is 2026-03-09."""

from datetime import date

from jkgov_desktop.records.house import House
from jkgov_desktop.records.leaders.activities import (
    EventNature,
    Invitation,
    InvitationResult,
    PressRelease,
    Reception,
    ReleaseForm,
    VisitorKind,
    VisitorLevel,
)
from jkgov_desktop.records.leaders.calendars import LeaderYearSheet, PointYear
from jkgov_desktop.records.leaders.leave import (
    CongressReport,
    Delegation,
    DelegationKind,
    Leave,
    LeaveKind,
    PartyReport,
    Reach,
    ReportForm,
)
from jkgov_desktop.records.leaders.research import Research
from jkgov_desktop.records.leaders.sheets import (
    CongressReportSheet,
    DelegationSheet,
    InvitationSheet,
    LeaveRule,
    LeaveSheet,
    Named,
    PartyReportSheet,
    PressSheet,
    ReceptionSheet,
    ResearchSheet,
)
from jkgov_desktop.records.people import PostRole
from jkgov_desktop.records.slots import Half, Slot, half_days
from jkgov_desktop.records.structs import replace
from jkgov_desktop.rulebook.rules import load

RULES = load()
TODAY = date(2026, 3, 9)
HOUSE = House(government="示例县人民政府", office="示例县人民政府办公室")
HEAD = Named("head", "张一", "县长", PostRole.COUNTY_HEAD)
EXECUTIVE = Named("executive", "李二", "常务副县长", PostRole.EXECUTIVE_DEPUTY)
DEPUTY = Named("deputy", "王三", "副县长", PostRole.DEPUTY)
OTHER = Named("other", "赵四", "副县长", PostRole.DEPUTY)
DIRECTOR = Named("director", "吴五", "县政府办公室主任", PostRole.OFFICE_DIRECTOR)
VICE = Named("vice", "石六", "县政府办公室副主任", PostRole.DEPUTY_OFFICE_DIRECTOR)
PRINCIPAL = Named("principal", "高七", "县财政局局长", PostRole.PRINCIPAL)
_WHO = {
    LeaveRule.HEAD: HEAD,
    LeaveRule.TEAM: DEPUTY,
    LeaveRule.DIRECTOR: DIRECTOR,
    LeaveRule.DEPUTY_DIRECTOR: VICE,
    LeaveRule.PRINCIPAL: PRINCIPAL,
}


def am(month, day):
    """A morning of 2026."""
    return Slot(date(2026, month, day), Half.AM)


def pm(month, day):
    """An afternoon of 2026."""
    return Slot(date(2026, month, day), Half.PM)


_NOW, _FIRST, _LAST = am(3, 9), am(3, 12), pm(3, 12)


def found(check, sheet, **readings):
    """What one check finds in a sheet, by the default readings unless others are given."""
    judged = replace(RULES, settings=readings).judge(sheet)
    return [finding for finding in judged if finding.check == check]


def leave(rule=LeaveRule.TEAM, *, today=_NOW, start=_FIRST, end=_LAST, sheet=None, **fields):
    """A leave of one day from 12 March that keeps every rule; `sheet` changes the sheet, the rest the leave."""
    who = _WHO[rule]
    told = {LeaveRule.TEAM: DIRECTOR, LeaveRule.DIRECTOR: VICE, LeaveRule.DEPUTY_DIRECTOR: DEPUTY}.get(rule)
    given = {
        "kind": LeaveKind.OFFICIAL,
        "start": start,
        "end": end,
        "acting": OTHER.person if rule in (LeaveRule.TEAM, LeaveRule.HEAD) else None,
        "reach": Reach.PROVINCE,
        "reported_on": date(2026, 3, 9),
        "reported_how": ReportForm.WRITTEN,
        "approved_by": HEAD.person,
        "approved_on": date(2026, 3, 9),
        "informed": told.person if told else None,
        "informed_on": date(2026, 3, 9) if told else None,
        "upward": "县委办" if rule is LeaveRule.HEAD else "",
    }
    one = Leave(id="l", person=who.person, **{**given, **fields})
    made = LeaveSheet(
        house=HOUSE,
        leave=one,
        rule=rule,
        person=who,
        today=today,
        working_halves=half_days(start, end),
        acting=OTHER if one.acting else None,
        approver=None if not one.approved_by else DIRECTOR if rule is LeaveRule.DEPUTY_DIRECTOR else HEAD,
        informed=told if one.informed else None,
        proposed=OTHER,
        proposed_why="AB角：赵四。",
        entrusted=bool(one.acting),
    )
    return replace(made, **(sheet or {}))


def delegation(**fields):
    """The head's whole work entrusted to the executive deputy for two days."""
    given = {"person": "head", "delegate": "executive", "kind": DelegationKind.ACTING, "matter": "主持县政府工作"}
    one = Delegation(id="d", start=am(3, 12), end=pm(3, 13), **given)
    made = DelegationSheet(one, HEAD, EXECUTIVE, executive=EXECUTIVE, executive_here=True)
    return replace(made, **fields)


def invitation(*, sheet=None, **fields):
    """An invitation to an ordinary event on 20 March, brought ten days ahead, not decided yet."""
    given = {
        "title": "项目推进会",
        "received_on": date(2026, 3, 10),
        "start": am(3, 20),
        "nature": EventNature.WORK,
        "leader": DEPUTY.person,
        "director_on": date(2026, 3, 11),
    }
    made = InvitationSheet(HOUSE, Invitation(id="i", **{**given, **fields}), TODAY, unit="县发改局", leader=DEPUTY)
    return replace(made, **(sheet or {}))


def accepted(**fields):
    """An invitation the leader accepted."""
    decided = {"decided_by": DEPUTY.person, "decided_on": date(2026, 3, 12), "result": InvitationResult.ACCEPTED}
    return invitation(**{**decided, **fields})


def reception(kind=VisitorKind.CITY, level=VisitorLevel.SECTION, *, sheet=None, **fields):
    """Visitors on 12 March who were brought to the office in time."""
    given = {"office_on": date(2026, 3, 6), "start": am(3, 12)}
    one = Reception(id="r", guests="市某局", kind=kind, level=level, **{**given, **fields})
    made = ReceptionSheet(HOUSE, one, TODAY, proposed_by="县财政局", undertaker="县机关事务中心")
    return replace(made, **(sheet or {}))


def press(*, spokesman=DIRECTOR, approver=HEAD, **fields):
    """A conference on 9 March, approved on the sixth."""
    given = {"released_on": TODAY, "form": ReleaseForm.CONFERENCE, "approved_on": date(2026, 3, 6)}
    release = PressRelease(id="p", title="运行情况", spokesman=spokesman.person, **{**given, **fields})
    return PressSheet(release, spokesman, approver)


def party_report(*, person=DEPUTY, delegate=None, **fields):
    """A matter brought up on 2 March, reported to the head on the third."""
    given = {"asked_on": date(2026, 3, 2), "head_on": date(2026, 3, 3)}
    return PartyReportSheet(
        PartyReport(id="q", matter="改革方案", person=person.person, **{**given, **fields}), person, delegate
    )


def congress_report(*, approver=DEPUTY, today=TODAY, **fields):
    """A report due on 20 March whose text the deputy in charge approved."""
    given = {"due_on": date(2026, 3, 20), "approved_on": date(2026, 3, 6)}
    report = CongressReport(id="c", matter="预算执行", unit="u", **{**given, **fields})
    return CongressReportSheet(report, "县财政局", today, approver, in_care=(DEPUTY,))


def research(*, sheet=None, **fields):
    """A journey of one day with two companions."""
    given = {"leader": DEPUTY.person, "start": am(3, 4), "end": pm(3, 4), "companions": 2}
    one = Research(id="s", place="清溪镇", theme="水利", **{**given, **fields})
    return replace(ResearchSheet(HOUSE, one, DEPUTY), **(sheet or {}))


def year(*, today=date(2026, 12, 31), days=60, working=42, **fields):
    """A leader's whole year that keeps every rule; `days` and `working` are whole days at the grassroots."""
    made = LeaderYearSheet(
        house=HOUSE,
        leader=DEPUTY,
        year=2026,
        today=today,
        served_days=365,
        served_so_far=(today - date(2025, 12, 31)).days,
        year_days=365,
        leave_halves={},
        leave_by_month=(0,) * 12,
        activities={},
        meetings=0,
        grassroots_halves=2 * days,
        grassroots_working_halves=2 * working,
        grassroots_by_month=(0,) * 12,
        reports=("甲", "乙"),
        points=(PointYear("云岭村", (1, 1, 1, 1), (True,) * 4),),
    )
    return replace(made, **fields)
