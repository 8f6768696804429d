"""Whatever may be typed can be judged, and whatever may be kept can be printed, however little it says."""

import shutil
from typing import get_origin

import pytest

from jkgov_desktop.office import judging
from jkgov_desktop.office.opening import open_desk
from jkgov_desktop.office.printing import PAPERS
from jkgov_desktop.office.refusal import Refused
from jkgov_desktop.office.registers import ledger
from jkgov_desktop.paper.fonts import Fonts
from jkgov_desktop.paper.forms import FORMS
from jkgov_desktop.records.fields import FIRST_DAY, LAST_DAY, Day, FieldError, Line, Ref, Text
from jkgov_desktop.records.registers import REGISTERS
from jkgov_desktop.records.sheets import NothingToPrint
from jkgov_desktop.records.structs import replace
from jkgov_desktop.sample import CLERK
from jkgov_desktop.store.listing import Query

REGISTER_OF = {register.table: register for register in REGISTERS}


@pytest.fixture(scope="module")
def desk(sample_of_today, tmp_path_factory):
    desk = open_desk(shutil.copyfile(sample_of_today, tmp_path_factory.mktemp("sample") / "office.db"))
    desk.clerk = CLERK
    with desk.store:
        yield desk


@pytest.fixture(scope="module")
def fonts():
    return Fonts.load()


def emptied(record):
    """The record again and again, each time with one field empty, far off, or naming somebody who is gone."""
    for name, field in record.register.fields.items():
        if not field.required:
            yield replace(record, **{name: "" if isinstance(field, Line | Text) else None})
        if isinstance(field, Ref):
            yield replace(record, **{name: "gone"})
        if isinstance(field, Day):
            yield from (replace(record, **{name: day}) for day in (FIRST_DAY, LAST_DAY))


@pytest.mark.parametrize("kind", judging.SHEETS, ids=lambda kind: kind.register.table)
def test_what_is_half_typed_can_be_judged(kind, desk):
    kept = desk.store.all(kind)
    assert kept, "the sample office has one of everything that is judged"
    for draft in emptied(kept[0]):
        for one in judging.judge(desk, draft):
            assert one.finding.says


@pytest.mark.parametrize("form", [one for one in FORMS if one.about in REGISTER_OF], ids=lambda form: form.key)
def test_a_form_prints_what_says_no_more_than_it_must_or_says_what_is_missing(form, desk, fonts):
    register = REGISTER_OF[form.about]
    names = PAPERS[form.about].examples(desk)
    if not names:
        pytest.skip("the sample office has none")
    whole = desk.store.all(register.record)
    needed = {name: getattr(whole[0], name) for name, field in register.fields.items() if field.required}
    assert outcome(form, register.record(**needed), desk, fonts).endswith(("PDF", "。"))


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.key)
def test_what_a_form_is_about_gives_the_sheet_that_the_form_names(form, desk):
    if form.about == "ledger":
        sheet = ledger(desk, REGISTERS[0], Query())
    else:
        paper = PAPERS[form.about]
        sheet = paper.sheet(desk, paper.examples(desk)[0])
    assert isinstance(sheet, get_origin(form.sheet) or form.sheet)


def outcome(form, record, desk, fonts):
    """PDF, or the sentence that says what is missing."""
    try:
        with desk.unit("登记") as unit:
            kept = unit.add(record)
        printed = form.print(PAPERS[form.about].sheet(desk, kept.id), fonts)
    except (FieldError, NothingToPrint, Refused) as refusal:
        return str(refusal)
    return printed.pdf[1:4].decode()
