"""Suggestions and motions: their limit is set when they are registered (第37条)."""

from jkgov_desktop.office.desk import Desk
from jkgov_desktop.office.rules.editions import readable
from jkgov_desktop.records.documents.reporting import Motion
from jkgov_desktop.records.structs import replace
from jkgov_desktop.rulebook.documents.reporting import answer_due


def save_motion(desk: Desk, loaded: Motion | None, wanted: Motion) -> Motion:
    """Keep a suggestion or motion; where no limit is typed it has the usual time, which then stands."""
    due = wanted.due_on or answer_due(wanted, readable(desk, wanted.received_on))
    limited = replace(wanted, due_on=due)
    with desk.unit(f"{'修改' if loaded else '登记'}建议提案“{wanted.matter}”") as unit:
        return unit.change(loaded, limited) if loaded else unit.add(limited)
