"""Finding by any part of the text and by pinyin initials."""

import random
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from jkgov_desktop.records.documents.incoming import DocumentStep, Genre, IncomingBook, IncomingDocument, StepKind
from jkgov_desktop.records.meetings.meeting import Meeting
from jkgov_desktop.records.people import Person, Post, PostRole, Unit, UnitKind
from jkgov_desktop.records.structs import replace
from jkgov_desktop.records.supervision import SupervisionItem, SupervisionSource
from jkgov_desktop.store import migrations, search
from jkgov_desktop.store.listing import Query
from jkgov_desktop.store.search import fold, words_of
from jkgov_desktop.store.store import Store


@pytest.fixture
def units(store, clerk):
    """Units as their names say, by name."""
    with store.unit(clerk, "登记") as unit:
        return {
            name: unit.add(Unit(name=name, alias=alias, kind=UnitKind.WORKING))
            for name, alias in (
                ("江口县财政局", "县财政局"),
                ("江口县财政局国库中心", "国库中心"),
                ("江口县长寿镇人民政府", "长寿镇"),
                ("100%合作社", "a_b公司"),
            )
        }


def suggested(store, typed):
    return [name for _, name in store.suggest("units", typed)]


def test_beginnings_come_before_other_parts_and_whole_matches_first(store, units):
    assert suggested(store, "江口县财政局") == ["江口县财政局", "江口县财政局国库中心"]
    assert suggested(store, "县财政局")[0] == "江口县财政局"
    assert suggested(store, "国库中心") == ["江口县财政局国库中心"]
    assert store.suggest("units", "")[0] == (units["江口县财政局"].id, "江口县财政局")
    assert len(store.suggest("units", "", limit=2)) == 2


@pytest.mark.usefixtures("units")
@pytest.mark.parametrize("typed", ["czj", "JKXCZJ", "xczj", "ｃｚｊ"])
def test_pinyin_initials_find(store, typed):
    assert "江口县财政局" in suggested(store, typed)


@pytest.mark.usefixtures("units")
@pytest.mark.parametrize("typed", ["csz", "zsz"])
def test_second_readings_find_too(store, typed):
    assert suggested(store, typed) == ["江口县长寿镇人民政府"]


@pytest.mark.parametrize(("name", "initials"), [("单雄信", "sxx"), ("曾国强", "zgq"), ("仇英", "qy"), ("㛃", "j")])
def test_rare_surnames_are_found_by_their_reading(store, keep, name, initials):
    kept = keep(Person(name=name))
    assert (kept.id, name) in store.suggest("persons", initials)


@pytest.mark.usefixtures("units")
@pytest.mark.parametrize(
    ("typed", "found"), [("%", 1), ("_", 1), ("100%", 1), ("a_b", 1), ("A_B", 1), ("\\", 0), ("'", 0)]
)
def test_signs_stand_for_themselves(store, typed, found):
    assert len(suggested(store, typed)) == found
    assert len(store.listing(Unit.register, Query(text=typed))) == found


def test_very_long_paste_into_the_search_finds_nothing_and_says_nothing(store, units):
    assert len(store.listing(Unit.register, Query(text="预算" * 100_000))) == 0
    assert len(store.listing(Unit.register, Query(text="　 \t"))) == len(units)


def test_half_a_character_from_an_input_method_does_no_harm(store, person):
    assert store.suggest("persons", "张\ud840") == [(person.id, "张三")]
    assert len(store.listing(Person.register, Query(text="\udc00张"))) == 1


def test_change_and_undo_are_followed(store, clerk, person):
    with store.unit(clerk, "改名") as unit:
        unit.change(person, replace(person, name="王五"))
    assert store.suggest("persons", "张三") == []
    assert store.suggest("persons", "ww") == [(person.id, "王五")]
    store.undo(clerk)
    assert store.suggest("persons", "zs") == [(person.id, "张三")]


def test_removed_records_are_not_suggested_but_still_named(store, clerk, person):
    with store.unit(clerk, "删除") as unit:
        unit.remove(person)
    assert store.suggest("persons", "张") == []
    assert store.names("persons", [person.id, "nobody"]) == {person.id: "张三"}


def test_renaming_is_found_through_those_that_point_to_it(store, clerk, person, keep, units):
    keep(Post(person=person.id, unit=units["江口县财政局"].id, title="局长", role=PostRole.PRINCIPAL))
    with store.unit(clerk, "改名") as unit:
        unit.change(person, replace(person, name="王五"))
    assert len(store.listing(Post.register, Query(text="王五 财政"))) == 1
    assert len(store.listing(Post.register, Query(text="张三"))) == 0


texts = st.text(
    st.characters(min_codepoint=0x4E00, max_codepoint=0x4E40) | st.sampled_from("aB1（％"), min_size=1, max_size=60
)


@given(texts, st.data())
def test_every_part_of_a_text_is_in_its_words(text, data):
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    assert fold(text[start:end]) in words_of(Person(name=text))


def test_title_broken_by_hand_is_found_across_the_break(make, store, clerk, keep, meeting):
    from jkgov_desktop.records.meetings.minutes import Minutes

    kept = keep(meeting)
    with store.unit(clerk, "起草") as unit:
        minutes = unit.add(replace(make(unit, Minutes.register), meeting=kept.id, title="江口县\n会议纪要"))
    assert [one[0] for one in store.suggest("minutes", "江口县会议")] == [minutes.id]
    assert store.names("minutes", [minutes.id]) == {minutes.id: "江口县会议纪要"}
    assert store.suggest(Meeting.register.table, "第3次") == [(kept.id, kept.title)]


LETTERS = "安全生产会议a1〔2026〕_%\"'-（ 　"
WORDS = st.text(st.sampled_from(LETTERS), max_size=8)


@pytest.fixture(scope="module")
def crowd(empty_database, tmp_path_factory):
    """A store of people whose names are made of few letters in every order, signs and blanks among them."""
    path = tmp_path_factory.mktemp("crowd") / "office.db"
    path.write_bytes(empty_database.read_bytes())
    draw = random.Random(7)
    with Store.open(path) as store:
        with store.unit("杨秀英", "登记") as unit:
            for _ in range(400):
                name = "".join(draw.choices(LETTERS, k=draw.randint(1, 9)))
                if fold(name).strip():
                    unit.add(Person(name=name))
        yield store


@settings(max_examples=200, deadline=None)
@given(term=WORDS)
def test_the_index_finds_exactly_what_a_plain_scan_finds(crowd, term):
    terms = fold(term).split()
    scanned = {person.id for person in crowd.all(Person) if all(one in words_of(person) for one in terms)}
    found = {one.id for one in crowd.find_anywhere(term, limit=1000)}
    listing = crowd.listing(Person.register, Query(text=term))
    assert found == (scanned if terms else set())
    assert {listing.id(row) for row in range(len(listing))} == scanned


def test_anything_is_found_anywhere_the_newest_first(store, keep):
    person, unit = keep(Person(name="安全")), keep(Unit(name="江口县安全生产委员会", kind=UnitKind.BODY))
    found = store.find_anywhere("安全")
    assert [(one.table, one.id, one.name) for one in found] == [
        ("units", unit.id, "江口县安全生产委员会"),
        ("persons", person.id, "安全"),
    ]
    assert [one.id for one in store.find_anywhere("安全 委员")] == [unit.id]
    assert [one.id for one in store.find_anywhere("jkxaq")] == [unit.id]
    assert store.find_anywhere("安全", limit=1)[0].id == unit.id
    assert store.find_anywhere(" 　") == []


def test_what_lies_in_the_recycle_bin_is_not_found_anywhere(store, clerk, keep):
    person = keep(Person(name="安全"))
    with store.unit(clerk, "删除") as unit:
        unit.remove(person)
    assert store.find_anywhere("安全") == []
    store.undo(clerk)
    assert [one.id for one in store.find_anywhere("安")] == [person.id]


def test_a_changed_name_is_found_by_its_new_words_only(store, clerk, keep):
    person = keep(Person(name="安全"))
    with store.unit(clerk, "改名") as unit:
        unit.change(person, replace(person, name="生产"))
    assert (store.find_anywhere("安全"), len(store.find_anywhere("生产"))) == ([], 1)


def test_a_database_from_before_the_index_is_indexed_when_it_is_opened(tmp_path, monkeypatch):
    path = tmp_path / "office.db"
    known = migrations.STEPS
    monkeypatch.setattr(migrations, "STEPS", known[: [step.__name__ for step in known].index("m0010_search")])
    monkeypatch.setattr("jkgov_desktop.store.opening.check_tables", lambda *_: None, raising=False)
    with Store.open(path) as store:
        raw = store._connection.raw
        raw.execute("insert into persons (id, name, phone, note) values ('p', '安全', '', '')")
        raw.execute("insert into search (tbl, id, words) values ('persons', 'p', '安全')")
    monkeypatch.setattr(migrations, "STEPS", known)
    with Store.open(path) as store:
        assert [one.id for one in store.find_anywhere("安全")] == ["p"]


def test_a_paper_is_found_by_its_receipt_number(store, keep):
    paper = IncomingDocument(
        number=3317, received_on=date(2026, 3, 9), sender="县教育局", genre=Genre.REQUEST, title="关于用地的请示"
    )
    kept = keep(paper)
    assert [one.id for one in store.find_anywhere("3317")] == [kept.id]
    assert len(store.listing(IncomingDocument.register, Query(text="3317 教育"))) == 1


def numbered(book, number):
    return IncomingDocument(
        number=number, book=book, received_on=date(2026, 3, 9), sender="县教育局", genre=Genre.REQUEST, title="请示"
    )


@pytest.mark.parametrize(
    ("typed", "books"), [("2026-33", "部上"), ("部2026-33", "部"), ("上2026-33", "上"), ("2025-33", "")]
)
def test_a_paper_is_found_by_the_receipt_its_forms_print(store, keep, typed, books):
    kept = {book.mark: keep(numbered(book, 33)) for book in (IncomingBook.UNITS, IncomingBook.SUPERIOR)}
    assert [kept["部"].receipt, kept["上"].receipt] == ["部2026-33", "上2026-33"]
    keep(numbered(IncomingBook.UNITS, 34))
    wanted = {kept[book].id for book in books}
    assert {one.id for one in store.find_anywhere(typed)} == wanted
    listed = store.listing(IncomingDocument.register, Query(text=typed))
    assert {listed.id(row) for row in range(len(listed))} == wanted


def test_every_book_has_a_mark_of_its_own():
    assert len({book.mark for book in IncomingBook}) == len(IncomingBook)


def test_a_paper_whose_number_changes_is_found_by_the_new_receipt_only(store, keep, clerk):
    kept = keep(numbered(IncomingBook.UNITS, 33))
    with store.unit(clerk, "改号") as unit:
        unit.change(kept, replace(kept, number=34))
    assert not store.find_anywhere("2026-33")
    assert [one.id for one in store.find_anywhere("2026-34")] == [kept.id]


def test_a_supervision_item_is_found_by_its_printed_number(store, keep):
    unit = keep(Unit(name="县教育局", kind=UnitKind.WORKING))
    source = SupervisionSource.ASSIGNED
    item = SupervisionItem(matter="招生", source=source, unit=unit.id, assigned_on=date(2026, 3, 9), number=5)
    kept = keep(item)
    assert [one.id for one in store.find_anywhere("督〔2026〕5号")] == [kept.id]


def test_receipts_of_a_database_from_before_are_found_when_it_is_opened(store, keep, clerk):
    papers = [keep(numbered(book, 33)) for book in (None, IncomingBook.SUPERIOR)]
    for paper in papers:
        search.keep(store._connection, "incoming_documents", paper.id, "请示\n33")
    store._connection.run("delete from _sqlite_migrations where name = 'm0014_receipts'")
    assert not store.find_anywhere("2026-33")
    store.close()
    with Store.open(store.path) as again:
        assert {one.id for one in again.find_anywhere("2026-33")} == {paper.id for paper in papers}
        assert [one.id for one in again.find_anywhere("部2026-33")] == [papers[0].id]
        assert [one.id for one in again.find_anywhere("上2026-33 请示")] == [papers[1].id]
        with again.unit(clerk, "改") as unit:
            unit.change(papers[1], replace(papers[1], number=34))
        assert [one.id for one in again.find_anywhere("2026-33")] == [papers[0].id]


@pytest.fixture
def passed_on(keep):
    """A paper that went to a leader, who wrote on it; and one that went nowhere."""
    leader = keep(Person(name="田桂芳"))
    paper, _other = (
        keep(IncomingDocument(received_on=date(2026, 3, 9), sender="县教育局", genre=Genre.REQUEST, title=title))
        for title in ("关于用地的请示", "关于招生的请示")
    )
    step = keep(DocumentStep(document=paper.id, kind=StepKind.INSTRUCTION, person=leader.id, words="请尽快落实"))
    return paper, step


@pytest.mark.parametrize("typed", ["田桂芳", "tgf", "尽快落实", "田桂芳 用地", "用地 落实"])
def test_a_paper_is_found_by_whoever_had_it_and_by_what_he_wrote(store, passed_on, typed):
    listing = store.listing(IncomingDocument.register, Query(text=typed))
    assert [listing.id(row) for row in range(len(listing))] == [passed_on[0].id]


def test_a_paper_is_no_longer_found_by_a_step_that_was_removed(store, clerk, passed_on):
    with store.unit(clerk, "删除环节") as unit:
        unit.remove(passed_on[1])
    assert len(store.listing(IncomingDocument.register, Query(text="田桂芳"))) == 0


@pytest.mark.usefixtures("passed_on")
def test_every_term_has_to_be_in_the_paper_or_its_parts(store):
    assert len(store.listing(IncomingDocument.register, Query(text="田桂芳 招生"))) == 0


def test_a_long_text_with_blanks_pasted_into_the_search_is_no_harm(store, passed_on):
    text = " ".join(["田桂芳", *(f"词{number}" for number in range(2000))])
    assert len(store.listing(IncomingDocument.register, Query(text=text))) == 0
    assert len(store.listing(IncomingDocument.register, Query(text="田桂芳 " * 2000))) == 1
    assert passed_on[1].id in [one.id for one in store.find_anywhere("尽快落实 " * 2000)]
