"""建议提案: typed on its page."""

from datetime import date

from jkgov_desktop.records.documents.reporting import Motion, MotionKind
from jkgov_desktop.records.people import Unit


def test_a_proposal_typed_without_a_limit_gets_the_usual_one(window, desk):
    window.open_record("proposals", "")
    entry = window.subjects["documents"].page("proposals").entry
    unit = desk.store.all(Unit)[0].id
    typed = {
        "number": "12",
        "kind": MotionKind.CPPCC,
        "matter": "停车难",
        "received_on": date(2026, 3, 2),
        "unit": unit,
    }
    for name, value in typed.items():
        entry.form.box(name).editor.set_value(value)
    entry.save()
    (kept,) = desk.store.all(Motion)
    assert kept.due_on == date(2026, 6, 2)
