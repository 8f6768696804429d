"""From an empty database to a planned meeting, by hand."""

from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication, QComboBox, QPushButton

from jkgov_desktop.office import registers
from jkgov_desktop.records.house import Clerk, House
from jkgov_desktop.records.meetings.attendance import Attendance, MeetingRole
from jkgov_desktop.records.meetings.items import AgendaItem
from jkgov_desktop.records.meetings.meeting import Meeting
from jkgov_desktop.records.people import Person, Post
from jkgov_desktop.ui.house.page import OfficeForm
from jkgov_desktop.ui.kit.buttons import PrimaryButton
from jkgov_desktop.ui.people.roster import RosterDialog

STEPS = ("houses", "posts", "meetings")

LEADERS = (
    ("龙明远", "江口县人民政府", "县长"),
    ("石磊", "江口县人民政府", "常务副县长"),
    ("吴刚", "江口县人民政府", "副县长"),
    ("田桂芳", "江口县人民政府", "副县长"),
    ("罗建国", "江口县人民政府", "副县长"),
    ("吴海涛", "江口县人民政府办公室", "主任"),
)
BUREAUS = "财政 审计 司法 水务 农业农村 教育 民政 交通运输 应急管理 统计 林业 商务"
TOWNS = "太平 坝盘 民和 闵孝 怒溪 桃映 官和 德旺 凯德 双江 双月 铜江"


def roster_text():
    """Thirty lines as they are copied from WPS."""
    homes = [f"江口县{name}局" for name in BUREAUS.split()] + [f"江口县{name}镇人民政府" for name in TOWNS.split()]
    surnames, given = "赵钱孙李周吴郑王冯陈褚卫", "国强建华"
    others = [
        (f"{surnames[place % 12]}{given[place % 4]}{given[place // 12]}", home, "局长" if "局" in home else "镇长")
        for place, home in enumerate(homes)
    ]
    lines = [*LEADERS, *others]
    assert len(lines) == 30
    heads = "姓名\t单位\t职务\t电话"
    return "\n".join([heads, *("\t".join((*line, f"66220{place:02}")) for place, line in enumerate(lines))])


def steps_in(window):
    """The buttons of the first steps that stand on the first page now, from the top."""
    found = [window.today.findChild(QPushButton, f"step.{table}") for table in STEPS]
    return [(button.objectName().removeprefix("step."), button) for button in found if button]


def test_first_page_shows_three_steps_in_order_with_the_first_one_filled(open_window, new_desk):
    window = open_window(new_desk)
    steps = steps_in(window)
    assert [table for table, _ in steps] == list(STEPS)
    assert [isinstance(button, PrimaryButton) for _, button in steps] == [True, False, False]
    heights = [button.mapTo(window, button.rect().topLeft()).y() for _, button in steps]
    assert heights == sorted(set(heights))


def test_each_step_done_leaves_the_next_one_filled(open_window, new_desk):
    registers.save(new_desk, None, House(government="江口县人民政府", office="江口县人民政府办公室"))
    window = open_window(new_desk)
    assert [(table, isinstance(button, PrimaryButton)) for table, button in steps_in(window)] == [
        ("posts", True),
        ("meetings", False),
    ]


def test_first_steps_go_when_all_three_are_done(window, planned):
    window.parts.signals.changed.emit()
    assert planned.id
    assert steps_in(window) == []


def test_first_step_opens_the_form_of_the_office_and_enter_saves_it(open_window, new_desk, qtbot, fill, press):
    window = open_window(new_desk)
    qtbot.mouseClick(steps_in(window)[0][1], Qt.MouseButton.LeftButton)
    assert isinstance(window.subjects["house"].page("houses"), OfficeForm)
    fill("江口县人民政府", "江口县人民政府办公室", "三楼会议室", "杨秀英", "6622018")
    press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    while new_desk.house is None and isinstance(QApplication.focusWidget(), QComboBox):
        press(Qt.Key.Key_Return)
    kept = new_desk.house
    assert (kept.government, kept.office, kept.place) == ("江口县人民政府", "江口县人民政府办公室", "三楼会议室")
    assert window._strip._lead.text() == "今日主持工作："


def test_second_step_opens_the_roster_with_what_was_copied(open_window, new_desk, qtbot):
    registers.save(new_desk, None, House(government="江口县人民政府", office="江口县人民政府办公室"))
    window = open_window(new_desk)
    QApplication.clipboard().setText(roster_text())
    qtbot.mouseClick(steps_in(window)[0][1], Qt.MouseButton.LeftButton)
    dialog = window.findChild(RosterDialog)
    assert dialog.isVisible()
    assert dialog.table.model().rowCount() == 30
    assert "30" in dialog._confirm.text()
    QApplication.clipboard().clear()
    dialog.reject()


def test_roster_of_thirty_lines_is_entered_whole_and_can_be_taken_back(window, desk, qtbot):
    before = desk.store.count(Post.register)
    window.subjects["leaders"].paste_roster()
    dialog = window.findChild(RosterDialog)
    dialog.source.setPlainText(roster_text())
    dialog.read()
    known = {"龙明远", "石磊", "吴刚", "田桂芳", "罗建国", "吴海涛"}
    qtbot.mouseClick(dialog._confirm, Qt.MouseButton.LeftButton)
    assert desk.store.count(Post.register) == before + 30 - len(known)
    assert len(desk.store.all(Person, name="龙明远")) == 1
    window.parts.undo()
    assert desk.store.count(Post.register) == before


def test_roster_without_text_cannot_be_confirmed(window):
    QApplication.clipboard().clear()
    window.subjects["leaders"].paste_roster()
    dialog = window.findChild(RosterDialog)
    assert not dialog._confirm.isEnabled()
    dialog.source.setPlainText("随便写的一句话")
    dialog.read()
    assert dialog.table.model().rowCount() == 0 or dialog._lines[0].doubts
    dialog.reject()


def test_executive_meeting_is_planned_by_keyboard_alone(window, desk, press, fill):
    press(Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    press(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    press(Qt.Key.Key_2)
    press(Qt.Key.Key_Return)
    fill("3.20", "900", "", "", "")
    meeting = desk.store.all(Meeting)[0]
    assert (meeting.title, f"{meeting.held_on} {meeting.starts:%H:%M}") == ("常务会议（3月20日）", "2026-03-20 09:00")
    assert meeting.place == "三楼常务会议室"
    assert desk.store.get(Person, meeting.presider).name == "龙明远"
    members = desk.store.all(Attendance, meeting=meeting.id, role=MeetingRole.MEMBER)
    assert len(members) == 7
    page = window.subjects["meetings"].life_page("meetings")
    assert page.isVisible()


def test_nine_items_are_added_by_keyboard_alone(window, desk, planned, fill):
    window.open_record("meetings", planned.id)
    for place in range(1, 10):
        fill(f"关于第{place}件事的汇报", "", str(place), "", "")
    items = desk.store.all(AgendaItem, order="place", meeting=planned.id)
    assert [(item.place, item.title, item.minutes) for item in items] == [
        (place, f"关于第{place}件事的汇报", place) for place in range(1, 10)
    ]


def test_unit_of_an_item_is_found_by_its_initials(window, desk, planned, press, fill, qtbot):
    window.open_record("meetings", planned.id)
    fill("县城供水管网改造资金安排")
    qtbot.keyClicks(QApplication.focusWidget(), "swj")
    press(Qt.Key.Key_Return)
    fill("8", "", "")
    item = desk.store.all(AgendaItem, meeting=planned.id)[0]
    assert desk.store.names("units", [item.unit])[item.unit] == "江口县水务局"


def test_clerk_is_asked_at_first_start_and_remembered(open_window, new_desk, messages):
    messages.answers = [" 杨秀英 "]
    window = open_window(new_desk)
    window.ask_clerk()
    assert new_desk.clerk == "杨秀英"
    assert [clerk.name for clerk in new_desk.store.all(Clerk)] == ["杨秀英"]
    assert "杨秀英" in window._clerk.text()


def test_clerk_who_does_not_answer_is_asked_again_by_the_button(open_window, new_desk, messages):
    messages.answers = [""]
    window = open_window(new_desk)
    window.ask_clerk()
    assert window._clerk.text().startswith("请选择经办人")
    assert new_desk.store.count(Clerk.register) == 0


def test_clerk_chosen_is_remembered_for_the_next_start(window):
    window.set_clerk("田丽")
    assert QSettings().value("clerk") == "田丽"


def test_clerk_is_not_asked_where_one_is_known(window, messages):
    window.ask_clerk()
    assert messages.asked == []


def test_switched_clerk_stands_behind_the_next_change(window, desk, messages):
    messages.answers = ["田丽"]
    window._on_new_clerk()
    window.set_clerk("田丽")
    kept = desk.house
    page = window.subjects["house"]
    page.open_record("houses", "")
    entry = page.page("houses")._entry
    entry.form.box("phone").editor.input.setText("6622019")
    entry.save()
    assert desk.house.phone == "6622019"
    assert desk.store.history(kept.id)[0].clerk == "田丽"


def test_roster_refused_says_why_in_its_own_window_and_stays(window, desk, qtbot):
    desk.clerk = ""
    window.subjects["leaders"].paste_roster()
    dialog = window.findChild(RosterDialog)
    dialog.source.setPlainText(roster_text())
    dialog.read()
    before = desk.store.count(Post.register)
    qtbot.mouseClick(dialog._confirm, Qt.MouseButton.LeftButton)
    assert "经办人" in dialog._parts.toasts.sentence
    assert dialog.isVisible()
    assert desk.store.count(Post.register) == before
    dialog.reject()


def test_naming_the_office_leads_back_to_the_next_step(open_window, new_desk, fill, press):
    new_desk.clerk = "杨秀英"
    window = open_window(new_desk)
    window.open_record("houses", "")
    fill("江口县人民政府", "江口县人民政府办公室")
    press(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert new_desk.house is not None
    assert window.tabs.currentIndex() == 0


def test_a_chosen_language_is_kept_for_the_next_start(window):
    window._speak("en")
    assert QSettings().value("language") == "en"
    assert window.parts.toasts.sentence == "下次打开程序时换用所选语言。"
