"""邀请领导出席活动审批表: what is asked, how the rules screen it, who looked at it and who decided (第79、80、95条)."""

from datetime import date

from jkgov_desktop.paper.fonts import Fonts
from jkgov_desktop.paper.handwriting import SigningRoom, TickBoxes
from jkgov_desktop.paper.leaders.fitting import FULL
from jkgov_desktop.paper.leaders.wording import SIGNED_ON, clock, period, printed
from jkgov_desktop.paper.printed import Printed
from jkgov_desktop.paper.rows import SHARES, TALL, drawn, halves, wide
from jkgov_desktop.paper.tabular import Row, TableForm, print_table_form
from jkgov_desktop.records.fields import chinese_day, day_or_blank
from jkgov_desktop.records.leaders.activities import EventException, EventNature
from jkgov_desktop.records.leaders.sheets import InvitationSheet

_ROOMY = 44.0
_RULE = "一律经县政府办公室报送；重要活动提前三日报送（第八十条、第九十五条）。"


def print_invitation(sheet: InvitationSheet, fonts: Fonts, printed_on: date | None = None) -> Printed:
    """The form that goes from the office to its director and to the leader."""
    form = TableForm(
        title="邀请领导出席活动审批表",
        shares=SHARES,
        head=(),
        rows=[*_event(sheet), *_screening(sheet), *_way(sheet)],
        closing=[_RULE],
        office=sheet.house.office,
        printed_on=printed_on,
    )
    return print_table_form(form, FULL, fonts)


def _event(sheet: InvitationSheet) -> list[Row]:
    one = sheet.invitation
    return [
        wide("活动名称", one.title),
        halves("主办单位", sheet.unit, "联系人及电话", one.contact),
        wide("活动时间", f"{period(one.start, one.last)}　{clock(one.starts)}".strip()),
        halves("活动地点", one.place, "活动规模", one.scale),
        wide("活动内容\n与议程", one.programme, _ROOMY),
        halves("拟请领导", printed(sheet.leader), "拟请事项", one.duty),
        wide("出席嘉宾", one.guests),
        halves("讲话稿", _yes(yes=one.speech), "新闻报道", _yes(yes=one.press)),
    ]


def _screening(sheet: InvitationSheet) -> list[Row]:
    """What the event is, what lets it pass, and how early it came in."""
    one = sheet.invitation
    days = (one.start.day - one.received_on).days
    exceptions = tuple(kind.label for kind in EventException)
    return [
        drawn("活动性质", TickBoxes(tuple(map(_said, EventNature)), _said(one.nature), across=4)),
        drawn("例外情形", TickBoxes(exceptions, one.exception.label if one.exception else "")),
        halves(
            "报送日期", chinese_day(one.received_on), "提前天数", f"{days}天{'（重要活动）' if one.important else ''}"
        ),
    ]


def _way(sheet: InvitationSheet) -> list[Row]:
    one = sheet.invitation
    return [
        wide("邀请单位主要\n负责人签字", f"　　　　　　　　　　　（盖章）　　　　{SIGNED_ON}", TALL),
        drawn("办公室主任\n审示", SigningRoom(f"{one.director_opinion}　　{day_or_blank(one.director_on)}".strip())),
        drawn("领导审定", SigningRoom(day_or_blank(one.decided_on))),
    ]


def _said(nature: EventNature) -> str:
    """What stands behind the box, short enough for four abreast."""
    return "工作公务" if nature is EventNature.WORK else nature.label


def _yes(*, yes: bool) -> str:
    return "有" if yes else "无"
