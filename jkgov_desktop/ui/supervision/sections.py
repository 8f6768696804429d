"""What stands on the page of a supervised matter: what was heard of it, and what was done to hurry it."""

from functools import partial

from jkgov_desktop.office import supervision
from jkgov_desktop.records.fields import Id
from jkgov_desktop.records.supervision import Extension, Feedback, TakenMeasure, Urging
from jkgov_desktop.ui.life import Sections
from jkgov_desktop.ui.part_list import PartList, PartsSection
from jkgov_desktop.ui.parts import Parts


def _feedbacks(parts: Parts) -> PartsSection:
    fresh = partial(_fresh_feedback, parts)
    return PartsSection(PartList(parts, Feedback, "item", fields=("given_on", "words", "by"), fresh=fresh))


def _fresh_feedback(parts: Parts, item: Id) -> Feedback:
    return Feedback(item=item, given_on=parts.today())


def _urgings(parts: Parts) -> PartsSection:
    desk = parts.desk
    return PartsSection(
        PartList(
            parts,
            Urging,
            "item",
            fields=("urged_on", "words", "until", "received_by"),
            save=partial(supervision.save_urging, desk),
            fresh=partial(_fresh_urging, parts),
        ),
        PartList(
            parts,
            Extension,
            "item",
            fields=("asked_on", "due_after", "reason", "approved_by", "approved_on"),
            save=partial(supervision.save_extension, desk),
            fresh=partial(_fresh_extension, parts),
            keys="",
        ),
        PartList(parts, TakenMeasure, "item", fresh=partial(_fresh_measure, parts), keys=""),
    )


def _fresh_urging(parts: Parts, item: Id) -> Urging:
    return Urging(item=item, number=1, urged_on=parts.today())


def _fresh_extension(parts: Parts, item: Id) -> Extension:
    return Extension(item=item, asked_on=parts.today())


def _fresh_measure(parts: Parts, item: Id) -> TakenMeasure:
    return TakenMeasure(item=item, proposed_on=parts.today())


MATTER: Sections = {"反馈": _feedbacks, "催办": _urgings}
