"""What every floor's tests share: a migrated, empty store of one's own, and who types."""

import os
import shutil
from collections import Counter
from datetime import date

import pytest
from filelock import FileLock

from jkgov_desktop.records.fields import Field
from jkgov_desktop.sample import fill
from jkgov_desktop.store.store import Store

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture(scope="session")
def empty_database(tmp_path_factory):
    """A closed database with every table and no record; tests copy it and never write to it."""
    path = tmp_path_factory.mktemp("migrated") / "office.db"
    Store.open(path).close()
    return path


@pytest.fixture(scope="session")
def sample_of(empty_database, tmp_path_factory):
    """`sample_of(day)`: a closed database with the sample office of a day, filled once a run; tests copy it."""
    own = tmp_path_factory.getbasetemp()
    shared = own.parent if "PYTEST_XDIST_WORKER" in os.environ else own

    def sample_of(day):
        path = shared / f"sample-{day.isoformat()}.db"
        with FileLock(path.with_suffix(".lock")):
            if not path.exists():
                part = shutil.copyfile(empty_database, path.with_suffix(".part"))
                with Store.open(part) as store:
                    fill(store, day)
                part.rename(path)
        return path

    return sample_of


@pytest.fixture(scope="session")
def sample_of_today(sample_of):
    """The sample office of the day of the run."""
    return sample_of(date.today())


@pytest.fixture
def database(empty_database, tmp_path):
    """The path of an empty database of this test's own."""
    return shutil.copyfile(empty_database, tmp_path / "office.db")


@pytest.fixture
def store(database):
    """An open, empty store of this test's own."""
    with Store.open(database) as opened:
        yield opened


@pytest.fixture
def clerk():
    """Who types."""
    return "杨秀英"


@pytest.fixture
def cleanings(monkeypatch):
    """How many times each field was cleaned so far."""
    counted = Counter()
    clean = Field.clean

    def counting(field, value):
        counted[field.name] += 1
        return clean(field, value)

    monkeypatch.setattr(Field, "clean", counting)
    return counted
