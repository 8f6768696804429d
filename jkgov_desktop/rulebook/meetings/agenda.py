"""The agenda of a meeting: what is on it, in which order, who reports, and how it was fixed (第23、51、58条)."""

from collections.abc import Iterator

from jkgov_desktop.records.meetings.attendance import AttendanceState
from jkgov_desktop.records.meetings.items import AddedHow
from jkgov_desktop.records.meetings.meeting import MeetingStage
from jkgov_desktop.records.meetings.sheets import ItemSheet, MeetingSheet
from jkgov_desktop.records.people import PostRole
from jkgov_desktop.rulebook.book import Book
from jkgov_desktop.rulebook.findings import Finding, Severity, check

_OVER = frozenset({MeetingStage.CLOSED, MeetingStage.SIGNED})


def _called(one: ItemSheet) -> str:
    return f"议题{one.item.place}“{one.item.title}”"


@check(50, 51, 53, 54, 55, 57, on=MeetingSheet)
def agenda(sheet: MeetingSheet, rules: Book) -> Iterator[Finding]:
    """There is something to discuss."""
    if not sheet.items:
        yield agenda.finding(
            Severity.HINT,
            "还没有议题。",
            remedy="请录入议题、汇报单位和汇报时间。",
            article=rules.body(sheet.meeting.kind).article,
            field="items",
        )


@check(51, on=MeetingSheet)
def fixed_observers(sheet: MeetingSheet, rules: Book) -> Iterator[Finding]:
    """Those who always sit in are on the list."""
    body = rules.body(sheet.meeting.kind)
    titles = [one.line.title for one in sheet.attendees]
    missing = [one for one in body.fixed_observers if not any(one.is_in(title) for title in titles)]
    if missing:
        yield fixed_observers.finding(
            Severity.HINT,
            f"固定列席人员未列全，缺：{'、'.join(one.who for one in missing)}。",
            sum=f"固定列席{len(body.fixed_observers)} 已列{len(body.fixed_observers) - len(missing)}",
            remedy="请补入列席名单。",
            article=body.article,
            field="attendees",
        )


@check(58, on=MeetingSheet)
def reporting_minutes(sheet: MeetingSheet, _rules: Book) -> Iterator[Finding]:
    """Every item has its minutes before it is reported (第三项)."""
    if sheet.stage in _OVER:
        return
    for one in sheet.items:
        if not one.item.minutes:
            yield reporting_minutes.finding(
                Severity.WARN,
                f"{_called(one)}未定汇报时间。",
                remedy="请在会前确定汇报分钟数。",
                subject=one.item.id,
                field="minutes",
                clause="第三项",
            )


@check(58, on=MeetingSheet)
def reporting_unit(sheet: MeetingSheet, rules: Book) -> Iterator[Finding]:
    """Every item has a unit that reports it (第八项); Party group meetings are not named there."""
    if sheet.meeting.kind not in rules.edition.agenda.principal_reports:
        return
    for one in sheet.items:
        if not one.item.unit:
            yield reporting_unit.finding(
                Severity.WARN,
                f"{_called(one)}未填汇报单位。",
                remedy="请选择承办部门，由其主要负责人汇报。",
                subject=one.item.id,
                field="unit",
                clause="第八项",
            )


@check(58, on=MeetingSheet, readings=("substitute_reports",))
def reporter(sheet: MeetingSheet, rules: Book) -> Iterator[Finding]:
    """The principal of the unit reports in person (第八项), or whoever validly comes instead (第七项)."""
    if sheet.stage in _OVER or sheet.meeting.kind not in rules.edition.agenda.principal_reports:
        return
    for one in sheet.items:
        name = one.item.reporter
        if not name or not one.principal or one.principal in name:
            continue
        if rules.reading("substitute_reports") == "substitute" and _comes_instead(one, sheet):
            yield reporter.finding(
                Severity.HINT,
                f"{_called(one)}由经批准替会的{name}汇报。",
                remedy="第八项要求主要负责人亲自汇报；按第七项准许替会，请确认准假手续。",
                subject=one.item.id,
                field="reporter",
                clause="第七项",
            )
        else:
            yield reporter.finding(
                Severity.BLOCK,
                f"{_called(one)}的汇报人{name}不是{one.unit}主要负责人{one.principal}。",
                remedy="请由主要负责人亲自汇报；因规定情形请假的，登记请假、准假人和替会人。",
                subject=one.item.id,
                field="reporter",
                clause="第八项",
            )


def _comes_instead(item: ItemSheet, sheet: MeetingSheet) -> bool:
    """Whether the reporter stands in for the excused principal of the reporting unit."""
    name = item.item.reporter
    return any(
        line.presence is AttendanceState.EXCUSED
        and line.reason is not None
        and line.approved_by is not None
        and bool(line.substitute)
        and (line.substitute in name or name in line.substitute)
        for one in sheet.attendees
        if one.name == item.principal and (line := one.line)
    )


@check(23, on=MeetingSheet)
def law_lesson(sheet: MeetingSheet, rules: Book) -> Iterator[Finding]:
    """An executive meeting begins with a law lesson."""
    if not sheet.items or sheet.stage in _OVER or sheet.meeting.kind not in rules.edition.agenda.law_lesson:
        return
    if not sheet.items[0].item.is_law_lesson:
        later = any(one.item.is_law_lesson for one in sheet.items)
        yield law_lesson.finding(
            Severity.WARN,
            "会前学法没有排在第一项。" if later else "议程中没有会前学法。",
            remedy="请把会前学法移到第一项。" if later else "请增加会前学法，排在第一项。",
            field="items",
        )


@check(51, on=MeetingSheet)
def added_items(sheet: MeetingSheet, rules: Book) -> Iterator[Finding]:
    """What came onto a fixed agenda is urgent, and says why."""
    if sheet.stage in _OVER or sheet.meeting.kind not in rules.edition.agenda.fixed_agenda:
        return
    for one in sheet.items:
        how = one.item.added
        if how is None or one.item.urgency:
            continue
        ad_hoc = how is AddedHow.AD_HOC
        yield added_items.finding(
            Severity.BLOCK if ad_hoc else Severity.WARN,
            f"{_called(one)}是{'会上提出的临时动议' if ad_hoc else '议题确定后追加的'}，没有写明理由。",
            remedy="非紧急事项不临时动议，请写明紧急理由，或转入议题库。"
            if ad_hoc
            else "议题确定后一般不再追加，请写明追加理由，或留待下次会议。",
            subject=one.item.id,
            field="urgency",
        )


@check(51, 52, on=MeetingSheet, readings=("agenda_approver",))
def agenda_approval(sheet: MeetingSheet, rules: Book) -> Iterator[Finding]:
    """The county head, or the executive deputy who presides for him, has fixed the agenda."""
    figures, meeting = rules.edition.agenda, sheet.meeting
    if meeting.kind not in figures.fixed_agenda or not sheet.items or sheet.stage in _OVER:
        return
    head_only = rules.reading("agenda_approver") == "head_only"
    allowed = tuple(role for role in figures.agenda_approvers if role is PostRole.COUNTY_HEAD or not head_only)
    by_whom = "、".join(role.label for role in allowed)
    if not meeting.locked_on or not meeting.agenda_approver:
        yield agenda_approval.finding(
            Severity.WARN if meeting.opened or meeting.locked_on else Severity.HINT,
            "议题尚未审定。" if not meeting.locked_on else "议题已确定，没有登记审定人。",
            remedy=f"请报{by_whom}审定，再登记议题审定人并确定议题。",
            field="agenda_approver",
        )
        return
    presides = meeting.agenda_approver == meeting.presider
    own_right = sheet.approver_role is PostRole.COUNTY_HEAD
    if sheet.approver_role not in allowed or not (own_right or presides):
        yield agenda_approval.finding(
            Severity.WARN,
            f"议题由{sheet.agenda_approver}审定，不符合规定。",
            remedy=f"请报{by_whom}审定；常务副县长限受托主持本次会议时。",
            article=52 if head_only else 51,
            field="agenda_approver",
        )


@check(49, on=MeetingSheet, readings=("meeting_numbers",))
def numbering(sheet: MeetingSheet, rules: Book) -> Iterator[Finding]:
    """Meetings are numbered by year or by term, as the office does."""
    if sheet.stage is not MeetingStage.PLANNED:
        return
    by_term = rules.reading("meeting_numbers") == "term"
    if by_term != bool(sheet.meeting.term):
        yield numbering.finding(
            Severity.WARN,
            "会议按届编号，没有填写届别。" if by_term else "会议按年编号，却填了届别，将另成一个编号系列。",
            remedy="请填写届别，如“第十八届”。" if by_term else "请清空届别，或到“口径”改为按届编号。",
            field="term",
        )
