"""The ink in which the light of a supervised matter is shown, the same in every table that shows one."""

from jkgov_desktop.records.supervision import Light
from jkgov_desktop.ui.kit.theme import Role

INKS = {
    Light.RED: Role.ACCENT,
    Light.YELLOW: Role.WARN,
    Light.GREEN: Role.OK,
    Light.DONE: Role.SECONDARY,
    Light.NONE: Role.SECONDARY,
}
