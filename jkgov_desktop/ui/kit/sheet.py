"""The style sheet, made from the roles of the theme: no colour stands here."""

from collections.abc import Mapping
from string import Template

_SHEET = Template("""
QToolTip { color: $ink; background: $card; border: 1px solid $line; padding: 4px; }
QLabel[tone="secondary"] { color: $secondary; font-size: ${small}px; }
QLabel[tone="title"] { font-size: ${title}px; font-weight: bold; }
QLabel[tone="page"] { font-size: ${page}px; font-weight: bold; }
QLabel[tone="brand"] { color: $accent; font-size: ${page}px; font-weight: bold; }
QLabel[tone="strong"] { font-weight: bold; }
QLabel[tone="blocked"] { color: $accent; font-size: ${small}px; }
QLabel[tone="warned"] { color: $warn; font-size: ${small}px; }
QLabel[tone="met"] { color: $ok; font-size: ${small}px; }
QLabel[tone="told"] { color: $info; font-size: ${small}px; }
QLabel[tone="faint"] { color: $faint; font-size: ${small}px; }

NotesBar[tone="warned"] { background: $warn_soft; }
NotesBar[tone="blocked"] { background: $accent_soft; }
NotesBar[tone="met"] { background: $ok_soft; }
NotesBar[tone="told"] { background: $info_soft; }

Card { background: $card; border: 1px solid $line; border-radius: 8px; }
StatusStrip { background: $card; border: 0; border-top: 1px solid $line; }
Shelf { background: $card; border: 0; border-right: 1px solid $line; outline: 0; }
FindingRow { border: 0; border-radius: 6px; background: $hover; }
FindingRow[severity="block"] { background: $accent_soft; }
FindingRow[severity="warn"] { background: $warn_soft; }
FindingRow[severity="hint"] { background: $info_soft; }
FindingRow[severity="met"] { background: $ok_soft; }
FindingRow[overridden="true"] { background: $hover; }
Toast { background: $card; border: 1px solid $edge; border-radius: 8px; }
Toast[blocked="true"] { border-color: $accent; }
QWidget#head { background: $card; border-bottom: 1px solid $line; }
QTabBar { background: $card; border: 0; }
QTabBar::tab { background: $card; color: $secondary; border: 0; border-bottom: 3px solid $card;
    padding: 11px 14px 8px 14px; font-size: ${title}px; }
QTabBar::tab:hover { color: $ink; }
QTabBar::tab:selected { color: $accent; border-bottom-color: $accent_fill; font-weight: bold; }
QTabBar:focus::tab:selected { background: $hover; }
QLabel#readOnly { background: $warn_soft; }

QPushButton { outline: none; background: $card; color: $ink; border: 1px solid $edge; border-radius: 6px;
    padding: 5px 12px; min-height: ${line_height}px; }
QPushButton:hover { background: $hover; }
QPushButton:pressed { background: $line; }
QPushButton:disabled { color: $faint; border-color: $line; }
QPushButton:focus { border: 2px solid $info; padding: 4px 11px; }
PrimaryButton { background: $accent_fill; color: $white; border-color: $accent_fill; font-weight: bold; }
PrimaryButton:hover { background: $accent_strong; border-color: $accent_strong; }
PrimaryButton:pressed { background: $accent_strong; }
PrimaryButton:disabled { background: $line; color: $faint; border-color: $line; }
PrimaryButton:focus { border: 2px solid $info; }
LinkButton { background: transparent; color: $info; border: 0; border-radius: 3px; padding: 1px 2px;
    min-height: 0; font-size: ${small}px; text-decoration: underline; text-align: left; }
LinkButton:hover { background: $hover; }
LinkButton:pressed { background: $line; }
LinkButton:focus { border: 1px solid $info; padding: 0px 1px; }
LinkButton[quiet="true"] { color: $secondary; text-decoration: none; }
LinkButton[quiet="true"]:disabled { color: $faint; }
LinkButton[trail="true"] { color: $secondary; text-decoration: none; font-size: ${page}px;
    font-weight: bold; }
QToolButton { background: transparent; color: $secondary; border: 1px solid transparent; border-radius: 4px;
    padding: 3px; }
QToolButton:hover { background: $hover; }
QToolButton:focus { border-color: $info; }
QToolButton::menu-indicator { image: none; }

QLineEdit, QPlainTextEdit, QTextEdit, QComboBox { background: $field; color: $ink; border: 1px solid $edge;
    border-radius: 6px; padding: 4px 8px; }
QLineEdit, QPlainTextEdit, QTextEdit { selection-background-color: $info; selection-color: $card; }
QLineEdit, QComboBox { min-height: ${line_height}px; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus {
    border: 2px solid $info; padding: 3px 7px; }
QLineEdit[wrong="true"], QPlainTextEdit[wrong="true"], QComboBox[wrong="true"] { border-color: $accent; }
QLineEdit:read-only, QPlainTextEdit:read-only { background: $hover; border-color: $line; }
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled {
    background: $hover; color: $secondary; border-color: $line; }
QComboBox::drop-down { border: 0; width: 24px; }
QComboBox QAbstractItemView, QListView[popup="true"] { background: $card; color: $ink;
    border: 1px solid $edge; outline: 0; selection-background-color: $accent_soft; selection-color: $ink; }
QComboBox QAbstractItemView::item, QListView[popup="true"]::item { min-height: ${row}px; padding: 2px 8px; }
QComboBox QAbstractItemView::item:selected, QListView[popup="true"]::item:selected {
    background: $accent_soft; color: $ink; }
QCalendarWidget QWidget#qt_calendar_navigationbar { background: $card; }
QCalendarWidget QToolButton { color: $ink; font-weight: bold; padding: 4px 8px; }
QCheckBox { spacing: 8px; padding: 4px; border: 1px solid transparent; border-radius: 4px; }
QCheckBox:focus { border-color: $info; }
QCheckBox::indicator { width: 16px; height: 16px; border: 1px solid $edge; border-radius: 4px;
    background: $field; }
QCheckBox::indicator:checked { background: $info; border-color: $info; }
QRadioButton { spacing: 8px; padding: 4px; border: 1px solid transparent; border-radius: 4px; }
QRadioButton:focus { border-color: $info; }
QRadioButton::indicator { width: 14px; height: 14px; border: 1px solid $edge; border-radius: 8px;
    background: $field; }
QRadioButton::indicator:checked { width: 6px; height: 6px; border: 5px solid $info; }

QTableView { background: $card; color: $ink; border: 0; outline: 0; gridline-color: $line;
    selection-background-color: $accent_soft; selection-color: $ink; }
QTableView QTableCornerButton::section { background: $card; border: 0; }
QHeaderView { background: $card; border: 0; }
QHeaderView::section { background: $card; color: $secondary; border: 0; border-bottom: 1px solid $line;
    padding: 4px 3px; font-size: ${small}px; font-weight: bold; }
QHeaderView::section:hover { background: $hover; }

QAbstractScrollArea::corner { background: transparent; border: 0; }
QScrollArea { background: transparent; border: 0; }
QScrollBar { background: transparent; border: 0; margin: 0; }
QScrollBar:vertical { width: 12px; }
QScrollBar:horizontal { height: 12px; }
QScrollBar::handle { background: $edge; border-radius: 4px; margin: 2px; }
QScrollBar::handle:hover { background: $faint; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QProgressBar { background: $line; border: 0; border-radius: 3px; max-height: 6px; min-height: 6px; }
QProgressBar::chunk { background: $info; border-radius: 3px; }
QMenu { background: $card; color: $ink; border: 1px solid $edge; padding: 4px; }
QMenu::item { padding: 5px 24px 5px 24px; border-radius: 4px; }
QMenu::item:selected { background: $accent_soft; }
QMenu::separator { height: 1px; background: $line; margin: 4px; }
""")


def style_sheet(colours: Mapping[str, str], type_size: int) -> str:
    """The style sheet in the given colours, for body text of `type_size` logical pixels."""
    return _SHEET.substitute(
        colours,
        small=type_size - 1,
        title=type_size + 1,
        page=type_size + 4,
        row=type_size * 2 - 4,
        line_height=round(type_size * 1.45),
    )
