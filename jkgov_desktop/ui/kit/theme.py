"""The colours and the letters of the window.

Every colour is a role with a light and a dark value. The palette and the style sheet are made from the roles;
a widget that paints by itself asks `colour(role, self.palette())`.
"""

from enum import Enum, StrEnum

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from jkgov_desktop.ui.kit.sheet import style_sheet


class Role(Enum):
    """What a colour is for: its value on a light ground and on a dark one."""

    GROUND = "#f5f6f8", "#15171b"
    CARD = "#ffffff", "#1e2127"
    FIELD = "#ffffff", "#181a1f"
    LINE = "#e4e7ec", "#343841"
    EDGE = "#c4cad4", "#4b515d"
    HOVER = "#f0f2f5", "#292d35"
    INK = "#1f2328", "#e7e9ed"
    SECONDARY = "#5f687b", "#a2aab8"
    FAINT = "#98a2b3", "#6b7382"
    ACCENT = "#a8202d", "#f2868d"
    ACCENT_FILL = "#a8202d", "#b3303b"
    ACCENT_STRONG = "#8c1a25", "#c43d48"
    ACCENT_SOFT = "#fcefef", "#3a2124"
    WHITE = "#ffffff", "#ffffff"
    OK = "#067647", "#58c793"
    OK_SOFT = "#ecfdf3", "#15291f"
    WARN = "#a84300", "#f0a654"
    WARN_SOFT = "#fff8e8", "#302613"
    INFO = "#175cd3", "#7fb1ff"
    INFO_SOFT = "#eff6ff", "#17253b"

    @property
    def light(self) -> str:
        """The value on a light ground, #rrggbb."""
        return self.value[0]

    @property
    def dark(self) -> str:
        """The value on a dark ground, #rrggbb."""
        return self.value[1]


class Scheme(StrEnum):
    """Which ground the secretary wants."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


NORMAL_TYPE, LARGE_TYPE = 14, 18
"""Body text in logical pixels."""


def colour(role: Role, palette: QPalette) -> QColor:
    """The value of `role` on the ground that `palette` has."""
    return QColor(role.dark if is_dark(palette) else role.light)


def is_dark(palette: QPalette) -> bool:
    """Whether `palette` has a dark ground."""
    return palette.color(QPalette.ColorRole.Window).lightness() < 128


class Theme(QObject):
    """Dresses one application, and follows the system's choice of light and dark."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._scheme = Scheme.SYSTEM
        self._type_size = NORMAL_TYPE
        app.setStyle("Fusion")
        app.styleHints().colorSchemeChanged.connect(self._on_system_scheme_changed)

    @property
    def scheme(self) -> Scheme:
        """What was asked for last."""
        return self._scheme

    @property
    def is_large(self) -> bool:
        """Whether the letters are the large ones."""
        return self._type_size == LARGE_TYPE

    def apply(self, scheme: Scheme = Scheme.SYSTEM, *, large: bool = False) -> None:
        """Dress the application."""
        self._scheme = scheme
        self._type_size = LARGE_TYPE if large else NORMAL_TYPE
        wanted = {Scheme.LIGHT: Qt.ColorScheme.Light, Scheme.DARK: Qt.ColorScheme.Dark}
        self._app.styleHints().setColorScheme(wanted.get(scheme, Qt.ColorScheme.Unknown))
        self._dress()

    def _on_system_scheme_changed(self) -> None:
        if self._scheme is Scheme.SYSTEM:
            self._dress()

    def _dress(self) -> None:
        system_is_dark = self._app.styleHints().colorScheme() is Qt.ColorScheme.Dark
        dark = self._scheme is Scheme.DARK or (self._scheme is Scheme.SYSTEM and system_is_dark)
        font = QFont(chinese_family())
        font.setPixelSize(self._type_size)
        self._app.setFont(font)
        self._app.setPalette(palette_of(dark=dark))
        values = {role.name.lower(): role.dark if dark else role.light for role in Role}
        self._app.setStyleSheet(style_sheet(values, self._type_size))


def palette_of(*, dark: bool) -> QPalette:
    """The palette of one ground."""
    group, role = QPalette.ColorGroup, QPalette.ColorRole
    palette = QPalette()
    parts = {
        role.Window: Role.GROUND,
        role.WindowText: Role.INK,
        role.Base: Role.FIELD,
        role.AlternateBase: Role.HOVER,
        role.Text: Role.INK,
        role.PlaceholderText: Role.FAINT,
        role.Button: Role.CARD,
        role.ButtonText: Role.INK,
        role.BrightText: Role.WHITE,
        role.ToolTipBase: Role.CARD,
        role.ToolTipText: Role.INK,
        role.Highlight: Role.ACCENT_SOFT,
        role.HighlightedText: Role.INK,
        role.Accent: Role.ACCENT_FILL,
        role.Link: Role.INFO,
        role.LinkVisited: Role.INFO,
        role.Light: Role.CARD,
        role.Midlight: Role.LINE,
        role.Mid: Role.EDGE,
        role.Dark: Role.EDGE,
        role.Shadow: Role.EDGE,
    }
    for part, wanted in parts.items():
        palette.setColor(part, QColor(wanted.dark if dark else wanted.light))
    faint = QColor(Role.FAINT.dark if dark else Role.FAINT.light)
    for part in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText):
        palette.setColor(group.Disabled, part, faint)
    return palette


_PREFERRED = (
    "Microsoft YaHei UI",
    "Microsoft YaHei",
    "Noto Sans CJK SC",
    "Noto Sans SC",
    "Source Han Sans SC",
)


def chinese_family() -> str:
    """The family the window is written in; a bare machine without any Chinese font gets the bundled one."""
    families = QFontDatabase.families(QFontDatabase.WritingSystem.SimplifiedChinese)
    if not families:
        from pylopdf_fonts_zh_cn import sans_path

        families = QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFont(str(sans_path())))
    preferred = [family for family in _PREFERRED if family in families]
    return (preferred or families)[0]
