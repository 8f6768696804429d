"""Every register there is has a form that loses nothing."""

from datetime import date, time

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from jkgov_desktop.records.fields import FIRST_DAY, LAST_DAY, Clock, Day, Flag, Pick, Ref, Text, Whole
from jkgov_desktop.records.money import MOST, Money
from jkgov_desktop.records.register import Register
from jkgov_desktop.records.registers import REGISTERS
from jkgov_desktop.records.slots import Half, HalfDay, Slot
from jkgov_desktop.ui.kit.form import RecordForm
from jkgov_desktop.ui.kit.theme import Scheme

every_register = pytest.mark.parametrize("register", REGISTERS, ids=lambda register: register.table)
LETTERS = st.characters(codec="utf-8", exclude_categories=("Cs", "Cn", "Co"))


@pytest.fixture(scope="module")
def phone_book_of_all():
    class Everybody:
        def suggest(self, table, typed, limit=20):  # noqa: ARG002
            return []

        def names(self, table, ids):  # noqa: ARG002
            return {key: f"名{key}" for key in ids}

    return Everybody()


@pytest.fixture
def form(qtbot, register: Register, phone_book_of_all):
    form = RecordForm(register, phone_book_of_all, today=lambda: date(2026, 11, 24))
    qtbot.addWidget(form)
    return form


def cleaned(field, text):
    try:
        return field.clean(text)
    except ValueError:
        return field.clean("甲")


def values_of(field):
    match field:
        case Whole():
            some = st.integers(field.low, field.high)
        case Day():
            some = st.dates(FIRST_DAY, LAST_DAY)
        case Clock():
            some = st.times().map(lambda clock: clock.replace(second=0, microsecond=0))
        case HalfDay():
            some = st.builds(Slot, st.dates(FIRST_DAY, LAST_DAY), st.sampled_from(Half))
        case Money():
            some = st.integers(1, MOST)
        case Pick():
            some = st.sampled_from(list(field.choices))
        case Ref():
            some = st.text("0123456789abcdef", min_size=28, max_size=28)
        case Flag():
            return st.booleans()
        case _:
            breaks = st.just("\n") if isinstance(field, Text) else st.nothing()
            return st.text(LETTERS | breaks, min_size=1, max_size=40).map(lambda text: cleaned(field, text))
    return some if field.required else st.none() | some


@every_register
@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_what_a_form_shows_it_gives_back(form, register, data):
    shown = {name: data.draw(values_of(field), label=name) for name, field in register.fields.items()}
    form.set_values(shown)
    assert form.values() == shown
    for box in (form.box(name) for name in register.fields):
        box.editor.tidy()
    assert form.values() == shown
    draft = form.draft()
    form.set_values({})
    form.set_draft(draft)
    assert form.values() == shown


@every_register
def test_every_field_has_its_label_buddy_name_and_voice(form, register):
    for name, field in register.fields.items():
        box = form.box(name)
        assert box.editor.input.objectName() == f"{register.table}.{name}"
        assert box.editor.input.accessibleName() == field.label
        assert box.label.buddy() is box.editor.input
        assert box.label.text().startswith(field.label)
        assert box.label.text().endswith("*") is field.required
        assert bool(box.findChildren(QPushButton)) is bool(field.article)


@every_register
def test_an_empty_form_is_refused_beside_its_required_fields_only(form, register):
    required = {name for name, field in register.fields.items() if field.required and field.empty != 0}
    if not required:
        pytest.skip("nothing is required")
    assert form.record() is None
    said = {name for name in register.fields if form.box(name).sentence.text()}
    assert said == {name for name in required if register.fields[name].empty is not False}


@pytest.fixture(params=[False, True], ids=["normal", "large"], scope="module")
def large(request, theme):
    theme.apply(Scheme.LIGHT, large=request.param)
    yield request.param
    theme.apply(Scheme.LIGHT)


@every_register
@pytest.mark.parametrize("compact", [False, True], ids=["above", "beside"])
@pytest.mark.usefixtures("large")
def test_nothing_is_cut_off_at_the_right(qtbot, register, phone_book_of_all, compact):
    form = RecordForm(register, phone_book_of_all, compact=compact)
    qtbot.addWidget(form)
    form.show()
    for width in (340, 620, 1100):
        form.resize(width, 480)
        QApplication.processEvents()
        for name in register.fields:
            box = form.box(name)
            right = form.mapFromGlobal(box.mapToGlobal(box.rect().topRight())).x()
            assert right <= width, name
            for part in [*box.findChildren(QPushButton), *box.findChildren(QLabel)]:
                if part.isVisible() and not (isinstance(part, QLabel) and part.wordWrap()):
                    assert part.width() >= part.sizeHint().width(), (name, part.text())
            assert box.editor.input.height() >= box.editor.input.fontMetrics().height() + 6, name


def test_the_clock_of_a_form_is_to_the_minute(qtbot, phone_book_of_all):
    form = RecordForm(next(r for r in REGISTERS if r.table == "meetings"), phone_book_of_all)
    qtbot.addWidget(form)
    form.set_values({"starts": time(8, 30, 59)})
    assert form.box("starts").editor.value() == time(8, 30)
