"""The tabs of the window. What a tab is made of is imported when it is first looked at."""

from collections.abc import Callable, Iterator, Mapping
from importlib import import_module
from pkgutil import iter_modules
from typing import TYPE_CHECKING

from jkgov_desktop.records.words import N_
from jkgov_desktop.ui.parts import Parts

if TYPE_CHECKING:
    from jkgov_desktop.ui.subject import SubjectTab


def _meetings(parts: Parts) -> "SubjectTab":
    from jkgov_desktop.ui.meetings.tab import MeetingsTab

    return MeetingsTab(parts)


def _documents(parts: Parts) -> "SubjectTab":
    from jkgov_desktop.ui.documents.tab import DocumentsTab

    return DocumentsTab(parts)


def _leaders(parts: Parts) -> "SubjectTab":
    from jkgov_desktop.ui.leaders.tab import LeadersTab

    return LeadersTab(parts)


def _study(parts: Parts) -> "SubjectTab":
    from jkgov_desktop.ui.study.tab import StudyTab

    return StudyTab(parts)


def _supervision(parts: Parts) -> "SubjectTab":
    from jkgov_desktop.ui.supervision.tab import SupervisionTab

    return SupervisionTab(parts)


def _rules(parts: Parts) -> "SubjectTab":
    from jkgov_desktop.ui.rules.tab import RulesTab

    return RulesTab(parts)


def _house(parts: Parts) -> "SubjectTab":
    from jkgov_desktop.ui.house.page import HousePage

    return HousePage(parts)


_TABS: Mapping[str, tuple[str, Callable[[Parts], "SubjectTab"]]] = {
    "meetings": (N_("会议"), _meetings),
    "documents": (N_("公文"), _documents),
    "leaders": (N_("领导"), _leaders),
    "study": (N_("学习"), _study),
    "supervision": (N_("督查"), _supervision),
    "rules": (N_("规则"), _rules),
    "house": (N_("办公室"), _house),
}

_SHARED = {"people": "leaders"}
"""Subjects that stand in another subject's tab."""

TITLES: Mapping[str, str] = {key: title for key, (title, _) in _TABS.items()}
"""The words on the tab of each subject."""


def tab_of(subject: str) -> str:
    """The tab in which the records of a subject stand."""
    return _SHARED.get(subject, subject)


class Tabs(Mapping[str, "SubjectTab"]):
    """The tabs by their subjects, each made when it is first asked for; `made` is then told of it."""

    def __init__(self, parts: Parts, made: "Callable[[str, SubjectTab], None]") -> None:
        self._parts, self._tell = parts, made
        self._made: dict[str, SubjectTab] = {}

    def __getitem__(self, key: str) -> "SubjectTab":
        if key not in self._made:
            self._made[key] = _TABS[key][1](self._parts)
            self._tell(key, self._made[key])
        return self._made[key]

    def warm_up(self) -> Iterator[None]:
        """Import and make one tab after the other, in steps between which the window may breathe."""
        for key in self:
            folder = import_module(f"jkgov_desktop.ui.{key}")
            for module in iter_modules(folder.__path__, f"{folder.__name__}."):
                import_module(module.name)
                yield
            self[key]
            yield

    def __iter__(self) -> Iterator[str]:
        return iter(_TABS)

    def __len__(self) -> int:
        return len(_TABS)
