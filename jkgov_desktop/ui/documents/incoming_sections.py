"""What stands on the page of a paper that came in: its units, its stops, its calls, and what moves its limit."""

from functools import partial

from jkgov_desktop.office.documents import incoming
from jkgov_desktop.records.documents.incoming import (
    ClassChange,
    DocumentPause,
    DocumentStep,
    ExpediteNotice,
    IncomingDocument,
    IncomingUnit,
    StepKind,
)
from jkgov_desktop.records.fields import Id
from jkgov_desktop.records.register import Record
from jkgov_desktop.ui.documents.faults import FaultsSection
from jkgov_desktop.ui.kit.buttons import Button
from jkgov_desktop.ui.kit.text import tr
from jkgov_desktop.ui.life import Sections
from jkgov_desktop.ui.part_list import PartList, PartsSection
from jkgov_desktop.ui.parts import Parts

STEP_COLUMNS = ("kind", "person", "unit", "sent_on", "signature", "signed_on", "returned_on", "words")
STEP_FIELDS = ("kind", "person", "unit", "sent_on", "returned_on", "signature", "signed_on", "words")


def _units(parts: Parts) -> PartsSection:
    return PartsSection(PartList(parts, IncomingUnit, "document"))


def _steps(kind: StepKind, parts: Parts) -> PartsSection:
    """The stops of a paper; a new one begins as what this stage is about, sent today."""
    return PartsSection(_StopList(parts, kind))


class _StopList(PartList):
    """The stops of a paper, those of one kind to be completed here."""

    def __init__(self, parts: Parts, kind: StepKind) -> None:
        super().__init__(
            parts, DocumentStep, "document", columns=STEP_COLUMNS, fields=STEP_FIELDS, preset={"kind": kind}
        )
        self._kind_here = kind

    def awaited(self, part: DocumentStep) -> str:
        """What a stop of this stage waits for: to be sent, to be signed, or to come back."""
        if part.kind is not self._kind_here:
            return ""
        if part.sent_on is None:
            return "sent_on"
        if part.kind is StepKind.INSTRUCTION:
            return "" if part.signature or part.words else "signature"
        return "" if part.returned_on else "returned_on"


def _notices(parts: Parts) -> PartsSection:
    return PartsSection(PartList(parts, ExpediteNotice, "document"))


class ClockSection(PartsSection):
    """What stops the clock, what starts it again, and what sets it anew."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts
        self._document: Id = ""
        pauses = PartList(
            parts,
            DocumentPause,
            "document",
            fields=("reason",),
        )
        pauses.add_action(Button(tr("恢复计时"), self._on_resumed))
        changes = PartList(
            parts,
            ClassChange,
            "document",
            columns=("changed_on", "before", "after", "due_before", "due_after", "reason"),
            fields=("after", "reason"),
            keys="",
        )
        super().__init__(pauses, changes)

    def show_record(self, record: Record) -> None:
        """Show the pauses and the changes of a paper."""
        self._document = record.id
        super().show_record(record)

    def _on_resumed(self) -> None:
        desk = self._parts.desk
        paper = desk.store.get(IncomingDocument, self._document)
        self._parts.do(lambda: incoming.resume(desk, paper), tr("已恢复计时"))


INCOMING: Sections = {
    "初审": FaultsSection,
    "拟办": _units,
    "批示": partial(_steps, StepKind.INSTRUCTION),
    "承办": partial(_steps, StepKind.HANDLING),
    "传阅": partial(_steps, StepKind.READING),
    "催办": _notices,
    "答复": ClockSection,
}
