"""Plain sheets of the leaders of an invented county, one for every form."""

from datetime import date, time, timedelta

from jkgov_desktop.records.house import House
from jkgov_desktop.records.leaders.activities import EventNature, Invitation, Reception, VisitorKind, VisitorLevel
from jkgov_desktop.records.leaders.calendars import (
    DayState,
    HalfDayCell,
    InCharge,
    LeaderYearSheet,
    MonthRow,
    MonthSheet,
    PointYear,
    PortfolioLine,
    PortfolioSheet,
    PresenceLine,
    TodaySheet,
    WeekEvent,
    WeekSheet,
    WhereaboutsLine,
    WhereaboutsSheet,
)
from jkgov_desktop.records.leaders.leave import Leave, LeaveKind, Reach, ReportForm
from jkgov_desktop.records.leaders.research import ContactPoint, PointKind, ProblemOutcome, Research, ResearchManner
from jkgov_desktop.records.leaders.sheets import (
    InvitationSheet,
    LeaveRule,
    LeaveSheet,
    Named,
    PointSheet,
    ReceptionSheet,
    ResearchSheet,
)
from jkgov_desktop.records.slots import Half, Slot

HOUSE = House(government="云溪县人民政府", office="云溪县人民政府办公室")
MONDAY = date(2026, 3, 2)
TEAM = (
    Named("p1", "张㛃", "县长", phone="13800000001"),
    Named("p2", "李建国", "常务副县长", phone="13800000002"),
    Named("p3", "王䶮", "副县长", phone="13800000003"),
    Named("p4", "赵𬭚", "副县长", phone="13800000004"),
    Named("p5", "陈志强", "副县长", phone="13800000005"),
    Named("p6", "刘晓燕", "副县长", phone="13800000006"),
    Named("p7", "龙云峰", "副县长、县公安局局长", phone="13800000007"),
    Named("p8", "周涛", "县政府党组成员", phone="13800000008"),
    Named("p9", "吴海涛", "县政府办公室主任", phone="13800000009"),
)


def am(day, month=3):
    return Slot(date(2026, month, day), Half.AM)


def pm(day, month=3):
    return Slot(date(2026, month, day), Half.PM)


def leave_sheet(rule=LeaveRule.TEAM):
    """A deputy head goes to the provincial capital for two days and a half."""
    leave = Leave(
        id="l1",
        person="p3",
        kind=LeaveKind.OFFICIAL,
        start=am(4),
        end=am(6),
        place="省城",
        reason="参加全省防汛抗旱工作会议并汇报水库除险加固项目",
        reach=Reach.PROVINCE,
        via="市水务局",
        transport="公务用车",
        companions="县水务局局长何静",
        phone="13800000003",
        reported_on=MONDAY,
        reported_how=ReportForm.WRITTEN,
        acting="p4",
        informed="p9",
        informed_on=date(2026, 3, 3),
        upward="县委办",
        upward_on=date(2026, 3, 3),
    )
    return LeaveSheet(HOUSE, leave, rule, TEAM[2], am(3), 5, acting=TEAM[3], informed=TEAM[8])


def whereabouts_sheet():
    """Three absences of one month, and the sums of everybody."""
    lines = (
        WhereaboutsLine(
            TEAM[2], "l1", LeaveKind.OFFICIAL, am(4), am(6), "省城", "防汛抗旱会议", "赵𬭚", "", returned=True
        ),
        WhereaboutsLine(
            TEAM[0],
            "l2",
            LeaveKind.OFFICIAL,
            pm(9),
            am(11),
            "市里",
            "市政府全体会议",
            "李建国",
            "13800000001",
            returned=False,
        ),
        WhereaboutsLine(TEAM[4], "l3", LeaveKind.HOLIDAY, am(16), pm(20), "", "年休假", "刘晓燕", "", returned=False),
    )
    away = {"p3": {LeaveKind.OFFICIAL: 5}, "p1": {LeaveKind.OFFICIAL: 4}, "p5": {LeaveKind.HOLIDAY: 10}}
    sums = tuple((one, away.get(one.person, {})) for one in TEAM)
    return WhereaboutsSheet(HOUSE, date(2026, 3, 1), date(2026, 3, 31), lines, sums)


def in_charge(slot):
    """The head presides except while he is away."""
    if pm(9) <= slot <= am(11):
        why = "县长张㛃因公外出（3月9日下午至3月11日上午）；常务副县长李建国在岗，按职务建议。"
        return InCharge(slot, "p2", "李建国", "常务副县长", "proposed", 5, why)
    return InCharge(slot, "p1", "张㛃", "县长", "head", 5, "县长张㛃在岗。")


def today_sheet():
    """The morning on which the head leaves at noon."""
    lines = [PresenceLine(one, DayState.HERE, DayState.HERE) for one in TEAM]
    lines[0] = PresenceLine(
        TEAM[0], DayState.HERE, DayState.OFFICIAL, "l2", "市里", pm(11), TEAM[1], "", ("9:00 县政府常务会议",)
    )
    return TodaySheet(HOUSE, date(2026, 3, 9), tuple(lines), (in_charge(am(9)), in_charge(pm(9))))


def month_sheet():
    """March with an absence of every kind."""
    away = {
        "p1": (DayState.OFFICIAL, pm(9), am(11)),
        "p3": (DayState.OFFICIAL, am(4), am(6)),
        "p5": (DayState.HOLIDAY, am(16), pm(20)),
        "p6": (DayState.SICK, am(24), am(24)),
        "p7": (DayState.PRIVATE, pm(27), am(30)),
    }
    first, last = date(2026, 3, 1), date(2026, 3, 31)
    slots = [am(1).after(count) for count in range(62)]
    rows = []
    for one in TEAM:
        state, start, end = away.get(one.person, (DayState.HERE, am(1), am(1)))
        cells = tuple(
            HalfDayCell(
                slot, state if start <= slot <= end else DayState.HERE, one.person if start <= slot <= end else ""
            )
            for slot in slots
        )
        rows.append(MonthRow(one, cells))
    off = frozenset(slot.day for slot in slots if slot.day.weekday() > 4)
    return MonthSheet(HOUSE, first, last, tuple(rows), tuple(map(in_charge, slots)), off)


def portfolio_sheet():
    """Everybody's portfolio, one unit without and one with two leaders."""
    lines = [
        PortfolioLine(
            one,
            rank,
            ("主持县政府全面工作",) if rank == 1 else ("分管若干方面工作", "联系有关单位"),
            ("县水务局", "县农业农村局"),
            ("赵𬭚",),
        )
        for rank, one in enumerate(TEAM, start=1)
    ]
    return PortfolioSheet(HOUSE, MONDAY, tuple(lines), (("县水务局", ("王䶮", "赵𬭚")),), ("县统计局",), ("周涛",))


def week_sheet():
    """A week as full as a county's week is, and two events of the next."""
    listed = [
        (am(2), time(9), "县政府常务会议", "三楼常务会议室", "p1 p2 p3 p4 p5 p6 p7", "县政府办公室"),
        (pm(2), time(15), "调度一季度重点项目", "二楼会议室", "p2", "县发展和改革局"),
        (am(3), time(8, 30), "检查春耕备耕", "太平镇", "p3", "县农业农村局"),
        (pm(3), time(14, 30), "学校安全工作会议", "县教育局", "p4 p7", "县教育局"),
        (pm(3), None, "接待省卫生健康委调研组", "县人民医院", "p6", "县卫生健康局"),
        (am(4), None, "参加全省防汛抗旱工作会议", "省城", "p3", "省水利厅"),
        (am(4), time(10), "县长办公会议", "三楼常务会议室", "p1 p2 p5", "县政府办公室"),
        (am(5), time(9), "中心学习组学习", "县委党校", "p1 p2 p4 p5 p6 p7 p8", "县委宣传部"),
        (pm(5), time(15), "调研园区企业", "经济开发区", "p1 p5", "开发区管委会"),
        (am(6), time(9), "接访", "县信访局", "p7", "县信访局"),
        (pm(6), time(15), "集体约谈", "三楼会议室", "p2", "县政府办公室"),
        (am(9), time(9), "县政府全体会议", "大礼堂", "p1 p2 p3 p4 p5 p6 p7", "县政府办公室"),
        (pm(10), time(15), "项目签约", "迎宾楼", "p1 p5", "县投资促进局"),
    ]
    names = {one.person: one.name for one in TEAM}
    events = [
        WeekEvent(
            slot,
            at,
            title,
            place,
            tuple(who.split()),
            tuple(names[one] for one in who.split()),
            host,
            last=am(6) if title.startswith("参加全省") else None,
        )
        for slot, at, title, place, who, host in listed
    ]
    following = tuple(one for one in events if one.slot.day >= MONDAY + timedelta(days=7))
    return WeekSheet(HOUSE, MONDAY, TEAM, tuple(one for one in events if one not in following), following)


def invitation_sheet():
    """A signing ceremony in five days."""
    one = Invitation(
        id="i1",
        title="云溪县茶产业合作项目签约活动",
        unit="u1",
        received_on=MONDAY,
        start=am(7),
        starts=time(10),
        place="县迎宾楼",
        leader="p1",
        duty="致辞并见证签约",
        nature=EventNature.CEREMONY,
        important=True,
        programme="一、介绍来宾\n二、项目推介\n三、领导致辞\n四、签约",
        scale="约80人",
        guests="市农业农村局负责人，企业代表",
        speech=True,
        press=True,
        contact="李明　0000-1234567",
    )
    return InvitationSheet(HOUSE, one, MONDAY, "县投资促进局", leader=TEAM[0])


def research_sheet():
    """A day in a village, with what was found."""
    one = Research(
        id="r1",
        leader="p3",
        start=am(3),
        end=pm(3),
        place="太平镇鱼粮村",
        theme="春耕备耕和水利设施管护情况",
        manner=ResearchManner.STAY,
        companions=3,
        problems_found="灌溉渠道淤塞两处，涉及农田三百余亩。",
        tasks="",
        outcome=ProblemOutcome.ORGANISED,
    )
    return ResearchSheet(HOUSE, one, TEAM[2], "鱼粮村", "县农业农村局")


def point_sheet():
    """A village visited in two quarters."""
    point = ContactPoint(
        id="c1", leader="p3", name="鱼粮村", kind=PointKind.VILLAGE, since=date(2025, 1, 6), note="坝区建设"
    )
    visits = ((date(2026, 2, 3), date(2026, 3, 3)), (date(2026, 5, 12),), (), ())
    return PointSheet(HOUSE, point, TEAM[2], "太平镇", 2026, date(2026, 8, 1), visits, (2, 1, 0, 0), 1)


def reception_sheet(kind=VisitorKind.PROVINCE):
    """A provincial group, or guests from abroad."""
    one = Reception(
        id="v1",
        guests="省卫生健康委调研组",
        kind=kind,
        level=VisitorLevel.BUREAU,
        start=pm(3),
        end=am(4),
        first_guest="杨帆　副主任",
        count=6,
        purpose="调研县域医共体建设",
        programme="3日下午　实地查看县人民医院\n4日上午　座谈",
        letter="卫函〔2026〕12号",
        meeting="3日晚会见",
        leader="p6",
    )
    return ReceptionSheet(HOUSE, one, MONDAY, leader=TEAM[5], undertaker="县卫生健康局", proposed_by="县卫生健康局")


def year_sheet():
    """A deputy head in the autumn, a quarter at one of two points missed."""
    return LeaderYearSheet(
        HOUSE,
        TEAM[2],
        2026,
        date(2026, 10, 20),
        served_days=365,
        served_so_far=293,
        year_days=365,
        leave_halves={LeaveKind.OFFICIAL: 25, LeaveKind.HOLIDAY: 10},
        leave_by_month=(2, 0, 5, 4, 0, 6, 10, 0, 4, 4, 0, 0),
        activities={"会议": 31, "调研检查": 22, "接待会见": 6, "公务活动": 4},
        meetings=28,
        grassroots_halves=83,
        grassroots_working_halves=78,
        grassroots_by_month=(4, 2, 12, 10, 9, 11, 8, 12, 9, 6, 0, 0),
        reports=("关于春耕备耕情况的调研报告",),
        points=(
            PointYear("鱼粮村", (2, 1, 1, 0), (True, True, True, False)),
            PointYear("云溪小学", (1, 0, 1, 0), (True, True, True, False)),
        ),
        receptions=5,
        visitor_days=9,
        study_halves=17,
    )
