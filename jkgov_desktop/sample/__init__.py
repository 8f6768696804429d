"""The sample office: an invented county and its last twelve months, always seen from today.

The words lie in resources/sample. Days there are counted back from today and meetings lie on a day of the
year, so that what they discuss suits the season whenever the sample is looked at.
"""

from datetime import date
from pathlib import Path

from jkgov_desktop.office.desk import Desk
from jkgov_desktop.office.opening import desk_at, open_desk
from jkgov_desktop.sample.county import enter_county, enter_pledges
from jkgov_desktop.sample.diary import Diary
from jkgov_desktop.sample.documents import enter_documents
from jkgov_desktop.sample.files import read
from jkgov_desktop.sample.leaders import enter_leaders
from jkgov_desktop.sample.plans import first_number, make_plans
from jkgov_desktop.sample.recording import Recorder
from jkgov_desktop.sample.study import enter_study
from jkgov_desktop.sample.supervision import enter_supervision
from jkgov_desktop.store.store import Store

CLERK = "杨秀英"
"""The secretary in whose name the sample is entered."""


def fill(store: Store, today: date) -> None:
    """Enter the sample county and its year of meetings up to `today` into an empty store, as one unit.

    Its signed minutes are frozen, so undo cannot take that unit back: fill the database in a window of its
    own and open another to work, or the first undo there is refused.
    """
    diary = Diary(desk_at(store, clerk=CLERK), today)
    files = read("meetings.toml")
    plans = make_plans(files["meetings"], files["coming"], today, diary.desk.rules.calendar)
    with diary.desk.unit("装入示例"):
        county = enter_county(diary)
        recorder = Recorder(diary, county, files)
        for plan in plans:
            recorder.enter(plan, first_number(plan, plans, files["meetings"]))
        recorder.finish()
        enter_pledges(diary)
        enter_documents(diary, county)
        enter_study(diary, county)
        enter_leaders(diary, county)
        enter_supervision(diary, county)


def write_to(path: Path) -> None:
    """Write the sample office as it is today to a new file; raises StoreError."""
    with Store.open(path) as store:
        fill(store, date.today())


def open_sample(folder: Path) -> Desk:
    """A desk in the sample office as it is today, in a file of its own in `folder`."""
    path = folder / "示例.db"
    write_to(path)
    desk = open_desk(path)
    desk.clerk = CLERK
    return desk
