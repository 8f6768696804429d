"""The official wording of work rules, read from plain text as it comes from a web page or a word processor."""

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from difflib import SequenceMatcher
from functools import cache
from itertools import zip_longest

from msgspec import Struct, field

from jkgov_desktop.records import words
from jkgov_desktop.records.fields import article_name, chinese_number

_HAN = "\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_WIDE = f"{_HAN}\u3001-\u303f\uff01-\uff60“”‘’—…"
_GAP = re.compile(rf"(?<=[{_WIDE}])[ \u3000]+(?=[{_WIDE}])")
_FIGURES = r"([0-9０-９零〇一二两三四五六七八九十百 \u3000]+?)"
_CHAPTER = re.compile(rf"第[ \u3000]*{_FIGURES}[ \u3000]*章(?:[ \u3000：:]+|(?=[{_HAN}])|$)([^。；，,;]{{0,40}})$")
_ARTICLE = re.compile(rf"第[ \u3000]*{_FIGURES}[ \u3000]*条([ \u3000：:]*)(.*)$")
_NUMBERED = re.compile(r"第[^章条。，]{1,12}[章条]")
_FIGURE = "0-9一二三四五六七八九十"
_ITEM = re.compile(rf"[（(][{_FIGURE} ]+[)）]|[{_FIGURE}]+[、.．]|第[{_FIGURE}]+[，,、]")
_ENDED = tuple("。；：！？;:!?”」』")
_TAIL = re.compile(
    r"(上一[篇条]|下一[篇条]|相关|打印|关闭|分享|附件|主办|承办|版权|责任编辑|来源|信息来源|网站|扫一扫|抄送|【)"
)
_TITLE = re.compile(r"(规则|规定|办法|细则|制度|条例)$")
_CONTENTS = re.compile(r"目\s*录$|[（(].*[)）]$")


class OfficialTextError(ValueError):
    """A text that is not the rules article by article; the sentence says where, and what was expected there."""


class OfficialArticle(Struct, frozen=True):
    """One article as it is printed; `chapter` is its chapter's title, empty where the text has no chapters."""

    number: int
    chapter: str
    paragraphs: tuple[str, ...]

    @property
    def text(self) -> str:
        """The paragraphs, one a line."""
        return "\n".join(self.paragraphs)


class OfficialText(Struct, frozen=True):
    """A whole set of rules, by the numbers of its articles."""

    title: str
    articles: Mapping[int, OfficialArticle]

    @property
    def chapters(self) -> tuple[str, ...]:
        """The chapters' titles, in order."""
        return tuple(dict.fromkeys(one.chapter for one in self.articles.values() if one.chapter))


class Difference(Struct, frozen=True):
    """An article that is not the same in two texts; `old` is None for a new one, `new` for one left out."""

    old: OfficialArticle | None
    new: OfficialArticle | None

    @property
    def name(self) -> str:
        """第五十一条, or 第五十一条（原第五十条） where the number is another one."""
        if self.old and self.new and self.old.number != self.new.number:
            return f"{article_name(self.new.number)}（原{article_name(self.old.number)}）"
        return "、".join(article_name(one.number) for one in (self.new or self.old,) if one)


def searched_form(text: str) -> str:
    """`text` as it is compared and searched: one width, one letter case, no white space."""
    return "".join(unicodedata.normalize("NFKC", text).lower().split())


def parse(text: str) -> OfficialText:
    """The articles in `text`, whatever stands before and after them; raises OfficialTextError.

    Articles must follow each other without a gap. A line that begins with another article's number and goes
    on at once, such as 第五十条规定的, is part of its paragraph.
    """
    reading = _Reading()
    for number, line in enumerate(text.splitlines(), start=1):
        reading.take(number, _tidied(line))
    return reading.result()


def differences(old: Mapping[int, OfficialArticle], new: Mapping[int, OfficialArticle]) -> Iterator[Difference]:
    """What was changed, added or left out, in order; an article that only moved to another number is the same."""
    before, after = list(old.values()), list(new.values())
    was, now = ([searched_form(one.text) for one in side] for side in (before, after))
    for same, i, i_end, j, j_end in SequenceMatcher(None, was, now, autojunk=False).get_opcodes():
        if same != "equal":
            yield from (Difference(*pair) for pair in zip_longest(before[i:i_end], after[j:j_end]))


class _Reading(Struct):
    """What has been read so far, line by line."""

    head: list[str] = field(default_factory=list)
    chapters: list[str] = field(default_factory=list)
    articles: dict[int, tuple[str, list[str]]] = field(default_factory=dict)
    joins: bool = False
    """Whether the next line may go on with the last paragraph: that one is unfinished, no blank line since."""

    def take(self, number: int, line: str) -> None:
        if not line:
            self.joins = False
        elif chapter := _CHAPTER.match(line):
            self._begin_chapter(number, *chapter.groups())
        elif (article := _ARTICLE.match(line)) and self._begins(article):
            self._begin_article(number, *article.groups())
        elif self.articles:
            self._go_on(line)
        elif not self.chapters:
            self.head.append(line)

    def _begin_chapter(self, line: int, figures: str, title: str) -> None:
        place = _number(figures, line)
        if place == 1 and not self.articles:
            self.chapters.clear()  # the table of contents ends here
        elif place != len(self.chapters) + 1:
            expected = chinese_number(len(self.chapters) + 1)
            raise OfficialTextError(f"第 {line} 行：应为第{expected}章，实为第{chinese_number(place)}章，请核对原文。")
        self.chapters.append(title.strip() or f"第{chinese_number(place)}章")
        self.joins = False

    def _begins(self, found: re.Match[str]) -> bool:
        """Whether a line that starts with 第N条 begins that article rather than mentions it."""
        figures, space, rest = found.groups()
        return bool(space) or not rest or _numbers().get(_bare(figures)) == len(self.articles) + 1

    def _begin_article(self, line: int, figures: str, _space: str, rest: str) -> None:
        number, expected = _number(figures, line), len(self.articles) + 1
        if number in self.articles:
            raise OfficialTextError(f"第 {line} 行：{article_name(number)}出现了两次，请删去重复的一条。")
        if number != expected:
            after = f"，它的前一条是{article_name(expected - 1)}" if self.articles else ""
            raise OfficialTextError(
                f"第 {line} 行：应为{article_name(expected)}，实为{article_name(number)}{after}。请核对是否缺条。"
            )
        self.articles[number] = (self.chapters[-1] if self.chapters else "", [rest] if rest else [])
        self.joins = _is_open(rest)

    def _go_on(self, line: str) -> None:
        _chapter, paragraphs = self.articles[len(self.articles)]
        if paragraphs and self.joins and not _ITEM.match(line) and not _TAIL.match(line):
            paragraphs[-1] += line
        else:
            paragraphs.append(line)
        self.joins = _is_open(line)

    def result(self) -> OfficialText:
        if not self.articles:
            raise OfficialTextError("没有找到以“第一条”开头的条文，请选择工作规则全文的文本文件（.txt）。")
        last = len(self.articles)
        articles = {}
        for number, (chapter, paragraphs) in self.articles.items():
            kept = tuple(_without_tail(paragraphs)) if number == last else tuple(paragraphs)
            if not kept:
                raise OfficialTextError(f"{article_name(number)}没有内容，请核对原文。")
            articles[number] = OfficialArticle(number, chapter, kept)
        return OfficialText(_title(self.head), articles)


def _tidied(line: str) -> str:
    """`line` without the spaces that only spread it; the one behind a number stays, it tells a heading."""
    clean = words.one_line(line)
    found = _NUMBERED.match(clean)
    if not found:
        return _GAP.sub("", clean)
    rest = clean[found.end() :]
    space = " " if rest.startswith((" ", "\u3000")) else ""
    return found.group() + space + _GAP.sub("", rest.strip(" \u3000"))


def _is_open(line: str) -> bool:
    return bool(line) and not line.endswith(_ENDED)


def _without_tail(paragraphs: Sequence[str]) -> Iterator[str]:
    """The last article without what a web page or a printed sheet puts below it."""
    for place, paragraph in enumerate(paragraphs):
        if place and (_TAIL.match(paragraph) or (_is_open(paragraph) and not _ITEM.match(paragraph))):
            return
        yield paragraph


def _title(head: Sequence[str]) -> str:
    lines = [line for line in head if not _CONTENTS.search(line)]
    named = [line for line in lines if _TITLE.search(line)]
    return (named or lines or [""])[-1][:100]


def _bare(figures: str) -> str:
    text = "".join(unicodedata.normalize("NFKC", figures).split())
    return text if text.isascii() else text.replace("零", "").replace("〇", "").replace("两", "二")


def _number(figures: str, line: int) -> int:
    number = _numbers().get(_bare(figures))
    if number is None:
        raise OfficialTextError(f"第 {line} 行：看不懂编号“{figures}”，应写作一、十二、一百零一这样的数字。")
    return number


@cache
def _numbers() -> dict[str, int]:
    """Every way in which 1–999 are written, without the zeros: 一百零一 is kept as 一百一."""
    known: dict[str, int] = {}
    for number in range(1, 1000):
        written = _bare(chinese_number(number))
        known |= {written: number, written.replace("百一十", "百十"): number, str(number): number}
    return known
