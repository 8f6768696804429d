"""经费: an amount is typed and its way appears, with the sentence of the rules for every station."""

from jkgov_desktop.records.documents.funds import FundRequest
from jkgov_desktop.records.register import Register
from jkgov_desktop.ui.documents.fund_sections import fund_lines
from jkgov_desktop.ui.documents.route import RouteCard
from jkgov_desktop.ui.kit.text import tr
from jkgov_desktop.ui.parts import Parts
from jkgov_desktop.ui.subject import LifeRegister


class FundRegister(LifeRegister):
    """The requests for money; below the entry form stands the way of what is being typed."""

    def __init__(self, parts: Parts, register: Register) -> None:
        super().__init__(parts, register)
        self.way = RouteCard(tr("审批路径"), parts.signals.article_wanted.emit)
        side = self.entry.parentWidget()
        assert side is not None
        column = side.layout()
        assert column is not None
        column.addWidget(self.way)
        self.entry.judged.connect(self._on_judged)

    def _on_judged(self, _found: object) -> None:
        """Show the way of the amount that stands in the form."""
        typed = self.entry.form.valid_record(self.entry.loaded)
        lines = fund_lines(self.parts.desk, typed) if isinstance(typed, FundRequest) else []
        self.way.set_lines(lines, tr("填写单位、事项、金额和性质后，这里列出谁审核、谁审签和依据。"))
