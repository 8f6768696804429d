"""Breaking a title into lines of whole meaning, shaped as a trapezoid or a lozenge (GB/T 9704-2012, 7.3.1).

A break set by hand always stands; what follows is only a proposal for titles that have none.
"""

import re
from itertools import pairwise, product

from jkgov_desktop.paper.breaking import may_part

_WORDS = (
    "人民政府|县政府|市政府|省政府|办公室|人民|政府|常务|全体|党组|专题|办公会议|办公|会议|纪要|议程|通知|"
    "县长|副县长|县委|乡镇|街道|关于|召开|研究|审议|听取|讨论|有关|相关|工作|事项|事宜|问题|情况|汇报|报告|"
    "国民经济|社会发展|经济社会|经济|社会|发展|改革|运行|规划|计划|纲要|方案|办法|意见|草案|财政|预算|决算|"
    "资金|项目|建设|管理|服务|整治|治理|保护|生态|环境|安全|生产|应急|森林|防火|防汛|抗旱|灾害|防治|旅游|"
    "景区|交通|秩序|教育|卫生|健康|医疗|医院|学校|农业|农村|乡村|振兴|产业|工业|企业|招商|引资|土地|征收|"
    "住房|保障|就业|养老|民生|巡视|整改|督查|督办|落实|推进|加强|贯彻|学习|部署|安排|季度|上半年|下半年|"
    "年度|全年|阶段|重点|重大|主要|任务|目标|责任|单位|部门|领导|干部|群众|信访|稳定|城市|城镇|县城|公路|"
    "水利|饮水|供水|污水|垃圾|处理|电力|通信|网络|数字|大数据|信息|公开|审批|市场|主体|营商|质量|提升|优化|"
    "行动|实施|试点|示范|创建|验收|迎检|考核|评估|调整|任免|表彰|值班|值守|节日|春节|国庆|中秋|清明|"
    "搬迁|迁建|饮用水|水源|经济运行情况|有关工作|有关事项|有关问题|特色|园区|产业园区|开发区|意见建议|新型|城镇化|工业化|现代化"
)
_WHOLE = re.compile(
    rf"\w{{2,3}}[省市县区镇乡]人民政府|第[\w]{{1,3}}个五年规划|第[0-9零〇一二三四五六七八九十百]+[次届期号]|\d+年(?:\d+月)?|[零〇一二三四五六七八九十百\d]+|[A-Za-z]+|{_WORDS}"
)
_GOOD_ENDS = ("人民政府", "县政府", "办公室", "、", "，", "：", "》", "）", "的")
_GOOD_STARTS = ("关于", "《", "第")
_BAD_STARTS = ("的", "和", "与", "及", "等", "暨", "纪要", "会议", "有关")
_BAD_ENDS = ("关于", "第", "和", "与", "及", "暨", "会议")
_MOST_LINES = 7
_REACH = 18


def title_lines(title: str, most: int) -> list[str]:
    """`title` in lines of at most `most` characters: by hand where it has line breaks, else as proposed.

    Breaks by hand that make more lines than a title may have are passed over.
    """
    lines = [line for part in title.split("\n") if part for line in _proposed(part, most)]
    return lines if len(lines) <= _MOST_LINES else _proposed(title.replace("\n", ""), most)


def _proposed(title: str, most: int) -> list[str]:
    """The best-looking lines among the fewest that hold `title`."""
    if len(title) <= most:
        return [title]
    places = _break_places(title)
    for count in range(-(-len(title) // most), _MOST_LINES + 1):
        candidates = (_cut(title, cuts) for cuts in product(*_windows(places, len(title), count)))
        fitting = [lines for lines in candidates if all(lines) and max(map(len, lines)) <= most]
        if fitting:
            return min(fitting, key=_ugliness)
    return [title[at : at + most] for at in range(0, len(title), most)]


def _cut(title: str, cuts: tuple[int, ...]) -> list[str]:
    return [title[start:end] for start, end in zip((0, *cuts), (*cuts, len(title)), strict=True)]


def _break_places(title: str) -> list[int]:
    """Where a line may end without cutting a known word or number, or stranding a mark."""
    inside = {at for found in _WHOLE.finditer(title) for at in range(found.start() + 1, found.end())}
    return [at for at in range(1, len(title)) if at not in inside and may_part(title[at - 1], title[at])]


def _windows(places: list[int], length: int, count: int) -> list[list[int]]:
    """For each cut into `count` lines the places worth trying: those not too far from an even cut."""
    reach = _REACH // count
    evens = [length * part / count for part in range(1, count)]
    return [[at for at in places if abs(at - even) <= reach] for even in evens]


def _ugliness(lines: list[str]) -> float:
    """How far the lines are from whole meaning and from a pleasing shape; smaller is better."""
    lengths = list(map(len, lines))
    score = sum((max(lengths) - length) ** 2 for length in lengths) * 0.07
    if len(set(lengths)) == 1:
        score += 3
    if any(lengths[at] < min(lengths[at - 1], lengths[at + 1]) for at in range(1, len(lengths) - 1)):
        score += 20
    for line, following in pairwise(lines):
        score += 12 * line.endswith(_BAD_ENDS) + 12 * (following.startswith(_BAD_STARTS))
        score -= 8 * (line.endswith(_GOOD_ENDS) or following.startswith(_GOOD_STARTS))
        score += 4 * (line.count("《") > line.count("》"))
    return score
