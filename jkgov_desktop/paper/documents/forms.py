"""The forms of documents, in the order they are needed."""

from jkgov_desktop import paper
from jkgov_desktop.paper import documents
from jkgov_desktop.paper.form import Form
from jkgov_desktop.paper.later import later
from jkgov_desktop.records.documents.sheets import (
    ArchiveSheet,
    FundSheet,
    IncomingSheet,
    OutgoingSheet,
    ReportsSheet,
    SealSheet,
    UrgentSheet,
)
from jkgov_desktop.records.house import House
from jkgov_desktop.records.sheets import LedgerSheet
from jkgov_desktop.records.words import N_

with later(paper, documents):
    from jkgov_desktop.paper import ledger
    from jkgov_desktop.paper.documents import archive, blank_registers, duty, funds, incoming, outgoing, red_head_docx

_IN, _OUT, _BLANK = "incoming_documents", "outgoing_documents", "blank-registers"

FORMS = (
    Form("handling-sheet", N_("文件处理单"), _IN, IncomingSheet, incoming.print_handling, 60),
    Form("circulation-slip", N_("文件传阅单"), _IN, IncomingSheet, incoming.print_circulation, 61),
    Form("return-slip", N_("退文单"), _IN, IncomingSheet, incoming.print_return_slip, 59),
    Form("transfer-slip", N_("领导批示件转办单"), _IN, IncomingSheet, incoming.print_transfer, 61),
    Form("reminder", N_("文件催办单"), _IN, IncomingSheet, incoming.print_reminder, 67),
    Form("handling-history", N_("文件处理单（含批示记录）"), _IN, IncomingSheet, incoming.print_history, 61),
    Form("reminders", N_("全部催办单"), "due-papers", tuple[IncomingSheet, ...], incoming.print_reminders, 67),
    Form("draft-cover", N_("发文稿纸"), _OUT, OutgoingSheet, outgoing.print_cover, 62),
    Form(
        "red-head", N_("套红文件"), _OUT, OutgoingSheet, outgoing.print_document, 59, docx=red_head_docx.document_docx
    ),
    Form("fund-approval", N_("经费审批表"), "fund_requests", FundSheet, funds.print_request, 104),
    Form("seal-slip", N_("用印审批单"), "seal_uses", SealSheet, duty.print_seal_slip, 68),
    Form("urgent-report", N_("紧急信息接报登记单"), "urgent_reports", UrgentSheet, duty.print_urgent_report, 27),
    Form("unit-reports", N_("报告报送情况表"), "reports-year", ReportsSheet, duty.print_reports, 71),
    Form("incoming-book", N_("收文登记簿"), "incoming-book", LedgerSheet, ledger.print_ledger, 67),
    Form("outgoing-book", N_("发文登记簿"), "outgoing-book", LedgerSheet, ledger.print_ledger, 62),
    Form("instruction-book", N_("领导批示件登记簿"), "instruction-book", LedgerSheet, ledger.print_ledger, 61),
    Form("seal-book", N_("用印登记簿"), "seal-book", LedgerSheet, ledger.print_ledger, 68),
    Form("normative-list", N_("规范性文件目录"), "normative-list", LedgerSheet, ledger.print_ledger, 22),
    Form("archive-list", N_("归档文件目录"), "archive-list", LedgerSheet, ledger.print_ledger),
    Form("archive-cover", N_("归档文件目录封面"), "archive-year", ArchiveSheet, archive.print_covers),
    Form("archive-stamps", N_("归档章"), "archive-year", ArchiveSheet, archive.print_year_stamps),
    Form("archive-spines", N_("档案盒盒脊"), "archive-year", ArchiveSheet, archive.print_year_spines),
    Form("archive-note", N_("备考表"), "archive-year", ArchiveSheet, archive.print_year_notes),
    Form("secret-received", N_("涉密文件收文登记簿"), _BLANK, House, blank_registers.RECEIVED, 101),
    Form("secret-given-out", N_("绝密文件分发、收回登记簿"), _BLANK, House, blank_registers.GIVEN_OUT, 101),
    Form("secret-lent", N_("涉密文件借阅登记簿"), _BLANK, House, blank_registers.LENT, 101),
    Form("secret-copied", N_("涉密文件复制审批登记簿"), _BLANK, House, blank_registers.COPIED, 101),
    Form("secret-cleared", N_("涉密文件清退、销毁登记簿"), _BLANK, House, blank_registers.CLEARED, 101),
)
