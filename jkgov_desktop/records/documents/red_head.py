"""What a red-head document prints, as text (GB/T 9704-2012). Paper and the editable file print the same words."""

from dataclasses import dataclass

from jkgov_desktop.records.fields import Choice
from jkgov_desktop.records.words import N_


class Format(Choice):
    """The three formats in which an office sends a paper out."""

    DOWNWARD = "downward", N_("文件格式")
    UPWARD = "upward", N_("上行文格式")
    LETTER = "letter", N_("信函格式")


@dataclass(frozen=True)
class DocumentWords:
    """Everything a red-head document prints. `mark` is the issuing office's, without 文件 in a letter.

    A `title` may hold line breaks set by hand; `signers` stand on upward papers only; `draft` is the mark of
    what is not signed yet.
    """

    format: Format
    mark: str
    number: str
    title: str
    body: str
    issuer: str
    day: str
    office: str
    printed: str
    urgency: str = ""
    signers: tuple[str, ...] = ()
    recipient: str = ""
    attachments: tuple[str, ...] = ()
    note: str = ""
    copies_to: str = ""
    draft: str = ""
