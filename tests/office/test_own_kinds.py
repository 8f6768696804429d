"""A kind of meeting that stands in an edition and in no line of code, from its plan to its printed minutes."""

import io
from datetime import date, time

import pdfplumber
import pytest

from jkgov_desktop.office import importing, registers
from jkgov_desktop.office.judging import judge
from jkgov_desktop.office.meetings import agenda, attendance, holding, planning, proposals, signing
from jkgov_desktop.office.meetings.due import duties
from jkgov_desktop.office.meetings.kinds import kinds, kinds_ever
from jkgov_desktop.office.meetings.years import year_sheet
from jkgov_desktop.office.printing import PAPERS
from jkgov_desktop.office.refusal import Refused
from jkgov_desktop.office.rules import editions
from jkgov_desktop.paper.fonts import Fonts
from jkgov_desktop.paper.forms import form
from jkgov_desktop.records.meetings.attendance import Attendance, AttendanceState, MeetingRole
from jkgov_desktop.records.meetings.items import AgendaItem, ProposedItem
from jkgov_desktop.records.meetings.meeting import Meeting, MeetingKind
from jkgov_desktop.store.listing import Equals, Query
from tests import other_county

TODAY = date(2026, 3, 9)
FLOOD = MeetingKind.of("防汛会商会")
DECLARED = """
[bodies."防汛会商会"]
article = 55
members = ["county_head", "executive_deputy_head", "office_director"]
quorum = { numerator = 2, denominator = 3, inclusive = true, article = 55 }
frequency = { times = 1, per = "quarter" }
presiders = [
    { post = "county_head", standing = "own", article = 55 },
    { post = "executive_deputy_head", standing = "delegated", article = 55 },
]

[minutes_signers]"""


def edition(folder, declared=DECLARED, **figures):
    """The program's edition with one kind of meeting more, in force this year."""
    text = other_county.edited({"": {"effective": "2026-01-01"}, **figures})
    path = folder / "新规则.toml"
    path.write_text(text.replace("[minutes_signers]", declared, 1), encoding="utf-8")
    return path


@pytest.fixture
def own(desk, tmp_path):
    """The desk with that edition installed."""
    early = '["plenary_meeting", "executive_meeting", "防汛会商会"]'
    path = edition(tmp_path, agenda={"materials_before": early})
    return desk, editions.install(desk, editions.read(desk, path))


def flood(**fields):
    return Meeting(kind=FLOOD, held_on=TODAY, starts=time(8, 30), **fields)


def test_a_meeting_of_its_own_kind_goes_from_plan_to_printed_minutes(own, person_id):
    desk, _ = own
    kept = planning.plan(desk, flood())
    assert kept.title == "防汛会商会（3月9日）"
    assert kept.presider == person_id("龙明远")
    lines = desk.store.all(Attendance, meeting=kept.id, role=MeetingRole.MEMBER)
    assert len(lines) == 3
    agenda.save_item(desk, None, AgendaItem(meeting=kept.id, title="水库调度", minutes=8))
    found = {one.finding.check: one.finding for one in judge(desk, kept)}
    assert found["quorum"].sum.startswith("应到3 需≥2")
    assert "meeting_kind" not in found
    assert found["materials"].says.startswith("议题1“水库调度”的会议材料尚未登记收到")
    attendance.mark(desk, lines, AttendanceState.PRESENT)
    running = holding.open_meeting(desk, kept, time(8, 30))
    for one in holding.undecided_items(desk, kept.id):
        holding.hear(desk, one)
    closed = holding.close_meeting(desk, running, time(9, 30))
    draft = signing.draft_minutes(desk, kept.id)
    signing.sign_minutes(desk, draft, person_id("龙明远"), TODAY)
    assert desk.store.get(Meeting, kept.id).numbered_title == "第1次防汛会商会"
    assert closed.series == "2026年防汛会商会"
    minutes = form("minutes")
    printed = minutes.print(PAPERS[minutes.about].sheet(desk, kept.id), Fonts.load(builtin_only=True))
    with pdfplumber.open(io.BytesIO(printed.pdf)) as pdf:
        assert "防汛会商会纪要" in pdf.pages[0].extract_text().replace(" ", "")


def test_it_is_offered_filtered_asked_for_and_counted(own):
    desk, _ = own
    assert kinds(desk) == (*MeetingKind, FLOOD)
    (duty,) = [one for one in duties(desk, TODAY) if one.name == "防汛会商会"]
    assert (duty.done, duty.wanted) == ("0", "1 次")
    kept = planning.plan(desk, flood())
    (line,) = [one for one in year_sheet(desk, 2026).kinds if one.kind is FLOOD]
    assert line.wanted == "每季度1次"
    work = planning.plan(desk, Meeting(kind=MeetingKind.WORK, held_on=TODAY, starts=time(9)))
    only = desk.store.listing(Meeting.register, Query(where=(Equals("kind", FLOOD),)))
    assert [only.id(row) for row in range(len(only))] == [kept.id]
    both = desk.store.listing(Meeting.register, Query(sort="kind"))
    assert [both.id(row) for row in range(len(both))] == [work.id, kept.id]
    found = desk.store.listing(Meeting.register, Query(text="防汛会商"))
    assert [found.id(row) for row in range(len(found))] == [kept.id]


def test_it_is_taken_in_from_a_file_and_another_name_is_not(own):
    desk, _ = own
    rows = {
        2: {"会议类别": "防汛会商会", "会议日期": "2026-3-9", "开始时间": "8:30"},
        3: {"会议类别": "防汛碰头会", "会议日期": "2026-3-9", "开始时间": "8:30"},
    }
    known = importing.known_to(desk, Meeting.register)
    good, bad = importing.understand(Meeting.register, rows, known).lines
    assert good.record.kind is FLOOD
    assert bad.problem.startswith("“会议类别”没有“防汛碰头会”这一项，可选：全体会议、")


def test_a_kind_no_edition_has_is_refused_and_one_that_is_gone_can_still_be_read(own):
    desk, kept_edition = own
    kept = planning.plan(desk, flood())
    editions.drop(desk, kept_edition)
    assert FLOOD not in kinds_ever(desk)
    with pytest.raises(Refused, match=r"当日施行的规则中没有“防汛会商会”这一类会议，请从这几类中选择：全体会议、"):
        planning.plan(desk, flood())
    with pytest.raises(Refused, match=r"没有“防汛会商会”这一类会议"):
        proposals.save_proposal(desk, None, ProposedItem(kind=FLOOD, title="水库", proposed_on=TODAY))
    again = desk.store.get(Meeting, kept.id)
    assert (again.kind.label, again.title) == ("防汛会商会", "防汛会商会（3月9日）")
    assert "meeting_kind" in {one.finding.check for one in judge(desk, again)}
    assert [one.kind.label for one in year_sheet(desk, 2026).kinds] == [one.label for one in MeetingKind]
    assert planning.change(desk, again, registers.replace(again, place="水利局")).place == "水利局"


def test_a_kind_the_edition_leaves_out_is_not_offered(desk, tmp_path):
    text = edition(tmp_path).read_text(encoding="utf-8")
    start, end = text.index("[bodies.work_conference]"), text.index('[bodies."防汛会商会"]')
    (tmp_path / "新规则.toml").write_text(text[:start] + text[end:], encoding="utf-8")
    editions.install(desk, editions.read(desk, tmp_path / "新规则.toml"))
    assert MeetingKind.WORK not in kinds(desk)
    assert MeetingKind.WORK in kinds_ever(desk)
    with pytest.raises(Refused, match=r"没有“工作会议”这一类会议"):
        planning.plan(desk, Meeting(kind=MeetingKind.WORK, held_on=TODAY, starts=time(9)))
    assert "工作会议" not in [one.kind.label for one in year_sheet(desk, 2026).kinds]


@pytest.mark.parametrize(
    ("declared", "figures", "sentence"),
    [
        (
            DECLARED.replace("防汛会商会", "flood_meeting"),
            {},
            r"bodies\.flood_meeting：没有“flood_meeting”，应为其中之一：plenary_meeting、.*本县另有的会议直接写它的名称",
        ),
        (DECLARED.replace("防汛会商会", "防汛会商" * 6), {}, "不超过 20 字"),
        (
            DECLARED,
            {"agenda": {"materials_before": '["防汛碰头会"]'}},
            r"agenda\.materials_before：没有“防汛碰头会”，应为其中之一：plenary_meeting、.*或 bodies 中写明的会议",
        ),
        (DECLARED.replace("防汛会商会", "常务会议"), {}, r"bodies\.常务会议：与 executive_meeting 是同一类会议"),
    ],
)
def test_a_kind_that_is_mistyped_is_refused(desk, tmp_path, declared, figures, sentence):
    with pytest.raises(Refused, match=sentence):
        editions.read(desk, edition(tmp_path, declared, **figures))
