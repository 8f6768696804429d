"""What the forms of documents print, as text: put together from the sheets, drawn by the forms."""

from dataclasses import dataclass

from jkgov_desktop.paper.documents.rooms import Said


@dataclass(frozen=True)
class Issuer:
    """Whose form it is: the office's name, its phone, and the day in its foot."""

    office: str
    phone: str = ""


@dataclass(frozen=True)
class Paper:
    """A paper that came in, as every form about it names it."""

    issuer: Issuer
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
    handled: str = ""


@dataclass(frozen=True)
class Reader:
    """One reader of a paper in circulation."""

    who: str
    sent: str = ""
    returned: str = ""
    words: str = ""


@dataclass(frozen=True)
class Returned:
    """Why a paper goes back: all points of the first check, those it failed, and what is wanted."""

    points: tuple[str, ...]
    failed: tuple[str, ...]
    note: str
    wanted: str


@dataclass(frozen=True)
class Signed:
    """One step of an approval: what is done, by whom, by what rule, and what was signed already."""

    role: str
    who: str
    cited: str
    said: Said | None = None


@dataclass(frozen=True)
class Draft:
    """A draft on its cover sheet: labelled facts in the order of the sheet, then who signs."""

    issuer: Issuer
    title: str
    facts: tuple[tuple[str, str], ...]
    steps: tuple[Signed, ...]
    notes: tuple[str, ...] = ()


@dataclass(frozen=True)
class Book:
    """A yearly table: columns with their share of the width, and lines of text."""

    issuer: Issuer
    title: str
    columns: tuple[tuple[str, float], ...]
    lines: tuple[tuple[str, ...], ...]
    note: str = ""
    closing: str = ""
