"""Visitors, news and reports upward, put together to be judged and printed (第34、72、73、93、94条)."""

from jkgov_desktop.office import people
from jkgov_desktop.office.desk import Desk
from jkgov_desktop.office.leaders.away import presence
from jkgov_desktop.office.leaders.diary import named, nobody
from jkgov_desktop.records.leaders.activities import PressRelease, Reception
from jkgov_desktop.records.leaders.leave import CongressReport, PartyReport
from jkgov_desktop.records.leaders.sheets import CongressReportSheet, PartyReportSheet, PressSheet, ReceptionSheet
from jkgov_desktop.records.people import Unit


def reception_sheet(desk: Desk, reception: Reception) -> ReceptionSheet | None:
    """A visit as kept or just being typed; None while its time, kind or level are missing."""
    if not (reception.start and reception.kind and reception.level):
        return None
    known = people.directory(desk, reception.start.day)
    return ReceptionSheet(
        house=desk.letterhead,
        reception=reception,
        today=desk.now().date(),
        leader=named(known, reception.leader),
        decider=named(known, reception.decided_by),
        proposed_by=_alias(known.units.get(reception.proposed_by or "")),
        undertaker=_alias(known.units.get(reception.undertaker or "")),
    )


def _alias(unit: Unit | None) -> str:
    return unit.called_as if unit else ""


def press_sheet(desk: Desk, release: PressRelease) -> PressSheet | None:
    """A release of news; None while its day or its spokesman are missing."""
    if not (release.released_on and release.spokesman):
        return None
    known = people.directory(desk, release.released_on)
    spokesman = named(known, release.spokesman) or nobody(release.spokesman)
    return PressSheet(release, spokesman, named(known, release.approved_by))


def party_report_sheet(desk: Desk, report: PartyReport) -> PartyReportSheet | None:
    """A matter for the Party committee; None while its day or its person are missing."""
    if not (report.asked_on and report.person):
        return None
    known = people.directory(desk, report.asked_on)
    person = named(known, report.person) or nobody(report.person)
    return PartyReportSheet(report, person, named(known, report.delegate))


def congress_report_sheet(desk: Desk, report: CongressReport) -> CongressReportSheet | None:
    """A report to the people's congress; None while its day or its unit are missing."""
    if not (report.due_on and report.unit):
        return None
    known = people.directory(desk, report.due_on)
    in_care = (named(known, one) for one in presence(desk).leaders_for(report.unit, report.due_on))
    return CongressReportSheet(
        report=report,
        unit=_alias(known.units.get(report.unit)),
        today=desk.now().date(),
        approver=named(known, report.approved_by),
        in_care=tuple(dict.fromkeys(one for one in in_care if one)),
    )
