"""What cannot be kept is said in Chinese beside its field, and nothing is saved."""

import pytest

from jkgov_desktop.office.meetings import signing
from jkgov_desktop.records.meetings.items import AgendaItem
from jkgov_desktop.records.meetings.meeting import Meeting
from jkgov_desktop.records.people import Person, Post
from tests.meeting_stages import At


@pytest.fixture
def form_of(window):
    """Brings the form of a new record to the front and returns its panel."""

    def form_of(table):
        window.open_record(table, "")
        return next(tab for tab in window.subjects.values() if table in tab._registers).page(table).entry

    return form_of


def put(entry, **texts):
    """Set what stands in the editors, as a paste would."""
    for name, text in texts.items():
        entry.form.box(name).editor.set_typed(text)


def said(entry, field):
    """The sentence beside a field, empty when there is none to be seen."""
    sentence = entry.form.box(field).sentence
    return sentence.text() if sentence.isVisible() else ""


def is_a_sentence(text):
    return text.endswith("。") and any("\u4e00" <= letter <= "\u9fff" for letter in text) and "Error" not in text


@pytest.mark.parametrize("nonsense", ["2月30日", "昨日之后", "2026-13-01", "abc", "99999999", "2026年2月29日"])
def test_day_that_is_none_is_said_beside_its_field(form_of, desk, nonsense):
    entry = form_of("meetings")
    put(entry, kind="executive_meeting", held_on=nonsense, starts="9:00")
    entry.save()
    assert is_a_sentence(said(entry, "held_on"))
    assert desk.store.count(Meeting.register) == 0


@pytest.mark.parametrize("nonsense", ["25:00", "9:75", "上午", "-1"])
def test_time_that_is_none_is_said_beside_its_field(form_of, desk, nonsense):
    entry = form_of("meetings")
    put(entry, kind="executive_meeting", held_on="2026-03-20", starts=nonsense)
    entry.save()
    assert is_a_sentence(said(entry, "starts"))
    assert desk.store.count(Meeting.register) == 0


def test_end_before_the_start_is_said_beside_the_end(form_of, desk):
    entry = form_of("units")
    before = desk.store.count(entry.form.register)
    put(entry, name="江口县林业局", since="2026-03-01", until="2026-02-01")
    entry.form.box("kind").editor.input.setCurrentIndex(2)
    entry.save()
    assert "早于" in said(entry, "until")
    assert desk.store.count(entry.form.register) == before


def test_required_fields_left_empty_are_said_each_beside_its_own(form_of, desk):
    entry = form_of("meetings")
    entry.save()
    for name in ("kind", "held_on", "starts"):
        assert is_a_sentence(said(entry, name)), name
    assert desk.store.count(Meeting.register) == 0


def test_title_of_ten_thousand_characters_is_refused_and_left_to_be_cut(form_of, desk, window):
    entry = form_of("meetings")
    put(entry, kind="executive_meeting", held_on="2026-03-20", starts="9:00", title="长" * 10_000)
    entry.save()
    assert "120" in said(entry, "title")
    assert len(entry.form.box("title").editor.input.text()) == 10_000
    assert desk.store.count(Meeting.register) == 0
    assert window.centralWidget().minimumSizeHint().width() <= 1366


@pytest.mark.parametrize("pasted", ["周\t涛", "周\n涛", "周\u00a0涛", "\u200b周 涛\r\n"])
def test_tabs_breaks_and_hard_spaces_become_one_space(form_of, desk, pasted):
    entry = form_of("persons")
    entry.form.box("name").editor.input.setText("")
    entry.form.box("name").editor.input.insert(pasted)
    entry.save()
    assert [person.name for person in desk.store.all(Person) if "涛" in person.name] == ["吴海涛", "周 涛"]


def test_emoji_is_refused_beside_its_field(form_of, desk):
    entry = form_of("persons")
    before = desk.store.count(Person.register)
    put(entry, name="周涛😀")
    entry.save()
    assert is_a_sentence(said(entry, "name"))
    assert "😀" in said(entry, "name")
    assert desk.store.count(Person.register) == before


@pytest.mark.parametrize("mark", ["机密★10年", "秘密★", "绝密 ★ 长期"])
def test_secret_mark_is_refused_beside_its_field_and_nowhere_kept(form_of, desk, mark):
    entry = form_of("persons")
    put(entry, name="周涛", note=f"文件{mark}")
    entry.save()
    assert is_a_sentence(said(entry, "note"))
    assert desk.store.all(Person, name="周涛") == []


def test_refused_record_puts_the_cursor_into_the_first_wrong_field(form_of, qtbot):
    entry = form_of("persons")
    put(entry, name="周涛😀", phone="6622018")
    entry.form.box("phone").editor.input.setFocus()
    entry.save()
    wrong = entry.form.box("name").editor.input
    qtbot.waitUntil(wrong.hasFocus)


def test_sentence_goes_when_the_field_is_mended(form_of, desk):
    entry = form_of("persons")
    put(entry, name="周涛😀")
    entry.save()
    put(entry, name="周涛")
    entry.save()
    assert said(entry, "name") == ""
    assert len(desk.store.all(Person, name="周涛")) == 1


def test_person_who_is_not_registered_is_said_and_nothing_is_saved(form_of, desk):
    entry = form_of("posts")
    before = desk.store.count(Post.register)
    put(entry, person="查无此人", title="局长")
    entry.save()
    assert "查无此人" in said(entry, "person")
    assert desk.store.count(Post.register) == before
    assert desk.store.all(Person, name="查无此人") == []


def test_agenda_item_without_a_title_is_not_added(window, desk, planned):
    window.open_record("meetings", planned.id)
    entry = window.subjects["meetings"].life_page("meetings").stage(At.AGENDA).section.entry
    entry.save()
    assert is_a_sentence(said(entry, "title"))
    assert desk.store.count(AgendaItem.register) == 0


def test_meeting_already_numbered_keeps_its_day(window, desk, planned, messages):
    messages.answers = ["紧急"]
    window.open_record("meetings", planned.id)
    page = window.subjects["meetings"].life_page("meetings")
    page.show_stage(At.ATTENDANCE)
    page._on_next()
    opened = desk.store.get(Meeting, planned.id)
    assert opened.number == 1
    page.show_stage(At.PLAN)
    put(page.stage(At.PLAN).entry, held_on="2026-03-20")
    page.stage(At.PLAN).entry.save()
    assert "已编号" in window.parts.toasts.sentence
    assert desk.store.get(Meeting, planned.id).held_on == opened.held_on


def test_signing_before_the_meeting_is_refused_in_a_sentence(window, desk, planned, messages):
    messages.answers = ["紧急"]
    window.open_record("meetings", planned.id)
    page = window.subjects["meetings"].life_page("meetings")
    for stage in (At.ATTENDANCE, At.RECORD):
        page.show_stage(stage)
        page._on_next()
    signing.draft_minutes(desk, planned.id)
    window.parts.signals.changed.emit()
    put(page.stage(At.MINUTES).section.entry, signed_on="2026-03-01")
    page.stage(At.MINUTES).section.sign()
    assert "早于会议日期" in window.parts.toasts.sentence
    assert desk.store.all(page.stage(At.MINUTES).section.entry.form.register.record)[0].signed_on is None
