"""What an edition says in numbers about papers and money (第21、22、37、59–73、104、105条)."""

from typing import Annotated

from msgspec import Meta

from jkgov_desktop.records.words import N_
from jkgov_desktop.rulebook.data_files import Section, Whole
from jkgov_desktop.rulebook.figures.agenda import Kinds
from jkgov_desktop.rulebook.figures.values import Fen, MonthDay


class DocumentFigures(Section, frozen=True):
    """The figures of papers and money.

    `..._days` are working days within which a paper is answered, by how it is decided (第67条). The limits of
    money are written in yuan and belong to the lower tier, except `project_limit`, from which on a project is a
    great one (第104条). `normative_meetings` settle a normative document (第21条), `fund_meetings` decide on money,
    `congress_meetings` discuss what then goes to the people's congress (第70条).
    `alike_days` and `split_months` look back for papers sent twice and for requests cut in pieces; units report by
    `half_due` and `year_due`, the latter in the next year (第71条). `cleaning_months` may lie between two reviews of
    a normative document; `proposal_months` is the time to answer a suggestion (第37条).
    """

    ordinary_days: Annotated[Whole, Meta(title=N_("一般事项几个工作日答复"))]
    thematic_days: Annotated[Whole, Meta(title=N_("专题研究的几个工作日答复"))]
    executive_days: Annotated[Whole, Meta(title=N_("上常务会议的几个工作日答复"))]
    deputy_limit: Annotated[Fen, Meta(title=N_("分管副县长审签的最高数额"))]
    head_limit: Annotated[Fen, Meta(title=N_("县长审签的最高数额"))]
    meeting_limit: Annotated[Fen, Meta(title=N_("会议决定的最高数额"))]
    project_limit: Annotated[Fen, Meta(title=N_("报县委的重大项目起点数额"))]
    normative_meetings: Annotated[Kinds, Meta(title=N_("可审定规范性文件的会议"))]
    congress_meetings: Annotated[Kinds, Meta(title=N_("提请人大的事项须经的会议"))]
    fund_meetings: Annotated[Kinds, Meta(title=N_("可决定资金的会议"))]
    alike_days: Annotated[Whole, Meta(title=N_("多少天内的相似来文算疑似重复"))]
    split_months: Annotated[Whole, Meta(title=N_("多少个月内的同类申请算疑似拆分"))]
    half_due: Annotated[MonthDay, Meta(title=N_("半年报告报送时限"))]
    year_due: Annotated[MonthDay, Meta(title=N_("全年报告报送时限（次年）"))]
    cleaning_months: Annotated[Whole, Meta(title=N_("规范性文件几个月清理一次"))]
    proposal_months: Annotated[Whole, Meta(title=N_("建议提案几个月答复"))]
    earmarked_months: Annotated[Whole, Meta(title=N_("专款几个月报一次进展"))]
