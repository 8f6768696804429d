"""涉密载体登记簿: blank tables to be kept by hand (第99至103条). Nothing typed ever stands on them."""

from collections.abc import Sequence
from datetime import date

from msgspec import Struct

from jkgov_desktop.paper.fonts import Fonts
from jkgov_desktop.paper.grid import MM
from jkgov_desktop.paper.printed import Printed
from jkgov_desktop.paper.tables import Cell
from jkgov_desktop.paper.tabular import LANDSCAPE, Row, TableForm, print_table_form
from jkgov_desktop.records.house import House

_ROWS, _ROW = 11, 11 * MM
_BY_HAND = "本簿只供手工填写，由专人保管，不得录入非涉密计算机，不得复印、拍照。"


class BlankRegister(Struct, frozen=True):
    """A register kept by hand: its title and its columns, each with its width in millimetres. Called, it prints."""

    title: str
    columns: Sequence[tuple[str, int]]

    def __call__(self, house: House, fonts: Fonts, printed_on: date | None = None) -> Printed:
        """One empty page of it."""
        form = TableForm(
            title=self.title,
            shares=[width for _label, width in self.columns],
            head=[label for label, _width in self.columns],
            rows=[Row([Cell()] * len(self.columns), _ROW)] * _ROWS,
            lines=["＿＿＿＿年　　　　第＿＿＿页　　　　保管人：＿＿＿＿＿＿＿＿"],
            closing=[_BY_HAND],
            office=house.office,
            printed_on=printed_on,
        )
        return print_table_form(form, LANDSCAPE, fonts)


RECEIVED = BlankRegister("涉密文件收文登记簿", (
    ("序号", 10), ("收到日期", 22), ("编　号", 26), ("份号", 18), ("发文单位", 36), ("密级和\n保密期限", 26),
    ("送件人\n签名", 22), ("签收人\n签名", 22), ("去　向", 30), ("保管人\n签名", 22), ("备注", 22),
))  # fmt: skip
GIVEN_OUT = BlankRegister("绝密文件分发、收回登记簿", (
    ("序号", 10), ("编　号", 26), ("份号", 18), ("领取单位", 36), ("领取人\n签名", 22), ("领取日期", 22),
    ("应收回\n日期", 22), ("收回日期", 22), ("收件人\n签名", 22), ("清点结果", 26), ("备注", 22),
))  # fmt: skip
LENT = BlankRegister("涉密文件借阅登记簿", (
    ("序号", 10), ("编　号", 26), ("份号", 18), ("借阅单位", 34), ("借阅人\n签名", 22), ("批准人\n签名", 22),
    ("借出日期\n时间", 24), ("应还日期\n时间", 24), ("归还日期\n时间", 24), ("接收人\n签名", 22), ("备注", 22),
))  # fmt: skip
COPIED = BlankRegister("涉密文件复制审批登记簿", (
    ("序号", 10), ("编　号", 26), ("份号", 18), ("密级和\n保密期限", 26), ("申请单位", 34), ("经办人\n签名", 22),
    ("批准人\n签名", 22), ("复制份数", 18), ("复制日期", 22), ("复制件去向\n及份号", 36), ("备注", 22),
))  # fmt: skip
CLEARED = BlankRegister("涉密文件清退、销毁登记簿", (
    ("序号", 10), ("编　号", 26), ("密级和\n保密期限", 26), ("份号", 18), ("清退单位", 34), ("清退人\n签名", 22),
    ("接收人\n签名", 22), ("清退日期", 22), ("销毁方式\n及日期", 28), ("监销人\n签名", 24), ("主管领导\n签字", 24),
))  # fmt: skip
