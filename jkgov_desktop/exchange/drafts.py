"""A draft written elsewhere, read from a Word document or a plain text: its lines, without their layout."""

import io
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct

from jkgov_desktop.exchange.files import BROKEN, ENCRYPTED, OLE, ZIP, FileError, read_text, read_whole

if TYPE_CHECKING:
    from docx.document import Document

_RUNS = ".//w:r[not(ancestor::w:del or ancestor::w:moveFrom or ancestor::w:txbxContent)]"
_PARAGRAPHS = "./w:p | ./w:sdt/w:sdtContent/w:p"
_LEFT_OUT = {"表格": "./w:tbl", "图片": ".//w:drawing | .//w:pict", "自动编号": "./w:p/w:pPr/w:numPr"}


class WrittenDraft(Struct, frozen=True):
    """The lines of a draft that are not blank, and in Chinese what else the file had that they leave out."""

    lines: tuple[str, ...]
    left_out: tuple[str, ...] = ()


def read_draft(path: Path) -> WrittenDraft:
    """The draft that a .docx or a plain text holds; raises FileError."""
    content = read_whole(path)
    if content.startswith(OLE):
        raise FileError(_old_or_locked(path, content))
    draft = _word_draft(path, content) if content.startswith(ZIP) else WrittenDraft(_lines(read_text(path)))
    if not draft.lines:
        raise FileError(f"“{path.name}”里没有文字，请重新选择。")
    return draft


def _lines(text: str) -> tuple[str, ...]:
    return tuple(line for line in map(str.strip, text.splitlines()) if line)


def _old_or_locked(path: Path, content: bytes) -> str:
    if ENCRYPTED in content:
        return f"“{path.name}”设有打开密码，请在 Word 或 WPS 中取消密码、另存后重试。"
    return f"“{path.name}”是旧版文档（.doc 或 .wps），请在 Word 或 WPS 中另存为 .docx 后重试。"


def _word_draft(path: Path, content: bytes) -> WrittenDraft:
    import docx

    try:
        document = docx.Document(io.BytesIO(content))
        lines = _lines("\n".join(_paragraphs(document)))
        left_out = tuple(name for name, where in _LEFT_OUT.items() if document.element.body.xpath(where))
    except BROKEN as error:
        sentence = f"“{path.name}”不是 Word 文档（.docx）或已损坏，请用 Word 或 WPS 打开后另存为 .docx 再试。"
        raise FileError(sentence) from error
    return WrittenDraft(lines, left_out)


def _paragraphs(document: "Document") -> Iterator[str]:
    """The words of every paragraph, with what was inserted under revision and without what was struck out."""
    for paragraph in document.element.body.xpath(_PARAGRAPHS):
        yield "".join(run.text for run in paragraph.xpath(_RUNS))
