"""The life of a paper that goes out: 拟稿, 正文, 审签, 给号, 印发, 归档."""

from jkgov_desktop.office.desk import Desk
from jkgov_desktop.office.documents.outgoing import distribute, lay_route, save_outgoing
from jkgov_desktop.office.life import Deed, Life, Stage, first_open
from jkgov_desktop.records.documents.outgoing import OutgoingDocument
from jkgov_desktop.records.structs import replace
from jkgov_desktop.records.words import N_

DRAFTED = (
    "issuer",
    "genre",
    "case",
    "title",
    "drafted_on",
    "unit",
    "drafter",
    "phone",
    "urgency",
    "copies",
    "openness",
    "closed_reason",
    "normative",
    "legal_reviewer",
    "three_no",
    "joint",
    "referred",
    "meeting",
    "answers",
    "fund",
)


def _at(_desk: Desk, document: OutgoingDocument) -> int:
    """Its text may have been written elsewhere."""
    text = document.body or document.signed_on
    given = (document.signed_on, document.issue_number, document.distributed_on, document.archived_on)
    return first_open((document.title, text, *given))


def _archive(desk: Desk, document: OutgoingDocument) -> OutgoingDocument:
    return save_outgoing(desk, document, replace(document, archived_on=desk.now().date()))


def _lay_out(desk: Desk, document: OutgoingDocument) -> None:
    lay_route(desk, document)


OUTGOING = Life(
    (
        Stage(N_("拟稿"), DRAFTED),
        Stage(N_("正文")),
        Stage(N_("审签"), action=N_("登记签署")),
        Stage(N_("给号")),
        Stage(N_("印发"), ("distributed_on", "published_on", "filed_on"), N_("登记今天印发"), distribute),
        Stage(N_("归档"), ("archived_on",), N_("登记今天归档"), _archive),
    ),
    _at,
    deeds=(Deed(N_("排定审签"), _lay_out, "Alt+1"),),
)
