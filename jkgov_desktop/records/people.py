"""Units, persons and the offices they hold, all dated, so that any past day can be asked."""

from collections.abc import Iterator
from datetime import date

from msgspec import Struct

from jkgov_desktop.records.fields import Choice, FieldError, Id
from jkgov_desktop.records.house import period_problems
from jkgov_desktop.records.register import Record, day, flag, line, pick, record, ref, whole
from jkgov_desktop.records.words import N_


class UnitKind(Choice):
    """What a unit is (第9条、第50条、第108条)."""

    GOVERNMENT = "county_government", N_("县人民政府")
    CONSTITUENT = "constituent_department", N_("组成部门")
    WORKING = "working_department", N_("工作部门")
    DISPATCHED = "dispatched_agency", N_("派出机构")
    INSTITUTION = "affiliated_institution", N_("直属事业单位")
    BODY = "administrative_body", N_("办事机构")
    TOWNSHIP = "township", N_("乡镇")
    SUBDISTRICT = "subdistrict", N_("街道")
    PARTY = "party_organ", N_("县委系统")
    CONGRESS = "congress_or_cppcc", N_("人大政协")
    JUDICIAL = "court_or_procuratorate", N_("法院检察院")
    MASS = "mass_organisation", N_("人民团体")
    ENTERPRISE = "enterprise", N_("企业和金融机构")
    SUPERIOR = "superior", N_("上级机关")
    OTHER = "other", N_("其他")


class PostRole(Choice):
    """What a post means to the rules, whatever its title says."""

    COUNTY_HEAD = "county_head", N_("县长")
    EXECUTIVE_DEPUTY = "executive_deputy_head", N_("常务副县长")
    DEPUTY = "deputy_head", N_("副县长")
    OFFICE_DIRECTOR = "office_director", N_("办公室主任")
    DEPUTY_OFFICE_DIRECTOR = "deputy_office_director", N_("办公室副主任")
    PRINCIPAL = "unit_principal", N_("单位主要负责人")
    IN_CHARGE = "deputy_in_charge", N_("主持工作的副职")
    UNIT_DEPUTY = "unit_deputy", N_("单位副职")
    STAFF = "staff", N_("其他")


class PartySeat(Choice):
    """A seat in the Party group of the government; a separate post from any government post (第53条)."""

    SECRETARY = "party_group_secretary", N_("党组书记")
    DEPUTY = "party_group_deputy", N_("党组副书记")
    MEMBER = "party_group_member", N_("党组成员")


@record("units", title=N_("单位"), name="name", sorted_by="place", article=108)
class Unit(Record):
    """A unit of the county. `alias` is the short name people write, such as 县财政局."""

    name: str = line(N_("单位全称"), required=True, search=True, longest=60)
    alias: str = line(N_("简称"), search=True, longest=30)
    kind: UnitKind = pick(N_("单位类别"), UnitKind, required=True, article=108)
    place: int | None = whole(N_("排序"))
    phone: str = line(N_("电话"), longest=40)
    since: date | None = day(N_("起于"), in_list=False)
    until: date | None = day(N_("止于"))

    @property
    def called_as(self) -> str:
        """What people and lists call it: its short name if it has one."""
        return self.alias or self.name

    def problems(self) -> Iterator[FieldError]:
        """A unit abolished before it was set up."""
        yield from period_problems(self.since, self.until)


@record("persons", title=N_("人员"), name="name")
class Person(Record):
    """A person, once, whatever posts the person holds."""

    name: str = line(N_("姓名"), required=True, search=True, longest=30)
    phone: str = line(N_("电话"), search=True, longest=40)
    note: str = line(N_("备注"), longest=200)


@record("posts", title=N_("任职"), name="title", sorted_by="rank", article=4)
class Post(Record):
    """A person's post in a unit from one day to another."""

    person: Id = ref(N_("人员"), "persons", required=True)
    unit: Id = ref(N_("单位"), "units", required=True)
    title: str = line(N_("职务"), required=True, search=True, longest=40, hint=N_("照印在名单上的写法"))
    role: PostRole = pick(N_("职务类别"), PostRole, required=True)
    rank: int | None = whole(N_("排名"), article=5)
    government_member: bool = flag(N_("政府组成人员"), article=4)
    since: date | None = day(N_("任职起"))
    until: date | None = day(N_("任职止"))

    def problems(self) -> Iterator[FieldError]:
        """A post left before it was taken."""
        yield from period_problems(self.since, self.until)


@record("party_seats", title=N_("党组任职"), name="seat", article=53)
class PartyGroupSeat(Record):
    """A seat in the Party group from one day to another."""

    person: Id = ref(N_("人员"), "persons", required=True)
    seat: PartySeat = pick(N_("党组职务"), PartySeat, required=True)
    since: date | None = day(N_("起于"))
    until: date | None = day(N_("止于"))

    def problems(self) -> Iterator[FieldError]:
        """A seat left before it was taken."""
        yield from period_problems(self.since, self.until)


@record("portfolios", title=N_("分管"), name="matter", article=7)
class Portfolio(Record):
    """A matter or unit in a leader's care from one day to another."""

    person: Id = ref(N_("领导"), "persons", required=True)
    matter: str = line(N_("分管工作"), required=True, search=True)
    unit: Id | None = ref(N_("分管单位"), "units")
    since: date | None = day(N_("起于"))
    until: date | None = day(N_("止于"))

    def problems(self) -> Iterator[FieldError]:
        """A portfolio handed over before it was taken."""
        yield from period_problems(self.since, self.until)


@record("pledges", title=N_("廉政责任书"), name="unit", sorted_by="-year", article=86)
class Pledge(Record):
    """The yearly pledge of clean government that a deputy head signs with a unit in his care."""

    year: int = whole(N_("年度"), required=True, low=1990, high=2099)
    leader: Id = ref(N_("副县长"), "persons", required=True)
    unit: Id = ref(N_("签订单位"), "units", required=True)
    signed_on: date | None = day(N_("签订日期"), article=86)
    heard_on: date | None = day(N_("听取汇报日期"), article=86)

    def problems(self) -> Iterator[FieldError]:
        """A report heard before the year it is about."""
        if self.heard_on and self.heard_on.year < self.year:
            yield FieldError("heard_on", f"听取汇报早于 {self.year} 年，请核对年度和日期。")


@record("cover_pairs", title=N_("AB角"), name="first", article=5)
class CoverPair(Record):
    """Two leaders who stand in for each other from one day to another."""

    first: Id = ref(N_("A角"), "persons", required=True)
    second: Id = ref(N_("B角"), "persons", required=True)
    since: date | None = day(N_("起于"))
    until: date | None = day(N_("止于"))

    def problems(self) -> Iterator[FieldError]:
        """A person paired with himself, or a pair that ends before it starts."""
        if self.first and self.first == self.second:
            yield FieldError("second", "A角和B角不能是同一人，请另选。")
        yield from period_problems(self.since, self.until)


class RosterLine(Struct, frozen=True):
    """One post as it was understood; `doubts` says in Chinese what a person should look at.

    `number` is the row of the pasted text, from 1; `rank` and `since` are None where the roster says nothing.
    """

    number: int
    name: str
    unit: str
    title: str
    role: PostRole
    unit_kind: UnitKind
    phone: str = ""
    party_seat: PartySeat | None = None
    rank: int | None = None
    since: date | None = None
    portfolio: str = ""
    doubts: tuple[str, ...] = ()
