"""What a kill, a full disk or a limit leaves behind: everything acknowledged, and nothing torn."""

import random
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from jkgov_desktop.records.people import Person
from jkgov_desktop.store.errors import Full
from jkgov_desktop.store.store import Store
from jkgov_desktop.store.verifying import verify

ROOT = Path(__file__).parents[2]

WRITER = """
import sys
from pathlib import Path
from jkgov_desktop.records.people import Person
from jkgov_desktop.store.store import Store
store = Store.open(Path(sys.argv[1]))
store.drafts.keep("new meeting", "meetings", "", {"title": "打了一半"})
number = 0
while True:
    with store.unit("杨秀英", "登记") as unit:
        for _ in range(5):
            unit.add(Person(name="张三", note=str(number)))
    print(number, flush=True)
    number += 1
"""


@pytest.mark.parametrize("attempt", range(5))
def test_kill_loses_nothing_acknowledged_and_tears_nothing(database, clerk, attempt):
    command = [sys.executable, "-X", "utf8", "-c", WRITER, str(database)]
    acknowledged = -1
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE) as writer:
        for _ in range(random.Random(attempt).randint(5, 60)):
            acknowledged = int(writer.stdout.readline())
        writer.kill()
        acknowledged = max(acknowledged, *(int(line) for line in writer.stdout if line.endswith(b"\n")), 0)
    with Store.open(database) as store:
        kept = Counter(int(one.note) for one in store.all(Person))
        assert set(kept.values()) == {5}
        assert set(kept) >= set(range(acknowledged + 1))
        assert store.drafts.get("new meeting").values == {"title": "打了一半"}
        with store.unit(clerk, "登记") as unit:
            unit.add(Person(name="李四"))
    assert verify(database) == []


def test_full_database_keeps_nothing_of_the_unit_and_works_again_later(store, database, clerk, person):
    pages = store._connection.number("pragma page_count")
    store._connection.run(f"pragma max_page_count = {pages}")
    with pytest.raises(Full, match="磁盘已满"), store.unit(clerk, "登记") as unit:
        list(map(unit.add, [Person(name="李四", note="备注" * 90)] * 300))
    assert store.all(Person) == [person]
    store._connection.run("pragma max_page_count = 1000000")
    with store.unit(clerk, "登记") as unit:
        unit.add(Person(name="李四"))
    assert verify(database) == []


LIMITED = """
import resource, sys
from pathlib import Path
from jkgov_desktop.records.people import Person
from jkgov_desktop.store.errors import StoreError
from jkgov_desktop.store.store import Store
store = Store.open(Path(sys.argv[1]))
resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, 200_000))
said = ""
while not said:
    try:
        with store.unit("杨秀英", "登记") as unit:
            for _ in range(5):
                unit.add(Person(name="张三", note="备注" * 90))
    except StoreError as error:
        said = error.sentence
try:
    store.back_up()
except StoreError as error:
    print(said, error.sentence, len(store.all(Person)), sep="|")
"""


@pytest.mark.skipif(sys.platform == "win32", reason="limits of POSIX")
def test_disk_that_takes_no_more_is_said_and_leaves_no_half_backup(database):
    command = [sys.executable, "-X", "utf8", "-c", LIMITED, str(database)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, check=True, encoding="utf-8")
    unit_said, backup_said, kept = done.stdout.strip().split("|")
    assert "磁盘" in unit_said
    assert "磁盘" in backup_said
    assert [path.name for path in (database.parent / "office-backups").iterdir()] == []
    with Store.open(database) as store:
        assert store.count(Person.register) == int(kept) > 0
        assert int(kept) % 5 == 0
    assert verify(database) == []
