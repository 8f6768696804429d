"""Money on its way: a request, its signatures, and what becomes of them when the amount changes (第104、105条)."""

from jkgov_desktop.office.desk import Desk
from jkgov_desktop.office.documents.sheets import fund_sheet
from jkgov_desktop.office.refusal import Refused
from jkgov_desktop.records.documents.funds import FundChange, FundRequest, FundRole, FundStep
from jkgov_desktop.records.structs import replace
from jkgov_desktop.rulebook.documents.funds import still_to_pass, tier
from jkgov_desktop.store.reading import Reader


def save_fund(desk: Desk, loaded: FundRequest | None, wanted: FundRequest) -> FundRequest:
    """Keep a request for money; an amount that changes sends it on its way anew and is kept with both tiers."""
    with desk.unit(f"{'修改' if loaded else '登记'}经费“{wanted.matter}”") as unit:
        if loaded is None:
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


def save_fund_step(desk: Desk, loaded: FundStep | None, wanted: FundStep) -> FundStep:
    """Keep one signature on a request for money; it is for the amount asked for when it was given."""
    request = desk.store.get(FundRequest, wanted.request)
    with desk.unit(f"{'修改' if loaded else '登记'}“{request.matter}”的{wanted.role.label}") as unit:
        if loaded is None:
            return unit.add(replace(wanted, amount=request.amount))
        anew = loaded.signed_on != wanted.signed_on
        return unit.change(loaded, replace(wanted, amount=request.amount) if anew else wanted)


def step_stands(reader: Reader, before: FundStep | None, after: FundStep | None) -> None:
    """What was signed on a request stands once the money is approved; a signature may still be entered."""
    if before and before.signed_on and before != after:
        request = reader.find(FundRequest, before.request)
        if request and request.approved_on:
            raise Refused(f"“{request.matter}”已批准，已登记的审签不能再改或删除；确需更正，请先撤去批准日期。")


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
