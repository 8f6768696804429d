"""建议提案: a suggestion or motion without a limit is given the usual one when it is kept."""

from functools import partial

from jkgov_desktop.office import documents
from jkgov_desktop.records.documents.reporting import Proposal
from jkgov_desktop.ui.entry import EntryPanel
from jkgov_desktop.ui.parts import Parts
from jkgov_desktop.ui.register_page import RegisterPage


class ProposalRegister(RegisterPage):
    """The suggestions and motions."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts, Proposal.register)

    def make_entry(self) -> EntryPanel:
        """Every field; saving sets the limit."""
        save = partial(documents.save_proposal, self.parts.desk)
        return EntryPanel(self.parts, self.register, save=save, judge=self.judge)
