"""What a post written in Chinese most likely means: its unit, its role, the kind of its unit.

Guesses only, to be confirmed by a person: every answer here has a place on the roster's confirmation page.
"""

import re

from msgspec import Struct

from jkgov_desktop.exchange.cells import NOTE, without_notes
from jkgov_desktop.records.people import PartySeat, PostRole, UnitKind

GOVERNMENT = "县人民政府"
OFFICE = "县人民政府办公室"

_HEAD_OF_COUNTY = r"(?:代理?)?县长"
_PRINCIPAL = (
    "局长|主任|镇长|乡长|院长|检察长|部长|主席|会长|理事长|董事长|总经理|经理|行长|社长|台长|馆长|校长|园长|站长|所长"
    "|支队长|大队长|总队长|队长|场长|厂长|总编辑|秘书长|书记|政委|主要负责人|负责人"
)
_JUNIOR = (
    "县长助理|主任科员|主任医师|主任编辑|科长|股长|科员|干事|秘书|干部|调研员|组长|委员|常委|成员|总工程师|总会计师"
    "|总审计师|总经济师|总规划师"
)
_BODY = "党组|党委|党工委|党支部|纪委|政法(?=委员)|团委|机关党委|人大"
_RANK = "第一|常务|专职|一级|二级|三级|四级|原|代理?"
_NOTE = r"(?:[（(][^（）()]*[）)])?"
_TITLE = re.compile(rf"(?:{_BODY})?(?:{_RANK})*副?(?:{_JUNIOR}|{_HEAD_OF_COUNTY}|{_PRINCIPAL}){_NOTE}$")
_HEAD_POST = re.compile(rf"(?:{_RANK})?副?{_HEAD_OF_COUNTY}{_NOTE}")
_SHORTENED = re.compile(f"^[局镇乡院]长{_NOTE}$")
_OFFICE_SHORT = ("办公室", "政府办", "政府办公室")
_IN_CHARGE = re.compile("主持.{0,8}工作")
_GOVERNMENT_OFFICE = re.compile("(?:县|^)(?:人民)?政?府办(?:公室)?$")
_GOVERNMENT = re.compile("(?:县|^)(?:人民)?政府$")
_SEAT = re.compile(rf"(?:县(?:人民)?政府|^)党组(副?书记|成员){_NOTE}$")
_SEPARATORS = re.compile(r"\s*[、，,；;/／]\s*兼?任?\s*|\s+兼?任?|(?<=[长任记员])兼任?")

_KINDS = (
    (UnitKind.TOWNSHIP, "[乡镇](?:人民政府|政府|党委|人大)?$"),
    (UnitKind.SUBDISTRICT, "街道(?:办事处|办|党工委)?$"),
    (UnitKind.CONSTITUENT, _GOVERNMENT_OFFICE.pattern),
    (UnitKind.GOVERNMENT, _GOVERNMENT.pattern),
    (
        UnitKind.MASS,
        "总工会|共青团|团委|团县委|妇联|妇女联合会|工商联|工商业联合会|残联|残疾人联合会|科协|文联|侨联|社科联|红十字会",
    ),
    (UnitKind.PARTY, "县委(?!员)|纪委|监委|巡察|(?:组织|宣传|统战|社会工作)部|政法委|编委?办"),
    (UnitKind.CONGRESS, "人大|人民代表大会|政协|政治协商"),
    (UnitKind.JUDICIAL, "法院|检察院"),
    (UnitKind.ENTERPRISE, "公司|集团|银行|支行|农商行|信用社|信用联社|保险|证券"),
    (UnitKind.OTHER, "税务|气象|烟草|邮政|供电|海关|消防|调查队|人武部|人民武装部|武警"),
    (UnitKind.DISPATCHED, "管委会|管理委员会|开发区|园区"),
    (UnitKind.BODY, "(?:督查|研究|接待|联络)室$|办公室$|办$|专班$|指挥部$"),
    (UnitKind.INSTITUTION, "(?:中心|医院|学校|中学|小学|学院|馆|台|站|所|社|院|队|处)$"),
    (UnitKind.CONSTITUENT, "(?:局|委|委员会|厅|署)$"),
)
_SUPERIOR = re.compile("^(?:中央|国务院|国家|全国|(?:.{2,3})?省|(?:.{2,3})?市(?!场|容|政(?!府)))")
_UNIT_END = re.compile(
    "(?:政府|局|委|委员会|办|办公室|室|院|镇|乡|街道|办事处|中心|公司|集团|银行|支行|大队|支队|队|站|馆|校|学|台|所|社|会|部"
    "|联|协|园区|开发区|县委|人大|政协|处|工会)$"
)


class WrittenPost(Struct, frozen=True):
    """A post as it was written: its unit (empty when unsaid) and its title."""

    unit: str
    title: str


def is_title(text: str) -> bool:
    """Whether `text` ends like a post: 局长, 副主任（主持工作）."""
    return _TITLE.search(text) is not None


def is_unit(text: str) -> bool:
    """Whether `text` ends like a unit: 县财政局, 双江街道."""
    return _UNIT_END.search(text) is not None and not is_title(text)


def split_unit(text: str) -> WrittenPost:
    """县财政局局长 is 县财政局 and 局长, 财政局长 is 财政局 and 局长; without a unit, all is title."""
    starts = [start for start in range(len(text)) if _TITLE.match(text, start)]
    if 0 in starts:
        return WrittenPost("", text)
    for start in starts:
        unit, title = text[:start], text[start:]
        if _UNIT_END.search(unit):
            return WrittenPost(unit, title)
        if unit.endswith("县") and _HEAD_POST.fullmatch(title):
            return WrittenPost(f"{unit}人民政府", title)
    for start in starts:
        unit, title = text[: start + 1], text[start:]
        if _SHORTENED.search(title) and _UNIT_END.search(unit):
            return WrittenPost(unit, title)
    return WrittenPost("", text)


def split_posts(text: str, unit: str = "") -> tuple[list[WrittenPost], PartySeat | None]:
    """The posts in `text` and the seat in the government's Party group, if it names one.

    `unit` is the unit written beside the text. Titles in one unit stay one post (党组书记、局长); a title
    that names another unit is another post (副县长、县公安局局长).
    """
    posts: list[WrittenPost] = []
    seat: PartySeat | None = None
    for part in _parts(text):
        before = posts[-1].unit if posts else unit
        if found := guess_seat(part, before):
            seat = found
            continue
        post = _placed(split_unit(part), before, unit)
        if posts and post.unit == before:
            posts[-1] = WrittenPost(post.unit, f"{posts[-1].title}、{post.title}")
        else:
            posts.append(post)
    return posts, seat


def _parts(text: str) -> list[str]:
    """`text` cut where one post ends and another begins; what stands in brackets is left whole."""
    whole = NOTE.sub(lambda note: re.sub("[、，,]", "\0", note.group()), text)
    return [part.replace("\0", "、") for part in _SEPARATORS.split(whole) if part]


def _placed(post: WrittenPost, before: str, home: str) -> WrittenPost:
    """`post` with its unit said in full; `before` is the unit named last, `home` the one written beside."""
    if not post.unit:
        if _HEAD_POST.fullmatch(post.title):
            return WrittenPost(home if _GOVERNMENT.search(home) else GOVERNMENT, post.title)
        return WrittenPost(before, post.title)
    if post.unit in _OFFICE_SHORT:
        if not before or _GOVERNMENT.search(before):
            return WrittenPost(OFFICE, post.title)
        return WrittenPost(before, post.unit + post.title)
    if before.endswith(post.unit) or (before and post.unit.endswith(before)):
        return WrittenPost(before, post.title)
    return post


def guess_seat(text: str, unit: str = GOVERNMENT) -> PartySeat | None:
    """The seat in the government's Party group that `text` names; a bureau's own Party group is none."""
    found = _SEAT.search(text)
    own = found is not None and found.group().startswith("党组")
    if not found or (own and not (_GOVERNMENT.search(unit) or _GOVERNMENT_OFFICE.search(unit) or not unit)):
        return None
    seats = {"书记": PartySeat.SECRETARY, "副书记": PartySeat.DEPUTY, "成员": PartySeat.MEMBER}
    return seats[found[1]]


def guess_role(unit: str, title: str) -> PostRole | None:
    """What a post most likely means to the rules; None when the title is of no known form."""
    in_office = _GOVERNMENT_OFFICE.search(unit) is not None
    guesses = (_part_role(part, in_office=in_office) for part in _parts(title))
    roles = [role for role in guesses if role]
    if PostRole.IN_CHARGE in roles:
        return PostRole.IN_CHARGE
    return min(roles, key=list(PostRole).index, default=None)


def _part_role(part: str, *, in_office: bool) -> PostRole | None:
    bare = without_notes(part)
    if bare.endswith("县长"):
        return _head_role(part, bare)
    if re.search(f"(?:{_JUNIOR})$", bare) or split_unit(bare).unit:
        leading = re.search("(?:党组|党委|党工委)(?:成员|委员)$|组长$|总.{1,2}师$", bare)
        return PostRole.UNIT_DEPUTY if leading else PostRole.STAFF
    if not re.search(f"(?:{_PRINCIPAL})$", bare):
        return None
    directing = in_office and bare.endswith("主任")
    if "副" in bare and _IN_CHARGE.search(part):
        return PostRole.IN_CHARGE
    if "副" in bare or re.search("^(?:纪委|团委|机关党委|党支部|人大)", bare):
        return PostRole.DEPUTY_OFFICE_DIRECTOR if directing else PostRole.UNIT_DEPUTY
    return PostRole.OFFICE_DIRECTOR if directing else PostRole.PRINCIPAL


def _head_role(part: str, bare: str) -> PostRole:
    if "副" not in bare:
        return PostRole.COUNTY_HEAD
    return PostRole.EXECUTIVE_DEPUTY if "常务" in part else PostRole.DEPUTY


def guess_unit_kind(name: str) -> UnitKind | None:
    """What a unit most likely is, by how its name begins and ends; None when nothing fits."""
    if _SUPERIOR.match(name) and "县" not in name:
        return UnitKind.SUPERIOR
    return next((kind for kind, pattern in _KINDS if re.search(pattern, name)), None)
