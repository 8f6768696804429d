import pytest
from PySide6.QtCore import QCoreApplication, QLocale

from jkgov_desktop.ui.kit.text import TsTranslator, install_language, tr

TS = """<?xml version="1.0" encoding="utf-8"?>
<TS version="2.1" language="en"><context><name>jkgov</name>
<message><source>会议日期</source><translation>Date of meeting</translation></message>
<message><source>地点</source><translation type="unfinished"></translation></message>
</context></TS>"""


@pytest.fixture
def english(tmp_path, qapp):
    path = tmp_path / "en.ts"
    path.write_text(TS, encoding="utf-8")
    translator = TsTranslator(path)
    qapp.installTranslator(translator)
    yield translator
    qapp.removeTranslator(translator)


@pytest.mark.usefixtures("english")
def test_a_translated_text_is_said_in_english():
    assert tr("会议日期") == "Date of meeting"


@pytest.mark.usefixtures("english")
@pytest.mark.parametrize("text", ["地点", "没有这一句"])
def test_a_text_without_translation_stays_chinese(text):
    assert tr(text) == text


@pytest.mark.usefixtures("english")
def test_the_texts_of_others_are_left_alone():
    assert QCoreApplication.translate("QDialog", "会议日期") == "会议日期"


def test_a_broken_dictionary_names_its_line(tmp_path):
    path = tmp_path / "en.ts"
    path.write_text(TS.replace("</context>", ""), encoding="utf-8")
    with pytest.raises(ValueError, match="第 5 行"):
        TsTranslator(path)


def test_a_missing_dictionary_is_said(tmp_path):
    with pytest.raises(FileNotFoundError):
        TsTranslator(tmp_path / "none.ts")


def test_qts_own_dialogs_speak_chinese(qapp):
    install_language(qapp, "zh_CN")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "取消"
    assert QLocale().language() is QLocale.Language.Chinese
    assert tr("会议日期") == "会议日期"
