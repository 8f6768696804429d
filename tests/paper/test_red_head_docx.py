"""Editable red-head documents, read back from the file they are written to."""

import io
from datetime import date

import docx
import pytest
from docx.oxml.ns import qn

from jkgov_desktop.paper.documents.red_head_docx import words_docx
from jkgov_desktop.records.documents.red_head import DocumentWords, Format
from jkgov_desktop.records.structs import replace

WORDS = DocumentWords(
    format=Format.UPWARD,
    mark="云溪县人民政府文件",
    number="云府呈〔2026〕3号",
    title="云溪县人民政府\n关于申请防汛资金的请示",
    body="一、基本情况。\n现将有关情况请示如下：",
    issuer="云溪县人民政府",
    day="2026年3月5日",
    office="云溪县人民政府办公室",
    printed="2026年3月6日印发",
    signers=("张㛃",),
    recipient="市人民政府",
    attachments=("资金测算表", "险情照片"),
    note="联系人：李明，电话：0000-1234567",
    copies_to="市财政局",
)


def read(words):
    return docx.Document(io.BytesIO(words_docx(words, date(2026, 3, 5))))


def lines(document):
    return ["".join(node.text or "\n" for node in p._p.iter(qn("w:t"), qn("w:br"))) for p in document.paragraphs]


def test_everything_the_paper_prints_is_in_the_file():
    document = read(WORDS)
    text = lines(document)
    for line in (
        "云溪县人民政府文件",
        "　云府呈〔2026〕3号签发人：张　㛃",
        "云溪县人民政府\n关于申请防汛资金的请示",
        "市人民政府：",
        "附件：1.资金测算表",
        "2.险情照片",
        "2026年3月5日",
        "（联系人：李明，电话：0000-1234567）",
    ):
        assert line in text
    cells = [cell.text for row in document.tables[0].rows for cell in row.cells]
    assert cells == ["抄送：市财政局。", "云溪县人民政府办公室\t2026年3月6日印发"]


@pytest.mark.parametrize("format_", [Format.DOWNWARD, Format.LETTER])
def test_only_upward_papers_name_who_signed(format_):
    assert not any("签发人" in line for line in lines(read(replace(WORDS, format=format_))))


def test_a_letter_has_its_mark_in_the_head_of_the_first_page_and_no_imprint_table():
    document = read(replace(WORDS, format=Format.LETTER, mark="云溪县人民政府"))
    page = document.sections[0]
    assert page.different_first_page_header_footer
    assert page.first_page_header.paragraphs[0].text == "云溪县人民政府"
    assert not page.first_page_footer._element.xpath(".//w:fldSimple")
    assert page.footer._element.xpath(".//w:fldSimple")
    assert document.tables == []
    assert "抄送：市财政局。" in lines(document)


def test_the_name_is_centred_on_the_day_and_never_left_of_the_edge():
    issuer, day = (p for p in read(WORDS).paragraphs if p.text in (WORDS.issuer, WORDS.day))
    assert day.paragraph_format.right_indent.pt == 4 * 15.75
    assert 0 <= issuer.paragraph_format.right_indent.pt < day.paragraph_format.right_indent.pt
    long = replace(WORDS, issuer="云溪县人民政府" * 3)
    issuer = next(p for p in read(long).paragraphs if p.text == long.issuer)
    assert issuer.paragraph_format.right_indent.pt == 0


def test_a_draft_says_so_in_the_margin_and_a_signed_paper_does_not():
    header = read(replace(WORDS, draft="草稿　未签发")).sections[0].header
    assert header.paragraphs[0].text == "草稿　未签发"
    assert "草稿" not in "".join(p.text for p in read(WORDS).sections[0].header.paragraphs)


def test_the_last_paragraph_the_attachments_and_the_seal_stay_on_one_page():
    paragraphs = read(replace(WORDS, body="现将有关情况请示如下：\n妥否，请批示。")).paragraphs
    kept = [p.text for p in paragraphs if p.paragraph_format.keep_with_next]
    assert kept == [
        "妥否，请批示。", "", "附件：1.资金测算表", "2.险情照片", "", "", WORDS.issuer, WORDS.day, f"（{WORDS.note}）",
    ]  # fmt: skip
