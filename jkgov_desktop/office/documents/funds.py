"""Money on its way: a request, its signatures, and what becomes of them when the amount changes (第104、105条)."""

from dataclasses import replace

from jkgov_desktop.office.desk import Desk
from jkgov_desktop.office.documents.sheets import fund_sheet
from jkgov_desktop.records.documents.funds import FundChange, FundRequest, FundRole, FundStep
from jkgov_desktop.records.register import Record
from jkgov_desktop.rulebook.documents.funds import still_to_pass, tier


def save_fund(desk: Desk, loaded: Record | None, wanted: Record) -> FundRequest:
    """Keep a request for money; an amount that changes sends it on its way anew and is kept with both tiers."""
    assert isinstance(wanted, FundRequest)
    with desk.unit(f"{'修改' if loaded else '登记'}经费“{wanted.matter}”") as unit:
        if not isinstance(loaded, FundRequest):
            return unit.add(wanted)
        kept = unit.change(loaded, wanted)
        if kept.amount != loaded.amount:
            unit.add(
                FundChange(
                    request=kept.id,
                    changed_on=desk.now().date(),
                    before=loaded.amount,
                    after=kept.amount,
                    tier_before=tier(loaded, desk.rules)[:60],
                    tier_after=tier(kept, desk.rules)[:60],
                )
            )
        return kept


def save_fund_step(desk: Desk, loaded: Record | None, wanted: Record) -> FundStep:
    """Keep one signature on a request for money; it is for the amount asked for when it was given."""
    assert isinstance(wanted, FundStep)
    request = desk.store.get(FundRequest, wanted.request)
    with desk.unit(f"{'修改' if loaded else '登记'}“{request.matter}”的{wanted.role.label}") as unit:
        if not isinstance(loaded, FundStep):
            return unit.add(replace(wanted, amount=request.amount))
        anew = loaded.signed_on != wanted.signed_on
        return unit.change(loaded, replace(wanted, amount=request.amount) if anew else wanted)


def begin_fund_step(desk: Desk, request: FundRequest) -> FundStep:
    """A signature of today of whoever is next on the way of a request; nothing is kept yet."""
    missing = still_to_pass(fund_sheet(desk, request))
    role, person = FundRole.FINANCE, None
    if missing and isinstance(missing[0].role, FundRole):
        role, person = missing[0].role, next(iter(missing[0].options), None)
    return FundStep(request=request.id, role=role, person=person, signed_on=desk.now().date())


def missing_for_approval(desk: Desk, request: FundRequest) -> list[str]:
    """The stations a request still has to pass, in order, in words."""
    return [one.role.label for one in still_to_pass(fund_sheet(desk, request))]
