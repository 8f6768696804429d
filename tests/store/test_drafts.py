"""Half-typed forms."""

from datetime import datetime

import pytest

from jkgov_desktop.store.drafts import Draft
from jkgov_desktop.store.errors import ReadOnly
from jkgov_desktop.store.store import Store

NOON = datetime(2024, 3, 5, 12, 0)


@pytest.fixture
def at_noon(database):
    with Store.open(database, now=lambda: NOON) as store:
        yield store


def test_draft_is_kept_replaced_and_dropped(at_noon, database):
    drafts = at_noon.drafts
    drafts.keep("a", "meetings", "", {"title": "打了", "number": 3, "closed": None})
    drafts.keep("a", "meetings", "", {"title": "打了一半"})
    drafts.keep("b", "persons", "0190", {})
    assert drafts.get("a") == Draft("a", "meetings", "", {"title": "打了一半"}, NOON)
    at_noon.close()
    with Store.open(database) as again:
        assert [draft.key for draft in again.drafts.all()] == ["a", "b"]
        again.drafts.drop("a")
        again.drafts.drop("never kept")
        assert again.drafts.get("a") is None
        assert [draft.key for draft in again.drafts.all()] == ["b"]


def test_draft_leaves_no_history_and_nothing_to_undo(at_noon):
    at_noon.drafts.keep("a", "persons", "0190", {"name": "张"})
    assert at_noon.history("0190") == []
    assert at_noon._connection.number("select count(*) from journal") == 0


def test_classified_text_never_reaches_the_disk_by_a_draft(at_noon, database):
    at_noon.drafts.keep("a", "meetings", "", {"title": "机密★10年 方案", "note": "机\u200b密★", "place": "三楼"})
    assert at_noon.drafts.get("a").values == {"place": "三楼"}
    at_noon.close()
    written = database.read_bytes()
    assert b"\\u4e09\\u697c" in written
    assert b"\\u673a\\u5bc6" not in written
    assert "机密".encode() not in written


def test_half_a_character_from_an_input_method_is_kept_as_typed(at_noon):
    at_noon.drafts.keep("a", "persons", "", {"name": "张\ud840"})
    assert at_noon.drafts.get("a").values == {"name": "张\ud840"}


@pytest.mark.usefixtures("store")
def test_second_window_keeps_no_draft(database):
    with Store.open(database) as second:
        with pytest.raises(ReadOnly):
            second.drafts.keep("a", "persons", "", {})
        with pytest.raises(ReadOnly):
            second.drafts.drop("a")
