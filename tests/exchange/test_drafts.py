"""Drafts written elsewhere."""

import io

import docx
import pytest
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from jkgov_desktop.exchange.drafts import read_draft
from jkgov_desktop.exchange.files import FileError

LINES = ("关于做好防汛工作的通知", "各乡镇人民政府：", "现将有关事项通知如下。")


@pytest.fixture
def file(tmp_path):
    """Writes bytes under a name."""

    def file(name, content):
        path = tmp_path / name
        path.write_bytes(content)
        return path

    return file


@pytest.fixture
def word(file):
    """A Word document of some paragraphs, changed by `also` before it is saved."""

    def word(*paragraphs, also=None):
        document, buffer = docx.Document(), io.BytesIO()
        for words in paragraphs:
            document.add_paragraph(words)
        if also:
            also(document)
        document.save(buffer)
        return file("通知.docx", buffer.getvalue())

    return word


def test_a_word_document_gives_its_lines_without_blank_ones_and_indents(word):
    draft = read_draft(word(LINES[0], "", "　", LINES[1], f"　　{LINES[2]}"))
    assert draft.lines == LINES
    assert draft.left_out == ()


def test_a_line_broken_inside_a_paragraph_is_two_lines(word):
    assert read_draft(word("关于防汛\n工作的通知")).lines == ("关于防汛", "工作的通知")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16"])
def test_a_plain_text_gives_its_lines_in_any_encoding(file, encoding):
    text = "\r\n\r\n　　".join(LINES)
    assert read_draft(file("通知.txt", text.encode(encoding))).lines == LINES


def test_what_was_inserted_under_revision_counts_and_what_was_struck_out_does_not(word):
    def revise(document):
        revised = f"""<w:p {nsdecls("w")}><w:r><w:t>请于</w:t></w:r>
            <w:del w:id="1" w:author="a"><w:r><w:delText>三月</w:delText></w:r></w:del>
            <w:ins w:id="2" w:author="a"><w:r><w:t>四月</w:t></w:r></w:ins><w:r><w:t>报送。</w:t></w:r></w:p>"""
        document.element.body.insert(0, parse_xml(revised))

    assert read_draft(word(also=revise)).lines == ("请于四月报送。",)


def test_what_is_left_out_is_said(word):
    def add(document):
        document.add_table(1, 1).cell(0, 0).text = "表内文字"
        numbered = f'<w:p {nsdecls("w")}><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:p>'
        document.element.body.insert(0, parse_xml(numbered))

    draft = read_draft(word(*LINES, also=add))
    assert draft.lines == LINES
    assert draft.left_out == ("表格", "自动编号")


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "空文件"),
        (b" \r\n ", "没有文字"),
        (b"PK\x03\x04 broken", "不是 Word 文档（.docx）或已损坏"),
        (b"\xd0\xcf\x11\xe0 old", "旧版文档"),
        (b"\xd0\xcf\x11\xe0" + "EncryptedPackage".encode("utf-16-le"), "打开密码"),
        (b"\xff\xd8\xff\xe0\x00\x10JFIF", "不是纯文本"),
    ],
)
def test_a_file_that_is_no_draft_is_refused_in_chinese(file, content, said):
    with pytest.raises(FileError, match=said):
        read_draft(file("通知.docx", content))


def test_a_spreadsheet_under_a_wrong_name_is_refused(file):
    from openpyxl import Workbook

    buffer = io.BytesIO()
    Workbook().save(buffer)
    with pytest.raises(FileError, match="不是 Word 文档"):
        read_draft(file("通知.docx", buffer.getvalue()))


def test_an_empty_word_document_is_refused(word):
    with pytest.raises(FileError, match="没有文字"):
        read_draft(word("", "　"))
