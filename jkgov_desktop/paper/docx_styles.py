"""The styles of editable official papers, as WordprocessingML.

Lengths are in twentieths of a point, sizes in half-points, rules in eighths of a point, as the format has it.
The children of every property stand in the order of the schema, which Word insists on.
"""

FANG_SONG, HEI, KAI, SONG, BIAO_SONG = "仿宋_GB2312", "黑体", "楷体_GB2312", "宋体", "方正小标宋简体"
RED, GREY = "E50012", "808080"

PLAIN, BODY, NAMES, TITLE = "Normal", "GongwenBody", "GongwenNames", "GongwenTitle"
MARK, NUMBER, ISSUE = "MinutesMark", "MinutesNumber", "MinutesIssue"
COPIES, PRINTED, END = "GongwenCopies", "GongwenPrinted", "GongwenEnd"
ODD_NUMBER, EVEN_NUMBER, DRAFT = "GongwenOddPage", "GongwenEvenPage", "GongwenDraft"
HEI_TEXT, KAI_TEXT = '<w:rStyle w:val="GongwenHei"/>', '<w:rStyle w:val="GongwenKai"/>'

WIDTH = 8844
"""The 版心 across: 156 mm."""

_BODY_SIZE, _SMALL_SIZE, _TITLE_SIZE = 32, 28, 44
_EM, _SMALL_EM = 315, 280
_MARK_WIDTH, _MARK_TALLEST = 8390, 84

GRID = '<w:docGrid w:type="lines" w:linePitch="579"/>'
"""22 rows in 225 mm: with 580 LibreOffice sets 21."""

_OFF_GRID = '<w:snapToGrid w:val="0"/>'


def mark_size(mark: str) -> int:
    """The size at which `mark` fills the width it may have, but no larger than fits its row."""
    return min(_MARK_TALLEST, _MARK_WIDTH // (10 * max(1, len(mark))))


def _fonts(name: str) -> str:
    return f'<w:rFonts w:ascii="{name}" w:eastAsia="{name}" w:hAnsi="{name}" w:cs="{name}"/>'


def _text(font: str, size: int, colour: str = "000000", closed_up: int = 0) -> str:
    return (
        f'<w:rPr>{_fonts(font)}<w:color w:val="{colour}"/><w:spacing w:val="{-closed_up}"/>'
        f'<w:sz w:val="{size}"/><w:szCs w:val="{size}"/></w:rPr>'
    )


def _style(key: str, name: str, paragraph: str, text: str = "") -> str:
    return (
        f'<w:style w:type="paragraph" w:customStyle="1" w:styleId="{key}"><w:name w:val="{name}"/>'
        f'<w:basedOn w:val="Normal"/><w:qFormat/><w:pPr>{paragraph}</w:pPr>{text}</w:style>'
    )


def _character(key: str, name: str, font: str) -> str:
    return (
        f'<w:style w:type="character" w:customStyle="1" w:styleId="{key}"><w:name w:val="{name}"/>'
        f"<w:qFormat/><w:rPr>{_fonts(font)}</w:rPr></w:style>"
    )


def _rule(side: str, eighths: int, space: int = 1, colour: str = "000000") -> str:
    return f'<w:{side} w:val="single" w:sz="{eighths}" w:space="{space}" w:color="{colour}"/>'


def _exact(height: int, before: int = 0, after: int = 0) -> str:
    return f'<w:spacing w:before="{before}" w:after="{after}" w:line="{height}" w:lineRule="exact"/>'


def _right_tab(place: int) -> str:
    return f'<w:tabs><w:tab w:val="right" w:pos="{place}"/></w:tabs>'


DEFAULTS = (
    f"<w:docDefaults><w:rPrDefault><w:rPr>{_fonts(FANG_SONG)}"
    '<w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>'
    "<w:pPrDefault/></w:docDefaults>"
)
NORMAL = (
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/><w:pPr>'
    '<w:widowControl w:val="0"/><w:overflowPunct w:val="0"/>'
    '<w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/><w:jc w:val="both"/></w:pPr>'
    f"{_text(FANG_SONG, _BODY_SIZE, closed_up=5)}</w:style>"
)
OWN = "".join(
    (
        _character("GongwenHei", "公文黑体", HEI),
        _character("GongwenKai", "公文楷体", KAI),
        _style(BODY, "公文正文", f'<w:ind w:firstLineChars="200" w:firstLine="{2 * _EM}"/>'),
        _style(
            NAMES,
            "公文名单",
            f'<w:ind w:leftChars="500" w:left="{5 * _EM}" w:hangingChars="300" w:hanging="{3 * _EM}"/>',
        ),
        _style(
            TITLE,
            "公文标题",
            f'{_OFF_GRID}{_exact(640)}<w:jc w:val="center"/>',
            _text(BIAO_SONG, _TITLE_SIZE),
        ),
        _style(
            MARK,
            "纪要标志",
            f'{_OFF_GRID}{_exact(840, before=1980, after=734)}<w:jc w:val="center"/>',
            _text(BIAO_SONG, _MARK_TALLEST, RED),
        ),
        _style(NUMBER, "纪要编号", '<w:jc w:val="center"/>'),
        _style(
            ISSUE,
            "纪要日期",
            f"<w:pBdr>{_rule('bottom', 12, 11, RED)}</w:pBdr>{_right_tab(WIDTH - _EM)}",
        ),
        _style(
            COPIES,
            "公文抄送",
            f'{_OFF_GRID}{_exact(440)}<w:ind w:left="{3 * _SMALL_EM}" w:hanging="{3 * _SMALL_EM}"/>',
            _text(FANG_SONG, _SMALL_SIZE),
        ),
        _style(
            PRINTED,
            "公文印发",
            f"{_right_tab(WIDTH - 2 * _SMALL_EM)}{_OFF_GRID}{_exact(440)}",
            _text(FANG_SONG, _SMALL_SIZE),
        ),
        _style(END, "公文末尾", f"{_OFF_GRID}{_exact(20)}", _text(FANG_SONG, 2)),
        _style(
            ODD_NUMBER,
            "公文单页码",
            f'<w:ind w:rightChars="100" w:right="{_SMALL_EM}"/><w:jc w:val="right"/>',
            _text(SONG, _SMALL_SIZE),
        ),
        _style(
            EVEN_NUMBER,
            "公文双页码",
            f'<w:ind w:leftChars="100" w:left="{_SMALL_EM}"/><w:jc w:val="left"/>',
            _text(SONG, _SMALL_SIZE),
        ),
        _style(DRAFT, "公文草稿标记", '<w:jc w:val="left"/>', _text(HEI, 21, GREY)),
    )
)


def imprint(*rows: str) -> str:
    """The 版记: `rows` between rules, lying on the lower edge of the 版心 whatever stands above (7.4.1)."""
    margins = "".join(f'<w:{side} w:w="{_SMALL_EM}" w:type="dxa"/>' for side in ("left", "right"))
    cells = (f'<w:tr><w:tc><w:tcPr><w:tcW w:w="{WIDTH}" w:type="dxa"/></w:tcPr>{row}</w:tc></w:tr>' for row in rows)
    return (
        '<w:tbl><w:tblPr><w:tblpPr w:vertAnchor="margin" w:horzAnchor="margin" w:tblpXSpec="left"'
        f' w:tblpYSpec="bottom"/><w:tblW w:w="{WIDTH}" w:type="dxa"/><w:tblBorders>{_rule("top", 8, 0)}'
        f"{_rule('bottom', 8, 0)}{_rule('insideH', 6, 0)}</w:tblBorders>"
        f'<w:tblLayout w:type="fixed"/><w:tblCellMar>{margins}</w:tblCellMar></w:tblPr>'
        f'<w:tblGrid><w:gridCol w:w="{WIDTH}"/></w:tblGrid>{"".join(cells)}</w:tbl>'
    )
