"""学习档案卷: the whole year of the group as one volume, with a cover and a list of what is in it."""

import io
from collections.abc import Iterator
from datetime import date

from msgspec import Struct

from jkgov_desktop.paper.fonts import Fonts
from jkgov_desktop.paper.grid import MM
from jkgov_desktop.paper.printed import Printed
from jkgov_desktop.paper.study.plan import print_plan, print_schedule
from jkgov_desktop.paper.study.session import print_record, print_sign_in
from jkgov_desktop.paper.study.statistics import print_ledger, print_self_study, print_statistics
from jkgov_desktop.paper.tables import Cell
from jkgov_desktop.paper.tabular import PORTRAIT, Row, TableForm, print_table_form
from jkgov_desktop.records.sheets import NothingToPrint
from jkgov_desktop.rulebook.study.sums import YearPapers

_SHARES = (16, 112, 20, 17)
_HEAD = ("序号", "名称", "起页", "页数")
_ROW = 9 * MM


class _Part(Struct, frozen=True):
    name: str
    printed: Printed


def print_volume(papers: YearPapers, fonts: Fonts, printed_on: date | None = None) -> Printed:
    """Plan, quarters, every held session's sign-in sheet and record, ledger, statistics and study alone."""
    from pypdfium2 import PdfDocument

    parts = list(_parts(papers, fonts, printed_on))
    printed_parts = [_contents(papers, parts, fonts, printed_on), *(part.printed for part in parts)]
    notes = dict.fromkeys(note for printed in printed_parts for note in printed.notes)
    with PdfDocument.new() as whole:
        for printed in printed_parts:
            with PdfDocument(printed.pdf) as pages:
                whole.import_pages(pages)
        kept = io.BytesIO()
        whole.save(kept)
        return Printed(kept.getvalue(), len(whole), tuple(notes))


def _parts(papers: YearPapers, fonts: Fonts, printed_on: date | None) -> Iterator[_Part]:
    year = papers.year
    if not year.sessions:
        raise NothingToPrint(f"{year.year}年还没有集中学习，装订不成卷。")
    yield _Part("年度学习计划", print_plan(papers, fonts, printed_on))
    yield _Part("季度学习安排", print_schedule(papers, fonts, printed_on))
    for one in year.sessions:
        if one.session.held:
            name = f"{one.session.when}　{one.session.theme}"
            yield _Part(f"签到表：{name}", print_sign_in(one, fonts, printed_on))
            yield _Part(f"学习记录：{name}", print_record(one, fonts, printed_on))
    yield _Part("集中学习台账", print_ledger(papers, fonts, printed_on))
    yield _Part("学习情况统计", print_statistics(papers, fonts, printed_on))
    yield _Part("个人自学登记表", print_self_study(papers, fonts, printed_on))


def _contents(papers: YearPapers, parts: list[_Part], fonts: Fonts, printed_on: date | None) -> Printed:
    """The list of contents; it is set twice, for its own pages move the numbers of all that follow."""
    own = 1
    while True:
        printed = print_table_form(_list(papers, parts, own, printed_on), PORTRAIT, fonts)
        if printed.pages == own:
            return printed
        own = printed.pages


def _list(papers: YearPapers, parts: list[_Part], own: int, printed_on: date | None) -> TableForm:
    year, page = papers.year, own + 1
    rows = []
    for number, part in enumerate(parts, start=1):
        cells = (str(number), part.name, str(page), str(part.printed.pages))
        rows.append(Row([Cell(text, centred=place != 1) for place, text in enumerate(cells)], _ROW))
        page += part.printed.pages
    return TableForm(
        title=f"{year.house.government}党组中心学习组{year.year}年学习档案卷",
        shares=_SHARES,
        head=_HEAD,
        rows=rows,
        lines=[papers.sums.sentence + "。", f"全卷共{page - 1}页。"],
        closing=["发言提纲、学习心得、调研报告的纸质材料附后装订。"],
        office=year.house.office,
        printed_on=printed_on,
    )
