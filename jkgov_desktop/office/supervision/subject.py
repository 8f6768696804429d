"""督查: what was decided gets done."""

from jkgov_desktop.office.desk import Desk
from jkgov_desktop.office.keeping import Keeping, today_in
from jkgov_desktop.office.paper import of_year
from jkgov_desktop.office.subject import Subject
from jkgov_desktop.office.supervision import deadlines, due, items, life
from jkgov_desktop.office.supervision.sheets import bulletin, sheet
from jkgov_desktop.records.fields import Id
from jkgov_desktop.records.structs import replace
from jkgov_desktop.records.supervision import Extension, Feedback, SupervisionItem, TakenMeasure, Urging


def _examples(desk: Desk) -> list[Id]:
    """A matter that was urged, then the newest."""
    urged = [one.item for one in desk.store.all(Urging)]
    return [*urged[:1], *(one.id for one in desk.store.all(SupervisionItem)[:1])]


def _urging(desk: Desk, fresh: Urging) -> Urging:
    return replace(fresh, number=1, urged_on=desk.now().date())


SUPERVISION = Subject(
    "supervision",
    (
        Keeping(
            SupervisionItem,
            life=life.MATTER,
            sets=("decision", "document", "number"),
            save=items.save_item,
            begin=today_in("assigned_on"),
            sheet=sheet,
            examples=_examples,
        ),
        Keeping(Feedback, begin=today_in("given_on")),
        Keeping(Urging, save=items.save_urging, begin=_urging),
        Keeping(Extension, save=items.save_extension, begin=today_in("asked_on")),
        Keeping(TakenMeasure, begin=today_in("proposed_on")),
    ),
    tasks=due.tasks,
    duties=due.duties,
    deadlines=deadlines.feedback_deadlines,
    papers=(of_year("supervision-year", bulletin),),
)
