"""Seals (第68条) and secret carriers (第101条)."""

from collections.abc import Iterator

from jkgov_desktop.records.documents.sheets import SealSheet, SecretSheet
from jkgov_desktop.records.fields import chinese_day
from jkgov_desktop.rulebook.book import Book
from jkgov_desktop.rulebook.findings import Finding, Severity, check


@check(68, on=SealSheet)
def seal_custody(sheet: SealSheet, _rules: Book) -> Iterator[Finding]:
    """A seal has a keeper, is used after approval, and a paper only after it was issued."""
    use, seal = sheet.use, sheet.seal
    if not use.approver or not use.approved_on or use.approved_on > use.used_on:
        yield seal_custody.finding(
            Severity.BLOCK,
            "用印必批：没有先经批准。",
            sum=f"批准：{chinese_day(use.approved_on) if use.approved_on else '无'}，用印：{chinese_day(use.used_on)}",
            remedy="请先报批，批准后再用印登记。",
            field="approver",
        )
    if seal and not (seal.keeper and seal.deputy):
        yield seal_custody.finding(
            Severity.BLOCK,
            f"{seal.name}须专人管理，还没有{'监印人' if not seal.keeper else '代管人'}。",
            remedy="请在“印章”中登记监印人和代管人。",
            field="seal",
        )
    elif seal and use.keeper and use.keeper not in (seal.keeper, seal.deputy):
        yield seal_custody.finding(
            Severity.WARN,
            f"{use.keeper}不是{seal.name}的监印人或代管人。",
            sum=f"监印人{seal.keeper}，代管人{seal.deputy}",
            remedy="请核对监印人，人员有变动的在“印章”中更新。",
            field="keeper",
        )
    if sheet.document and not sheet.document.signed_on:
        yield seal_custody.finding(
            Severity.BLOCK,
            "所用印的公文还没有签发。",
            sum=f"《{sheet.document.title}》",
            remedy="请先办理签发。",
            field="document",
        )


@check(101, on=SecretSheet)
def returned_in_full(sheet: SecretSheet, _rules: Book) -> Iterator[Finding]:
    """Every numbered copy comes back."""
    copy = sheet.copy
    if copy.returned_on is None and sheet.today > copy.due_back:
        yield returned_in_full.finding(
            Severity.BLOCK,
            f"{copy.number}号第{copy.copy}份还没有收回。",
            sum=f"应于{chinese_day(copy.due_back)}收回，{sheet.holder}领取，已超{(sheet.today - copy.due_back).days}天",
            remedy="请立即收回并清点；找不到的，马上报告保密工作部门。",
            field="returned_on",
        )
