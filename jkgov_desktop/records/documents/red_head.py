"""What a red-head document prints, as text (GB/T 9704-2012). Paper and the editable file print the same words."""

from msgspec import Struct

from jkgov_desktop.records.documents.incoming import Genre, Urgency
from jkgov_desktop.records.documents.outgoing import IssueCase, Issuer, OutgoingDocument
from jkgov_desktop.records.fields import Choice, day_or_blank
from jkgov_desktop.records.house import House
from jkgov_desktop.records.words import N_


class Format(Choice):
    """The three formats in which an office sends a paper out."""

    DOWNWARD = "downward", N_("文件格式")
    UPWARD = "upward", N_("上行文格式")
    LETTER = "letter", N_("信函格式")


class DocumentWords(Struct, frozen=True):
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


def format_of(document: OutgoingDocument) -> Format:
    """The format a paper goes out in: upward by its case, a letter by its genre."""
    if document.case is IssueCase.UPWARD:
        return Format.UPWARD
    return Format.LETTER if document.genre is Genre.LETTER else Format.DOWNWARD


def document_words(document: OutgoingDocument, house: House, signer: str = "") -> DocumentWords:
    """What `document` prints; `signer` is the name of who signed it."""
    issuer = issuer_name(document, house)
    form = format_of(document)
    urgent = document.urgency in (Urgency.URGENT, Urgency.EXTRA_URGENT)
    contact = f"联系人：{document.drafter}，电话：{document.phone}"
    return DocumentWords(
        format=form,
        mark=issuer if form is Format.LETTER else f"{issuer}文件",
        number=document.issue_number or f"〔{document.drafted_on.year}〕　号",
        title=document.title,
        body=document.body,
        issuer=issuer,
        day=day_or_blank(document.signed_on),
        office=house.office,
        printed=f"{day_or_blank(document.distributed_on)}印发",
        urgency=document.urgency.label if urgent and document.urgency else "",
        signers=(signer,) if signer else (),
        recipient=document.main_recipient.rstrip("：:"),
        attachments=tuple(filter(None, document.attachments.split("\n"))),
        note=contact if form is Format.UPWARD and document.drafter and document.phone else "",
        copies_to=document.copies_to.rstrip("。"),
        draft="" if document.signed_on else "草稿　未签发",
    )


def issuer_name(document: OutgoingDocument, house: House) -> str:
    """The full name of who issues a paper, as its head and its end say it."""
    if document.issuer is Issuer.OFFICE:
        return house.office
    return f"中共{house.government}党组" if document.issuer is Issuer.PARTY_GROUP else house.government
