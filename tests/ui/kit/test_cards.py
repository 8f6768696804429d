import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from jkgov_desktop.ui.kit.buttons import Button, LinkButton, PrimaryButton, article_link
from jkgov_desktop.ui.kit.cards import Card, EmptyState, PageTitle, StatusStrip


@pytest.fixture
def shown(qtbot):
    def shown(widget, width=800, height=200):
        qtbot.addWidget(widget)
        widget.resize(width, height)
        widget.show()
        return widget

    return shown


def said(widget):
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible() and label.text()]


def test_a_button_shows_its_shortcut_and_is_called_without_it(shown):
    button = shown(Button("打印", shortcut="Ctrl+P"))
    assert button.text() == "打印  Ctrl+P"
    assert button.accessibleName() == "打印"
    button.set_text("打印纪要")
    assert button.text() == "打印纪要  Ctrl+P"


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_button_is_pressed_by_keys(shown, qtbot, key):
    pressed = []
    button = shown(PrimaryButton("保存", lambda: pressed.append(1)))
    qtbot.keyClick(button, key)
    assert pressed == [1]


def test_a_shortcut_presses_its_button(shown, qtbot):
    pressed = []
    window = QWidget()
    button = Button("保存", lambda: pressed.append(1), "Ctrl+S", window)
    shown(window)
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert pressed == [1]
    assert button.isVisible()


def test_a_button_that_is_off_cannot_be_pressed(shown):
    pressed = []
    button = shown(Button("保存", lambda: pressed.append(1), "Ctrl+S"))
    button.setEnabled(False)
    button.click()
    assert pressed == []


def test_a_citation_opens_its_article(shown):
    opened = []
    link = shown(article_link(58, opened.append, "第五十八条第三项"))
    link.click()
    assert (link.text(), opened) == ("第五十八条第三项", [58])
    assert article_link(101, opened.append).text() == "第一百零一条"


def test_a_card_shows_only_the_heads_it_has(shown):
    card = shown(Card())
    assert said(card) == []
    card.set_title("规则提示 3")
    card.set_note("Alt+↑↓ 调整顺序")
    assert said(card) == ["规则提示 3", "Alt+↑↓ 调整顺序"]
    assert card.accessibleName() == "规则提示 3"


def test_the_trail_of_a_page_leads_back(shown):
    went = []
    title = shown(PageTitle("第23次常务会议", [("会议台账", lambda: went.append("back"))]))
    title.findChild(LinkButton).click()
    assert went == ["back"]
    assert said(title) == ["›", "第23次常务会议"]


def test_a_page_that_is_renamed_shows_its_note_and_actions(shown):
    title = shown(PageTitle("会议"))
    title.add_action(Button("打印"))
    title.set_title("第24次常务会议")
    title.set_note("未保存")
    assert said(title) == ["第24次常务会议", "未保存"]
    assert [button.text() for button in title.findChildren(QPushButton)] == ["打印"]


def test_an_empty_state_offers_the_first_step(shown):
    begun = []
    empty = shown(EmptyState("这里登记会议。", "登记会议", lambda: begun.append(1)))
    empty.findChild(PrimaryButton).click()
    assert begun == [1]
    assert said(empty) == ["这里登记会议。"]


def test_an_empty_state_without_a_step_has_no_button(shown):
    assert shown(EmptyState("没有找到。")).findChild(QPushButton) is None


def test_the_strip_says_who_presides_the_notice_and_the_backup(shown):
    strip = shown(StatusStrip("非涉密计算机"))
    strip.set_left("今日主持工作：", "县长 龙明远", "（在岗）")
    strip.set_right("已备份 08:02")
    assert said(strip) == ["今日主持工作：", "县长 龙明远", "（在岗）", "非涉密计算机", "已备份 08:02"]


@pytest.mark.parametrize("text", ["<b>粗</b>", "a & b", "甲<乙"])
def test_what_people_typed_is_shown_as_it_is(shown, text):
    title = shown(PageTitle(text))
    label = next(label for label in title.findChildren(QLabel) if label.text() == text)
    assert label.textFormat() is Qt.TextFormat.PlainText
