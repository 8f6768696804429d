"""What stands on the page of a supervised matter: what was heard of it, and what was done to hurry it."""

from jkgov_desktop.records.supervision import Extension, Feedback, TakenMeasure, Urging
from jkgov_desktop.ui.life import Sections
from jkgov_desktop.ui.part_list import PartList, PartsSection
from jkgov_desktop.ui.parts import Parts


def _feedbacks(parts: Parts) -> PartsSection:
    return PartsSection(PartList(parts, Feedback, "item", fields=("given_on", "words", "by")))


def _urgings(parts: Parts) -> PartsSection:
    return PartsSection(
        PartList(
            parts,
            Urging,
            "item",
            fields=("urged_on", "words", "until", "received_by"),
        ),
        PartList(
            parts,
            Extension,
            "item",
            fields=("asked_on", "due_after", "reason", "approved_by", "approved_on"),
            keys="",
        ),
        PartList(parts, TakenMeasure, "item", keys=""),
    )


MATTER: Sections = {"反馈": _feedbacks, "催办": _urgings}
