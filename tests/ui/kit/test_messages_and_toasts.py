import pytest
from PySide6.QtCore import QEvent, QPointF, Qt, QTimer
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QApplication, QMessageBox, QPlainTextEdit, QPushButton, QWidget

from jkgov_desktop.ui.kit import toasts as toasts_module
from jkgov_desktop.ui.kit.buttons import LinkButton
from jkgov_desktop.ui.kit.messages import QtMessages
from jkgov_desktop.ui.kit.toasts import Toast, Toasts


@pytest.fixture
def window(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(800, 600)
    window.show()
    return window


@pytest.fixture
def messages(window):
    return QtMessages(window)


def when_open(does):
    """Do something to the dialog that is about to open."""

    def act():
        dialog = QApplication.activeModalWidget()
        assert dialog is not None
        does(dialog)

    QTimer.singleShot(30, act)


def press(text):
    def does(dialog):
        next(button for button in dialog.findChildren(QPushButton) if button.text() == text).click()

    return does


@pytest.mark.parametrize(("pressed", "answer"), [("删除", True), ("取消", False)])
def test_a_question_is_answered_by_its_own_words(messages, pressed, answer):
    when_open(press(pressed))
    assert messages.ask("删除会议", "连同议题一起删除？", yes="删除") is answer


def test_enter_gives_the_safe_answer(messages, qtbot):
    when_open(lambda dialog: qtbot.keyClick(dialog, Qt.Key.Key_Return))
    assert messages.ask("删除会议", "连同议题一起删除？", yes="删除") is False


def test_escape_gives_the_safe_answer(messages, qtbot):
    when_open(lambda dialog: qtbot.keyClick(dialog, Qt.Key.Key_Escape))
    assert messages.ask("删除会议", "连同议题一起删除？", yes="删除") is False


def test_what_must_be_read_is_told(messages):
    told = []

    def read(dialog):
        assert isinstance(dialog, QMessageBox)
        told.append(dialog.text())
        press("知道了")(dialog)

    when_open(read)
    messages.tell("只读", "另一个窗口正在使用。")
    assert told == ["另一个窗口正在使用。"]


def test_a_reason_must_be_typed_before_it_can_be_given(messages, type_cn):
    def give(dialog):
        button = next(button for button in dialog.findChildren(QPushButton) if button.text() == "准予")
        assert not button.isEnabled()
        type_cn(dialog.findChild(QPlainTextEdit), "县长口头同意")
        assert button.isEnabled()
        button.click()

    when_open(give)
    assert messages.ask_text("准予", "写明理由：", yes="准予") == "县长口头同意"


def test_enter_gives_the_words_without_a_button(messages, type_cn, qtbot):
    def give(dialog):
        text = dialog.findChild(QPlainTextEdit)
        type_cn(text, "杨秀英")
        qtbot.keyClick(text, Qt.Key.Key_Return)

    when_open(give)
    assert messages.ask_text("经办人", "请填写姓名。", yes="确定", lines=1) == "杨秀英"


def test_a_reason_that_is_cancelled_is_empty(messages, type_cn):
    def cancel(dialog):
        type_cn(dialog.findChild(QPlainTextEdit), "县长口头同意")
        press("取消")(dialog)

    when_open(cancel)
    assert messages.ask_text("准予", "写明理由：", yes="准予") == ""


@pytest.fixture
def toasts(window):
    return Toasts(window)


def shown(window):
    return [toast for toast in window.findChildren(Toast) if toast.isVisible()]


def test_a_toast_stands_inside_the_window_and_the_newest_stays(toasts, window):
    toasts.show("已保存")
    toasts.show("已导出")
    (toast,) = shown(window)
    assert toast.accessibleName() == "已导出"
    assert toasts.sentence == "已导出"
    assert window.rect().contains(toast.geometry())
    window.resize(500, 300)
    QApplication.processEvents()
    assert window.rect().contains(toast.geometry())


def test_a_long_refusal_is_broken_into_lines(toasts, window):
    window.resize(500, 300)
    toasts.show(
        "写不进“C:/很长的文件夹/江口县人民政府/2026年/会议纪要/第二十三次.pdf”，请换一个文件夹。" * 2, blocked=True
    )
    (toast,) = shown(window)
    assert window.rect().contains(toast.geometry())
    assert toast.height() > 60


def test_undo_is_one_click_and_takes_the_toast_away(toasts, window):
    undone = []
    toasts.show("已保存", undo=lambda: undone.append(1))
    window.findChild(LinkButton).click()
    assert undone == [1]
    assert shown(window) == []


def test_what_undo_says_is_left_standing(toasts, window):
    toasts.show("已保存", undo=lambda: toasts.show("已撤销"))
    window.findChild(LinkButton).click()
    assert toasts.sentence == "已撤销"
    assert len(shown(window)) == 1


def test_a_toast_goes_by_itself_but_not_while_it_is_read(toasts, window, qtbot, monkeypatch):
    monkeypatch.setattr(toasts_module, "TOAST_TIME", 60)
    toasts.show("已保存")
    (toast,) = shown(window)
    place = QPointF(5, 5)
    QApplication.sendEvent(toast, QEnterEvent(place, place, place))
    qtbot.wait(120)
    assert shown(window) == [toast]
    QApplication.sendEvent(toast, QEvent(QEvent.Type.Leave))
    qtbot.waitUntil(lambda: shown(window) == [], timeout=1000)
