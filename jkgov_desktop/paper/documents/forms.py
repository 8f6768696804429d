"""The forms of documents, in the order they are needed."""

from jkgov_desktop.paper.form import Form
from jkgov_desktop.records.words import N_

_IN, _OUT, _BLANK = "incoming_documents", "outgoing_documents", "blank-registers"
_REGISTERS = "documents.blank_registers"

FORMS: tuple[Form, ...] = (
    Form("handling-sheet", N_("文件处理单"), 60, _IN, None, "documents.incoming:print_handling"),
    Form("circulation-slip", N_("文件传阅单"), 61, _IN, None, "documents.incoming:print_circulation"),
    Form("return-slip", N_("退文单"), 59, _IN, None, "documents.incoming:print_return_slip"),
    Form("transfer-slip", N_("领导批示件转办单"), 61, _IN, None, "documents.incoming:print_transfer"),
    Form("reminder", N_("文件催办单"), 67, _IN, None, "documents.incoming:print_reminder"),
    Form("handling-history", N_("文件处理单（含批示记录）"), 61, _IN, None, "documents.incoming:print_history"),
    Form("reminders", N_("全部催办单"), 67, "due-papers", None, "documents.incoming:print_reminders"),
    Form("draft-cover", N_("发文稿纸"), 62, _OUT, None, "documents.outgoing:print_cover"),
    Form("red-head", N_("套红文件"), 59, _OUT, None, "documents.outgoing:print_document", "letters:document_docx"),
    Form("fund-approval", N_("经费审批表"), 104, "fund_requests", None, "documents.funds:print_request"),
    Form("seal-slip", N_("用印审批单"), 68, "seal_uses", None, "documents.duty:print_seal_slip"),
    Form("urgent-report", N_("紧急信息接报登记单"), 27, "urgent_reports", None, "documents.duty:print_urgent_report"),
    Form("unit-reports", N_("报告报送情况表"), 71, "reports-year", None, "documents.duty:print_reports"),
    Form("incoming-book", N_("收文登记簿"), 67, "incoming-book", None, "ledger:print_ledger"),
    Form("outgoing-book", N_("发文登记簿"), 62, "outgoing-book", None, "ledger:print_ledger"),
    Form("instruction-book", N_("领导批示件登记簿"), 61, "instruction-book", None, "ledger:print_ledger"),
    Form("seal-book", N_("用印登记簿"), 68, "seal-book", None, "ledger:print_ledger"),
    Form("normative-list", N_("规范性文件目录"), 22, "normative-list", None, "ledger:print_ledger"),
    Form("archive-list", N_("归档文件目录"), None, "archive-list", None, "ledger:print_ledger"),
    Form("archive-cover", N_("归档文件目录封面"), None, "archive-year", None, "documents.archive:print_covers"),
    Form("archive-stamps", N_("归档章"), None, "archive-year", None, "documents.archive:print_year_stamps"),
    Form("archive-spines", N_("档案盒盒脊"), None, "archive-year", None, "documents.archive:print_year_spines"),
    Form("archive-note", N_("备考表"), None, "archive-year", None, "documents.archive:print_year_notes"),
    Form("secret-received", N_("涉密文件收文登记簿"), 101, _BLANK, None, f"{_REGISTERS}:print_received"),
    Form("secret-given-out", N_("绝密文件分发、收回登记簿"), 101, _BLANK, None, f"{_REGISTERS}:print_given_out"),
    Form("secret-lent", N_("涉密文件借阅登记簿"), 101, _BLANK, None, f"{_REGISTERS}:print_lent"),
    Form("secret-copied", N_("涉密文件复制审批登记簿"), 101, _BLANK, None, f"{_REGISTERS}:print_copied"),
    Form("secret-cleared", N_("涉密文件清退、销毁登记簿"), 101, _BLANK, None, f"{_REGISTERS}:print_cleared"),
)
