"""What the paper tests share: the shipped fonts, a meeting of an invented county, and a reader of PDFs."""

import io
from datetime import date, time

import pdfplumber
import pytest

from jkgov_desktop.paper.fonts import Fonts
from jkgov_desktop.records.house import House
from jkgov_desktop.records.meetings.attendance import (
    AbsenceReason,
    Attendance,
    AttendanceState,
    Handout,
    MeetingRole,
    Movement,
)
from jkgov_desktop.records.meetings.items import (
    AgendaItem,
    Consultation,
    Gate,
    MajorMatter,
    Opinion,
    Outcome,
    ProposedItem,
)
from jkgov_desktop.records.meetings.meeting import Meeting, MeetingKind, minutes_after
from jkgov_desktop.records.meetings.minutes import Decision, DecisionKind, Dissent, Minutes
from jkgov_desktop.records.meetings.sheets import (
    Attendee,
    ConsultationSheet,
    DissentSheet,
    ItemSheet,
    MatterSheet,
    MeetingSheet,
    ThematicStudy,
)
from jkgov_desktop.records.meetings.years import (
    AttendanceYear,
    ConferencesYear,
    KindYear,
    MajorLine,
    MajorMattersSheet,
    MeetingYearSheet,
)
from jkgov_desktop.records.structs import replace

BODY = """4月16日上午，县长张㛃主持召开云溪县人民政府第5次常务会议，研究一季度经济运行等议题。现将会议议定事项纪要如下：
一、关于一季度经济运行情况
会议听取了县发展和改革局关于2026年一季度经济运行情况的汇报，研究了《云溪县“十五五”规划纲要（草案）》。
（一）抓好项目建设。由县发展和改革局牵头，于2026年4月30日前梳理全年重点项目清单——逐项明确责任单位、完成时限……
1. 县应急管理局要会同县消防救援大队开展一次全覆盖检查。
（1）检查结果报县政府督查室。"""


@pytest.fixture(scope="session")
def fonts():
    """The fonts every machine has, because they come with the program."""
    return Fonts.load(builtin_only=True)


@pytest.fixture
def minutes():
    """Signed minutes with one paragraph of every level."""
    return Minutes(
        id="n1",
        meeting="m1",
        version=1,
        number=5,
        title="云溪县人民政府第5次常务会议纪要",
        body=BODY,
        present="县长张㛃，常务副县长李建国，副县长王䶮、赵𬭚、陈志强、刘晓燕，县政府党组成员周涛，县政府办公室主任吴海涛",
        excused="副县长孙伟（参加省委党校培训）",
        observers="县纪委监委徐明，县财政局高翔",
        copies_to="县委各部门，县人大常委会办公室，县政协办公室，县监委，县法院，县检察院，县人武部，各人民团体",
        signer="p1",
        signed_on=date(2026, 4, 20),
        issued_on=date(2026, 4, 21),
    )


@pytest.fixture
def sheet(minutes):
    """An executive meeting with three items and seven people."""
    house = House(
        government="云溪县人民政府",
        office="云溪县人民政府办公室",
        place="县政府三楼常务会议室",
        contact="李明",
        phone="0000-1234567",
    )
    meeting = Meeting(
        id="m1",
        kind=MeetingKind.EXECUTIVE,
        title="云溪县人民政府第5次常务会议",
        number=5,
        held_on=date(2026, 4, 16),
        starts=time(9),
        notified_on=date(2026, 4, 13),
        note="请提前10分钟入场。\n不能参会的，须按规定履行请假手续。",
    )
    return MeetingSheet(
        house,
        meeting,
        presider="张㛃",
        presider_title="县长",
        items=tuple(_items()),
        attendees=tuple(_attendees()),
        minutes=minutes,
        signer="张㛃",
    )


def _items():
    start = time(9)
    for place, (title, unit, minutes) in enumerate(
        [
            ("会前学法：《中华人民共和国行政复议法》", "县司法局", 20),
            ("研究2026年一季度经济运行情况", "县发展和改革局", 15),
            ("审议《云溪县国民经济和社会发展第十五个五年规划纲要（草案）》", "县发展和改革局", 10),
        ],
        start=1,
    ):
        item = AgendaItem(id=f"i{place}", meeting="m1", place=place, title=title, reporter="杨帆", minutes=minutes)
        yield ItemSheet(item, unit, start)
        start = minutes_after(start, minutes)


def _attendees():
    listed = [
        (MeetingRole.MEMBER, "县长", "张㛃"),
        (MeetingRole.MEMBER, "常务副县长", "李建国"),
        (MeetingRole.MEMBER, "副县长", "王䶮"),
        (MeetingRole.MEMBER, "副县长", "赵𬭚"),
        (MeetingRole.OBSERVER, "县财政局局长", "高翔"),
        (MeetingRole.OBSERVER, "县审计局局长", "欧阳文华"),
        (MeetingRole.INVITEE, "太平镇镇长", "杨林"),
    ]
    for place, (role, title, name) in enumerate(listed, start=1):
        line = Attendance(
            id=f"a{place}", meeting="m1", role=role, place=place, title=title, presence=AttendanceState.OPEN
        )
        yield Attendee(line, name, f"138{place:08d}")


@pytest.fixture
def held(sheet):
    """The same meeting over: who came is marked, and two of the items have decisions."""
    marks = {
        "王䶮": {
            "presence": AttendanceState.EXCUSED,
            "reason": AbsenceReason.ESCORT,
            "note": "陪同省水利厅检查组",
            "substitute": "办公室主任 吴海涛",
        },
        "赵𬭚": {"presence": AttendanceState.ABSENT},
    }
    attendees = tuple(
        replace(one, line=replace(one.line, **marks.get(one.name, {"presence": AttendanceState.PRESENT})))
        for one in sheet.attendees
    )
    settled = [
        (0, DecisionKind.HEARD, "县司法局对行政复议法的解读。", "", "", None),
        (1, DecisionKind.DECIDED, "逐月调度重点项目。", "u1", "县统计局、县财政局", date(2026, 4, 30)),
        (1, DecisionKind.DECIDED, "核定项目资金。", "u2", "", date(2026, 5, 10)),
        (2, DecisionKind.DECIDED, "修改完善规划纲要。", "u1", "", None),
    ]
    items = list(sheet.items)
    for place, (at, kind, words, unit, assisting, due_on) in enumerate(settled, start=1):
        item = items[at]
        decision = Decision(
            meeting="m1",
            item=item.item.id,
            place=place,
            kind=kind,
            words=words,
            unit=unit or None,
            assisting=assisting,
            due_on=due_on,
        )
        items[at] = replace(item, decisions=(*item.decisions, decision))
    meeting = replace(sheet.meeting, opened=time(9, 5), closed=time(11, 20), recorder="杨秀英")
    units = {"u1": "县发展和改革局", "u2": "县财政局"}
    return replace(sheet, meeting=meeting, attendees=attendees, items=tuple(items), units=units)


@pytest.fixture
def with_minutes(sheet):
    """Makes a sheet whose minutes differ in what is given."""

    def make(**changes):
        return replace(sheet, minutes=replace(sheet.minutes, **changes))

    return make


@pytest.fixture
def recorded(held):
    """The same meeting recorded to the minute: reports timed, somebody late or out, a dissent, an item put off."""
    first, second, third = held.items
    first = replace(first, item=replace(first.item, began=time(9, 5), ended=time(9, 28)))
    dissent = Dissent(meeting="m1", item="i2", person="p4", words="建议先试点再推开。")
    second = replace(second, dissents=(DissentSheet(dissent, "副县长陈志强"),))
    third = replace(third, decisions=(), item=replace(third.item, outcome=Outcome.PUT_OFF))
    late = replace(held.attendees[1], line=replace(held.attendees[1].line, arrived=time(9, 20)))
    out = Movement(attendance="a5", meeting="m1", out_from="i2", back_at="i3", note="回避")
    handouts = tuple(
        Handout(meeting="m1", title="规划纲要（草案）", number=number, holder=holder, returned=number == 1)
        for number, holder in enumerate(("县长张㛃", "常务副县长李建国"), start=1)
    )
    attendees = (held.attendees[0], late, *held.attendees[2:])
    return replace(held, items=(first, second, third), attendees=attendees, movements=(out,), handouts=handouts)


@pytest.fixture
def year(sheet):
    """The meetings of a year up to October."""
    kinds = (
        (MeetingKind.PLENARY, (1, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0), 6, 300, 180, "一般每半年1次"),
        (MeetingKind.EXECUTIVE, (1, 2, 1, 2, 1, 2, 1, 1, 2, 1, 0, 0), 98, 1680, 260, "一般每月1至2次"),
        (MeetingKind.PARTY_GROUP, (0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 0), 9, 240, 30, "原则上每季度1次"),
        (MeetingKind.HEAD_OFFICE, (0, 1, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0), 20, 365, 60, ""),
        (MeetingKind.THEMATIC, (1, 1, 2, 1, 1, 0, 1, 2, 1, 1, 0, 0), 22, 820, 150, ""),
        (MeetingKind.WORK, (0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0), 2, 180, 240, ""),
    )
    persons = [("张㛃", 14, 14, 0, 0, 0, 0), ("李建国", 14, 12, 2, 0, 1, 0), ("王䶮", 14, 11, 2, 1, 0, 1)]
    units = [("县财政局", 18, 17, 1, 0, 2, 0), ("县发展和改革局", 20, 20, 0, 0, 0, 0), ("县审计局", 14, 10, 3, 1, 0, 0)]
    return MeetingYearSheet(
        sheet.house,
        2026,
        date(2026, 10, 20),
        tuple(KindYear(*one) for one in kinds),
        tuple(AttendanceYear(*one, 0) for one in persons),
        tuple(AttendanceYear(*one, 1) for one in units),
        (ConferencesYear("县教育局", 2, 3, 160, 1), ConferencesYear("县应急管理局", 1, 1, 80, 0)),
    )


@pytest.fixture
def majors(held):
    """Two major matters of the year."""
    decided = tuple(held.items[1].decisions)
    items = (
        AgendaItem(
            meeting="m1", place=2, title="县城供水管网改造资金安排", major=MajorMatter.FUNDS, amount=320_000_000
        ),
        AgendaItem(meeting="m1", place=3, title="2026年重点项目清单", major=MajorMatter.PROJECT),
    )
    lines = tuple(MajorLine(item, held.meeting, "县水务局", decided) for item in items)
    return MajorMattersSheet(held.house, 2026, lines)


@pytest.fixture
def matter(sheet):
    """A matter in the 议题库 with the papers of its way: studied, asked about, two procedures done."""
    studied = Meeting(
        id="t1",
        kind=MeetingKind.THEMATIC,
        title="专题会议",
        held_on=date(2026, 3, 26),
        starts=time(15),
        place="二楼会议室",
    )
    proposal = ProposedItem(
        id="q1",
        kind=MeetingKind.EXECUTIVE,
        proposed_on=date(2026, 4, 1),
        title="县城供水管网改造资金安排",
        reporter="何静",
        contact="龙腾 0000-7654321",
        minutes=8,
        observers="县财政局、县审计局",
        major=MajorMatter.FUNDS,
        amount=320_000_000,
        question="是否同意安排320万元用于县城东片区供水管网改造。",
        background="县城东片区管网使用超过二十年，漏损率高。\n依据县十四五水务规划。",
        content="改造管网12公里，工期8个月。",
        consulted=Gate.DONE,
        suggestion="资金从存量资金中安排，分两年拨付。",
        participation=Gate.WAIVED,
        participation_note="不涉及公众权益调整",
        legality=Gate.DONE,
        legality_note="县司法局〔2026〕3号",
        legality_on=date(2026, 3, 20),
        materials_on=date(2026, 4, 8),
        deputy_on=date(2026, 4, 3),
        deputy_opinion="同意提交常务会议研究。",
    )
    asked = [
        ("县财政局", Opinion.AGREES, "资金来源可行。", "高翔"),
        ("县审计局", Opinion.AMENDS, "建议补充绩效目标。", "欧阳文华"),
        ("县自然资源局", Opinion.OBJECTS, "管线穿越林地，应先办手续。", "杨林"),
    ]
    consultations = tuple(
        ConsultationSheet(
            Consultation(
                proposal="q1",
                unit=f"u{place}",
                asked_on=date(2026, 3, 10),
                answered_on=date(2026, 3, 15),
                opinion=opinion,
                words=words,
                signer=signer,
            ),
            unit,
        )
        for place, (unit, opinion, words, signer) in enumerate(asked)
    )
    return MatterSheet(
        sheet.house,
        proposal,
        MeetingKind.EXECUTIVE,
        unit="县水务局",
        proposer="吴刚",
        task="讨论决定重大项目安排、重大资金使用等事项",
        proposal=proposal,
        thematic=ThematicStudy(studied, "副县长吴刚", 3),
        consultations=consultations,
        deputy="吴刚",
        head="张㛃",
        materials_due=date(2026, 4, 9),
    )


class Page:
    """One page of a PDF as a reader sees it. Millimetres from the left and from the top."""

    def __init__(self, page):
        self.text = page.extract_text()
        self.size = (float(page.width), float(page.height))
        self.chars = [
            (c["text"], c["matrix"][4] * 25.4 / 72, (float(page.height) - c["matrix"][5]) * 25.4 / 72, c["size"])
            for c in page.chars
        ]
        self.fonts = {c["fontname"] for c in page.chars}

    def rows(self, low=37, high=262):
        """The lines between two heights: baseline, then the characters with their x."""
        rows = {}
        for text, x, y, _ in self.chars:
            if low <= y <= high:
                rows.setdefault(round(y, 2), []).append((text, x))
        return dict(sorted(rows.items()))

    def line_with(self, text):
        """(characters, x of the first, baseline) of the row that contains `text`."""
        for y, row in self.rows(0, 297).items():
            joined = "".join(char for char, _ in row)
            if text in joined:
                return joined, row[joined.index(text)][1], y
        raise AssertionError(f"no line with {text}")


@pytest.fixture
def read():
    """Opens printed PDF bytes as pages."""

    def pages(printed):
        with pdfplumber.open(io.BytesIO(printed.pdf)) as pdf:
            return [Page(page) for page in pdf.pages]

    return pages
