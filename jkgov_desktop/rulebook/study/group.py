"""What the rules ask of the study group: who leads it, its plan, its days, and the study of law before meetings."""

from collections.abc import Iterator, Sequence
from datetime import date

from jkgov_desktop.records.meetings.attendance import AttendanceState
from jkgov_desktop.records.people import PartySeat, PostRole
from jkgov_desktop.records.slots import days_said
from jkgov_desktop.records.study import (
    GroupMember,
    Learner,
    MemberSheet,
    SelfStudyKind,
    SessionSheet,
    StudyDuty,
    StudyPlan,
    StudyYear,
)
from jkgov_desktop.rulebook.book import Book
from jkgov_desktop.rulebook.edition import Edition
from jkgov_desktop.rulebook.findings import Finding, Severity, check
from jkgov_desktop.rulebook.study.sums import QuarterSum, YearSum, counted_halves, member_sums, year_sum

_NAMED = 6


def proposed_duty(role: PostRole | None, seat: PartySeat | None, edition: Edition) -> StudyDuty | None:
    """What somebody with this post and Party seat is in the group; None for who does not belong to it."""
    figures = edition.study
    if role is figures.leader:
        return StudyDuty.LEADER
    if role is figures.deputy:
        return StudyDuty.DEPUTY
    belongs = role in figures.members or (figures.party_group and seat is not None)
    return StudyDuty.MEMBER if belongs else None


def _names(members: Sequence[GroupMember | Learner]) -> str:
    """The first few names, and how many they are."""
    named = "、".join(one.name for one in members[:_NAMED])
    return f"{named}等{len(members)}人" if len(members) > _NAMED else named


@check(89, on=MemberSheet)
def study_duty(sheet: MemberSheet, rules: Book) -> Iterator[Finding]:
    """The group is led by the county head, his deputy is the executive deputy head, members are the leadership."""
    duty = sheet.member.duty
    proposed = proposed_duty(sheet.role, sheet.seat, rules.edition)
    if duty is StudyDuty.OBSERVER or duty is proposed:
        return
    figures = rules.edition.study
    wanted = {StudyDuty.LEADER: figures.leader.label, StudyDuty.DEPUTY: figures.deputy.label}
    if duty in wanted:
        yield study_duty.finding(
            Severity.WARN,
            f"{duty.label}由{wanted[duty]}担任，{sheet.name}现在不是{wanted[duty]}。",
            remedy="请核对任职；职务已变动的，填写止于日期，另登记新的一行。",
            field="duty",
        )
    elif proposed:
        yield study_duty.finding(
            Severity.WARN,
            f"{sheet.name}任{sheet.role.label if sheet.role else ''}，应为{proposed.label}。",
            remedy=f"请把组内职务改为{proposed.label}。",
            field="duty",
        )
    else:
        yield study_duty.finding(
            Severity.HINT,
            f"{sheet.name}不是县政府党组或班子成员。",
            remedy="必要时可请综合工作部门主要负责人列席，请把组内职务改为列席。",
            field="duty",
        )


@check(89, on=SessionSheet)
def study_presider(sheet: SessionSheet, rules: Book) -> Iterator[Finding]:
    """The leader presides; while he is away the rules name nobody, and his deputy is proposed."""
    leader = f"组长{sheet.leader}" if sheet.leader else f"组长（{rules.edition.study.leader.label}）"
    if sheet.presider_duty is StudyDuty.LEADER:
        return
    if not sheet.session.presider:
        away = f"{leader}{sheet.leader_away}，可请副组长主持。" if sheet.leader_away else f"请填{leader}。"
        yield study_presider.finding(Severity.HINT, "还没有确定主持人。", remedy=away, field="presider")
    elif sheet.leader_away and sheet.presider_duty is StudyDuty.DEPUTY:
        yield study_presider.finding(
            Severity.HINT,
            f"{leader}{sheet.leader_away}，由副组长{sheet.presider}主持。",
            remedy="规则没有写明组长外出时由谁主持，请留下组长委托的记录。",
            field="presider",
        )
    else:
        yield study_presider.finding(
            Severity.WARN,
            f"集中学习由{leader}主持，现为{sheet.presider}。",
            remedy="请核对主持人；组长不能参加的，先登记组长请假，由副组长主持。",
            field="presider",
        )


@check(91, on=SessionSheet)
def study_outlines(sheet: SessionSheet, _rules: Book) -> Iterator[Finding]:
    """Every member prepares an outline before the session."""
    lacking = [one for one in sheet.members if one.line.outline_on is None and not one.is_missing]
    if not sheet.learners or not lacking:
        return
    said = f"{len(sheet.members) - len(lacking)}人已交，{len(lacking)}人未交"
    yield study_outlines.finding(
        Severity.WARN if sheet.session.held else Severity.HINT,
        f"发言提纲没有交齐：{_names(lacking)}。",
        sum=said,
        remedy="请催交，并在考勤里填写交稿日期。",
        field="learners",
    )


@check(91, on=SessionSheet)
def study_roll(sheet: SessionSheet, _rules: Book) -> Iterator[Finding]:
    """A session that was held knows who came; whoever missed it studies later."""
    if not sheet.session.held:
        return
    unmarked = sheet.of(AttendanceState.OPEN)
    if not sheet.learners or unmarked:
        yield study_roll.finding(
            Severity.WARN,
            f"考勤没有登记完：{_names(unmarked)}。" if unmarked else "已举行，还没有考勤。",
            remedy="请按签到表登记到会、请假和缺席。",
            field="learners",
        )
    owing = [one for one in sheet.members if one.is_missing and one.line.made_up_on is None]
    if owing:
        yield study_roll.finding(
            Severity.HINT,
            f"{_names(owing)}没有参加，还没有补学。",
            remedy="请安排补学，并登记补学日期和方式；个人全年学时按参加计算。",
            field="learners",
        )


@check(90, on=StudyYear)
def study_plan_issued(sheet: StudyYear, rules: Book) -> Iterator[Finding]:
    """At the start of the year the plan is drafted, approved by the leader and issued."""
    plan, due = sheet.plan, rules.edition.study.plan_by.of(sheet.year)
    if plan and plan.approved_by and sheet.approver_duty is not StudyDuty.LEADER:
        yield study_plan_issued.finding(
            Severity.WARN,
            f"年度学习计划报组长审定，现由{sheet.approver}审定。",
            remedy="请报组长审定后再印发。",
            field="approved_by",
        )
    if plan and plan.issued_on:
        if plan.issued_on > due:
            yield study_plan_issued.finding(
                Severity.HINT,
                f"年度学习计划{plan.issued_on.month}月{plan.issued_on.day}日才印发。",
                sum=f"年初：{due.month}月{due.day}日前",
                remedy="明年请提前起草。",
                field="issued_on",
            )
        return
    days = (due - sheet.today).days
    waits, field = _waits_for(plan)
    yield study_plan_issued.finding(
        Severity.WARN if days < 0 else Severity.HINT,
        f"{sheet.year}年度学习计划还没有印发，待{waits}。",
        sum=f"年初：{due.month}月{due.day}日前，" + (f"已过{-days}天" if days < 0 else f"还有{days}天"),
        remedy="请由办公室草拟，报组长审定后印发给学习组成员。",
        field=field,
    )


def _waits_for(plan: StudyPlan | None) -> tuple[str, str]:
    """What a plan that is not issued waits for, and the field that says it was done."""
    if plan and plan.approved_on:
        return "印发", "issued_on"
    return ("审定", "approved_on") if plan and plan.drafted_on else ("起草", "drafted_on")


@check(91, on=StudyYear, readings=("study_cap", "study_day"))
def study_quarters(sheet: StudyYear, rules: Book) -> Iterator[Finding]:
    """Every quarter has a session and two to three days of study."""
    figures = rules.edition.study
    low, high = 2 * figures.quarter_low, 2 * figures.quarter_high
    for one in year_sum(sheet, rules).quarters:
        if one.is_over and one.sessions < figures.quarter_sessions:
            yield study_quarters.finding(
                Severity.BLOCK,
                f"{one.called}没有集中学习，每季度至少{figures.quarter_sessions}次。",
                sum=f"需≥{figures.quarter_sessions}次，实有{one.sessions}次",
                remedy="本季度已过，不能补办；请在以后季度补足天数，并写明原因。",
            )
        elif one.has_begun and one.total < low:
            yield study_quarters.finding(
                Severity.WARN if one.is_over else Severity.HINT,
                f"{one.called}集中学习{days_said(one.total)}，不足{figures.quarter_low}天。",
                sum=_quarter_said(one, low),
                remedy="请在以后季度补足天数。" if one.is_over else "请在季度内再排一次集中学习。",
            )
        if one.total > high and rules.reading("study_cap") == "cap":
            yield study_quarters.finding(
                Severity.WARN,
                f"{one.called}集中学习{days_said(one.total)}，超过{figures.quarter_high}天。",
                sum=f"上限{figures.quarter_high}天，多{days_said(one.total - high)}",
                remedy="请把多出的学习移到别的季度。",
            )


def _quarter_said(one: QuarterSum, low: int) -> str:
    arranged = f"＋已排{days_said(one.arranged)}" if one.arranged else ""
    return f"已学{days_said(one.held)}{arranged}，需≥{days_said(low)}，差{days_said(low - one.total)}"


@check(91, on=StudyYear, readings=("study_cap", "study_day"))
def study_year_days(sheet: StudyYear, rules: Book) -> Iterator[Finding]:
    """The year comes to twelve days; what is missed early cannot be made good within the band."""
    found = year_sum(sheet, rules)
    days = rules.edition.study.year_days
    if found.held >= found.needs:
        says = f"{sheet.year}年集中学习已满{days}天。"
        yield study_year_days.finding(Severity.MET, says, sum=found.sentence)
    elif sheet.today.year > sheet.year:
        yield study_year_days.finding(
            Severity.WARN,
            f"{sheet.year}年集中学习{days_said(found.held)}，不足{days}天。",
            sum=f"需{days}天，差{days_said(found.needs - found.held)}",
            remedy="请在年度总结中说明原因。",
        )
    elif found.total >= found.needs:
        says = f"按现有安排，全年集中学习可达{days}天。"
        yield study_year_days.finding(Severity.MET, says, sum=found.sentence)
    elif found.possible < found.needs:
        yield _out_of_reach(found, rules)
    else:
        yield study_year_days.finding(
            Severity.HINT,
            f"全年集中学习还差{days_said(found.needs - found.total)}没有安排。",
            sum=found.sentence,
            remedy="请用“排学习”排定其余各次。",
        )


def _out_of_reach(found: YearSum, rules: Book) -> Finding:
    """Each quarter within its band, the year cannot come to its days any more."""
    high = rules.edition.study.quarter_high
    reach = "＋".join(days_said(one.possible) for one in found.quarters)
    lacking = days_said(found.needs - found.possible)
    left = [one.called for one in found.quarters if not one.is_over]
    if rules.reading("study_cap") == "cap" or not left:
        remedy = f"按“{high}天为上限”的口径，已不可能满{rules.edition.study.year_days}天；请尽早报组长，并写明原因。"
    else:
        remedy = f"以后某个季度要超过{high}天，多排{lacking}（{'、'.join(left)}均可）。"
    return study_year_days.finding(
        Severity.WARN,
        f"每季度不超过{high}天的话，全年只能到{days_said(found.possible)}，还差{lacking}。",
        sum=f"各季至多{reach}＝{days_said(found.possible)}，全年需{days_said(found.needs)}",
        remedy=remedy,
    )


@check(92, on=StudyYear)
def study_alone(sheet: StudyYear, rules: Book) -> Iterator[Finding]:
    """Every member has a plan of his own, keeps reading notes and writes essays."""
    sums = [one for one in member_sums(sheet, rules) if one.member.duty is not StudyDuty.OBSERVER]
    present = [one for one in sums if one.member.belongs(min(sheet.today, date(sheet.year, 12, 31)))]
    closing = sheet.today.year > sheet.year or sheet.today.month == 12
    due = sheet.today > rules.edition.study.plan_by.of(sheet.year)
    wanted = ((SelfStudyKind.PLAN, due), (SelfStudyKind.NOTES, closing), (SelfStudyKind.ESSAY, closing))
    for kind, is_due in wanted:
        lacking = [one.member for one in present if not one.alone.get(kind)]
        if lacking and is_due:
            yield study_alone.finding(
                Severity.HINT,
                f"{_names(lacking)}今年还没有{kind.label}。",
                sum=f"{len(present)}人中{len(present) - len(lacking)}人已交",
                remedy="请提醒，交来后登记在“个人自学”。",
            )


@check(23, on=StudyYear)
def law_study_year(sheet: StudyYear, _rules: Book) -> Iterator[Finding]:
    """Executive meetings begin with the study of law, counted over the year."""
    if not sheet.executive_meetings:
        return
    lacking = sheet.executive_meetings - sheet.law_studies
    yield law_study_year.finding(
        Severity.WARN if lacking else Severity.MET,
        f"本年{lacking}次常务会议没有会前学法。" if lacking else "本年每次常务会议都有会前学法。",
        sum=f"常务会议{sheet.executive_meetings}次，会前学法{sheet.law_studies}次",
        remedy="请在以后的常务会议第一项安排会前学法。" if lacking else "",
    )


@check(91, on=SessionSheet, readings=("study_day",))
def study_length(sheet: SessionSheet, rules: Book) -> Iterator[Finding]:
    """A session within working days, no longer than a quarter's study."""
    halves = counted_halves(sheet.session, rules)
    high = rules.edition.study.quarter_high
    if halves > 2 * high:
        yield study_length.finding(
            Severity.HINT,
            f"一次集中学习{days_said(halves)}，超过一个季度的{high}天。",
            sum=f"{sheet.session.when}，共{days_said(halves)}",
            remedy="请核对开始和结束的日期。",
            field="end",
        )
