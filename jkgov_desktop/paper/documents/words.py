"""What the forms of documents print, as text: put together from the sheets, drawn by the forms."""

from msgspec import Struct

from jkgov_desktop.paper.documents.rooms import Said


class FormOffice(Struct, frozen=True):
    """Whose form it is: the office's name, its phone, and the day in its foot."""

    office: str
    phone: str = ""


class NamedPaper(Struct, frozen=True):
    """A paper that came in, as every form about it names it."""

    issuer: FormOffice
    number: str
    received: str
    sender: str
    reference: str
    title: str
    genre: str = ""
    urgency: str = ""
    amount: str = ""
    contact: str = ""
    lead: str = ""
    assisting: str = ""
    due: str = ""
    proposals: tuple[Said, ...] = ()
    instructions: tuple[Said, ...] = ()
    readers: str = ""
    handled: str = ""


class CirculationReader(Struct, frozen=True):
    """One reader of a paper in circulation."""

    who: str
    sent: str = ""
    returned: str = ""
    words: str = ""


class Returned(Struct, frozen=True):
    """Why a paper goes back: all points of the first check, those it failed, and what is wanted."""

    points: tuple[str, ...]
    failed: tuple[str, ...]
    note: str
    wanted: str


Fact = tuple[str, str] | tuple[str, str, str, str]
"""A label and what it says, or two of them side by side."""


class Signed(Struct, frozen=True):
    """One step of an approval: its name, what stands in its room, the article it follows from.

    `rule` is the sentence of the rules that calls for the step, printed beside it where it is given.
    """

    role: str
    said: Said
    cited: str = ""
    rule: str = ""


class Approval(Struct, frozen=True):
    """A form on which one after the other signs: labelled facts, then the steps of its route and no others.

    `below` are facts that are known only after the last has signed.
    """

    issuer: FormOffice
    title: str
    facts: tuple[Fact, ...]
    steps: tuple[Signed, ...]
    below: tuple[Fact, ...] = ()
    closing: tuple[str, ...] = ()


class FollowUp(Struct, frozen=True):
    """One report that continued an urgent one."""

    at: str
    words: str
    to: str


class Urgent(Struct, frozen=True):
    """An urgent report as it was taken: labelled facts, what happened, and what followed."""

    issuer: FormOffice
    facts: tuple[Fact, ...]
    happened: tuple[tuple[str, str], ...]
    told: tuple[FollowUp, ...]


class Box(Struct, frozen=True):
    """A box of archived items: fonds, year, retention period, division, first and last item, its number, its count."""

    fonds: str
    year: str
    retention: str
    division: str
    first: str
    last: str
    number: str
    count: int


class ArchiveStamp(Struct, frozen=True):
    """What the archive stamp on a first page says (DA/T 22)."""

    fonds: str
    year: str
    item: str
    division: str
    retention: str
    pages: str
