"""What the office says, in the language of the window."""

from jkgov_desktop.office.life import Words
from jkgov_desktop.records.fields import Choice
from jkgov_desktop.ui.kit.text import tr


def said(says: str | Words) -> str:
    """Words translated with all that stands in them; a string is shown as it is."""
    if isinstance(says, str):
        return says
    return tr(says.pattern).format(**{name: _shown(value) for name, value in says.values.items()})


def _shown(value: object) -> object:
    if isinstance(value, Words):
        return said(value)
    return tr(value.label) if isinstance(value, Choice) else value
