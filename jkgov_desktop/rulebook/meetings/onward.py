"""What goes on from the government to the people's congress or the county committee (第70条、第58条第五项)."""

from collections.abc import Iterator

from jkgov_desktop.records.meetings.meeting import MeetingStage
from jkgov_desktop.records.meetings.minutes import DecisionKind
from jkgov_desktop.records.meetings.sheets import ItemSheet, MeetingSheet
from jkgov_desktop.rulebook.book import Book
from jkgov_desktop.rulebook.findings import Finding, Severity, check

_OVER = frozenset({MeetingStage.CLOSED, MeetingStage.SIGNED})


@check(70, on=MeetingSheet)
def referred_matters(sheet: MeetingSheet, rules: Book) -> Iterator[Finding]:
    """The meetings the rules name discuss what goes to congress; what was settled is then sent on."""
    kind, wanted = sheet.meeting.kind, rules.edition.documents.congress_meetings
    for one in sheet.items:
        matter = one.item.referred
        if matter is None or not _decided(one):
            continue
        named = f"议题{one.item.place}“{one.item.title}”"
        if matter.to_congress and kind not in wanted:
            names = "或".join(each.label for each in wanted)
            yield referred_matters.finding(
                Severity.BLOCK,
                f"{named}属于{matter.label}，须经{names}讨论，{kind.label}不能定。",
                sum=f"{matter.onward}之前，先经{names}讨论",
                remedy=f"请提交{names}；本次会议只作研究的，把议定事项改为要求。",
                subject=one.item.id,
                field="referred",
            )
        elif sheet.stage in _OVER and one.item.referred_on is None:
            yield referred_matters.finding(
                Severity.HINT,
                f"{named}已经会议研究，还没有{matter.onward}。",
                sum=f"属于{matter.label}",
                remedy="请汇报单位按研究意见修改完善材料（第五十八条第五项），报送后填写“报送日期”。",
                subject=one.item.id,
                field="referred_on",
            )


def _decided(one: ItemSheet) -> bool:
    return any(decision.kind is DecisionKind.DECIDED for decision in one.decisions)
