"""What an edition says in numbers about supervision (第45–48条、第58条第十项)."""

from typing import Annotated

from msgspec import Meta

from jkgov_desktop.records.words import N_
from jkgov_desktop.rulebook.data_files import Section, Whole


class SupervisionFigures(Section, frozen=True):
    """`feedback_days` are working days after a unit received the notice (第48条).

    `yellow_days` are the working days before a limit from which the office wants to be warned.
    """

    feedback_days: Annotated[Whole, Meta(title=N_("几个工作日内反馈办理情况"))]
    yellow_days: Annotated[Whole, Meta(title=N_("剩几个工作日亮黄灯"))]
