"""The text of the rules as a book: a table of contents, chapters, articles, page numbers."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from jkgov_desktop.paper.breaking import Span, TextLine
from jkgov_desktop.paper.document import TITLE_LONGEST, Document, print_document
from jkgov_desktop.paper.drawing import A4, PaperCanvas
from jkgov_desktop.paper.fonts import Fonts, Typeface
from jkgov_desktop.paper.grid import BODY_SIZE, CELL, WIDTH, Block, paginate, pitch
from jkgov_desktop.paper.paragraphs import Typesetter
from jkgov_desktop.paper.printed import Printed
from jkgov_desktop.paper.titles import title_lines
from jkgov_desktop.records.rules import ArticleText, RulesText


def print_rules_text(sheet: RulesText, fonts: Fonts, _printed_on: date | None = None) -> Printed:
    """The whole text; set twice, the second time with the pages of the chapters in its table of contents."""
    canvas = PaperCanvas(fonts, A4, sheet.title)
    book = _Book(canvas, sheet)
    pages = book.pages_of_chapters(book.blocks({}))
    return print_document(canvas, Document(title=sheet.title, text=book.blocks(pages)))


class _Book:
    def __init__(self, canvas: PaperCanvas, sheet: RulesText) -> None:
        self._canvas, self._sheet = canvas, sheet
        self._typesetter = Typesetter(canvas)
        self._heads = {one.title: self._centred(one.title, Typeface.HEI) for one in sheet.chapters if one.title}

    def blocks(self, pages: Mapping[str, int]) -> Sequence[Block]:
        """Note, contents and text; a chapter of which no page is known stands in the contents without one."""
        return list(self._blocks(pages))

    def pages_of_chapters(self, blocks: Sequence[Block]) -> dict[str, int]:
        """The page on which each chapter begins."""
        title_rows = len(title_lines(self._sheet.title, TITLE_LONGEST)) + 1
        laid = paginate(blocks, title_rows * pitch())
        starts = {id(row.line): number for number, page in enumerate(laid.pages, start=1) for row in page}
        return {title: starts[id(line)] for title, line in self._heads.items()}

    def _blocks(self, pages: Mapping[str, int]) -> Iterator[Block]:
        if self._sheet.note:
            yield self._note(f"（{self._sheet.note}）")
        if self._heads:
            yield Block((self._centred("目　　录", Typeface.HEI),), gap=1, keep_with_next=True)
            for title in self._heads:
                yield Block((self._entry(title, pages.get(title, 0)),))
        for chapter in self._sheet.chapters:
            if chapter.title:
                yield Block((self._heads[chapter.title],), gap=1, keep_with_next=True)
            for article in chapter.articles:
                yield from self._article(article)

    def _article(self, article: ArticleText) -> Iterator[Block]:
        first, *others = article.paragraphs
        yield self._typesetter.paragraph([Span(article.name, Typeface.HEI), Span(f"　{first}")], first=2)
        for other in others:
            yield self._typesetter.paragraph([Span(other)], first=2)

    def _note(self, text: str) -> Block:
        line = self._centred(text, Typeface.KAI)
        return Block((line,)) if line.right <= WIDTH else self._typesetter.paragraph([Span(text, Typeface.KAI)])

    def _centred(self, text: str, role: Typeface) -> TextLine:
        line = self._canvas.one_line(text, role, BODY_SIZE, CELL)
        return line.moved((WIDTH - line.right) / 2)

    def _entry(self, title: str, page: int) -> TextLine:
        """A chapter's title, dots, and its page at the right edge."""
        name = self._canvas.one_line(title, Typeface.FANG_SONG, BODY_SIZE, CELL)
        number = self._canvas.one_line(str(page or ""), Typeface.FANG_SONG, BODY_SIZE, CELL)
        number = number.moved(WIDTH - number.right)
        room = WIDTH - name.right - 2 * CELL
        dots = self._canvas.one_line("…" * int(room / CELL), Typeface.FANG_SONG, BODY_SIZE, CELL).moved(name.right)
        return TextLine((*name.glyphs, *dots.glyphs, *number.glyphs), BODY_SIZE, WIDTH)
