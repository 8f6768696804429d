"""排学习: the days of a year of group study proposed, with the reasons; the secretary pins, moves or forbids days."""

from datetime import date
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from jkgov_desktop.office import registers
from jkgov_desktop.office.study import planning
from jkgov_desktop.office.study.planning import Proposed, ProposedYear, Request
from jkgov_desktop.office.study.sheets import year_sheet
from jkgov_desktop.records.slots import days_said
from jkgov_desktop.records.study import DayMark, StudyPlan, StudySession, span_said
from jkgov_desktop.rulebook.study.planning import Block
from jkgov_desktop.rulebook.study.sums import YearSum, year_sum
from jkgov_desktop.ui.kit.buttons import Button, LinkButton, PrimaryButton
from jkgov_desktop.ui.kit.cards import BETWEEN, INSIDE, Card, Tone, clear, label, scrolling
from jkgov_desktop.ui.kit.findings import FindingsPanel
from jkgov_desktop.ui.kit.jobs import Cancelled, Progress
from jkgov_desktop.ui.kit.text import tr
from jkgov_desktop.ui.parts import Parts
from jkgov_desktop.ui.study.board import Quarter, YearBoard
from jkgov_desktop.ui.study.gauge import Gauge
from jkgov_desktop.ui.year_page import YearPage

SIDE_LEAST, SIDE_MOST = 230, 320


class PlannerPage(YearPage):
    """One year: the board in the middle, at the right why the chosen day, and what the rules say of the year."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts, tr("排学习"))
        self.proposal: ProposedYear | None = None
        self._adopt = PrimaryButton(tr("采用"), self._on_adopt)
        self._plan = Button(tr("年度计划"), self._on_plan)
        for button in (self._plan, self._adopt):
            self.title.add_action(button)
        self._gauge = Gauge()
        self._sum = label("", Tone.SECONDARY)
        self._lacks = label("", Tone.BLOCKED, wrap=True)
        self.board = YearBoard()
        self.board.chosen.connect(self._show_why)
        self.board.wanted.connect(self.act)
        self._why = Card(tr("为何是这一天"))
        self._rules = Card(tr("规则提示"))
        self._findings = FindingsPanel(parts.signals.article_wanted.emit)
        self._rules.body.addWidget(self._findings)
        self._build()

    def _build(self) -> None:
        year = Card()
        row = QHBoxLayout()
        row.setSpacing(BETWEEN)
        row.addWidget(self._gauge, 1)
        row.addWidget(self._sum)
        year.body.addLayout(row)
        year.body.addWidget(self._lacks)
        middle = QVBoxLayout()
        middle.setSpacing(BETWEEN)
        middle.addWidget(year)
        middle.addWidget(scrolling(self.board), 1)
        keys = tr("↑↓←→ 选择　P 指定　F 不排　[ ] 提前推后　Enter 打开；虚线框是拟排的日期，采用后才成为学习安排")
        middle.addWidget(label(keys, Tone.FAINT, wrap=True))
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(BETWEEN)
        column.addWidget(self._why)
        column.addWidget(self._rules)
        column.addStretch(1)
        scroll = scrolling(side)
        scroll.setMinimumWidth(SIDE_LEAST)
        scroll.setMaximumWidth(SIDE_MOST)
        whole = QHBoxLayout()
        whole.setSpacing(BETWEEN)
        whole.addLayout(middle, 3)
        whole.addWidget(scroll, 1)
        self.column.addLayout(whole, 1)

    def read(self) -> None:
        """Search in the background; the board stays as it is until the answer comes."""
        wanted = planning.request(self.parts.desk, self.year)
        self.parts.jobs.run(
            partial(_search, wanted),
            on_done=self._show,
            on_error=self._on_failed,
            title=tr("正在排{year}年的学习").format(year=self.year),
        )

    def _on_failed(self, error: Exception) -> None:
        self.parts.toasts.show(tr("排学习时出了错，请重试；反复出现请备份后报告。"), blocked=True)
        raise error

    def _show(self, proposal: ProposedYear) -> None:
        if proposal.request.year != self.year:
            return
        self.proposal = proposal
        sheet = year_sheet(self.parts.desk, self.year)
        rules = self.parts.desk.rules
        sums = year_sum(sheet, rules)
        terms = proposal.request.terms
        quarters = [
            Quarter(
                one,
                tuple(each for each in proposal.sessions if each.block.quarter == one.quarter),
                terms.low,
                terms.high,
            )
            for one in sums.quarters
        ]
        self.board.set_quarters(quarters)
        self._show_sum(proposal, sums)
        found = rules.judge(sheet)
        self._findings.set_findings(found)
        self._rules.set_title(tr("规则提示 {count}").format(count=len(found)) if found else tr("规则提示"))

    def _show_sum(self, proposal: ProposedYear, sums: YearSum) -> None:
        fresh = proposal.fresh
        planned = sum(one.block.halves for one in fresh)
        self._gauge.set_counts(sums.held, sums.arranged, planned, sums.needs)
        self._sum.setText(
            tr("已学{held}　已排{arranged}　拟排{planned}　合计{total}，全年需{needs}").format(
                held=days_said(sums.held),
                arranged=days_said(sums.arranged),
                planned=days_said(planned),
                total=days_said(sums.total + planned),
                needs=days_said(sums.needs),
            )
        )
        self._adopt.set_text(tr("采用 {count} 次").format(count=len(fresh)))
        self._adopt.setVisible(bool(fresh) and not self.parts.desk.store.read_only)
        lacks = _lacks(proposal)
        self._lacks.setText(lacks)
        self._lacks.setVisible(bool(lacks))
        planned_year = planning.plan_of(self.parts.desk, self.year)
        self._plan.set_text(tr("年度计划") if planned_year else tr("建立计划"))
        self._plan.setEnabled(bool(planned_year) or not self.parts.desk.store.read_only)

    def _show_why(self, place: int) -> None:
        clear(self._why.body)
        sessions = self.proposal.sessions if self.proposal else ()
        if not 0 <= place < len(sessions):
            empty = tr("这一年还没有可排的日子。") if self.proposal else tr("正在计算。")
            self._why.body.addWidget(label(empty, Tone.SECONDARY, wrap=True))
            return
        one = sessions[place]
        self._why.body.addWidget(label(_heading(one), Tone.STRONG, wrap=True))
        for sentence in self._reasons(one):
            self._why.body.addWidget(label(sentence, Tone.SECONDARY, wrap=True))
        for block, coming in zip(one.others, one.others_coming, strict=True):
            said = tr("次优：{when}，{coming}人能到").format(when=span_said(block.first, block.last), coming=coming)
            self._why.body.addWidget(LinkButton(said, partial(self._move_to, block)))
        self._why.body.addWidget(self._buttons(one))

    def _reasons(self, one: Proposed) -> list[str]:
        found = [tr("{coming}人能到，共{of}人").format(coming=one.coming, of=one.of)]
        if one.session and one.session.held:
            found = [tr("已举行：{coming}人到会，共{of}人").format(coming=one.coming, of=one.of)]
        if one.away:
            found.append(tr("不能到：{names}").format(names="、".join(one.away)))
        if one.is_pinned:
            found.append(tr("由您指定，重排时不动。"))
        elif one.session is None:
            gap = self.proposal.request.terms.gap if self.proposal else 0
            better = tr("{count}个能多到人，但离相邻的学习太近").format(count=one.better)
            found.append(
                tr("本季有{choices}个日子可排，{better}。").format(
                    choices=one.choices, better=better if one.better else tr("没有哪个能到更多人")
                )
            )
            found.append(tr("两次至少相隔{gap}天，满足季度和全年天数；人数相同取靠近月中的。").format(gap=gap))
        if self.proposal and self.proposal.request.is_estimated:
            found.append(tr("暂估：这一年还没有节假日表。"))
        return found

    def _buttons(self, one: Proposed) -> QWidget:
        """What can be done with the chosen session, side by side."""
        deeds = [(tr("取消指定") if one.is_pinned else tr("指定"), "pin"), (tr("不排"), "forbid")]
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(INSIDE)
        for name, deed in [(tr("打开"), "open")] if one.session else deeds:
            button = Button(name, partial(self.act, deed))
            button.setEnabled(deed == "open" or not self.parts.desk.store.read_only)
            row.addWidget(button)
        row.addStretch(1)
        return line

    def act(self, deed: str) -> None:
        """Pin, forbid, move or open the chosen session."""
        sessions = self.proposal.sessions if self.proposal else ()
        if not 0 <= self.board.current < len(sessions):
            return
        one, desk = sessions[self.board.current], self.parts.desk
        on = one.block.first.day
        if deed == "open":
            if one.session:
                self.parts.open_record(StudySession.register.table, one.session.id)
            return
        if one.session:
            self.parts.toasts.show(tr("这次学习已经安排，请打开它修改日期。"), blocked=True)
            return
        if deed == "pin" and one.is_pinned:
            self.parts.do(partial(planning.clear_day, desk, on))
        elif deed in ("pin", "forbid"):
            mark = DayMark.PINNED if deed == "pin" else DayMark.FORBIDDEN
            self.parts.do(partial(planning.mark_day, desk, on, mark), _marked(on, mark))
        elif self.proposal:
            by = 1 if deed == "later" else -1
            self.parts.do(partial(planning.move, desk, self.proposal, one, by))

    def _move_to(self, block: Block) -> None:
        day = block.first.day
        pin = partial(planning.mark_day, self.parts.desk, day, DayMark.PINNED)
        self.parts.do(pin, _marked(day, DayMark.PINNED))

    def _on_adopt(self) -> None:
        proposal = self.proposal
        if proposal:
            self.parts.do(partial(planning.adopt, self.parts.desk, proposal), tr("已采用，学习安排已登记"))

    def _on_plan(self) -> None:
        desk, year = self.parts.desk, self.year
        plan = planning.plan_of(desk, year) or self.parts.do(partial(registers.save, desk, None, StudyPlan(year=year)))
        if plan:
            self.parts.open_record(StudyPlan.register.table, plan.id)


def _search(wanted: Request, progress: Progress, cancelled: Cancelled) -> ProposedYear:
    def tick(done: int, total: int) -> bool:
        if done % 20 == 0:
            progress(done, total)
        return cancelled()

    return planning.propose(wanted, tick)


def _lacks(proposal: ProposedYear) -> str:
    """Which rule cannot be met, and the least change that would; before that, that the group is empty."""
    if not proposal.request.members:
        return tr("学习组还没有成员，算不出几人能到；请先到“学习组成员”用“按职务组成”建立。")
    cost = proposal.plan.cost
    if not cost.is_short:
        return ""
    said = []
    if cost.empty:
        said.append(tr("{count}个季度排不出一次学习").format(count=cost.empty))
    if cost.short_quarters:
        said.append(tr("季度天数还差{days}").format(days=days_said(cost.short_quarters)))
    if cost.short_year:
        said.append(tr("全年还差{days}").format(days=days_said(cost.short_year)))
    return tr("排不满（第91条）：{lacks}。{remedy}").format(
        lacks="，".join(said), remedy=planning.remedy_said(proposal.remedy, proposal.request.terms.high // 2)
    )


def _heading(one: Proposed) -> str:
    theme = f"　{one.session.theme}" if one.session else ""
    return f"{one.when}（{days_said(one.block.halves)}）{theme}"


def _marked(on: date, mark: DayMark) -> str:
    return f"{on.month}月{on.day}日{tr(mark.label)}"
