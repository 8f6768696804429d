"""How every record lives, asked without a window: its stage, what it says of itself, and what is declared of it."""

import shutil
from collections.abc import Iterator
from datetime import date, datetime, time

import pytest

from jkgov_desktop.office.desk import Desk
from jkgov_desktop.office.life import Life, Words
from jkgov_desktop.office.opening import desk_at
from jkgov_desktop.office.subjects import KEEPINGS
from jkgov_desktop.paper.forms import forms_about
from jkgov_desktop.records.fields import Choice
from jkgov_desktop.store.store import Store

TODAY = date(2026, 3, 11)
LIVES = {keeping.kind.register.table: keeping for keeping in KEEPINGS.values() if keeping.life}


@pytest.fixture(scope="module")
def sample(sample_of, tmp_path_factory) -> Iterator[Desk]:
    """A desk in the sample office."""
    path = shutil.copyfile(sample_of(TODAY), tmp_path_factory.mktemp("sample") / "office.db")
    with Store.open(path) as store:
        yield desk_at(store, "杨秀英", now=lambda: datetime.combine(TODAY, time(9)))


def said(words: object) -> str:
    """Words as they are read in Chinese."""
    if isinstance(words, Words):
        return words.pattern.format(**{name: said(value) for name, value in words.values.items()})
    return words.label if isinstance(words, Choice) else str(words)


@pytest.mark.parametrize("table", LIVES)
def test_every_record_of_the_sample_says_its_stage_and_where_it_stands(table, sample):
    keeping = LIVES[table]
    life: Life = keeping.life
    records = sample.store.all(keeping.kind)
    assert records
    for record in records:
        assert 0 <= life.at(sample, record) <= len(life.stages)
        stage = life.stage(sample, record)
        assert stage is None or stage in life.stages
        sheet = keeping.sheet(sample, record) if keeping.sheet else None
        for fact in life.facts(sample, record, sheet):
            assert fact.name
            assert "{" not in said(fact.says)


def test_records_of_the_sample_have_come_to_different_stages(sample):
    meetings = LIVES["meetings"]
    names = {stage.name if stage else "" for stage in (meetings.life.stage(sample, one) for one in _all(sample))}
    assert {"纪要", ""} <= names


def _all(desk):
    return desk.store.all(LIVES["meetings"].kind)


@pytest.mark.parametrize("table", LIVES)
def test_what_a_life_names_is_there(table):
    life: Life = LIVES[table].life
    fields = LIVES[table].kind.register.fields
    forms = {form.key for form in forms_about(table)}
    assert {name for stage in life.stages for name in stage.fields} | set(life.begins_with) <= set(fields)
    assert {stage.prints for stage in life.stages if stage.prints} <= forms
    assert life.batch is None or set(life.batch.forms) <= forms
    assert len({stage.name for stage in life.stages}) == len(life.stages)
