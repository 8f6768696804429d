"""What the rules say of papers in and out, money, seals, secret carriers and reports."""

from types import ModuleType

from jkgov_desktop.rulebook.documents import custody, funds, handling, incoming, issuing, normative, onward, reporting

MODULES: tuple[ModuleType, ...] = (incoming, handling, issuing, normative, onward, funds, custody, reporting)
"""The modules of this subject with checks or computations."""
