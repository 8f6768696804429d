"""The forms of documents, in the order they are needed."""

from jkgov_desktop.paper.form import Form
from jkgov_desktop.records.words import N_

_BLANK, _REGISTERS = "blank-registers", "documents.blank_registers"

FORMS: tuple[Form, ...] = (
    Form("secret-received", N_("涉密文件收文登记簿"), 101, _BLANK, None, f"{_REGISTERS}:print_received"),
    Form("secret-given-out", N_("绝密文件分发、收回登记簿"), 101, _BLANK, None, f"{_REGISTERS}:print_given_out"),
    Form("secret-lent", N_("涉密文件借阅登记簿"), 101, _BLANK, None, f"{_REGISTERS}:print_lent"),
    Form("secret-copied", N_("涉密文件复制审批登记簿"), 101, _BLANK, None, f"{_REGISTERS}:print_copied"),
    Form("secret-cleared", N_("涉密文件清退、销毁登记簿"), 101, _BLANK, None, f"{_REGISTERS}:print_cleared"),
)
