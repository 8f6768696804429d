"""The stages of a meeting by name, for tests that turn to one of them."""

from enum import IntEnum


class At(IntEnum):
    """The places of the stages."""

    PLAN = 0
    AGENDA = 1
    NOTICE = 2
    ATTENDANCE = 3
    RECORD = 4
    MINUTES = 5
    HANDOVER = 6
