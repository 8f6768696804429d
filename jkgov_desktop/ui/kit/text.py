"""What the window says, in the language the secretary chose.

Chinese is the source language, so nothing has to be loaded to read Chinese; English is a dictionary read from
i18n/en.ts when it is asked for.
"""

from pathlib import Path
from typing import Any

from PySide6.QtCore import (
    QCoreApplication,
    QFile,
    QLibraryInfo,
    QLocale,
    QObject,
    QTranslator,
    QXmlStreamReader,
)

from jkgov_desktop.places import resource

CONTEXT = "jkgov"
LANGUAGES = {"zh_CN": "中文", "en": "English"}


def tr(text: str) -> str:
    """`text` in the language of the window."""
    return QCoreApplication.translate(CONTEXT, text)


class TsTranslator(QTranslator):
    """A translator that reads a Qt Linguist .ts file as it is, without a compiled .qm beside it."""

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._translations = _read_ts(path)

    def isEmpty(self) -> bool:
        """Whether the file held no finished translation."""
        return not self._translations

    def translate(self, context: str, source_text: str, _disambiguation: str | None = None, _n: int = -1) -> Any:
        """The translation, or None so that Qt asks the next translator."""
        return self._translations.get(source_text) if context == CONTEXT else None


def _read_ts(path: Path) -> dict[str, str]:
    file = QFile(str(path))
    if not file.open(QFile.OpenModeFlag.ReadOnly):
        raise FileNotFoundError(path)
    reader = QXmlStreamReader(file)
    found: dict[str, str] = {}
    source = ""
    while not reader.atEnd():
        if not reader.readNextStartElement() and reader.tokenType() != QXmlStreamReader.TokenType.EndElement:
            break
        if reader.isStartElement() and reader.name() == "source":
            source = reader.readElementText()
        elif reader.isStartElement() and reader.name() == "translation" and (text := reader.readElementText()):
            found[source] = text
    if reader.hasError():
        raise ValueError(f"{path}：第 {reader.lineNumber()} 行，{reader.errorString()}")
    return found


def install_language(app: QCoreApplication, language: str) -> None:
    """Speak `language` ("zh_CN" or "en") from now on, in the dialogs that Qt itself draws too."""
    for old in app.findChildren(QTranslator):
        app.removeTranslator(old)
        old.setParent(None)
    QLocale.setDefault(QLocale(language))
    if language == "en":
        app.installTranslator(TsTranslator(resource("i18n", "en.ts"), app))
        return
    qt_texts = QTranslator(app)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if qt_texts.load(QLocale(language), "qtbase", "_", folder):
        app.installTranslator(qt_texts)
