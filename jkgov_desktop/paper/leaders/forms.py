"""The forms of the leaders, in the order they are needed."""

from jkgov_desktop.paper.form import Form

FORMS: tuple[Form, ...] = ()
