"""How people sit in rank order: at a rostrum, or around a long table."""

from jkgov_desktop.records.fields import Choice
from jkgov_desktop.records.words import N_


class Seating(Choice):
    """The custom by which ranks alternate around the middle; left and right are those of who sits there."""

    LEFT = "left", N_("左为上：2号在1号左手")
    RIGHT = "right", N_("右为上：2号在1号右手")
    LEFT_WHEN_ODD = "left_when_odd", N_("单数左为上，双数右为上")


def facing(count: int, custom: Seating) -> tuple[int, ...]:
    """The ranks 1 to `count` in one row, from left to right as seen by whoever faces them.

    Rank 1 sits in the middle, or of an even number in the two middle seats together with rank 2.
    """
    to_the_right = [rank for rank in range(1, count + 1) if rank % 2 == 0]
    to_the_left = [rank for rank in range(count, 0, -1) if rank % 2]
    row = (*to_the_left, *to_the_right)
    mirrored = custom is Seating.RIGHT or (custom is Seating.LEFT_WHEN_ODD and count % 2 == 0)
    return row[::-1] if mirrored else row
