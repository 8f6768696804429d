"""The forms of the study group, in the order they are needed."""

from jkgov_desktop.paper.form import Form

FORMS: tuple[Form, ...] = ()
